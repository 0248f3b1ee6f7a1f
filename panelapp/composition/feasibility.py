"""Can the wanted numbers be met, and if not, why: first what one feature alone shows, then what clashes."""

from __future__ import annotations

import numpy as np

from panelapp.composition import conflict, counting, mending
from panelapp.composition.counting import Counts, FeatureCounts
from panelapp.composition.model import Finding, IsCancelled, Task


def explain(task: Task, cancelled: IsCancelled | None = None) -> tuple[Finding, ...]:
    """Say why no panel can meet the wanted numbers, and how to mend them; empty when they can be met.

    Simple reasons come first, one finding each. Only when there is none is a minimal conflict looked for: a
    set of bounds that cannot be kept together, though any one less could. Then up to three mends, cheapest
    first. Numbers that contradict themselves, and a pool or locks that do not fit the seats, come alone:
    changing quotas cannot mend them. Raises `Cancelled`.
    """
    hopeless = _hopeless(task)
    if hopeless:
        return hopeless
    counts = counting.count(task)
    reasons = _of_one_feature(counts)
    if not reasons:
        clash = conflict.find(task, cancelled)
        if clash is None:
            return ()
        reasons = (clash,)
    return (*reasons, *mending.find(task, cancelled))


def first_look(task: Task) -> tuple[Finding, ...]:
    """The reasons that need no solver; empty does not yet mean that the wanted numbers can be met."""
    return _hopeless(task) or _of_one_feature(counting.count(task))


def _hopeless(task: Task) -> tuple[Finding, ...]:
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
    if findings:
        return tuple(findings)
    available = len(task.pool.people) - len(task.must_exclude.intersection(task.pool.people))
    if available < task.seats:
        findings.append(Finding("pool_too_small", wanted=task.seats, available=available))
    if len(task.must_include) > task.seats:
        findings.append(Finding("locked_exceed_seats", wanted=len(task.must_include), available=task.seats))
    return tuple(findings)


def _of_one_feature(counts: Counts) -> tuple[Finding, ...]:
    return tuple(finding for feature in counts.features for finding in _findings(counts, feature))


def _findings(counts: Counts, feature: FeatureCounts) -> list[Finding]:
    findings: list[Finding] = []
    eligible = np.flatnonzero(counts.eligible)
    available = feature.count(eligible)
    locked = feature.count(np.flatnonzero(counts.locked))
    for i, quota in enumerate(feature.quotas):
        if quota.minimum > available[i]:
            findings.append(Finding("too_few", quota.feature, quota.value, quota.minimum, int(available[i])))
        if locked[i] > quota.maximum:
            findings.append(Finding("locked_above_maximum", quota.feature, quota.value, int(locked[i]), quota.maximum))
    name = feature.quotas[0].feature
    minimums = int(feature.minimums.sum())
    if minimums > counts.seats:
        findings.append(Finding("minimums_exceed_seats", name, wanted=minimums, available=counts.seats))
    room = int(feature.maximums.sum()) + len(eligible) - int(available.sum())
    if room < counts.seats:
        findings.append(Finding("maximums_below_seats", name, wanted=counts.seats, available=room))
    return findings
