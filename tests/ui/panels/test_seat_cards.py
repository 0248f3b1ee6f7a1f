"""By hand after the draw: drop-outs, locks with a reason, swaps with the best first, numbers that leave no choice."""

from __future__ import annotations

from dataclasses import replace

import panel_room
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from panelapp.composition.model import Bound, Change, Finding
from panelapp.domain.panels import Standing, Target
from panelapp.services import composition, drawing, dropouts, panels
from panelapp.storage import people as people_records
from panelapp.ui.panels.member_table import LOCK
from panelapp.ui.widgets.basics import IconButton, PlainButton
from panelapp.ui.workbench import Workbench


class Room(panel_room.Room):
    """The composition step, and what is done in it."""

    def draw(self, reserves: int = 4) -> None:
        """Have a panel drawn, the same one each time."""
        self.workbench.do("size", panels.change, self.panel_id, reserves=reserves)
        drawn = drawing.draw(drawing.order(self.situation, 1))
        assert isinstance(drawn, drawing.Drawn)
        self.workbench.do("draw", drawing.keep, drawn)

    def go_to(self, row: int) -> str:
        """Put the focus of the table in a row; the id of the person there."""
        table = self.step.table
        table.setCurrentIndex(table.members.index(row, 1))
        return table.members.rows[row][0].person_id


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot, reserves=4)


def test_a_drop_out_with_the_keys_lets_the_best_reserve_step_in(room: Room) -> None:
    room.draw()
    before = room.situation
    leaving = room.go_to(1)
    room.qtbot.keyClick(room.step.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    card = room.step.leaver
    assert room.step.right.currentWidget() is card
    best = dropouts.successors(before, leaving)[0]
    assert card.model.rows[0].id == best.person
    note = card.model.index(0, card.model.columnCount() - 1).data()
    assert note.startswith("Reserve ")
    assert "Every wanted number is met" in note
    room.qtbot.keyClicks(card.reason, "Flyttet")
    room.qtbot.keyClick(card.table, Qt.Key.Key_Return)
    after = room.situation
    assert best.person in after.seated_ids
    assert [(each.person_id, each.reason) for each in after.composition.dropouts] == [(leaving, "Flyttet")]
    assert room.step.right.currentWidget() is room.step.panel_card
    assert room.step.done_line.isVisible()
    assert room.step.panel_card.dropped_button.text().startswith("1 ")
    assert room.step.panel_card.dropped_button.isVisible()
    room.step.done_line.button.click()
    assert room.situation.composition == before.composition
    assert not room.step.done_line.isVisible()
    assert not room.step.panel_card.dropped_button.isVisible()


def test_without_reserves_the_lot_fills_the_seat_and_tells_the_chance(room: Room) -> None:
    room.draw(reserves=0)
    leaving = room.go_to(0)
    room.step.table._drop_out()
    card = room.step.leaver
    assert "no reserve" in card.words.text()
    room.press("Fill by lot")
    room.qtbot.waitUntil(lambda: bool(room.situation.composition.dropouts), timeout=20_000)
    assert room.situation.free_seats == 0
    assert room.situation.off == ()
    assert leaving not in room.situation.seated_ids
    said = room.step.done_line.words.text()
    assert "1 chance in" in said or "nobody else" in said


def test_the_seat_of_a_drop_out_can_stay_free_and_the_way_back_leads_to_the_candidates(room: Room) -> None:
    room.draw()
    leaving = room.go_to(0)
    room.step.table._drop_out()
    room.press("Leave it free")
    assert room.situation.free_seats == 1
    person = room.situation.people[leaving]
    room.step.search.setText(person.family_name)
    finder = room.step.finder
    assert finder.model.index(0, finder.model.columnCount() - 1).data() == "Dropped out"
    room.qtbot.keyClick(finder.table, Qt.Key.Key_Return)
    assert room.step.right.currentWidget() is room.step.returner
    room.press("Take back")
    assert room.situation.composition.dropouts == ()
    assert leaving not in room.situation.seated_ids
    assert not room.step.panel_card.dropped_button.isVisible()


def test_a_reserve_drops_out_without_a_question(room: Room) -> None:
    room.draw()
    reserve = room.go_to(len(room.situation.seated_ids))
    assert room.step.table.members.rows[len(room.situation.seated_ids)][0].standing is Standing.RESERVE
    room.step.table._drop_out()
    assert reserve not in room.situation.drawn_ids
    assert reserve in room.situation.composition.dropped_ids
    assert room.step.done_line.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen
def test_the_menu_of_a_row_has_the_drop_out(room: Room) -> None:
    room.draw()
    room.go_to(0)
    room.step.table._show_menu(room.step.table.visualRect(room.step.table.members.index(0, 1)).center())
    menu = room.step.table.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Drops out …").trigger()
    menu.close()
    assert room.step.right.currentWidget() is room.step.leaver


def test_a_lock_asks_why_and_the_reason_stands_in_the_tooltip_and_the_account(room: Room) -> None:
    room.draw()
    kept = room.go_to(2)
    room.qtbot.keyClick(room.step.table, Qt.Key.Key_Space)
    card = room.step.locker
    assert not card.act.isEnabled()
    room.qtbot.keyClicks(card.reason, "   ")
    room.qtbot.keyClick(card.reason, Qt.Key.Key_Return)
    assert not any(member.locked for member in room.situation.composition.members)
    room.press("Leads the user council")
    room.press("Lock the seat")
    member = next(m for m in room.situation.composition.members if m.person_id == kept)
    assert (member.locked, member.lock_reason) == (True, "Leads the user council")
    members = room.step.table.members
    row = next(i for i, (each, _) in enumerate(members.rows) if each.person_id == kept)
    assert "Leads the user council" in members.index(row, LOCK).data(Qt.ItemDataRole.ToolTipRole)
    room.step.fairness.account_button.click()
    assert room.step.account.account is not None
    assert any("Leads the user council" in sentence for sentence in room.step.account.account.sentences)
    assert all(room.situation.people[kept].name not in sentence for sentence in room.step.account.account.sentences)


def test_escape_gives_up_a_lock(room: Room) -> None:
    room.draw()
    room.go_to(2)
    room.qtbot.keyClick(room.step.table, Qt.Key.Key_Space)
    room.qtbot.keyClick(room.step.locker.reason, Qt.Key.Key_Escape)
    assert room.step.right.currentWidget() is room.step.panel_card
    assert not any(member.locked for member in room.situation.composition.members)


def test_swap_offers_only_those_who_fit(room: Room) -> None:
    room.draw()
    step = room.step
    step.table.setCurrentIndex(step.table.members.index(2, 1))
    leaving = step.table.members.rows[2][0].person_id
    room.qtbot.keyClick(step.table, Qt.Key.Key_Return)
    assert step.right.currentWidget() is step.swapper
    offered = {row.id for row in step.swapper.model.rows}
    assert offered == set(composition.who_can_take(room.situation, leaving))
    step.swapper.table.selectRow(len(offered) - 1)
    chosen = step.swapper.model.rows[len(offered) - 1].id
    room.qtbot.keyClick(step.swapper.table, Qt.Key.Key_Return)
    assert chosen in room.situation.seated_ids
    assert leaving not in room.situation.seated_ids
    assert step.right.currentWidget() is step.panel_card
    assert "by hand" in step.fairness.words.text()


def test_a_click_on_swap_opens_the_chooser_and_the_lot_decides(room: Room) -> None:
    room.draw()
    step = room.step
    table = step.table
    leaving = table.members.rows[0][0].person_id
    place = table.visualRect(table.members.index(0, table.members.swap_column)).center()
    room.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    lot = next(b for b in step.swapper.findChildren(PlainButton) if b.text() == "Let the lot decide")
    lot.click()
    room.qtbot.waitUntil(lambda: leaving not in room.situation.seated_ids, timeout=20_000)
    assert room.situation.composition.dropouts == ()
    said = step.done_line.words.text()
    assert "has left the seat" in said
    assert "The lot fell on" in said
    assert not room.situation.off


def test_a_swap_shows_the_best_first_and_why(room: Room) -> None:
    room.draw()
    leaving = room.situation.seated_ids[0]
    room.step._ask_swap(leaving)
    model = room.step.swapper.model
    found = composition.stand_ins(room.situation, leaving)
    assert [row.id for row in model.rows] == [each.person for each in found]
    note = model.index(0, model.columnCount() - 1).data()
    assert note.endswith(f"same answer on {found[0].same} of 2")
    assert "very wanted number is met" in note


def test_numbers_that_leave_no_choice_are_told_before_the_draw(room: Room) -> None:
    notes = room.step.leeway_notes
    note = notes.forced
    room.qtbot.waitUntil(lambda: not notes.looking)
    assert not note.isVisible()
    wanted = (Target("tie", "Pårørende", 8, 8), Target("tie", "Bruker", 0, 8))
    room.workbench.do("wanted", composition.set_targets, room.panel_id, wanted)
    room.qtbot.waitUntil(note.isVisible)
    assert "8 are on the list, and you want 8" in note.words.text()
    assert "32 " in note.words.text()
    room.draw()
    assert not note.isVisible()
    room.workbench.do("wanted", composition.set_targets, room.panel_id, (Target("tie", "Pårørende", 8, 9),))
    room.qtbot.waitUntil(note.isVisible)


def test_one_from_each_household_is_chosen_with_the_numbers_and_undone(room: Room) -> None:
    people = list(room.situation.people.values())[:3]
    for person in people:
        people_records.put(room.workbench.store, replace(person, address="Storgata 1"))
    room.page.refresh()
    room.step.edit_wanted()
    editor = room.step.editor
    assert editor.sharing.text() == "3 of the candidates have the same address as another."
    editor.household.click()
    assert room.situation.panel.one_per_household
    room.workbench.undo()
    assert not room.situation.panel.one_per_household
    assert not editor.household.isChecked()


def test_one_click_lets_households_sit_together_where_the_rule_is_the_cause(room: Room) -> None:
    relatives = [p for p in room.situation.people.values() if p.answers["tie"] == "Pårørende"]
    for person in relatives:
        people_records.put(room.workbench.store, replace(person, address="Storgata 1"))
    room.workbench.do("rule", panels.change, room.panel_id, one_per_household=True)
    room.step.draw_button.click()
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=20_000)
    assert room.step.advice.reasons.isVisible()
    button = next(
        b for b in room.step.advice.findChildren(PlainButton) if b.isVisible() and "one household" in b.accessibleName()
    )
    button.click()
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=20_000)
    assert not room.situation.panel.one_per_household
    assert len(room.situation.seated_ids) == 8
    assert not room.step.advice.reasons.isVisible()


def test_a_mend_beyond_the_flex_is_a_button_as_well(room: Room) -> None:
    change = Change("minimum", "tie", "Pårørende", 2, 1)
    found = (
        Finding("conflict", bounds=(Bound("minimum", "tie", "Pårørende", 2),)),
        Finding("flex_too_tight"),
        Finding("mend_beyond", changes=(change,)),
    )
    room.step.advice.show_impossible(found)
    with room.qtbot.waitSignal(room.step.advice.changes_asked) as asked:
        room.press("Change and draw")
    assert asked.args == [(change,)]


def test_the_reason_of_the_one_selected_is_read_in_full_below(room: Room) -> None:
    room.draw()
    room.step._ask_swap(room.situation.seated_ids[0])
    card = room.step.swapper
    assert card.note.isVisible()
    for row in range(len(card.model.rows)):
        card.table.selectRow(row)
        assert card.note.text().startswith(card.model.rows[row].cells[0])
        reason, cost = card.note.text().split("\n")
        assert reason.endswith(card.model.index(row, card.model.columnCount() - 1).data())
        assert cost.startswith("In the draw, the one who leaves")


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen
def test_expected_drop_outs_are_changed_for_all_and_for_one_answer(room: Room) -> None:
    room.step.edit_wanted()
    rates = room.step.editor.rates
    assert rates.usual.value() == 15
    rates.usual.setValue(10)
    assert room.situation.panel.dropout_percent == 10
    rates.add_button.click()
    menu = rates.findChild(QMenu)
    assert menu is not None
    answers = {action.text(): action for part in menu.findChildren(QMenu) for action in part.actions()}
    answers["Pårørende"].trigger()
    menu.close()
    assert room.situation.composition.dropout_percents == {("tie", "Pårørende"): 20}
    rates.boxes["tie", "Pårørende"].setValue(40)
    assert room.situation.composition.dropout_percents == {("tie", "Pårørende"): 40}
    remove = next(b for b in rates.findChildren(IconButton) if not b.isHidden())
    remove.click()
    assert room.situation.composition.dropout_percents == {}
