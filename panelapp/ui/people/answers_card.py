"""The answers found in one column: which belong together, and what they are called here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from panelapp.domain.nordic import fold
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute
from panelapp.services import people_columns
from panelapp.services.people_columns import Column
from panelapp.ui import theme
from panelapp.ui.people.choice_delegate import CHOICES, ChoiceDelegate, Choices, Chosen
from panelapp.ui.people.words import answer_words, no_answer, prefers_not
from panelapp.ui.widgets.basics import Surface, Table, heading, label, muted

Index = QModelIndex | QPersistentModelIndex

FOUND, TIMES, ANSWER = range(3)


class AnswersModel(QAbstractTableModel):
    """Each value found, how often, and the answer it is kept as; a change asks through `chosen`."""

    chosen = Signal(str, str)
    """The value found, folded, and the answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: list[tuple[str, str, int]] = []
        self._column = Column()

    def show_column(self, column: Column, values: Sequence[str]) -> None:
        """Show these values of this column, the frequent ones first."""
        spelt: dict[str, Counter[str]] = {}
        for value in values:
            if value:
                spelt.setdefault(fold(value), Counter())[value] += 1
        self.beginResetModel()
        self._column = column
        self._values = [
            (folded, " / ".join(spelling for spelling, _ in spellings.most_common(3)), spellings.total())
            for folded, spellings in sorted(spelt.items(), key=lambda item: -item[1].total())
        ]
        self.endResetModel()

    def show_answers(self, column: Column) -> None:
        """Show the same values with the answers as they are now."""
        self._column = column
        if self._values:
            self.dataChanged.emit(self.index(0, ANSWER), self.index(len(self._values) - 1, ANSWER))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("In the file"), self.tr("Times"), self.tr("Kept as"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ANSWER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        folded, shown, times = self._values[index.row()]
        answer = self._column.answers.get(folded, shown)
        cell = (shown[:120], str(times), answer_words(answer) or no_answer())[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{value}, kept as {answer}").format(
                value=shown[:120], answer=answer_words(answer) or no_answer()
            )
        if role == Qt.ItemDataRole.EditRole:
            return answer
        if role == CHOICES and index.column() == ANSWER:
            more = ((prefers_not(), PREFER_NOT_TO_ANSWER), (no_answer(), ""))
            return Choices((*((name, name) for name in self._column.categories), *more), free=True)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if isinstance(value, Chosen):
            folded = self._values[index.row()][0]
            self.chosen.emit(folded, value.text if value.value is None else value.value)
        return False  # shown when it has been taken up


class AnswersCard(Surface):
    """Stands beside the columns; shows one attribute column at a time."""

    column_changed = Signal(int, object)
    """Place of the column, and the `Column` as it is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = -1
        self._column = Column()
        self._title = heading("", 2)
        self.body.addWidget(self._title)
        self._existing = muted("")
        self.body.addWidget(self._existing)
        self._name_label = label(self.tr("Name of the new attribute"), "small", "muted")
        self.body.addWidget(self._name_label)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the new attribute"))
        self.name.textEdited.connect(self._rename)
        self.body.addWidget(self.name)
        self.body.addWidget(
            muted(self.tr("Spellings that mean the same get the same name. Double-click or press Enter to change one."))
        )
        self.model = AnswersModel(self)
        self.model.chosen.connect(self._choose)
        self.table = AnswersTable(self.tr("Answers found in the column"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ChoiceDelegate(self.table))
        self.table.setMinimumHeight(theme.px(300))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(FOUND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TIMES, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self.table)
        self.hide()

    def show_nothing(self) -> None:
        """No attribute is chosen."""
        self.place = -1
        self.hide()

    def show_column(self, place: int, column: Column, values: Sequence[str], attribute: Attribute | None) -> None:
        """Show the answers of the column at `place`; `attribute` is the one it belongs to, None for a new one."""
        self.place, self._column = place, column
        self._title.setText(attribute.name if attribute else self.tr("Answers"))
        self._existing.setText(self.tr("An attribute you have already."))
        self._existing.setVisible(attribute is not None)
        self._name_label.setVisible(attribute is None)
        self.name.setVisible(attribute is None)
        self.name.setText(column.attribute_name)
        self.model.show_column(column, values)
        self.show()

    def _rename(self, name: str) -> None:
        self._column = replace(self._column, attribute_name=name)
        self.column_changed.emit(self.place, self._column)

    def _choose(self, value: str, answer: str) -> None:
        self._column = people_columns.with_answer(self._column, value, answer)
        self.model.show_answers(self._column)
        self.column_changed.emit(self.place, self._column)


class AnswersTable(Table):
    """Enter edits the answer of the row."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.SelectedClicked)

    def keyPressEvent(self, event: Any) -> None:
        current = self.currentIndex()
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and not editing:
            self.edit(current.siblingAtColumn(self.model().columnCount() - 1))
        else:
            super().keyPressEvent(event)
