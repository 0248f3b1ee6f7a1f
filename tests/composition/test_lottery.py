"""The lottery: every panel right, everyone in as many as their chance says, the same list each time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from panelapp.composition import fair, lottery
from panelapp.composition.model import Cancelled, Task

from . import brute
from .pools import apart, distance, planted_task, shuffled, small_tasks, with_households


def check(task: Task, drawn: lottery.Lottery, chances: np.ndarray) -> None:
    for panel in drawn.panels:
        assert len(set(panel)) == task.seats
        assert distance(task, panel) == 0
        assert apart(task, panel)
        assert task.must_include <= set(panel)
        assert not task.must_exclude & set(panel)
    often = Counter(person for panel in drawn.panels for person in panel)
    count = len(drawn.panels)
    for person, chance in zip(task.pool.people, chances, strict=True):
        assert often[person] >= np.floor(count * chance + 1e-6) - 1
        assert abs(often[person] / count - chance) <= max(0.005, 2 / count)


@settings(max_examples=25, deadline=None)
@given(with_households(small_tasks()), st.sampled_from((100, 1000)))
def test_every_panel_is_right_and_everyone_has_their_part(task: Task, count: int) -> None:
    assume(bool(brute.panels(task)))
    found = fair.chances(task)
    check(task, lottery.make(found, task.pool.people, count), found.of_people())


@pytest.mark.parametrize(("people", "seats", "features", "slack"), [(150, 22, 4, 1), (120, 15, 6, 0), (300, 40, 5, 1)])
def test_of_a_thousand_panels_everyone_has_their_part(people: int, seats: int, features: int, slack: int) -> None:
    task = planted_task(7, people, seats, features, slack)
    found = fair.chances(task)
    drawn = lottery.make(found, task.pool.people)
    assert len(drawn.panels) == 1000
    check(task, drawn, found.of_people())


def test_the_worst_off_lose_less_than_a_panel_in_twenty() -> None:
    task = planted_task(7, 150, 22, 4, 1)
    found = fair.chances(task)
    often = Counter(person for panel in lottery.make(found, task.pool.people).panels for person in panel)
    chances = found.of_people()
    worst = [p for p, chance in zip(task.pool.people, chances, strict=True) if 0 < chance < found.smallest + 1e-6]
    assert min(often[person] for person in worst) / 1000 >= 0.95 * found.smallest


@pytest.mark.parametrize("seed", range(3))
def test_the_same_people_give_the_same_lottery_in_any_order(seed: int) -> None:
    task = planted_task(seed, 60, 10, 3, 1)
    again = shuffled(replace(task, quotas=tuple(reversed(task.quotas))), seed)
    first = lottery.make(fair.chances(task), task.pool.people, 200)
    second = lottery.make(fair.chances(again), again.pool.people, 200)
    assert first == second
    assert first.fingerprint() == second.fingerprint()
    assert first.number(5) == second.number(5)


SCRIPT = """
from panelapp.composition import fair, lottery
from composition.pools import planted_task
task = planted_task(1, 60, 10, 3, 1)
print(lottery.make(fair.chances(task), task.pool.people, 100).fingerprint())
"""


def test_the_hash_seed_changes_nothing() -> None:
    root = Path(__file__).resolve().parents[2]
    found = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests'}"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(found) == 1


def test_numbers_from_seeds_are_spread_over_the_panels() -> None:
    task = planted_task(1, 30, 6, 2, 1)
    drawn = lottery.make(fair.chances(task), task.pool.people, 10)
    numbers = Counter(drawn.number(seed) for seed in range(1000))
    assert set(numbers) == set(range(1, 11))
    assert max(numbers.values()) < 150


def test_the_text_holds_every_panel() -> None:
    drawn = lottery.Lottery((("a", "b"), ("a", "c")))
    assert drawn.text() == "number,members\n1,a b\n2,a c\n"
    assert drawn.fingerprint() != lottery.Lottery((("a", "c"), ("a", "b"))).fingerprint()


def test_an_empty_lottery_is_refused_and_cancel_is_heard() -> None:
    task = planted_task(1, 30, 6, 2, 1)
    found = fair.chances(task)
    with pytest.raises(ValueError, match="at least one"):
        lottery.make(found, task.pool.people, 0)
    with pytest.raises(Cancelled):
        lottery.make(found, task.pool.people, 100, lambda: True)
