"""The list, new meetings, who came and the card sessions of a meeting, with real keys on a real file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AttendanceStatus, Meeting
from panelapp.domain.reflection import Release
from panelapp.services import attendance, meetings, reflection
from panelapp.ui.meetings.meeting_list import MeetingButton
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place
from tests.ui.meetings.conftest import type_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_an_empty_room_offers_a_meeting(page: MeetingsPage, qtbot: QtBot) -> None:
    page.show_part(Place("meetings"))
    assert page.list.first_button.isVisible()
    qtbot.mouseClick(page.list.first_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.list.form.title, "Temakveld")
    qtbot.keyClick(page.list.form.title, Qt.Key.Key_Return)
    (made,) = meetings.all(page.workbench.store)
    assert (made.title, made.panel_id) == ("Temakveld", None)
    assert page.place() == Place("meetings", made.id)
    page.open_list()
    assert [button.meeting_id for button in page.list.buttons()] == [made.id]


def test_the_list_says_what_lies_ahead_and_opens_what_is_chosen(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    store = page.workbench.store
    future = meetings.add(store, title="Neste", held_on="2999-01-01")
    old = meetings.add(store, title="Gammelt", held_on="2020-01-01")
    meetings.close(store, old.id)
    page.show_part(Place("meetings"))
    order = [button.meeting_id for button in page.list.buttons()]
    assert order.index(future.id) < order.index(old.id)
    button = next(button for button in page.list.buttons() if button.meeting_id == old.id)
    assert isinstance(button, MeetingButton)
    assert "Gammelt" in button.accessibleName()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.place() == Place("meetings", old.id)


def test_attendance_takes_one_key_for_each(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    card = page.view.attendance
    qtbot.mouseClick(card.edit_button, Qt.MouseButton.LeftButton)
    assert card.table.hasFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_F):
        qtbot.keyClick(card.table, key)
    qtbot.keyClick(card.table, Qt.Key.Key_Space)
    record = meetings.record(page.workbench.store, meeting.id)
    assert record.count(AttendanceStatus.PRESENT) == 2
    assert record.count(AttendanceStatus.EXCUSED) == 1
    assert card._present.text().startswith("2")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert card.model.index(0, 0).data(role) == "Åse Berg, Present"
    for _ in range(3):
        qtbot.keyClick(card.table, Qt.Key.Key_Space)
    assert meetings.record(page.workbench.store, meeting.id).count(AttendanceStatus.PRESENT) == 1
    card._add_guests()
    assert QApplication.focusWidget() is card._rows[0].label_field
    type_on(qtbot, "Byggesak")
    card._rows[0].number.setValue(2)
    page.flush()
    (guests,) = meetings.record(page.workbench.store, meeting.id).guests
    assert (guests.label, guests.number) == ("Byggesak", 2)


def test_everyone_is_here_at_one_press_and_gone_at_one_undo(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    store = page.workbench.store
    page.show_part(Place("meetings", meeting.id))
    card = page.view.attendance
    everyone = card.rest_button.text()
    qtbot.mouseClick(card.rest_button, Qt.MouseButton.LeftButton)
    assert meetings.record(store, meeting.id).count(AttendanceStatus.PRESENT) == 3
    assert not card.rest_button.isVisible()
    assert card.edit_button.hasFocus()
    page.workbench.undo()
    assert meetings.record(store, meeting.id).attendance == ()
    assert card.rest_button.isVisible()
    attendance.record(store, meeting.id, "p1", AttendanceStatus.EXCUSED)
    page.refresh()
    assert card.rest_button.text() != everyone
    qtbot.mouseClick(card.rest_button, Qt.MouseButton.LeftButton)
    assert meetings.record(store, meeting.id).count(AttendanceStatus.PRESENT) == 2
    assert meetings.record(store, meeting.id).count(AttendanceStatus.EXCUSED) == 1
    attendance.clear(store, meeting.id, "p1")
    meetings.close(store, meeting.id)
    page.refresh()
    assert not card.rest_button.isVisible()


def test_a_new_meeting_waits_for_its_name_and_is_today_at_one_press(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    store = page.workbench.store
    made = meetings.add(store, title="Møte 2", panel_id="panel")
    page.show_part(Place("meetings", made.id, "new"))
    assert page.place() == Place("meetings", made.id)
    type_on(qtbot, "Åpningstider")
    page.flush()
    assert meetings.get(store, made.id).title == "Åpningstider"
    qtbot.mouseClick(page.view.details.today_button, Qt.MouseButton.LeftButton)
    assert meetings.get(store, made.id).held_on == date.today().isoformat()
    assert not page.view.details.today_button.isVisible()


def test_a_meeting_without_a_name_is_called_by_its_number(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings"))
    page.list.ask()
    suggested = page.list.form.title.placeholderText()
    qtbot.mouseClick(page.list.form.add_button, Qt.MouseButton.LeftButton)
    made = meetings.all(page.workbench.store)[-1]
    assert (made.title, made.panel_id) == (suggested, "panel")
    assert str(made.number) in suggested


def test_a_removed_meeting_leads_to_the_list_and_can_be_brought_back(page: MeetingsPage, meeting: Meeting) -> None:
    page.show_part(Place("meetings", meeting.id))
    page.view._remove()
    assert page.place() == Place("meetings")
    page.workbench.undo()
    assert [button.meeting_id for button in page.list.buttons()] == [meeting.id]
    page.show_part(Place("meetings", "no such meeting"))
    assert page.place() == Place("meetings")


def test_a_card_session_is_planned_from_the_meeting(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    with qtbot.waitSignal(page.place_requested) as asked:
        page.view._add_session()
    place = asked.args[0]
    assert place.room == "reflection"
    with page.workbench.store.reading() as db:
        (row,) = db.query("SELECT meeting_id, panel_id FROM session WHERE id = ?", [place.id])
    assert row == {"meeting_id": meeting.id, "panel_id": "panel"}


def test_a_meeting_leads_to_its_card_session_and_offers_no_second_one_meanwhile(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    store = page.workbench.store
    page.resize(1160, 1600)
    page.show_part(Place("meetings", meeting.id))
    assert not page.view.sessions.isVisible()
    assert page.view.session_button.isVisible()
    session = reflection.add(store, group_name="Nabovarsel", meeting_id=meeting.id)
    page.refresh()
    assert not page.view.session_button.isVisible()
    (row,) = page.view.sessions.rows
    with qtbot.waitSignal(page.place_requested) as asked:
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert (asked.args[0].room, asked.args[0].id) == ("reflection", session.id)
    sentence = reflection.add_sentence(store, session.id, "Si fra tidlig")
    reflection.release_sentence(store, session.id, sentence.id, Release.ANYONE)
    reflection.close(store, session.id)
    page.refresh()
    assert "1" in page.view.sessions.rows[0].button.accessibleName()
    assert page.view.session_button.isVisible()
