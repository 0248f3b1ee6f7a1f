"""Which wanted numbers give way, beside a list of every panel."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import certificate, draw
from panelapp.composition.elastic import without_rather
from panelapp.composition.feasibility import explain
from panelapp.composition.giving_way import give_way
from panelapp.composition.model import Change, Infeasible, Pool, Quota, Task

from .pools import Sides, allowed_panels, in_homes, misses, planted_task, shuffled, small_tasks
from .test_mends import size, within_flex


@st.composite
def weighed(drawn: st.DrawFn) -> Task:
    """A small task some of whose features would rather be met than must be."""
    task = drawn(in_homes(small_tasks()))
    features = sorted({quota.feature for quota in task.quotas})
    return replace(task, rather=drawn(st.frozensets(st.sampled_from(features))))


def steps_of(changes: tuple[Change, ...]) -> Sides:
    return {(each.kind, each.feature, each.value): abs(each.after - each.before) for each in changes}


@settings(max_examples=300, deadline=None)
@given(weighed())
def test_no_more_gives_way_than_has_to_and_nothing_that_must_be_met(task: Task) -> None:
    needed = [misses(task, panel) for panel in allowed_panels(task)]
    enough = [
        sides for sides in needed if all(feature in task.rather for _, feature, _ in sides) and within_flex(task, sides)
    ]
    given_, changes = give_way(task)
    if not enough or not all(enough):
        assert changes == ()
        assert given_ == task
        return
    steps = steps_of(changes)
    assert size(steps) == min(map(size, enough))
    assert within_flex(task, steps)
    assert all(change.feature in task.rather for change in changes)
    assert given_.rather == frozenset()
    assert explain(given_) == ()
    for before, after in zip(task.quotas, given_.quotas, strict=True):
        down = steps.get(("minimum", before.feature, before.value), 0)
        up = steps.get(("maximum", before.feature, before.value), 0)
        assert after == replace(before, minimum=before.minimum - down, maximum=before.maximum + up)


@settings(max_examples=100, deadline=None)
@given(weighed(), st.integers(0, 99))
def test_what_gives_way_does_not_depend_on_the_order(task: Task, seed: int) -> None:
    other = replace(shuffled(task, seed), quotas=tuple(reversed(task.quotas)))
    assert set(give_way(other)[1]) == set(give_way(task)[1])


@settings(max_examples=150, deadline=None)
@given(weighed())
def test_a_draw_is_refused_for_what_must_be_met_alone(task: Task) -> None:
    findings = explain(task)
    firm = explain(without_rather(task))
    if firm:
        assert findings == firm
        return
    mends = [finding for finding in findings if finding.code == "mend"]
    if give_way(task)[1]:
        assert mends
        assert all(change.feature in task.rather for finding in mends for change in finding.changes)


@settings(max_examples=60, deadline=None)
@given(weighed(), st.integers(0, 9))
def test_a_draw_in_which_numbers_gave_way_verifies(task: Task, seed: int) -> None:
    try:
        prepared = draw.prepare(task, panels=20)
    except Infeasible as infeasible:
        assert infeasible.findings
        return
    assert (prepared.task, prepared.gave_way) == give_way(task)
    assert faults(task, prepared, proof(prepared, seed)) == ()


def proof(prepared: draw.Prepared, seed: int = 3) -> dict[str, Any]:
    number = prepared.lottery.number(seed)
    return json.loads(
        json.dumps(certificate.build(prepared.fairness, prepared.lottery, number, seed, prepared.gave_way))
    )


def faults(task: Task, prepared: draw.Prepared, held: dict[str, Any]) -> tuple[str, ...]:
    chances = dict(zip(task.pool.people, map(float, prepared.fairness.of_people()), strict=True))
    return certificate.verify(task, held, chances, prepared.lottery, prepared.lottery.panels[held["number"] - 1])


STUDENTS = Task(
    Pool(
        tuple("abcdefgh"),
        {
            "sex": tuple("wwwwmmmm"),
            "work": ("student", *["other"] * 7),
            "area": ("n", "n", "s", "s", "n", "n", "s", "s"),
        },
    ),
    (Quota("sex", "w", 2, 2), Quota("sex", "m", 2, 2), Quota("work", "student", 3, 4), Quota("area", "n", 2, 2)),
    seats=4,
    rather=frozenset({"work"}),
)


def test_what_would_rather_be_met_gives_way() -> None:
    task, changes = give_way(STUDENTS)
    assert changes == (Change("minimum", "work", "student", 3, 1),)
    assert [quota.minimum for quota in task.quotas] == [2, 2, 1, 2]
    assert give_way(task) == (task, ())


def test_nothing_gives_way_where_everything_must_be_met() -> None:
    firm = replace(STUDENTS, rather=frozenset())
    assert give_way(firm) == (firm, ())
    with pytest.raises(Infeasible):
        draw.prepare(firm)


def test_the_findings_name_what_must_be_met_where_that_is_the_trouble() -> None:
    trouble = replace(STUDENTS, quotas=(replace(STUDENTS.quotas[0], minimum=3, maximum=3), *STUDENTS.quotas[1:]))
    with pytest.raises(Infeasible) as caught:
        draw.prepare(trouble)
    findings = caught.value.findings
    assert "work" not in {each.feature for each in findings}
    assert "work" not in {change.feature for each in findings for change in each.changes}
    assert any(each.changes for each in findings)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"to": 0}, "further than they had to"),
        ({"to": 2}, "does not meet the wanted numbers"),
        ({"to": 4}, "made harder to meet"),
        ({"from": 2}, "not the one that was wanted"),
        ({"feature": "sex", "value": "w", "from": 2, "to": 1}, "that had to be met"),
        ({"value": "teacher"}, "that had to be met"),
    ],
)
def test_what_is_told_to_have_given_way_is_checked(change: dict[str, Any], said: str) -> None:
    prepared = draw.prepare(STUDENTS, panels=20)
    held = proof(prepared)
    held[certificate.GAVE_WAY][0] |= change
    told = faults(STUDENTS, prepared, held)
    assert any(said in fault for fault in told), told


def test_what_gave_way_must_be_told() -> None:
    prepared = draw.prepare(STUDENTS, panels=20)
    held = proof(prepared)
    del held[certificate.GAVE_WAY]
    assert faults(STUDENTS, prepared, held)


def test_hundreds_of_people_with_more_criteria_than_can_be_met() -> None:
    task = planted_task(5, people=500, seats=30, features=6)
    harder = replace(
        task,
        quotas=tuple(
            replace(each, minimum=each.minimum + 2, maximum=each.maximum + 2) if each.value == "d" else each
            for each in task.quotas
        ),
        rather=frozenset({"f1", "f3", "f5", "f0", "f2", "f4"}),
    )
    settled, changes = give_way(harder)
    assert changes
    assert explain(settled) == ()
