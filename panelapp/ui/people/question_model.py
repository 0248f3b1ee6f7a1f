"""The questions of an import as a table: who, what is asked, and the answer that holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from panelapp.services import tidying
from panelapp.services.people_import import CHOICES as CHOICES_OF
from panelapp.services.people_import import Answer, Choice, Plan, Question, QuestionKind
from panelapp.ui.people.choice_delegate import CHOICES, Choices, Chosen
from panelapp.ui.people.words import answer_words, detail_words

Index = QModelIndex | QPersistentModelIndex
Asked = tuple[QuestionKind, int, str, str, str, str]
"""What makes a question the same one when the file is looked through again: all that is asked, in words."""

ROW, WHO, QUESTION, ANSWER = range(4)


class QuestionModel(QAbstractTableModel):
    """Every question has an answer from the start: the one that loses least."""

    refused = Signal()
    """What was written is no birth year."""
    answered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[Question, ...] = ()
        self._year = 0
        self._attribute_names: Mapping[str, str] = {}
        self._told: dict[Asked, Answer] = {}
        self.answers: dict[int, Answer] = {}

    def show_plan(self, plan: Plan, attribute_names: Mapping[str, str]) -> None:
        """Show the questions of a plan; those that have been answered before keep their answer."""
        self.beginResetModel()
        self._told = self.told()
        self._questions, self._year = plan.questions, plan.year
        self._attribute_names = attribute_names
        asked = (self._asked(question) for question in plan.questions)
        self.answers = {place: self._told[each] for place, each in enumerate(asked) if each in self._told}
        self.endResetModel()

    def told(self) -> dict[Asked, Answer]:
        """Everything that has been answered."""
        return self._told | {self._asked(self._questions[place]): answer for place, answer in self.answers.items()}

    def take_up(self, told: Mapping[Asked, Answer]) -> None:
        """Answer like this whatever of it is asked in the next plan, and nothing else."""
        self.beginResetModel()
        self._questions, self.answers, self._told = (), {}, dict(told)
        self.endResetModel()

    def _asked(self, question: Question) -> Asked:
        # An attribute that is not written yet has another id in each plan.
        what = self._attribute_names.get(question.detail, question.detail)
        return (question.kind, question.row, question.who, what, question.found, question.here)

    def kinds(self) -> list[tuple[QuestionKind, int]]:
        """The kinds of questions there are, and how many of each."""
        counts = dict.fromkeys(QuestionKind, 0)
        for question in self._questions:
            counts[question.kind] += 1
        return [(kind, count) for kind, count in counts.items() if count]

    def answer_all(self, kind: QuestionKind, choice: Choice) -> None:
        """Answer all questions of a kind alike."""
        for place, question in enumerate(self._questions):
            if question.kind is kind:
                self.answers[place] = Answer(choice)
        self.dataChanged.emit(self.index(0, ANSWER), self.index(len(self._questions) - 1, ANSWER))
        self.answered.emit()

    def kind_words(self, kind: QuestionKind, count: int) -> str:
        """What is asked, for all questions of a kind."""
        return {
            QuestionKind.BIRTH_YEAR: self.tr("%n birth year(s) cannot be right", "", count),
            QuestionKind.NAME_MISSING: self.tr("%n row(s) without a name", "", count),
            QuestionKind.TOO_LONG: self.tr("%n text(s) too long", "", count),
            QuestionKind.SAME_PERSON: self.tr("%n may be the same as somebody else", "", count),
            QuestionKind.DIFFERENCE: self.tr("%n answer(s) differ from what is here", "", count),
        }[kind]

    def choice_words(self, choice: Choice, kind: QuestionKind) -> str:
        """What an answer is called."""
        if choice is Choice.WRITE:
            return self.tr("Write it …")
        return {
            Choice.LEAVE_EMPTY: self.tr("Import without birth year"),
            Choice.LEAVE_OUT: self.tr("Leave this row out"),
            Choice.SHORTEN: self.tr("Shorten it"),
            Choice.SEPARATE: self.tr("Two people"),
            Choice.SAME: self.tr("The same person"),
            Choice.KEEP: self.tr("Keep what is here"),
            Choice.TAKE: self.tr("Take what is in the file"),
        }[choice]

    def _question_words(self, question: Question) -> str:
        found, here = answer_words(question.found), answer_words(question.here)
        what = self._attribute_names.get(question.detail) or detail_words(question.detail)
        match question.kind:
            case QuestionKind.BIRTH_YEAR:
                return self.tr("“{found}” is no birth year or age").format(found=found[:60])
            case QuestionKind.NAME_MISSING:
                return self.tr("There is no name ({found})").format(found=found[:60] or "–")
            case QuestionKind.TOO_LONG:
                return self.tr("{what} is very long: “{found} …”").format(what=what, found=found[:40])
            case QuestionKind.SAME_PERSON:
                return self.tr("May be {other}").format(other=here[:160])
            case QuestionKind.DIFFERENCE:
                return self.tr("{what}: here “{here}”, in the file “{found}”").format(what=what, here=here, found=found)

    def _answer_words(self, place: int) -> str:
        question = self._questions[place]
        answer = self.answers.get(place, Answer(CHOICES_OF[question.kind][0]))
        return answer.text if answer.choice is Choice.WRITE else self.choice_words(answer.choice, question.kind)

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._questions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Row"), self.tr("Who"), self.tr("Question"), self.tr("Answer"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ANSWER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = index.row()
        question = self._questions[place]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                str(question.row),
                question.who[:120] or "–",
                self._question_words(question),
                self._answer_words(place),
            )[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{question.who[:120]}: {self._question_words(question)}. {self._answer_words(place)}"
        if role == Qt.ItemDataRole.EditRole:
            answer = self.answers.get(place, Answer(CHOICES_OF[question.kind][0]))
            return answer.text if answer.choice is Choice.WRITE else answer.choice.value
        if role == CHOICES and index.column() == ANSWER:
            choices = CHOICES_OF[question.kind]
            return Choices(
                tuple(
                    (self.choice_words(choice, question.kind), choice.value)
                    for choice in choices
                    if choice is not Choice.WRITE
                ),
                free=Choice.WRITE in choices,
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not isinstance(value, Chosen):
            return False
        place = index.row()
        if value.value is not None:
            self.answers[place] = Answer(Choice(value.value))
        elif self._questions[place].kind is QuestionKind.BIRTH_YEAR and isinstance(
            tidying.read_birth_year(value.text, self._year), tidying.Unreadable
        ):
            self.refused.emit()
            return False
        else:
            self.answers[place] = Answer(Choice.WRITE, value.text)
        self.dataChanged.emit(index, index)
        self.answered.emit()
        return True
