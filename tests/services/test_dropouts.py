"""Drop-outs: who steps in, who is not asked again, and what the lot and the draw make of it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from panel_data import ready_panel

from panelapp.domain.panels import Dropout, Member, Standing, Target
from panelapp.errors import UserError
from panelapp.services import composition, drawing, dropouts, leeway, panels, seat_lots
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

TODAY = date(2026, 4, 2)


def drawn(store: Store, reserves: int = 4) -> Situation:
    panel = ready_panel(store, reserves=reserves)
    result = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(result, drawing.Drawn)
    drawing.keep(store, result)
    return composition.read(store, panel.id)


def again(store: Store, situation: Situation) -> Situation:
    return composition.read(store, situation.panel.id)


def off_after(situation: Situation, leaving: str, joining: str) -> int:
    """How many people the panel is off after a swap, counted by hand."""
    seated = [p for p in situation.seated_ids if p != leaving] + [joining]
    off = 0
    for target in situation.composition.targets:
        there = sum(situation.answers[p].get(target.attribute_id) == target.category for p in seated)
        off += max(0, target.minimum - there, there - target.maximum)
    return off


def test_the_reserves_who_keep_the_numbers_come_first_in_the_order_of_the_list(store: Store) -> None:
    situation = drawn(store, reserves=8)
    listed = [member.person_id for member in situation.composition.reserves]
    for leaving in situation.seated_ids:
        found = dropouts.successors(situation, leaving)
        order = [each.person for each in found]
        assert sorted(order) == sorted(listed)
        right = [p for p in listed if off_after(situation, leaving, p) == 0]
        assert order[: len(right)] == right
        worse = [off_after(situation, leaving, p) for p in order[len(right) :]]
        assert worse == sorted(worse)
        assert [each.distance for each in found[len(right) :]] == worse


def test_the_reserve_takes_the_seat_and_undo_takes_it_back(store: Store) -> None:
    situation = drawn(store)
    leaving = situation.seated_ids[2]
    steps_in = dropouts.successors(situation, leaving)[0].person
    with store.undo.step("drop out"):
        dropouts.drop_out(store, situation.panel.id, leaving, TODAY, "  Flyttet ", steps_in)
    after = again(store, situation)
    assert after.seated_ids[2] == steps_in
    assert after.composition.dropouts == (Dropout(leaving, "2026-04-02", "Flyttet"),)
    assert steps_in not in {member.person_id for member in after.composition.reserves}
    store.undo.undo()
    assert again(store, situation).composition == situation.composition
    store.undo.redo()
    assert again(store, situation).composition == after.composition


def test_who_is_out_is_neither_drawn_nor_proposed_until_taken_back(store: Store) -> None:
    situation = drawn(store)
    panel_id, leaving = situation.panel.id, situation.seated_ids[0]
    dropouts.drop_out(store, panel_id, leaving, TODAY)
    situation = again(store, situation)
    assert leaving in situation.composition.candidate_ids
    assert leaving not in composition.who_fits_a_free_seat(situation).people
    for member in situation.composition.seated:
        assert leaving not in composition.who_can_take(situation, member.person_id)
        assert leaving not in {each.person for each in composition.stand_ins(situation, member.person_id)}
    for act in (
        lambda: composition.put_in(store, panel_id, leaving, Standing.SEAT),
        lambda: composition.swap(store, panel_id, situation.seated_ids[0], leaving),
    ):
        with pytest.raises(UserError, match=r"composition\.dropped_out"):
            act()
    for seed in range(3):
        result = drawing.draw(drawing.order(situation, seed))
        assert isinstance(result, drawing.Drawn)
        assert leaving not in {*result.people, *result.reserves}
    dropouts.take_back(store, panel_id, leaving)
    situation = again(store, situation)
    assert situation.composition.dropouts == ()
    composition.put_in(store, panel_id, leaving, Standing.SEAT)


def test_counts_leave_out_who_has_dropped_out(store: Store) -> None:
    situation = drawn(store)
    leaving = next(p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende")
    before = {count.target: count.candidates for count in situation.counts}
    dropouts.drop_out(store, situation.panel.id, leaving, TODAY)
    for count in again(store, situation).counts:
        gone = situation.answers[leaving][count.target.attribute_id] == count.target.category
        assert before[count.target] - count.candidates == gone


def test_the_account_of_a_draw_after_a_drop_out_tells_who_could_be_drawn_and_its_files_lock_them_out(
    store: Store,
) -> None:
    situation = drawn(store)
    out = situation.seated_ids[0]
    dropouts.drop_out(store, situation.panel.id, out, TODAY)
    order = drawing.order(again(store, situation), 4)
    result = drawing.draw(order)
    assert isinstance(result, drawing.Drawn)
    account = drawing.keep(store, result, "Én falt fra")
    assert (account.candidates, account.never) == (39, 0)
    code = next(own for own, person_id in order.people.items() if person_id == out)
    rows = csv.DictReader(io.StringIO(drawing.files(store, account.id)["people.csv"]))
    assert {row["id"]: row["lock"] for row in rows if row["lock"]} == {code: "out"}


def test_the_lot_for_a_seat_is_among_those_who_keep_the_panel_right(store: Store) -> None:
    situation = drawn(store, reserves=0)
    for leaving in situation.seated_ids:
        assert dropouts.successors(situation, leaving) == ()
        filled = seat_lots.draw(seat_lots.order(store, situation, leaving, 7))
        assert filled is not None
        right = {
            p
            for p in situation.people
            if p not in situation.seated_ids and off_after(situation, leaving, p) == filled.distance == 0
        }
        assert set(filled.fits) == right
        assert filled == seat_lots.draw(seat_lots.order(store, situation, leaving, 7))
    first = situation.seated_ids[0]
    found = [seat_lots.draw(seat_lots.order(store, situation, first, seed)) for seed in range(40)]
    assert {filled.person for filled in found if filled} == {p for filled in found if filled for p in filled.fits}


def test_nobody_is_left_for_the_lot(store: Store) -> None:
    situation = drawn(store, reserves=0)
    others = [p for p in situation.people if p not in situation.seated_ids]
    panels.remove_candidates(store, situation.panel.id, others)
    situation = again(store, situation)
    assert seat_lots.draw(seat_lots.order(store, situation, situation.seated_ids[0], 1)) is None


def test_a_reserve_of_the_same_household_as_one_who_stays_does_not_step_in(store: Store) -> None:
    situation = drawn(store)
    stays, leaving = situation.seated_ids[:2]
    reserve = situation.composition.reserves[0].person_id
    for person_id in (stays, reserve):
        people_records.put(store, replace(situation.people[person_id], address="Storgata 1, 3256 Larvik"))
    panels.change(store, situation.panel.id, one_per_household=True)
    situation = again(store, situation)
    assert composition.sharing_a_home(situation) == 2
    assert reserve not in {each.person for each in dropouts.successors(situation, leaving)}
    assert reserve in {each.person for each in dropouts.successors(situation, stays)}


def test_only_somebody_drawn_can_drop_out(store: Store) -> None:
    situation = drawn(store)
    other = next(p for p in situation.people if p not in situation.drawn_ids)
    with pytest.raises(UserError, match=r"composition\.gone"):
        dropouts.drop_out(store, situation.panel.id, other, TODAY)
    assert again(store, situation).composition == situation.composition


def test_a_locked_seat_has_a_reason_that_lasts_through_a_draw(store: Store) -> None:
    situation = drawn(store)
    kept, panel_id = situation.seated_ids[0], situation.panel.id
    with pytest.raises(UserError, match=r"lock\.needs_reason"):
        composition.set_locked(store, panel_id, kept, True, "  ")
    composition.set_locked(store, panel_id, kept, True, " Leder av brukerrådet ")
    result = drawing.draw(drawing.order(again(store, situation), 5))
    assert isinstance(result, drawing.Drawn)
    drawing.keep(store, result, "Prøver en gang til")
    members = again(store, situation).composition.members
    assert Member(kept, Standing.SEAT, True, "Leder av brukerrådet") in members
    composition.set_locked(store, panel_id, kept, False)
    assert Member(kept) in again(store, situation).composition.members


def test_the_best_swap_comes_first_and_only_worse_ones_where_there_is_no_other(store: Store) -> None:
    situation = drawn(store)
    for leaving in situation.seated_ids:
        found = composition.stand_ins(situation, leaving)
        assert {each.person for each in found} == set(composition.who_can_take(situation, leaving))
        assert [each.same for each in found] == sorted((each.same for each in found), reverse=True)


def test_worse_swaps_are_shown_where_there_is_no_other(store: Store) -> None:
    situation = drawn(store, reserves=0)
    leaving = next(p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende")
    relatives = [p for p in situation.people if situation.answers[p]["tie"] == "Pårørende"]
    seated = [p for p in relatives if p in situation.seated_ids]
    panels.remove_candidates(store, situation.panel.id, [p for p in relatives if p not in seated])
    composition.set_targets(store, situation.panel.id, (Target("tie", "Pårørende", len(seated), 8),))
    found = composition.stand_ins(again(store, situation), leaving)
    assert found
    assert {(each.keeps, each.distance) for each in found} == {(False, 1)}
    assert composition.who_can_take(again(store, situation), leaving) == ()


def test_numbers_that_leave_no_choice_are_named_before_the_draw(store: Store) -> None:
    panel = ready_panel(store)
    assert leeway.look(composition.task(composition.read(store, panel.id))).whole
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 8, 8), Target("tie", "Bruker", 0, 8)))
    found = leeway.look(composition.task(composition.read(store, panel.id)))
    (finding,) = found.findings
    assert (found.certain, found.never) == (8, 32)
    assert (finding.code, finding.feature, finding.value, finding.wanted) == ("forced_in", "tie", "Pårørende", 8)


def test_a_panel_and_a_person_take_their_drop_outs_with_them(store: Store) -> None:
    situation = drawn(store)
    first, second = situation.seated_ids[:2]
    for person_id in (first, second):
        dropouts.drop_out(store, situation.panel.id, person_id, TODAY)
    people_records.remove(store, [first])
    assert {each.person_id for each in records.dropouts(store, situation.panel.id)} == {second}
    panels.remove(store, situation.panel.id)
    assert records.dropouts(store, situation.panel.id) == ()


def test_numbers_that_cannot_be_met_are_left_to_the_draw_to_explain(store: Store) -> None:
    panel = ready_panel(store)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 9, 9),))
    assert leeway.look(composition.task(composition.read(store, panel.id))).whole


def test_who_is_locked_or_out_is_not_counted_as_certain_or_without_a_chance(store: Store) -> None:
    situation = drawn(store)
    composition.set_locked(store, situation.panel.id, situation.seated_ids[0], True, "Leder")
    dropouts.drop_out(store, situation.panel.id, situation.seated_ids[1], TODAY)
    assert leeway.look(composition.task(again(store, situation))).whole


def test_reserves_are_chosen_by_the_drop_outs_expected(store: Store) -> None:
    panel = ready_panel(store)
    usual = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    for category in ("Bruker", "Pårørende"):
        dropouts.set_percent(store, panel.id, "tie", category, 100 if category == "Pårørende" else 0)
    other = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(usual, drawing.Drawn)
    assert isinstance(other, drawing.Drawn)
    assert other.people == usual.people
    answers = composition.read(store, panel.id).answers
    assert {answers[person_id]["tie"] for person_id in other.reserves} == {"Pårørende"}
    assert {answers[person_id]["tie"] for person_id in usual.reserves} != {"Pårørende"}
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        drawing.keep(store, usual)
    drawing.keep(store, other)


def test_expected_drop_outs_are_shares_of_a_hundred_and_follow_undo(store: Store) -> None:
    panel = ready_panel(store)
    assert panel.dropout_percent == 15
    with store.undo.step("drop-outs"):
        dropouts.set_percent(store, panel.id, "tie", "Bruker", 30)
        panels.change(store, panel.id, dropout_percent=20)
    composed = composition.read(store, panel.id).composition
    assert (composed.dropout_percents, composed.panel.dropout_percent) == ({("tie", "Bruker"): 30}, 20)
    for wrong in (-1, 101):
        with pytest.raises(UserError, match=r"panel\.percent"):
            dropouts.set_percent(store, panel.id, "tie", "Bruker", wrong)
        with pytest.raises(UserError, match=r"panel\.percent"):
            panels.change(store, panel.id, dropout_percent=wrong)
    with pytest.raises(UserError, match=r"attributes\.gone"):
        dropouts.set_percent(store, panel.id, "nothing", "Bruker", 1)
    store.undo.undo()
    assert panels.get(store, panel.id).dropout_percent == 15
    assert composition.read(store, panel.id).composition.dropout_percents == {}
    dropouts.set_percent(store, panel.id, "tie", "Bruker", 30)
    dropouts.set_percent(store, panel.id, "tie", "Bruker", None)
    assert composition.read(store, panel.id).composition.dropout_percents == {}
