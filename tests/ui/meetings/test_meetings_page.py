"""The room of meetings with real keys on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AttendanceStatus, Meeting, MeetingStatus, Naming, NoteKind
from panelapp.domain.panels import Member, Panel
from panelapp.domain.reflection import Release
from panelapp.domain.workplace import Workplace
from panelapp.services import attendance, meetings, minutes, reflection, workplace
from panelapp.storage import panels
from panelapp.ui.meetings.meeting_list import MeetingButton
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place
from panelapp.ui.widgets.document_preview import PdfPages
from panelapp.ui.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PEOPLE = (("p1", "Ingrid", "Solvang"), ("p2", "Tor Håkon", "Lie"), ("p3", "Åse", "Berg"))


@pytest.fixture
def meeting(workbench: Workbench) -> Meeting:
    store = workbench.store
    workplace.put(store, Workplace("Dalen kommune", facilitator="Marit Dahl"))
    panels.put(store, Panel("panel", "Brukerpanelet"))
    for person_id, given, family in PEOPLE:
        with store.atomic() as db:
            db.execute(
                "INSERT INTO person (id, given_name, family_name, email, phone, address, sort_key)"
                " VALUES (?, ?, ?, '', '', '', ?)",
                [person_id, given, family, family],
            )
    panels.put_members(store, "panel", [Member(person_id) for person_id, _, _ in PEOPLE])
    made = meetings.add(store, title="Byggesaker og nabovarsel", panel_id="panel", held_on="2026-11-12")
    meetings.add_item(store, made.id, "Hva er vanskelig?")
    meetings.add_item(store, made.id, "Åpningstider")
    return made


@pytest.fixture
def page(workbench: Workbench, qtbot: QtBot) -> Iterator[MeetingsPage]:
    made = MeetingsPage(workbench)
    qtbot.addWidget(made)

    def refresh(tables: frozenset[str]) -> None:
        if made.topics & tables:
            made.refresh()

    workbench.changed.connect(refresh)
    made.resize(1160, 768)
    made.show()
    made.activateWindow()
    made.refresh()
    yield made
    made.shut()
    workbench.changed.disconnect(refresh)


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


def test_a_removed_meeting_leads_to_the_list_and_can_be_brought_back(page: MeetingsPage, meeting: Meeting) -> None:
    page.show_part(Place("meetings", meeting.id))
    page.view._remove()
    assert page.place() == Place("meetings")
    page.workbench.undo()
    assert [button.meeting_id for button in page.list.buttons()] == [meeting.id]
    page.show_part(Place("meetings", "no such meeting"))
    assert page.place() == Place("meetings")


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
    (menu,) = page.view.findChildren(QMenu)
    assert page.view.close_button.text() in [action.text() for action in menu.actions()]
    menu.close()


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


def add_note(page: MeetingsPage, meeting: Meeting, text: str, kind: NoteKind = NoteKind.INPUT) -> str:
    store = page.workbench.store
    item = meetings.record(store, meeting.id).items[0]
    return meetings.add_note(store, item.id, kind=kind, text=text).id


def choose(box: QWidget, data: object) -> None:
    box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def type_on(qtbot: QtBot, text: str) -> None:
    """Type wherever the cursor is, as a person does: it may move on between two keys."""
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def type_key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)
