"""The chances: fairest by brute force, the same however the people are listed, and proved."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from panelapp.composition import column_generation, diagram, fair, leximin, oracle, types
from panelapp.composition.fair import Fairness
from panelapp.composition.model import Cancelled, Infeasible, Pool, Quota, Task
from panelapp.composition.oracle import Oracle

from . import brute
from .pools import allowed_panels, distance, planted_task, shuffled, small_tasks, with_households


def by_person(task: Task, found: Fairness) -> dict[str, float]:
    return dict(zip(task.pool.people, found.of_people().tolist(), strict=True))


def narrow_task(seed: int) -> Task:
    """Few seats and many criteria: for these seeds parts of people promise more than whole panels give."""
    return planted_task(seed, people=16, seats=4, features=7, slack=1)


NARROW = (0, 2, 6, 12, 14, 15)


def check(task: Task, found: Fairness) -> None:
    """What holds of any distribution over panels."""
    assert found.shares.min() >= 0
    assert found.shares.sum() == pytest.approx(1)
    assert found.types.fits(found.panels).all()
    assert found.of_people().sum() == pytest.approx(task.seats, abs=1e-6)
    given = found.shares @ found.panels / found.types.sizes
    assert given == pytest.approx(found.chances, abs=1e-9)


WAYS = ("listed", "listed later", "diagram", "neither")
"""How the heaviest panel is told: from a list of all, made first or after walks, from a diagram, or by a search."""


@contextmanager
def only(way: str) -> Iterator[None]:
    """Let the panels be found in this way."""
    with pytest.MonkeyPatch.context() as patch:
        if way == "diagram":
            patch.setattr(oracle, "MOST_LISTED", -1)
        if way in ("listed later", "neither"):
            patch.setattr(diagram, "FEW_STATES", -1)
        if way == "neither":
            patch.setattr(diagram, "MANY_STATES", -1)
        yield


@settings(max_examples=120, deadline=None)
@given(with_households(small_tasks()), st.sampled_from(WAYS))
def test_chances_are_the_fairest_there_are(task: Task, way: str) -> None:
    with only(way):
        check_against_all_panels(task)


def check_against_all_panels(task: Task) -> None:
    if not brute.panels(task):
        with pytest.raises(Infeasible):
            fair.chances(task)
        return
    found = fair.chances(task)
    assert found.exact
    check(task, found)
    assert by_person(task, found) == pytest.approx(brute.leximin(task), abs=2e-6)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("seed", NARROW)
def test_where_parts_of_people_promise_too_much_whole_panels_decide(seed: int, way: str) -> None:
    task = narrow_task(seed)
    with only(way):
        found = fair.chances(task)
    assert any(level.searched for level in found.levels)
    assert found.exact
    check(task, found)
    assert by_person(task, found) == pytest.approx(brute.leximin(task), abs=2e-6)


@pytest.mark.parametrize("seed", [2, 5])
def test_every_way_of_finding_panels_gives_the_same_chances(seed: int) -> None:
    task = planted_task(seed, people=60, seats=15, features=7)
    found: list[Fairness] = []
    for way in WAYS:
        with only(way):
            found.append(fair.chances(task))
        check(task, found[-1])
        assert found[-1].exact
        assert found[-1].chances == pytest.approx(found[0].chances, abs=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_both_ways_reach_the_same_chances(seed: int) -> None:
    task = planted_task(seed, people=50, seats=10, features=3, slack=1)
    found = fair.chances(task)
    kinds = found.types
    assert not any(level.searched for level in found.levels)
    start = oracle.any_panel(kinds, (kinds.lower, kinds.upper, kinds.least, kinds.most))
    assert start is not None
    known = start[np.newaxis].astype(np.int16)
    generated = column_generation.generate(kinds, Oracle(kinds), kinds.sizes * found.chances, known)
    assert generated.complete
    assert generated.chances.chances == pytest.approx(found.chances, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(small_tasks(), st.integers(0, 1000))
def test_the_order_of_people_changes_nothing(task: Task, seed: int) -> None:
    assume(any(not distance(task, panel) for panel in allowed_panels(task)))
    again = shuffled(replace(task, quotas=tuple(reversed(task.quotas))), seed)
    first, second = fair.chances(task), fair.chances(again)
    assert by_person(task, first) == by_person(again, second)
    assert np.array_equal(first.panels, second.panels)
    assert np.array_equal(first.shares, second.shares)


@pytest.mark.parametrize("seed", range(3))
def test_other_names_change_nothing_but_ties(seed: int) -> None:
    task = planted_task(seed, people=40, seats=8, features=3, slack=1)
    names = [f"q{i}" for i in range(len(task.pool.people))]
    random.Random(seed).shuffle(names)
    renamed = replace(task, pool=replace(task.pool, people=tuple(names)))
    assert fair.chances(task).of_people() == pytest.approx(fair.chances(renamed).of_people(), abs=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_people_alike_have_the_same_chance(seed: int) -> None:
    task = planted_task(seed, people=80, seats=12, features=3, slack=1)
    chances: dict[tuple[str, ...], set[float]] = {}
    for place, chance in enumerate(fair.chances(task).of_people()):
        answers = tuple(values[place] for values in task.pool.answers.values())
        chances.setdefault(answers, set()).add(float(chance))
    assert all(len(each) == 1 for each in chances.values())


def test_without_quotas_chances_are_even() -> None:
    task = Task(Pool(tuple("abcdef"), {}), (), seats=2)
    assert fair.chances(task).of_people() == pytest.approx([1 / 3] * 6)


def test_those_who_must_and_those_who_cannot() -> None:
    pool = Pool(tuple("abcdef"), {"age": ("y", "o", "o", "o", "x", "")})
    task = Task(pool, (Quota("age", "y", 1, 1), Quota("age", "x", 0, 0)), seats=3, must_exclude=frozenset("b"))
    found = by_person(task, fair.chances(task))
    assert found == pytest.approx({"a": 1, "b": 0, "c": 2 / 3, "d": 2 / 3, "e": 0, "f": 2 / 3})
    assert fair.chances(task).smallest == pytest.approx(2 / 3)


def test_a_draw_that_leaves_no_choice() -> None:
    task = Task(Pool(tuple("abc"), {"age": ("y", "y", "o")}), (Quota("age", "y", 2, 2),), seats=2)
    found = fair.chances(task)
    assert by_person(task, found) == {"a": 1, "b": 1, "c": 0}
    assert len(found.panels) == 1


def test_of_a_household_one_can_sit() -> None:
    pool = Pool(tuple("abcdef"), {"age": ("y", "y", "o", "o", "o", "o")}, ("h", "h", "h", "i", "i", ""))
    task = Task(pool, (Quota("age", "y", 1, 2),), seats=3, must_include=frozenset("f"))
    found = by_person(task, fair.chances(task))
    assert found == pytest.approx({"a": 0.5, "b": 0.5, "c": 0, "d": 0.5, "e": 0.5, "f": 1})


def test_the_smallest_chance_stays_below_its_proved_bound() -> None:
    """For every level the weights of a panel are never more than the limit: tried on panels found another way."""
    task = planted_task(2, people=60, seats=12, features=4, slack=1)
    found = fair.chances(task)
    generator = np.random.default_rng(1)
    kinds = found.types
    for level in found.levels:
        assert (found.panels @ level.weights).max() <= level.limit + 1e-9
        for _ in range(3):
            bounds = (kinds.lower, kinds.upper, kinds.least, kinds.most)
            panel = oracle.any_panel(kinds, bounds, direction=generator.random(len(kinds.kinds)))
            assert panel is not None
            assert float(panel @ level.weights) <= level.limit + 1e-9


def test_numbers_that_cannot_be_met_even_in_parts_are_said() -> None:
    task = Task(
        Pool(tuple("abcd"), {"x": ("1", "1", "2", "2"), "y": ("1", "1", "2", "2")}),
        (Quota("x", "1", 2, 2), Quota("y", "2", 2, 2)),
        seats=3,
    )
    with pytest.raises(Infeasible) as caught:
        fair.chances(task)
    assert caught.value.findings
    with pytest.raises(ValueError, match="not even"):
        leximin.relaxed(types.of(task))


def test_out_of_time_it_says_how_far_off_it_can_be() -> None:
    task = planted_task(3, people=200, seats=30, features=6, slack=1)
    whole, hurried = fair.chances(task), fair.chances(task, seconds=0.0)
    assert whole.exact
    assert not hurried.exact
    check(task, hurried)
    assert hurried.bound == pytest.approx(whole.smallest, abs=1e-6)
    assert hurried.gap == pytest.approx(max(hurried.bound - hurried.smallest, hurried.gap))


@pytest.mark.parametrize("patience", [0, 1, 5, 20])
def test_cancel_stops_it_at_the_next_question(patience: int) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > patience

    with pytest.raises(Cancelled):
        fair.chances(planted_task(4, people=400, seats=40, features=7, slack=1), cancelled=cancelled)
    assert asked == patience + 1


def test_progress_never_goes_back() -> None:
    told: list[float] = []
    fair.chances(planted_task(5, people=120, seats=20, features=5), lambda done, stage: told.append(done))
    assert told == sorted(told)
    assert len(told) > 3
