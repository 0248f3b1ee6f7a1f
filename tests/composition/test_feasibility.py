from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings

from panelapp.composition.feasibility import explain, first_look
from panelapp.composition.model import Bound, Cancelled, Change, Finding, Pool, Quota, Task

from .pools import keeping, mended, planted_task, possible, small_tasks

ANSWERS = {"gender": ("w", "w", "w", "w", "m", "m"), "age": ("y", "y", "o", "o", "o", "")}
POOL = Pool(tuple("abcdef"), ANSWERS)


def task(*quotas: Quota, seats: int = 3, include: str = "", exclude: str = "") -> Task:
    return Task(POOL, quotas, seats, frozenset(include), frozenset(exclude))


def reasons(asked: Task) -> list[Finding]:
    return [finding for finding in explain(asked) if finding.code != "mend"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (task(seats=0), Finding("no_seats", wanted=0)),
        (task(Quota("gender", "m", -1, 2)), Finding("negative_number", "gender", "m", wanted=-1)),
        (task(Quota("gender", "m", 2, 1)), Finding("minimum_above_maximum", "gender", "m", 2, 1)),
        (task(include="ab", exclude="bc"), Finding("locked_both_ways", wanted=1)),
        (task(seats=7), Finding("pool_too_small", wanted=7, available=6)),
        (task(seats=5, exclude="ab"), Finding("pool_too_small", wanted=5, available=4)),
        (task(include="abcd"), Finding("locked_exceed_seats", wanted=4, available=3)),
        (task(Quota("gender", "m", 3, 3)), Finding("too_few", "gender", "m", 3, 2)),
        (task(Quota("gender", "m", 2, 3), exclude="e"), Finding("too_few", "gender", "m", 2, 1)),
        (task(Quota("town", "north", 1, 3)), Finding("too_few", "town", "north", 1, 0)),
        (task(Quota("gender", "w", 0, 1), include="ab"), Finding("locked_above_maximum", "gender", "w", 2, 1)),
        (
            task(Quota("gender", "w", 2, 3), Quota("gender", "m", 2, 3)),
            Finding("minimums_exceed_seats", "gender", wanted=4, available=3),
        ),
        (
            task(Quota("gender", "w", 0, 1), Quota("gender", "m", 0, 1)),
            Finding("maximums_below_seats", "gender", wanted=3, available=2),
        ),
        (
            task(Quota("age", "y", 0, 1), Quota("age", "o", 0, 2), seats=5),
            Finding("maximums_below_seats", "age", wanted=5, available=4),
        ),
    ],
)
def test_simple_reasons_are_named(asked: Task, expected: Finding) -> None:
    assert reasons(asked) == [expected]
    assert first_look(asked) == (expected,)


def test_every_simple_reason_is_named_at_once() -> None:
    asked = task(Quota("gender", "m", 3, 3), Quota("age", "y", 3, 3))
    assert [finding.feature for finding in reasons(asked)] == ["gender", "age"]


def test_numbers_that_can_be_met_have_no_findings() -> None:
    assert explain(task(Quota("gender", "m", 1, 2), Quota("age", "y", 1, 1))) == ()


def test_a_clash_between_two_features_names_both_and_both_ways_out() -> None:
    students = Pool(tuple("abcdef"), {"age": ("y", "y", "y", "o", "o", "o"), "job": ("s", "s", "s", "", "w", "w")})
    asked = Task(students, (Quota("age", "y", 2, 3), Quota("age", "o", 0, 3), Quota("job", "s", 0, 1)), seats=3)
    clash, *mends = explain(asked)
    assert clash.bounds == (Bound("minimum", "age", "y", 2), Bound("maximum", "job", "s", 1))
    assert [mend.changes for mend in mends] == [
        (Change("maximum", "job", "s", 1, 2),),
        (Change("minimum", "age", "y", 2, 1),),
    ]


def test_locks_are_named_only_where_they_are_part_of_the_clash() -> None:
    quotas = (Quota("gender", "m", 2, 3), Quota("age", "o", 0, 1))
    fine = task(*quotas, include="e")
    assert explain(fine) == ()
    clash = reasons(task(*quotas, include="ab"))[0]
    assert clash.bounds[0] == Bound("include", "", "", 2)
    assert clash.bounds[1:] == (Bound("minimum", "gender", "m", 2),)
    excluded = reasons(task(*quotas, Quota("age", "y", 1, 3), seats=3, include="e", exclude="f"))
    assert excluded[0].code == "too_few"


@settings(max_examples=120, deadline=None)
@given(small_tasks())
@example(task(Quota("gender", "w", 0, 1), Quota("age", "y", 1, 2), include="cd"))
def test_explanations_agree_with_listing_every_panel(asked: Task) -> None:
    findings = explain(asked)
    assert (not findings) == possible(asked)
    for finding in findings:
        if finding.code == "conflict":
            assert not possible(keeping(asked, finding.bounds))
            for dropped in finding.bounds:
                rest = [bound for bound in finding.bounds if bound != dropped]
                assert possible(keeping(asked, rest))
        if finding.code == "mend":
            assert finding.changes
            assert possible(mended(asked, finding.changes))
    if findings:
        assert findings[-1].code == "mend"


@settings(max_examples=60, deadline=None)
@given(small_tasks())
def test_each_mend_spares_a_number_that_a_former_one_changes(asked: Task) -> None:
    changed = [
        {(change.kind, change.feature, change.value) for change in finding.changes}
        for finding in explain(asked)
        if finding.code == "mend"
    ]
    for i, later in enumerate(changed):
        for former in changed[:i]:
            assert former - later


@pytest.mark.parametrize("seed", range(4))
def test_a_conflict_in_a_larger_pool_is_minimal(seed: int) -> None:
    asked = planted_task(seed, people=40, seats=16, features=6)
    # more of a rare value and fewer of a common one, so that the sums of the feature still fit the seats
    common, rare = (next(quota for quota in asked.quotas if quota.value == value) for value in "ac")
    asked = replace(
        asked,
        quotas=tuple(
            replace(quota, minimum=quota.minimum + more, maximum=quota.maximum + more)
            for quota in asked.quotas
            for more in (2 * (quota == rare) - 2 * (quota == common),)
        ),
    )
    findings = explain(asked)
    clash = findings[0]
    assert clash.code == "conflict"
    assert explain(keeping(asked, clash.bounds))
    for dropped in clash.bounds:
        assert not explain(keeping(asked, [bound for bound in clash.bounds if bound != dropped]))
    mends = [finding for finding in findings if finding.code == "mend"]
    assert mends
    for mend in mends:
        assert explain(mended(asked, mend.changes)) == ()


def test_cancel_stops_an_explanation() -> None:
    with pytest.raises(Cancelled):
        explain(task(Quota("gender", "m", 2, 3), include="ab"), cancelled=lambda: True)


def test_being_asked_to_stop_later_changes_nothing() -> None:
    asked = Task(
        POOL, (Quota("gender", "m", 2, 3), Quota("age", "y", 2, 2), Quota("age", "o", 0, 1)), 3, frozenset("b")
    )
    questions: list[None] = []

    def never() -> bool:
        questions.append(None)
        return False

    assert explain(asked, never) == explain(asked) != ()
    assert questions
    asked_for = len(questions)
    for last in range(1, asked_for, 5):
        left = iter([False] * last)
        with pytest.raises(Cancelled):
            explain(asked, lambda left=left: next(left, True))


def test_a_task_that_cannot_be_meant_is_refused() -> None:
    with pytest.raises(ValueError, match="same value"):
        task(Quota("gender", "m", 0, 1), Quota("gender", "m", 0, 2))
    with pytest.raises(ValueError, match="not in the pool"):
        task(include="z")
    with pytest.raises(ValueError, match="twice"):
        Pool(("a", "a"), {})
    with pytest.raises(ValueError, match="answers"):
        Pool(("a", "b"), {"age": ("y",)})


def test_a_program_that_the_solver_loses_its_way_in_is_begun_anew() -> None:
    answers = {
        "f0": ("", "c", "", "", "", "c", ""),
        "f1": ("", "", "", "", "", "", "a"),
        "f2": ("", "", "", "b", "", "b", ""),
        "f3": ("", "", "", "", "c", "", ""),
    }
    quotas = (
        Quota("f0", "c", 2, 3),
        Quota("f1", "a", 1, 2),
        Quota("f2", "c", 0, 1),
        Quota("f2", "b", 1, 2),
        Quota("f3", "c", 0, 1),
    )
    people = tuple(f"p{i}" for i in range(7))
    task = Task(Pool(people, answers, ("", "", "h1", "h3", "h1", "h3", "h3")), quotas, seats=4)
    assert [finding.code for finding in explain(task)][:2] == ["conflict", "household_rule"]
