"""Whatever way one leaves a page, what was typed is kept, and nothing goes on with a file that is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import NoteKind
from panelapp.domain.panels import Step
from panelapp.errors import EnvironmentProblem
from panelapp.services import composition, datafile, demo, meetings, panels, people, reflection
from panelapp.services import workplace as workplaces
from panelapp.ui import shell as shells
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.main_window import MainWindow
from panelapp.ui.notices import Notice
from panelapp.ui.page import Place
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.settings.page import SettingsPage
from panelapp.ui.widgets.basics import PlainButton, confirm
from panelapp.ui.widgets.date_line import DateLine

Leave = Callable[[MainWindow], None]


def _open_again(window: MainWindow) -> None:
    QTest.qWait(20)
    window.open(datafile.unlock(window._folder, passphrase=demo.PASSPHRASE))


def _lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _open_again(window)


def _close(window: MainWindow) -> None:
    window.close()
    _open_again(window)
    window.show()


def _rebuild(window: MainWindow) -> None:
    window._rebuild()


def _elsewhere(window: MainWindow) -> None:
    window.go(Place("help"))


def _lock_by_itself(window: MainWindow) -> None:
    window._lock_when_idle()
    _open_again(window)


WAYS_OUT = pytest.mark.parametrize("leave", [_lock, _close, _rebuild, _elsewhere])


BUILT_ANEW = pytest.mark.parametrize("leave", [_lock, _lock_by_itself, _rebuild])


def _composition(window: MainWindow) -> tuple[str, CompositionStep]:
    panel_id = panels.all(window.workbench.store)[0].id
    window.go(Place("panels", panel_id, Step.COMPOSITION.value))
    return panel_id, window.shell.current.view.view(Step.COMPOSITION)


def _seated(window: MainWindow, panel_id: str) -> tuple[str, ...]:
    return composition.read(window.workbench.store, panel_id).seated_ids


@WAYS_OUT
def test_a_number_is_kept(window: MainWindow, leave: Leave) -> None:
    panel_id, step = _composition(window)
    step.edit_wanted()
    box = step.editor.reserves
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "9")
    leave(window)
    assert panels.get(window.workbench.store, panel_id).reserves == 9


@WAYS_OUT
def test_a_cell_is_kept(window: MainWindow, leave: Leave) -> None:
    window.go(Place("people"))
    listed = window.shell.current.people
    listed.table.setFocus()
    listed.table.setCurrentIndex(listed.model.index(0, 0))
    QTest.keyClick(listed.table, Qt.Key.Key_F2)
    editor = listed.table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Signe Nyblom")
    leave(window)
    assert "Signe Nyblom" in {person.name for person in people.all(window.workbench.store)}


@BUILT_ANEW
def test_a_person_half_named_is_kept(window: MainWindow, leave: Leave) -> None:
    window.go(Place("people"))
    window.shell.current.people.add_button.click()
    QTest.keyClicks(QApplication.focusWidget(), "Ny Per")
    leave(window)
    window.activateWindow()
    line = window.shell.current.people.new_name
    assert line.isVisible()
    assert line.hasFocus()
    QTest.keyClicks(line, "son")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Ny Person" in {person.name for person in people.all(window.workbench.store)}
    leave(window)
    assert not window.shell.current.people.new_name.isVisible()


@BUILT_ANEW
def test_a_meeting_half_made_is_kept(window: MainWindow, leave: Leave) -> None:
    window.go(Place("meetings"))
    window.shell.current.list.ask()
    form = window.shell.current.list.form
    QTest.keyClicks(form.title, "Temakveld")
    form.panel.setCurrentIndex(0)
    QTest.keyClicks(form.date.line, "14.3.")
    leave(window)
    form = window.shell.current.list.form
    assert form.isVisible()
    assert form.date.line.text() == "14.3."
    QTest.keyClicks(form.date.line, "2027")
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    made = next(each for each in meetings.all(window.workbench.store) if each.title == "Temakveld")
    assert (made.panel_id, made.held_on) == (None, "2027-03-14")


@BUILT_ANEW
def test_an_attribute_and_an_answer_half_named_are_kept(window: MainWindow, leave: Leave) -> None:
    window.go(Place("people", part="attributes"))
    view = window.shell.current.attributes
    row = next(row for row in range(view.list.count()) if view.list.item(row).text() == "Kjønn")
    view.list.setCurrentRow(row)
    QTest.keyClicks(view.new_name, "Språk")
    QTest.keyClicks(view.editor.new_category, "Ikke-binær")
    leave(window)
    view = window.shell.current.attributes
    assert view.list.currentRow() == row
    assert (view.new_name.text(), view.editor.new_category.text()) == ("Språk", "Ikke-binær")


def _purpose(window: MainWindow) -> tuple[Place, Callable[[], DateLine]]:
    place = Place("panels", panels.all(window.workbench.store)[0].id, Step.PURPOSE.value)
    return place, lambda: window.shell.current.view.view(Step.PURPOSE).field("starts_on")


def _meeting(window: MainWindow) -> tuple[Place, Callable[[], DateLine]]:
    held = next(each for each in meetings.all(window.workbench.store) if each.held_on)
    return Place("meetings", held.id), lambda: window.shell.current.view.details.date


def _deadline(window: MainWindow) -> tuple[Place, Callable[[], DateLine]]:
    store = window.workbench.store
    records = (meetings.record(store, each.id) for each in meetings.all(store))
    meeting, note = next(
        (record.meeting.id, note)
        for record in records
        for note in record.notes
        if note.kind is NoteKind.ACTION and not note.lacks_owner_or_deadline
    )

    def line() -> DateLine:
        (row,) = (row for card in window.shell.current.view.cards() if (row := card.row(note.id)) is not None)
        return row.action.deadline

    return Place("meetings", meeting), line


def _session(window: MainWindow) -> tuple[Place, Callable[[], DateLine]]:
    place = Place("reflection", reflection.all(window.workbench.store)[0].id)
    return place, lambda: window.shell.current.plan.date


@BUILT_ANEW
@pytest.mark.parametrize("where", [_purpose, _meeting, _deadline, _session])
def test_half_a_date_is_kept(
    window: MainWindow, leave: Leave, where: Callable[[MainWindow], tuple[Place, Callable[[], DateLine]]]
) -> None:
    place, found = where(window)
    window.go(place)
    line = found().line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "3. mai neste")
    leave(window)
    assert found().line.text() == "3. mai neste"
    assert found().line.isVisible()
    window.go(Place("help"))
    window.go(place)
    assert found().line.text() == "3. mai neste"


def test_what_is_typed_in_one_room_waits_while_another_is_shown(window: MainWindow) -> None:
    window.go(Place("people"))
    window.shell.current.people.start_adding()
    QTest.keyClicks(window.shell.current.people.new_name, "Ny Person")
    window.go(Place("help"))
    for leave in (_lock, _rebuild):
        leave(window)
        assert window.shell.place().room == "help"
    window.go(Place("people"))
    assert window.shell.current.people.new_name.text() == "Ny Person"


def test_redo_does_not_run_over_what_is_being_typed(window: MainWindow) -> None:
    window.workbench.do("new panel", panels.add)
    window.undo()
    window.go(Place("settings"))
    name = window.shell.current.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Nord kommune")
    window.redo()
    assert workplaces.get(window.workbench.store).name == "Nord kommune"
    assert len(panels.all(window.workbench.store)) == 1


def test_what_cannot_be_saved_on_the_way_out_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go(Place("settings"))
    page = window.shell.current
    page.name.setFocus()
    QTest.keyClicks(page.name, "x")

    def full(*_: object) -> None:
        raise EnvironmentProblem("disk.full")

    monkeypatch.setattr(workplaces, "put", full)
    window.lock()
    assert any("full" in notice.accessibleName() for notice in window.notices.findChildren(Notice))


def test_another_idle_time_holds_at_once(window: MainWindow) -> None:
    window.go(Place("settings"))
    box = window.shell.current.lock_after
    assert window._idle.isActive()
    for minutes, active in ((0, False), (2, True)):
        box.setCurrentIndex(box.findData(str(minutes)))
        box.activated.emit(box.currentIndex())
        assert window._idle.isActive() is active
        assert window._idle.interval() == minutes * 60_000
    window.undo()
    window._restart_idle()
    assert not window._idle.isActive()


def test_a_question_left_open_is_answered_no_before_the_file_is_locked(window: MainWindow, qtbot: QtBot) -> None:
    QTimer.singleShot(20, window._lock_when_idle)
    assert confirm(window.shell.current, "Remove?", "It goes.", "Remove", "Keep") is False
    qtbot.waitUntil(lambda: window.workbench is None)


def test_a_change_of_look_waits_for_an_open_question(window: MainWindow, qtbot: QtBot) -> None:
    page = window.shell.current
    there: list[QWidget] = []

    def look() -> None:
        there.append(window.shell.current)
        QApplication.activeModalWidget().close()

    QTimer.singleShot(20, window._rebuild)
    QTimer.singleShot(200, look)
    assert confirm(page, "Remove?", "It goes.", "Remove", "Keep") is False
    assert there == [page]
    qtbot.waitUntil(lambda: window.shell.current is not page)


def test_work_whose_page_has_gone_hands_nothing_over(window: MainWindow, qtbot: QtBot) -> None:
    class Asker(QWidget):
        def take(self, _: object) -> None:
            self.setWindowTitle("taken")

        def drop(self) -> None:
            self.setWindowTitle("dropped")

    for cancel in (False, True):
        asker = Asker()
        task = window.tasks.run("work", lambda _: 1, asker.take, cancelled=asker.drop)
        asker.deleteLater()
        if cancel:
            task.cancel()
        QApplication.sendPostedEvents(asker, 52)  # DeferredDelete
        qtbot.waitUntil(lambda task=task: not task.running)


@pytest.mark.parametrize("possible", [True, False])
def test_a_draw_that_ends_while_another_panel_is_shown(window: MainWindow, qtbot: QtBot, possible: bool) -> None:
    panel_id, step = _composition(window)
    other = window.workbench.do("new panel", panels.add, name="En annen").value
    if not possible:
        wanted = composition.read(window.workbench.store, panel_id).composition.targets
        every = tuple(replace(target, minimum=24, maximum=24) for target in wanted)
        window.workbench.do("change", composition.set_targets, panel_id, every)
    before = _seated(window, panel_id)
    step.draw()
    step.reason_card.reason.setText("To har trukket seg")
    step.reason_card.go_button.click()
    window.go(Place("panels", other.id, Step.COMPOSITION.value))
    qtbot.waitUntil(lambda: not step.drawing.busy, timeout=20_000)
    assert step.panel_id == other.id
    assert (_seated(window, panel_id) != before) is possible
    assert not _seated(window, other.id)
    assert not step.advice.isVisible()


def test_a_new_recovery_code_stays_until_it_is_typed_back(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go(Place("settings"))
    monkeypatch.setattr("panelapp.ui.settings.page.confirm", lambda *_: True)
    window.shell.current._new_code()
    shown = window.shell.current.recovery.shown.text()
    window._rebuild()
    page = window.shell.current
    assert isinstance(page, SettingsPage)
    assert page.recovery.shown.text() == shown
    page.recovery.typed.setText(page.recovery._code)
    page.recovery.check()
    assert page.recovery is None
    window._rebuild()
    assert window.shell.current.recovery is None


def test_a_page_in_front_of_the_file_is_not_built_anew_while_it_holds_the_file(
    window: MainWindow, qtbot: QtBot
) -> None:
    code = datafile.new_recovery_code(window.workbench.store)
    window.lock()
    page = window.findChild(UnlockPage)
    page.other_way.click()
    page.code.setText("AAAA")
    page.unlock()
    qtbot.waitUntil(lambda: not page.problem.isHidden())
    assert page.code.hasFocus()
    page.code.setText(code)
    page.unlock()
    qtbot.waitUntil(lambda: page.holds_file, timeout=10_000)
    window._rebuild()
    assert window._stack.currentWidget() is page
    assert page.holds_file


def test_the_next_day_is_another_today(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go(Place("home"))
    home = window.shell.current
    window.go(Place("help"))
    read: list[bool] = []
    monkeypatch.setattr(home, "refresh", lambda: read.append(True))

    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return date.fromordinal(date.today().toordinal()) + timedelta(1)

    monkeypatch.setattr(shells, "date", Tomorrow)
    window.go(Place("home"))
    assert read == [True]
    window.go(Place("help"))
    window.go(Place("home"))
    assert read == [True]


def test_an_ampersand_in_a_name_is_one(look: QApplication, qtbot: QtBot) -> None:
    button = PlainButton("Park & idrett")
    qtbot.addWidget(button)
    assert button.text() == "Park && idrett"
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Park & idrett"


def test_pages_that_go_leave_nothing_behind(window: MainWindow) -> None:
    def round_trip() -> int:
        window._rebuild()
        for room in ("people", "panels", "cards", "settings", "help", "follow_up", "evaluation", "home"):
            window.go(Place(room))
        _composition(window)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        return len(QApplication.allWidgets())

    round_trip()
    before = round_trip()
    for _ in range(4):
        after = round_trip()
    assert after <= before
