"""Who came, as a table of two columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from panelapp.domain.meetings import AttendanceStatus
from panelapp.domain.people import Person
from panelapp.ui import icons
from panelapp.ui.meetings import words

CYCLE: tuple[AttendanceStatus | None, ...] = (
    None,
    AttendanceStatus.PRESENT,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
)
"""What Space goes through."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AttendanceModel(QAbstractTableModel):
    """The people of a meeting and what was written about each."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._status: dict[str, AttendanceStatus] = {}

    def show(self, people: Sequence[Person], status: Mapping[str, AttendanceStatus]) -> None:
        """Show these people; where only the status differs, selection and scrolling stay."""
        if tuple(people) != self._people:
            self.beginResetModel()
            self._people, self._status = tuple(people), dict(status)
            self.endResetModel()
            return
        self._status = dict(status)
        if self._people:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._people) - 1, 1))

    def person(self, row: int) -> Person:
        """The person of a row."""
        return self._people[row]

    def status(self, row: int) -> AttendanceStatus | None:
        """What was written about the person of a row."""
        return self._status.get(self._people[row].id)

    def following(self, row: int) -> AttendanceStatus | None:
        """What Space makes of a row."""
        return CYCLE[(CYCLE.index(self.status(row)) + 1) % len(CYCLE)]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Attendance"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        status = self.status(row)
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return self._people[row].name
            return words.status_word(status) if status else "–"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == 0:
                return f"{self._people[row].name}, {words.status_word(status)}"
            return words.status_word(status)
        if role == Qt.ItemDataRole.DecorationRole and column == 1 and status:
            return icons.icon(words.STATUS_ICONS[status])
        return None
