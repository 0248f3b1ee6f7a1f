"""The cards of a deck on a page: as many beside each other as there is room for, opened, moved and taken out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.card_grid import CardGrid, CardTile
from panelapp.ui.widgets.card_view import Face

CARD = "application/x-samraad-card"
"""What is dragged: the key of a card."""

_GAP = 8
_EDGE = 4


class DeckTile(CardTile):
    """A card in its own shape with its title below."""

    def __init__(self, shown: Face, description: str, parent: QWidget | None = None) -> None:
        super().__init__(shown, description, parent)
        self.setToolTip(shown.title)
        self._pressed_at = QPoint()

    def fit(self, width: int) -> None:
        """Take the height that belongs to a width."""
        words = self._words_height() if self.face.number else 0
        self.setFixedHeight(round((width - 2 * _EDGE) / card_view.ASPECT) + 2 * _EDGE + words)

    def _words_height(self) -> int:
        return theme.px(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        width = self.width() - 2 * _EDGE
        card = QRectF(_EDGE, _EDGE, width, width / card_view.ASPECT)
        card_view.paint_small(painter, card, self.face)
        if self.face.number:
            font = theme.font("small")
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            words = QRectF(_EDGE + 2, card.bottom(), width - 4, self.height() - card.bottom() - _EDGE)
            shown = painter.fontMetrics().elidedText(self.face.title, Qt.TextElideMode.ElideRight, round(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(QColor(colours.ink), 3) if self.hasFocus() else QPen(QColor(colours.control_line), 1.5)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        grid = self.parentWidget()
        far = (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not (isinstance(grid, DeckGrid) and grid.movable and far and event.buttons() & Qt.MouseButton.LeftButton):
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(CARD, self.face.key.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab().scaledToWidth(theme.px(110), Qt.TransformationMode.SmoothTransformation))
        self.setDown(False)
        drag.exec(Qt.DropAction.MoveAction)


class DeckGrid(CardGrid):
    """Enter or Space opens a card; where `movable`, Alt and an arrow move it, as dragging does, and Delete takes it out."""

    move_asked = Signal(str, int)
    """Key of a card, and how many places on; below zero back."""
    removal_asked = Signal(str)

    tile = DeckTile

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.movable = False
        self.setAcceptDrops(True)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._mark = QFrame(self)
        self._mark.setStyleSheet(f"background: {theme.colours().spruce}; border-radius: 2px;")
        self._mark.hide()

    def _columns_for(self, tiles: int) -> int:
        return max(1, (self.width() + _GAP) // (theme.px(148) + _GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def show_cards(self, faces: Sequence[Face], descriptions: Sequence[str], *, anew: bool = False) -> None:
        super().show_cards(faces, descriptions, anew=anew)
        self._lay_out()

    def _lay_out(self) -> None:
        wanted = self._columns_for(len(self.tiles))
        for column in range(max(wanted, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < wanted))
        width = (self.width() - _GAP * (wanted - 1)) // wanted
        for index, tile in enumerate(self.tiles):
            if wanted != self.columns:
                self._grid.removeWidget(tile)
                self._grid.addWidget(tile, index // wanted, index % wanted)
            if isinstance(tile, DeckTile):
                tile.fit(width)
        self.columns = wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
        by = self.steps(event.key())
        if alone and by and self.tiles:
            self._ask_move(self._current, self._current + by)
        elif event.key() == Qt.Key.Key_Delete and self.movable and self.tiles:
            self.removal_asked.emit(self.current.face.key)
        elif event.key() == Qt.Key.Key_Space and self.tiles and not event.isAutoRepeat():
            self.picked.emit(self.current.face.key)
        elif self.tiles:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _ask_move(self, place: int, to: int) -> None:
        last = len(self.tiles) - 1
        if self.movable and 0 <= to <= last and to != place:
            self.move_asked.emit(self.tiles[place].face.key, to - place)

    # Dragging

    def _before(self, at: QPoint) -> int:
        """The place before which a card would go that is let go of here."""
        for place, tile in enumerate(self.tiles):
            area = tile.geometry()
            if at.y() <= area.bottom() + _GAP // 2 and at.x() < area.center().x():
                return place
            if at.y() < area.top():
                return place
        return len(self.tiles)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.movable and event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self._before(event.position().toPoint())
        beside = self.tiles[min(place, len(self.tiles) - 1)].geometry()
        left = beside.left() - _GAP // 2 - 2 if place < len(self.tiles) else beside.right() + _GAP // 2 - 2
        self._mark.setGeometry(max(0, left), beside.top(), 4, beside.height())
        self._mark.show()
        self._mark.raise_()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark.hide()
        key = bytes(event.mimeData().data(CARD).data()).decode()
        place = next((place for place, tile in enumerate(self.tiles) if tile.face.key == key), None)
        if place is None:
            return
        to = self._before(event.position().toPoint())
        self._ask_move(place, to - 1 if to > place else to)
        event.acceptProposedAction()
