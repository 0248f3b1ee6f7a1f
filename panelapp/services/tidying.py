"""What people write about themselves, brought to one form: text, e-mail, telephone, birth year.

The rules are the same when a value is typed and when it comes from a spreadsheet.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

LONGEST_TEXT = 200
HIGHEST_AGE = 110


class Unreadable(Enum):
    """The one value of what could not be read."""

    UNREADABLE = "unreadable"


UNREADABLE = Unreadable.UNREADABLE

_APOSTROPHES = "'’‘`´"
_BARE = re.compile(r"\d{1,3}")
_FOUR_DIGITS = re.compile(r"(?:18|19|20)\d\d")
_SHORT_YEAR = re.compile(rf"[{_APOSTROPHES}](\d\d)")
_AGE = re.compile(r"(?:alder:?\s*|age:?\s*)?(\d{1,3})\s*(?:år(?:\s+gam(?:mel|al))?|yrs?|years?(?:\s+old)?|y\.?)\.?")
_BORN = re.compile(r"(?:født|fødd|born|f\.?|b\.)\s*(?:i\s+|in\s+)?(\S*\d.*)")
_DAY_FIRST = re.compile(r"(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})(?:[ T].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./\-](\d{1,2})[./\-](\d{1,2})(?:[ T].*)?")

_NATIONAL_ID = re.compile(r"(?<!\d)(\d{2})(\d{2})(\d{2})[ -]?(\d{4}|\d{5})(?!\d)")


def tidy(text: str) -> str:
    """The text without control characters and stray blanks, in composed Unicode form."""
    composed = unicodedata.normalize("NFC", text)
    if not composed.isprintable():
        composed = "".join(
            character
            for character in composed
            if character.isspace() or unicodedata.category(character) not in ("Cc", "Cf")
        )
    return " ".join(composed.split())


def tidy_email(text: str) -> str:
    """The e-mail address in lower case without `mailto:` and angle brackets; anything else is left as written."""
    return tidy(text).removeprefix("mailto:").strip("<> ").lower()


def tidy_phone(text: str) -> str:
    """Digits alone for a Norwegian or Danish number; other countries' numbers keep a leading `+`."""
    plain = tidy(text)
    digits = "".join(character for character in plain if character.isdecimal())
    if not digits:
        return plain
    abroad = plain.lstrip(_APOSTROPHES + "( ").startswith("+") or digits.startswith("00")
    digits = digits.removeprefix("00") if digits.startswith("00") else digits
    if len(digits) == 10 and digits[:2] in ("45", "47"):
        return digits[2:]
    return f"+{digits}" if abroad else digits


def read_birth_year(text: str, this_year: int) -> int | Unreadable | None:
    """The year of birth in what somebody wrote, None for nothing, `UNREADABLE` for what cannot be one.

    Understands `1957`, `'57`, `f. 1957`, dates with the day or the year first, and ages (`69`, `69 år`) as reached
    during `this_year`. Two digits alone are an age; an apostrophe makes them a year.
    """
    plain = tidy(text).casefold()
    if not plain:
        return None
    born = _BORN.fullmatch(plain)
    if born:
        plain = born[1]
    year = _year_in(plain.removesuffix(".0"), this_year, born=born is not None)
    if year is None or not 0 <= this_year - year <= HIGHEST_AGE:
        return UNREADABLE
    return year


def _year_in(plain: str, this_year: int, *, born: bool) -> int | None:
    if _FOUR_DIGITS.fullmatch(plain):
        return int(plain)
    if match := _SHORT_YEAR.fullmatch(plain):
        return _full_year(int(match[1]), this_year)
    if born and len(plain) == 2 and plain.isdecimal():
        return _full_year(int(plain), this_year)
    if match := _AGE.fullmatch(plain):
        return this_year - int(match[1])
    if _BARE.fullmatch(plain):
        return this_year - int(plain)
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year = (int(part) for part in match.groups())
        if 1 <= min(day, month) <= 12 and max(day, month) <= 31:
            return year if year >= 100 else _full_year(year, this_year)
    if match := _YEAR_FIRST.fullmatch(plain):
        year, month, day = (int(part) for part in match.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:
            return year
    return None


def _full_year(short: int, this_year: int) -> int:
    recent = this_year - this_year % 100 + short
    # Somebody who answers a form is hardly younger than ten.
    return recent if recent <= this_year - 10 else recent - 100


def looks_like_national_id(text: str) -> bool:
    """Whether the text holds what looks like a Norwegian (11 digits) or Danish (6 + 4 digits) national number.

    Dossier §6.2 G3: no national numbers. Norwegian D-numbers have 40 added to the day, synthetic numbers 40 or 80 to
    the month.
    """
    for match in _NATIONAL_ID.finditer(text):
        day, month = int(match[1]), int(match[2])
        if len(match[4]) == 5:
            day, month = day - 40 if day > 40 else day, month - 80 if month > 80 else month
            month = month - 40 if month > 40 else month
        if 1 <= day <= 31 and 1 <= month <= 12:
            return True
    return False
