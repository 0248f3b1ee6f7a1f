"""Cut age groups anew: what panels want of them is divided, added, or kept, and drawn panels may keep the former ones."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelapp.domain.panels import Panel, Target
from panelapp.domain.people import Attribute, Category, age_groups_from
from panelapp.errors import UserError
from panelapp.services import attributes, panels, tidying
from panelapp.storage import attributes as kept
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

_AGES_COUNTED_TO = 100
"""Where nobody is, an age group without an end counts as many years as there are up to this age."""


@dataclass(frozen=True, slots=True)
class AgeGroups:
    """An attribute's age groups, the people they sort in `year`, and the panels that want numbers of them.

    `people` is the number of people of each age in years, `ageless` of those without a birth year. `targets` are the
    wanted numbers of the panel it is looked at from, `seats` its seats, and `is_drawn` tells whether it is drawn;
    `others` are the other panels, those that are not drawn, and `drawn` those that are.
    """

    attribute: Attribute
    year: int
    people: Mapping[int, int]
    ageless: int
    targets: tuple[Target, ...]
    seats: int
    is_drawn: bool
    others: tuple[Panel, ...]
    drawn: tuple[Panel, ...]

    @property
    def lowest_ages(self) -> tuple[int, ...]:
        """The ages at which the groups begin."""
        return tuple(category.lowest or 0 for category in self.attribute.categories)

    def number(self, group: Category) -> int:
        """How many people the ages of a group hold."""
        highest = max(self.people, default=0) if group.highest is None else group.highest
        return sum(number for age, number in self.people.items() if (group.lowest or 0) <= age <= highest)


def read(store: Store, attribute_id: str, panel_id: str = "", today: date | None = None) -> AgeGroups:
    """The age groups as seen from a panel with its candidates, or from the register with everybody in it.

    Raises `UserError`: attributes.gone, panel.missing.
    """
    attribute = attributes.get(store, attribute_id)
    panel = panels.get(store, panel_id) if panel_id else None
    day = today or date.today()
    year = panels.year_of(panel, day) if panel else day.year
    born = people_records.birth_years(store, panel_id)
    using = [each for each in _wanting(store, attribute_id) if each.id != panel_id]
    drawn = tuple(each for each in using if _is_drawn(store, each.id))
    return AgeGroups(
        attribute,
        year,
        _by_age(born, year),
        born.get(None, 0),
        _targets(store, panel_id, attribute_id) if panel else (),
        panel.seats if panel else 0,
        panel is not None and _is_drawn(store, panel_id),
        tuple(each for each in using if each not in drawn),
        drawn,
    )


def put(
    store: Store,
    attribute_id: str,
    lowest_ages: Sequence[int],
    panel_id: str = "",
    former_name: str = "",
    today: date | None = None,
) -> Attribute:
    """Cut the age groups anew at these lowest ages, in years; the last group has no end.

    What panels want follows as `carried` says. With a `former_name`, panels that are drawn, but for `panel_id`, keep
    the former groups: as an attribute of that name, or the name with a number where it is taken. Raises `UserError`:
    attributes.gone, attributes.age_groups_unclear where the ages do not rise, are none, or lie outside 0–110,
    attributes.name_missing.
    """
    attributes.check_lowest_ages(lowest_ages)
    now = read(store, attribute_id, panel_id, today)
    changed = replace(now.attribute, categories=age_groups_from(lowest_ages))
    if changed == now.attribute:
        return changed
    with store.atomic():
        if former_name and now.drawn:
            _keep_former(store, now, former_name)
        for panel in _wanting(store, attribute_id):
            _carry(store, panel, now.attribute, lowest_ages, today or date.today())
        kept.put(store, changed)
    return changed


def carried(
    former: Sequence[Category],
    targets: Sequence[Target],
    lowest_ages: Sequence[int],
    people: Mapping[int, int],
    seats: int,
) -> tuple[Target, ...]:
    """What a panel wants of the new age groups, given what it wants of the former ones (`targets`, of one attribute).

    A group that stays keeps its numbers. Those of a group that is cut go to its parts by the number of people of these
    ages (`people`, by age in years), by years where there are none; those that meet in one group are added. Minima
    add up as before, and so do maxima, but that no part gets a maximum of 0 where the whole had another: nobody is shut
    out by a cut. Groups of ages of which nothing was wanted get 0 to `seats`. Ages below the first group take
    numbers with them only if all of a former group lies there.
    """
    if not targets:
        return ()
    new = age_groups_from(lowest_ages)
    wanted = {target.category: target for target in targets}
    numbers: dict[str, tuple[int, int]] = {}
    for band in former:
        parts = [part for part in new if _meet(band, part)]
        if not parts:
            continue
        whole = wanted.get(band.name, replace(targets[0], category=band.name, minimum=0, maximum=seats))
        weights = _weights(band, parts, people)
        minima = _divided(whole.minimum, weights, [0] * len(parts))
        maxima = _divided(whole.maximum, weights, [max(least, min(1, whole.maximum)) for least in minima])
        for part, low, high in zip(parts, minima, maxima, strict=True):
            least, most = numbers.get(part.name, (0, 0))
            numbers[part.name] = least + low, most + high
    return tuple(
        replace(targets[0], category=part.name, minimum=least, maximum=most)
        for part in new
        for least, most in [numbers.get(part.name, (0, seats))]
    )


def halfway(lowest: int, highest: int | None, people: Mapping[int, int]) -> int | None:
    """The age at which a group is best cut in two, as many people on both sides; None where it is one year."""
    last = highest
    if last is None:
        last = min(tidying.HIGHEST_AGE, max([lowest + 10, *people]))
    if last <= lowest:
        return None
    ages = range(lowest + 1, last + 1)
    whole = sum(people.get(age, 0) for age in range(lowest, last + 1))
    if not whole:
        return (lowest + last + 1) // 2

    def unevenness(age: int) -> int:
        return abs(2 * sum(people.get(each, 0) for each in range(lowest, age)) - whole)

    return min(ages, key=unevenness)


def _by_age(born: Mapping[int | None, int], year: int) -> dict[int, int]:
    return {year - when: number for when, number in born.items() if when is not None}


def _targets(store: Store, panel_id: str, attribute_id: str) -> tuple[Target, ...]:
    return tuple(each for each in panel_records.targets(store, panel_id) if each.attribute_id == attribute_id)


def _wanting(store: Store, attribute_id: str) -> list[Panel]:
    return [panel for panel in panels.all(store) if _targets(store, panel.id, attribute_id)]


def _is_drawn(store: Store, panel_id: str) -> bool:
    return bool(panel_records.members(store, panel_id) or panel_records.draws(store, panel_id))


def _keep_former(store: Store, now: AgeGroups, name: str) -> None:
    former = replace(now.attribute, id=str(uuid.uuid4()), name=_numbered(store, name))
    kept.put(store, former)
    kept.copy_answers(store, now.attribute.id, former.id)
    for panel in now.drawn:
        kept.move_panel(store, panel.id, now.attribute.id, former.id)


def _numbered(store: Store, name: str) -> str:
    number = 1
    while True:
        try:
            return attributes.free_name(store, name if number == 1 else f"{name} {number}")
        except UserError as problem:
            if problem.code != "attributes.name_taken":
                raise
            number += 1


def _carry(store: Store, panel: Panel, former: Attribute, lowest_ages: Sequence[int], today: date) -> None:
    people = _by_age(people_records.birth_years(store, panel.id), panels.year_of(panel, today))
    wanted = panel_records.targets(store, panel.id)
    own = [target for target in wanted if target.attribute_id == former.id]
    place = wanted.index(own[0])
    others = [target for target in wanted if target.attribute_id != former.id]
    new = carried(former.categories, own, lowest_ages, people, panel.seats)
    panel_records.put_targets(store, panel.id, [*others[:place], *new, *others[place:]])
    percents = panel_records.dropout_percents(store, panel.id)
    if any(attribute_id == former.id for attribute_id, _ in percents):
        known = {
            category: percent for (attribute_id, category), percent in percents.items() if attribute_id == former.id
        }
        rest = {key: percent for key, percent in percents.items() if key[0] != former.id}
        mixed = _mixed(former.categories, known, lowest_ages, people, panel.dropout_percent)
        new_percents = {(former.id, name): percent for name, percent in mixed.items()}
        panel_records.put_dropout_percents(store, panel.id, rest | new_percents)


def _mixed(
    former: Sequence[Category],
    percents: Mapping[str, int],
    lowest_ages: Sequence[int],
    people: Mapping[int, int],
    usual: int,
) -> dict[str, int]:
    """Expected drop-outs of the new groups: the mean of those they hold, where it is not the usual number."""
    found: dict[str, int] = {}
    for part in age_groups_from(lowest_ages):
        bands = [band for band in former if _meet(band, part)]
        if any(band.name in percents for band in bands):
            weights = _weights(part, bands, people)
            mean = sum(percents.get(b.name, usual) * weight for b, weight in zip(bands, weights, strict=True))
            found[part.name] = round(mean / sum(weights))
    return {name: percent for name, percent in found.items() if percent != usual}


def _meet(one: Category, other: Category) -> bool:
    return _overlap(one, other, max(tidying.HIGHEST_AGE, one.lowest or 0, other.lowest or 0)) > 0


def _overlap(one: Category, other: Category, end: int) -> int:
    """How many years two groups share; a group without an end ends at `end`."""
    low = max(one.lowest or 0, other.lowest or 0)
    high = min(end if each.highest is None else each.highest for each in (one, other))
    return max(0, high - low + 1)


def _weights(band: Category, parts: Sequence[Category], people: Mapping[int, int]) -> list[int]:
    """How many people of a group each of its parts has, or how many years where there are none."""

    def number(part: Category) -> int:
        low = max(band.lowest or 0, part.lowest or 0)
        ends = [each.highest for each in (band, part) if each.highest is not None]
        return sum(many for age, many in people.items() if age >= low and all(age <= end for end in ends))

    weights = [number(part) for part in parts]
    return weights if any(weights) else [max(1, _overlap(band, part, _AGES_COUNTED_TO)) for part in parts]


def _divided(number: int, weights: Sequence[int], least: Sequence[int]) -> list[int]:
    """The number in whole parts by weight, each at least `least`, also where these are more than the number."""
    whole = sum(weights)
    parts = list(least)
    for _ in range(number - sum(least)):
        parts[max(range(len(parts)), key=lambda i: (number * weights[i] - parts[i] * whole, -i))] += 1
    return parts
