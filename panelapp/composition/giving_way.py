"""Wanted numbers that would rather be met than must be: they give way where not all can be met, and no more than needed.

What gives way is the smallest mend among the quotas of `Task.rather`: the smallest largest change, then the least sum
of changes. What must be met stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from panelapp.composition import feasibility, mending
from panelapp.composition.elastic import Elastic
from panelapp.composition.model import Change, IsCancelled, Quota, Task

# More than for a mend that is only proposed: what gives way by itself is to be the least that will do.
BRANCHES = 1000


def give_way(task: Task, cancelled: IsCancelled | None = None) -> tuple[Task, tuple[Change, ...]]:
    """The task to draw, and what was changed for it, in the order of the quotas.

    Nothing is changed where all numbers can be met, nor where what must be met cannot be: the draw then says why. Once
    something has given way, the numbers left are all to be met. Raises `Cancelled`.
    """
    changes = least(task, task, lambda: Elastic(task, cancelled))
    return (changed(task, changes), changes) if changes else (task, ())


def least(task: Task, whole: Task, program: Callable[[], Elastic]) -> tuple[Change, ...]:
    """What gives way of the numbers of a task; nothing where nothing has to, or where it would not be enough.

    `whole` is what is asked for in all, and `program` makes the program that decides: those of the task itself, or of
    several panels that are each as the task says. Raises `Cancelled`.
    """
    if not any(quota.feature in task.rather for quota in task.quotas) or feasibility.contradictions(task):
        return ()
    elastic = program()
    if not feasibility.first_look(whole) and elastic.possible(branches=None):
        return ()
    steps = mending.smallest(elastic, mending.flex(elastic, task.rather), branches=BRANCHES)
    return () if steps is None else mending.changes(task, elastic, steps)


def changed(task: Task, changes: Iterable[Change]) -> Task:
    """The task with these numbers changed, all of which are then to be met."""
    after = {(change.feature, change.value, change.kind): change.after for change in changes}

    def settled(quota: Quota) -> Quota:
        about = quota.feature, quota.value
        return replace(
            quota,
            minimum=after.get((*about, "minimum"), quota.minimum),
            maximum=after.get((*about, "maximum"), quota.maximum),
        )

    return replace(task, quotas=tuple(map(settled, task.quotas)), rather=frozenset())


def faults(
    task: Task, changes: Iterable[Change], needed: Callable[[], tuple[Change, ...]] | None = None
) -> tuple[str, ...]:
    """A sentence for each thing that is wrong with what is said to have given way; none where it is right.

    `needed` tells what has to give way where that is not what the task alone says.
    """
    told = tuple(changes)
    numbers = {(quota.feature, quota.value): quota for quota in task.quotas}
    for change in told:
        quota = numbers.get((change.feature, change.value))
        if quota is None or change.feature not in task.rather:
            return (f"A number of “{change.feature}” gave way that had to be met.",)
        low = change.kind == "minimum"
        if change.before != (quota.minimum if low else quota.maximum):
            return (f"The number of “{change.feature}” that gave way is not the one that was wanted.",)
        if change.after >= change.before if low else change.after <= change.before:
            return (f"The number of “{change.feature}” that gave way was made harder to meet.",)
    if told and _size(told) > _size(give_way(task)[1] if needed is None else needed()):
        return ("Wanted numbers gave way further than they had to.",)
    return ()


def as_values(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """Changes as plain values for JSON: feature, value, side (min or max), from, to."""
    return [
        {
            "feature": change.feature,
            "value": change.value,
            "side": "min" if change.kind == "minimum" else "max",
            "from": change.before,
            "to": change.after,
        }
        for change in changes
    ]


def from_values(values: Iterable[Mapping[str, Any]]) -> tuple[Change, ...]:
    """Changes as `as_values` writes them."""
    return tuple(
        Change(
            "minimum" if each["side"] == "min" else "maximum",
            str(each["feature"]),
            str(each["value"]),
            int(each["from"]),
            int(each["to"]),
        )
        for each in values
    )


def _size(changes: tuple[Change, ...]) -> tuple[int, int]:
    steps = [abs(change.after - change.before) for change in changes]
    return max(steps, default=0), sum(steps)
