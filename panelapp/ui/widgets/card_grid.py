"""All the cards and the blank tile beside and below each other, for hands on the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.card_view import BLANK_NUMBER, Face

_MOST_COLUMNS = 9
"""More than eighty cards go on below, and the page scrolls."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CardTile(QAbstractButton):
    """One card; an amber ring and a word say that it is in hand, and whether the room sees it."""

    def __init__(self, shown: Face, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = shown
        self._state = ""
        self._loud = False
        self._faint = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(56), theme.px(34))
        self.setAccessibleDescription(description)
        self.show_state("", loud=False)

    def show_state(self, state: str, *, loud: bool, faint: bool = False) -> None:
        """Mark the card with a word, '' for none; `loud` rings it, `faint` lets it step back."""
        self._state, self._loud, self._faint = state, loud, faint
        name = card_view.called(self.face)
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(84), theme.px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # Space is the next step here, and Enter is the grid's

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        ring = 3.0
        inside = QRectF(self.rect()).adjusted(ring + 1, ring + 1, -ring - 1, -ring - 1)
        words = not self.face.number or bool(self.face.text)  # the state stands in the place of the words
        painter.setOpacity(0.3 if self._faint else 1.0)
        card_view.paint_small(
            painter, inside, replace(self.face, title=self._state) if words and self._state else self.face
        )
        painter.setOpacity(1.0)
        if self._state and not words:
            font = theme.font("small")
            room = round(inside.width()) - theme.px(14)
            while QFontMetrics(font).horizontalAdvance(self._state) > room and font.pixelSize() > 9:
                font.setPixelSize(font.pixelSize() - 1)
            painter.setFont(font)
            width = min(painter.fontMetrics().horizontalAdvance(self._state) + theme.px(12), round(inside.width()))
            pill = QRectF(inside.right() - width - 3, inside.top() + 3, width, theme.px(21))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(QColor("#1E2A2D"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._state)
        if self._loud or self.hasFocus():
            edge = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.amber_mark if self._loud else colours.ink), ring))
            if self._loud and self.hasFocus():
                painter.drawRoundedRect(edge, 9, 9)
                painter.setPen(QPen(QColor(colours.ink), 2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(edge, 9, 9)
        painter.end()


class CardGrid(QWidget):
    """Arrows move, Enter takes; or a number and Enter. Tab enters and leaves the grid as one."""

    picked = Signal(str)
    """Key of a card."""
    typed = Signal(str)
    """The digits typed so far, '' when they are used or forgotten."""

    tile = CardTile

    def __init__(
        self, faces: Sequence[Face] = (), descriptions: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The cards"))
        self._digits = ""
        self._forget = QTimer(self, singleShot=True, interval=2500)
        self._forget.timeout.connect(self._forget_digits)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.tiles: list[CardTile] = []
        self.columns = 1
        self._current = 0
        self.show_cards(faces, descriptions)

    def show_cards(self, faces: Sequence[Face], descriptions: Sequence[str], *, anew: bool = False) -> None:
        """Show these cards instead; the arrows stand on the card they stood on or in its place, `anew` on the first."""
        former = self.tiles
        stood_on = former[self._current].face.key if former and not anew else ""
        held = any(tile.hasFocus() for tile in former)
        for tile in former:
            self._grid.removeWidget(tile)
        self.tiles = []
        self.columns = self._columns_for(len(faces))
        for index, (shown, description) in enumerate(zip(faces, descriptions, strict=True)):
            tile = self.tile(shown, description)
            tile.clicked.connect(self._clicked)
            self._grid.addWidget(tile, index // self.columns, index % self.columns)
            tile.show()  # at once, or it could not take the focus
            self.tiles.append(tile)
        keys = [tile.face.key for tile in self.tiles]
        place = 0 if anew else min(self._current, max(0, len(keys) - 1))
        self._current = 0
        if keys:
            self._set_current(keys.index(stood_on) if stood_on in keys else place)
            if held:  # before the former go, or the focus would jump about
                self.current.setFocus()
        for tile in former:
            tile.hide()
            tile.deleteLater()

    def _columns_for(self, tiles: int) -> int:
        return min(card_view.columns(tiles), _MOST_COLUMNS)

    @property
    def current(self) -> CardTile:
        """The card the arrows stand on."""
        return self.tiles[self._current]

    def stand_on(self, key: str) -> None:
        """Put the keys on a card, or where they were."""
        for index, tile in enumerate(self.tiles):
            if tile.face.key == key:
                self._set_current(index)
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_states(self, in_hand: str, on_wall: str) -> None:
        """Mark the card in hand and the one the room sees, by key; '' for none."""
        for index, tile in enumerate(self.tiles):
            state = ""
            if tile.face.key == on_wall:
                state = self.tr("on the wall")
            elif tile.face.key == in_hand:
                state = self.tr("in hand")
            tile.show_state(state, loud=bool(state))
            if tile.face.key == in_hand and in_hand:
                self._set_current(index)

    def take_key(self, key: int) -> bool:
        """Use a key for the cards; False when it is not one of theirs."""
        digit = key - Qt.Key.Key_0.value
        if 0 <= digit <= 9:
            self._type(str(digit))
            return True
        if key in _ARROWS:
            self._move(self.steps(key))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if key == Qt.Key.Key_Backspace and self._digits:
            self._digits = self._digits[:-1]
            self.typed.emit(self._digits)
            return True
        return False

    def steps(self, key: int) -> int:
        """How many cards an arrow goes on, or back where it is below zero; 0 for any other key."""
        across, down = _ARROWS.get(Qt.Key(key), (0, 0))
        return across + down * self.columns

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.isAutoRepeat() and event.key() not in _ARROWS
        if held or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.take_key(event.key()):
            event.ignore()

    def _type(self, digit: str) -> None:
        self._digits = (self._digits + digit)[-3 if len(self.tiles) > 99 else -2 :]
        self._forget.start()
        self.typed.emit(self._digits)

    def _forget_digits(self) -> None:
        self._digits = ""
        self.typed.emit("")

    def _move(self, by: int) -> None:
        to = self._current + by
        if 0 <= to < len(self.tiles):
            self._set_current(to)
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        if self._digits:
            number = int(self._digits)
            self._forget.stop()
            self._forget_digits()
            places = {tile.face.number: place for place, tile in enumerate(self.tiles)}  # the number that is printed
            place = places.get(number, places.get(0) if number == BLANK_NUMBER else None)
            if place is not None:
                self._set_current(place)
                self.picked.emit(self.current.face.key)
            return
        self.picked.emit(self.current.face.key)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, CardTile):
            self._set_current(self.tiles.index(sender))
            self.picked.emit(sender.face.key)

    def _set_current(self, index: int) -> None:
        if self._current < len(self.tiles):
            self.current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = index
        self.current.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.current)
