"""Choose one person among those who fit: in place of the panel's table, not in a dialog over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from panelapp.ui import theme
from panelapp.ui.panels.people_rows import Row
from panelapp.ui.panels.people_table import PeopleTable
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, heading, label

Index = QModelIndex | QPersistentModelIndex
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_WHY = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


class ChoiceModel(QAbstractTableModel):
    """People, and a last column with a word about each."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._notes: Mapping[str, str] = {}
        self._headings: Sequence[str] = ()
        self._why_column = -1
        self._why: Callable[[str], str] | None = None

    def explain(self, column: int, why: Callable[[str], str]) -> None:
        """Tell of a column, from 0, why it says what it says, by person id; -1 for no column."""
        self._why_column, self._why = column, why

    def show_rows(self, rows: list[Row], headings: Sequence[str], notes: Mapping[str, str]) -> None:
        """Show these people; `notes` by person id."""
        self.beginResetModel()
        self.rows, self._headings, self._notes = rows, headings, notes
        self.endResetModel()

    def note_of(self, person_id: str) -> str:
        """The word about this person."""
        return self._notes.get(person_id, "")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings) + bool(self._notes)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in _WORDS:
            return self._headings[section] if section < len(self._headings) else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if index.column() == self._why_column and self._why is not None and role in _WHY:
            return self._why(row.id)
        if role in _WORDS:
            if index.column() < len(self._headings):
                return row.cells[index.column()]
            return self._notes.get(row.id, "")
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return theme.font("strong")
        if role == Qt.ItemDataRole.ForegroundRole and index.column() < len(self._headings):
            return QColor(theme.colours().muted) if row.lacks(index.column()) else None
        return None


class ChoiceTable(PeopleTable):
    """Enter chooses, Escape goes back."""

    entered_row = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChooserCard(Surface):
    """A title, a sentence, a table, the act itself and at most three other ways out."""

    chosen = Signal(str)
    """Id of the person chosen."""
    other_chosen = Signal(str)
    """Key of one of the other ways."""
    closed = Signal()

    def __init__(self, framed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent, 16 if framed else 0, "surface" if framed else "")
        self.title = heading("", 2)
        self.body.addWidget(self.title)
        self.words = label("", "small", "muted")
        self.body.addWidget(self.words)
        self.model = ChoiceModel()
        self.model.setParent(self)
        self.table = ChoiceTable(self.tr("People to choose from"), 0)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.empty_text = self.tr("Nobody fits here.")
        self.table.setMinimumHeight(theme.px(140))
        self.table.doubleClicked.connect(self._choose)
        self.table.entered_row.connect(self._choose)
        self.table.left.connect(self.closed)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.body.addWidget(self.table, 1)
        self.note = label("", "small")
        self.note.hide()
        self.body.addWidget(self.note)
        self._more = QHBoxLayout()
        self._more.setSpacing(10)
        self._more.addStretch(1)
        self.body.addLayout(self._more)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        back = PlainButton(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.closed)
        self._row.addWidget(back)
        self._row.addStretch(1)
        self.act = PrimaryButton("", "user-check")
        self.act.clicked.connect(self._choose)
        self._row.addWidget(self.act)
        self.body.addLayout(self._row)
        self._others: list[PlainButton | PrimaryButton] = []

    def ask(
        self,
        title: str,
        words: str,
        rows: list[Row],
        headings: Sequence[str],
        notes: Mapping[str, str],
        act: str,
        others: Sequence[tuple[str, str, str]] = (),
    ) -> None:
        """Show a choice; `others` are key, words and icon of the other ways, the first the green one if there is nobody."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.act.setText(act)
        self.act.setAccessibleName(act)
        for button in self._others:
            for row in (self._row, self._more):
                row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._others = []
        for key, text, icon_name in others:
            button = PlainButton(text, icon_name) if rows or self._others else PrimaryButton(text, icon_name)
            button.setProperty("key", key)
            button.clicked.connect(self._other)
            if len(others) > 1:
                self._more.addWidget(button)  # beside the act there is no room for several in large text
            else:
                self._row.insertWidget(self._row.count() - 1, button)
            self._others.append(button)
        self.act.setVisible(bool(rows) or not others)
        self.show_rows(rows, headings, notes)

    def show_rows(self, rows: list[Row], headings: Sequence[str], notes: Mapping[str, str]) -> None:
        """Show other people to choose from."""
        self.model.show_rows(rows, headings, notes)
        self.table.fit()
        if rows:
            self.table.selectRow(0)
        self._selected()

    def _current(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()].id if rows else None

    def _selected(self) -> None:
        self.act.setEnabled(self._current() is not None)

    def _choose(self) -> None:
        chosen = self._current()
        if chosen is not None:
            self.chosen.emit(chosen)

    def _other(self) -> None:
        self.other_chosen.emit(str(self.sender().property("key")))
