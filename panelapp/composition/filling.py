"""A seat has come free: who can take it with the wanted numbers kept, and the lot among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from panelapp.composition import counting, solver, swaps
from panelapp.composition.counting import Bools, Counts, Floats, Ints
from panelapp.composition.model import IsCancelled, Task


@dataclass(frozen=True, slots=True)
class Fits:
    """Who can take a free seat, by id, and how many people the panel is off, summed over the quotas, once every free
    seat is filled as well as can be with one of them; 0 is on target.
    """

    people: tuple[str, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Filled:
    """One seat filled by lot: `person` is number `number`, from 1, of `fits`, those who fitted best, by id.

    Each of them had the same chance. `distance` is how many people the panel is off, summed over the quotas,
    when the seats then still free are filled as well as can be; 0 is on target.
    """

    person: str
    number: int
    fits: tuple[str, ...]
    distance: int
    seed: int

    @property
    def chance(self) -> float:
        return 1 / len(self.fits)


def fill(
    task: Task, sitting: Sequence[str], seats_to_fill: int, seed: int, cancelled: IsCancelled | None = None
) -> tuple[Filled, ...]:
    """Fill free seats by lot with this seed, one after the other; fewer than asked for when nobody is left.

    Each seat goes to one of those of `who_fits` at that point, all with the same chance. So the first seats
    never leave the last ones without anybody who fits, but over several seats the chances are not made as
    equal as they could be: that is what a draw with those who sit locked in does. Reordering the pool changes
    nothing. Raises ValueError when there are not so many free seats, for someone sitting who is not in the
    pool, or a negative seed; RuntimeError when the solver fails; `Cancelled`.
    """
    if not 0 <= seats_to_fill <= task.seats - len(sitting):
        raise ValueError(f"{seats_to_fill} seats to fill, {task.seats - len(sitting)} free")
    generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 3])))
    filled: list[Filled] = []
    while len(filled) < seats_to_fill:
        fits = who_fits(task, [*sitting, *(seat.person for seat in filled)], cancelled)
        if not fits.people:
            break
        place = int(generator.integers(len(fits.people)))
        filled.append(Filled(fits.people[place], place + 1, fits.people, fits.distance, seed))
    return tuple(filled)


def who_fits(task: Task, sitting: Sequence[str], cancelled: IsCancelled | None = None) -> Fits:
    """Those who can take a free seat so that the panel ends as near its quotas as possible.

    Near is the number of people off, summed over the quotas, once every free seat is filled: whoever is in
    some set of people that fills them with the smallest number fits. When a set meets all quotas, only those
    in such sets do. Nobody locked out or who shares a household with someone sitting; people locked in who do
    not sit yet come before all others. Nobody when no seat is free or nobody is left. Raises ValueError for
    someone sitting who is not in the pool, RuntimeError when the solver fails, `Cancelled`.
    """
    counts = counting.count(task)
    panel = counting.indexes(task, sitting)
    homes = swaps.households(task)
    candidates = swaps.free_people(counts, panel)
    candidates = candidates[~np.isin(homes[candidates], homes[panel])]
    free = min(task.seats - len(panel), len(np.unique(homes[candidates])))
    if free < 1:
        return Fits((), 0)
    locked: Bools = counts.locked[candidates]
    if free == 1:
        candidates = candidates[locked] if locked.any() else candidates
        fits, distance = _one_seat(counts, panel, candidates)
    else:
        fits, distance = _several_seats(counts, homes, panel, candidates, free, cancelled)
        fits = fits & locked if locked.any() else fits
    return Fits(tuple(sorted(task.pool.people[i] for i in candidates[fits])), distance)


def _one_seat(counts: Counts, panel: Ints, candidates: Ints) -> tuple[Bools, int]:
    distance = np.zeros(len(candidates), dtype=np.int64)
    for feature in counts.features:
        # the last row is for those who count in no quota
        joined = feature.count(panel) + np.eye(len(feature.quotas) + 1, len(feature.quotas), dtype=np.int64)
        off = np.maximum(0, np.maximum(feature.minimums - joined, joined - feature.maximums)).sum(axis=1)
        distance += off[feature.category[candidates]]
    best = int(distance.min())
    return distance == best, best


def _several_seats(
    counts: Counts, homes: Ints, panel: Ints, candidates: Ints, free: int, cancelled: IsCancelled | None
) -> tuple[Bools, int]:
    """Sets with the smallest distance are looked for until none is left with anybody not seen in one before."""
    program = _Program(counts, homes, panel, candidates, free)
    fits = np.zeros(len(candidates), dtype=np.bool_)
    found, best = program.nearest(cancelled)
    while not fits[found].all():
        fits[found] = True
        fits |= _swappable(counts, homes, panel, candidates, found, best)
        if fits.all():
            break
        found = program.with_others(fits, best, cancelled)
    return fits, best


def _swappable(counts: Counts, homes: Ints, panel: Ints, candidates: Ints, found: Ints, best: int) -> Bools:
    """Whom one of a set can give their place to without the panel being further off: they are in a set as well."""
    joining = candidates[found]
    seated = np.concatenate([panel, joining])
    same = swaps.distances(counts, seated, joining, candidates) == best
    same &= swaps.households_allow(homes, seated, joining, candidates)
    return same.any(axis=0)


class _Program:
    """Sets of candidates for all the free seats.

    Columns: how many of each kind of candidate are seated, then how far below and how far above each quota the
    panel is. Rows: the people off; the seats; of those locked in as many as can be; of a household that several
    candidates share at most one; then each quota's minimum and maximum.
    """

    def __init__(self, counts: Counts, homes: Ints, panel: Ints, candidates: Ints, free: int) -> None:
        shared = np.bincount(homes[candidates], minlength=len(homes))[homes[candidates]] > 1
        home = np.where(shared, homes[candidates], -1)
        locked = counts.locked[candidates].astype(np.int64)
        alike = np.vstack([counting.categories(counts, candidates), home, locked])
        _, first, kind, sizes = np.unique(alike, axis=1, return_index=True, return_inverse=True, return_counts=True)
        self._kind: Ints = kind.ravel()
        self._kinds = len(first)
        quotas = counts.quotas()
        many = len(quotas)
        sitting = counts.rows(panel).sum(axis=1)
        minimums = np.array([quota.minimum for quota in quotas], dtype=np.float64) - sitting
        maximums = np.array([quota.maximum for quota in quotas], dtype=np.float64) - sitting
        homes_shared = np.equal.outer(np.unique(home[shared]), home[first]).astype(np.float64)
        limits = np.vstack([np.ones(self._kinds), locked[first].astype(np.float64), homes_shared])
        counted = counts.rows(candidates[first])
        one, none = np.eye(many), np.zeros((many, many))
        self._off = np.concatenate([np.zeros(self._kinds), np.ones(2 * many)])
        self._rows = np.vstack(
            [
                self._off,
                np.hstack([limits, np.zeros((len(limits), 2 * many))]),
                np.hstack([counted, one, none]),
                np.hstack([counted, none, -one]),
            ]
        )
        wanted = min(free, len(np.unique(homes[candidates[locked > 0]])))
        unbounded = np.full(many, solver.INFINITY)
        self._row_lower = np.concatenate([[0, free, wanted], np.zeros(len(homes_shared)), minimums, -unbounded])
        self._row_upper = np.concatenate([[0, free, free], np.ones(len(homes_shared)), unbounded, maximums])
        self._upper = np.concatenate(
            [sizes.astype(np.float64), np.maximum(0, minimums), np.maximum(0, free - maximums)]
        )

    def nearest(self, cancelled: IsCancelled | None) -> tuple[Ints, int]:
        """A set (places in the candidates) with which the panel is as few people off as possible, and how many."""
        found = self._solve(self._off, solver.INFINITY, cancelled)
        return self._people(found), int(self._off @ found)

    def with_others(self, seen: Bools, best: int, cancelled: IsCancelled | None) -> Ints:
        """A set with which the panel is `best` people off, with as many as can be of those not seen before."""
        cost = np.zeros(len(self._off))
        cost[self._kind] = -1.0 * ~seen
        return self._people(self._solve(cost, best, cancelled))

    def _solve(self, cost: Floats, most_off: float, cancelled: IsCancelled | None) -> Ints:
        self._row_upper[0] = most_off
        found = solver.minimise(
            cost=cost,
            lower=np.zeros(len(cost)),
            upper=self._upper,
            rows=self._rows,
            row_lower=self._row_lower,
            row_upper=self._row_upper,
            cancelled=cancelled,
        )
        if found is None:
            raise RuntimeError("the solver found nobody for seats that can be filled")
        return found

    def _people(self, found: Ints) -> Ints:
        order = np.argsort(self._kind, kind="stable")
        starts = np.searchsorted(self._kind[order], np.arange(self._kinds))
        return np.concatenate([order[start : start + many] for start, many in zip(starts, found, strict=False)])
