from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import draw as draw_module
from panelapp.composition.draw import draw
from panelapp.composition.model import Cancelled, Infeasible, Pool, Quota, Task

from .pools import distance, every_panel, planted_task, possible, small_tasks

UNEVEN = Task(
    Pool(
        tuple("abcdefghij"),
        {
            "gender": ("w", "w", "w", "w", "w", "w", "w", "m", "m", "m"),
            "age": ("y", "y", "o", "o", "o", "o", "", "y", "o", "o"),
        },
    ),
    (Quota("gender", "m", 2, 2), Quota("age", "y", 1, 1)),
    seats=4,
)


@settings(max_examples=120, deadline=None)
@given(small_tasks(), st.integers(0, 2**32))
def test_a_panel_is_drawn_exactly_when_there_is_one_and_meets_everything(task: Task, seed: int) -> None:
    if not possible(task):
        with pytest.raises(Infeasible) as caught:
            draw(task, seed)
        assert caught.value.findings
        return
    panel = draw(task, seed, reserves=2)
    assert panel.people in set(every_panel(task))
    assert panel.seed == seed
    assert not set(panel.reserves) & (set(panel.people) | task.must_exclude)


@pytest.mark.parametrize("seed", range(4))
def test_a_panel_of_narrow_quotas_is_found_and_repeated(seed: int) -> None:
    task = planted_task(seed)
    panel = draw(task, seed, reserves=3)
    assert len(panel.people) == task.seats
    assert distance(task, panel.people) == 0
    assert draw(task, seed, reserves=3) == panel


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_the_lists_does_not_matter(seed: int) -> None:
    task = planted_task(seed, slack=1)
    order = list(range(len(task.pool.people)))
    random.Random(seed).shuffle(order)
    shuffled = Task(
        Pool(
            tuple(task.pool.people[i] for i in order),
            {feature: tuple(values[i] for i in order) for feature, values in reversed(task.pool.answers.items())},
        ),
        tuple(reversed(task.quotas)),
        task.seats,
    )
    first, second = draw(task, seed, reserves=4), draw(shuffled, seed, reserves=4)
    assert set(first.people) == set(second.people)
    assert first.reserves == second.reserves


def test_another_seed_gives_another_panel() -> None:
    task = planted_task(1, slack=1)
    assert len({draw(task, seed).people for seed in range(10)}) > 5


def test_locking_someone_out_who_was_not_drawn_changes_nothing() -> None:
    task = planted_task(2, slack=1)
    panel = draw(task, 5)
    spare = next(person for person in task.pool.people if person not in panel.people)
    assert draw(replace(task, must_exclude=frozenset({spare})), 5) == panel


def test_everyone_who_fits_a_panel_can_be_drawn() -> None:
    drawn = Counter(person for seed in range(200) for person in draw(UNEVEN, seed).people)
    assert set(drawn) == {person for panel in every_panel(UNEVEN) for person in panel}


def test_people_with_the_same_answers_have_the_same_chance() -> None:
    draws = 250
    drawn = Counter(person for seed in range(draws) for person in draw(UNEVEN, seed).people)
    alike = [drawn[person] for person in "cdef"]
    # four standard deviations of a difference
    assert max(alike) - min(alike) < 4 * (draws * 0.25 * 2) ** 0.5


def test_without_quotas_chances_are_even() -> None:
    draws = 250
    task = Task(Pool(tuple("abcdef"), {}), (), seats=2)
    drawn = Counter(person for seed in range(draws) for person in draw(task, seed).people)
    for person in "abcdef":
        assert abs(drawn[person] - draws / 3) < 4 * (draws * 2 / 9) ** 0.5


def test_two_common_answers_leave_a_fair_chance() -> None:
    """Women and the old are wanted far below their share; lots from a flat distribution seat old women 95 times."""
    pool = Pool(
        tuple(f"p{i:03}" for i in range(200)),
        {"gender": ("w",) * 160 + ("m",) * 40, "age": (("o",) * 4 + ("y",)) * 40},
    )
    task = Task(pool, (Quota("gender", "w", 0, 5), Quota("age", "o", 0, 5)), seats=10)
    crowded = {p for p, g, a in zip(pool.people, *pool.answers.values(), strict=True) if g + a == "wo"}
    assert sum(len(crowded & set(draw(task, seed).people)) for seed in range(60)) > 115


def test_an_unanswered_question_counts_nowhere() -> None:
    task = Task(Pool(("p", "q"), {"age": ("", "y")}), (Quota("age", "y", 0, 0),), seats=1)
    assert draw(task, 0).people == ("p",)
    unknown = Task(Pool(("p", "q"), {"age": ("", "y")}), (Quota("age", "", 1, 1),), seats=1)
    with pytest.raises(Infeasible):
        draw(unknown, 0)


def test_progress_tells_the_stages_in_order() -> None:
    told: list[tuple[float, str]] = []
    draw(planted_task(3), 1, reserves=1, progress=lambda done, stage: told.append((done, stage)))
    assert [stage for _, stage in told] == ["checking", "drawing", "reserves", "done"]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    told.clear()
    with pytest.raises(Infeasible):
        draw(replace(UNEVEN, seats=50), 1, progress=lambda done, stage: told.append((done, stage)))
    assert [stage for _, stage in told] == ["checking", "explaining"]


@pytest.mark.parametrize("patience", [0, 1, 2])
def test_cancel_stops_the_solver_at_the_next_question(patience: int) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > patience

    with pytest.raises(Cancelled):
        draw(planted_task(4, people=400, seats=40, features=7), 1, cancelled=cancelled)
    assert asked == patience + 1


def test_two_draws_at_once_in_other_threads_give_the_same_panels() -> None:
    task = planted_task(6, people=120, seats=20, features=5)
    with ThreadPoolExecutor(2) as workers:
        assert list(workers.map(partial(draw, task), range(4))) == [draw(task, seed) for seed in range(4)]


def test_a_search_cut_short_still_gives_a_panel_that_can_be_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    task = planted_task(5, people=120, seats=20, features=7)
    monkeypatch.setattr(draw_module, "BRANCHES", 0)
    panel = draw(task, 3)
    assert distance(task, panel.people) == 0
    assert draw(task, 3) == panel


def test_a_negative_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="non-negative"):
        draw(UNEVEN, -1)
