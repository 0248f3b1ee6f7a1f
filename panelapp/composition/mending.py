"""The cheapest changes to the wanted numbers that make a panel possible."""

from __future__ import annotations

import numpy as np

from panelapp.composition import counting, solver
from panelapp.composition.counting import Bools, Floats
from panelapp.composition.model import Change, Finding, IsCancelled, Quota, Task

MENDS = 3

# A search ends after so many branches: a mend that is not quite the cheapest will do when little fits.
BRANCHES = 50

# What a mend costs. One number to change is easier to explain than two, so a changed number costs something
# in itself. Raising a maximum by one costs 1. Lowering a minimum costs more the smaller it is: from 2 to 1 a
# group loses half its voice, from 12 to 11 hardly any.
COST_OF_A_CHANGE = 0.5
COST_OF_ONE_MORE = 1.0
COST_OF_A_LOST_VOICE = 2.0


def find(task: Task, cancelled: IsCancelled | None = None) -> tuple[Finding, ...]:
    """Up to `MENDS` findings "mend", cheapest first as far as the search goes.

    Each makes the task feasible when all its changes are made, and leaves alone at least one of the numbers
    that each cheaper one changes. Minimums go down to 0 and maximums up to the seats, not further. The locks
    stay. Empty when no such change helps, or none is needed. Raises `Cancelled`.
    """
    program = _Program(task)
    findings: list[Finding] = []
    former: list[Bools] = []
    while len(findings) < MENDS:
        steps = program.cheapest(former, cancelled)
        if steps is None or not steps.any():
            break
        former.append(steps > 0)
        findings.append(Finding("mend", changes=_changes(program.quotas, steps)))
    return tuple(findings)


def _changes(quotas: tuple[Quota, ...], steps: counting.Ints) -> tuple[Change, ...]:
    changes: list[Change] = []
    for i, quota in enumerate(quotas):
        down, up = int(steps[i]), int(steps[len(quotas) + i])
        if down:
            changes.append(Change("minimum", quota.feature, quota.value, quota.minimum, quota.minimum - down))
        if up:
            changes.append(Change("maximum", quota.feature, quota.value, quota.maximum, quota.maximum + up))
    return tuple(changes)


class _Program:
    """Columns: people of each type; how far each minimum goes down, each maximum up; whether each changes."""

    def __init__(self, task: Task) -> None:
        counts = counting.count(task)
        types = counting.group(counts)
        self.quotas = counts.quotas()
        self._types = len(types.sizes)
        many = len(self.quotas)
        minimums = np.array([quota.minimum for quota in self.quotas], dtype=np.float64)
        maximums = np.array([quota.maximum for quota in self.quotas], dtype=np.float64)
        most = np.concatenate([minimums, np.maximum(0.0, task.seats - maximums)])
        down, up, changed = np.eye(many), np.eye(many), np.eye(2 * many)
        none = np.zeros((many, many))
        untouched = np.zeros((many, 2 * many))
        self._rows = np.vstack(
            [
                np.concatenate([np.ones(self._types), np.zeros(4 * many)])[np.newaxis],
                np.hstack([types.rows, down, none, untouched]),
                np.hstack([types.rows, none, -up, untouched]),
                np.hstack([np.zeros((2 * many, self._types)), changed, -changed * most]),
            ]
        )
        without = np.full(3 * many, -solver.INFINITY)
        self._row_lower = np.concatenate([[task.seats], minimums, without])
        self._row_upper = np.concatenate([[task.seats], np.full(many, solver.INFINITY), maximums, np.zeros(2 * many)])
        self._lower = np.concatenate([types.locked.astype(np.float64), np.zeros(4 * many)])
        self._upper = np.concatenate([types.sizes.astype(np.float64), most, np.ones(2 * many)])
        self._cost = np.concatenate(
            [
                np.zeros(self._types),
                COST_OF_ONE_MORE + COST_OF_A_LOST_VOICE / np.maximum(1.0, minimums),
                np.full(many, COST_OF_ONE_MORE),
                np.full(2 * many, COST_OF_A_CHANGE),
            ]
        )

    def cheapest(self, former: list[Bools], cancelled: IsCancelled | None) -> counting.Ints | None:
        """How far each minimum goes down, then how far each maximum goes up; None when nothing helps.

        Leaves at least one of the numbers alone that each former mend changed.
        """
        cuts: list[Floats] = []
        for changed in former:
            cut = np.zeros(len(self._cost))
            cut[self._types + 2 * len(self.quotas) :] = changed
            cuts.append(cut)
        solution = solver.minimise(
            cost=self._cost,
            lower=self._lower,
            upper=self._upper,
            rows=np.vstack([self._rows, *cuts]),
            row_lower=np.concatenate([self._row_lower, np.full(len(cuts), -solver.INFINITY)]),
            row_upper=np.concatenate([self._row_upper, [changed.sum() - 1.0 for changed in former]]),
            cancelled=cancelled,
            branches=BRANCHES,
        )
        if solution is None:
            return None
        return solution[self._types : self._types + 2 * len(self.quotas)]
