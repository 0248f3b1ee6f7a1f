"""Conflicts, mends and the household rule beside a list of every panel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings

from panelapp.composition.feasibility import explain, first_look
from panelapp.composition.model import Bound, Change, Finding, Pool, Quota, Task

from .pools import Sides, allowed_panels, in_homes, misses, planted_task, small_tasks


def within_flex(task: Task, sides: Sides) -> bool:
    quotas = {(quota.feature, quota.value): quota for quota in task.quotas}
    for (kind, feature, value), step in sides.items():
        quota = quotas[feature, value]
        if kind == "minimum" and quota.lowest is not None and quota.minimum - step < quota.lowest:
            return False
        if kind == "maximum" and quota.highest is not None and quota.maximum + step > quota.highest:
            return False
    return True


def size(sides: Sides) -> tuple[int, int]:
    return max(sides.values(), default=0), sum(sides.values())


def sides_of(changes: Iterable[Change]) -> Sides:
    return {(each.kind, each.feature, each.value): abs(each.after - each.before) for each in changes}


def covers(sides: Sides, needed: Sides) -> bool:
    return all(sides.get(side, 0) >= step for side, step in needed.items())


def clash(task: Task, bounds: Iterable[Bound]) -> bool:
    """Whether no panel keeps these bounds; the rest of the task is left aside."""
    kinds = {bound.kind for bound in bounds}
    reduced = replace(
        task,
        pool=task.pool if "household" in kinds else replace(task.pool, households=()),
        must_include=task.must_include if "include" in kinds else frozenset(),
        must_exclude=task.must_exclude if "exclude" in kinds else frozenset(),
    )
    kept = {(bound.kind, bound.feature, bound.value) for bound in bounds}
    return all(kept & misses(task, panel).keys() for panel in allowed_panels(reduced))


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_the_first_mend_is_the_smallest_there_is_and_the_others_are_others(task: Task) -> None:
    findings = explain(task)
    needed = [misses(task, panel) for panel in allowed_panels(task)]
    assert (not findings) == any(not sides for sides in needed)
    if not findings or {"households_below_seats", "locked_share_household"} & {each.code for each in findings}:
        assert not findings or not needed
        return
    inside = [sides for sides in needed if within_flex(task, sides)]
    assert ("flex_too_tight" in {each.code for each in findings}) == (bool(needed) and not inside)
    code = "mend" if inside else "mend_beyond"
    mends = [sides_of(each.changes) for each in findings if each.code in ("mend", "mend_beyond")]
    assert all(each.code == code for each in findings if each.changes)
    assert len(mends) == 0 if not needed else 1 <= len(mends) <= 3
    choices = inside or needed
    for mend in mends:
        assert any(covers(mend, sides) for sides in choices)
        assert not inside or within_flex(task, mend)
    if mends:
        assert size(mends[0]) == min(map(size, choices))
        assert [size(mend) for mend in mends] == sorted(size(mend) for mend in mends)
        other = [size(sides) for sides in choices if not sides.keys() >= mends[0].keys()]
        apart = [size(sides) for sides in choices if not sides.keys() & mends[0].keys()]
        assert bool(other) == (len(mends) > 1)
        if other:
            assert size(mends[1]) == min(other)
        assert bool(apart) == any(not mend.keys() & mends[0].keys() for mend in mends[1:])
    for former, later in combinations(mends, 2):
        assert former.keys() - later.keys()


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_no_bound_of_a_conflict_can_be_spared(task: Task) -> None:
    for finding in explain(task):
        if finding.code == "conflict":
            assert clash(task, finding.bounds)
            for dropped in finding.bounds:
                assert not clash(task, [bound for bound in finding.bounds if bound != dropped])


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_the_household_rule_is_blamed_where_the_numbers_could_be_met_without_it(task: Task) -> None:
    findings = explain(task)
    blamed = [each.wanted for each in findings if each.code == "household_rule"]
    home = dict(zip(task.pool.people, task.pool.households, strict=True))
    beside = [
        len([home[person] for person in panel if home[person]])
        - len({home[person] for person in panel if home[person]})
        for panel in allowed_panels(replace(task, pool=replace(task.pool, households=())))
        if not misses(task, panel)
    ]
    assert blamed == ([min(beside)] if findings and beside else [])


HOMES = Pool(
    tuple("abcdef"),
    {"age": ("80+", "80+", "80+", "", "", ""), "sex": ("w", "w", "m", "m", "m", "w")},
    ("h1", "h1", "h2", "", "", "h3"),
)


def test_fewer_can_sit_together_than_are_on_the_list() -> None:
    findings = explain(Task(HOMES, (Quota("age", "80+", 3, 3),), seats=4))
    assert findings[:2] == (
        Finding("too_few_households", "age", "80+", wanted=3, available=2, listed=3),
        Finding("household_rule", wanted=1),
    )
    assert [each.changes for each in findings[2:]] == [(Change("minimum", "age", "80+", 3, 2),)]


def test_dropping_the_rule_is_not_offered_where_it_does_not_help() -> None:
    findings = explain(Task(HOMES, (Quota("age", "80+", 4, 4),), seats=4))
    assert [each.code for each in findings] == ["too_few_households", "mend"]


def test_those_at_home_with_somebody_locked_in_cannot_sit() -> None:
    task = Task(HOMES, (Quota("age", "80+", 2, 3), Quota("sex", "w", 0, 1)), seats=4, must_include=frozenset("b"))
    assert first_look(task) == explain(task) == ()
    task = replace(task, must_include=frozenset("f"))
    assert explain(task)[0].code == "conflict"


@pytest.mark.parametrize(
    ("task", "expected"),
    [
        (Task(HOMES, (), 6), Finding("households_below_seats", wanted=6, available=5, listed=6)),
        (
            Task(HOMES, (), 3, must_include=frozenset("ab")),
            Finding("locked_share_household", wanted=2, available=1),
        ),
    ],
)
def test_households_too_few_for_the_seats(task: Task, expected: Finding) -> None:
    assert explain(task) == (expected, Finding("household_rule", wanted=1))
    assert first_look(task) == (expected,)


def test_what_the_flex_forbids_is_offered_beyond_it() -> None:
    age = Quota("age", "80+", 4, 4, lowest=3, highest=4)
    findings = explain(Task(replace(HOMES, households=()), (replace(age, minimum=4, lowest=4),), seats=4))
    assert findings == (
        Finding("too_few", "age", "80+", 4, 3),
        Finding("flex_too_tight"),
        Finding("mend_beyond", changes=(Change("minimum", "age", "80+", 4, 3),)),
    )
    assert explain(Task(replace(HOMES, households=()), (age,), seats=4))[1].code == "mend"


@pytest.mark.parametrize("names", list(permutations("abcde", 2)))
def test_a_conflict_has_the_fewest_numbers(names: tuple[str, str]) -> None:
    """Two numbers clash, and three others; whatever the features are called, the two are named."""
    first, second = names
    third, fourth, fifth = sorted(set("abcde") - set(names))
    answers = {
        first: "yyyynnnnnnnnnnnnnnnn",
        second: "yyyynnnnnnnnnnnnnnnn",
        third: "nnnnyyyyyyyynnnnnnnn",
        fourth: "nnnnyyyynnnnnnnnnnnn",
        fifth: "nnnnnnnnyyyynnnnnnnn",
    }
    numbers = {first: (3, 8), second: (0, 2), third: (4, 8), fourth: (0, 1), fifth: (0, 1)}
    quotas = tuple(Quota(feature, "y", *numbers[feature]) for feature in "abcde")
    task = Task(
        Pool(tuple("abcdefghijklmnopqrst"), {name: tuple(given) for name, given in answers.items()}), quotas, seats=8
    )
    assert set(explain(task)[0].bounds) == {Bound("minimum", first, "y", 3), Bound("maximum", second, "y", 2)}


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_lists_changes_nothing(seed: int) -> None:
    task = planted_task(seed, people=40, seats=16, features=5)
    rarer = tuple(
        replace(quota, minimum=quota.minimum + 2, maximum=quota.maximum + 2) if quota.value == "c" else quota
        for quota in task.quotas
    )
    task = replace(task, quotas=rarer)
    backwards = Task(
        Pool(task.pool.people[::-1], {name: given[::-1] for name, given in reversed(task.pool.answers.items())}),
        task.quotas[::-1],
        task.seats,
    )

    def told(asked: Task) -> list[tuple[str, set[Bound], set[Change]]]:
        return [(each.code, set(each.bounds), set(each.changes)) for each in explain(asked) if not each.feature]

    assert told(task) == told(backwards)
