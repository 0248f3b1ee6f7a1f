from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from panelapp.composition.forced import certainty, forced, forced_together
from panelapp.composition.model import Bound, Cancelled, Finding, Pool, Quota, Task

from .pools import allowed_panels, in_homes, keeping, misses, planted_task, small_tasks


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_certainty_agrees_with_listing_every_panel(task: Task) -> None:
    panels = [set(panel) for panel in allowed_panels(task) if not misses(task, panel)]
    eligible = set(task.pool.people) - task.must_exclude
    found = certainty(task)
    assert found.unsettled == frozenset()
    assert found.always == (set.intersection(*panels) if panels else set())
    assert found.never == eligible - set().union(*panels)


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_numbers_said_to_force_somebody_do(task: Task) -> None:
    panels = [panel for panel in allowed_panels(task) if not misses(task, panel)]
    for finding in forced(task):
        answers = dict(zip(task.pool.people, task.pool.answers[finding.feature], strict=True))
        homes = dict(zip(task.pool.people, task.pool.households, strict=True))
        able = {person for person in task.pool.people if answers[person] == finding.value} - task.must_exclude
        assert finding.listed == len(able)
        for panel in panels:
            assert sum(person in able for person in panel) == finding.wanted == finding.available
        # all of them, or one of each home where somebody locked in does not keep the home out
        assert len({homes[person] or person for person in able}) >= finding.available


@settings(max_examples=150, deadline=None)
@given(in_homes(small_tasks()))
def test_numbers_that_force_somebody_together_do(task: Task) -> None:
    certain = certainty(task).always
    for finding in forced_together(task, certain):
        assert 1 <= finding.wanted <= len(certain)
        kept = keeping(task, finding.bounds)
        if "household" not in {bound.kind for bound in finding.bounds}:
            kept = replace(kept, pool=replace(kept.pool, households=()))
        assert certain & certainty(kept).always


POOL = Pool(
    tuple("abcdefgh"),
    {
        "age": ("80+", "80+", "", "", "", "", "", ""),
        "sex": ("w", "w", "w", "w", "w", "m", "m", "m"),
        "job": ("x", "y", "x", "x", "x", "y", "y", "y"),
    },
)


def test_a_minimum_as_large_as_the_list_leaves_no_choice() -> None:
    task = Task(POOL, (Quota("age", "80+", 2, 4),), seats=4)
    assert forced(task) == (Finding("forced_in", "age", "80+", wanted=2, available=2, listed=2),)
    assert certainty(task).always == {"a", "b"}
    assert forced(replace(task, must_include=frozenset("ab"))) == ()
    assert forced(replace(task, quotas=(Quota("age", "80+", 1, 4),))) == ()


def test_what_the_other_values_leave_over_leaves_no_choice() -> None:
    task = Task(POOL, (Quota("sex", "w", 0, 1), Quota("sex", "m", 0, 4)), seats=4)
    assert forced(task) == (Finding("forced_in_by_rest", "sex", "m", wanted=3, available=3, listed=3),)
    assert certainty(task).always == set("fgh")


def test_of_a_household_one_is_certain_but_nobody_in_person() -> None:
    pool = replace(POOL, households=("h", "h", *("",) * 6))
    task = Task(pool, (Quota("age", "80+", 1, 4),), seats=4)
    assert forced(task) == (Finding("forced_in", "age", "80+", wanted=1, available=1, listed=2),)
    assert certainty(task).always == frozenset()
    locked = replace(task, must_include=frozenset("a"))
    assert certainty(locked).always == {"a"}
    assert certainty(locked).never == {"b"}


def test_numbers_that_force_somebody_only_together_show_in_the_certainty() -> None:
    quotas = (Quota("sex", "m", 2, 2), Quota("sex", "w", 1, 1), Quota("job", "y", 3, 3))
    task = Task(POOL, quotas, seats=3)
    assert forced(task) == ()
    assert certainty(task).always == {"b"}
    assert certainty(task).never == {"a", "c", "d", "e"}
    (finding,) = forced_together(task, certainty(task).always)
    assert (finding.code, finding.wanted) == ("forced_together", 1)
    assert set(finding.bounds) == {Bound("maximum", "sex", "m", 2), Bound("minimum", "job", "y", 3)}
    assert forced_together(task, frozenset()) == ()


def test_numbers_that_cannot_be_met_seat_nobody() -> None:
    task = Task(POOL, (Quota("age", "80+", 3, 4),), seats=4)
    assert forced(task) == ()
    found = certainty(task)
    assert (found.always, found.never) == (frozenset(), frozenset(POOL.people))
    both_ways = Task(POOL, (), seats=4, must_include=frozenset("a"), must_exclude=frozenset("a"))
    assert certainty(both_ways).never == set("bcdefgh")
    clash = Task(POOL, (Quota("sex", "m", 2, 4), Quota("job", "y", 0, 1)), seats=4)
    assert certainty(clash).never == set(POOL.people)


@pytest.mark.parametrize("seed", range(3))
def test_in_a_larger_pool_no_panel_leaves_out_the_certain_or_seats_those_who_never_sit(seed: int) -> None:
    task = planted_task(seed, people=40, seats=8, features=5)
    found = certainty(task)
    assert found.unsettled == frozenset()
    for person in sorted(found.always)[:4]:
        assert certainty(replace(task, must_exclude=frozenset({person}))).never == set(task.pool.people) - {person}
    for person in sorted(found.never)[:4]:
        assert certainty(replace(task, must_include=frozenset({person}))).always == frozenset()
    for person in [each for each in task.pool.people if each not in found.always | found.never][:4]:
        assert certainty(replace(task, must_exclude=frozenset({person}))).never != set(task.pool.people) - {person}
        assert person in certainty(replace(task, must_include=frozenset({person}))).always


def test_the_order_of_the_list_changes_nothing() -> None:
    task = planted_task(7, people=40, seats=8, features=5)
    backwards = Pool(task.pool.people[::-1], {name: given[::-1] for name, given in task.pool.answers.items()})
    assert certainty(task) == certainty(Task(backwards, task.quotas[::-1], task.seats))


def test_being_asked_to_stop_later_changes_nothing() -> None:
    assert certainty(planted_task(1), cancelled=lambda: False) == certainty(planted_task(1))


def test_cancel_stops_the_search() -> None:
    with pytest.raises(Cancelled):
        certainty(planted_task(1), cancelled=lambda: True)


def test_where_one_is_left_nothing_together_forces_them() -> None:
    """With the one who is certain left out, nobody and nothing is left to search among."""
    task = Task(
        Pool(("p0", "p1", "p2"), {"f0": ("", "", "")}),
        (Quota("f0", "a", 0, 0),),
        1,
        must_exclude=frozenset({"p0", "p1"}),
    )
    assert certainty(task).always == {"p2"}
    assert all(finding.code == "forced_together" for finding in forced_together(task, frozenset({"p2"})))
