"""Everybody in the register with a tick for those who may be drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from panelapp.domain.nordic import fold
from panelapp.ui import theme
from panelapp.ui.panels.people_rows import Row

Index = QModelIndex | QPersistentModelIndex
TICK = 0
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class CandidateModel(QAbstractTableModel):
    """Rows in `rows`, narrowed by a search and by answers, sorted by any column; a tick asks through `ticked`."""

    ticked = Signal(object, bool)
    """Ids of people, and whether they are to be candidates."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Row] = []
        self._answers: Mapping[str, Mapping[str, str]] = {}
        self._headings: Sequence[str] = ()
        self._candidates: frozenset[str] = frozenset()
        self._text = ""
        self._wanted: dict[str, str] = {}
        self._only_candidates = False
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self.rows: list[Row] = []

    def show_people(
        self,
        rows: list[Row],
        headings: Sequence[str],
        answers: Mapping[str, Mapping[str, str]],
        candidates: frozenset[str],
    ) -> None:
        """Show these people; `answers` by person id and attribute id is what is filtered by."""
        self._all, self._headings, self._answers, self._candidates = rows, headings, answers, candidates
        self._narrow()

    def show_candidates(self, candidates: frozenset[str]) -> None:
        """Tick these and nobody else."""
        self._candidates = candidates
        if self._only_candidates:
            self._narrow()
        elif self.rows:
            self.dataChanged.emit(self.index(0, TICK), self.index(len(self.rows) - 1, TICK))

    def narrow(self, text: str, wanted: Mapping[str, str], only_candidates: bool) -> None:
        """Show those whose names hold every word of `text` and who gave the wanted answers, by attribute id."""
        self._text, self._wanted, self._only_candidates = text, dict(wanted), only_candidates
        self._narrow()

    @property
    def number_of_people(self) -> int:
        return len(self._all)

    def ids(self) -> list[str]:
        """Ids of those shown."""
        return [row.id for row in self.rows]

    def _narrow(self) -> None:
        words = fold(self._text).split()
        self.beginResetModel()
        self.rows = [
            row
            for row in self._all
            if all(word in row.search for word in words)
            and all(self._answers[row.id].get(attribute) == value for attribute, value in self._wanted.items())
            and (not self._only_candidates or row.id in self._candidates)
        ]
        self._put_in_order()
        self.endResetModel()

    def _put_in_order(self) -> None:
        if self._sort is None:
            return
        column, order = self._sort
        down = order is Qt.SortOrder.DescendingOrder
        if column == TICK:
            self.rows.sort(key=lambda row: row.id not in self._candidates, reverse=down)
        else:
            self.rows.sort(key=lambda row: row.keys[column - 1], reverse=down)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self.rows[index.row()].id for index in kept]
        self._put_in_order()
        places = {row.id: place for place, row in enumerate(self.rows)}
        self.changePersistentIndexList(
            kept,
            [self.index(places[id_], index.column()) for id_, index in zip(ids, kept, strict=True)],
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in _WORDS:
            return self.tr("Candidate") if section == TICK else self._headings[section - 1]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if index.column() == TICK:
            there = row.id in self._candidates
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if there else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{name}, candidate") if there else self.tr("{name}, not a candidate")
                return words.format(name=row.cells[0])
            return None
        if role in _WORDS:
            return row.cells[index.column() - 1]
        if role == Qt.ItemDataRole.ForegroundRole and row.lacks(index.column() - 1):
            return QColor(theme.colours().muted)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        self.ticked.emit([self.rows[index.row()].id], Qt.CheckState(value) is Qt.CheckState.Checked)
        return False  # the tick is set when it has been written

    def is_candidate(self, row: int) -> bool:
        """Whether the person in this row is ticked."""
        return self.rows[row].id in self._candidates
