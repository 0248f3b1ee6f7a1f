"""People and what the workplace asks about them: its own attributes, never a fixed list (dossier §1.1 row 3, §6.2 G2–G4)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from panelapp.domain.nordic import fold, sort_key

PREFER_NOT_TO_ANSWER = "-"
"""Stored for somebody who was asked and would rather not say; shown in words, counted towards no target."""


class AttributeKind(StrEnum):
    """How an answer comes about: chosen among categories, or worked out from the birth year."""

    CHOICE = "choice"
    AGE_GROUP = "age_group"


@dataclass(frozen=True, slots=True)
class Category:
    """One possible answer to an attribute; age groups carry their lowest and highest age in years."""

    name: str
    lowest: int | None = None
    highest: int | None = None


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something people may be composed by: age group, gender, part of the municipality, …"""

    id: str
    name: str
    kind: AttributeKind
    categories: tuple[Category, ...] = ()

    @property
    def category_names(self) -> tuple[str, ...]:
        return tuple(category.name for category in self.categories)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be asked to take part; `answers` maps attribute id to a category's name or own words."""

    id: str
    given_name: str
    family_name: str = ""
    birth_year: int | None = None
    email: str = ""
    phone: str = ""
    address: str = ""
    answers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def short_name(self) -> str:
        """Given name and the first letter of the family name, as in a list that others may see."""
        return f"{self.given_name} {self.family_name[:1]}.".strip() if self.family_name else self.given_name

    @property
    def sort_key(self) -> str:
        return sort_key(f"{self.family_name} {self.given_name}")

    @property
    def search_text(self) -> str:
        return fold(f"{self.given_name} {self.family_name} {self.email} {self.phone} {self.address}")


def age_in(person: Person, year: int) -> int | None:
    """Age in whole years reached during `year`, or None without a birth year."""
    return None if person.birth_year is None else year - person.birth_year


def age_group(attribute: Attribute, age: int) -> str:
    """Name of the age group that holds `age`, or '' where none does."""
    for category in attribute.categories:
        lowest = 0 if category.lowest is None else category.lowest
        highest = 200 if category.highest is None else category.highest
        if lowest <= age <= highest:
            return category.name
    return ""


def answer_of(person: Person, attribute: Attribute, year: int) -> str:
    """The person's answer in `year`: age groups from the birth year where it is known, '' where there is none."""
    return answer_from(person.birth_year, person.answers.get(attribute.id, ""), attribute, year)


def answer_from(birth_year: int | None, given: str, attribute: Attribute, year: int) -> str:
    """As `answer_of` for somebody of whom only the birth year and the answer given are known."""
    if attribute.kind is not AttributeKind.AGE_GROUP:
        return given
    if birth_year is not None:
        return age_group(attribute, year - birth_year)
    return _group_around(attribute, given) if given else ""


_AGES = re.compile(r"(\d{1,3})\s*(?:[-‐‑–—]\s*(\d{1,3})|(\+))?")


def _group_around(attribute: Attribute, given: str) -> str:
    """The age group that holds all the ages somebody gave, such as `25–39`; else their own words.

    The groups may have been cut anew since they answered, and may be cut back again.
    """
    if any(category.name == given for category in attribute.categories):
        return given
    ages = _AGES.fullmatch(given)
    if ages is None:
        return given
    low = age_group(attribute, int(ages[1]))
    if ages[3]:
        return low if attribute.categories and low == attribute.categories[-1].name else given
    return low if low and low == age_group(attribute, int(ages[2] or ages[1])) else given


def age_groups_from(lowest_ages: Sequence[int]) -> tuple[Category, ...]:
    """Age groups that begin at these rising ages, in years; the last one has no end."""
    return (
        *(
            Category(f"{low}–{high - 1}" if high - low > 1 else str(low), low, high - 1)
            for low, high in itertools.pairwise(lowest_ages)
        ),
        Category(f"{lowest_ages[-1]}+", lowest_ages[-1]),
    )


def default_age_groups() -> tuple[Category, ...]:
    """The five age groups of dossier §1.3."""
    return age_groups_from((16, 25, 40, 60, 80))
