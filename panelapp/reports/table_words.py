"""The words of the paper for tables, in Bokmål, Nynorsk, Danish and English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableWords:
    """The words of one language; numbers in braces are filled in."""

    title: str
    round: str
    table: str
    slips: str
    name: str


TABLE_WORDS = {
    "nb": TableWords("Bordplan", "Runde {number}", "Bord {number}", "Hvem sitter hvor", "Navn"),
    "nn": TableWords("Bordplan", "Runde {number}", "Bord {number}", "Kven sit kvar", "Namn"),
    "da": TableWords("Bordplan", "Runde {number}", "Bord {number}", "Hvem sidder hvor", "Navn"),
    "en": TableWords("Table plan", "Round {number}", "Table {number}", "Who sits where", "Name"),
}
