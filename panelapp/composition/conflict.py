"""A minimal conflict: wanted numbers that cannot be met together, though any one less could be.

Found by a deletion filter (Chinneck, *Feasibility and Infeasibility in Optimization*, Springer 2008): drop a
bound, and leave it dropped if nothing can be drawn without it either. What remains is minimal.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from panelapp.composition import counting, solver
from panelapp.composition.counting import Floats
from panelapp.composition.model import Bound, Finding, IsCancelled, Task


def find(task: Task, cancelled: IsCancelled | None = None) -> Finding | None:
    """A finding "conflict" with the bounds that clash, or None when the wanted numbers can be met.

    The locks are dropped first, and a whole feature at a time before its single bounds, so that a conflict
    names locks only where the quotas alone do not clash, and few features. Raises `Cancelled`.
    """
    possible = _Possible(task, cancelled)
    groups = _groups(task)
    kept = [bound for group in groups for bound in group]
    if possible.with_bounds(kept):
        return None
    # whole groups only save time: it is the pass over single bounds that makes the conflict minimal
    for group in (*groups, *([bound] for bound in tuple(kept))):
        fewer = [bound for bound in kept if bound not in group]
        if len(fewer) < len(kept) and not possible.with_bounds(fewer):
            kept = fewer
    return Finding("conflict", bounds=tuple(kept))


def _groups(task: Task) -> list[list[Bound]]:
    """The bounds that say something, grouped: locks, then each feature."""
    locks: list[Bound] = []
    if task.must_include:
        locks.append(Bound("include", "", "", len(task.must_include)))
    excluded = len(task.must_exclude.intersection(task.pool.people))
    if excluded:
        locks.append(Bound("exclude", "", "", excluded))
    by_feature: dict[str, list[Bound]] = {}
    for quota in task.quotas:
        bounds = by_feature.setdefault(quota.feature, [])
        if quota.minimum > 0:
            bounds.append(Bound("minimum", quota.feature, quota.value, quota.minimum))
        if quota.maximum < task.seats:
            bounds.append(Bound("maximum", quota.feature, quota.value, quota.maximum))
    return [locks, *by_feature.values()]


class _Possible:
    """Asks whether a panel exists that keeps only some of the bounds."""

    def __init__(self, task: Task, cancelled: IsCancelled | None) -> None:
        self._seats = task.seats
        self._cancelled = cancelled
        everyone = Task(task.pool, task.quotas, task.seats, task.must_include)
        without_excluded = Task(task.pool, task.quotas, task.seats, task.must_include, task.must_exclude)
        self._types = {
            False: counting.group(counting.count(everyone)),
            True: counting.group(counting.count(without_excluded)),
        }
        quotas = counting.count(task).quotas()
        self._row = {(quota.feature, quota.value): i + 1 for i, quota in enumerate(quotas)}

    def with_bounds(self, bounds: Sequence[Bound]) -> bool:
        kinds = {bound.kind for bound in bounds}
        types = self._types["exclude" in kinds]
        low: Floats = np.full(len(self._row) + 1, 0.0)
        high: Floats = np.full(len(self._row) + 1, solver.INFINITY)
        low[0] = high[0] = self._seats
        for bound in bounds:
            if bound.kind == "minimum":
                low[self._row[bound.feature, bound.value]] = bound.number
            elif bound.kind == "maximum":
                high[self._row[bound.feature, bound.value]] = bound.number
        count = len(types.sizes)
        found = solver.minimise(
            cost=np.zeros(count),
            lower=(types.locked if "include" in kinds else np.zeros(count)).astype(np.float64),
            upper=types.sizes.astype(np.float64),
            rows=np.vstack([np.ones(count), types.rows]),
            row_lower=low,
            row_upper=high,
            cancelled=self._cancelled,
        )
        return found is not None
