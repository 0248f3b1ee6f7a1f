"""People by type: those with the same answers are interchangeable, so the draw works on types of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from panelapp.composition.counting import Bools, Floats, Ints
from panelapp.composition.model import NO_ANSWER, NO_HOUSEHOLD, Quota, Task

Panels = NDArray[np.int16]
"""Panels by T: how many people of each type sit in each."""

Row = tuple[str, str]
"""What a row counts: (feature, value), (feature, "") for other answers, or ("", name) for a kind of household."""


@dataclass(frozen=True, slots=True)
class Type:
    """What people of one type have in common: an answer per feature, the answers in their household, and a lock."""

    answers: tuple[str, ...]
    household: tuple[tuple[str, ...], ...]
    locked: bool


@dataclass(frozen=True, eq=False)
class Types:
    """A task in terms of its T types of people and R rows that bound how many of them sit.

    A panel is a vector x of T whole numbers, the people of each type: ``least <= x <= most``, the sum is `seats`,
    and each row counts between `lower` and `upper`. Every type counts in exactly one row of each group of rows (a
    feature, or the households): `codes` is T by groups and holds the row. `members` are indexes into the pool, by
    id. `household` holds for each person of the pool a number of their household, or -1 where it does not matter.
    Nothing here depends on the order in which people, features or quotas are listed.
    """

    features: tuple[str, ...]
    kinds: tuple[Type, ...]
    members: tuple[Ints, ...]
    rows: tuple[Row, ...]
    codes: Ints
    lower: Ints
    upper: Ints
    least: Ints
    most: Ints
    seats: int
    household: Ints

    @cached_property
    def sizes(self) -> Ints:
        """The people of each type; length T."""
        return np.array([len(people) for people in self.members], dtype=np.int64)

    @cached_property
    def matrix(self) -> Floats:
        """R by T: 1 where the type counts in the row."""
        matrix = np.zeros((len(self.rows), len(self.kinds)))
        for codes in self.codes.T:
            matrix[codes, np.arange(len(codes))] = 1.0
        return matrix

    @cached_property
    def type_of(self) -> Ints:
        """The type of each person of the pool, or -1 for those who cannot sit."""
        found = np.full(len(self.household), -1, dtype=np.int64)
        for kind, people in enumerate(self.members):
            found[people] = kind
        return found

    def to_people(self, chances: Floats) -> Floats:
        """The chance of each person of the pool from those of the types (length T); 0 for those who cannot sit."""
        # somebody without a type has -1, which is the last
        return np.append(chances, 0.0)[self.type_of]

    def fits(self, panels: Ints | Panels) -> Bools:
        """For each panel (panels by T) whether it meets every bound."""
        counts = panels.astype(np.int64) @ self.matrix.T.astype(np.int64)
        return np.asarray(
            (panels.sum(axis=1) == self.seats)
            & np.all((panels >= self.least) & (panels <= self.most), axis=1)
            & np.all((counts >= self.lower) & (counts <= self.upper), axis=1)
        )


def of(task: Task) -> Types:
    """Sort the people of a task who can sit into types.

    Those locked out cannot sit, nor can those who share a household with somebody locked in.
    """
    features = tuple(sorted({quota.feature for quota in task.quotas}))
    quotas = {(quota.feature, quota.value): quota for quota in task.quotas if quota.value != NO_ANSWER}
    order = sorted(_eligible(task), key=task.pool.people.__getitem__)
    answers = {
        person: tuple(
            value if (feature, value) in quotas else NO_ANSWER
            for feature in features
            for value in (task.pool.answers.get(feature, (NO_ANSWER,) * len(task.pool.people))[person],)
        )
        for person in order
    }
    homes = _shared_homes(task, order)
    at_home = {home: tuple(sorted(answers[person] for person in people)) for home, people in homes.items()}
    home_of = {person: home for home, people in homes.items() for person in people}
    kinds: dict[Type, list[int]] = {}
    for person in order:
        home = home_of.get(person)
        kind = Type(
            answers[person],
            () if home is None else at_home[home],
            task.pool.people[person] in task.must_include,
        )
        kinds.setdefault(kind, []).append(person)
    ordered = tuple(sorted(kinds, key=lambda kind: (kind.answers, kind.household, kind.locked)))
    households = Counter(at_home.values())
    codes, rows, lower, upper = _rows(features, quotas, ordered, households, task.seats)
    sizes = np.array([len(kinds[kind]) for kind in ordered], dtype=np.int64)
    household = np.full(len(task.pool.people), -1, dtype=np.int64)
    for number, home in enumerate(sorted(homes)):
        household[homes[home]] = number
    return Types(
        features=features,
        kinds=ordered,
        members=tuple(np.array(kinds[kind], dtype=np.int64) for kind in ordered),
        rows=rows,
        codes=codes,
        lower=lower,
        upper=upper,
        least=np.array([len(kinds[kind]) if kind.locked else 0 for kind in ordered], dtype=np.int64),
        most=np.minimum(
            sizes,
            [households[kind.household] if kind.household else len(kinds[kind]) for kind in ordered],
        ),
        seats=task.seats,
        household=household,
    )


def _eligible(task: Task) -> list[int]:
    pool = task.pool
    taken = {
        home
        for person, home in zip(pool.people, pool.households, strict=False)
        if home != NO_HOUSEHOLD and person in task.must_include
    }
    return [
        i
        for i, person in enumerate(pool.people)
        if person not in task.must_exclude
        and (person in task.must_include or not pool.households or pool.households[i] not in taken)
    ]


def _shared_homes(task: Task, people: list[int]) -> dict[str, list[int]]:
    """Households of which more than one could sit."""
    if not task.pool.households:
        return {}
    homes: dict[str, list[int]] = {}
    for person in people:
        homes.setdefault(task.pool.households[person], []).append(person)
    return {home: found for home, found in homes.items() if home != NO_HOUSEHOLD and len(found) > 1}


def _rows(
    features: tuple[str, ...],
    quotas: Mapping[Row, Quota],
    kinds: tuple[Type, ...],
    households: Mapping[tuple[tuple[str, ...], ...], int],
    seats: int,
) -> tuple[Ints, tuple[Row, ...], Ints, Ints]:
    rows: list[Row] = []
    bounds: list[tuple[int, int]] = []
    groups: list[list[int]] = []
    for place, feature in enumerate(features):
        values = sorted(
            {kind.answers[place] for kind in kinds} | {q.value for q in quotas.values() if q.feature == feature}
        )
        row = {value: len(rows) + i for i, value in enumerate(values)}
        for value in values:
            quota = quotas.get((feature, value))
            rows.append((feature, value))
            bounds.append((quota.minimum, min(quota.maximum, seats)) if quota else (0, seats))
        groups.append([row[kind.answers[place]] for kind in kinds])
    if households:
        row = {home: len(rows) + i for i, home in enumerate(sorted(households))}
        for number, home in enumerate(sorted(households)):
            rows.append(("", f"household {number + 1}"))
            bounds.append((0, min(households[home], seats)))
        alone = len(rows)
        rows.append(("", "alone"))
        bounds.append((0, seats))
        groups.append([row[kind.household] if kind.household else alone for kind in kinds])
    codes = np.array(groups, dtype=np.int64).reshape(len(groups), len(kinds)).T
    low, high = (
        (np.array(side, dtype=np.int64).reshape(-1) for side in zip(*bounds, strict=True))
        if bounds
        else (
            np.zeros(0, dtype=np.int64),
            np.zeros(0, dtype=np.int64),
        )
    )
    return codes, tuple(rows), low, high
