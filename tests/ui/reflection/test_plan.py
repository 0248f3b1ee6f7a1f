from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.papers import Paper
from panelapp.domain.reflection import BlockKind, Release, SessionStatus
from panelapp.services import meetings, reflection, session_words
from panelapp.storage.store import Store
from panelapp.ui import printing
from panelapp.ui.page import Place
from panelapp.ui.print_dialog import PrintDialog
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.reflection.session_list import SessionButton
from panelapp.ui.widgets.document_preview import PdfPages
from panelapp.ui.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def planned(room: ReflectionPage, store: Store) -> str:
    room.list.first_button.click()
    session = reflection.all(store)[0]
    assert room.place() == Place("reflection", session.id)
    return session.id


def test_the_first_session_is_one_press_away(room: ReflectionPage, store: Store, qtbot: QtBot) -> None:
    assert room.list.empty.isVisible()
    session = planned(room, store)
    room.open_list()
    qtbot.waitUntil(lambda: len([each for each in room.list.findChildren(SessionButton) if each.isVisible()]) == 1)
    (row,) = [each for each in room.list.findChildren(SessionButton) if each.isVisible()]
    assert row.session_id == session
    assert "Planned" in row.accessibleName()


def test_what_is_typed_is_saved_and_can_be_undone(
    room: ReflectionPage, workbench: Workbench, store: Store, qtbot: QtBot
) -> None:
    session = planned(room, store)
    plan = room.plan
    for field, text in (
        (plan.group_name, "Stabburet"),
        (plan.starts_at, "17.30"),
        (plan.place, "Kafeen"),
        (plan.date.line, "3.12.2026"),
        (plan.question, "What works?"),
    ):
        field.setFocus()
        field.clear()
        qtbot.keyClicks(field, text)
    plan.seats.setFocus()
    plan.seats.setValue(6)
    found = reflection.get(store, session)
    assert (found.group_name, found.starts_at, found.place, found.planned_on) == (
        "Stabburet",
        "17:30",
        "Kafeen",
        "2026-12-03",
    )
    assert (found.question, found.seats) == ("What works?", 6)
    workbench.undo()
    assert plan.seats.value() == 8
    workbench.undo()
    assert plan.question.toPlainText() == ""
    assert reflection.get(store, session).place == "Kafeen"


def test_staff_are_at_most_the_circle(room: ReflectionPage, store: Store) -> None:
    session = planned(room, store)
    room.plan.staff.setValue(5)
    room.plan.seats.setValue(4)
    assert reflection.get(store, session).staff == 4
    assert room.plan.staff.value() == 4


def test_minutes_are_changed_and_added_up(room: ReflectionPage, store: Store) -> None:
    session = planned(room, store)
    assert room.plan.sum.text() == "60 min in all"
    room.plan._rows[0].minutes.setValue(10)
    assert reflection.get(store, session).blocks[0].minutes == 10
    assert room.plan.sum.text() == "65 min in all"


def test_a_step_is_left_out_and_taken_again(room: ReflectionPage, store: Store) -> None:
    session = planned(room, store)
    room.plan._rows[7].remove.click()
    assert BlockKind.RESONANCE not in [block.kind for block in reflection.get(store, session).blocks]
    assert room.plan.restore_button.isVisible()
    room.plan.restore_button.click()
    assert len(reflection.get(store, session).blocks) == 11


def test_a_question_is_suggested(room: ReflectionPage, store: Store) -> None:
    session = planned(room, store)
    menu = room.plan.suggest_button.menu()
    menu.actions()[0].trigger()
    assert reflection.get(store, session).question == session_words.suggested_questions("en")[0]
    assert room.plan.question.toPlainText() == session_words.suggested_questions("en")[0]
    assert len(menu.actions()[-1].menu().actions()) == 29  # pyright: ignore[reportAttributeAccessIssue]


def test_starting_opens_the_console_over_the_whole_window(room: ReflectionPage, store: Store, qtbot: QtBot) -> None:
    session = planned(room, store)
    with qtbot.waitSignal(room.full_window_changed):
        room.plan.start_button.click()
    assert room.full_window
    assert room.place() == Place("reflection", session, "console")
    assert reflection.get(store, session).status is SessionStatus.RUNNING


def test_a_closed_session_shows_what_left_the_room_and_is_not_written_in(room: ReflectionPage, store: Store) -> None:
    session = planned(room, store)
    reflection.start(store, session)
    sentence = reflection.add_sentence(store, session, "Ask us first")
    reflection.release_sentence(store, session, sentence.id, Release.STAFF)
    reflection.close(store, session)
    room.open(session)
    words = [label.text() for label in room.plan.released.findChildren(QWidget) if hasattr(label, "text")]  # pyright: ignore[reportAttributeAccessIssue]
    assert "Ask us first" in words
    assert "To the staff group" in words
    assert not room.plan.group_name.isEnabled()
    assert not room.plan.start_button.isVisible()


def test_a_closed_session_leads_back_to_its_meeting_and_says_what_stands_in_its_minutes(
    room: ReflectionPage, store: Store, qtbot: QtBot
) -> None:
    meeting = meetings.add(store, title="Nabovarsel")
    session = reflection.add(store, group_name="Gruppa", meeting_id=meeting.id).id
    reflection.start(store, session)
    for text, release in (("For all", Release.ANYONE), ("For staff", Release.STAFF), ("For us", Release.ROOM)):
        sentence = reflection.add_sentence(store, session, text)
        reflection.release_sentence(store, session, sentence.id, release)
    room.open(session)
    assert not room.plan.meeting_button.isVisible()
    room.open_console(session)
    assert room.console is not None
    room.console._close(False)
    assert room.plan.meeting_button.isVisible()
    assert "Nabovarsel" in room.plan.meeting_button.text()
    words = " ".join(each.text() for each in room.plan.released.findChildren(QLabel))
    assert "For all To anyone, and in the minutes" in words
    assert "For staff To the staff group, not in the minutes" in words
    assert "For us" not in words
    with qtbot.waitSignal(room.place_requested) as asked:
        qtbot.mouseClick(room.plan.meeting_button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == Place("meetings", meeting.id)
    own = reflection.add(store, group_name="Alene").id
    reflection.close(store, own)
    room.open(own)
    assert not room.plan.meeting_button.isVisible()


def test_removing_goes_back_to_the_list_and_undo_brings_it_back(
    room: ReflectionPage, workbench: Workbench, store: Store
) -> None:
    session = planned(room, store)
    room.plan._remove()
    assert reflection.all(store) == ()
    assert room.place() == Place("reflection")
    workbench.undo()
    assert [each.id for each in reflection.all(store)] == [session]
    assert len(reflection.get(store, session).blocks) == 11


def test_what_is_being_typed_is_on_the_paper_that_is_asked_for(
    room: ReflectionPage, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    planned(room, store)
    saved: list[tuple[str, bytes]] = []

    def save(parent: QWidget, name: str, filter: str, data: bytes) -> Path:
        saved.append((name, data))
        return tmp_path / name

    monkeypatch.setattr(printing, "save_bytes", save)
    room.plan.place.setFocus()
    qtbot.keyClicks(room.plan.place, "Kafeen")
    room.plan.print_button.click()
    (dialog,) = room.plan.findChildren(PrintDialog)
    dialog.choose(Paper.SCRIPT)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    dialog.save_button.click()
    ((name, data),) = saved
    assert name == "Session plan.pdf"
    with PdfPages(data) as paper:
        assert "Kafeen" in paper.text(0)


def test_a_session_that_is_gone_leads_to_the_list(room: ReflectionPage) -> None:
    room.show_part(Place("reflection", "nobody"))
    assert room.place() == Place("reflection")
    room.show_part(Place("reflection", "nobody", "console"))
    assert room.place() == Place("reflection")


def test_everything_that_takes_the_focus_has_a_name(room: ReflectionPage, store: Store) -> None:
    planned(room, store)
    for widget in room.plan.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_")
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inner:
            assert widget.accessibleName(), widget
