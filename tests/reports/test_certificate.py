"""The certificate of a draw on paper."""

from __future__ import annotations

import pytest
from reports.paper_data import DAY, LANGUAGES
from reports.pdf_reading import faults, page_count, read

from panelapp.reports import certificate
from panelapp.reports.sections import Section

COMMAND = "python -m panelapp.composition verify draw-7F3K-22 --people draw-7F3K-22/people.csv"
SECTIONS = (
    Section(
        "Det som ble bedt om",
        ("24 personer skulle trekkes blant 500 kandidater.",),
        columns=("Gruppe", "Ønsket", "Kandidater", "Trukket"),
        rows=(("Kjønn: Kvinne", "11–13", "289", "12"), ("Kommunedel: Tjølling", "3–4", "40", "4")),
    ),
    Section(
        "Sjansene", ("Alle hadde mellom 1,8 % og 8,4 %.",), columns=("Sjanse", "Personer"), rows=(("1,8 %", "312"),)
    ),
    Section("Det som avgjorde", ("Fingeravtrykk:",), boxed=("0123abcd 4567ef01", "89abcdef 01234567")),
    Section("Slik kontrolleres det", steps=("Pakk ut filene.", "Kjør kommandoen."), boxed=(COMMAND,)),
)


def build(language: str = "nb", sections: tuple[Section, ...] = SECTIONS) -> bytes:
    facts = (("Formål", "Bedre byggesaker"), ("Kode", "7F3K-22"))
    return certificate.build("Protokoll for trekningen: Byggesaker", "Servicesenteret", facts, sections, language, DAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_certificate_is_accessible(language: str) -> None:
    assert faults(build(language)) == []


def test_it_is_read_in_the_order_it_is_told() -> None:
    result = read(build())
    assert result.texts("H1") == ["Protokoll for trekningen: Byggesaker"]
    assert result.texts("H2") == [section.heading for section in SECTIONS]
    assert result.stray == ""
    told = " ".join(result.words)
    places = [
        told.index(words)
        for words in (
            "Bedre byggesaker",
            "7F3K-22",
            "24 personer",
            "11–13",
            "1,8 % og",
            "312",
            "0123abcd",
            "Pakk ut",
            COMMAND,
        )
    ]
    assert places == sorted(places)


def test_rows_and_columns_have_their_headings() -> None:
    result = read(build())
    heads = [part.text for part in result.parts if part.tag == "TH"]
    assert heads == [
        *("Formål", "Kode"),
        *("Gruppe", "Ønsket", "Kandidater", "Trukket", "Kjønn: Kvinne", "Kommunedel: Tjølling"),
        *("Sjanse", "Personer", "1,8 %"),
    ]


def test_a_large_panel_with_many_groups_takes_the_pages_it_needs() -> None:
    rows = tuple((f"Kriterium {i}: Gruppe {i}", "1–2", "30", "1") for i in range(90))
    codes = " · ".join(f"{i:04}" for i in range(1, 151))
    data = build(
        sections=(
            Section("Grupper", columns=("Gruppe", "Ønsket", "Kandidater", "Trukket"), rows=rows),
            Section("Panelet", ("Koder.",), boxed=(codes,)),
        )
    )
    assert faults(data) == []
    assert page_count(data) >= 3
    assert codes in " ".join(read(data).words)


def test_the_same_certificate_gives_the_same_bytes() -> None:
    assert build() == build()
