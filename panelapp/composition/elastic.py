"""The wanted numbers as a program in which each may give way, as conflicts and mends look at them.

Columns: people of each cell; how far each minimum goes down; how far each maximum goes up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from panelapp.composition import counting
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import Bound, IsCancelled, Quota, Task
from panelapp.composition.program import INFINITY, TOLERANCE, Program, Undecided

# Whether numbers can be met shows within a few branches, or hardly at all.
BRANCHES = 200


def in_order(task: Task) -> Task:
    """The task with its quotas in one order, so that nothing found depends on how they were listed."""
    return replace(task, quotas=tuple(sorted(task.quotas, key=lambda quota: (quota.feature, quota.value))))


def without_household_rule(task: Task) -> Task:
    """The task where people of one household may sit together."""
    return replace(task, pool=replace(task.pool, households=()))


def without_rather(task: Task) -> Task:
    """The task with those of its numbers alone that must be met."""
    quotas = tuple(quota for quota in task.quotas if quota.feature not in task.rather)
    return replace(task, quotas=quotas, rather=frozenset())


class Elastic:
    """The program of a task with q quotas; a side is 0 to q-1 for the minimums, q to 2q-1 for the maximums.

    The locks and the household rule do not give way. Where several quotas of the task are to give way as one,
    `stands_for` tells the one each of them is a copy of, or None for a quota that does not give way: then `quotas` are
    those copied, and the sides are theirs.
    """

    def __init__(
        self,
        task: Task,
        cancelled: IsCancelled | None = None,
        stands_for: Callable[[Quota], Quota | None] | None = None,
    ) -> None:
        task = in_order(task)
        counts = counting.count(task)
        self.seats = task.seats
        self._bounds: tuple[Quota, ...] = counts.quotas()
        originals = [quota if stands_for is None else stands_for(quota) for quota in self._bounds]
        self.quotas: tuple[Quota, ...] = tuple(dict.fromkeys(each for each in originals if each is not None))
        self._gives = np.array([[each == quota for quota in self.quotas] for each in originals], dtype=np.float64)
        self._gives = self._gives.reshape(len(originals), len(self.quotas))
        self.cells = counting.cells(counts, counting.household_of(task))
        self._cancelled = cancelled
        self.program = self.with_rows(np.zeros((0, self.columns)), np.zeros(0))

    @property
    def columns(self) -> int:
        return len(self.cells.people) + 2 * len(self.quotas)

    @property
    def wanted(self) -> Ints:
        """The number of each side."""
        return np.array([quota.minimum for quota in self.quotas] + [quota.maximum for quota in self.quotas])

    @property
    def furthest(self) -> Ints:
        """How far each side can give way before it says nothing."""
        many = len(self.quotas)
        return np.concatenate([self.wanted[:many], np.maximum(0, self.seats - self.wanted[many:])])

    def with_rows(self, extra: Floats, extra_upper: Floats, more: int = 0) -> Program:
        """The program with `more` columns from 0 to 1 behind the others, and further rows.

        `extra` is rows by columns (the new ones too); none may sum to more than its number in `extra_upper`.
        """
        cells, many, bounds = self.cells, len(self.quotas), len(self._bounds)
        count = len(cells.people)
        shared = cells.shared()
        rows = np.zeros((1 + 2 * bounds + len(shared), count + 2 * many + more))
        rows[0, :count] = 1
        rows[1 : 1 + bounds, :count] = rows[1 + bounds : 1 + 2 * bounds, :count] = cells.rows
        rows[1 : 1 + bounds, count : count + many] = self._gives
        rows[1 + bounds : 1 + 2 * bounds, count + many : count + 2 * many] = -self._gives
        rows[1 + 2 * bounds :, :count] = shared
        minimums = np.array([quota.minimum for quota in self._bounds], dtype=np.float64)
        maximums = np.array([quota.maximum for quota in self._bounds], dtype=np.float64)
        program = Program(
            np.vstack([rows, extra]),
            np.concatenate([[self.seats], minimums, np.full(bounds + len(shared) + len(extra), -INFINITY)]),
            np.concatenate([[self.seats], np.full(bounds, INFINITY), maximums, cells.shared_room(), extra_upper]),
            self._cancelled,
        )
        program.lower[:count] = cells.locked
        program.upper[:count] = cells.room
        program.upper[count + 2 * many :] = 1
        return program

    def possible(self, branches: int | None = BRANCHES) -> bool:
        """Whether a panel exists when no side gives way; also True where so many branches do not decide."""
        self.program.cost[:] = 0
        self.program.upper[len(self.cells.people) : self.columns] = 0
        relaxed = self.program.relaxed()
        if relaxed is None:
            return False
        if np.all(np.abs(relaxed.point - np.rint(relaxed.point)) < TOLERANCE):
            return True
        try:
            return self.program.whole(branches) is not None
        except Undecided:
            return True

    def bound(self, side: int) -> Bound:
        """What is asked on this side."""
        quota = self.quotas[side % len(self.quotas)]
        if side < len(self.quotas):
            return Bound("minimum", quota.feature, quota.value, quota.minimum)
        return Bound("maximum", quota.feature, quota.value, quota.maximum)
