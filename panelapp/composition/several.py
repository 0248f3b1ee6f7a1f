"""Several panels drawn at once from one pool, nobody on two of them.

One task stands for all the panels: everybody is listed once for each panel, each copy counts in the quotas of its
panel alone, and the copies of one person are one household, of which one can sit. A panel of that task holds the
people of all the panels, and the draw, the lottery and the certificate need to know nothing of it.

What a person can look forward to is a seat on any of the panels: the sum over the copies. Where nobody is locked in,
the panels are alike, and the leximin chances of the copies are the leximin chances of the people, divided by the number
of panels: panels can change places, so that of all the leximin draws over the copies the mean over their orders is one
too (the chances that can be had are convex), and there the copies of a person have the same chance; and any draw gives,
by that mean, each copy its share of what the person has. Where people are locked in on one panel rather than another,
it is the chances for each panel by itself that are as even as they can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from panelapp.composition import decomposition, draw, fair, feasibility, giving_way, lottery, mending
from panelapp.composition import reserves as reserve_list
from panelapp.composition import types as people_types
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.draw import Prepared
from panelapp.composition.elastic import Elastic, without_rather
from panelapp.composition.model import (
    NEVER,
    NO_ANSWER,
    NO_HOUSEHOLD,
    Change,
    Finding,
    Infeasible,
    IsCancelled,
    Panel,
    Pool,
    Progress,
    Quota,
    Task,
    Together,
)
from panelapp.composition.types import Types

PANEL = "panel"
"""The feature that says for which panel a copy of somebody stands; every other one ends with the panel's number."""


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The `chances` of a seat on any of the panels, a share of 1 for each person of the pool, in its order.

    `smallest` is that of those who can be drawn at all, `bound` what it could be at most, and `gap` how far the chances
    can be from the fairest.
    """

    chances: Floats
    smallest: float
    bound: float
    gap: float


def as_one(together: Together) -> Task:
    """The task whose panels hold the people of all the panels; those for panel 1 are listed first."""
    task, numbers = together.task, together.numbers
    pool, many = task.pool, len(task.pool.people)
    homes = pool.households or (NO_HOUSEHOLD,) * many
    # two kinds of names, so that nobody alone gets into a household
    home_of = tuple(
        f"alone:{person}" if home == NO_HOUSEHOLD else f"home:{home}"
        for person, home in zip(pool.people, homes, strict=True)
    )
    answers = {
        _feature(together, feature, number): (NO_ANSWER,) * (many * (number - 1))
        + values
        + (NO_ANSWER,) * (many * (together.panels - number))
        for number in numbers
        for feature, values in pool.answers.items()
    }
    answers[PANEL] = tuple(str(number) for number in numbers for _ in pool.people)
    return Task(
        Pool(
            tuple(copy_of(together, person, number) for number in numbers for person in pool.people),
            answers,
            home_of * together.panels,
        ),
        (
            *(
                replace(quota, feature=_feature(together, quota.feature, number))
                for number in numbers
                for quota in task.quotas
            ),
            *(Quota(PANEL, str(number), task.seats, task.seats) for number in numbers),
        ),
        task.seats * together.panels,
        frozenset(copy_of(together, person, number) for person, number in together.places.items()),
        frozenset(copy_of(together, person, number) for person in task.must_exclude for number in numbers),
    )


def copy_of(together: Together, person: str, number: int) -> str:
    """The id that stands for this person on the panel of this number, as ``017@2``; no two are the same."""
    return f"{person}@{number:0{len(str(together.panels))}}"


def shared_out(together: Together, copies: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The people of each panel, panel 1 first, in the order of the copies. Raises ValueError for no copy."""
    found: tuple[list[str], ...] = tuple([] for _ in together.numbers)
    for each in copies:
        person, _, number = each.rpartition("@")
        if not number.isdigit() or not 1 <= int(number) <= together.panels:
            raise ValueError("an id names no panel")
        found[int(number) - 1].append(person)
    return tuple(tuple(people) for people in found)


def groups(together: Together, types: Types) -> Ints:
    """A number for each type of `as_one`, the same for those that hold copies of the same people."""
    many = len(together.task.pool.people)
    numbers: dict[bytes, int] = {}
    return np.array(
        [numbers.setdefault((people % many).tobytes(), len(numbers)) for people in types.members], dtype=np.int64
    )


def by_panel(together: Together, prepared: Prepared) -> Floats:
    """The chance of a seat on each panel, panels by people of the pool; the sum over panels is that of any seat."""
    return prepared.fairness.of_people().reshape(together.panels, len(together.task.pool.people))


def outcome(together: Together, prepared: Prepared) -> Outcome:
    """The chances of a seat on any of the panels.

    Where somebody is locked in the panels differ, and then nothing is said about what the lowest could be at most.
    """
    fairness, many = prepared.fairness, together.panels
    bound = 1.0 if together.places else min(1.0, many * fairness.bound)
    chances = by_panel(together, prepared).sum(axis=0)
    smallest = float(chances[chances > NEVER].min(initial=1.0))
    return Outcome(chances, smallest, bound, many * fairness.gap)


def prepare(
    together: Together,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
    panels: int = draw.PANELS,
    seconds: float | None = None,
) -> Prepared:
    """Work out the chances and make the lottery of the task that stands for all the panels; see `draw.prepare`.

    `Prepared.gave_way` is in the numbers of one panel, as `give_way` gives it. Raises `Infeasible` with findings as
    `explain` gives them, and `Cancelled`.
    """
    if progress is not None:
        progress(0.0, "checking")
    together, gave_way = give_way(together, cancelled)
    one = as_one(together)
    if feasibility.first_look(together.combined()) or not _possible(one, cancelled):
        raise Infeasible(explain(together, cancelled))
    found = fair.chances(one, progress, cancelled, seconds)
    if progress is not None:
        progress(0.95, "lottery")
    numbered = lottery.make(found, one.pool.people, panels, cancelled, groups(together, found.types))
    return Prepared(one, found, numbered, gave_way)


def give_way(together: Together, cancelled: IsCancelled | None = None) -> tuple[Together, tuple[Change, ...]]:
    """The panels to draw after numbers of `Task.rather` gave way, and what was changed, in the numbers of one panel.

    They give way in all the panels alike, and no more than needed; see `giving_way.give_way`. Raises `Cancelled`.
    """
    changes = giving_way.least(together.task, together.combined(), lambda: _elastic(together, cancelled))
    return (settled(together, changes), changes) if changes else (together, ())


def settled(together: Together, changes: Iterable[Change]) -> Together:
    """The panels with these numbers changed in each of them, all of which are then to be met."""
    return replace(together, task=giving_way.changed(together.task, changes))


def take(
    together: Together,
    prepared: Prepared,
    number: int,
    seed: int = 0,
    reserves: int = 0,
    cancelled: IsCancelled | None = None,
    rates: reserve_list.Rates | None = None,
    default_rate: float = reserve_list.DROP_OUT_RATE,
) -> tuple[Panel, ...]:
    """The panels of this number in the lottery, panel 1 first, each with up to `reserves` reserves of its own.

    Nobody is reserve of two panels, or of one while somebody of their household has to do with another. The seed says
    which panel's reserves are chosen first. See `draw.take` for the rest, also for what is raised.
    """
    if not 1 <= number <= len(prepared.lottery.panels):
        raise ValueError("there is no panel of that number")
    order = {person: place for place, person in enumerate(together.task.pool.people)}
    seated = [
        tuple(sorted(people, key=order.__getitem__))
        for people in shared_out(together, prepared.lottery.panels[number - 1])
    ]
    after = settled(together, prepared.gave_way)
    found = choose_reserves(after, seated, reserves, seed, rates, default_rate, cancelled)
    return tuple(Panel(people, spare, seed) for people, spare in zip(seated, found, strict=True))


def choose_reserves(
    together: Together,
    seated: Sequence[Sequence[str]],
    count: int,
    seed: int,
    rates: reserve_list.Rates | None = None,
    default_rate: float = reserve_list.DROP_OUT_RATE,
    cancelled: IsCancelled | None = None,
) -> tuple[tuple[str, ...], ...]:
    """Up to `count` reserves for each panel, panel 1 first; see `take`.

    `seated` are the people of each panel; the numbers are those left once some gave way. See `reserves.choose` for the
    rest, also for what is raised.
    """
    task = together.task
    found: dict[int, tuple[str, ...]] = {}
    for turn in range(together.panels):
        place = (seed + turn) % together.panels
        elsewhere = {person for other, people in enumerate(seated) if other != place for person in people}
        elsewhere.update(person for people in found.values() for person in people)
        own = replace(
            task,
            must_include=frozenset(person for person, on in together.places.items() if on == place + 1),
            must_exclude=task.must_exclude | elsewhere | housemates(task.pool, elsewhere),
        )
        found[place] = reserve_list.choose(own, seated[place], count, seed, rates, default_rate, cancelled)
    return tuple(found[place] for place in range(together.panels))


def housemates(pool: Pool, people: Iterable[str]) -> frozenset[str]:
    """Everybody who shares a household with one of these people, themselves included."""
    chosen = set(people)
    homes = {home for person, home in zip(pool.people, pool.households, strict=False) if person in chosen}
    homes.discard(NO_HOUSEHOLD)
    return frozenset(person for person, home in zip(pool.people, pool.households, strict=False) if home in homes)


def explain(together: Together, cancelled: IsCancelled | None = None) -> tuple[Finding, ...]:
    """Say why the panels cannot be had, and how to mend the wanted numbers; empty when they can.

    Reasons are in the features of one panel. Where what all the panels want together is not there, the numbers in them
    are those of all panels together, and "together" comes first: three panels that want 4 each want 12. Else, as with
    people locked in who do not fit, they are about a panel that cannot be had by itself, after "one_of_several". Else
    "not_shared_out" says that people enough are there, but cannot be shared out. Mends change the wanted numbers of a panel, the same in all of them. Where the numbers that must be
    met cannot be met already, the findings are about these alone. Raises `Cancelled`.
    """
    task = together.task
    if task.rather and (firm := explain(replace(together, task=without_rather(task)), cancelled)):
        return firm
    if found := feasibility.contradictions(together.task):
        return found

    def mends() -> tuple[Finding, ...]:
        return mending.find(task, cancelled, _elastic(together, cancelled))

    # what must be met has been looked at
    together = settled(together, ())
    if found := feasibility.explain(together.combined(), cancelled, mends):
        return (Finding("together", wanted=together.panels), *found)
    for number in together.numbers if together.places else (1,):
        if found := feasibility.explain(_alone(together, number), cancelled, mends):
            return (Finding("one_of_several", wanted=number), *found)
    if _possible(as_one(together), cancelled):
        return ()
    return (Finding("not_shared_out", wanted=together.panels), *mends())


def _feature(together: Together, feature: str, number: int) -> str:
    return f"{feature} @ {number:0{len(str(together.panels))}}"


def _alone(together: Together, number: int) -> Task:
    """One of the panels by itself, without those who are locked in on the others."""
    own = frozenset(person for person, place in together.places.items() if place == number)
    others = together.places.keys() - own
    return replace(
        together.task,
        must_include=own,
        must_exclude=together.task.must_exclude | others | (housemates(together.task.pool, others) - own),
    )


def _possible(one: Task, cancelled: IsCancelled | None) -> bool:
    types = people_types.of(one)
    bounds = types.lower, types.upper, types.least, types.most
    return decomposition.any_panel(types, bounds, cancelled) is not None


def _elastic(together: Together, cancelled: IsCancelled | None) -> Elastic:
    """The panels as a program in which a wanted number gives way in all of them alike."""
    copied = {
        (_feature(together, quota.feature, number), quota.value): quota
        for number in together.numbers
        for quota in together.task.quotas
    }
    return Elastic(as_one(together), cancelled, lambda quota: copied.get((quota.feature, quota.value)))
