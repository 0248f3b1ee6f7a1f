"""The workplace the file belongs to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Workplace:
    """Name shown as sender on paper, and what the facilitator is called on the start page.

    `country` is `NO` or `DK`; `paper_language` the language of paper (`nb`, `nn`, `da`, `en`); `lock_after` minutes of
    quiet before the file locks itself, 0 for never.
    """

    name: str
    facilitator: str = ""
    country: str = "NO"
    paper_language: str = "nb"
    lock_after: int = 10
