"""Whether two sets of particulars are about the same person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Protocol, TypeVar

from panelapp.domain.nordic import fold


class Particulars(Protocol):
    """What is compared; `Person` has it, and so does a row on its way in."""

    @property
    def given_name(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def birth_year(self) -> int | None: ...
    @property
    def email(self) -> str: ...
    @property
    def phone(self) -> str: ...


class Likeness(Enum):
    """How sure it is that two are one."""

    SAME = "same"
    PERHAPS = "perhaps"
    OTHER = "other"


LOST = "?"
"""What stands where an encoding had no room for a letter."""

_P = TypeVar("_P", bound=Particulars)


def name_key(one: Particulars) -> str:
    """The letters of the name, folded, so that spelling of case, accents and hyphens does not part two."""
    return _letters(one.given_name) + " " + _letters(one.family_name)


def names_agree(one: Particulars, other: Particulars) -> bool:
    """Whether the names can be one person's: the same letters, lost ones counting for any, or a middle name more."""
    if not _agree(_letters(one.family_name), _letters(other.family_name)):
        return False
    if _agree(_letters(one.given_name), _letters(other.given_name)):
        return True
    first, second = fold(one.given_name).split(), fold(other.given_name).split()
    return bool(first and second) and (set(first) <= set(second) or set(second) <= set(first))


def likeness(one: Particulars, other: Particulars) -> Likeness:
    """Whether two are the same person.

    The same e-mail address, or the same telephone number and name, or the same name and birth year make them one. A
    shared address with another name, a shared name with another birth year or another address leave it open; where
    nothing but the name and birth year agree, they are two.
    """
    names = names_agree(one, other)
    same_email, other_email = _compared(one.email, other.email)
    same_phone, other_phone = _compared(one.phone, other.phone)
    years_apart = abs(one.birth_year - other.birth_year) if one.birth_year and other.birth_year else None
    if not names:
        return Likeness.PERHAPS if same_email else Likeness.OTHER
    if same_email:
        return Likeness.SAME
    if same_phone:
        # Father and son may share a name and a telephone.
        return Likeness.SAME if (years_apart or 0) <= 1 else Likeness.PERHAPS
    if years_apart != 0 or (other_email and other_phone):
        return Likeness.OTHER
    return Likeness.PERHAPS if other_email or other_phone else Likeness.SAME


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ only in case and accents, or in letters that one of them has lost."""
    return _agree(fold(one), fold(other))


def restores(text: str, damaged: str) -> bool:
    """Whether `text` is what `damaged` was before it lost letters."""
    return LOST in damaged and LOST not in text and same_words(text, damaged)


@dataclass(slots=True)
class Register(Generic[_P]):
    """People to be found again by e-mail address, telephone, or name and birth year."""

    _by: dict[tuple[str, str], list[_P]] = field(default_factory=dict)

    def add(self, one: _P) -> None:
        """Let `one` be found by what is known about it now."""
        for key in _keys(one):
            found = self._by.setdefault(key, [])
            if not any(known is one for known in found):
                found.append(one)

    def find(self, one: Particulars, may_be: Callable[[_P], bool] = lambda _: True) -> tuple[_P | None, Likeness]:
        """The likest among those that `may_be`, and how like; (None, OTHER) where there is none."""
        perhaps: _P | None = None
        for found in self._candidates(one):
            if not may_be(found):
                continue
            match likeness(one, found):
                case Likeness.SAME:
                    return found, Likeness.SAME
                case Likeness.PERHAPS:
                    perhaps = perhaps or found
                case Likeness.OTHER:
                    pass
        return perhaps, Likeness.PERHAPS if perhaps else Likeness.OTHER

    def _candidates(self, one: Particulars) -> Iterable[_P]:
        for key in _keys(one):
            yield from self._by.get(key, ())


def _keys(one: Particulars) -> list[tuple[str, str]]:
    keys = [("email", one.email), ("phone", one.phone)]
    if one.birth_year:
        keys.append(("name", f"{name_key(one)} {one.birth_year}"))
    return [key for key in keys if key[1]]


def _letters(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum() or letter == LOST)


def _agree(one: str, other: str) -> bool:
    if LOST not in one and LOST not in other:
        return one == other
    return len(one) == len(other) and all(a == b or LOST in (a, b) for a, b in zip(one, other, strict=True))


def _compared(one: str, other: str) -> tuple[bool, bool]:
    """Whether both are known and the same, and whether both are known and different."""
    known = bool(one and other)
    return known and one == other, known and one != other
