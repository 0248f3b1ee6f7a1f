"""How even the chances of the last draw were, and why somebody's is as it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from panelapp.domain.panels import PROVED, Draw, Target
from panelapp.services.composition import Situation

NEAR = 0.05
"""Chances within this share of each other are told as being alike."""

_ADDS_UP = 1e-3
"""In seats: expected seats nearer than this to a wanted number are the same as it, but for rounding."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How the chances lay: `open` people were left to the lot, with chances (shares of 1) from `lowest` to `highest`.

    `sure` were on every panel, `never` on none. Without anybody left to the lot both chances are 0.
    """

    lowest: float
    highest: float
    open: int
    sure: int
    never: int


@dataclass(frozen=True, slots=True)
class Level:
    """How many people had a chance (a share of 1) from `lowest` to `highest`."""

    lowest: float
    highest: float
    people: int


class Reason(StrEnum):
    """Why a chance is as it is; CROWDED and SCARCE come with the wanted number behind it."""

    NEVER = "never"
    SURE = "sure"
    EVEN = "even"
    CROWDED = "crowded"
    SCARCE = "scarce"
    TOGETHER_LOW = "together_low"
    TOGETHER_HIGH = "together_high"


@dataclass(frozen=True, slots=True)
class Why:
    """Somebody's chance and the reason for it: `candidates` share the category of `target`, and `least` to `room` seats.

    Seats are those of all the panels that were drawn together.
    """

    person_id: str
    chance: float
    reason: Reason
    target: Target | None = None
    candidates: int = 0
    least: int = 0
    room: int = 0


def known(draw: Draw) -> bool:
    """Whether anything is known of the chances in a draw: there were none to know before there were lotteries."""
    return bool(draw.panels)


def spread(situation: Situation) -> Spread:
    """How the chances of the last draw lay, also when some of the people have been erased since."""
    last = situation.composition.last_draw
    assert last is not None
    chances = [each.chance for each in situation.chances.values()]
    found = spread_of(chances)
    if len(chances) == last.candidates:
        return replace(found, never=last.never)
    highest = last.highest if last.highest < 1.0 - PROVED else found.highest if found.open else last.highest
    return Spread(last.lowest, highest, last.candidates - found.sure - last.never, found.sure, last.never)


def spread_of(chances: Collection[float]) -> Spread:
    """How these chances (shares of 1, one for each person) lie."""
    left = [chance for chance in chances if PROVED < chance < 1.0 - PROVED]
    sure = sum(chance >= 1.0 - PROVED for chance in chances)
    return Spread(
        min(left, default=0.0), max(left, default=0.0), len(left), sure, never=len(chances) - len(left) - sure
    )


def levels(chances: Collection[float], most: int = 10) -> tuple[Level, ...]:
    """How many people had which of these chances (shares of 1), lowest first.

    Chances that are the same in tenths of a per cent are one level, and neighbours are put together where there would
    be more than `most` of them between those who could not be drawn and those who were sure.
    """
    left = sorted(chance for chance in chances if PROVED < chance < 1.0 - PROVED)
    # rounded first, so that what a rounding error tells apart is one level
    tenths = [round(round(chance, 6) * 1000) for chance in left]
    wide = 1
    while len({tenth // wide for tenth in tenths}) > most:
        wide += 1
    groups: dict[int, list[float]] = {}
    for chance, tenth in zip(left, tenths, strict=True):
        groups.setdefault(tenth // wide, []).append(chance)
    never = sum(chance <= PROVED for chance in chances)
    sure = len(chances) - never - len(left)
    return (
        *((Level(0.0, 0.0, never),) if never else ()),
        *(Level(group[0], group[-1], len(group)) for group in groups.values()),
        *((Level(1.0, 1.0, sure),) if sure else ()),
    )


def why(situation: Situation, person_id: str) -> Why | None:
    """Why somebody's chance was what it was in the last draw.

    A chance below the even one is laid to the category with the fewest seats to its candidates among the person's
    answers, if it keeps its people below even; a chance above it to the one with the most seats promised. What no
    wanted number alone explains is EVEN where most people's chance is like it. None where no chance is known, or where
    the chances show that people, answers or wanted numbers are no longer those of the draw.
    """
    chance = situation.chances.get(person_id)
    if chance is None:
        return None
    if chance.chance <= PROVED:
        return Why(person_id, chance.chance, Reason.NEVER)
    if chance.chance >= 1.0 - PROVED:
        return Why(person_id, chance.chance, Reason.SURE)
    pool = _pool(situation)
    if pool is None:
        return None
    if abs(chance.chance - pool.even) <= NEAR * pool.even:
        return Why(person_id, chance.chance, Reason.EVEN)
    low = chance.chance < pool.even
    target = _behind(situation, pool, person_id, low)
    if target is not None:
        reason = Reason.CROWDED if low else Reason.SCARCE
        return _because(situation, pool, person_id, chance.chance, reason, target)
    alike = sum(abs(each.chance - chance.chance) <= NEAR * chance.chance for each in situation.chances.values())
    if 2 * alike > len(situation.chances):
        return Why(person_id, chance.chance, Reason.EVEN)
    return Why(person_id, chance.chance, Reason.TOGETHER_LOW if low else Reason.TOGETHER_HIGH)


def lowest(situation: Situation) -> Why | None:
    """The wanted number behind the lowest chance of those left to the lot.

    None where none is behind it for most of those who have it, or where most of the category's people do not have it.
    """
    return _outermost(situation, low=True)


def highest(situation: Situation) -> Why | None:
    """The wanted number behind the highest chance of those left to the lot; None as for `lowest`."""
    return _outermost(situation, low=False)


def _outermost(situation: Situation, low: bool) -> Why | None:
    pool = _pool(situation)
    left = {own: each.chance for own, each in situation.chances.items() if PROVED < each.chance < 1.0 - PROVED}
    if pool is None or not left:
        return None
    end = min(left.values()) if low else max(left.values())
    if abs(end - pool.even) <= NEAR * pool.even:
        return None
    there = [own for own in situation.people if own in left and abs(left[own] - end) <= PROVED]
    target, times = Counter(_behind(situation, pool, own, low) for own in there).most_common(1)[0]
    if target is None or 2 * times <= max(len(there), pool.people[target.attribute_id, target.category]):
        return None
    return _because(situation, pool, there[0], end, Reason.CROWDED if low else Reason.SCARCE, target)


def _because(situation: Situation, pool: _Pool, person_id: str, chance: float, reason: Reason, target: Target) -> Why:
    people = pool.people[target.attribute_id, target.category]
    return Why(person_id, chance, reason, target, people, pool.together * target.minimum, _room(situation, target))


@dataclass(frozen=True, slots=True)
class _Pool:
    """Of each answer how many in the draw gave it, and how many seats they could expect; `even` is the mean chance.

    Seats are those of all the panels that were drawn `together`.
    """

    people: Mapping[tuple[str, str], int]
    seats: Mapping[tuple[str, str], float]
    even: float
    together: int


def _behind(situation: Situation, pool: _Pool, person_id: str, low: bool) -> Target | None:
    """The wanted number that keeps the chances of those with an answer of this person below (above) even.

    It is one whose people can expect all the seats they may have (no more than the seats they must have).
    """
    shares: dict[Target, float] = {}
    for target in situation.composition.in_force:
        answer = (target.attribute_id, target.category)
        seats = _room(situation, target) if low else pool.together * target.minimum
        if situation.answers[person_id].get(target.attribute_id) != target.category:
            continue
        if abs(pool.seats[answer] - seats) <= _ADDS_UP:
            shares[target] = seats / pool.people[answer]
    if low:
        return min((each for each in shares if shares[each] < pool.even), key=shares.__getitem__, default=None)
    return max((each for each in shares if shares[each] > pool.even), key=shares.__getitem__, default=None)


def _pool(situation: Situation) -> _Pool | None:
    """Those who were in the draw, or None where they, or what was wanted of them, are other than they were."""
    last = situation.composition.last_draw
    if last is None or len(situation.chances) != last.candidates:
        return None
    if not situation.chances.keys() <= situation.people.keys():
        return None
    people: Counter[tuple[str, str]] = Counter()
    seats: defaultdict[tuple[str, str], float] = defaultdict(float)
    for person_id, each in situation.chances.items():
        for answer in situation.answers[person_id].items():
            people[answer] += 1
            seats[answer] += each.chance
    fits = all(
        last.together * target.minimum - _ADDS_UP
        <= seats[target.attribute_id, target.category]
        <= last.together * target.maximum + _ADDS_UP
        for target in situation.composition.in_force
    )
    even = sum(each.chance for each in situation.chances.values()) / len(situation.chances)
    return _Pool(people, seats, even, last.together) if fits else None


def _room(situation: Situation, target: Target) -> int:
    """How many seats people of a category can have: its maximum, or what the other minimums leave, on each panel."""
    others = sum(
        each.minimum
        for each in situation.composition.in_force
        if each.attribute_id == target.attribute_id and each.category != target.category
    )
    last = situation.composition.last_draw
    panels = 1 if last is None else last.together
    return panels * max(target.minimum, min(target.maximum, situation.panel.seats - others))
