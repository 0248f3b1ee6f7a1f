"""The table plan on paper."""

from __future__ import annotations

from datetime import date

import pytest
from reports.pdf_reading import faults, page_count, read

from panelapp.reports import table_plan
from panelapp.reports.story import Cancelled
from panelapp.reports.wording import WORDS

DAY = date(2026, 11, 14)
NAMES = ("Åse", "Ola", "Kari", "Ærlig", "Øyvind", "Máret", "Bjørg", "Per", "Tor Håkon", "Łucja")
ROUNDS = ((NAMES[:5], NAMES[5:]), (NAMES[::2], NAMES[1::2]))
SLIPS = [(name, (1 + (place >= 5), 1 + place % 2)) for place, name in enumerate(NAMES)]


def build(language: str = "nb") -> bytes:
    return table_plan.build("Byggesaker", "Dalen kommune", ROUNDS, SLIPS, language, DAY)


@pytest.mark.parametrize("language", list(WORDS))
def test_each_round_has_a_page_and_the_slips_one(language: str) -> None:
    data = build(language)
    assert page_count(data) == 3
    assert faults(data) == []


def test_each_table_is_read_whole_before_the_next() -> None:
    parts = read(build()).parts
    told = [(part.tag, part.text.strip()) for part in parts if part.text.strip()]
    texts = [text for _, text in told]
    start = texts.index("Bord 1")
    assert texts[start : start + 12] == ["Bord 1", *NAMES[:5], "Bord 2", *NAMES[5:]]
    assert [text for tag, text in told if tag == "H1"] == ["Runde 1", "Runde 2", "Hvem sitter hvor"]
    assert [text for tag, text in told if tag == "H2"] == ["Bord 1", "Bord 2"] * 2
    heads = texts.index("Navn")
    assert texts[heads : heads + 6] == ["Navn", "Runde 1", "Runde 2", "Åse", "Bord 1", "Bord 1"]
    assert texts[-3:] == ["Łucja", "Bord 2", "Bord 2"]


def test_many_rounds_and_tables_are_printed_across_and_no_table_is_parted() -> None:
    people = [f"Deltaker {number}" for number in range(96)]
    tables = tuple(tuple(people[first : first + 8]) for first in range(0, 96, 8))
    data = table_plan.build("Byggesaker", "", (tables,) * 8, [(name, (1,) * 7 + (0,)) for name in people], "nn", DAY)
    assert faults(data) == []
    texts = [part.text.strip() for part in read(data).parts if part.text.strip()]
    assert texts.count("Deltaker 95") == 9
    assert "–" in texts


def test_the_same_plan_gives_the_same_bytes_and_a_stop_is_heard() -> None:
    assert build() == build()
    with pytest.raises(Cancelled):
        table_plan.build("x", "", ROUNDS, SLIPS, "nb", DAY, cancelled=lambda: True)
