"""Where wanted numbers come from: the candidates, a sheet (`feature,value,min,max`), the population, a former panel."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from panelapp.domain.nordic import fold
from panelapp.domain.panels import Panel, Target, Weight
from panelapp.domain.people import Attribute, AttributeKind
from panelapp.errors import UserError
from panelapp.services import panels
from panelapp.storage import attributes as attribute_records
from panelapp.storage import panels as panel_records
from panelapp.storage.store import Store


class Manner(StrEnum):
    """How seats are shared out among the categories of a criterion."""

    PROPORTIONAL = "proportional"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class SheetReading:
    """Wanted numbers found in a sheet, and what had no counterpart here: `feature: value` as written there."""

    targets: tuple[Target, ...]
    left_out: tuple[str, ...]
    weights: tuple[Weight, ...] = ()


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


def pasted_rows(text: str) -> list[list[str]]:
    """The rows of a pasted table, cells parted by tabs, else by semicolons, else by commas.

    Where commas part the cells, `Kvinne,50,4` is read as the decimal number 50,4, unless the first cell comes again in
    another row, as the name of a criterion does.
    """
    lines = text.lstrip("\ufeff").splitlines()
    separator = next((mark for mark in "\t;" if mark in text), ",")
    rows = [
        [cell.strip() for cell in next(csv.reader([line[:_LONGEST_TABLE]], delimiter=separator), [])] for line in lines
    ]
    if separator == ",":
        firsts = [row[0] for row in rows if row]
        rows = [_with_decimals(row, firsts.count(row[0]) > 1) if row else row for row in rows]
    return rows


def looks_like_shares(text: str) -> bool:
    """Whether this, found on the clipboard, is a table of names and numbers, and not too long to be one of shares."""
    if len(text) > _LONGEST_TABLE:
        return False
    rows = [row for row in pasted_rows(text) if any(row)]
    numbered = sum(any(_number(cell) is not None for cell in row[1:3]) for row in rows)
    return numbered > 1 and 2 * numbered >= len(rows)


def from_shares(
    rows: Sequence[Sequence[str]], attributes: Sequence[Attribute], available: Mapping[tuple[str, str], int], seats: int
) -> SheetReading:
    """Wanted numbers from the shares of the population, for every criterion the table tells of.

    `rows` are those of a pasted table: category and number, for the criterion named above them or else the one with
    the most of these categories; or criterion, category and number. Numbers are counts or percentages. Of each
    criterion those with a counterpart here make up the whole. `available` is the number of candidates by attribute id
    and category. A share becomes its part of the seats, rounded down and up; nobody is asked for who is not there,
    others may be more instead, and a maximum is never 0. The minima add up to at most the seats, the maxima to at
    least the seats. Names are matched as in `from_rows`. Raises `UserError`: targets.share_number (row: no number),
    targets.shares_are_zero (criterion), targets.shares_match_nothing.
    """
    shares: dict[str, dict[str, Fraction]] = {}
    left_out: list[str] = []
    known = {attribute.id: attribute for attribute in attributes}
    for feature, attribute, value, number in _told(rows, attributes):
        category = _category(value, attribute) if attribute else ""
        if attribute is None or not category:
            left_out.append(f"{feature}: {value}" if feature else value)
            continue
        own = shares.setdefault(attribute.id, {})
        own[category] = own.get(category, Fraction(0)) + number
    if not shares:
        raise UserError("targets.shares_match_nothing")
    targets: list[Target] = []
    for attribute_id, own in shares.items():
        if not sum(own.values()):
            raise UserError("targets.shares_are_zero", criterion=known[attribute_id].name)
        there = {category: available.get((attribute_id, category), 0) for category in own}
        targets += _from_parts(attribute_id, own, there, seats)
    return SheetReading(tuple(targets), tuple(left_out))


def like_panel(store: Store, panel_id_from: str, panel_id_to: str) -> SheetReading:
    """The wanted numbers of another panel, scaled to the seats of this one: minima down, maxima up.

    What its criteria weigh, and why they matter, comes along. Criteria and categories that are gone are left out. Raises `UserError`: panel.missing,
    targets.former_matches_nothing.
    """
    former, new = panels.get(store, panel_id_from), panels.get(store, panel_id_to)
    known = {attribute.id: attribute for attribute in attribute_records.all(store)}
    found: list[Target] = []
    left_out: list[str] = []
    for target in panel_records.targets(store, former.id):
        attribute = known.get(target.attribute_id)
        if attribute is None or target.category not in attribute.category_names:
            left_out.append(f"{attribute.name}: {target.category}" if attribute else target.category)
            continue
        most = min(-(-target.maximum * new.seats // former.seats), max(new.seats, target.maximum))
        least = min(target.minimum * new.seats // former.seats, most)
        found.append(Target(attribute.id, target.category, least, most))
    if not found:
        raise UserError("targets.former_matches_nothing")
    weights = panel_records.weights(store, former.id)
    used = dict.fromkeys(target.attribute_id for target in found)
    return SheetReading(tuple(found), tuple(left_out), tuple(weights[own] for own in used if own in weights))


def former_panels(store: Store, panel_id: str) -> tuple[Panel, ...]:
    """The other panels that have wanted numbers, the newest first."""
    return tuple(each for each in panels.all(store) if each.id != panel_id and panel_records.targets(store, each.id))


_MOST_DIGITS = 6
_MOST_DIGITS_OF_A_SHARE = 12
_LONGEST_TABLE = 20_000

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

_SAME_CATEGORY = (
    {"kvinne", "kvinner", "kvinde", "kvinder", "woman", "women", "female"},
    {"mann", "menn", "mand", "mænd", "man", "men", "male"},
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
    for words in _SAME_CATEGORY:
        if plain in words:
            return next((name for name in attribute.category_names if _plain(name) in words), "")
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


def _with_decimals(row: list[str], named_again: bool) -> list[str]:
    """The row with a decimal comma put back between its last two cells, where it was taken for one between cells."""
    if len(row) < (4 if named_again else 3) or not re.fullmatch(r"[\d\s]*\d", row[-2]):
        return row
    return [*row[:-2], f"{row[-2]},{row[-1]}"] if re.fullmatch(r"\d{1,2}\s*%?", row[-1]) else row


def _number(text: str) -> Fraction | None:
    """A count or a percentage as people write it: spaces or dots between thousands, a comma before decimals."""
    plain = re.sub(r"[\s%'’]", "", text)
    if not plain.isascii() or sum(map(str.isdigit, plain)) > _MOST_DIGITS_OF_A_SHARE:
        return None
    if "%" not in text and re.fullmatch(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?", plain):
        plain = plain.replace(".", "")
    return Fraction(plain.replace(",", ".")) if re.fullmatch(r"\d+([.,]\d+)?", plain) else None


def _told(
    rows: Sequence[Sequence[str]], attributes: Sequence[Attribute]
) -> list[tuple[str, Attribute | None, str, Fraction]]:
    """What each row of a table of shares tells: criterion as written, its attribute, category, number."""
    found: list[tuple[str, Attribute | None, str, Fraction]] = []
    alone: list[int] = []
    feature, attribute, carried = "", None, ""
    for line, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row] + ["", "", ""]
        if not any(cells):
            continue
        first, second, third = cells[:3]
        carried = first or carried
        own = _attribute(carried, attributes)
        in_third = _number(third)
        if in_third is not None and second and (own is not None or _number(second) is None):
            found.append((carried, own, second, in_third))
            continue
        number = _number(second)
        heading = _attribute(first, attributes)
        if number is not None:
            if first and attribute is None:
                alone.append(len(found))
            if first:
                found.append((feature, attribute, first, number))
        elif heading is not None and not _category(second, heading):
            feature, attribute = first, heading
        elif found or heading is not None or any(_category(first, each) for each in attributes):
            raise UserError("targets.share_number", row=line)
    best = _most_alike([found[place][2] for place in alone], attributes)
    for place in alone:
        _, _, value, number = found[place]
        found[place] = ("", best, value, number)
    return found


def _most_alike(values: Sequence[str], attributes: Sequence[Attribute]) -> Attribute | None:
    alike = {a.id: sum(bool(_category(value, a)) for value in values) for a in attributes}
    return max(attributes, key=lambda a: alike[a.id], default=None)


def _from_parts(
    attribute_id: str, parts: Mapping[str, Fraction], there: Mapping[str, int], seats: int
) -> tuple[Target, ...]:
    whole = sum(parts.values())
    wished = {name: seats * part / whole for name, part in parts.items()}
    most = {name: max(1, math.ceil(wish)) for name, wish in wished.items()}
    lacking = seats - sum(min(most[name], there[name]) for name in parts)
    while lacking > 0 and (others := [name for name in parts if there[name] > most[name]]):
        # Whoever is furthest below the share of those who are there to fill what others cannot.
        most[max(others, key=lambda name: (wished[name] + 1) / (most[name] + 1))] += 1
        lacking -= 1
    return tuple(Target(attribute_id, name, min(math.floor(wished[name]), there[name]), most[name]) for name in parts)
