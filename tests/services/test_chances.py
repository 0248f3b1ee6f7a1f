"""How even the chances of a draw were, and why somebody's is as it is."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from panel_data import ready_panel

from panelapp.domain.panels import BY_HAND, Draw, Standing, Target
from panelapp.services import chances, composition, drawing, panels, people
from panelapp.services.chances import Level, Reason
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store


def draw(store: Store, panel_id: str, seed: int = 1, number: int | None = None) -> Situation:
    """Draw and keep, with a number from dice where one is given."""
    lots = drawing.prepare(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots, number), reason="Prøve")
    return composition.read(store, panel_id)


def values(situation: Situation) -> list[float]:
    return [each.chance for each in situation.chances.values()]


def reasons(situation: Situation) -> dict[str, Reason | None]:
    found = {person_id: chances.why(situation, person_id) for person_id in situation.people}
    return {person_id: each and each.reason for person_id, each in found.items()}


def test_a_low_chance_is_laid_to_the_crowded_category_and_a_high_one_to_the_scarce(store: Store) -> None:
    situation = draw(store, ready_panel(store).id)
    for person_id, reason in reasons(situation).items():
        relative = situation.answers[person_id]["tie"] == "Pårørende"
        assert reason is (Reason.SCARCE if relative else Reason.CROWDED)
    user = next(p for p in situation.people if situation.answers[p]["tie"] == "Bruker")
    found = chances.why(situation, user)
    assert found is not None
    assert found.target == Target("tie", "Bruker", 5, 6)
    assert (found.candidates, found.room) == (32, 6)


def test_the_others_minimums_leave_the_room_there_is(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, (Target("tie", "Bruker", 0, 8), Target("tie", "Pårørende", 3, 8)))
    situation = draw(store, panel_id)
    found = chances.lowest(situation)
    assert found is not None
    assert found.reason is Reason.CROWDED
    assert (found.candidates, found.room) == (32, 5)
    assert found.chance == min(each.chance for each in situation.chances.values())


def test_where_nobody_is_held_down_the_highest_chance_is_explained(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, (Target("tie", "Pårørende", 3, 4),))
    situation = draw(store, panel_id)
    assert chances.lowest(situation) is None
    found = chances.highest(situation)
    assert found is not None
    assert (found.reason, found.candidates, found.room) == (Reason.SCARCE, 8, 4)
    assert found.chance == max(values(situation))


def test_a_category_is_not_told_as_the_highest_where_most_of_its_people_are_not(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, (Target("gender", "Kvinne", 5, 8), Target("tie", "Pårørende", 3, 4)))
    situation = draw(store, panel_id)
    top = [p for p in situation.people if situation.chances[p].chance == pytest.approx(max(values(situation)))]
    assert {(situation.answers[p]["gender"], situation.answers[p]["tie"]) for p in top} == {("Kvinne", "Pårørende")}
    found = chances.why(situation, top[0])
    assert found is not None
    assert found.reason is Reason.SCARCE
    assert chances.highest(situation) is None


def test_a_wanted_number_that_was_wider_at_the_draw_is_not_blamed(store: Store) -> None:
    panel_id = ready_panel(store).id
    situation = draw(store, panel_id)
    assert chances.lowest(situation) is not None
    wanted = composition.targets(store, panel_id)
    composition.set_targets(
        store, panel_id, [replace(each, maximum=each.maximum + (each.category == "Bruker")) for each in wanted]
    )
    changed = composition.read(store, panel_id)
    found = chances.lowest(changed)
    assert found is None or found.room == 6


def test_without_wanted_numbers_everybody_has_the_even_chance(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, ())
    situation = draw(store, panel_id)
    assert set(reasons(situation).values()) == {Reason.EVEN}
    spread = chances.spread(situation)
    assert (spread.open, spread.sure, spread.never) == (40, 0, 0)
    assert spread.lowest == pytest.approx(0.2)
    assert spread.highest == pytest.approx(0.2)
    assert chances.levels(values(situation)) == (Level(spread.lowest, spread.highest, 40),)


def test_locked_people_are_sure_and_those_nobody_has_room_for_are_told_so(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, (Target("tie", "Pårørende", 0, 0), Target("gender", "Kvinne", 4, 5)))
    first = draw(store, panel_id)
    kept = first.seated_ids[0]
    composition.set_locked(store, panel_id, kept, True)
    situation = draw(store, panel_id, 2)
    found = reasons(situation)
    assert found[kept] is Reason.SURE
    assert {p for p, reason in found.items() if reason is Reason.NEVER} == {
        p for p in situation.people if situation.answers[p]["tie"] == "Pårørende"
    }
    spread = chances.spread(situation)
    assert (spread.open, spread.sure, spread.never) == (31, 1, 8)
    assert 0 < spread.lowest <= spread.highest < 1
    assert sum(level.people for level in chances.levels(values(situation))) == 40
    assert chances.levels(values(situation))[0] == Level(0.0, 0.0, 8)
    assert chances.levels(values(situation))[-1] == Level(1.0, 1.0, 1)


def test_nothing_is_explained_by_wanted_numbers_the_draw_did_not_have(store: Store) -> None:
    panel_id = ready_panel(store).id
    situation = draw(store, panel_id)
    person_id = situation.seated_ids[0]
    composition.set_targets(store, panel_id, (Target("tie", "Bruker", 0, 3),))
    changed = composition.read(store, panel_id)
    assert changed.chances[person_id] == situation.chances[person_id]
    assert chances.why(changed, person_id) is None
    assert chances.lowest(changed) is None


def test_somebody_who_was_no_candidate_has_no_chance_to_explain(store: Store) -> None:
    panel = ready_panel(store)
    outsider = "p39"
    panels.remove_candidates(store, panel.id, [outsider])
    draw(store, panel.id)
    panels.add_candidates(store, panel.id, [outsider])
    composition.put_in(store, panel.id, outsider, Standing.RESERVE)
    situation = composition.read(store, panel.id)
    assert chances.why(situation, outsider) is None
    assert chances.why(situation, situation.seated_ids[0]) is not None


def test_the_spread_is_told_also_when_people_have_been_erased(store: Store) -> None:
    panel_id = ready_panel(store).id
    before = chances.spread(draw(store, panel_id))
    people.remove(store, ["p00", "p01"])
    situation = composition.read(store, panel_id)
    after = chances.spread(situation)
    assert (after.lowest, after.highest) == pytest.approx((before.lowest, before.highest))
    assert (after.open, after.sure, after.never) == (40, 0, 0)
    assert chances.why(situation, situation.seated_ids[0]) is None


def test_many_chances_are_told_as_a_few_levels() -> None:
    many = [0.01 + i * 0.0013 for i in range(300)]
    levels = chances.levels(many)
    assert len(levels) <= 10
    assert sum(level.people for level in levels) == 300
    assert (levels[0].lowest, levels[-1].highest) == (many[0], many[-1])
    assert all(one.highest < next_one.lowest for one, next_one in itertools.pairwise(levels))


def test_of_a_draw_from_before_there_were_lotteries_nothing_is_known(store: Store) -> None:
    panel_id = ready_panel(store).id
    records.add_draw(store, Draw("d", panel_id, "2025-01-01T10:00:00+00:00", 1, "7F3K-22", 40, 8, 0, "lots-1"))
    last = composition.read(store, panel_id).composition.last_draw
    assert last is not None
    assert not chances.known(last)


def test_a_number_from_dice_is_told_as_such(store: Store) -> None:
    last = draw(store, ready_panel(store).id, number=417).composition.last_draw
    assert last is not None
    assert chances.known(last)
    assert (last.seed, last.number) == (BY_HAND, 417)
