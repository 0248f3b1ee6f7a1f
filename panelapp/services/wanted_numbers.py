"""Where wanted numbers come from: suggested from the candidates, or read from a sheet (`feature,value,min,max`)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from panelapp.domain.nordic import fold
from panelapp.domain.panels import Target
from panelapp.domain.people import Attribute, AttributeKind
from panelapp.errors import UserError


class Manner(StrEnum):
    """How seats are shared out among the categories of a criterion."""

    PROPORTIONAL = "proportional"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class SheetReading:
    """Wanted numbers found in a sheet, and what had no counterpart here: `feature: value` as written there."""

    targets: tuple[Target, ...]
    left_out: tuple[str, ...]


def suggest(
    attribute: Attribute, available: Mapping[str, int], candidates: int, seats: int, manner: Manner
) -> tuple[Target, ...]:
    """Wanted numbers for one criterion, one per category, never asking for more people than there are.

    `available` is the number of candidates per category, `candidates` their number with and without an answer.
    Proportional: the category's share of all candidates, rounded down and up, so that all criteria suggested
    in this manner can be met together but for the rounding. Equal: the same number each as far as people reach.
    """
    numbers = {name: available.get(name, 0) for name in attribute.category_names}
    if manner is Manner.EQUAL:
        shares = _level(numbers, seats)
    else:
        shares = {name: seats * number / max(1, candidates) for name, number in numbers.items()}
    return tuple(
        Target(
            attribute.id,
            name,
            low := min(math.floor(share + 1e-9), numbers[name]),
            max(low + 1, math.ceil(share - 1e-9)),
        )
        for name, share in shares.items()
    )


def from_rows(rows: Sequence[Sequence[str]], attributes: Sequence[Attribute]) -> SheetReading:
    """Wanted numbers from the rows of a sheet whose first row names its columns.

    Columns `feature`, `value`, `min`, `max` in any order (also by their Norwegian and Danish names). Names of
    attributes and categories are matched leniently: letter case, spaces and dashes do not matter, `aldersgruppe`
    finds the attribute made from birth years whatever it is called, `80+` finds the group from 80 years.
    Raises `UserError`: targets.columns (a column is missing), targets.number (row: not a whole number of at most six digits), targets.minimum_above_maximum
    (category), targets.nothing_matches.
    """
    if not rows:
        raise UserError("targets.columns")
    columns = _columns(rows[0])
    found: dict[tuple[str, str], Target] = {}
    left_out: list[str] = []
    for number, row in enumerate(rows[1:], start=2):
        cells = [row[column].strip() if column < len(row) else "" for column in columns]
        if not any(cells):
            continue
        feature, value, lowest, highest = cells
        if not all(number.isdecimal() and len(number) <= _MOST_DIGITS for number in (lowest, highest)):
            raise UserError("targets.number", row=number)
        attribute = _attribute(feature, attributes)
        category = _category(value, attribute) if attribute else ""
        if attribute is None or not category:
            left_out.append(f"{feature}: {value}")
            continue
        if int(lowest) > int(highest):
            raise UserError("targets.minimum_above_maximum", category=category)
        found[attribute.id, category] = Target(attribute.id, category, int(lowest), int(highest))
    if not found:
        raise UserError("targets.nothing_matches")
    return SheetReading(tuple(found.values()), tuple(left_out))


_MOST_DIGITS = 6

_HEADINGS = (
    {"feature", "criterion", "attribute", "kriterium", "egenskap", "kategori", "category"},
    {"value", "name", "verdi", "værdi", "svar", "gruppe"},
    {"min", "minimum", "minst", "mindst"},
    {"max", "maks", "maximum", "maksimum", "mest", "høyst", "høgst", "højst"},
)

_SAME = (
    {"kjønn", "køn", "gender", "sex"},
    {"utdanning", "utdannelse", "uddannelse", "education"},
    {"kommunedel", "bydel", "område", "bosted", "bustad", "bopæl", "district", "area"},
)

_AGE = {"alder", "aldersgruppe", "age", "agegroup"}


def _columns(header: Sequence[str]) -> list[int]:
    names = [_plain(name) for name in header]
    columns: list[int] = []
    for wanted in _HEADINGS:
        place = next((i for i, name in enumerate(names) if name in wanted), None)
        if place is None:
            raise UserError("targets.columns")
        columns.append(place)
    return columns


def _plain(text: str) -> str:
    text = re.sub(r"[‐‑‒–—−]", "-", fold(text.lstrip("\ufeff")))
    return re.sub(r"[^\w+-]", "", text).replace("_", "")


def _attribute(name: str, attributes: Sequence[Attribute]) -> Attribute | None:
    plain = _plain(name)
    for attribute in attributes:
        if _plain(attribute.name) == plain:
            return attribute
    if plain in _AGE:
        return next((a for a in attributes if a.kind is AttributeKind.AGE_GROUP), None)
    for words in _SAME:
        if plain in words:
            return next((a for a in attributes if _plain(a.name) in words), None)
    return None


def _category(value: str, attribute: Attribute) -> str:
    plain = _plain(value)
    for name in attribute.category_names:
        if _plain(name) == plain:
            return name
    numbers = [int(number) for number in re.findall(r"\d+", value)]
    if attribute.kind is AttributeKind.AGE_GROUP and numbers:
        for category in attribute.categories:
            bounds = [bound for bound in (category.lowest, category.highest) if bound is not None]
            if bounds == numbers:
                return category.name
    return ""


def _level(numbers: Mapping[str, int], seats: int) -> dict[str, float]:
    """Seats shared out equally, nobody getting more than there are people; what is left goes to the others."""
    shares = dict.fromkeys(numbers, 0.0)
    open_names = [name for name in numbers if numbers[name]]
    left = float(seats)
    while open_names and left > 1e-9:
        each = left / len(open_names)
        for name in open_names:
            taken = min(each, numbers[name] - shares[name])
            shares[name] += taken
            left -= taken
        open_names = [name for name in open_names if numbers[name] - shares[name] > 1e-9]
    return shares
