"""A smallest conflict: wanted numbers that cannot be met together, though any one less could be.

Where the relaxation (fractions of people allowed) already shows the clash, its duals name few numbers that
clash, a deletion filter (Chinneck, *Feasibility and Infeasibility in Optimization*, Springer 2008) drops those
that need not be there, and hitting sets of what a mend must change (Ignatiev et al., *Smallest MUS extraction
with minimal hitting set dualization*, CP 2015) look for fewer still.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np

from panelapp.composition import counting, solver
from panelapp.composition.counting import Bools, Floats
from panelapp.composition.elastic import Elastic, without_household_rule
from panelapp.composition.model import Bound, Finding, IsCancelled, Task
from panelapp.composition.program import TOLERANCE

# A smaller conflict is looked for in so many rounds.
ROUNDS = 40

# A conflict with few features is easier to read, but one number less is better than one feature less.
COST_OF_A_FEATURE = 0.01


def find(task: Task, cancelled: IsCancelled | None = None) -> Finding | None:
    """A finding "conflict" with the bounds that clash, or None when the wanted numbers can be met.

    No bound of it can be spared; where the relaxation shows the clash it is, as far as `ROUNDS` go, one
    with the fewest numbers, in few features. It names the locks and the household rule only where the quotas alone do not clash. Raises
    `Cancelled`.
    """
    for rules, reduced in _with_fewer_rules(task):
        elastic = Elastic(reduced, cancelled)
        everything = len(rules) == len(_rules(task))
        if elastic.possible(branches=None) if everything else elastic.possible():
            continue
        sides = _Search(reduced, elastic, cancelled).smallest()
        order = {(quota.feature, quota.value): i for i, quota in enumerate(task.quotas)}
        bounds = [elastic.bound(side) for side in np.flatnonzero(sides).tolist()]
        bounds.sort(key=lambda bound: (order[bound.feature, bound.value], bound.kind == "maximum"))
        return Finding("conflict", bounds=(*rules, *bounds))
    return None


def _rules(task: Task) -> list[Bound]:
    """The rules that are not quotas, as bounds; only those that say something."""
    rules: list[Bound] = []
    household = counting.household_of(task)
    eligible = np.array([person not in task.must_exclude for person in task.pool.people], dtype=np.bool_)
    several = int((np.bincount(household[eligible], minlength=1) > 1).sum())
    if several:
        rules.append(Bound("household", "", "", several))
    excluded = len(task.must_exclude.intersection(task.pool.people))
    if excluded:
        rules.append(Bound("exclude", "", "", excluded))
    if task.must_include:
        rules.append(Bound("include", "", "", len(task.must_include)))
    return rules


def _with_fewer_rules(task: Task) -> Iterator[tuple[tuple[Bound, ...], Task]]:
    """The task with the quotas alone, then with one rule, with two, with all of them."""
    rules = _rules(task)
    for many in range(len(rules) + 1):
        for kept in combinations(rules, many):
            kinds = {rule.kind for rule in kept}
            reduced = task if "household" in kinds else without_household_rule(task)
            if "exclude" not in kinds:
                reduced = replace(reduced, must_exclude=frozenset())
            if "include" not in kinds:
                reduced = replace(reduced, must_include=frozenset())
            yield kept, reduced


class _Search:
    def __init__(self, task: Task, elastic: Elastic, cancelled: IsCancelled | None) -> None:
        self._task = task
        self._elastic = elastic
        self._cancelled = cancelled
        self._sides = slice(len(elastic.cells.people), elastic.columns)
        self._says_something: Bools = np.concatenate(
            [elastic.wanted[: len(elastic.quotas)] > 0, elastic.wanted[len(elastic.quotas) :] < elastic.seats]
        )
        names = [quota.feature for quota in elastic.quotas] * 2
        self._features = [np.array([name == each for name in names], dtype=np.bool_) for each in dict.fromkeys(names)]

    def smallest(self) -> Bools:
        """Sides that clash, none of which can be spared."""
        kept = self._by_duals()
        if kept is not None:
            kept = self._fewer(self._filtered(kept, relaxed=True))
        return self._filtered(self._says_something if kept is None else kept, relaxed=False)

    def _by_duals(self) -> Bools | None:
        """Sides that clash in the relaxation, whose duals prove it; None where the relaxation does not clash."""
        violated = self._violated(np.zeros(len(self._says_something), dtype=np.bool_))
        if violated is None or not violated[0].any():
            return None
        duals = violated[1][1 : 1 + len(self._says_something)]
        kept = self._says_something & (np.abs(duals) > TOLERANCE)
        # duals are what the solver says, and this asks it again
        return kept if self._violated(kept) is None else self._says_something

    def _violated(self, kept: Bools) -> tuple[Bools, Floats] | None:
        """Sides that give way in the relaxation where these do not, and the duals; None where that is not enough."""
        program = self._elastic.program
        program.cost[self._sides] = 1
        program.upper[self._sides] = np.where(kept, 0, self._elastic.furthest)
        relaxed = program.relaxed()
        program.cost[self._sides] = 0
        if relaxed is None:
            return None
        return relaxed.point[self._sides] > TOLERANCE, relaxed.duals

    def _filtered(self, kept: Bools, relaxed: bool) -> Bools:
        # whole features first, so that few are named; it is the pass over single sides that spares none
        alone = np.eye(len(kept), dtype=np.bool_)[np.flatnonzero(kept)]
        for group in (*self._features, *alone):
            fewer = kept & ~group
            if np.array_equal(fewer, kept):
                continue
            clash = self._violated(fewer) is None if relaxed else not self._possible(fewer)
            if clash:
                kept = fewer
        return kept

    def _possible(self, kept: Bools) -> bool:
        # a task of its own: with fewer quotas there are far fewer cells
        many = len(self._elastic.quotas)
        quotas = tuple(
            replace(quota, minimum=quota.minimum if low else 0, maximum=quota.maximum if high else self._task.seats)
            for quota, low, high in zip(self._elastic.quotas, kept[:many], kept[many:], strict=True)
            if low or high
        )
        return Elastic(replace(self._task, quotas=quotas), self._cancelled).possible()

    def _fewer(self, kept: Bools) -> Bools:
        """A smallest set of sides that clash in the relaxation, or `kept` when the rounds end before."""
        corrections: list[Bools] = []
        for _ in range(ROUNDS):
            hitting = self._hitting(corrections)
            if hitting.sum() >= kept.sum():
                return kept
            violated = self._violated(hitting)
            if violated is None:
                return hitting
            corrections.append(violated[0] & self._says_something)
        return kept

    def _hitting(self, corrections: list[Bools]) -> Bools:
        """The cheapest sides of which every correction has one; a conflict has one of each, or it could be kept."""
        many = len(self._says_something)
        if not corrections:
            return np.zeros(many, dtype=np.bool_)
        features = np.array(self._features, dtype=np.float64)
        belongs = np.hstack([np.eye(many), -features.T])
        rows = np.vstack(
            [np.hstack([np.array(corrections, dtype=np.float64), np.zeros((len(corrections), len(features)))]), belongs]
        )
        found = solver.minimise(
            cost=np.concatenate([np.ones(many), np.full(len(features), COST_OF_A_FEATURE)]),
            lower=np.zeros(many + len(features)),
            upper=np.ones(many + len(features)),
            rows=rows,
            row_lower=np.concatenate([np.ones(len(corrections)), np.full(many, -solver.INFINITY)]),
            row_upper=np.concatenate([np.full(len(corrections), solver.INFINITY), np.zeros(many)]),
            cancelled=self._cancelled,
        )
        assert found is not None
        return found[:many] > 0
