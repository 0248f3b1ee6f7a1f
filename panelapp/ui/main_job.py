"""The main job by hand: a facilitator's clicks and keys on the real windows, for the self-test and the journeys."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)

from panelapp.domain.panels import Step
from panelapp.domain.papers import Paper
from panelapp.domain.reflection import Release
from panelapp.errors import Problem
from panelapp.services import meetings
from panelapp.services.people_import import Choice, QuestionKind
from panelapp.storage.store import Store
from panelapp.ui.gate.first_start_page import FirstStartPage
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.main_window import MainWindow
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Page
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.purpose_step import PurposeStep
from panelapp.ui.panels.recruitment_step import RecruitmentStep
from panelapp.ui.people.page import PeoplePage
from panelapp.ui.print_dialog import PrintDialog
from panelapp.ui.reflection.console_page import ConsolePage
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.reflection.plan_view import PlanView
from panelapp.ui.shell import Shell
from panelapp.ui.widgets.basics import PrimaryButton
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.workbench import Workbench

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=Page)

_LONGEST_WAIT = 60.0
"""Seconds."""


class Stuck(Exception):
    """Something could not be done, or did not happen; the sentence says what and names nobody."""


class Facilitator:
    """Does with a main window what a person does; whatever cannot be seen or pressed cannot be used."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.troubles: list[str] = []
        """Sentences about what went wrong where no caller could catch it; the next wait ends with the first."""
        if window.workbench is not None:
            window.workbench.problem_met.connect(self._meet)

    # Hands and eyes

    def wait_until(self, holds: Callable[[], object], sentence: str) -> None:
        """Let the program work until `holds()`; raises `Stuck(sentence)` after a minute, or at the first trouble."""
        end = time.monotonic() + _LONGEST_WAIT
        while True:
            if self.troubles or time.monotonic() > end:
                raise self._stuck(sentence)
            if holds():
                return
            QTest.qWait(15)

    def click(self, button: QWidget) -> None:
        """Press a button that can be seen, scrolling to it if need be."""
        self._find(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(5)

    def write(self, field: QWidget, text: str) -> None:
        """Put the cursor into a field, empty it and type."""
        self._find(field)
        self._wake()
        field.setFocus()
        if not field.hasFocus():
            raise self._stuck(f"“{field.accessibleName()}” cannot be written in.")
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for letter in text:
            _strike(field, letter)

    def type(self, text: str) -> None:
        """Type wherever the cursor is, which may move on between two keys."""
        for letter in text:
            _strike(self._focused(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the cursor is."""
        QTest.keyClick(self._focused(), key, modifiers)
        QTest.qWait(5)

    def choose(self, box: QComboBox, value: object) -> None:
        """Choose the entry that stands for `value`."""
        self._find(box)
        place = box.findData(value)
        if place < 0:
            raise self._stuck(f"“{box.accessibleName()}” does not offer what is wanted.")
        self._wake()
        box.setFocus()
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def save_as(self, path: Path, act: Callable[[], object]) -> None:
        """Do what asks where to save, answer with `path`, and wait for the file."""
        path.unlink(missing_ok=True)
        answer = QTimer(interval=20)
        answer.timeout.connect(lambda: _answer(path))
        answer.start()
        act()
        self.wait_until(path.exists, f"{path.name} was not saved.")
        answer.stop()

    def _stuck(self, sentence: str) -> Stuck:
        return Stuck(" ".join((sentence, *self.troubles[:1])))

    def _find(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                QTest.qWait(1)  # the layout of what has just been shown
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        name = widget.accessibleName() or type(widget).__name__
        if not widget.isEnabled():
            raise self._stuck(f"“{name}” cannot be pressed.")
        if widget.visibleRegion().isEmpty():
            raise self._stuck(f"“{name}” cannot be seen.")

    def _focused(self) -> QWidget:
        self._wake()
        focused = QApplication.focusWidget()
        if focused is None:
            raise self._stuck("The cursor is nowhere.")
        return focused

    def _wake(self) -> None:
        """See to it that keys go to the main window; a screen that nobody sees forgets which window has them."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait_until(self.window.isActiveWindow, "The main window does not come to the front.")

    # Where we are

    @property
    def shell(self) -> Shell:
        """The rail and the rooms of the open file."""
        if self.window.shell is None:
            raise self._stuck("The file is not open.")
        return self.window.shell

    @property
    def workbench(self) -> Workbench:
        """The open file's workbench."""
        if self.window.workbench is None:
            raise self._stuck("The file is not open.")
        return self.window.workbench

    @property
    def store(self) -> Store:
        """The open file."""
        return self.workbench.store

    def go_to(self, room: str) -> None:
        """Press a room's button in the rail."""
        buttons = self.shell.rail.findChildren(QPushButton)
        self.click(next(button for button in buttons if button.property("room") == room))

    def page(self, kind: type[P]) -> P:
        """The page that is shown, which must be of this kind."""
        page = self.shell.current
        if not isinstance(page, kind):
            raise self._stuck(f"{kind.__name__} is not shown.")
        return page

    def press_primary(self, part: QWidget) -> None:
        """Press the one green button of a part of the window."""
        shown = [button for button in part.findChildren(PrimaryButton) if button.isVisible()]
        if len(shown) != 1:
            raise self._stuck(f"{type(part).__name__} shows {len(shown)} green buttons.")
        self.click(shown[0])

    # In front of the file

    def make_file(self, workplace: str, facilitator: str, passphrase: str) -> None:
        """The first start as far as the recovery code."""
        page = self._gate(FirstStartPage)
        self.write(page.workplace, workplace)
        self.write(page.facilitator, facilitator)
        self.click(page.next_button)
        self.write(page.new_passphrase.first, passphrase)
        self.write(page.new_passphrase.second, passphrase)
        self.click(page.make_button)
        self.wait_until(lambda: page.steps.count() == 3, "The file was not made.")

    def keep_code(self) -> str:
        """Type the recovery code back as a person does; returns it."""
        page = self._gate(FirstStartPage)
        code = "-".join(page.recovery.shown.text().split())
        self.write(page.recovery.typed, code.lower())
        self.click(page.recovery.done_button)
        self._wait_for_file()
        return code

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase and open the file."""
        page = self._gate(UnlockPage)
        self.write(page.passphrase, passphrase)
        self.click(page.unlock_button)
        self._wait_for_file()

    def fail_to_unlock(self, passphrase: str) -> None:
        """Type a wrong passphrase and be told so."""
        page = self._gate(UnlockPage)
        self.write(page.passphrase, passphrase)
        self.click(page.unlock_button)
        self.wait_until(page.problem.isVisible, "A wrong passphrase was not refused.")

    def _gate(self, kind: type[W]) -> W:
        found = [page for page in self.window.findChildren(kind) if page.isVisible()]
        if not found:
            raise self._stuck(f"{kind.__name__} is not shown.")
        return found[-1]

    def _wait_for_file(self) -> None:
        self.wait_until(lambda: self.window.workbench is not None, "The file was not opened.")
        self.workbench.problem_met.connect(self._meet)

    def _meet(self, problem: Problem) -> None:
        self.troubles.append(f"The program met the problem {problem.code}.")

    # People and panels

    def look_at_import(self, path: Path, look: Callable[[str], object] | None = None) -> PeoplePage:
        """Go through the import as far as what it will do; `look` is called with the name of each step when it is shown."""
        self.go_to("people")
        page = self.page(PeoplePage)
        if not page.importing.isVisible():
            self.press_primary(page.people)
        flow, look = page.importing, look or str
        flow.file_step.load(path)
        self.wait_until(flow.file_step.go_on_button.isVisible, "The list was not read.")
        look("import_file")
        self.click(flow.file_step.go_on_button)
        look("import_columns")
        self.click(flow.columns_step.go_on_button)
        self.wait_until(lambda: flow.review_step.new.isVisible(), "What the import will do was not found out.")
        look("import_review")
        return page

    def import_people(self, path: Path, look: Callable[[str], object] | None = None) -> int:
        """Bring a received list in, answering what is asked so that nobody is lost; returns how many came."""
        page = self.look_at_import(path, look)
        review = page.importing.review_step
        for box in review.findChildren(QComboBox):
            if box.property("kind") == QuestionKind.BIRTH_YEAR.value:
                self.choose(box, Choice.LEAVE_EMPTY.value)
        self.click(review.import_button)
        self.wait_until(page.people.isVisible, "The import did not end.")
        return page.people.model.rowCount()

    def make_panel(self, fields: Mapping[str, str]) -> str:
        """A new panel with its purpose written; `fields` by the name of the panel's field. Returns its id."""
        self.go_to("panels")
        page = self.page(PanelsPage)
        self.press_primary(page.list)
        step = page.view.view(Step.PURPOSE)
        assert isinstance(step, PurposeStep)
        for name, text in fields.items():
            field = step.field(name)
            self.write(field.line if isinstance(field, DateLine) else field, text)
        self.click(step.buttons[-1])
        return page.view.panel_id

    def take_everybody(self) -> None:
        """Let everybody in the register be drawn, and go on to the composition."""
        step = self.page(PanelsPage).view.view(Step.RECRUITMENT)
        assert isinstance(step, RecruitmentStep)
        self.click(step.in_button)
        self.click(step.buttons[-1])

    def want(self, seats: int, reserves: int, numbers: Path) -> int:
        """Say how many are wanted of each, from a file; returns how many numbers there are now."""
        step = self.composition()
        self.click(step.criteria.edit_button)
        editor = step.editor
        for box, number in ((editor.seats, seats), (editor.reserves, reserves)):
            self.write(box, str(number))
            self.press(Qt.Key.Key_Tab)
        editor.read_file(numbers)
        wanted = len(editor.boxes)
        self.press_primary(editor)
        return wanted

    def draw(self) -> None:
        """Draw the panel and wait for it."""
        step = self.composition()
        self.click(step.draw_button)
        self.wait_until(
            lambda: step.table.model().rowCount() > 0 or step.advice.isVisible(), "The panel was not drawn."
        )
        if step.advice.isVisible():
            raise self._stuck("The wanted numbers cannot be met.")

    def composition(self) -> CompositionStep:
        """The composition step of the panel that is shown."""
        step = self.page(PanelsPage).view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        return step

    def pick(self, menu: QMenu, place: int) -> None:
        """Choose the entry at `place` of a menu; separators count."""
        action = menu.actions()[place]
        if not action.isEnabled():
            raise self._stuck(f"“{action.text()}” cannot be chosen.")
        action.trigger()

    # Meetings

    def plan_meeting(self, fields: Mapping[str, str], on: date, hours: tuple[str, str]) -> str:
        """A meeting of the panel that is shown, with everybody present; returns its id."""
        panels = self.page(PanelsPage).view
        self.click(panels.stepper.buttons[list(Step).index(Step.MEETINGS)])
        self.click(panels.view(Step.MEETINGS).buttons[-1])
        view = self.page(MeetingsPage).view
        for name, text in fields.items():
            self.write(view.details.lines[name], text)
        self.write(view.details.date.line, f"{on.day}.{on.month}.{on.year}")
        for field, text in zip((view.details.starts_at, view.details.ends_at), hours, strict=True):
            self.write(field, text)
        self.click(view.details.edit_button)
        self.click(view.attendance.rest_button)
        return view.meeting_id

    def note(self, title: str, notes: Sequence[str]) -> None:
        """A new matter on the agenda, and notes with Enter between them; `/t ` begins an action and so on."""
        view = self.page(MeetingsPage).view
        self.click(view.add_item_button)
        self.type(title)
        self.press(Qt.Key.Key_Return)
        for text in notes:
            self.type(text)
            self.press(Qt.Key.Key_Return)

    def promise(self, owner: str, deadline: date) -> None:
        """Say who does the action that was written last, and when."""
        view = self.page(MeetingsPage).view
        action = meetings.record(self.store, view.meeting_id).notes[-1]
        row = next(row for card in view.cards() if (row := card.row(action.id)) is not None)
        row.write()
        if row.action is None:
            raise self._stuck("The last note is no action.")
        self.write(row.action.owner, owner)
        self.write(row.action.deadline.line, f"{deadline.day}.{deadline.month}.{deadline.year}")
        self.press(Qt.Key.Key_Return)

    def save_minutes(self, path: Path) -> None:
        """Save the minutes of the meeting that is shown."""
        self.save_as(path, lambda: self.click(self.page(MeetingsPage).view.save_button))

    # Sessions

    def start_session(self, question: str) -> ConsolePage:
        """Plan a card session in the meeting that is shown, and start it."""
        self.click(self.page(MeetingsPage).view.session_button)
        plan = self.page(ReflectionPage).plan
        self.write(plan.question, question)
        self.click(plan.start_button)
        return self.console()

    def ask_for_paper(self, plan: PlanView, paper: Paper, language: str) -> PrintDialog:
        """Open the print dialog from the plan of a session, choose, and wait for the pages; it stays open."""
        self.click(plan.print_button)
        dialog = plan.findChildren(PrintDialog)[-1]
        dialog.choose(paper)
        self.choose(dialog.language, language)
        self.wait_until(dialog.save_button.isEnabled, f"The pages of {paper} were not made.")
        return dialog

    def console(self) -> ConsolePage:
        """The console of the session under way."""
        console = self.page(ReflectionPage).console
        if console is None:
            raise self._stuck("The session is not under way.")
        return console

    def take_card(self, number: int) -> None:
        """Type a card's number and Enter."""
        self.console().grid.current.setFocus()
        self.type(str(number))
        self.press(Qt.Key.Key_Return)

    def harvest(self, sentence: str, release: Release) -> None:
        """Write a sentence the group lets out, and how far."""
        harvest = self.console().harvest
        self.click(harvest.add)
        self.type(sentence)
        self.choose(harvest.rows[-1].release, release)
        self.console().setFocus()

    def close_session(self) -> None:
        """Close the session after its last step."""
        console = self.console()
        self.press(Qt.Key.Key_Space)
        self.click(console.closing.close_button)
        self.wait_until(lambda: self.page(ReflectionPage).console is None, "The session was not closed.")


def _strike(widget: QWidget, letter: str) -> None:
    """One letter; Qt's own help for tests stops the process at some that are not English."""
    key = ord(letter.upper()) if letter.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def _answer(path: Path) -> None:
    """Type `path` into the dialog that asks where to save, once it is there."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog):
        return
    name, buttons = dialog.findChild(QLineEdit), dialog.findChild(QDialogButtonBox)
    if name is not None and buttons is not None:
        name.setText(str(path))
        buttons.button(QDialogButtonBox.StandardButton.Save).click()
