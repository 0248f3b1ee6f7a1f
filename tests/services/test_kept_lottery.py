"""A lottery that is kept before its number, and the reason a second draw needs."""

from __future__ import annotations

import pytest
from panel_data import ready_panel

from panelapp.domain.panels import BY_HAND
from panelapp.errors import UserError
from panelapp.services import composition, drawing, panels
from panelapp.services.drawing import Lots
from panelapp.storage.store import Store


def lots_of(store: Store, panel_id: str) -> Lots:
    situation = composition.read(store, panel_id)
    lots = drawing.prepare(drawing.resume(situation) or drawing.order(situation))
    assert isinstance(lots, Lots)
    return lots


def test_a_lottery_made_again_is_the_one_that_was_kept(store: Store) -> None:
    panel_id = ready_panel(store).id
    assert drawing.resume(composition.read(store, panel_id)) is None
    lots = lots_of(store, panel_id)
    waiting = drawing.keep_lottery(store, lots)
    again = lots_of(store, panel_id)
    assert again.order == lots.order
    assert again.fingerprint == waiting.fingerprint
    kept = drawing.keep(store, drawing.decide(again, 7), prepared_id=waiting.id)
    assert (kept.id, kept.number, kept.seed) == (waiting.id, 7, BY_HAND)
    assert composition.read(store, panel_id).composition.prepared is None


def test_changed_candidates_give_another_lottery_that_is_not_taken_for_the_one_kept(store: Store) -> None:
    panel_id = ready_panel(store).id
    waiting = drawing.keep_lottery(store, lots_of(store, panel_id))
    panels.remove_candidates(store, panel_id, [next(iter(composition.read(store, panel_id).people))])
    other = lots_of(store, panel_id)
    assert other.fingerprint != waiting.fingerprint
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        drawing.keep(store, drawing.decide(other, 7), prepared_id=waiting.id)


@pytest.mark.parametrize("number", [0, -1, 1001])
def test_a_number_that_no_panel_has_draws_nothing(store: Store, number: int) -> None:
    lots = lots_of(store, ready_panel(store).id)
    with pytest.raises(UserError, match=r"draw\.no_such_number"):
        drawing.decide(lots, number)


def test_a_second_draw_needs_a_reason_that_is_short_and_is_kept(store: Store) -> None:
    panel_id = ready_panel(store).id
    lots = lots_of(store, panel_id)
    drawing.keep(store, drawing.decide(lots, 1))
    members = composition.read(store, panel_id).composition.members
    for reason, code in (("", "draw.needs_reason"), (" \n", "draw.needs_reason"), ("x" * 301, "people.too_long")):
        with pytest.raises(UserError) as raised:
            drawing.keep(store, drawing.decide(lots, 2), reason)
        assert raised.value.code == code
        with pytest.raises(UserError):
            drawing.keep_lottery(store, lots, reason)
    assert composition.read(store, panel_id).composition.members == members
    waiting = drawing.keep_lottery(store, lots, "  to har\n trukket seg ")
    kept = drawing.keep(store, drawing.decide(lots, 2), prepared_id=waiting.id)
    assert kept.reason == waiting.reason == "to har trukket seg"


def test_a_draw_that_was_undone_asks_for_no_reason(store: Store) -> None:
    panel_id = ready_panel(store).id
    lots = lots_of(store, panel_id)
    with store.undo.step("draw"):
        drawing.keep(store, drawing.decide(lots, 1))
    store.undo.undo()
    assert drawing.keep(store, drawing.decide(lots, 2)).reason == ""
