from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from panel_data import ready_panel

from panelapp.composition.model import Finding
from panelapp.domain.panels import Standing, Target
from panelapp.errors import UserError
from panelapp.services import composition, drawing, panels, people
from panelapp.storage import people as people_records
from panelapp.storage.store import Store


def drawn_panel(store: Store, seed: int = 1) -> str:
    panel = ready_panel(store)
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id), seed))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    return panel.id


def test_a_draw_meets_the_wanted_numbers_and_is_kept(store: Store) -> None:
    situation = composition.read(store, drawn_panel(store))
    assert len(situation.composition.seated) == 8
    assert len(situation.composition.reserves) == 2
    assert situation.off == ()
    assert situation.free_seats == 0
    last = situation.composition.last_draw
    assert last is not None
    assert (last.candidates, last.seats, last.kept, last.seed) == (40, 8, 0, 1)
    assert drawing.unchanged(situation.composition)


def test_counts_agree_with_counting_by_hand(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    by_hand = Counter(people_records.get(store, person_id).answers["tie"] for person_id in situation.seated_ids)
    for count in situation.criteria[1].counts:
        assert count.there == by_hand[count.target.category]
    assert [count.candidates for count in situation.criteria[1].counts] == [32, 8]


def test_the_same_seed_draws_the_same_panel(store: Store) -> None:
    panel = ready_panel(store)
    situation = composition.read(store, panel.id)
    first, again, other = (drawing.draw(drawing.order(situation, seed)) for seed in (5, 5, 6))
    assert first == again
    assert first != other


def test_a_seed_is_made_where_none_is_given(store: Store) -> None:
    situation = composition.read(store, ready_panel(store).id)
    assert drawing.order(situation).seed != drawing.order(situation).seed


def test_locked_members_stay_through_the_next_draw(store: Store) -> None:
    panel_id = drawn_panel(store)
    kept = composition.read(store, panel_id).seated_ids[0]
    composition.set_locked(store, panel_id, kept, True, "Leder")
    for seed in range(3):
        drawn = drawing.draw(drawing.order(composition.read(store, panel_id), seed))
        assert isinstance(drawn, drawing.Drawn)
        account = drawing.keep(store, drawn, "en ny trekning")
        assert account.kept == 1
        member = next(m for m in composition.read(store, panel_id).composition.members if m.person_id == kept)
        assert member.locked


def test_a_draw_that_was_overtaken_is_not_kept(store: Store) -> None:
    panel = ready_panel(store)
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(drawn, drawing.Drawn)
    people_records.remove(store, [drawn.people[0]])
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        drawing.keep(store, drawn)
    assert composition.read(store, panel.id).composition.members == ()


def test_a_draw_is_not_kept_where_what_was_wanted_has_changed(store: Store) -> None:
    panel_id = drawn_panel(store)
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), 2))
    assert isinstance(drawn, drawing.Drawn)
    members = composition.read(store, panel_id).composition.members
    composition.set_locked(store, panel_id, members[0].person_id, True, "Leder")
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        drawing.keep(store, drawn, "en ny trekning")
    composition.set_locked(store, panel_id, members[0].person_id, False)
    wanted = composition.targets(store, panel_id)
    composition.set_targets(store, panel_id, wanted[1:])
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        drawing.keep(store, drawn, "en ny trekning")
    assert composition.read(store, panel_id).composition.members == members
    composition.set_targets(store, panel_id, wanted)
    drawing.keep(store, drawn, "en ny trekning")
    assert composition.read(store, panel_id).seated_ids == drawn.people


def test_wanted_numbers_of_what_is_gone_are_refused(store: Store) -> None:
    panel = ready_panel(store)
    with pytest.raises(UserError, match=r"attributes\.gone"):
        composition.set_targets(store, panel.id, [Target("gone", "x", 0, 1)])
    with pytest.raises(UserError, match=r"panel\.missing"):
        composition.set_targets(store, "gone", [])


def test_nobody_to_draw_from_is_said(store: Store) -> None:
    panel = panels.add(store, name="x")
    with pytest.raises(UserError, match=r"draw\.no_candidates"):
        drawing.order(composition.read(store, panel.id))


def test_wanted_numbers_that_cannot_be_met_come_with_mends_that_work(store: Store) -> None:
    panel = ready_panel(store)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 9, 9), Target("tie", "Bruker", 0, 8)))
    panels.change(store, panel.id, seats=12)
    situation = composition.read(store, panel.id)
    outcome = drawing.draw(drawing.order(situation, 1))
    assert isinstance(outcome, drawing.Impossible)
    assert outcome.findings[0] == Finding("too_few", "tie", "Pårørende", 9, 8)
    mend = next(finding for finding in outcome.findings if finding.code == "mend")
    composition.set_targets(store, panel.id, drawing.apply_changes(situation.composition.targets, mend.changes))
    assert isinstance(drawing.draw(drawing.order(composition.read(store, panel.id), 1)), drawing.Drawn)


def test_a_swap_changes_seats_and_the_account_knows(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    leaving = situation.seated_ids[2]
    choice = composition.who_can_take(situation, leaving)
    assert choice
    composition.swap(store, panel_id, leaving, choice[-1])
    after = composition.read(store, panel_id)
    assert after.seated_ids[2] == choice[-1]
    assert after.off == ()
    assert not drawing.unchanged(after.composition)


def test_reserves_come_first_among_those_who_can_take_a_seat(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    reserves = [member.person_id for member in situation.composition.reserves]
    for leaving in situation.seated_ids:
        choice = composition.who_can_take(situation, leaving)
        fitting = [person_id for person_id in reserves if person_id in choice]
        assert list(choice[: len(fitting)]) == fitting
        assert not set(choice).intersection(situation.seated_ids)


def test_a_reserve_who_gets_a_seat_is_no_reserve_any_more(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    reserve = situation.composition.reserves[0].person_id
    composition.swap(store, panel_id, situation.seated_ids[0], reserve)
    after = composition.read(store, panel_id).composition
    assert [member.person_id for member in after.members].count(reserve) == 1
    assert len(after.reserves) == 1


def test_who_can_leave_mirrors_who_can_take(store: Store) -> None:
    panel_id = drawn_panel(store)
    composition.set_locked(store, panel_id, composition.read(store, panel_id).seated_ids[0], True, "Leder")
    situation = composition.read(store, panel_id)
    joining = next(p for p in situation.people if p not in situation.drawn_ids)
    expected = {
        member.person_id
        for member in situation.composition.seated
        if not member.locked and joining in composition.who_can_take(situation, member.person_id)
    }
    assert set(composition.who_can_leave(situation, joining)) == expected


def test_mends_bring_a_spoilt_panel_back(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    relative = next(p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende")
    user = next(
        p
        for p in situation.people
        if p not in situation.drawn_ids
        and situation.answers[p]["tie"] == "Bruker"
        and situation.answers[p]["gender"] == situation.answers[relative]["gender"]
    )
    while len(composition.read(store, panel_id).off) == 0:
        composition.swap(store, panel_id, relative, user)
        situation = composition.read(store, panel_id)
        relative = next(p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende")
        user = next(p for p in situation.people if p not in situation.drawn_ids)
    for _ in range(10):
        proposals = composition.mends(composition.read(store, panel_id))
        if not proposals:
            break
        composition.mend(store, panel_id, proposals[0].leaving, proposals[0].joining)
    assert composition.read(store, panel_id).off == ()


def test_a_free_seat_is_offered_to_those_who_fit(store: Store) -> None:
    panel_id = drawn_panel(store)
    gone = composition.read(store, panel_id).seated_ids[0]
    composition.take_out(store, panel_id, gone)
    situation = composition.read(store, panel_id)
    assert situation.free_seats == 1
    fitting = composition.who_fits_a_free_seat(situation).people
    assert gone in fitting
    composition.put_in(store, panel_id, gone, Standing.SEAT)
    with pytest.raises(UserError, match=r"composition\.no_free_seat"):
        composition.put_in(store, panel_id, fitting[0] if fitting[0] != gone else fitting[1], Standing.SEAT)


@pytest.mark.parametrize("spoil", ["leaving", "joining", "seated"])
def test_a_swap_that_makes_no_sense_is_refused(store: Store, spoil: str) -> None:
    panel_id = drawn_panel(store)
    seated = composition.read(store, panel_id).seated_ids
    leaving, joining = {
        "leaving": ("nobody", "p00"),
        "joining": (seated[0], "nobody"),
        "seated": (seated[0], seated[1]),
    }[spoil]
    with pytest.raises(UserError):
        composition.swap(store, panel_id, leaving, joining)
    assert composition.read(store, panel_id).seated_ids == seated


def test_one_undo_takes_a_draw_back(store: Store) -> None:
    panel_id = drawn_panel(store)
    before = composition.read(store, panel_id).composition
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), 77))
    assert isinstance(drawn, drawing.Drawn)
    with store.undo.step("draw"):
        drawing.keep(store, drawn, "en ny trekning")
    assert composition.read(store, panel_id).composition != before
    store.undo.undo()
    assert composition.read(store, panel_id).composition == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**48 - 1), choices=st.lists(st.integers(0, 200), max_size=4))
def test_swaps_among_those_offered_never_break_a_wanted_number(store: Store, seed: int, choices: list[int]) -> None:
    if not panels.all(store):
        ready_panel(store)
    panel_id = panels.all(store)[0].id
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn, "en ny trekning")
    for choice in choices:
        situation = composition.read(store, panel_id)
        leaving = situation.seated_ids[choice % 8]
        offered = composition.who_can_take(situation, leaving)
        if offered:
            composition.swap(store, panel_id, leaving, offered[choice % len(offered)])
        assert composition.read(store, panel_id).off == ()


def test_nobody_fits_a_free_seat_whose_category_is_full(store: Store) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    composition.take_out(store, panel_id, situation.seated_ids[0])
    situation = composition.read(store, panel_id)
    men = next(count for count in situation.counts if count.target.category == "Mann").there
    composition.set_targets(store, panel_id, (Target("gender", "Mann", 0, men), Target("gender", "Kvinne", 0, 8)))
    situation = composition.read(store, panel_id)
    fitting = composition.who_fits_a_free_seat(situation).people
    assert fitting
    assert {situation.answers[person_id]["gender"] for person_id in fitting} == {"Kvinne"}


@pytest.mark.parametrize("change", ["candidates", "targets", "members"])
def test_an_account_knows_whatever_was_changed_since(store: Store, change: str) -> None:
    panel_id = drawn_panel(store)
    situation = composition.read(store, panel_id)
    if change == "candidates":
        bystander = next(p for p in situation.people if p not in situation.drawn_ids)
        panels.remove_candidates(store, panel_id, [bystander])
    elif change == "targets":
        composition.set_targets(store, panel_id, situation.composition.targets[1:])
    else:
        composition.take_out(store, panel_id, situation.composition.reserves[-1].person_id)
    assert not drawing.unchanged(composition.read(store, panel_id).composition)


def test_those_with_a_seat_and_no_answer_are_counted_apart(store: Store) -> None:
    panel = ready_panel(store)
    for person_id in ("p01", "p02", "p05"):
        composition.put_in(store, panel.id, person_id, Standing.SEAT)
    people.answer(store, "p01", "gender", "")
    people.answer(store, "p02", "gender", "noe annet")
    people.answer(store, "p03", "gender", "")
    uncounted = {c.attribute.id: c.uncounted for c in composition.read(store, panel.id).criteria}
    assert uncounted == {"gender": 2, "tie": 0}


def lives_with(store: Store, *person_ids: str) -> None:
    """Let these people have the same address."""
    for person_id in person_ids:
        people_records.put(store, replace(people_records.get(store, person_id), address="Storgata 1"))


def one_with_a_seat_and_one_without(store: Store, panel_id: str) -> tuple[str, str]:
    """Somebody seated, and a candidate of the same household and with the same answers; one of each may sit."""
    situation = composition.read(store, panel_id)
    seated = situation.seated_ids[0]
    mate = next(
        p
        for p in situation.people
        if p not in situation.drawn_ids
        and all(situation.answers[p][own] == situation.answers[seated][own] for own in ("gender", "tie"))
    )
    lives_with(store, seated, mate)
    panels.change(store, panel_id, one_per_household=True)
    return seated, mate


def test_nobody_of_a_seated_household_fits_a_free_seat(store: Store) -> None:
    panel_id = drawn_panel(store)
    seated, mate = one_with_a_seat_and_one_without(store, panel_id)
    gone = composition.read(store, panel_id).seated_ids[1]
    composition.take_out(store, panel_id, gone)
    panels.change(store, panel_id, one_per_household=False)
    wanted = composition.targets(store, panel_id)
    composition.set_targets(store, panel_id, ())
    assert mate in composition.who_fits_a_free_seat(composition.read(store, panel_id)).people
    panels.change(store, panel_id, one_per_household=True)
    assert mate not in composition.who_fits_a_free_seat(composition.read(store, panel_id)).people
    composition.set_targets(store, panel_id, wanted)
    found = composition.who_fits_a_free_seat(composition.read(store, panel_id))
    assert gone in found.people
    assert found.distance == 0
    composition.take_out(store, panel_id, seated)
    assert mate in composition.who_fits_a_free_seat(composition.read(store, panel_id)).people


def test_a_seat_beside_somebody_of_the_household_is_given_knowingly_only_and_undone(store: Store) -> None:
    panel_id = drawn_panel(store)
    seated, mate = one_with_a_seat_and_one_without(store, panel_id)
    other = composition.read(store, panel_id).seated_ids[1]
    assert composition.housemates(composition.read(store, panel_id), mate) == (seated,)
    before = composition.read(store, panel_id).composition
    with pytest.raises(UserError, match=r"composition\.same_household"):
        composition.swap(store, panel_id, other, mate)
    with store.undo.step("swap"):
        composition.swap(store, panel_id, other, mate, knowingly=True)
    after = composition.read(store, panel_id)
    assert set(composition.living_together(after)) == {seated, mate}
    store.undo.undo()
    assert composition.read(store, panel_id).composition == before
    composition.take_out(store, panel_id, other)
    with pytest.raises(UserError, match=r"composition\.same_household"):
        composition.put_in(store, panel_id, mate, Standing.SEAT)
    composition.put_in(store, panel_id, mate, Standing.RESERVE)
    composition.put_in(store, panel_id, mate, Standing.SEAT, knowingly=True)
    assert len(composition.living_together(composition.read(store, panel_id))) == 2
    panels.change(store, panel_id, one_per_household=False)
    assert composition.living_together(composition.read(store, panel_id)) == ()


def test_who_takes_over_from_the_one_they_live_with_needs_no_leave(store: Store) -> None:
    panel_id = drawn_panel(store)
    seated, mate = one_with_a_seat_and_one_without(store, panel_id)
    composition.swap(store, panel_id, seated, mate)
    assert composition.living_together(composition.read(store, panel_id)) == ()


def test_mends_part_those_who_live_together(store: Store) -> None:
    panel_id = drawn_panel(store)
    seated, mate = one_with_a_seat_and_one_without(store, panel_id)
    situation = composition.read(store, panel_id)
    other = next(p for p in composition.who_can_leave(replace_rule(store, panel_id), mate) if p != seated)
    assert composition.mends(situation) == ()
    composition.swap(store, panel_id, other, mate, knowingly=True)
    composition.set_locked(store, panel_id, mate, True, "Leder")
    found = composition.mends(composition.read(store, panel_id))
    assert found
    assert {each.leaving for each in found} == {seated}
    composition.mend(store, panel_id, found[0].leaving, found[0].joining)
    after = composition.read(store, panel_id)
    assert composition.living_together(after) == ()
    assert after.off == ()


def replace_rule(store: Store, panel_id: str) -> composition.Situation:
    """The situation as if people of one household could sit together."""
    situation = composition.read(store, panel_id)
    composed = situation.composition
    return replace(situation, composition=replace(composed, panel=replace(composed.panel, one_per_household=False)))


def test_of_those_who_fit_equally_well_the_smallest_chance_comes_first(store: Store) -> None:
    panel_id = ready_panel(store).id
    composition.set_targets(store, panel_id, (Target("tie", "Pårørende", 2, 3),))
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    composition.set_targets(store, panel_id, ())
    situation = composition.read(store, panel_id)
    chances = [situation.chances[each.person].chance for each in composition.stand_ins(situation, drawn.people[0])]
    assert len(chances) == 32
    assert len({round(chance, 6) for chance in chances}) == 2
    assert [round(chance, 6) for chance in chances] == sorted(round(chance, 6) for chance in chances)
