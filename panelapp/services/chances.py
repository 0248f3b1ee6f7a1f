"""How even the chances of the last draw were, and why somebody's is as it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from panelapp.domain.panels import PROVED, Draw, Target
from panelapp.services.composition import Situation

NEAR = 0.05
"""Chances within this share of each other are told as being alike."""

_ADDS_UP = 1e-3
"""In seats: expected seats further outside a wanted number than this belong to another wanted number."""


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
    """Somebody's chance and the reason for it: `candidates` share the category of `target`, and `room` of its seats."""

    person_id: str
    chance: float
    reason: Reason
    target: Target | None = None
    candidates: int = 0
    room: int = 0


def known(draw: Draw) -> bool:
    """Whether anything is known of the chances in a draw: there were none to know before there were lotteries."""
    return bool(draw.panels)


def spread(situation: Situation) -> Spread:
    """How the chances of the last draw lay, also when some of the people have been erased since."""
    last = situation.composition.last_draw
    assert last is not None
    chances = [each.chance for each in situation.chances.values()]
    sure = sum(chance >= 1.0 - PROVED for chance in chances)
    left = [chance for chance in chances if PROVED < chance < 1.0 - PROVED]
    if len(chances) == last.candidates:
        return Spread(min(left, default=0.0), max(left, default=0.0), len(left), sure, last.never)
    highest = last.highest if last.highest < 1.0 - PROVED else max(left, default=last.highest)
    return Spread(last.lowest, highest, last.candidates - sure - last.never, sure, last.never)


def levels(chances: Collection[float], most: int = 10) -> tuple[Level, ...]:
    """How many people had which of these chances (shares of 1), lowest first.

    Chances that are the same in tenths of a per cent are one level, and neighbours are put together where there would
    be more than `most` of them between those who could not be drawn and those who were sure.
    """
    left = sorted(chance for chance in chances if PROVED < chance < 1.0 - PROVED)
    tenths = [round(chance * 1000) for chance in left]
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
    answers, if it alone keeps its people below even; a chance above it to the one with the most seats promised. What
    no wanted number alone explains is EVEN where most people's chance is like it. None where no chance is known, or
    where people, answers or wanted numbers are no longer those of the draw.
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
    even = sum(each.chance for each in situation.chances.values()) / len(situation.chances)
    if abs(chance.chance - even) <= NEAR * even:
        return Why(person_id, chance.chance, Reason.EVEN)
    answers = situation.answers[person_id].items()
    own = [target for target in situation.composition.targets if (target.attribute_id, target.category) in answers]
    low = chance.chance < even
    if own:
        of = {target: pool[target.attribute_id, target.category] for target in own}
        room = {target: _room(situation, target) for target in own}
        if low:
            target = min(own, key=lambda each: room[each] / of[each])
            if room[target] / of[target] < even:
                return Why(person_id, chance.chance, Reason.CROWDED, target, of[target], room[target])
        else:
            target = max(own, key=lambda each: each.minimum / of[each])
            if target.minimum / of[target] > even:
                return Why(person_id, chance.chance, Reason.SCARCE, target, of[target], room[target])
    alike = sum(abs(each.chance - chance.chance) <= NEAR * chance.chance for each in situation.chances.values())
    if 2 * alike > len(situation.chances):
        return Why(person_id, chance.chance, Reason.EVEN)
    return Why(person_id, chance.chance, Reason.TOGETHER_LOW if low else Reason.TOGETHER_HIGH)


def lowest(situation: Situation) -> Why | None:
    """Why the lowest chance of those left to the lot was what it was; of several people the first by name."""
    left = [
        person_id
        for person_id in situation.people
        if person_id in situation.chances and PROVED < situation.chances[person_id].chance < 1.0 - PROVED
    ]
    if not left:
        return None
    return why(situation, min(left, key=lambda person_id: round(situation.chances[person_id].chance, 6)))


def _pool(situation: Situation) -> Counter[tuple[str, str]] | None:
    """How many of those in the draw gave each answer, or None where that is no longer known."""
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
        target.minimum - _ADDS_UP <= seats[target.attribute_id, target.category] <= target.maximum + _ADDS_UP
        for target in situation.composition.targets
    )
    return people if fits else None


def _room(situation: Situation, target: Target) -> int:
    """How many seats people of a category can have: its maximum, or what the other minimums leave."""
    others = sum(
        each.minimum
        for each in situation.composition.targets
        if each.attribute_id == target.attribute_id and each.category != target.category
    )
    return max(target.minimum, min(target.maximum, situation.panel.seats - others))
