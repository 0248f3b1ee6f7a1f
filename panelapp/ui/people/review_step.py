"""Last step: so many new, so many here already, so many with a question; nothing is written before it is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from panelapp.domain.people import Attribute, Person
from panelapp.errors import Problem
from panelapp.services import attributes as attribute_services
from panelapp.services import people as people_services
from panelapp.services import people_import
from panelapp.services.people_columns import Column
from panelapp.services.people_import import CHOICES, Answer, Choice, Plan, QuestionKind
from panelapp.services.spreadsheets import Sheet
from panelapp.ui import theme
from panelapp.ui.people.answers_card import AnswersTable
from panelapp.ui.people.choice_delegate import ChoiceDelegate
from panelapp.ui.people.question_model import ANSWER, QUESTION, ROW, WHO, Asked, QuestionModel
from panelapp.ui.people.remarks import Remarks
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import (
    Banner,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    clear,
    heading,
    label,
    muted,
)
from panelapp.ui.workbench import Workbench


class _Planning:
    """Works out what an import would do, on a worker thread; holds records only."""

    def __init__(
        self,
        sheet: Sheet,
        columns: tuple[Column, ...],
        people: tuple[Person, ...],
        attributes: tuple[Attribute, ...],
        age_group_name: str,
    ) -> None:
        self._records = (sheet, columns, people, attributes)
        self._age_group_name = age_group_name

    def __call__(self, progress: Progress) -> Plan:
        return people_import.plan(
            *self._records,
            year=date.today().year,
            age_group_name=self._age_group_name,
            report=progress.report,
        )


class NumberCard(Surface):
    """A number and what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = label("", "h1", wrap=False)
        self._words = muted("")
        self.body.addWidget(self._number)
        self.body.addWidget(self._words)

    def show_number(self, number: int, words: str) -> None:
        """Show `number` and, below it, `words`."""
        self._number.setText(f"{number:n}")
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")


class ReviewStep(QWidget):
    """Shows a plan and takes the answers to its questions."""

    went_back = Signal()
    confirmed = Signal()
    finished = Signal()
    """There is nothing to import."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._sheet: Sheet | None = None
        self._columns: tuple[Column, ...] = ()
        self._plan: Plan | None = None
        self._task: Task[Plan] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.banner = Banner("look")
        self.banner.acted.connect(self.plan_again)
        self.banner.hide()
        outer.addWidget(self.banner)
        self._working = label(self.tr("Looking through the people in the file …"), "body", "muted")
        outer.addWidget(self._working)
        self.nothing = Banner("plain")
        self.nothing.hide()
        outer.addWidget(self.nothing)
        self._scroll = ScrollColumn()
        numbers = QHBoxLayout()
        numbers.setSpacing(14)
        self.new, self.here, self.asked = NumberCard(), NumberCard(), NumberCard()
        for card in (self.new, self.here, self.asked):
            numbers.addWidget(card, 1)
        self._scroll.column.addLayout(numbers)
        self._remarks_card = Surface()
        self._remarks_card.body.addWidget(heading(self.tr("Worth knowing"), 2))
        self.remarks = label("")
        self._remarks_card.body.addWidget(self.remarks)
        self._scroll.column.addWidget(self._remarks_card)
        self._scroll.column.addWidget(self._questions_card(), 1)
        self._scroll.column.addStretch(0)
        outer.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        back = PlainButton(self.tr("Back to the columns"), "arrow-left")
        back.clicked.connect(self.went_back)
        foot.addWidget(back)
        foot.addStretch(1)
        self.import_button = PrimaryButton(self.tr("Import"), "check")
        self.import_button.clicked.connect(self.confirmed)
        foot.addWidget(self.import_button)
        self.done_button = PrimaryButton(self.tr("To the people"), "arrow-right")
        self.done_button.clicked.connect(self.finished)
        self.done_button.hide()
        foot.addWidget(self.done_button)
        outer.addLayout(foot)

    def _questions_card(self) -> Surface:
        self._card = Surface()
        self._card.body.addWidget(heading(self.tr("Questions"), 2))
        self._card.body.addWidget(
            muted(
                self.tr(
                    "Each has an answer that loses nothing. Change one with a double-click or Enter, or all alike here."
                )
            )
        )
        self._all = QGridLayout()
        self._all.setHorizontalSpacing(12)
        for column, share in enumerate((3, 2, 3)):
            self._all.setColumnStretch(column, share)
        self._card.body.addLayout(self._all)
        self.model = QuestionModel(self)
        self.model.answered.connect(self._show_numbers)
        self.model.refused.connect(self._refuse)
        self.table = AnswersTable(self.tr("Questions"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ChoiceDelegate(self.table))
        self.table.setMinimumHeight(theme.px(260))
        header = self.table.horizontalHeader()
        header.resizeSection(ROW, theme.px(64))
        header.resizeSection(WHO, theme.px(210))
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ANSWER, theme.px(250))
        self._unreadable = label(self.tr("That is no birth year or age. Write it as 1957 or 69."), "small", "look")
        self._unreadable.hide()
        self._card.body.addWidget(self._unreadable)
        self._card.body.addWidget(self.table, 1)
        return self._card

    # Planning

    def plan(self, sheet: Sheet, columns: tuple[Column, ...]) -> None:
        """Work out what importing this would do."""
        if sheet is not self._sheet:
            self.model.take_up({})
        self._sheet, self._columns = sheet, columns
        self.plan_again()

    def take_up(self, sheet: Sheet, columns: tuple[Column, ...], told: Mapping[Asked, Answer]) -> None:
        """Go on where one was before the page was built anew."""
        self._sheet = sheet
        self.model.take_up(told)
        self.plan(sheet, columns)

    def forget(self) -> None:
        """Let go of the sheet and of what was planned."""
        self.stop()
        self._sheet = self._plan = None
        self.model.take_up({})

    def plan_again(self) -> None:
        """Work it out anew, as people or attributes have changed."""
        if self._sheet is None:
            return
        self.stop()
        self._plan = None
        self.banner.hide()
        self._working.show()
        self._scroll.hide()
        self.nothing.hide()
        self.done_button.hide()
        self.import_button.show()
        self.import_button.setEnabled(False)
        store = self._workbench.store
        work = _Planning(
            self._sheet,
            self._columns,
            people_services.all(store),
            attribute_services.all(store),
            self.tr("Age group"),
        )
        self._task = self._workbench.tasks.run(
            self.tr("Looking through the people"), work, self._show, self._failed, self._stopped
        )

    def stop(self) -> None:
        """Stop working it out."""
        if self._task is not None and self._task.running:
            self._task.cancel()
        self._task = None

    def plan_and_answers(self) -> tuple[Plan, Mapping[int, Answer]]:
        """What is to be imported."""
        assert self._plan is not None
        return self._plan, dict(self.model.answers)

    def _stopped(self) -> None:
        if self._task is not None and not self._task.running:
            self._task = None
            self._say(self.tr("Stopped."), self.tr("Nothing was written."), self.tr("Look through it again"))

    def say_stopped(self) -> None:
        """Say that writing was stopped; what was planned still stands."""
        self._say(self.tr("Stopped."), self.tr("Nothing was written."), "")

    def _failed(self, problem: Problem) -> None:
        self._task = None
        self._say(*explain(problem), "")

    def _say(self, bold: str, rest: str, button: str) -> None:
        self._working.hide()
        self.banner.set_text(bold, rest)
        self.banner.set_button(button)
        self.banner.show()

    def _show(self, plan: Plan) -> None:
        self._task = None
        self._plan = plan
        self._working.hide()
        self._scroll.show()
        names = {attribute.id: attribute.name for attribute in attribute_services.all(self._workbench.store)}
        names |= {attribute.id: attribute.name for attribute in plan.attributes}
        self.model.show_plan(plan, names)
        self._show_alike()
        remarks = Remarks().of_plan(plan)
        self.remarks.setText("\n".join(remarks))
        self._remarks_card.setVisible(bool(remarks))
        self._card.setVisible(bool(plan.questions))
        self._show_numbers()
        way_on = self.done_button if self.import_button.isHidden() else self.import_button
        way_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)  # the focus may have passed through the table

    def _show_alike(self) -> None:
        clear(self._all)
        for line, (kind, count) in enumerate(self.model.kinds()):
            words = self.model.kind_words(kind, count)
            self._all.addWidget(label(words, "strong"), line, 0)
            box = QComboBox()
            box.setAccessibleName(self.tr("Answer for all: {question}").format(question=words))
            for choice in CHOICES[kind]:
                if choice is not Choice.WRITE:
                    box.addItem(self.model.choice_words(choice, kind), choice.value)
            box.setProperty("kind", kind.value)
            box.activated.connect(self._answer_alike)
            self._all.addWidget(box, line, 1)

    def _answer_alike(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.model.answer_all(QuestionKind(str(box.property("kind"))), Choice(str(box.currentData())))

    def _refuse(self) -> None:
        self._unreadable.show()

    def _show_numbers(self) -> None:
        if self._plan is None:
            return
        self._unreadable.hide()
        decision = people_import.decide(self._plan, self.model.answers)
        new, changed = len(decision.new), len(decision.changed)
        here = changed + decision.unchanged
        asked = len({question.entry for question in self._plan.questions})
        self.new.show_number(new, self.tr("new people"))
        self.here.show_number(
            here,
            self.tr("here already; %n of them will have more filled in", "", changed)
            if changed
            else self.tr("here already"),
        )
        self.asked.show_number(
            asked,
            self.tr("with a question; %n row(s) left out", "", decision.left_out)
            if decision.left_out
            else self.tr("with a question"),
        )
        useful = new + changed > 0
        self.import_button.setEnabled(useful)
        self.import_button.setVisible(useful)
        self.done_button.setVisible(not useful)
        self.nothing.setVisible(not useful)
        self.nothing.set_text(self.tr("There is nothing to import."), self._why_nothing(here, decision.left_out))
        self.import_button.setText(
            self.tr("Import %n person(s)", "", new) if new else self.tr("Fill in for %n person(s)", "", changed)
        )
        self.import_button.setAccessibleName(self.import_button.text())

    def _why_nothing(self, here: int, left_out: int) -> str:
        if here and left_out:
            return self.tr(
                "%n row(s) left out; everybody else is here already, with all that the file says.", "", left_out
            )
        if here:
            return self.tr("Everybody in the file is here already, with all that it says.")
        return self.tr("Every row is left out.") if left_out else self.tr("There is nobody in the file.")
