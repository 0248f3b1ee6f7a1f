"""Dates and times as people write them, and as they are shown in the language in force."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

_TIME = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:[.:,]?(\d{2}))?", re.IGNORECASE)
_DATES = ("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yy", "d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy")


def read_time(text: str) -> str | None:
    """The time `HH:MM` that `text` means (`17`, `17.30`, `1730`), '' for nothing written, None for what is none."""
    text = text.strip()
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return f"{int(found[1]):02d}:{int(found[2] or 0):02d}"


def read_date(text: str) -> QDate | None:
    """The date somebody has written (`1.3.2026`, `2026-03-01`, `1. mars 2026`), or None where it is no date."""
    text = " ".join(text.split())
    for form in _DATES:
        date = QLocale().toDate(text, form, 2000) if "yyyy" not in form else QLocale().toDate(text, form)
        if date.isValid():
            return date
    return None


def in_words(iso: str, *, weekday: bool = False, year: bool = True) -> str:
    """An ISO date with the month in words: `21. november 2026`, `21 November 2026` in English; '' for ''."""
    words = _shown(iso, f"{'dddd ' if weekday else ''}{_day()} MMMM{' yyyy' if year else ''}")
    return words[:1].upper() + words[1:]


def short(iso: str) -> str:
    """Day and month of an ISO date, as on a pill: `15. jan.`; '' for ''."""
    return _shown(iso, f"{_day()} MMM")


def clock(time: str) -> str:
    """A time as it is written in the Nordic languages: `17.00`."""
    return time.replace(":", ".")


def clock_span(starts_at: str, ends_at: str) -> str:
    """`17.00–19.00`, `17.00` or ''."""
    return "–".join(clock(time) for time in (starts_at, ends_at) if time)


def _day() -> str:
    return "d" if QLocale().language() == QLocale.Language.English else "d."


def _shown(iso: str, form: str) -> str:
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), form) if iso else ""
