"""Times as people write them."""

from __future__ import annotations

import pytest

from panelapp.ui import written


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("17", "17:00"), ("7", "07:00"), ("17.30", "17:30"), ("17:30", "17:30"), ("1730", "17:30"),
        ("kl. 9.05", "09:05"),
        ("", ""), ("  ", ""), ("25", None), ("17.61", None), ("x", None), ("17.3", None), ("12345", None),
    ],
)  # fmt: skip
def test_times_are_read_as_they_are_written(text: str, time: str | None) -> None:
    assert written.read_time(text) == time


def test_a_span_says_what_is_known() -> None:
    assert written.clock_span("17:00", "19:00") == "17.00–19.00"
    assert written.clock_span("17:00", "") == "17.00"
    assert written.clock_span("", "") == ""
