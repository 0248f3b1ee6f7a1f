"""The draw that everybody can see, and the reason a second draw needs."""

from __future__ import annotations

from collections.abc import Iterator

import panel_room
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import BY_HAND, Composition
from panelapp.services import composition, drawing, panels
from panelapp.storage.store import Store
from panelapp.ui.panels.watched_draw import WatchedDraw
from panelapp.ui.reflection.wall_window import Showing
from panelapp.ui.workbench import Workbench


class Room(panel_room.Room):
    """The composition step, and its card for the draw that is watched."""

    @property
    def store(self) -> Store:
        return self.workbench.store

    @property
    def card(self) -> WatchedDraw:
        return self.step.watched

    @property
    def composition(self) -> Composition:
        return composition.read(self.store, self.panel_id).composition

    def prepare(self, reason: str = "") -> None:
        self.step.watch_button.click()
        if reason:
            self.step.reason_card.reason.setText(reason)
            self.step.reason_card.go_button.click()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.card.busy and not self.step.drawing.busy, timeout=20_000)

    def throw(self, digits: str) -> None:
        for digit in digits:
            self.qtbot.keyClick(self.card.number, digit)
        self.qtbot.keyClick(self.card.number, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Iterator[Room]:
    made = Room(workbench, qtbot)
    yield made
    made.page.shut()


def test_the_fingerprint_is_kept_before_the_number(room: Room) -> None:
    room.prepare()
    waiting = room.composition.prepared
    assert waiting is not None
    assert not room.composition.members
    spoken = " ".join(waiting.fingerprint[at : at + 4] for at in (0, 4, 8, 12))
    assert spoken in room.card.fingerprint.text()
    assert spoken in " ".join(room.card.preview.texts())
    room.throw("417")
    last = room.composition.last_draw
    assert last is not None
    assert (last.id, last.number, last.seed, last.fingerprint) == (waiting.id, 417, BY_HAND, waiting.fingerprint)
    assert room.composition.prepared is None
    assert len(room.composition.seated) == 8
    room.card.back_button.click()
    assert room.step.right.currentWidget() is room.step.panel_card
    assert len(room.step.table.members.rows) == 10


def test_three_noughts_are_the_last_panel_and_fewer_digits_draw_nothing(room: Room) -> None:
    room.prepare()
    room.throw("00")
    assert room.composition.last_draw is None
    room.throw("0")
    last = room.composition.last_draw
    assert last is not None
    assert last.number == 1000


def test_the_computer_draws_with_the_seed_that_was_kept(room: Room) -> None:
    room.prepare()
    waiting = room.composition.prepared
    assert waiting is not None
    room.card.lot_button.click()
    room.settle()
    last = room.composition.last_draw
    assert last is not None
    assert last.seed == waiting.seed
    assert str(last.number % 1000).zfill(3) in room.card.words.text()


def test_the_wall_narrows_with_each_digit_and_knows_no_name(room: Room) -> None:
    room.prepare()
    wall = room.card.preview
    assert "42·" in wall.texts()
    room.qtbot.keyClick(room.card.number, "4")
    assert {"400", "499"} <= set(wall.texts())
    assert "500" not in wall.texts()
    room.qtbot.keyClick(room.card.number, "1")
    assert {"410", "419"} <= set(wall.texts())
    assert "420" not in wall.texts()
    room.qtbot.keyClick(room.card.number, Qt.Key.Key_Backspace)
    assert "499" in wall.texts()
    room.throw("17")
    said = " ".join(wall.texts())
    assert "417" in wall.texts()
    people = composition.read(room.store, room.panel_id).people.values()
    assert not [person for person in people if person.family_name in said or person.given_name in said.split()]


def test_a_rehearsal_says_that_it_does_not_count_and_keeps_nothing(room: Room) -> None:
    room.prepare()
    before = room.composition
    room.card.rehearse_button.click()
    room.qtbot.waitUntil(lambda: room.card.preview.picture.done, timeout=20_000)
    assert "Rehearsal: this does not count" in room.card.preview.texts()
    assert not room.card.number.isEnabled()
    assert not room.card.draw_button.isEnabled()
    assert room.composition == before
    room.card.rehearse_button.click()
    assert not room.card.preview.picture.done
    assert "Rehearsal: this does not count" not in room.card.preview.texts()


def test_a_lottery_that_waits_is_taken_up_again(room: Room) -> None:
    room.prepare()
    waiting = room.composition.prepared
    room.card.back_button.click()
    room.prepare()
    assert room.composition.prepared == waiting
    room.throw("123")
    last = room.composition.last_draw
    assert waiting is not None
    assert last is not None
    assert last.id == waiting.id


@pytest.mark.parametrize("while_open", [True, False])
def test_a_lottery_that_does_not_hold_any_more_is_told_of(room: Room, while_open: bool) -> None:
    room.prepare()
    waiting = room.composition.prepared
    assert waiting is not None
    if not while_open:
        room.card.back_button.click()
    leaving = next(iter(room.composition.candidate_ids))
    room.workbench.do("out", panels.remove_candidates, room.panel_id, [leaving])
    if not while_open:
        room.prepare()
    assert room.card.again_button.isVisible()
    assert not room.card.number.isVisible()
    room.card.again_button.click()
    room.settle()
    if room.card.again_button.isVisible():
        room.card.again_button.click()
    anew = room.composition.prepared
    assert anew is not None
    assert anew.fingerprint != waiting.fingerprint
    room.throw("500")
    last = room.composition.last_draw
    assert last is not None
    assert last.id == anew.id


def test_a_second_draw_needs_a_reason_that_is_kept(room: Room) -> None:
    room.prepare()
    room.throw("001")
    room.card.back_button.click()
    first = room.composition.members
    for button in (room.step.again_button, room.step.watch_button):
        button.click()
        card = room.step.reason_card
        assert room.step.right.currentWidget() is card
        card.reason.setText("   ")
        assert not card.go_button.isEnabled()
        room.qtbot.keyClick(card.reason, Qt.Key.Key_Return)
        room.qtbot.keyClick(card, Qt.Key.Key_Escape)
        assert room.step.right.currentWidget() is room.step.panel_card
    assert room.composition.members == first
    room.prepare("To har trukket seg")
    room.throw("002")
    last = room.composition.last_draw
    assert last is not None
    assert (last.number, last.reason) == (2, "To har trukket seg")
    assert room.step.reason_card.reason.text() == ""


def test_the_reason_for_drawing_again_leads_to_a_draw_in_the_open_too(room: Room) -> None:
    room.prepare()
    room.throw("001")
    room.card.back_button.click()
    assert not room.step.watch_button.isVisibleTo(room.step)
    room.step.again_button.click()
    card = room.step.reason_card
    assert not card.open_button.isEnabled()
    card.reason.setText("To har trukket seg")
    card.open_button.click()
    room.settle()
    assert room.step.right.currentWidget() is room.card
    room.throw("003")
    last = room.composition.last_draw
    assert last is not None
    assert (last.number, last.reason) == (3, "To har trukket seg")


def test_the_wall_goes_with_escape_with_the_card_and_with_the_lock(room: Room) -> None:
    room.prepare()
    card = room.card
    card.wall_button.click()
    wall, placement = card._wall, card._placement
    assert wall is not None
    assert placement is not None
    assert wall.isVisible()
    room.qtbot.keyClick(wall, "7")
    assert card.number.text() == "7"
    room.qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert placement.showing is Showing.NOWHERE
    card.wall_button.click()
    assert wall.isVisible()
    room.page.shut()
    assert not wall.isVisible()


def test_a_draw_given_up_while_it_is_prepared_keeps_nothing(room: Room) -> None:
    room.step.watch_button.click()
    room.card.back_button.click()
    room.settle()
    assert room.composition.prepared is None
    assert room.step.right.currentWidget() is room.step.panel_card
    assert drawing.resume(composition.read(room.store, room.panel_id)) is None


def test_everything_in_the_card_has_a_name_and_room_for_a_finger(room: Room) -> None:
    room.prepare()
    parts = [
        widget
        for widget in room.card.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(parts) >= 6
    assert not [part for part in parts if not part.accessibleName() or part.height() < 32]
