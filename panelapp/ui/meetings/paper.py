"""The page beside the text: made again in the background after each pause, and what leaves the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.meetings import Meeting, Naming
from panelapp.domain.minutes import Minutes
from panelapp.errors import Problem
from panelapp.services import meetings, minutes
from panelapp.ui import printing, theme
from panelapp.ui.meetings import words
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import Surface, label
from panelapp.ui.widgets.document_preview import DocumentPreview
from panelapp.ui.workbench import Workbench

_SOON = 60
"""Milliseconds in which changes are gathered before the page is made again."""


class Paper(Surface):
    """The minutes as they will be printed, their language and how those present are named."""

    made = Signal()
    """The page shown is that of the text as it is stored."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, 0, "desk")
        self._workbench = workbench
        self._meeting: Meeting | None = None
        self._shown: tuple[Minutes, str, date] | None = None
        self._making: tuple[Minutes, str, date] | None = None
        self._data = b""
        self._task: Task[bytes] | None = None
        self._again = False
        self._then: Callable[[bytes], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._make)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the minutes"))
        for code, name in words.PAPER_LANGUAGES.items():
            self.language.addItem(name, code)
        self.naming = QComboBox()
        self.naming.setAccessibleName(self.tr("Those present, in the minutes"))
        for naming, name in (
            (Naming.COUNT, self.tr("Number only")),
            (Naming.SHORT, self.tr("Given name and initial")),
            (Naming.FULL, self.tr("Full names")),
        ):
            self.naming.addItem(name, naming)
        self.preview = DocumentPreview(self.tr("Minutes"))
        choices = QHBoxLayout()
        choices.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), 0)
        choices.setSpacing(theme.px(8))
        for text, box in ((self.tr("Language"), self.language), (self.tr("Those present"), self.naming)):
            column = QVBoxLayout()
            column.setSpacing(theme.px(2))
            name = label(text, "small", "muted", wrap=False)
            name.setBuddy(box)
            column.addWidget(name)
            column.addWidget(box)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choices.addLayout(column, 1)
        self.body.setSpacing(0)
        self.body.addLayout(choices)
        self.body.addWidget(self.preview, 1)
        self.language.activated.connect(self._choose_language)
        self.naming.activated.connect(self._choose_naming)

    def show_meeting(self, meeting: Meeting, writable: bool) -> None:
        """Follow this meeting's text."""
        other = self._meeting is None or self._meeting.id != meeting.id
        self._meeting = meeting
        self.language.setCurrentIndex(self.language.findData(minutes.paper_language(self._workbench.store, meeting.id)))
        self.naming.setCurrentIndex(self.naming.findData(meeting.naming))
        self.naming.setEnabled(writable)
        if other:
            self._data, self._shown, self._then = b"", None, None
            self.preview.view.set_pages(None)
            self.preview.show_message(self.tr("Making the page …"))
        self.follow()

    def follow(self) -> None:
        """Make the page again in a moment, if the text has changed."""
        self._timer.start()

    def stop(self) -> None:
        """Let go of what is being made; `follow` takes it up again."""
        self._timer.stop()
        self._again = False
        self._then = None
        if self._task is not None:
            self._task.cancel()

    def shut(self) -> None:
        """Let go of the page itself: nothing of a file that has been locked stays in memory."""
        self.stop()
        self._data, self._shown, self._making = b"", None, None
        self.preview.view.set_pages(None)

    def print(self) -> None:
        """Print the minutes as they are stored now."""
        self._with_data(self._print)

    def save(self) -> None:
        """Save the minutes as a PDF where the user chooses."""
        self._with_data(self._save)

    def save_and_open(self) -> None:
        """Save the minutes where the user chooses and show that file in the system's viewer."""
        self._with_data(self._save_and_open)

    # Making the page

    def _wanted(self) -> tuple[Minutes, str, date] | None:
        if self._meeting is None:
            return None
        store = self._workbench.store
        try:
            composed = minutes.compose(store, self._meeting.id)
            return composed, minutes.paper_language(store, self._meeting.id), date.today()
        except Problem:
            return None  # removed meanwhile; the page that holds us goes to the list

    def _make(self) -> None:
        if self._task is not None:
            self._again = True
            return
        wanted = self._wanted()
        if wanted is None:
            return
        if wanted == self._shown:
            self._hand_over()
            return
        self._making = wanted

        def work(progress: Progress) -> bytes:
            return minutes.build(*wanted, cancelled=progress.cancelled)

        self._task = self._workbench.tasks.run(
            self.tr("Making the page"), work, self._made, self._failed, self._stopped, quiet=self._then is None
        )

    def _made(self, data: bytes) -> None:
        self._task = None
        self._shown, self._data = self._making, data
        self.preview.show_document(data)
        if self._again:
            self._again = False
            self._make()
            return
        self.made.emit()
        self._hand_over()  # last: what asks where to save may outlive the page

    def _failed(self, problem: Problem) -> None:
        self._task = None
        self._again = False
        waiting, self._then = self._then, None
        self.preview.show_message(" ".join((self.tr("The page could not be made."), *explain(problem))))
        if waiting is not None:
            self._workbench.problem_met.emit(problem)

    def _stopped(self) -> None:
        self._task = None
        if self._again:  # wanted once more before it had stopped
            self._again = False
            self._make()

    def _with_data(self, then: Callable[[bytes], None]) -> None:
        self._then = then
        self._timer.stop()
        self._make()

    def _hand_over(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(self._data)

    # Where it goes

    def _print(self, data: bytes) -> None:
        try:
            printing.print_pdf(self, data, self.tr("Minutes"))
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _save(self, data: bytes) -> None:
        try:
            printing.save_bytes(self, self._file_name(), self.tr("PDF document (*.pdf)"), data)
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _save_and_open(self, data: bytes) -> None:
        try:
            path = printing.save_bytes(self, self._file_name(), self.tr("PDF document (*.pdf)"), data)
            if path is not None:
                printing.open_file(path)
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _file_name(self) -> str:
        meeting = self._meeting
        parts = (self.tr("Minutes"), meeting.held_on, meeting.title) if meeting else ()
        return " ".join(part for part in parts if part) + ".pdf"

    def _choose_language(self) -> None:
        if self._meeting is not None:
            code = self.language.currentData()
            self._workbench.keep(minutes.choose_language, self._meeting.id, code)
            self.follow()

    def _choose_naming(self) -> None:
        if self._meeting is not None:
            naming = Naming(self.naming.currentData())
            self._workbench.do(
                self.tr("choose how those present are named"), meetings.change, self._meeting.id, naming=naming
            )
