"""A panel that already sits: how it stands, who can take a seat, and which swaps bring it nearer its quotas.

A swap touches each feature on its own, so everything is looked up in small tables per feature: the category
of the one who leaves by the category of the one who joins.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from panelapp.composition import counting
from panelapp.composition.counting import Bools, Counts, FeatureCounts, Ints
from panelapp.composition.model import NO_HOUSEHOLD, Mend, Quota, QuotaStatus, Task

MENDS = 20
RANKED = 50


@dataclass(frozen=True, slots=True)
class Shift:
    """A quota in which a swap changes how many of the panel count, from `before` to `after`."""

    quota: Quota
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class StandIn:
    """Someone who could take a seat, and why.

    `keeps` says that no quota is then further off than now, `distance` how many people the panel is then off,
    summed over the quotas; 0 is on target. They give the same answer as who leaves in `same` of the `features`
    that have quotas, and `shifts` are the quotas that notice.
    """

    person: str
    keeps: bool
    distance: int
    same: int
    features: int
    shifts: tuple[Shift, ...]


def status(task: Task, panel_people: Sequence[str]) -> tuple[QuotaStatus, ...]:
    """How many of these people count in each quota, in the order of the task's quotas.

    Raises ValueError for someone who is not in the pool.
    """
    counts = counting.count(task)
    panel = counting.indexes(task, panel_people)
    found = {
        (quota.feature, quota.value): int(number)
        for feature in counts.features
        for quota, number in zip(feature.quotas, feature.count(panel), strict=True)
    }
    return tuple(
        QuotaStatus(quota, number, quota.minimum <= number <= quota.maximum)
        for quota in task.quotas
        for number in (found[quota.feature, quota.value],)
    )


def can_replace(task: Task, panel_people: Sequence[str], leaving: str) -> tuple[str, ...]:
    """Who in the pool can take the seat of `leaving`, one of the panel, in the order of the pool.

    With them no quota is further off than it is now: a panel that meets its quotas goes on meeting them. Nobody
    who shares a household with one of those who stay.
    Raises ValueError when `leaving` is not on the panel, or the panel holds someone who is not in the pool.
    """
    if leaving not in panel_people:
        raise ValueError("the person who leaves is not on the panel")
    counts = counting.count(task)
    panel = counting.indexes(task, panel_people)
    candidates = free_people(counts, panel)
    fits = replacements(counts, households(task), panel, counting.indexes(task, [leaving]), candidates)
    return tuple(task.pool.people[i] for i in candidates[fits[0]])


def ranked(
    task: Task,
    panel_people: Sequence[str],
    leaving: str,
    most: int = RANKED,
    chances: Mapping[str, float] | None = None,
) -> tuple[StandIn, ...]:
    """The candidates who could take the seat of `leaving`, one of the panel, best first, at most `most` of them.

    First those who take no quota further off than it is now, then by how many people the panel is off, then
    those who give the most answers that `leaving` gave. Of equals those come first who had the smallest of the
    `chances` (shares of 1, by id), and last those who had none; what is left stands in the order of the pool.
    Nobody who shares a household with one of those who stay. Raises ValueError as `can_replace` does.
    """
    if leaving not in panel_people:
        raise ValueError("the person who leaves is not on the panel")
    counts = counting.count(task)
    panel = counting.indexes(task, panel_people)
    place = counting.indexes(task, [leaving])
    homes = households(task)
    candidates = free_people(counts, panel)
    candidates = candidates[households_allow(homes, panel, place, candidates)[0]]
    keeps = replacements(counts, homes, panel, place, candidates)[0]
    distance = distances(counts, panel, place, candidates)[0]
    same = np.zeros(len(candidates), dtype=np.int64)
    for feature in counts.features:
        answers = task.pool.answers.get(feature.quotas[0].feature)
        same += (
            1 if answers is None else np.array([answers[i] == answers[place[0]] for i in candidates], dtype=np.int64)
        )
    # chances that differ by rounding alone are the same
    luck = [round((chances or {}).get(task.pool.people[i], math.inf), 9) for i in candidates]
    best = np.lexsort((candidates, np.array(luck), -same, distance, ~keeps))[:most]
    return tuple(
        StandIn(
            person=task.pool.people[candidates[i]],
            keeps=bool(keeps[i]),
            distance=int(distance[i]),
            same=int(same[i]),
            features=len(counts.features),
            shifts=_shifts(counts, panel, int(place[0]), int(candidates[i])),
        )
        for i in best
    )


def mends(task: Task, panel_people: Sequence[str]) -> tuple[Mend, ...]:
    """Single swaps, or additions while seats are free, that bring a panel nearer its quotas.

    At most `MENDS`, best first; of swaps between people with the same answers one comes before the others.
    People locked in stay, and nobody joins who shares a household with someone then sitting. Empty when the
    panel meets its quotas or no single step helps. Raises ValueError for someone who is not in the pool.
    """
    counts = counting.count(task)
    panel = counting.indexes(task, panel_people)
    candidates = free_people(counts, panel)
    tables = [_tables(feature, panel) for feature in counts.features]
    now = sum(table.now for table in tables)
    if not now or not len(candidates):
        return ()
    leaving = panel[~counts.locked[panel]]
    distance = np.zeros((len(leaving) + 1, len(candidates)), dtype=np.int64)
    for feature, table in zip(counts.features, tables, strict=True):
        # the last row is nobody leaving, which no category notices
        out = np.append(feature.category[leaving], len(feature.quotas))
        distance += table.distance[out[:, np.newaxis], feature.category[candidates]]
    homes = households(task)
    allowed = np.vstack(
        [
            households_allow(homes, panel, leaving, candidates),
            ~np.isin(homes[candidates], homes[panel])[np.newaxis] & (len(panel) < task.seats),
        ]
    )
    distance[~allowed] = now
    kind = _repeats(counts, leaving, candidates)
    found = np.flatnonzero(distance.ravel() < now)
    best = found[np.lexsort((found, kind.ravel()[found], distance.ravel()[found]))][:MENDS]
    return tuple(
        Mend(
            leaving=task.pool.people[leaving[i]] if i < len(leaving) else None,
            joining=task.pool.people[candidates[j]],
            distance=int(distance[i, j]),
        )
        for i, j in (divmod(int(place), len(candidates)) for place in best)
    )


def free_people(counts: Counts, panel: Ints) -> Ints:
    """Those of the pool who may sit and do not sit yet."""
    free = counts.eligible.copy()
    free[panel] = False
    return np.flatnonzero(free)


def households(task: Task) -> Ints:
    """A number for the household of each person of the pool; who has none gets a number of their own."""
    names = task.pool.households or (NO_HOUSEHOLD,) * len(task.pool.people)
    numbers: dict[str, int] = {}
    return np.array(
        [i if name == NO_HOUSEHOLD else numbers.setdefault(name, i) for i, name in enumerate(names)], dtype=np.int64
    )


def replacements(counts: Counts, homes: Ints, panel: Ints, leaving: Ints, candidates: Ints) -> Bools:
    """Whether a swap takes no quota further off than now and seats no household twice.

    `homes` is the household of each person of the pool. A row for each of those leaving (on the panel), a
    column for each candidate.
    """
    fits = households_allow(homes, panel, leaving, candidates)
    for feature in counts.features:
        table = _tables(feature, panel)
        fits &= table.no_worse[feature.category[leaving][:, np.newaxis], feature.category[candidates]]
    return fits


def households_allow(homes: Ints, panel: Ints, leaving: Ints, candidates: Ints) -> Bools:
    """Whether nobody else of the candidate's household is left on the panel; those leaving by candidates."""
    sitting = np.bincount(homes[panel], minlength=len(homes))[homes[candidates]]
    return sitting == np.equal.outer(homes[leaving], homes[candidates])


def distances(counts: Counts, panel: Ints, leaving: Ints, candidates: Ints) -> Ints:
    """How many people the panel is off after a swap, summed over the quotas; those leaving by candidates."""
    distance = np.zeros((len(leaving), len(candidates)), dtype=np.int64)
    for feature in counts.features:
        table = _tables(feature, panel)
        distance += table.distance[feature.category[leaving][:, np.newaxis], feature.category[candidates]]
    return distance


def _shifts(counts: Counts, panel: Ints, leaving: int, joining: int) -> tuple[Shift, ...]:
    shifts: list[Shift] = []
    for feature in counts.features:
        sitting = feature.count(panel)
        out, into = int(feature.category[leaving]), int(feature.category[joining])
        moved = ((out, -1), (into, 1)) if out != into else ()
        shifts.extend(
            Shift(feature.quotas[i], int(sitting[i]), int(sitting[i]) + step)
            for i, step in moved
            if i < len(feature.quotas)
        )
    return tuple(shifts)


@dataclass(frozen=True, slots=True, eq=False)
class _Tables:
    """One feature with m quotas: by the category that leaves (m + 1) and the category that joins (m + 1).

    `now` is how many people the panel is off in this feature, `distance` the same after the swap, `no_worse`
    whether no quota is further off than now.
    """

    now: int
    distance: Ints
    no_worse: Bools


def _tables(feature: FeatureCounts, panel: Ints) -> _Tables:
    sitting = feature.count(panel)
    moves = np.eye(len(feature.quotas) + 1, len(feature.quotas), dtype=np.int64)
    before = _off(feature, sitting)
    after = _off(feature, sitting - moves[:, np.newaxis] + moves[np.newaxis])
    return _Tables(now=int(before.sum()), distance=after.sum(axis=2), no_worse=np.all(after <= before, axis=2))


def _off(feature: FeatureCounts, numbers: Ints) -> Ints:
    return np.maximum(0, np.maximum(feature.minimums - numbers, numbers - feature.maximums))


def _repeats(counts: Counts, leaving: Ints, candidates: Ints) -> Ints:
    """For each swap how many like it come before, counted along the leaving and along the joining."""
    rows = np.append(_earlier_alike(counts, leaving), 0)
    return rows[:, np.newaxis] + _earlier_alike(counts, candidates)[np.newaxis]


def _earlier_alike(counts: Counts, people: Ints) -> Ints:
    """For each person how many before them in the list have the same answers."""
    if not len(people):
        return np.zeros(0, dtype=np.int64)
    _, kind = np.unique(counting.categories(counts, people), axis=1, return_inverse=True)
    order = np.argsort(kind.ravel(), kind="stable")
    ordered = kind.ravel()[order]
    starts = np.searchsorted(ordered, ordered)
    earlier = np.empty(len(people), dtype=np.int64)
    earlier[order] = np.arange(len(people)) - starts
    return earlier
