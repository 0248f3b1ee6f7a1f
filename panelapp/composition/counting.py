"""A task in arrays: who counts in which quota."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from panelapp.composition.model import NO_ANSWER, Quota, Task

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
class Types:
    """The eligible people grouped so that those of one type count in the same quotas.

    `rows` has a row per quota and a column per type: 1 where the type counts. `sizes` and `locked` hold the
    people and the people locked in of each type.
    """

    rows: Floats
    sizes: Ints
    locked: Ints


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


def group(counts: Counts) -> Types:
    """Group the eligible people into types."""
    people = np.flatnonzero(counts.eligible)
    if not counts.features or not len(people):
        kinds = min(len(people), 1)
        return Types(
            rows=np.zeros((len(counts.quotas()), kinds)),
            sizes=np.full(kinds, len(people), dtype=np.int64),
            locked=np.full(kinds, int(counts.locked[people].sum()), dtype=np.int64),
        )
    _, first, kind = np.unique(categories(counts, people), axis=1, return_index=True, return_inverse=True)
    return Types(
        rows=counts.rows(people[first]),
        sizes=np.bincount(kind.ravel(), minlength=len(first)),
        locked=np.bincount(kind.ravel()[counts.locked[people]], minlength=len(first)),
    )


def indexes(task: Task, people: Iterable[str]) -> Ints:
    """Where these people stand in the pool; ValueError for someone who is not in it, or is named twice."""
    place = {person: i for i, person in enumerate(task.pool.people)}
    found = [place.get(person, -1) for person in people]
    if -1 in found or len(set(found)) != len(found):
        raise ValueError("the panel names someone twice or someone who is not in the pool")
    return np.array(found, dtype=np.int64)
