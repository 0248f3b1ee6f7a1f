"""A task in arrays: who counts in which quota."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from panelapp.composition.model import NO_ANSWER, NO_HOUSEHOLD, Quota, Task

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FeatureCounts:
    """One feature with its m quotas.

    `category` holds for each person of the pool the index of the quota they count in, or m for none.
    `minimums` and `maximums` have length m.
    """

    quotas: tuple[Quota, ...]
    category: Ints
    minimums: Ints
    maximums: Ints

    def count(self, people: Ints) -> Ints:
        """How many of these people (indexes into the pool) count in each quota; length m."""
        return np.bincount(self.category[people], minlength=len(self.quotas) + 1)[:-1]


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """The task in arrays over the n people of the pool: features that have quotas, who may sit, who must."""

    features: tuple[FeatureCounts, ...]
    eligible: Bools
    locked: Bools
    seats: int

    def quotas(self) -> tuple[Quota, ...]:
        """The quotas in the order of the rows of `rows`."""
        return tuple(quota for feature in self.features for quota in feature.quotas)

    def rows(self, people: Ints) -> Floats:
        """For each quota and each of these people 1 if they count in it, else 0."""
        if not self.features:
            return np.zeros((0, len(people)))
        return np.vstack(
            [
                np.equal.outer(np.arange(len(feature.quotas)), feature.category[people]).astype(np.float64)
                for feature in self.features
            ]
        )


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """The people who may sit, grouped so that a panel is a number of people per cell; c cells, h households' kinds.

    People of one cell count in the same quotas and come from households of one kind: households whose members
    count in the same sets of quotas. `rows` is quotas by cells. `people` holds the people of each cell,
    `locked` those locked in, `cell_of` the cell of each person of the pool, -1 for those locked out.
    `kind` gives the kind of household of each cell, `households` how many there are of each kind: of one kind
    no more people can sit than there are households. Any panel within that can be dealt out to people, one a
    household, since each household of a kind has somebody for each of its cells.
    """

    rows: Floats
    people: Ints
    locked: Ints
    cell_of: Ints
    kind: Ints
    households: Ints

    @property
    def room(self) -> Ints:
        """How many people of each cell can sit at most; each household of the kind has somebody for the cell."""
        return self.households[self.kind]

    def shared(self) -> Floats:
        """For each kind of household with several cells a row over the cells, 1 where they are of that kind."""
        kinds = np.flatnonzero(np.bincount(self.kind, minlength=len(self.households)) > 1)
        return np.equal.outer(kinds, self.kind).astype(np.float64)

    def shared_room(self) -> Floats:
        """How many people the rows of `shared` have room for."""
        kinds = np.flatnonzero(np.bincount(self.kind, minlength=len(self.households)) > 1)
        return self.households[kinds].astype(np.float64)


def count(task: Task) -> Counts:
    """Put a task in arrays."""
    pool = task.pool
    quotas_of: dict[str, list[Quota]] = {}
    for quota in task.quotas:
        quotas_of.setdefault(quota.feature, []).append(quota)
    features: list[FeatureCounts] = []
    for feature, quotas in quotas_of.items():
        index = {quota.value: i for i, quota in enumerate(quotas) if quota.value != NO_ANSWER}
        answers = pool.answers.get(feature, (NO_ANSWER,) * len(pool.people))
        features.append(
            FeatureCounts(
                quotas=tuple(quotas),
                category=np.array([index.get(answer, len(quotas)) for answer in answers], dtype=np.int64),
                minimums=np.array([quota.minimum for quota in quotas], dtype=np.int64),
                maximums=np.array([quota.maximum for quota in quotas], dtype=np.int64),
            )
        )
    return Counts(
        features=tuple(features),
        eligible=np.array([person not in task.must_exclude for person in pool.people], dtype=np.bool_),
        locked=np.array([person in task.must_include for person in pool.people], dtype=np.bool_),
        seats=task.seats,
    )


def categories(counts: Counts, people: Ints) -> Ints:
    """The category of these people in each feature; features by people."""
    if not counts.features:
        return np.zeros((0, len(people)), dtype=np.int64)
    return np.vstack([feature.category[people] for feature in counts.features])


def household_of(task: Task) -> Ints:
    """The household of each person of the pool as a number; someone without one has a number of their own."""
    names = task.pool.households or (NO_HOUSEHOLD,) * len(task.pool.people)
    numbers: dict[str, int] = {}
    found = [-1 if name == NO_HOUSEHOLD else numbers.setdefault(name, len(numbers)) for name in names]
    household = np.array(found, dtype=np.int64)
    alone = household < 0
    household[alone] = len(numbers) + np.arange(int(alone.sum()))
    return household


@dataclass(frozen=True, slots=True, eq=False)
class Supply:
    """How many people there are to sit, one by one and together under the household rule.

    `household` numbers the household of each person of the pool; `free` are those who can sit beside everyone
    locked in, these included.
    """

    counts: Counts
    household: Ints
    free: Bools

    def everyone(self) -> tuple[int, int]:
        """The people who are not locked out, and how many of them can sit together."""
        return int(self.counts.eligible.sum()), len(np.unique(self.household[self.free]))

    def locked_households(self) -> int:
        """The households of those locked in."""
        return len(np.unique(self.household[self.counts.locked]))

    def listed(self, feature: FeatureCounts) -> Ints:
        """For each quota the people who count in it and are not locked out."""
        return feature.count(np.flatnonzero(self.counts.eligible))

    def locked(self, feature: FeatureCounts) -> Ints:
        """For each quota the people who count in it and are locked in."""
        return feature.count(np.flatnonzero(self.counts.locked))

    def together(self, feature: FeatureCounts) -> Ints:
        """For each quota how many people who count in it can sit together."""
        free = np.flatnonzero(self.free)
        pairs = np.unique(np.vstack([feature.category[free], self.household[free]]), axis=1)
        return np.bincount(pairs[0], minlength=len(feature.quotas) + 1)[:-1]


def supply(task: Task) -> Supply:
    """Count who there is to sit."""
    counts = count(task)
    household = household_of(task)
    taken = np.isin(household, household[counts.locked])
    return Supply(counts, household, counts.eligible & (counts.locked | ~taken))


def cells(counts: Counts, household: Ints) -> Cells:
    """Group the people who may sit into cells; `household` as `household_of` gives it."""
    people = np.flatnonzero(counts.eligible)
    answers = np.vstack([categories(counts, people), counts.locked[people]])
    _, sort = np.unique(answers, axis=1, return_inverse=True)
    sort = sort.ravel()
    members: dict[int, set[int]] = {}
    for home, one in zip(household[people].tolist(), sort.tolist(), strict=True):
        members.setdefault(home, set()).add(one)
    kind_of = {home: tuple(sorted(sorts)) for home, sorts in members.items()}
    kinds = {kind: i for i, kind in enumerate(sorted(set(kind_of.values())))}
    kind = np.array([kinds[kind_of[home]] for home in household[people].tolist()], dtype=np.int64)
    _, first, cell = np.unique(np.vstack([kind, sort]), axis=1, return_index=True, return_inverse=True)
    cell = cell.ravel()
    cell_of = np.full(len(counts.eligible), -1, dtype=np.int64)
    cell_of[people] = cell
    return Cells(
        rows=counts.rows(people[first]),
        people=np.bincount(cell, minlength=len(first)),
        locked=np.bincount(cell[counts.locked[people]], minlength=len(first)),
        cell_of=cell_of,
        kind=kind[first],
        households=np.bincount([kinds[each] for each in kind_of.values()], minlength=len(kinds)),
    )


def indexes(task: Task, people: Iterable[str]) -> Ints:
    """Where these people stand in the pool; ValueError for someone who is not in it, or is named twice."""
    place = {person: i for i, person in enumerate(task.pool.people)}
    found = [place.get(person, -1) for person in people]
    if -1 in found or len(set(found)) != len(found):
        raise ValueError("the panel names someone twice or someone who is not in the pool")
    return np.array(found, dtype=np.int64)
