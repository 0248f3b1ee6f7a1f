from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from panel_data import AGE, GENDER, TIE

from panelapp.domain.panels import Target
from panelapp.errors import UserError
from panelapp.services import wanted_numbers
from panelapp.services.wanted_numbers import Manner

HEADER = ("feature", "value", "min", "max")


def test_shares_follow_the_candidates() -> None:
    found = wanted_numbers.suggest(GENDER, {"Kvinne": 30, "Mann": 10}, 40, 10, Manner.PROPORTIONAL)
    assert found == (
        Target("gender", "Kvinne", 7, 8),
        Target("gender", "Mann", 2, 3),
        Target("gender", "Annet", 0, 1),
    )


def test_equal_numbers_reach_as_far_as_people_do() -> None:
    found = wanted_numbers.suggest(GENDER, {"Kvinne": 30, "Mann": 30, "Annet": 2}, 62, 12, Manner.EQUAL)
    assert found == (
        Target("gender", "Kvinne", 5, 6),
        Target("gender", "Mann", 5, 6),
        Target("gender", "Annet", 2, 3),
    )


@given(
    numbers=st.lists(st.integers(0, 50), min_size=3, max_size=3),
    silent=st.integers(0, 20),
    seats=st.integers(1, 60),
    manner=st.sampled_from(Manner),
)
def test_what_is_suggested_can_be_met(numbers: list[int], silent: int, seats: int, manner: Manner) -> None:
    available = dict(zip(GENDER.category_names, numbers, strict=True))
    targets = wanted_numbers.suggest(GENDER, available, sum(numbers) + silent, seats, manner)
    for target in targets:
        assert 0 <= target.minimum < target.maximum
        assert target.minimum <= available[target.category]
    assert sum(target.minimum for target in targets) <= seats
    if sum(numbers) + silent >= seats:
        room = sum(min(t.maximum, available[t.category]) for t in targets) + silent
        assert room >= seats


def test_a_sheet_is_matched_leniently() -> None:
    rows = (
        ("\ufeffFeature ", "Value", "Min", "Max"),
        ("ALDERSGRUPPE", "16-24", "3", "4"),
        ("alder", "80 år og eldre", "1", "2"),
        ("køn", " kvinne", "11", "13"),
        ("", "", "", ""),
        ("tilknytning", "Pårørende", "0", "1"),
        ("tilknytning", "Næringsdrivende", "0", "1"),
        ("stjernetegn", "Vær", "1", "2"),
    )
    found = wanted_numbers.from_rows(rows, (AGE, GENDER, TIE))
    assert found.targets == (
        Target("age", "16–24", 3, 4),
        Target("age", "80+", 1, 2),
        Target("gender", "Kvinne", 11, 13),
        Target("tie", "Pårørende", 0, 1),
    )
    assert found.left_out == ("tilknytning: Næringsdrivende", "stjernetegn: Vær")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((), "targets.columns"),
        ((("feature", "value", "min"),), "targets.columns"),
        ((HEADER, ("Kjønn", "Kvinne", "en", "to")), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "-1", "2")), "targets.number"),
        ((HEADER, ("Kjønn",)), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "1", "9" * 20)), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "3", "2")), "targets.minimum_above_maximum"),
        ((HEADER, ("Bil", "Rød", "1", "2")), "targets.nothing_matches"),
        ((HEADER,), "targets.nothing_matches"),
    ],
)
def test_a_sheet_that_cannot_be_used_says_why(rows: tuple[tuple[str, ...], ...], code: str) -> None:
    with pytest.raises(UserError) as raised:
        wanted_numbers.from_rows(rows, (AGE, GENDER, TIE))
    assert raised.value.code == code
