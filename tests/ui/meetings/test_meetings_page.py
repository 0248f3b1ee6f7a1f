"""The room of meetings with real keys on a real file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AttendanceStatus, Meeting, MeetingStatus, Naming, NoteKind
from panelapp.services import attendance, meetings, minutes
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place
from panelapp.ui.widgets.document_preview import PdfPages
from tests.ui.meetings.conftest import type_key, type_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def notes(page: MeetingsPage, meeting: Meeting) -> list[tuple[NoteKind, str]]:
    return [(note.kind, note.text) for note in meetings.record(page.workbench.store, meeting.id).notes]


def pdf_text(data: bytes) -> str:
    with PdfPages(data) as pages:
        return "\n".join(pages.text(index) for index in range(pages.count))


def shown_text(page: MeetingsPage) -> str:
    return pdf_text(page.view.paper._data) if page.view.paper._data else ""


def show_page(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.view.paper.made, timeout=20_000):
        page.show_part(Place("meetings", meeting.id))


def test_what_is_typed_becomes_notes_and_enter_makes_the_next(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.show_part(Place("meetings", meeting.id))
    first = page.view.cards()[0]
    first.entry.setFocus()
    type_on(qtbot, "Lag en sjekkliste")
    type_key(qtbot, Qt.Key.Key_Return)
    type_on(qtbot, "/a Felles mal")
    type_key(qtbot, Qt.Key.Key_Return)
    type_key(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    type_on(qtbot, "Opplæring")
    type_key(qtbot, Qt.Key.Key_Return)
    type_on(qtbot, "Korte setninger")
    page.flush()
    assert notes(page, meeting) == [
        (NoteKind.INPUT, "Lag en sjekkliste"),
        (NoteKind.RECOMMENDATION, "Felles mal"),
        (NoteKind.ACTION, "Opplæring"),
        (NoteKind.INPUT, "Korte setninger"),
    ]


def test_enter_within_the_notes_puts_an_input_after_a_recommendation(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    first = add_note(page, meeting, "Felles mal", NoteKind.RECOMMENDATION)
    add_note(page, meeting, "Sist")
    page.show_part(Place("meetings", meeting.id))
    page.view.write_note(first)
    type_key(qtbot, Qt.Key.Key_Return)
    type_on(qtbot, "Mellom")
    page.flush()
    assert notes(page, meeting) == [
        (NoteKind.RECOMMENDATION, "Felles mal"),
        (NoteKind.INPUT, "Mellom"),
        (NoteKind.INPUT, "Sist"),
    ]


def test_a_command_turns_a_note_into_another_kind(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    note = add_note(page, meeting, "Jeg turte ikke")
    page.show_part(Place("meetings", meeting.id))
    row = page.view.cards()[0].row(note)
    assert row is not None
    row.text.setFocus()
    row.text.moveCursor(row.text.textCursor().MoveOperation.Start)
    type_on(qtbot, "/s ")
    page.flush()
    assert notes(page, meeting) == [(NoteKind.QUOTE, "Jeg turte ikke")]


def test_the_menu_of_a_note_turns_it_into_another_kind(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    note = add_note(page, meeting, "Jeg turte ikke")
    page.show_part(Place("meetings", meeting.id))
    row = page.view.cards()[0].row(note)
    assert row is not None
    for times, kind in ((2, NoteKind.QUOTE), (4, NoteKind.ACTION)):
        qtbot.mouseClick(row.pill, Qt.MouseButton.LeftButton)
        (menu,) = (each for each in row.findChildren(QMenu) if each.isVisible())
        for _ in range(times):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        assert notes(page, meeting) == [(kind, "Jeg turte ikke")]
    page.workbench.undo()
    assert notes(page, meeting) == [(NoteKind.QUOTE, "Jeg turte ikke")]


def test_what_is_typed_is_saved_after_a_pause_and_undone_as_one(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot
) -> None:
    page.show_part(Place("meetings", meeting.id))
    page.view.cards()[0].entry.setFocus()
    type_on(qtbot, "Sjekkliste")
    qtbot.waitUntil(lambda: notes(page, meeting) == [(NoteKind.INPUT, "Sjekkliste")], timeout=10_000)
    type_on(qtbot, " på flere språk")
    page.flush()
    assert notes(page, meeting) == [(NoteKind.INPUT, "Sjekkliste på flere språk")]
    page.workbench.undo()
    assert notes(page, meeting) == []
    assert page.view.cards()[0].row("x") is None
    page.workbench.redo()
    assert notes(page, meeting) == [(NoteKind.INPUT, "Sjekkliste på flere språk")]


def test_the_state_says_whether_it_is_saved(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    assert "saved" in page.view.state.text()
    page.view.cards()[0].background.setFocus()
    type_on(qtbot, "Panelet")
    page.view._show_state()
    assert "saved" not in page.view.state.text()
    page.flush()
    page.view._show_state()
    assert "saved" in page.view.state.text()


def test_notes_and_matters_move_and_go_by_keys(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    one, two = add_note(page, meeting, "en"), add_note(page, meeting, "to")
    page.show_part(Place("meetings", meeting.id))
    alt = Qt.KeyboardModifier.AltModifier
    row = page.view.cards()[0].row(two)
    assert row is not None
    row.write()
    type_key(qtbot, Qt.Key.Key_Up, alt)
    assert [text for _, text in notes(page, meeting)] == ["to", "en"]
    assert row.text.hasFocus()
    type_key(qtbot, Qt.Key.Key_Down, alt)
    type_key(qtbot, Qt.Key.Key_Down, alt)
    moved = page.view.cards()[1].row(two)
    assert moved is not None
    assert moved.text.hasFocus()
    type_key(qtbot, Qt.Key.Key_Delete, alt)
    assert [text for _, text in notes(page, meeting)] == ["en"]
    page.workbench.undo()
    assert [text for _, text in notes(page, meeting)] == ["en", "to"]
    page.view.cards()[1].move_up()
    assert [text for _, text in notes(page, meeting)] == ["to", "en"]
    assert page.view.cards()[1].row(one) is not None


def test_an_emptied_note_goes_with_one_more_key(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    note = add_note(page, meeting, "x")
    page.show_part(Place("meetings", meeting.id))
    row = page.view.cards()[0].row(note)
    assert row is not None
    row.write()
    type_key(qtbot, Qt.Key.Key_Backspace)
    type_key(qtbot, Qt.Key.Key_Backspace)
    assert notes(page, meeting) == []
    assert page.view.cards()[0].entry.hasFocus()


def test_an_action_asks_gently_for_who_and_when(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    note = add_note(page, meeting, "Opplæring", NoteKind.ACTION)
    page.show_part(Place("meetings", meeting.id))
    row = page.view.cards()[0].row(note)
    assert row is not None
    assert row.action is not None
    assert row.action.owner.isVisible()
    assert "Nobody" in row.action.missing.text()
    row.action.owner.setFocus()
    type_on(qtbot, "Servicesenteret")
    row.action.deadline.line.setFocus()
    type_on(qtbot, "15.1.2027")
    page.flush()
    (stored,) = meetings.record(page.workbench.store, meeting.id).notes
    assert (stored.owner, stored.deadline) == ("Servicesenteret", "2027-01-15")
    assert row.action.isVisible()
    page.view.cards()[0].entry.setFocus()
    assert not row.action.isVisible()
    assert not row.action.missing.text()
    assert "Servicesenteret" in row.pill.accessibleName()


def test_details_are_saved_as_they_are_typed(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    page.view.details._toggle()
    details = page.view.details
    for field, text in (
        (details.lines["place"], "Rådhuset"),
        (details.starts_at, "17"),
        (details.ends_at, "25"),
        (details.date.line, "13.11.2026"),
    ):
        field.setFocus()
        field.selectAll()
        type_on(qtbot, text)
    assert details.starts_at.text() == "17.00"
    page.flush()
    stored = meetings.record(page.workbench.store, meeting.id).meeting
    assert (stored.place, stored.starts_at, stored.ends_at) == ("Rådhuset", "17:00", "")
    assert stored.held_on == "2026-11-13"


def test_the_page_follows_the_text_and_says_the_same(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    show_page(page, meeting, qtbot)
    assert "Byggesaker og nabovarsel" in shown_text(page)
    with qtbot.waitSignal(page.view.paper.made, timeout=20_000):
        page.view.cards()[0].entry.setFocus()
        type_on(qtbot, "Lag en sjekkliste")
        page.flush()
    qtbot.waitUntil(lambda: "Lag en sjekkliste" in shown_text(page), timeout=20_000)
    view = page.view.paper.preview.view
    assert "1" in view.accessibleName()
    assert "sjekkliste" in view.accessibleDescription()


def test_language_and_names_are_chosen_on_the_paper(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    attendance.record(page.workbench.store, meeting.id, "p1", AttendanceStatus.PRESENT)
    show_page(page, meeting, qtbot)
    paper = page.view.paper
    assert "Ingrid" not in shown_text(page)
    with qtbot.waitSignal(paper.made, timeout=20_000):
        choose(paper.naming, Naming.FULL)
    assert "Ingrid Solvang" in shown_text(page)
    with qtbot.waitSignal(paper.made, timeout=20_000):
        choose(paper.language, "da")
    assert "Møde" in shown_text(page)
    assert minutes.paper_language(page.workbench.store, meeting.id) == "da"


def test_closing_points_at_loose_actions_first(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    add_note(page, meeting, "Opplæring", NoteKind.ACTION)
    page.show_part(Place("meetings", meeting.id))
    qtbot.mouseClick(page.view.close_button, Qt.MouseButton.LeftButton)
    assert page.view.loose.isVisible()
    assert meetings.record(page.workbench.store, meeting.id).meeting.status is MeetingStatus.PLANNED
    qtbot.mouseClick(page.view.loose.button, Qt.MouseButton.LeftButton)
    assert meetings.record(page.workbench.store, meeting.id).meeting.status is MeetingStatus.CLOSED
    row = page.view.cards()[0]._rows[0]
    assert row.text.isReadOnly()
    assert not page.view.cards()[0].entry.isVisible()
    qtbot.mouseClick(page.view.close_button, Qt.MouseButton.LeftButton)
    assert page.view.cards()[0].entry.isVisible()


def test_the_pdf_is_saved_where_the_user_chooses_and_only_then_opened(
    page: MeetingsPage, meeting: Meeting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "referat.pdf"
    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda self: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(target)])
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    page.show_part(Place("meetings", meeting.id))
    page.view.cards()[0].background.setFocus()
    type_on(qtbot, "Skrevet rett før")
    page.view._save()
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert "Skrevet rett før" in pdf_text(target.read_bytes())
    assert not opened
    page.view._save_and_open()
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert [Path(path) for path in opened] == [target]
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["referat.pdf"]


def test_everything_that_takes_focus_has_a_name_and_is_reached_by_tab(page: MeetingsPage, meeting: Meeting) -> None:
    add_note(page, meeting, "Opplæring", NoteKind.ACTION)
    page.show_part(Place("meetings", meeting.id))
    page.view.details._toggle()
    page.view.attendance._toggle()
    reachable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for widget in reachable:
        if widget.focusProxy() is None and not widget.objectName().startswith("qt_"):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, widget
    chain, widget = [], page.nextInFocusChain()
    while widget is not page:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    card = page.view.cards()[0]
    places = [chain.index(field) for field in card.fields()]
    assert places == sorted(places)
    assert chain.index(page.view.cards()[1].title) > places[-1]


def test_a_narrow_window_shows_text_or_page(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    assert page.view.writing.isVisible() and page.view.paper.isVisible()
    page.resize(760, 700)
    assert page.view.writing.isVisible() and not page.view.paper.isVisible()
    qtbot.mouseClick(page.view.page_button, Qt.MouseButton.LeftButton)
    assert page.view.paper.isVisible() and not page.view.writing.isVisible()
    qtbot.mouseClick(page.view.more_button, Qt.MouseButton.LeftButton)
    (menu,) = (each for each in page.view.findChildren(QMenu) if each.isVisible())
    assert page.view.close_button.text() in [action.text() for action in menu.actions()]
    menu.close()


def test_the_menu_leads_to_the_tables_of_those_present(page: MeetingsPage, meeting: Meeting, qtbot: QtBot) -> None:
    page.show_part(Place("meetings", meeting.id))
    qtbot.mouseClick(page.view.more_button, Qt.MouseButton.LeftButton)
    (menu,) = (each for each in page.view.findChildren(QMenu) if each.isVisible())
    tables = next(action for action in menu.actions() if action.text() == "Table plan for those present")
    with qtbot.waitSignal(page.place_requested) as asked:
        tables.trigger()
    assert asked.args == [Place("panels", "panel", f"meetings/tables/{meeting.id}")]
    menu.close()


def add_note(page: MeetingsPage, meeting: Meeting, text: str, kind: NoteKind = NoteKind.INPUT) -> str:
    store = page.workbench.store
    item = meetings.record(store, meeting.id).items[0]
    return meetings.add_note(store, item.id, kind=kind, text=text).id


def choose(box: QWidget, data: object) -> None:
    box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]
