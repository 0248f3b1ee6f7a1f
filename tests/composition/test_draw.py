from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition.draw import draw, prepare, take
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


def test_everyone_who_fits_a_panel_can_be_drawn() -> None:
    drawn = {person for panel in prepare(UNEVEN, panels=100).lottery.panels for person in panel}
    assert drawn == {person for panel in every_panel(UNEVEN) for person in panel}


def test_an_unanswered_question_counts_nowhere() -> None:
    task = Task(Pool(("p", "q"), {"age": ("", "y")}), (Quota("age", "y", 0, 0),), seats=1)
    assert draw(task, 0).people == ("p",)
    unknown = Task(Pool(("p", "q"), {"age": ("", "y")}), (Quota("age", "", 1, 1),), seats=1)
    with pytest.raises(Infeasible):
        draw(unknown, 0)


def test_progress_tells_the_stages_in_order() -> None:
    told: list[tuple[float, str]] = []
    draw(planted_task(3), 1, reserves=1, progress=lambda done, stage: told.append((done, stage)))
    assert list(dict.fromkeys(stage for _, stage in told)) == ["checking", "panels", "lottery", "reserves", "done"]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_cancel_is_heard_from_beginning_to_end() -> None:
    task = planted_task(4, people=60, seats=10, features=3, slack=1)
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    draw(task, 1, 3, cancelled=count)
    for patience in range(0, asked, max(1, asked // 20)):
        left = patience

        def cancelled() -> bool:
            nonlocal left
            left -= 1
            return left < 0

        with pytest.raises(Cancelled):
            draw(task, 1, 3, cancelled=cancelled)


def test_two_draws_at_once_in_other_threads_give_the_same_panels() -> None:
    task = planted_task(6, people=120, seats=20, features=5)
    with ThreadPoolExecutor(2) as workers:
        assert list(workers.map(partial(draw, task), range(4))) == [draw(task, seed) for seed in range(4)]


def test_the_panel_is_the_one_of_its_number() -> None:
    task = planted_task(6, slack=1)
    prepared = prepare(task, panels=50)
    for number in (1, 25, 50):
        assert sorted(take(prepared, number).people) == sorted(prepared.lottery.panels[number - 1])
    for number in (0, 51):
        with pytest.raises(ValueError, match="no panel of that number"):
            take(prepared, number)


def test_a_negative_seed_is_refused() -> None:
    with pytest.raises(ValueError, match="0 or more"):
        draw(UNEVEN, -1)
