"""What happens to what was typed or asked for when one goes elsewhere at the wrong moment."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import Meeting, NoteKind
from panelapp.services import meetings
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place
from tests.ui.meetings.conftest import type_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_number_being_typed_is_saved_on_the_way_out(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    attendance = page.view.attendance
    qtbot.mouseClick(attendance.edit_button, Qt.MouseButton.LeftButton)
    attendance.add_guests_button.click()
    number = attendance._rows[0].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "14")
    page.flush()
    assert meetings.record(page.workbench.store, meeting.id).guests[0].number == 14


def test_what_is_no_date_yet_stays_with_its_meeting(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    store = page.workbench.store
    first, second = (meetings.add(store, title=title) for title in ("One", "Two"))
    page.show_part(Place("meetings", first.id))
    page.view.details.date.line.setFocus()
    type_on(qtbot, "Friday with Kari")
    page.view.details.starts_at.setFocus()
    page.show_part(Place("meetings", second.id))
    assert page.view.details.date.line.text() == ""


def test_a_question_about_one_meeting_is_not_asked_of_another(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    store = page.workbench.store
    other = meetings.add(store, title="Other")
    for each in (meeting, other):
        item = meetings.add_item(store, each.id, "Saken")
        meetings.add_note(store, item.id, kind=NoteKind.ACTION, text="Opplæring")
    page.show_part(Place("meetings", meeting.id))
    qtbot.mouseClick(page.view.close_button, Qt.MouseButton.LeftButton)
    assert page.view.loose.isVisible()
    page.show_part(Place("meetings", other.id))
    assert not page.view.loose.isVisible()


def test_a_form_for_a_new_meeting_begins_empty(page: MeetingsPage, qtbot: QtBot) -> None:
    page.list.ask()
    page.list.form.date.line.setFocus()
    type_on(qtbot, "Friday")
    page.list.form.title.setFocus()
    page.list.ask()
    assert page.list.form.date.line.text() == ""


@pytest.mark.parametrize("wait", [True, False])
def test_a_page_left_in_the_making_is_made_when_one_is_back(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot, wait: bool
) -> None:
    page.show_part(Place("meetings", meeting.id))
    paper = page.view.paper
    qtbot.waitUntil(lambda: paper._task is not None, timeout=20_000)
    page.hide()
    if wait:
        qtbot.waitUntil(lambda: paper._task is None, timeout=20_000)
    with qtbot.waitSignal(paper.made, timeout=20_000):
        page.show()
        if not wait:
            paper._timer.stop()
            paper._make()
    assert paper.preview.view.count == 1


def test_a_file_asked_for_is_not_that_of_another_meeting(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda self: asked.append("save") or QFileDialog.DialogCode.Rejected)
    other = meetings.add(page.workbench.store, title="Other")
    page.show_part(Place("meetings", meeting.id))
    paper = page.view.paper
    page.view._save()
    with qtbot.waitSignal(paper.made, timeout=20_000):
        page.show_part(Place("meetings", other.id))
    assert not asked


def test_nothing_of_the_minutes_stays_when_the_file_is_locked(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    paper = page.view.paper
    with qtbot.waitSignal(paper.made, timeout=20_000):
        page.show_part(Place("meetings", meeting.id))
    page.view.grab()
    assert paper.preview.view._images
    page.shut()
    assert (paper._data, paper.preview.view.count, paper.preview.view._images) == (b"", 0, {})
    assert paper.preview.view.accessibleDescription() == ""
