"""What the wanted numbers leave no choice about, before anything is drawn: who is certain to sit, who never can."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from panelapp.composition import conflict, counting, feasibility
from panelapp.composition.counting import Bools, FeatureCounts, Ints, Supply
from panelapp.composition.elastic import BRANCHES, Elastic
from panelapp.composition.model import Bound, Finding, IsCancelled, Task
from panelapp.composition.program import TOLERANCE, Undecided

# So many panels are looked for that seat somebody not seated yet; pools of hundreds of people need a handful.
ROUNDS = 60

# People who are certain to sit only because of several numbers: reasons are given for so many kinds of them.
EXPLAINED = 4

# A walk of swaps from each panel found settles much for little.
STEPS = 100

# Of the panels that settle the most questions, one that settles this share of them less will do.
SLACK = 0.25

# Questions come whole: what is less than one away from none is none.
PROOF = 0.5


@dataclass(frozen=True, slots=True)
class Certainty:
    """People by id: those in every panel (locked in or not), those in none, and those not settled in time.

    People locked out are in none of the three.
    """

    always: frozenset[str]
    never: frozenset[str]
    unsettled: frozenset[str]


def forced(task: Task) -> tuple[Finding, ...]:
    """Which wanted numbers leave no choice: findings "forced_in" and "forced_in_by_rest", one value each.

    A minimum as large as the number of people who can fill it makes them certain to sit, and so does what the
    other values of the feature leave over. Numbers that people locked in fill alone force nobody. Needs no
    solver; `forced_together` is about numbers that force somebody in only together. Empty where `first_look` finds
    that the numbers cannot be met.
    """
    if feasibility.first_look(task):
        return ()
    supply = counting.supply(task)
    return tuple(finding for feature in supply.counts.features for finding in _of_feature(supply, feature))


def _of_feature(supply: Supply, feature: FeatureCounts) -> list[Finding]:
    findings: list[Finding] = []
    listed, together, locked = supply.listed(feature), supply.together(feature), supply.locked(feature)
    unasked = supply.everyone()[0] - int(listed.sum())
    most = np.minimum(feature.maximums, together)
    for i, quota in enumerate(feature.quotas):
        least = supply.counts.seats - unasked - int(most.sum() - most[i])
        wanted = max(quota.minimum, least)
        if wanted == together[i] > locked[i]:
            code = "forced_in" if quota.minimum == wanted else "forced_in_by_rest"
            findings.append(
                Finding(code, quota.feature, quota.value, wanted, available=int(together[i]), listed=int(listed[i]))
            )
    return findings


def forced_together(task: Task, certain: frozenset[str], cancelled: IsCancelled | None = None) -> tuple[Finding, ...]:
    """Which wanted numbers force people in only together: findings "forced_together", for `EXPLAINED` kinds of people.

    `certain` are ids of people who sit in every panel, as in `Certainty.always`. Those locked in, and those whom
    a finding of `forced` is about, are not explained. Raises `Cancelled`.
    """
    people = {person: i for i, person in enumerate(task.pool.people)}
    told = [(finding.feature, finding.value) for finding in forced(task)]
    alike: dict[tuple[str, ...], list[str]] = {}
    for person in sorted(certain - task.must_include):
        if not any(task.pool.answers[feature][people[person]] == value for feature, value in told):
            answers = tuple(given[people[person]] for _, given in sorted(task.pool.answers.items()))
            alike.setdefault(answers, []).append(person)
    explained: dict[tuple[Bound, ...], int] = {}
    for group in list(alike.values())[:EXPLAINED]:
        bounds = _without(task, group[0], cancelled)
        explained[bounds] = explained.get(bounds, 0) + len(group)
    return tuple(Finding("forced_together", wanted=many, bounds=bounds) for bounds, many in explained.items() if bounds)


def _without(task: Task, person: str, cancelled: IsCancelled | None) -> tuple[Bound, ...]:
    """What clashes when this person is left out; that they are left out is not said."""
    clash = conflict.find(replace(task, must_exclude=task.must_exclude | {person}), cancelled)
    bounds = () if clash is None else clash.bounds
    said = [replace(bound, number=bound.number - 1) if bound.kind == "exclude" else bound for bound in bounds]
    return tuple(bound for bound in said if bound.kind != "exclude" or bound.number)


def certainty(task: Task, cancelled: IsCancelled | None = None) -> Certainty:
    """Who sits in every panel that meets the wanted numbers, and who in none.

    Exact: whoever is in neither set has been seen both in a panel and out of one, or, in a pool where the
    search ends before, is unsettled. Where no panel exists nobody can ever sit. Raises `Cancelled`.
    """
    if feasibility.first_look(task):
        return Certainty(frozenset(), frozenset(task.pool.people) - task.must_exclude, frozenset())
    household = counting.household_of(task)
    elastic = Elastic(task, cancelled)
    cells = elastic.cells
    search = _Search(elastic)
    eligible = cells.cell_of >= 0

    def named(people: Bools) -> frozenset[str]:
        return frozenset(task.pool.people[i] for i in np.flatnonzero(people & eligible))

    if search.never.all():
        return Certainty(frozenset(), named(eligible), frozenset())
    _, place, size = np.unique(np.vstack([household, cells.cell_of]), axis=1, return_inverse=True, return_counts=True)
    # where two of a household are of one cell, either can take its seat
    alone = size[place.ravel()] == 1
    locked = np.array([person in task.must_include for person in task.pool.people], dtype=np.bool_)
    open_full = (search.full & ~search.always)[cells.cell_of] & alone
    open_empty = (search.empty & ~search.never)[cells.cell_of]
    return Certainty(
        always=named(locked | (search.always[cells.cell_of] & alone)),
        never=named(search.never[cells.cell_of]),
        unsettled=named(open_full | open_empty),
    )


class _Search:
    """Looks for panels until every cell is seen not full and not empty, or no panel can show it so.

    A cell is full when each household of its kind seats somebody of it. `full` and `empty` tell which cells
    were so in all panels seen, `always` and `never` which of these are proved to be so in every panel. Whether
    cells of people locked in are full is not asked.
    """

    def __init__(self, elastic: Elastic) -> None:
        self._elastic = elastic
        self._room = elastic.cells.room
        count = len(self._room)
        self._generator = np.random.Generator(np.random.PCG64(0))
        self._sitting = slice(0, count)
        elastic.program.upper[count:] = 0
        self.full: Bools = np.equal(elastic.cells.locked, 0)
        self.empty: Bools = np.ones(count, dtype=np.bool_)
        self.always: Bools = np.zeros(count, dtype=np.bool_)
        self.never: Bools = np.zeros(count, dtype=np.bool_)
        try:
            self._search()
        except Undecided:
            self._prove_one_by_one()

    def _search(self) -> None:
        for _ in range(ROUNDS):
            panel = self._telling_panel()
            if panel is None:
                self.always, self.never = self.full, self.empty
                return
            self._see(panel)
        raise Undecided

    def _telling_panel(self) -> Ints | None:
        """A panel with people or empty seats where none were seen; None where there is none. Raises `Undecided`."""
        most = self._most(self.full, self.empty)
        if most < 1 - TOLERANCE:
            return None
        program = self._elastic.program
        for gap in (max(SLACK * most, PROOF), PROOF):
            found = program.whole(BRANCHES, gap)
            if found is None:
                return None
            panel = found[self._sitting]
            if panel[self.empty].sum() + (self._room - panel)[self.full].sum() >= 1:
                return panel
        if not program.proved:
            raise Undecided
        return None

    def _most(self, full: Bools, empty: Bools) -> float:
        """How many people and empty seats the relaxation can bring to these cells; 0 where nothing is possible."""
        program = self._elastic.program
        program.cost[self._sitting] = full.astype(np.float64) - empty
        relaxed = program.relaxed()
        return 0.0 if relaxed is None else float(self._room[full].sum()) - relaxed.cost

    def _see(self, panel: Ints) -> None:
        """Note the cells that are not full or not empty in this panel, and in those a few swaps away."""
        panel = panel.copy()
        for _ in range(STEPS):
            self.empty &= panel == 0
            self.full &= panel == self._room
            leaving = np.flatnonzero(panel > self._elastic.cells.locked)
            joining = np.flatnonzero(panel < self._room)
            swaps = self._swaps(panel, leaving, joining)
            self.empty[joining[swaps.any(axis=0)]] = False
            self.full[leaving[swaps.any(axis=1)]] = False
            ways = np.argwhere(swaps)
            if not len(ways) or not (self.empty | self.full).any():
                return
            out, into = ways[self._generator.integers(len(ways))]
            panel[leaving[out]] -= 1
            panel[joining[into]] += 1

    def _swaps(self, panel: Ints, leaving: Ints, joining: Ints) -> Bools:
        """Which swaps keep every number and the household rule; leaving by joining."""
        cells, many = self._elastic.cells, len(self._elastic.quotas)
        wanted = self._elastic.wanted
        number = cells.rows @ panel
        out, into = cells.rows[:, leaving].astype(np.bool_), cells.rows[:, joining].astype(np.bool_)
        # a value that is at its minimum may be left only by who is followed by one of the same, and the like
        short = (out & (number <= wanted[:many])[:, np.newaxis]).astype(np.float64)
        over = (into & (number >= wanted[many:])[:, np.newaxis]).astype(np.float64)
        fits = (short.T @ (~into).astype(np.float64) == 0) & ((~out).astype(np.float64).T @ over == 0)
        taken = np.bincount(cells.kind, panel, len(cells.households)) >= cells.households
        same = np.equal.outer(cells.kind[leaving], cells.kind[joining])
        return fits & (same | ~taken[cells.kind[joining]])

    def _prove_one_by_one(self) -> None:
        none = np.zeros(len(self._room), dtype=np.bool_)
        for cell in np.flatnonzero(self.full | self.empty):
            alone = none.copy()
            alone[cell] = True
            if self.full[cell] and self._most(alone, none) < 1 - TOLERANCE:
                self.always[cell] = True
            if self.empty[cell] and self._most(none, alone) < 1 - TOLERANCE:
                self.never[cell] = True
