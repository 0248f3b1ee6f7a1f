from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import filling
from panelapp.composition.draw import draw
from panelapp.composition.model import Cancelled, Pool, Quota, Task

from .pools import apart, distance, planted_task, shuffled, small_tasks, with_households

SEVEN = Task(
    Pool(tuple("abcdefg"), {"gender": ("w", "m", "m", "m", "m", "m", "w")}),
    (Quota("gender", "m", 1, 1),),
    seats=2,
)


@st.composite
def with_free_seats(draw_from: st.DrawFn) -> tuple[Task, tuple[str, ...]]:
    """A task and some people sitting, no two of one household, with a seat free."""
    task = draw_from(with_households(small_tasks()))
    sitting: list[str] = []
    for person in draw_from(st.permutations(task.pool.people))[: draw_from(st.integers(0, task.seats - 1))]:
        if apart(task, (*sitting, person)):
            sitting.append(person)
    return task, tuple(sitting)


def best_sets(task: Task, sitting: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every set that fills as many free seats as can be, then seats as many locked in, then is least off."""
    others = [person for person in task.pool.people if person not in sitting and person not in task.must_exclude]
    sets = [
        some
        for size in range(task.seats - len(sitting) + 1)
        for some in combinations(others, size)
        if all(apart(task, (member, person)) for member in sitting for person in some) and apart(task, some)
    ]
    keys = [(-len(some), -len(task.must_include & set(some)), distance(task, (*sitting, *some))) for some in sets]
    return [some for some, key in zip(sets, keys, strict=True) if key == min(keys)]


@settings(max_examples=200, deadline=None)
@given(with_free_seats())
def test_those_fit_who_are_in_a_set_that_comes_nearest(case: tuple[Task, tuple[str, ...]]) -> None:
    task, sitting = case
    nearest = best_sets(task, sitting)
    expected = {person for some in nearest for person in some}
    if expected & task.must_include:
        expected &= task.must_include
    found = filling.who_fits(task, sitting)
    assert found.people == tuple(sorted(expected))
    assert found.distance == (distance(task, (*sitting, *nearest[0])) if expected else 0)


@settings(max_examples=100, deadline=None)
@given(with_free_seats(), st.integers(0, 1000))
def test_seats_filled_one_by_one_end_in_a_set_that_comes_nearest(case: tuple[Task, tuple[str, ...]], seed: int) -> None:
    task, sitting = case
    free = task.seats - len(sitting)
    found = filling.fill(task, sitting, free, seed)
    nearest = best_sets(task, sitting)
    assert {seat.person for seat in found} in [set(some) for some in nearest]
    for i, seat in enumerate(found):
        assert seat.fits == filling.who_fits(task, (*sitting, *(before.person for before in found[:i]))).people
        assert seat.fits[seat.number - 1] == seat.person
        assert seat.chance == 1 / len(seat.fits)
        assert seat.distance == distance(task, (*sitting, *nearest[0]))
    assert filling.fill(shuffled(task, seed), tuple(reversed(sitting)), free, seed) == found


@pytest.mark.parametrize("seed", range(4))
def test_those_fit_who_are_in_any_best_set_of_a_larger_pool(seed: int) -> None:
    task = planted_task(seed, people=36, seats=9, features=5)
    sitting = draw(task, seed).people[3:]
    expected = {person for some in best_sets(task, sitting) for person in some}
    assert filling.who_fits(task, sitting).people == tuple(sorted(expected))


def test_all_who_fit_have_the_same_chance() -> None:
    drawn = Counter(filling.fill(SEVEN, ("a",), 1, seed)[0].person for seed in range(1000))
    assert set(drawn) == set("bcdef")
    assert all(150 < number < 250 for number in drawn.values())


def test_the_account_of_one_seat() -> None:
    (seat,) = filling.fill(SEVEN, ("a",), 1, 5)
    assert seat.fits == tuple("bcdef")
    assert seat.chance == 0.2
    assert seat.distance == 0
    assert seat.seed == 5


def test_when_nobody_keeps_the_numbers_those_come_who_miss_them_least() -> None:
    task = replace(SEVEN, must_exclude=frozenset("bcdef"))
    (seat,) = filling.fill(task, ("a",), 1, 0)
    assert seat.person == "g"
    assert seat.distance == 1


def test_the_last_seats_are_thought_of_when_the_first_is_filled() -> None:
    # b brings no number above its maximum, but both seats are needed for those who are old
    pool = Pool(tuple("abcd"), {"gender": ("w", "m", "w", "m"), "age": ("old", "young", "old", "old")})
    task = Task(pool, (Quota("gender", "m", 1, 1), Quota("age", "old", 3, 3)), seats=3)
    assert filling.who_fits(task, ("a",)).people == ("c", "d")


@pytest.mark.parametrize("seed", range(3))
def test_several_seats_of_a_narrow_panel_are_filled_with_every_number_kept(seed: int) -> None:
    task = planted_task(seed, people=120, seats=16)
    panel = draw(task, seed).people
    gone = panel[:3]
    task = replace(task, must_exclude=frozenset(gone[:1]))
    found = filling.fill(task, panel[3:], 3, seed)
    after = (*panel[3:], *(seat.person for seat in found))
    assert len(set(after)) == 16
    assert gone[0] not in after
    assert distance(task, after) == found[0].distance


def test_nobody_left_and_no_seat_free() -> None:
    task = Task(Pool(("a", "b", "c"), {}, ("x", "x", "")), (), seats=3)
    assert filling.who_fits(task, ("a", "c")).people == ()
    assert filling.fill(task, ("a", "c"), 1, 0) == ()
    assert [seat.person for seat in filling.fill(task, ("a",), 2, 0)] == ["c"]
    assert filling.who_fits(replace(task, seats=1), ("a",)).people == ()
    assert filling.who_fits(replace(task, seats=2), ()).people == ("a", "b", "c")
    with pytest.raises(ValueError, match="2 seats to fill, 1 free"):
        filling.fill(task, ("a", "c"), 2, 0)
    with pytest.raises(ValueError, match="not in the pool"):
        filling.fill(task, ("z",), 1, 0)
    with pytest.raises(Cancelled):
        filling.fill(SEVEN, (), 1, 0, cancelled=lambda: True)
