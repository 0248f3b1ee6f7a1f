"""Any table leaves the program as a workbook and as text, chosen in the menu and saved through the real dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AttendanceStatus
from panelapp.domain.panels import Step
from panelapp.services import (
    attendance,
    composition,
    letters,
    meetings,
    overview,
    panels,
    people,
    spreadsheets,
    workplace,
)
from panelapp.ui.main_window import MainWindow
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.notices import Notice
from panelapp.ui.page import Place
from panelapp.ui.widgets.export_button import ExportButton, ExportMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Table = tuple[Sequence[str], list[tuple[str, ...]]]


def _people(window: MainWindow) -> Table:
    window.go(Place("people"))
    everybody = people.all(window.workbench.store)
    return ("Given name", "Family name"), [(each.given_name, each.family_name) for each in everybody]


def _candidates(window: MainWindow) -> Table:
    store = window.workbench.store
    panel = panels.all(store)[0]
    there = panels.candidate_ids(store, panel.id)
    drawn = {member.person_id for member in composition.read(store, panel.id).composition.members}
    out = next(each for each in people.all(store) if each.id in there - drawn)
    panels.remove_candidates(store, panel.id, [out.id])
    window.go(Place("panels", panel.id, Step.RECRUITMENT.value))
    step = window.shell.current.view.view(Step.RECRUITMENT)
    step.search.setText(out.family_name)
    shown = [each for each in people.all(store) if each.id in step.model.ids()]
    assert len(shown) < len(there)
    ticks = [("Yes" if each.id in there - {out.id} else "No") for each in shown]
    assert "No" in ticks
    rows = [(tick, each.given_name, each.family_name) for tick, each in zip(ticks, shown, strict=True)]
    return ("Candidate", "Given name", "Family name"), rows


def _letters(window: MainWindow) -> Table:
    store = window.workbench.store
    panel = panels.all(store)[0]
    window.go(Place("panels", panel.id, Step.INVITATION.value))
    card = window.shell.current.view.view(Step.INVITATION).letters
    assert card.language.currentData() == workplace.get(store).paper_language
    card.language.setCurrentIndex(card.language.findData("da"))
    words = {"drawn": "Udtrukket", "reserve": "Reserve", "not_drawn": "Ikke udtrukket", "out": "Faldet fra"}
    found = letters.recipients(composition.read(store, panel.id))
    rows = [
        (words[each.outcome.value], str(each.place or ""), each.person.given_name, each.person.family_name)
        for each in found
    ]
    assert {row[0] for row in rows} >= {"Udtrukket", "Reserve", "Ikke udtrukket"}
    return ("Udfald", "Reserve nummer", "Fornavn", "Efternavn"), rows


def _attendance(window: MainWindow) -> Table:
    store = window.workbench.store
    held = next(each for each in meetings.all(store) if meetings.people(store, each.id))
    asked = meetings.people(store, held.id)
    attendance.record(store, held.id, asked[0].id, AttendanceStatus.EXCUSED)
    attendance.clear(store, held.id, asked[1].id)
    meetings.change_guests(store, meetings.add_guests(store, held.id).id, label="Byggesak", number=2)
    window.go(Place("meetings", held.id))
    status = {each.person_id: each.status for each in meetings.record(store, held.id).attendance}
    said = {
        None: "Not written down yet",
        AttendanceStatus.PRESENT: "Present",
        AttendanceStatus.EXCUSED: "Absent with notice",
        AttendanceStatus.ABSENT: "Absent",
    }
    guests = [(f"{each.label} ({each.number})", "Present") for each in meetings.record(store, held.id).guests]
    assert ("Byggesak (2)", "Present") in guests
    return ("Name", "Attendance"), [(each.name, said[status.get(each.id)]) for each in asked] + guests


def _follow_up(window: MainWindow) -> Table:
    window.go(Place("follow_up"))
    headers = ("What was agreed", "Responsible", "Deadline", "Meeting", "Date of the meeting")
    agreed = overview.promises(window.workbench.store)
    assert agreed
    return headers, [
        (each.action.text, each.action.owner, each.action.deadline, each.meeting.title, each.meeting.held_on)
        for each in agreed
    ]


def menus(window: MainWindow, qtbot: QtBot) -> list[ExportMenu]:
    """The menu as one gets to it: by its button, or in that of a meeting."""
    page = window.shell.current
    if not isinstance(page, MeetingsPage):
        buttons = [each for each in page.findChildren(ExportButton) if each.isVisible()]
        assert all(each.accessibleName().startswith("Export ") for each in buttons)
        return [each.exporting for each in buttons]
    qtbot.mouseClick(page.view.more_button, Qt.MouseButton.LeftButton)
    (opened,) = (each for each in page.view.findChildren(QMenu) if each.isVisible())
    found = [each.menu() for each in opened.actions() if isinstance(each.menu(), ExportMenu)]
    opened.close()
    return found


def save_into(folder: Path) -> None:
    """Answer the dialog that comes: this folder, the name that is proposed."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        (name,) = dialog.selectedFiles()
        dialog.setDirectory(str(folder))
        dialog.selectFile(Path(name).name)
        dialog.accept()

    QTimer.singleShot(100, answer)


@pytest.mark.parametrize("table", [_people, _candidates, _letters, _attendance, _follow_up])
def test_a_table_is_saved_as_a_workbook_and_as_text(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, table: Callable[[MainWindow], Table]
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    headers, rows = table(window)
    for place in (0, 1):
        (menu,) = menus(window, qtbot)
        save_into(folder)
        menu.actions()[place].trigger()
    files = sorted(folder.iterdir(), key=lambda file: file.suffix)
    assert [file.suffix for file in files] == [".csv", ".xlsx"]
    for file in files:
        sheet = spreadsheets.read(file.read_bytes(), spreadsheets.Reading(header_row=1))
        assert sheet.header[: len(headers)] == tuple(headers)
        assert [row[: len(headers)] for row in sheet.rows] == rows
    said = [notice.accessibleName() for notice in window.notices.findChildren(Notice)]
    assert any(f"{len(rows)} row(s) exported." in each and "not encrypted" in each for each in said)


def test_there_is_nothing_to_export_where_there_is_nothing(window: MainWindow, qtbot: QtBot) -> None:
    store = window.workbench.store
    made = meetings.add(store, title="Åpent møte", held_on=date.today().isoformat())
    for meeting in meetings.all(store):
        if meeting.id != made.id:
            meetings.remove(store, meeting.id)
    for place in (Place("follow_up"), Place("meetings", made.id)):
        window.go(place)
        assert menus(window, qtbot) == []


def test_what_is_said_of_attendance_fits_beside_the_page(window: MainWindow, qtbot: QtBot) -> None:
    store = window.workbench.store
    held = next(each for each in meetings.all(store) if meetings.people(store, each.id))
    for person in meetings.people(store, held.id)[:9]:
        attendance.clear(store, held.id, person.id)
    window.resize(1280, 720)
    window.go(Place("meetings", held.id))
    view = window.shell.current.view
    assert view.attendance.rest_button.isVisible()
    qtbot.wait(50)
    assert view.writing.horizontalScrollBar().maximum() == 0
