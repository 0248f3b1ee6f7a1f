from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import swaps
from panelapp.composition.draw import draw
from panelapp.composition.model import Mend, Pool, Quota, Task

from .pools import apart, distance, number, off, planted_task, small_tasks, with_households


@st.composite
def seated(draw_from: st.DrawFn) -> tuple[Task, tuple[str, ...]]:
    """A task and some people sitting, whether or not they meet the quotas or fill the seats."""
    task = draw_from(with_households(small_tasks()))
    panel = draw_from(st.lists(st.sampled_from(task.pool.people), unique=True, max_size=task.seats))
    return task, tuple(panel)


def swapped(panel: tuple[str, ...], mend: Mend) -> tuple[str, ...]:
    return (*(person for person in panel if person != mend.leaving), mend.joining)


def at_home_with(task: Task, panel: tuple[str, ...], person: str) -> bool:
    """Whether someone on the panel shares a household with this person."""
    return any(not apart(task, (member, person)) for member in panel)


@settings(max_examples=120, deadline=None)
@given(seated())
def test_status_counts_each_quota_in_order(case: tuple[Task, tuple[str, ...]]) -> None:
    task, panel = case
    found = swaps.status(task, panel)
    assert [entry.quota for entry in found] == list(task.quotas)
    for entry in found:
        assert entry.count == number(task, panel, entry.quota)
        assert entry.ok == (off(task, panel, entry.quota) == 0)


@settings(max_examples=120, deadline=None)
@given(seated())
def test_those_who_can_replace_are_exactly_those_who_take_no_quota_further_off(
    case: tuple[Task, tuple[str, ...]],
) -> None:
    task, panel = case
    for leaving in panel:
        rest = tuple(person for person in panel if person != leaving)
        expected = tuple(
            person
            for person in task.pool.people
            if person not in panel
            and person not in task.must_exclude
            and not at_home_with(task, rest, person)
            and all(off(task, (*rest, person), quota) <= off(task, panel, quota) for quota in task.quotas)
        )
        assert swaps.can_replace(task, panel, leaving) == expected


@settings(max_examples=120, deadline=None)
@given(seated())
def test_mends_lower_the_distance_best_first_and_miss_no_better_one(case: tuple[Task, tuple[str, ...]]) -> None:
    task, panel = case
    found = swaps.mends(task, panel)
    now = distance(task, panel)
    steps = [
        Mend(leaving, joining, 0)
        for leaving in (*panel, None)
        for joining in task.pool.people
        if leaving not in task.must_include
        and (leaving is not None or len(panel) < task.seats)
        and joining not in panel
        and joining not in task.must_exclude
        and not at_home_with(task, tuple(person for person in panel if person != leaving), joining)
    ]
    better = sorted(d for step in steps if (d := distance(task, swapped(panel, step))) < now)
    assert [mend.distance for mend in found] == better[: swaps.MENDS]
    assert len({(mend.leaving, mend.joining) for mend in found}) == len(found)
    for mend in found:
        assert mend.distance == distance(task, swapped(panel, mend))
        assert replace(mend, distance=0) in steps


@settings(max_examples=120, deadline=None)
@given(seated().filter(lambda case: bool(case[1])))
def test_everyone_who_may_take_a_seat_is_ranked_with_the_reason(case: tuple[Task, tuple[str, ...]]) -> None:
    task, panel = case
    leaving, rest = panel[0], panel[1:]
    found = swaps.ranked(task, panel, leaving)
    candidates = [p for p in task.pool.people if p not in panel and p not in task.must_exclude]
    assert sorted(each.person for each in found) == sorted(p for p in candidates if not at_home_with(task, rest, p))
    fitting = set(swaps.can_replace(task, panel, leaving))
    features = {quota.feature for quota in task.quotas}
    answers = {
        feature: dict(zip(task.pool.people, task.pool.answers[feature], strict=True)) for feature in sorted(features)
    }
    for each in found:
        after = (*rest, each.person)
        assert each.keeps == (each.person in fitting)
        assert each.distance == distance(task, after)
        assert each.same == sum(given[each.person] == given[leaving] for given in answers.values())
        assert each.features == len(features)
        assert {(shift.quota, shift.before, shift.after) for shift in each.shifts} == {
            (quota, number(task, panel, quota), number(task, after, quota))
            for quota in task.quotas
            if number(task, panel, quota) != number(task, after, quota)
        }
    keys = [(not each.keeps, each.distance, -each.same, task.pool.people.index(each.person)) for each in found]
    assert keys == sorted(keys)
    assert swaps.ranked(task, panel, leaving, most=1) == found[:1]


@settings(max_examples=100, deadline=None)
@given(seated().filter(lambda case: bool(case[1])), st.data())
def test_of_equals_the_smallest_chance_comes_first_and_none_at_all_last(
    case: tuple[Task, tuple[str, ...]], data: st.DataObject
) -> None:
    task, panel = case
    chances = {
        person: chance
        for person in task.pool.people
        if (chance := data.draw(st.sampled_from((None, 0.0, 0.03, 0.4, 0.4 + 1e-12)), person)) is not None
    }
    found = swaps.ranked(task, panel, panel[0], chances=chances)
    keys = [
        (
            not each.keeps,
            each.distance,
            -each.same,
            each.person not in chances,
            round(chances.get(each.person, 0.0), 9),
            task.pool.people.index(each.person),
        )
        for each in found
    ]
    assert keys == sorted(keys)
    assert set(found) == set(swaps.ranked(task, panel, panel[0]))


def test_a_drawn_panel_stays_within_its_quotas_after_a_swap() -> None:
    task = planted_task(1, slack=1)
    panel = draw(task, 1).people
    replaced = 0
    for leaving in panel:
        for joining in swaps.can_replace(task, panel, leaving):
            after = swapped(panel, Mend(leaving, joining, 0))
            assert all(entry.ok for entry in swaps.status(task, after))
            replaced += 1
    assert replaced


def test_the_first_mends_differ_in_more_than_the_name() -> None:
    pool = Pool(tuple("abcdefgh"), {"age": ("o", "o", "o", "o", "y", "y", "m", "m")})
    task = Task(pool, (Quota("age", "o", 0, 3), Quota("age", "y", 0, 4)), seats=4)
    first, second = swaps.mends(task, ("a", "b", "c", "d"))[:2]
    assert {first.joining, second.joining} == {"e", "g"}


def test_a_panel_on_target_needs_no_mends() -> None:
    task = planted_task(2)
    assert swaps.mends(task, draw(task, 1).people) == ()


def test_strangers_are_refused() -> None:
    task = Task(Pool(("a", "b"), {}), (), seats=1)
    with pytest.raises(ValueError, match="not in the pool"):
        swaps.status(task, ("z",))
    with pytest.raises(ValueError, match="twice"):
        swaps.status(task, ("a", "a"))
    with pytest.raises(ValueError, match="not on the panel"):
        swaps.can_replace(task, ("a",), "b")
