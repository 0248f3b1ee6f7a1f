"""Can the wanted numbers be met, and if not, why: first what one feature alone shows, then what clashes."""

from __future__ import annotations

from collections.abc import Callable

from panelapp.composition import conflict, counting, mending
from panelapp.composition.counting import FeatureCounts, Supply
from panelapp.composition.elastic import without_rather
from panelapp.composition.model import Finding, IsCancelled, Task


def explain(
    task: Task, cancelled: IsCancelled | None = None, mends: Callable[[], tuple[Finding, ...]] | None = None
) -> tuple[Finding, ...]:
    """Say why no panel can meet the wanted numbers, and how to mend them; empty when they can be met.

    Simple reasons come first, one finding each. Only when there is none is a conflict looked for: bounds that
    cannot be kept together, though any one less could. Then, where the numbers could be met without the
    household rule, a finding that says so. Then up to three mends, smallest first. Numbers that contradict
    themselves, and a pool or locks that do not fit the seats, come without mends: changing quotas cannot mend
    them. Where the numbers that must be met cannot be met already, the findings are about these alone, since those of
    `Task.rather` would give way. `mends` finds the mends where they are not those of the task alone. Raises
    `Cancelled`.
    """
    if task.rather and (firm := explain(without_rather(task), cancelled)):
        return firm
    if found := contradictions(task):
        return found
    supply = counting.supply(task)
    if cramped := _cramped(task, supply):
        return (*cramped, *mending.household_rule(task, cancelled))
    reasons = _of_one_feature(supply)
    if not reasons:
        clash = conflict.find(task, cancelled)
        if clash is None:
            return ()
        reasons = (clash,)
    return (
        *reasons,
        *mending.household_rule(task, cancelled),
        *(mending.find(task, cancelled) if mends is None else mends()),
    )


def first_look(task: Task) -> tuple[Finding, ...]:
    """The reasons that need no solver; empty does not yet mean that the wanted numbers can be met."""
    if found := contradictions(task):
        return found
    supply = counting.supply(task)
    return _cramped(task, supply) or _of_one_feature(supply)


def contradictions(task: Task) -> tuple[Finding, ...]:
    """What cannot be meant, whoever there is to draw from."""
    findings: list[Finding] = []
    if task.seats < 1:
        findings.append(Finding("no_seats", wanted=task.seats))
    for quota in task.quotas:
        lowest = min(quota.minimum, quota.maximum)
        if lowest < 0:
            findings.append(Finding("negative_number", quota.feature, quota.value, wanted=lowest))
        elif quota.minimum > quota.maximum:
            findings.append(Finding("minimum_above_maximum", quota.feature, quota.value, quota.minimum, quota.maximum))
    both_ways = len(task.must_include & task.must_exclude)
    if both_ways:
        findings.append(Finding("locked_both_ways", wanted=both_ways))
    return tuple(findings)


def _cramped(task: Task, supply: Supply) -> tuple[Finding, ...]:
    findings: list[Finding] = []
    listed, together = supply.everyone()
    if listed < task.seats:
        findings.append(Finding("pool_too_small", wanted=task.seats, available=listed))
    elif together < task.seats:
        findings.append(Finding("households_below_seats", wanted=task.seats, available=together, listed=listed))
    locked = len(task.must_include)
    if locked > task.seats:
        findings.append(Finding("locked_exceed_seats", wanted=locked, available=task.seats))
    if supply.locked_households() < locked:
        findings.append(Finding("locked_share_household", wanted=locked, available=supply.locked_households()))
    return tuple(findings)


def _of_one_feature(supply: Supply) -> tuple[Finding, ...]:
    return tuple(finding for feature in supply.counts.features for finding in _findings(supply, feature))


def _findings(supply: Supply, feature: FeatureCounts) -> list[Finding]:
    findings: list[Finding] = []
    seats = supply.counts.seats
    listed, together, locked = supply.listed(feature), supply.together(feature), supply.locked(feature)
    for i, quota in enumerate(feature.quotas):
        about = quota.feature, quota.value
        if quota.minimum > together[i]:
            if together[i] == listed[i]:
                findings.append(Finding("too_few", *about, quota.minimum, int(listed[i])))
            else:
                counted = quota.minimum, int(together[i]), int(listed[i])
                findings.append(Finding("too_few_households", *about, *counted))
        if locked[i] > quota.maximum:
            findings.append(Finding("locked_above_maximum", *about, int(locked[i]), quota.maximum))
    name = feature.quotas[0].feature
    minimums = int(feature.minimums.sum())
    if minimums > seats:
        findings.append(Finding("minimums_exceed_seats", name, wanted=minimums, available=seats))
    room = int(feature.maximums.sum()) + supply.everyone()[0] - int(listed.sum())
    if room < seats:
        findings.append(Finding("maximums_below_seats", name, wanted=seats, available=room))
    return findings
