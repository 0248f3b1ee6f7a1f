"""The smallest changes to the wanted numbers that make a panel possible."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Collection, Sequence
from typing import Literal

import numpy as np

from panelapp.composition.counting import Ints
from panelapp.composition.elastic import Elastic
from panelapp.composition.model import Change, Finding, IsCancelled, Task
from panelapp.composition.program import INFINITY, TOLERANCE, Program, Undecided

MENDS = 3

# A search ends after so many branches: a mend that is not quite the smallest will do when little fits.
BRANCHES = 50

# Among mends of the same size, lowering a minimum is worse the smaller it is: from 2 to 1 a group loses half
# its voice, from 12 to 11 hardly any. An alternative is better the fewer numbers of former mends it changes.
# All such costs together stay below that of one step, which is 1.
SHARE_OF_A_LOST_VOICE = 0.25
SHARE_OF_A_NUMBER_AGAIN = 0.5

# Below what those shares leave of a step, so that the sum of changes is proved to be the least.
GAP = 0.2


def find(task: Task, cancelled: IsCancelled | None = None, elastic: Elastic | None = None) -> tuple[Finding, ...]:
    """Up to `MENDS` findings "mend", smallest first: by the largest change, then by the sum of the changes.

    Each makes the task feasible when all its changes are made, keeps within the flex of its quotas, and leaves
    alone at least one of the numbers that each smaller one changes. Where there is a mend that shares no number
    with the first, there is one among them. The locks and the household rule stay. Where the flex is too tight,
    a finding "flex_too_tight" comes first, and the mends are findings "mend_beyond". Where changing the quotas of
    `Task.rather` is enough, only they are changed. Empty when no change of numbers helps, or none is needed.
    `elastic` is the program where it is not that of the task alone. Raises `Cancelled`.
    """
    if elastic is None:
        elastic = Elastic(task, cancelled)
    mends = _alternatives(elastic, flex(elastic, task.rather)) if task.rather else []
    mends = mends or _alternatives(elastic, flex(elastic))
    if mends and not mends[0].any():
        return ()
    if mends:
        return tuple(_finding("mend", task, elastic, mend) for mend in mends)
    mends = _alternatives(elastic, elastic.furthest)
    if not mends:
        return ()
    return (Finding("flex_too_tight"), *(_finding("mend_beyond", task, elastic, mend) for mend in mends))


def household_rule(task: Task, cancelled: IsCancelled | None = None) -> tuple[Finding, ...]:
    """A finding "household_rule" when the numbers could be met without that rule, though not with it.

    Empty otherwise, and in the rare pool where `BRANCHES` do not show it. Raises `Cancelled`.
    """
    elastic = Elastic(task, cancelled)
    cells, many = elastic.cells, len(elastic.quotas)
    kinds = np.flatnonzero(np.bincount(cells.kind, cells.people, len(cells.households)) > cells.households)
    if not len(kinds):
        return ()
    people, beside = len(cells.people), len(kinds)
    wanted = elastic.wanted.astype(np.float64)
    program = Program(
        np.vstack(
            [
                np.concatenate([np.ones(people), np.zeros(beside)])[np.newaxis],
                np.hstack([cells.rows, np.zeros((many, beside))]),
                np.hstack([np.equal.outer(kinds, cells.kind), -np.eye(beside)]),
            ]
        ),
        np.concatenate([[elastic.seats], wanted[:many], np.full(beside, -INFINITY)]),
        np.concatenate([[elastic.seats], wanted[many:], cells.households[kinds]]),
        cancelled,
    )
    program.lower[:people] = cells.locked
    program.upper[:people] = cells.people
    program.cost[people:] = 1
    try:
        found = program.whole(BRANCHES)
    except Undecided:
        return ()
    if found is None or not found[people:].any():
        return ()
    return (Finding("household_rule", wanted=int(found[people:].sum())),)


def flex(elastic: Elastic, features: Collection[str] | None = None) -> Ints:
    """How far each side may give way; with `features` given, only the quotas of these."""
    many = len(elastic.quotas)
    may = elastic.furthest.copy()
    for i, quota in enumerate(elastic.quotas):
        if features is not None and quota.feature not in features:
            may[i] = may[many + i] = 0
        if quota.lowest is not None:
            may[i] = min(may[i], max(0, quota.minimum - quota.lowest))
        if quota.highest is not None:
            may[many + i] = min(may[many + i], max(0, quota.highest - quota.maximum))
    return may


def _alternatives(elastic: Elastic, may: Ints) -> list[Ints]:
    first = smallest(elastic, may, [])
    if first is None or not first.any():
        return [] if first is None else [first]
    mends = [first]
    second = smallest(elastic, may, mends)
    if second is not None:
        mends.append(second)
        apart = smallest(elastic, np.where(first > 0, 0, may), []) if np.any((first > 0) & (second > 0)) else None
        third = smallest(elastic, may, mends) if apart is None else apart
        if third is not None:
            mends.append(third)
    return sorted(mends, key=_size)[:MENDS]


def _size(steps: Ints) -> tuple[int, int]:
    """What makes one mend smaller than another: the largest change, then the sum of the changes."""
    return int(steps.max(initial=0)), int(steps.sum())


def smallest(elastic: Elastic, may: Ints, former: Sequence[Ints] = (), branches: int = BRANCHES) -> Ints | None:
    """How far each side gives way at least, no side further than it `may`; None where that is not enough.

    Leaves one side alone of those that each former mend changes.
    """
    people, sides = len(elastic.cells.people), len(may)
    changed = np.array([steps > 0 for steps in former], dtype=np.bool_).reshape(len(former), sides)
    spared = np.flatnonzero(changed.any(axis=0))
    # one more column for each of these sides: whether it changes again
    again = np.zeros((len(spared), elastic.columns + len(spared)))
    again[np.arange(len(spared)), people + spared] = 1
    again[np.arange(len(spared)), elastic.columns + np.arange(len(spared))] = -may[spared]
    not_all = np.hstack([np.zeros((len(former), elastic.columns)), changed[:, spared].astype(np.float64)])
    total = np.zeros((1, elastic.columns + len(spared)))
    total[0, people : elastic.columns] = 1
    program = elastic.with_rows(
        np.vstack([again, not_all, total]),
        np.concatenate([np.zeros(len(spared)), changed.sum(axis=1) - 1, [INFINITY]]),
        more=len(spared),
    )
    minimums = elastic.wanted[: len(elastic.quotas)]
    voice = np.concatenate([1 / np.maximum(1, minimums), np.zeros(len(minimums))])
    program.upper[people : elastic.columns] = may
    if program.relaxed() is None:
        return None
    for largest in range(1, int(may.max(initial=0)) + 1):
        steps = np.minimum(may, largest)
        program.upper[people : elastic.columns] = steps
        program.cost[:] = total[0]
        relaxed = program.relaxed()
        if relaxed is None:
            continue
        share = SHARE_OF_A_LOST_VOICE / (1 + len(spared)) / steps.sum()
        program.cost[people : elastic.columns] = 1 + share * voice
        program.cost[elastic.columns :] = SHARE_OF_A_NUMBER_AGAIN / max(1, len(spared))
        # mostly the sum can be as small as the relaxation says, and no larger one need then be looked at
        for most in (math.ceil(relaxed.cost - TOLERANCE), INFINITY):
            program.row_upper[-1] = most
            with contextlib.suppress(Undecided):
                found = program.whole(branches, GAP)
                if found is not None:
                    return found[people : elastic.columns]
    return None


def changes(task: Task, elastic: Elastic, steps: Ints) -> tuple[Change, ...]:
    """The changes of a task whose sides give way by so many steps, in the order of its quotas."""
    many = len(elastic.quotas)
    place = {(quota.feature, quota.value): i for i, quota in enumerate(elastic.quotas)}
    found: list[Change] = []
    for quota in task.quotas:
        i = place[quota.feature, quota.value]
        down, up = int(steps[i]), int(steps[many + i])
        if down:
            found.append(Change("minimum", quota.feature, quota.value, quota.minimum, quota.minimum - down))
        if up:
            found.append(Change("maximum", quota.feature, quota.value, quota.maximum, quota.maximum + up))
    return tuple(found)


def _finding(code: Literal["mend", "mend_beyond"], task: Task, elastic: Elastic, steps: Ints) -> Finding:
    return Finding(code, changes=changes(task, elastic, steps))
