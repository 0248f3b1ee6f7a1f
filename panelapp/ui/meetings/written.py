"""Dates and times as people write them, and as they are shown to them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:,]?(\d{2}))?", re.IGNORECASE)


def parse_time(text: str) -> str | None:
    """The time `HH:MM` that `text` means (`17`, `17.30`, `1730`), '' for nothing written, None for what is none."""
    text = text.strip()
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return f"{int(found[1]):02d}:{int(found[2] or 0):02d}"


def in_words(iso: str) -> str:
    """A date with the month in words, in the language of the interface."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), "d. MMMM yyyy") if iso else ""


def short(iso: str) -> str:
    """Day and month, as on a pill: `15. jan.`."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), "d. MMM") if iso else ""


def clock(time: str) -> str:
    """A time as it is written in the Nordic languages: `17.00`."""
    return time.replace(":", ".")


def clock_span(starts_at: str, ends_at: str) -> str:
    """`17.00–19.00`, `17.00` or ''."""
    return "–".join(clock(time) for time in (starts_at, ends_at) if time)
