from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import reserves, swaps
from panelapp.composition.draw import draw
from panelapp.composition.model import Pool, Quota, Task

from .pools import planted_task, possible, small_tasks


@settings(max_examples=100, deadline=None)
@given(small_tasks().filter(possible), st.integers(0, 1000), st.integers(0, 4))
def test_reserves_cover_most_first_and_never_someone_who_cannot_sit(task: Task, seed: int, count: int) -> None:
    panel = draw(task, seed).people
    chosen = reserves.choose(task, panel, count, seed)
    assert len(set(chosen)) == len(chosen) <= count
    assert not set(chosen) & (set(panel) | task.must_exclude)
    covers = {
        person: {member for member in panel if person in swaps.can_replace(task, panel, member)}
        for person in task.pool.people
    }
    useful = {person for person, members in covers.items() if members}
    assert set(chosen) <= useful
    assert len(chosen) == min(count, len(useful))
    replaceable = set().union(*covers.values())
    left = set(replaceable)
    for i, person in enumerate(chosen):
        most = max(len(covers[other] & left) for other in useful - set(chosen[:i]))
        if not most:
            left = set(replaceable)
            most = max(len(covers[other] & left) for other in useful - set(chosen[:i]))
        assert len(covers[person] & left) == most
        left -= covers[person]
        left = left or set(replaceable)


def test_the_seed_decides() -> None:
    task = planted_task(1, slack=2)
    panel = draw(task, 1).people
    assert reserves.choose(task, panel, 4, 7) == reserves.choose(task, panel, 4, 7)
    assert len({reserves.choose(task, panel, 4, seed) for seed in range(10)}) > 5


def test_two_groups_get_a_reserve_each() -> None:
    pool = Pool(tuple("abcdefgh"), {"gender": ("w", "w", "w", "w", "w", "w", "m", "m")})
    task = Task(pool, (Quota("gender", "w", 3, 3), Quota("gender", "m", 1, 1)), seats=4)
    for seed in range(10):
        first, second = reserves.choose(task, ("a", "b", "c", "g"), 2, seed)
        assert first in "def"
        assert second == "h"


def test_none_wanted_and_none_left() -> None:
    task = Task(Pool(("a", "b"), {}), (), seats=2)
    assert reserves.choose(task, ("a", "b"), 3, 0) == ()
    assert reserves.choose(task, ("a",), 0, 0) == ()
