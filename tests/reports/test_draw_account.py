"""The account of a draw on paper."""

from __future__ import annotations

from datetime import date

import pypdfium2 as pdfium
import pytest

from panelapp.reports import draw_account

ROWS = [("Kjønn: Kvinne", "11–13", "12", "289"), ("Kommunedel: Tjølling", "3–4", "4", "40")]


def build(language: str = "nb") -> bytes:
    return draw_account.build(
        "Protokoll for trekningen: Byggesaker",
        "Servicesenteret",
        ["Panelet ble trukket 14. nov. 2026 10.12 blant 500 kandidater.", "Trekningens kode: 7F3K-22."],
        ("Kriterium", "Ønsket", "I panelet", "Kandidater"),
        ROWS,
        language,
        date(2026, 11, 14),
    )


def words(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        return " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("language", ["nb", "nn", "da", "en"])
def test_everything_told_is_on_paper(language: str) -> None:
    text = words(build(language))
    for told in ("7F3K-22", "blant 500 kandidater", "Servicesenteret", "Kjønn: Kvinne", "11–13", "289", "Tjølling"):
        assert told in text


def test_the_same_account_gives_the_same_bytes() -> None:
    assert build() == build()


def test_without_criteria_there_is_no_table() -> None:
    data = draw_account.build("T", "", ["A."], ("a", "b"), [], "nb", date(2026, 1, 1))
    assert "A." in words(data)
