"""Pools for the tests of the draw: small ones where every panel can be listed, and larger ones that have a panel."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from panelapp.composition.model import Bound, Change, Pool, Quota, Task

VALUES = ("a", "b", "c")

Sides = dict[tuple[str, str, str], int]
"""How far minimums and maximums give way: by kind, feature and value."""


@st.composite
def small_tasks(draw: st.DrawFn) -> Task:
    """A pool small enough to list every panel; no single feature shows that its quotas cannot be met."""
    size = draw(st.integers(3, 8))
    people = tuple(f"p{i}" for i in range(size))
    seats = draw(st.integers(1, min(size - 1, 5)))
    include = draw(st.frozensets(st.sampled_from(people), max_size=min(2, seats)))
    free = [person for person in people if person not in include]
    exclude = draw(st.frozensets(st.sampled_from(free), max_size=size - seats)) if free else frozenset[str]()
    answers: dict[str, tuple[str, ...]] = {}
    quotas: list[Quota] = []
    for feature in [f"f{i}" for i in range(draw(st.integers(1, 4)))]:
        answers[feature] = tuple(draw(st.sampled_from(("", *VALUES))) for _ in people)
        room = seats
        for value in draw(st.lists(st.sampled_from(VALUES), min_size=1, unique=True)):
            minimum = draw(st.integers(0, min(room, answers[feature].count(value))))
            room -= minimum
            quotas.append(Quota(feature, value, minimum, minimum + draw(st.sampled_from((1, 0, 2, 3)))))
    return Task(Pool(people, answers), tuple(quotas), seats, include, exclude)


@st.composite
def with_households(draw: st.DrawFn, tasks: st.SearchStrategy[Task]) -> Task:
    """One of these tasks where some people share a household, and the people stand in any order."""
    task = draw(tasks)
    names = [draw(st.sampled_from(("", "", "h1", "h2"))) for _ in task.pool.people]
    return shuffled(replace(task, pool=replace(task.pool, households=tuple(names))), draw(st.integers(0, 99)))


def shuffled(task: Task, seed: int) -> Task:
    """The same people in another order."""
    order = list(range(len(task.pool.people)))
    random.Random(seed).shuffle(order)
    pool = Pool(
        tuple(task.pool.people[i] for i in order),
        {feature: tuple(values[i] for i in order) for feature, values in task.pool.answers.items()},
        tuple(task.pool.households[i] for i in order) if task.pool.households else (),
    )
    return replace(task, pool=pool)


def apart(task: Task, people: Iterable[str]) -> bool:
    """Whether no two of these people share a household."""
    homes = dict(zip(task.pool.people, task.pool.households or ("",) * len(task.pool.people), strict=True))
    named = [homes[person] for person in people if homes[person]]
    return len(set(named)) == len(named)


@st.composite
def in_homes(draw: st.DrawFn, tasks: st.SearchStrategy[Task]) -> Task:
    """A task whose people share homes, and whose numbers may be moved a little."""
    task = draw(tasks)
    homes = draw(
        st.lists(
            st.sampled_from(("", "h1", "h2", "h3")), min_size=len(task.pool.people), max_size=len(task.pool.people)
        )
    )
    quotas = tuple(
        replace(
            quota,
            lowest=draw(st.one_of(st.none(), st.integers(0, quota.minimum))),
            highest=draw(st.one_of(st.none(), st.integers(quota.maximum, max(quota.maximum, task.seats)))),
        )
        for quota in task.quotas
    )
    return replace(task, pool=replace(task.pool, households=tuple(homes)), quotas=quotas)


def planted_task(seed: int, people: int = 60, seats: int = 12, features: int = 4, slack: int = 0) -> Task:
    """A pool with quotas around the answers of one random panel, so that at least that one fits."""
    chance = random.Random(seed)
    ids = tuple(f"p{i:04}" for i in range(people))
    answers = {
        f"f{j}": tuple(chance.choices(("a", "b", "c", "d"), weights=(8, 4, 2, 1), k=people)) for j in range(features)
    }
    planted = chance.sample(range(people), seats)
    quotas: list[Quota] = []
    for feature, given in answers.items():
        for value in sorted(set(given)):
            number = sum(given[i] == value for i in planted)
            quotas.append(Quota(feature, value, max(0, number - slack), number + slack))
    return Task(Pool(ids, answers), tuple(quotas), seats)


def number(task: Task, panel: Iterable[str], quota: Quota) -> int:
    answers = dict(zip(task.pool.people, task.pool.answers[quota.feature], strict=True))
    return sum(answers[person] == quota.value for person in panel)


def off(task: Task, panel: Sequence[str], quota: Quota) -> int:
    sitting = number(task, panel, quota)
    return max(0, quota.minimum - sitting, sitting - quota.maximum)


def distance(task: Task, panel: Sequence[str]) -> int:
    return sum(off(task, panel, quota) for quota in task.quotas)


def every_panel(task: Task) -> Iterator[tuple[str, ...]]:
    for panel in combinations(task.pool.people, task.seats):
        if task.must_include <= set(panel) and not task.must_exclude & set(panel) and not distance(task, panel):
            yield panel


def possible(task: Task) -> bool:
    return any(True for _ in every_panel(task))


def allowed_panels(task: Task) -> Iterator[tuple[str, ...]]:
    """Every panel of the right size that keeps the locks and the household rule."""
    home = dict(zip(task.pool.people, task.pool.households or task.pool.people, strict=True))
    for panel in combinations(task.pool.people, task.seats):
        homes = [home[person] for person in panel if home[person]]
        if task.must_include <= set(panel) and not task.must_exclude & set(panel) and len(set(homes)) == len(homes):
            yield panel


def misses(task: Task, panel: Sequence[str]) -> Sides:
    """How far each side would have to give way for this panel; sides that hold are left out."""
    found: Sides = {}
    for quota in task.quotas:
        answers = dict(zip(task.pool.people, task.pool.answers[quota.feature], strict=True))
        number = sum(answers[person] == quota.value for person in panel)
        if number < quota.minimum:
            found["minimum", quota.feature, quota.value] = quota.minimum - number
        if number > quota.maximum:
            found["maximum", quota.feature, quota.value] = number - quota.maximum
    return found


def keeping(task: Task, bounds: Iterable[Bound]) -> Task:
    """The task with these bounds alone."""
    kept = {(bound.kind, bound.feature, bound.value) for bound in bounds}
    return Task(
        task.pool,
        tuple(
            Quota(
                quota.feature,
                quota.value,
                quota.minimum if ("minimum", quota.feature, quota.value) in kept else 0,
                quota.maximum if ("maximum", quota.feature, quota.value) in kept else task.seats,
            )
            for quota in task.quotas
        ),
        task.seats,
        task.must_include if ("include", "", "") in kept else frozenset(),
        task.must_exclude if ("exclude", "", "") in kept else frozenset(),
    )


def mended(task: Task, changes: Iterable[Change]) -> Task:
    after = {(change.kind, change.feature, change.value): change.after for change in changes}
    return Task(
        task.pool,
        tuple(
            Quota(
                quota.feature,
                quota.value,
                after.get(("minimum", quota.feature, quota.value), quota.minimum),
                after.get(("maximum", quota.feature, quota.value), quota.maximum),
            )
            for quota in task.quotas
        ),
        task.seats,
        task.must_include,
        task.must_exclude,
    )
