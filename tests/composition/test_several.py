"""Several panels at once: against every way to choose disjoint panels in small pools, and through the command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from panelapp.composition import certificate, several, several_files
from panelapp.composition.model import Change, Infeasible, Pool, Quota, Task, Together

from .brute import leximin_over
from .pools import apart, every_panel, planted_task

Panels = tuple[tuple[str, ...], ...]


@st.composite
def small(draw: st.DrawFn, locks: bool = True, planted: bool = False) -> Together:
    """Panels of one to three people out of at most seven; every way to choose them can be listed.

    Where `planted` the numbers are around those of some panels, so that mostly there are some.
    """
    seats, panels = draw(st.sampled_from([(1, 2), (1, 3), (2, 2), (3, 2), (2, 3)]))
    size = draw(st.integers(seats * panels, 7))
    people = tuple(f"p{i}" for i in range(size))
    answers: dict[str, tuple[str, ...]] = {}
    quotas: list[Quota] = []
    for feature in [f"f{i}" for i in range(draw(st.integers(1, 3)))]:
        given = answers[feature] = tuple(draw(st.sampled_from(("a", "b", ""))) for _ in people)
        for value in draw(st.lists(st.sampled_from(("a", "b")), min_size=1, unique=True)):
            there = [given[seats * i : seats * (i + 1)].count(value) for i in range(panels)]
            minimum = min(there) if planted else draw(st.integers(0, min(seats, given.count(value))))
            maximum = max(there) if planted else minimum + draw(st.integers(0, 2))
            quotas.append(Quota(feature, value, minimum, maximum))
    homes = tuple(draw(st.sampled_from(("", "", "", "h1", "h2"))) for _ in people) if draw(st.booleans()) else ()
    locked = draw(st.lists(st.sampled_from(people), unique=True, max_size=2)) if locks else []
    places = {person: draw(st.integers(1, panels)) for person in locked}
    out = frozenset(draw(st.lists(st.sampled_from(people), max_size=1))) - places.keys() if locks else frozenset[str]()
    return Together(Task(Pool(people, answers, homes), tuple(quotas), seats, frozenset(), out), panels, places)


def every_way(together: Together) -> Iterator[Panels]:
    """Every way to choose the panels, found by trying."""
    alone = [
        tuple(every_panel(replace(together.task, must_include=own)))
        for number in together.numbers
        for own in (frozenset(person for person, place in together.places.items() if place == number),)
    ]

    def more(chosen: Panels) -> Iterator[Panels]:
        if len(chosen) == together.panels:
            yield chosen
            return
        taken = [person for panel in chosen for person in panel]
        for panel in alone[len(chosen)]:
            if not set(panel) & set(taken) and apart(together.task, (*taken, *panel)):
                yield from more((*chosen, panel))

    yield from more(())


def copies(together: Together, panels: Panels) -> frozenset[str]:
    return frozenset(
        several.copy_of(together, person, number) for number, panel in enumerate(panels, start=1) for person in panel
    )


def changed(together: Together, changes: tuple[Change, ...]) -> Together:
    """The same panels with the wanted numbers a mend proposes."""
    after = {(change.feature, change.value, change.kind): change.after for change in changes}
    quotas = tuple(
        replace(
            quota,
            minimum=after.get((quota.feature, quota.value, "minimum"), quota.minimum),
            maximum=after.get((quota.feature, quota.value, "maximum"), quota.maximum),
        )
        for quota in together.task.quotas
    )
    return replace(together, task=replace(together.task, quotas=quotas))


def possible(together: Together) -> bool:
    return next(every_way(together), None) is not None


def certain(together: Together) -> Together:
    """The same panels, out of a pool that has them whatever the numbers ask."""
    return replace(together, task=replace(together.task, quotas=()))


@settings(max_examples=80, deadline=None)
@given(small(locks=False, planted=True))
def test_a_seat_on_any_panel_is_as_likely_as_it_can_be(together: Together) -> None:
    every = [frozenset(person for panel in way for person in panel) for way in every_way(together)]
    assume(every)
    found = several.prepare(together, panels=20)
    people = together.task.pool.people
    chances = several.outcome(together, found).chances
    assert dict(zip(people, chances.tolist(), strict=True)) == pytest.approx(leximin_over(people, every), abs=4e-6)
    each = several.by_panel(together, found)
    assert each == pytest.approx(np.tile(each[0], (together.panels, 1)), abs=2e-6)


@settings(max_examples=60, deadline=None)
@given(small(planted=True))
def test_where_people_are_locked_in_the_chances_for_each_panel_are_as_even_as_they_can_be(together: Together) -> None:
    every = [copies(together, way) for way in every_way(together)]
    if not every:
        with pytest.raises(Infeasible):
            several.prepare(together, panels=20)
        return
    found = several.prepare(together, panels=20)
    ids = found.task.pool.people
    reached = dict(zip(ids, found.fairness.of_people().tolist(), strict=True))
    assert reached == pytest.approx(leximin_over(ids, every), abs=2e-6)
    assert {frozenset(people) for people in found.lottery.panels} <= set(every)


@settings(max_examples=60, deadline=None)
@given(small(planted=True), st.integers(0, 5), st.integers(0, 3))
def test_nobody_has_to_do_with_two_panels(together: Together, seed: int, reserves: int) -> None:
    assume(possible(together))
    found = several.prepare(together, panels=20)
    panels = several.take(together, found, found.lottery.number(seed), seed, reserves)
    assert tuple(frozenset(panel.people) for panel in panels) in {
        tuple(frozenset(panel) for panel in way) for way in every_way(together)
    }
    home = dict(zip(together.task.pool.people, together.task.pool.households or ("",) * 9, strict=False))
    for number, panel in enumerate(panels, start=1):
        assert len(panel.reserves) <= reserves
        assert not together.task.must_exclude.intersection(panel.reserves)
        others = {person for other in panels if other is not panel for person in (*other.people, *other.reserves)}
        mine = {*panel.people, *panel.reserves}
        assert not mine & others
        assert not {home[person] for person in panel.reserves if home[person]} & {home[person] for person in others}
        assert {person for person, place in together.places.items() if place == number} <= set(panel.people)


@settings(max_examples=60, deadline=None)
@given(small())
def test_what_is_found_wrong_is_wrong_and_mends_mend(together: Together) -> None:
    findings = several.explain(together)
    assert bool(findings) == (not possible(together))
    mends = [finding for finding in findings if finding.code == "mend"]
    wanted = {(quota.feature, quota.value): (quota.minimum, quota.maximum) for quota in together.task.quotas}
    for finding in mends:
        assert possible(changed(together, finding.changes))
        for change in finding.changes:
            assert change.before == wanted[change.feature, change.value][change.kind == "maximum"]
    if findings and possible(certain(together)) and findings[0].code != "minimum_above_maximum":
        assert mends
    if mends:
        largest, whole = _size(mends[0].changes)
        for changes in _smaller(together, largest, whole):
            assert not possible(changed(together, changes))


def _size(changes: tuple[Change, ...]) -> tuple[int, int]:
    steps = [abs(change.after - change.before) for change in changes]
    return max(steps), sum(steps)


def _smaller(together: Together, largest: int, whole: int) -> Iterator[tuple[Change, ...]]:
    """Every mend of one or two steps that is smaller than this size."""
    single = [
        Change(kind, quota.feature, quota.value, before, before + step)
        for quota in together.task.quotas
        for kind, before, step in (("minimum", quota.minimum, -1), ("maximum", quota.maximum, 1))
        if before + step >= 0
    ]
    if (largest, whole) > (1, 1):
        yield from ((change,) for change in single)
    if (largest, whole) > (1, 2):
        yield from combinations(single, 2)


def test_reasons_count_what_all_the_panels_want() -> None:
    people = tuple(f"p{i:02}" for i in range(30))
    ages = tuple("old" if i < 9 else "young" for i in range(30))
    quotas = (Quota("age", "old", 4, 4), Quota("age", "young", 2, 2))
    together = Together(Task(Pool(people, {"age": ages}), quotas, 6), 3)
    about, first, *rest = several.explain(together)
    assert (about.code, about.wanted) == ("together", 3)
    assert (first.code, first.feature, first.value, first.wanted, first.available) == ("too_few", "age", "old", 12, 9)
    changes = {change for finding in rest for change in finding.changes}
    assert Change("minimum", "age", "old", 4, 3) in changes


def test_people_enough_who_cannot_be_shared_out() -> None:
    people = ("p1", "p2", "p3", "p4", "p5")
    answers = {
        "f": ("yes", "yes", "no", "no", "yes"),
        "g": ("yes", "no", "yes", "no", "yes"),
        "h": ("no", "yes", "yes", "no", "yes"),
    }
    quotas = tuple(Quota(feature, "yes", 1, 1) for feature in answers)
    one = Task(Pool(people, answers), quotas, 2)
    assert several.explain(Together(one, 1)) == ()
    first, *rest = several.explain(Together(one, 2))
    assert (first.code, first.wanted) == ("not_shared_out", 2)
    assert all(possible(changed(Together(one, 2), finding.changes)) for finding in rest)
    assert [finding.code for finding in rest] == ["mend"] * 3


def test_a_lock_that_does_not_fit_its_panel() -> None:
    people = tuple(f"p{i}" for i in range(8))
    quotas = (Quota("f", "a", 1, 1),)
    together = Together(
        Task(Pool(people, {"f": ("a", "a", "a", "a", "b", "b", "b", "b")}), quotas, 2), 2, {"p0": 1, "p1": 1}
    )
    found = several.explain(together)
    assert (found[0].code, found[0].wanted) == ("one_of_several", 1)
    assert (found[1].code, found[1].wanted, found[1].available) == ("locked_above_maximum", 2, 1)
    assert found[-1].changes == (Change("maximum", "f", "a", 1, 2),)


def test_ids_of_copies_are_each_of_one_person() -> None:
    together = Together(Task(Pool(("a", "a@1", "a@01"), {}), (), 1), 12)
    ids = several.as_one(together).pool.people
    assert len(set(ids)) == 36
    assert several.shared_out(together, ("a@1@02", "a@02"))[1] == ("a@1", "a")
    assert sorted(several.copy_of(together, "a", number) for number in (10, 2)) == ["a@02", "a@10"]
    with pytest.raises(ValueError, match="no panel"):
        several.shared_out(together, ("a@13",))


@pytest.mark.parametrize("broken", [(0, {}), (2, {"p1": 3}), (2, {"p9": 1})])
def test_panels_that_cannot_be(broken: tuple[int, dict[str, int]]) -> None:
    panels, places = broken
    with pytest.raises(ValueError, match="panel"):
        Together(Task(Pool(("p1", "p2"), {}), (), 1), panels, places)


@pytest.mark.parametrize("panels", [2, 3])
def test_the_whole_draw_verifies(panels: int) -> None:
    task = planted_task(1, people=90, seats=10, features=3, slack=1)
    homes = tuple(f"h{i // 2}" if i % 7 == 0 or i % 7 == 1 else "" for i in range(90))
    together = Together(replace(task, pool=replace(task.pool, households=homes)), panels, {"p0004": 2})
    found = several.prepare(together)
    assert found.fairness.exact
    number = found.lottery.number(3)
    held = certificate.build(found.fairness, found.lottery, number, 3)
    chances = dict(zip(found.task.pool.people, found.fairness.of_people().tolist(), strict=True))
    panel = found.lottery.panels[number - 1]
    assert several_files.verify(together, held, chances, found.lottery, panel) == ()
    often = np.zeros(90)
    place = {person: i for i, person in enumerate(task.pool.people)}
    for people in found.lottery.panels:
        for person in (each for own in several.shared_out(together, people) for each in own):
            often[place[person]] += 1
    told = several.outcome(together, found)
    assert told.smallest == pytest.approx(told.chances[told.chances > 1e-6].min())
    assert np.all(often >= np.floor(1000 * told.chances + 1e-6) - panels)
