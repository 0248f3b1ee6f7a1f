from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import reserves, swaps
from panelapp.composition.draw import draw
from panelapp.composition.model import Cancelled, Pool, Quota, Task

from .pools import apart, distance, planted_task, possible, shuffled, small_tasks, with_households

GENDERS = Pool(tuple("abcdefgh"), {"gender": ("w", "w", "w", "w", "w", "w", "m", "m")})
THREE_AND_ONE = Task(GENDERS, (Quota("gender", "w", 3, 3), Quota("gender", "m", 1, 1)), seats=4)


@st.composite
def seated(draw_from: st.DrawFn) -> tuple[Task, tuple[str, ...]]:
    """A task and some people sitting, no two of one household, whether or not they meet the quotas."""
    task = draw_from(with_households(small_tasks()))
    panel: list[str] = []
    for person in draw_from(st.permutations(task.pool.people))[: task.seats]:
        if apart(task, (*panel, person)):
            panel.append(person)
    return task, tuple(panel)


def subsets(people: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return (some for size in range(len(people) + 1) for some in combinations(people, size))


def at_best(task: Task, stay: tuple[str, ...], listed: Sequence[str]) -> int:
    """People off and seats empty when the best use is made of the listed reserves."""
    return min(
        distance(task, (*stay, *called)) + task.seats - len(stay) - len(called)
        for called in subsets(listed)
        if len(stay) + len(called) <= task.seats and apart(task, (*stay, *called))
    )


def exactly(task: Task, panel: Sequence[str], listed: Sequence[str], rates: Mapping[str, float]) -> float:
    """The expected deviation over every set of members who can stay; a drop-out rate for each member."""
    return sum(
        prod(1 - rates[person] if person in stay else rates[person] for person in panel) * at_best(task, stay, listed)
        for stay in subsets(panel)
    )


def expected(task: Task, panel: Sequence[str], listed: Sequence[str], seed: int = 0, rate: float = 0.15) -> float:
    found = reserves.expected_deviation(task, panel, listed, seed, default_rate=rate)
    return found.people_off + found.empty_seats


@settings(max_examples=100, deadline=None)
@given(seated(), st.integers(0, 1000), st.integers(0, 5))
def test_the_list_holds_only_people_who_could_sit_one_per_household(
    case: tuple[Task, tuple[str, ...]], seed: int, count: int
) -> None:
    task, panel = case
    chosen = reserves.choose(task, panel, count, seed)
    assert len(set(chosen)) == len(chosen) <= count
    assert not set(chosen) & (set(panel) | task.must_exclude)
    assert apart(task, chosen)
    assert reserves.choose(shuffled(task, seed), tuple(reversed(panel)), count, seed) == chosen


@settings(max_examples=60, deadline=None)
@given(seated(), st.integers(0, 1000), st.sampled_from((0.15, 0.4)))
def test_the_expected_deviation_is_that_over_every_set_of_drop_outs(
    case: tuple[Task, tuple[str, ...]], seed: int, rate: float
) -> None:
    task, panel = case
    listed = [person for person in task.pool.people if person not in panel and person not in task.must_exclude]
    for some in (listed[:3], ()):
        exact = exactly(task, panel, some, dict.fromkeys(panel, rate))
        assert expected(task, panel, some, seed, rate) == pytest.approx(exact, rel=0.12, abs=0.12)


@settings(max_examples=40, deadline=None)
@given(small_tasks().filter(possible), st.integers(0, 1000), st.integers(1, 3))
def test_no_list_is_much_better_than_the_one_chosen(task: Task, seed: int, count: int) -> None:
    panel = draw(task, seed).people
    rates = dict.fromkeys(panel, 0.15)
    others = [person for person in task.pool.people if person not in panel and person not in task.must_exclude]
    best = min(exactly(task, panel, listed, rates) for listed in combinations(others, min(count, len(others))))
    chosen = reserves.choose(task, panel, count, seed)
    assert exactly(task, panel, chosen, rates) <= 1.03 * best + 0.03


@pytest.mark.parametrize("seed", range(3))
def test_the_first_of_the_list_do_better_than_the_last_and_all_better_than_some(seed: int) -> None:
    task = planted_task(seed, people=200, seats=20, slack=1)
    panel = draw(task, seed).people
    chosen = reserves.choose(task, panel, 6, seed)
    assert len(chosen) == 6
    none, first, last, everyone = (
        expected(task, panel, listed, seed) for listed in ((), chosen[:3], chosen[3:], chosen)
    )
    assert everyone < first <= last < none
    assert everyone < none / 4


@pytest.mark.parametrize("seed", (0, 4, 5, 6))
def test_no_exchange_of_one_reserve_helps(seed: int) -> None:
    task = planted_task(seed, people=40, seats=12, features=5)
    panel = draw(task, seed).people
    chosen = reserves.choose(task, panel, 5, seed)
    others = [person for person in task.pool.people if person not in (*panel, *chosen)]
    nearest = min(
        expected(task, panel, [person if member == leaving else member for member in chosen], seed)
        for leaving in chosen
        for person in others
    )
    assert expected(task, panel, chosen, seed) <= 1.01 * nearest


def test_the_seed_decides() -> None:
    task = planted_task(1, slack=2)
    panel = draw(task, 1).people
    assert reserves.choose(task, panel, 4, 7) == reserves.choose(task, panel, 4, 7)
    assert len({reserves.choose(task, panel, 4, seed) for seed in range(30)}) > 5


def test_equals_come_by_lot() -> None:
    first = [reserves.choose(THREE_AND_ONE, ("a", "b", "c", "g"), 1, seed)[0] for seed in range(60)]
    assert set(first) == set("def")
    assert max(first.count(person) for person in "def") < 35


def test_two_groups_get_a_reserve_each() -> None:
    for seed in range(10):
        first, second = reserves.choose(THREE_AND_ONE, ("a", "b", "c", "g"), 2, seed)
        assert first in "def"
        assert second == "h"


def test_who_drops_out_more_gets_the_first_reserve() -> None:
    panel = ("a", "b", "c", "g")
    assert reserves.choose(THREE_AND_ONE, panel, 1, 3, {("gender", "m"): 0.9}) == ("h",)
    assert reserves.choose(THREE_AND_ONE, panel, 1, 3, {("gender", "w"): 0.0}) == ("h",)


def test_the_highest_rate_of_ones_own_answers_counts_and_the_default_only_without_any() -> None:
    pool = Pool(("a", "b", "c"), {"gender": ("w", "m", "m"), "age": ("old", "old", "")})
    task = Task(pool, (), seats=3)
    rates = {("gender", "w"): 0.25, ("age", "old"): 0.5, ("age", "young"): 1.0}
    found = reserves.expected_deviation(task, pool.people, (), 1, rates, default_rate=0.125)
    assert found == reserves.Deviation(people_off=0.0, empty_seats=0.5 + 0.5 + 0.125)


def test_everybody_or_nobody_drops_out() -> None:
    panel = ("a", "b", "c", "g")
    everybody = reserves.expected_deviation(THREE_AND_ONE, panel, (), 0, default_rate=1.0)
    assert everybody == reserves.Deviation(people_off=4.0, empty_seats=4.0)
    filled = reserves.expected_deviation(THREE_AND_ONE, panel, ("d", "e", "h"), 0, default_rate=1.0)
    assert filled == reserves.Deviation(people_off=1.0, empty_seats=1.0)
    nobody = reserves.expected_deviation(THREE_AND_ONE, panel, (), 0, default_rate=0.0)
    assert nobody == reserves.Deviation(people_off=0.0, empty_seats=0.0)


def test_a_reserve_waits_for_the_seat_of_their_own_household() -> None:
    pool = replace(GENDERS, households=("", "", "", "", "x", "y", "x", "y"))
    task = replace(THREE_AND_ONE, pool=pool)
    # e lives with g, who alone drops out, and f lives with h: only one of each pair can sit
    alone = {("gender", "m"): 1.0}
    panel = ("a", "b", "c", "g")
    found = reserves.expected_deviation(task, panel, ("f", "h"), 0, alone, default_rate=0.0)
    assert found == reserves.Deviation(people_off=0.0, empty_seats=0.0)
    women = {("gender", "w"): 1.0}
    waiting = reserves.expected_deviation(task, panel, ("e",), 0, women, default_rate=0.0)
    assert waiting == reserves.Deviation(people_off=3.0, empty_seats=3.0)


def test_who_shares_a_household_with_a_member_who_stays_is_no_reserve_for_others() -> None:
    towns = ("t", "t", "t", "", "t", "", "", "")
    pool = Pool(GENDERS.people, {**GENDERS.answers, "town": towns}, ("", "", "", "", "x", "", "x", ""))
    task = Task(pool, (*THREE_AND_ONE.quotas, Quota("town", "t", 3, 3)), seats=4)
    panel = ("a", "b", "c", "g")
    men_stay = {("gender", "m"): 0.0}
    assert all(reserves.choose(task, panel, 1, seed, men_stay)[0] in "df" for seed in range(10))
    apart_from_g = replace(task, pool=replace(pool, households=()))
    assert reserves.choose(apart_from_g, panel, 1, 0, men_stay) == ("e",)


def test_stand_ins_are_those_who_can_replace() -> None:
    task = planted_task(2, slack=1)
    panel = draw(task, 2).people
    chosen = reserves.choose(task, panel, 5, 2)
    found = reserves.stand_ins(task, panel, chosen)
    assert tuple(found) == chosen
    for person, members in found.items():
        assert members == tuple(member for member in panel if person in swaps.can_replace(task, panel, member))
    assert any(found.values())


def test_none_wanted_and_none_left() -> None:
    task = Task(Pool(("a", "b"), {}), (), seats=2)
    assert reserves.choose(task, ("a", "b"), 3, 0) == ()
    assert reserves.choose(task, ("a",), 0, 0) == ()
    assert reserves.choose(task, ("a",), 3, 0) == ("b",)


def test_what_cannot_be_is_refused_and_work_can_be_stopped() -> None:
    panel = ("a", "b", "c", "g")
    with pytest.raises(ValueError, match="rate"):
        reserves.choose(THREE_AND_ONE, panel, 1, 0, {("gender", "m"): 1.5})
    with pytest.raises(ValueError, match="not in the pool"):
        reserves.expected_deviation(THREE_AND_ONE, panel, ("z",), 0)
    with pytest.raises(Cancelled):
        reserves.choose(THREE_AND_ONE, panel, 1, 0, cancelled=lambda: True)
