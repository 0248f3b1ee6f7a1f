"""What a draw would give, told before it: the chances, and what the numbers leave no choice about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from panel_data import ready_panel, tight_panel

from panelapp.composition import model
from panelapp.domain.panels import Target
from panelapp.services import chances, composition, drawing, dropouts, leeway, panels
from panelapp.services.chances import Spread
from panelapp.storage import people as people_records
from panelapp.storage.store import Store


def task(store: Store, panel_id: str) -> model.Task:
    return composition.task(composition.read(store, panel_id))


def near(spread: Spread) -> Spread:
    return replace(
        spread, lowest=pytest.approx(spread.lowest, abs=1e-6), highest=pytest.approx(spread.highest, abs=1e-6)
    )


def test_the_chances_told_before_are_those_of_the_draw(store: Store) -> None:
    panel = ready_panel(store)
    told = leeway.glance(task(store, panel.id))
    assert leeway.look(task(store, panel.id)).spread == told
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    assert told == near(chances.spread(composition.read(store, panel.id)))


def test_the_smallest_chance_drawn_is_no_larger_than_told(store: Store) -> None:
    panel = tight_panel(store)
    found = leeway.look(task(store, panel.id))
    assert found.spread is not None
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    real = chances.spread(composition.read(store, panel.id))
    assert real.lowest <= found.spread.lowest + 1e-6
    # who is certain or cannot get a seat is told once: by the numbers that leave no choice, or with the chances
    assert found.certain + found.never + found.spread.open + found.spread.sure + found.spread.never == 60


def test_a_changed_number_changes_the_chances(store: Store) -> None:
    panel = ready_panel(store)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 2, 2),))
    assert leeway.glance(task(store, panel.id)) == near(Spread(6 / 32, 2 / 8, 40, 0, 0))
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 4, 4),))
    assert leeway.glance(task(store, panel.id)) == near(Spread(4 / 32, 4 / 8, 40, 0, 0))
    composition.set_targets(store, panel.id, ())
    assert leeway.glance(task(store, panel.id)) == near(Spread(8 / 40, 8 / 40, 40, 0, 0))


def test_who_the_numbers_force_in_or_keep_out_is_not_among_those_with_a_chance(store: Store) -> None:
    panel = ready_panel(store)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 8, 8),))
    assert leeway.glance(task(store, panel.id)) == Spread(0.0, 0.0, 0, 8, 32)
    found = leeway.look(task(store, panel.id))
    assert (found.certain, found.never, found.spread) == (8, 32, Spread(0.0, 0.0, 0, 0, 0))


def test_who_is_locked_or_out_is_left_out_and_who_lives_with_one_locked_cannot_get_a_seat(store: Store) -> None:
    panel = ready_panel(store)
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    situation = composition.read(store, panel.id)
    locked, out = situation.seated_ids[:2]
    composition.set_locked(store, panel.id, locked, True, "Leder")
    dropouts.drop_out(store, panel.id, out, date(2026, 4, 2))
    found = leeway.glance(task(store, panel.id))
    assert found is not None
    assert (found.open, found.sure, found.never) == (38, 0, 0)
    other = next(p for p in situation.people if p not in situation.drawn_ids)
    for person_id in (locked, other):
        people_records.put(store, replace(situation.people[person_id], address="Storgata 1, 3256 Larvik"))
    panels.change(store, panel.id, one_per_household=True)
    found = leeway.glance(task(store, panel.id))
    assert found is not None
    assert (found.open, found.sure, found.never) == (37, 0, 1)


def test_nothing_is_told_where_the_numbers_cannot_be_met(store: Store) -> None:
    panel = ready_panel(store)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 9, 9),))
    assert leeway.glance(task(store, panel.id)) is None
    assert leeway.look(task(store, panel.id)) == leeway.Leeway()
    composition.set_targets(
        store,
        panel.id,
        (Target("tie", "Pårørende", 5, 8), Target("tie", "Bruker", 0, 8), Target("gender", "Mann", 0, 0)),
    )
    assert leeway.glance(task(store, panel.id)) is None
    assert leeway.look(task(store, panel.id)) == leeway.Leeway()


def test_numbers_that_only_parts_of_people_meet_are_given_up_at_the_look() -> None:
    answers = {"f": ("a", "a", "b"), "g": ("a", "b", "a"), "h": ("b", "a", "a")}
    half = model.Task(
        model.Pool(("p", "q", "r", "s"), {feature: (*given, "c") for feature, given in answers.items()}),
        tuple(model.Quota(feature, "a", 1, 1) for feature in answers),
        2,
    )
    assert leeway.glance(half) is not None
    assert leeway.look(half) == leeway.Leeway()
