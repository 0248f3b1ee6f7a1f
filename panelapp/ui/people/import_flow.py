"""The way in from a spreadsheet, in three steps: the file, what the columns are, what will happen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.services import people_columns, people_import
from panelapp.services.people_columns import Column
from panelapp.services.people_import import Answer
from panelapp.services.spreadsheets import Sheet
from panelapp.ui.people.columns_step import ColumnsStep
from panelapp.ui.people.file_step import FileStep
from panelapp.ui.people.question_model import Asked
from panelapp.ui.people.review_step import ReviewStep
from panelapp.ui.tasks import Cancelled
from panelapp.ui.widgets.basics import PageHeader, PlainButton
from panelapp.ui.widgets.progress_dialog import ProgressDialog
from panelapp.ui.widgets.stepper import Stepper
from panelapp.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Begun:
    """An import that is not done: the step it is at, the file, and what has been said about it."""

    step: int
    path: Path
    sheet: Sheet | None
    columns: tuple[Column, ...]
    told: Mapping[Asked, Answer]


class ImportFlow(QWidget):
    """Nothing is written before the last step; what has been said stays while one looks elsewhere."""

    left = Signal()
    imported = Signal(int, int)
    """Numbers of new people and of people who were changed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        header = PageHeader(self.tr("Import people"), self.tr("People"))
        header.setMinimumWidth(1)
        cancel = PlainButton(self.tr("Cancel the import"), "x")
        cancel.clicked.connect(self._leave)
        header.add_button(cancel)
        column.addWidget(header)
        self.stepper = Stepper(
            self.tr("Steps of the import"), [self.tr("File"), self.tr("Columns"), self.tr("What will happen")]
        )
        self.stepper.chosen.connect(self._step_chosen)
        column.addWidget(self.stepper)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.file_step = FileStep(workbench)
        self.file_step.went_on.connect(self._to_columns)
        self.columns_step = ColumnsStep(workbench)
        self.columns_step.went_back.connect(self._to_file)
        self.columns_step.went_on.connect(self._to_review)
        self.review_step = ReviewStep(workbench)
        self.review_step.went_back.connect(self._back_to_columns)
        self.review_step.confirmed.connect(self._import)
        self.review_step.finished.connect(self._leave)
        for step in (self.file_step, self.columns_step, self.review_step):
            self._stack.addWidget(step)
        self._writing = False
        self._show(0)

    def refresh(self) -> None:
        """Take up what has changed among people and attributes meanwhile."""
        if self._writing:
            return
        if self._stack.currentIndex() == 1:
            self.columns_step.refresh()
        elif self._stack.currentIndex() == 2:
            self.review_step.plan_again()

    @property
    def is_begun(self) -> bool:
        """Whether a file has been chosen."""
        return self.file_step.path is not None

    def begun(self) -> Begun | None:
        """What there is to go on with, None where no file has been chosen."""
        path, sheet = self.file_step.path, self.file_step.sheet
        if path is None:
            return None
        said = sheet is not None and self.columns_step.sheet is sheet
        columns = self.columns_step.columns if said else ()
        told = self.review_step.model.told() if said else {}
        return Begun(self._stack.currentIndex() if said else 0, path, sheet, columns, told)

    def take_up(self, begun: Begun) -> None:
        """Go on with an import that was begun before the page was built anew."""
        self.file_step.take_up(begun.path, begun.sheet)
        if begun.sheet is not None and begun.columns:
            self.columns_step.take_up(begun.sheet, begun.columns)
            self._show(begun.step)
            if begun.step == 2:
                self.review_step.take_up(begun.sheet, begun.columns, begun.told)

    def stop(self) -> None:
        """Stop what is under way in the background."""
        self.file_step.stop()
        self.review_step.stop()

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self.file_step.forget()
        self.columns_step.forget()
        self.review_step.forget()
        self._show(0)

    def _show(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.stepper.show_steps(step, frozenset(range(step)))

    def _step_chosen(self, step: int) -> None:
        here = self._stack.currentIndex()
        if step < here:
            self.review_step.stop()
            self._show(step)
        elif step > here == 0:
            self.file_step.go_on()
        elif step > here:
            self.columns_step.go_on()
        self._show(self._stack.currentIndex())

    def _to_file(self) -> None:
        self._show(0)

    def _to_columns(self, sheet: Sheet) -> None:
        self.columns_step.show_sheet(sheet)
        self._show(1)

    def _back_to_columns(self) -> None:
        self.columns_step.refresh()
        self._show(1)

    def _to_review(self, sheet: Sheet, columns: tuple[Column, ...]) -> None:
        self._workbench.keep(people_columns.remember, sheet, columns)
        self._show(2)
        self.review_step.plan(sheet, columns)

    def _import(self) -> None:
        plan, answers = self.review_step.plan_and_answers()
        dialog = ProgressDialog(self.tr("The people are being written down …"), self)
        self._writing = True
        try:
            outcome = self._workbench.do_at_length(
                self.tr("import of people"), people_import.apply, plan, answers, report=dialog.report
            )
        except Cancelled:
            self.review_step.say_stopped()
            return
        finally:
            self._writing = False
            dialog.end()
        if outcome.value is None:
            self.review_step.plan_again()
            return
        decision = outcome.value
        self._forget()
        self.imported.emit(len(decision.new), len(decision.changed))
