"""The panel as a table: lock, name, age, answers, chance in the last draw, and a Swap button in each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from panelapp.domain.panels import Member, Standing
from panelapp.services.composition import Situation
from panelapp.ui import icons, theme
from panelapp.ui.panels import chance_cells, people_rows
from panelapp.ui.panels.people_rows import Row
from panelapp.ui.panels.people_table import PeopleTable

Index = QModelIndex | QPersistentModelIndex
LOCK = 0
DRAGGED_RESERVE = "application/x-samraad-reserve"
"""A drag from the table to itself. It carries a row and no person: other programs can look at what is dragged."""


class MemberModel(QAbstractTableModel):
    """Those with a seat, then the reserves in the order they are to be asked.

    A reserve can be dragged onto a seat that is not locked.
    """

    reserve_dropped = Signal(str, str)
    """The person with the seat, and the reserve."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: Sequence[str] = ()
        self._situation: Situation | None = None
        self._chance_column = -1
        self.rows: list[tuple[Member, Row]] = []
        self._sort: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.AscendingOrder)

    def show_situation(self, situation: Situation) -> None:
        """Show who was drawn."""
        members = situation.composition.members
        rows, headings = people_rows.of_situation(situation, (member.person_id for member in members))
        self.beginResetModel()
        self._situation = situation
        rows, self._headings, place = chance_cells.with_chances(situation, rows, headings)
        self._chance_column = place + 1 if place >= 0 else -1
        self.rows = list(zip(members, rows, strict=True))
        self._put_in_order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order) if column >= 0 else (1, Qt.SortOrder.AscendingOrder)
        self.beginResetModel()
        self._put_in_order()
        self.endResetModel()

    def _put_in_order(self) -> None:
        column, order = self._sort
        seats = [pair for pair in self.rows if pair[0].standing is Standing.SEAT]
        reserves = [pair for pair in self.rows if pair[0].standing is Standing.RESERVE]
        down = order is Qt.SortOrder.DescendingOrder
        if column == LOCK:
            seats.sort(key=lambda pair: not pair[0].locked, reverse=down)
        elif 0 < column <= len(self._headings):
            seats.sort(key=lambda pair: pair[1].keys[column - 1], reverse=down)
        self.rows = [*seats, *reserves]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        if self.reserve_number(index.row()):
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags if self.rows[index.row()][0].locked else flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED_RESERVE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(DRAGGED_RESERVE, str(indexes[0].row()).encode())
        return carried

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent) or not parent.isValid():
            return False
        seated, reserve = self.rows[parent.row()][0], self.rows[int(data.data(DRAGGED_RESERVE).toStdString())][0]
        self.reserve_dropped.emit(seated.person_id, reserve.person_id)
        return False  # nothing is moved here: who sits where is read again

    @property
    def swap_column(self) -> int:
        return len(self._headings) + 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._headings[section - 1] if 0 < section <= len(self._headings) else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if section == LOCK:
                return self.tr("Seat kept through the next draw")
            if section == self.swap_column:
                return self.tr("Swap")
        return None

    def reserve_number(self, row: int) -> int:
        """Which reserve this is, from 1; 0 for somebody with a seat."""
        member = self.rows[row][0]
        if member.standing is Standing.SEAT:
            return 0
        return row - sum(1 for other, _ in self.rows if other.standing is Standing.SEAT) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        member, row = self.rows[index.row()]
        column = index.column()
        reserve = self.reserve_number(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and column == LOCK:
            return self._standing(member, row, reserve)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == self.swap_column:
            return "" if reserve else self.tr("Swap {name}").format(name=row.cells[0])
        if column == self._chance_column and role in (
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return chance_cells.why(self._situation, member.person_id) if self._situation else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if column == LOCK:
                return self.tr("R{number}").format(number=reserve) if reserve else None
            return row.cells[column - 1] if column < self.swap_column else None
        if role == Qt.ItemDataRole.DecorationRole and column == LOCK and not reserve:
            colours = theme.colours()
            return icons.icon("lock" if member.locked else "lock-open", colours.ink if member.locked else colours.muted)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(column, reserve)
        if role == Qt.ItemDataRole.ForegroundRole:
            lacking = 0 < column < self.swap_column and row.lacks(column - 1)
            quiet = reserve or lacking or column == self._chance_column
            return QColor(theme.colours().muted) if quiet else None
        return None

    def _standing(self, member: Member, row: Row, reserve: int) -> str:
        if reserve:
            return self.tr("{name}, reserve {number}").format(name=row.cells[0], number=reserve)
        if member.locked:
            if member.lock_reason:
                words = self.tr("{name}, locked: keeps the seat through the next draw. {reason}")
                return words.format(name=row.cells[0], reason=member.lock_reason)
            return self.tr("{name}, locked: keeps the seat through the next draw").format(name=row.cells[0])
        return self.tr("{name}, not locked: the seat is drawn again").format(name=row.cells[0])

    def _font(self, column: int, reserve: int) -> QFont | None:
        return theme.font("strong") if column == 1 and not reserve else None


class SwapDelegate(QStyledItemDelegate):
    """Paints the Swap button of a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, MemberModel) or model.reserve_number(index.row()):
            return
        colours = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(4, theme.px(5), -8, -theme.px(5))  # pyright: ignore[reportAttributeAccessIssue]
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(rect, 9, 9)
        size = theme.px(18)
        words = self.tr("Swap")
        painter.setFont(theme.font("strong"))
        width = painter.fontMetrics().horizontalAdvance(words)
        left = rect.center().x() - (size + theme.px(8) + width) / 2
        icon = icons.pixmap("replace", size, colours.ink, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(left), round(rect.center().y() - size / 2), icon)
        painter.setPen(QColor(colours.ink))
        painter.drawText(
            QRectF(left + size + theme.px(8), rect.top(), width + 2, rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            words,
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.text_width(self.tr("Swap"), "strong") + theme.px(64), theme.px(44))


class MemberTable(PeopleTable):
    """Enter swaps or gives a reserve somebody's seat, as dragging does; Space locks or unlocks, Delete takes out,
    Shift+Delete drops out; the menu has all of it.
    """

    swap_asked = Signal(str)
    lock_asked = Signal(str, bool)
    removal_asked = Signal(str)
    seat_asked = Signal(str)
    out_asked = Signal(str)
    place_asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 1, parent=parent)
        self.members = MemberModel()
        self.members.setParent(self)
        self.setModel(self.members)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self._delegate = SwapDelegate(self)
        self._plain = QStyledItemDelegate(self)
        self.setAccessibleDescription(
            self.tr("Enter swaps, Space locks the seat, Delete takes out of the panel, Shift+Delete is for drop-outs.")
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setMouseTracking(True)
        self.seats_free = False

    def show_situation(self, situation: Situation) -> None:
        """Show who was drawn; the row that had the focus keeps it."""
        here = self._current()
        self.seats_free = situation.free_seats > 0
        self.members.show_situation(situation)
        if here is not None:
            for row, (member, _) in enumerate(self.members.rows):
                if member.person_id == here.person_id:
                    self.setCurrentIndex(self.members.index(row, 1))
        self._fit_columns()

    def _fit_columns(self) -> None:
        last = self.members.swap_column
        for section in range(last):
            self.setItemDelegateForColumn(section, self._plain)
        self.setItemDelegateForColumn(last, self._delegate)
        button = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).width()
        self.fit({LOCK: theme.px(44), last: button})

    def _current(self) -> Member | None:
        index = self.currentIndex()
        return self.members.rows[index.row()][0] if index.isValid() and index.row() < len(self.members.rows) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        member = self._current()
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or member is None:
            return
        if member.standing is Standing.SEAT and index.column() == LOCK:
            self._lock()
        elif member.standing is Standing.SEAT and index.column() == self.members.swap_column:
            self._swap()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        column = self.indexAt(event.position().toPoint()).column()
        hand = column in (LOCK, self.members.swap_column)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._swap()
        elif event.key() == Qt.Key.Key_Space:
            self._lock()
        elif event.key() == Qt.Key.Key_Delete:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._drop_out()
            else:
                self._remove()
        else:
            super().keyPressEvent(event)

    def _swap(self) -> None:
        member = self._current()
        if member is not None:
            (self.swap_asked if member.standing is Standing.SEAT else self.place_asked).emit(member.person_id)

    def _lock(self) -> None:
        member = self._current()
        if member is not None and member.standing is Standing.SEAT:
            self.lock_asked.emit(member.person_id, not member.locked)

    def _remove(self) -> None:
        member = self._current()
        if member is not None:
            self.removal_asked.emit(member.person_id)

    def _drop_out(self) -> None:
        member = self._current()
        if member is not None:
            self.out_asked.emit(member.person_id)

    def _give_seat(self) -> None:
        member = self._current()
        if member is not None:
            self.seat_asked.emit(member.person_id)

    def _show_menu(self, at: QPoint) -> None:
        member = self._current()
        if member is None:
            return
        menu = QMenu(self)
        if member.standing is Standing.SEAT:
            menu.addAction(icons.icon("replace"), self.tr("Swap …"), self._swap)
            if member.locked:
                menu.addAction(icons.icon("lock-open"), self.tr("Unlock the seat"), self._lock)
            else:
                menu.addAction(icons.icon("lock"), self.tr("Lock the seat"), self._lock)
        else:
            action = menu.addAction(icons.icon("user-check"), self.tr("Give a free seat"), self._give_seat)
            action.setEnabled(self.seats_free)
            menu.addAction(icons.icon("replace"), self.tr("Take over a seat …"), self._swap)
        menu.addAction(icons.icon("log-out"), self.tr("Drops out …"), self._drop_out)
        menu.addAction(icons.icon("user-x"), self.tr("Take off the panel"), self._remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))
