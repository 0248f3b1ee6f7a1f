"""The rounds side by side, each a column of tables with names; two people swap by keys or by dragging."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from panelapp.domain.seating import TablePlan
from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label

_COLUMN = 190
"""The least width of a round, in pixels at 100 % text."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NameButton(PlainButton):
    """Somebody at a table in one round; the arrows go to the next, Enter or Space takes up or swaps."""

    moved = Signal(int)
    let_go = Signal()
    dropped = Signal(QPoint)
    """Where on the screen the button was dragged to."""

    def __init__(self, round_number: int, table: int, person_id: str, name: str, shown: str) -> None:
        super().__init__(shown)
        self.round_number, self.table, self.person_id, self.name = round_number, table, person_id, name
        self.setFont(theme.font("body"))
        self.setCheckable(True)
        self.setProperty("class", "bare")
        self.setStyleSheet("text-align: left")
        self.setMinimumHeight(theme.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(name)
        self.setAccessibleName(
            self.tr("{name}, round {round}, table {table}").format(name=name, round=round_number, table=table)
        )
        self.setAccessibleDescription(self.tr("Enter takes up and swaps; dragging does too"))
        self._pressed: QPoint | None = None
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.let_go.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragging = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._dragging:
            way = (event.position().toPoint() - self._pressed).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._dragging = True
                self.setDown(False)
                self.setChecked(True)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if not self._dragging:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.setDown(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(event.globalPosition().toPoint())


class Rounds(QWidget):
    """All rounds of a plan; as many side by side as there is room for."""

    swap_asked = Signal(int, str, str)
    """The round from 1, and the two people who are to change places."""
    taken_up = Signal(str)
    """The name of somebody who waits for another to swap with, or ''."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._cards: list[QWidget] = []
        self.buttons: list[NameButton] = []
        self._held: NameButton | None = None

    def show_plan(self, plan: TablePlan, shown: Mapping[str, str], names: Mapping[str, str]) -> None:
        """Show the tables of every round: `shown` are short names and `names` whole ones, by person."""
        focused = next(((b.round_number, b.person_id) for b in self.buttons if b.hasFocus()), None)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.buttons = []
        self._hold(None)
        self._cards = [self._round(number, tables, shown, names) for number, tables in enumerate(plan.rounds, start=1)]
        self._lay_out()
        for button in self.buttons:
            if (button.round_number, button.person_id) == focused:
                self._go_to(button)

    def button(self, round_number: int, person_id: str) -> NameButton:
        """The button of somebody in a round."""
        return next(b for b in self.buttons if (b.round_number, b.person_id) == (round_number, person_id))

    def _round(
        self, number: int, tables: tuple[tuple[str, ...], ...], shown: Mapping[str, str], names: Mapping[str, str]
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(heading(self.tr("Round {number}").format(number=number), 2))
        first = True
        for table, people in enumerate(tables, start=1):
            card = Surface(margin=theme.px(8))
            card.body.setSpacing(0)
            word = label(self.tr("Table {number}").format(number=table), "small", "muted")
            word.setIndent(theme.px(6))
            card.body.addWidget(word)
            for person_id in people:
                button = NameButton(number, table, person_id, names[person_id], shown[person_id])
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
                button.clicked.connect(self._clicked)
                button.moved.connect(self._moved)
                button.let_go.connect(self._let_go)
                button.dropped.connect(self._dropped)
                card.body.addWidget(button)
                self.buttons.append(button)
                first = False
            column.addWidget(card)
        column.addStretch(1)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        abreast = max(1, self.width() // theme.px(_COLUMN + 12))
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // abreast, place % abreast)
            card.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < min(abreast, len(self._cards))))

    def _clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, NameButton)
        self._go_to(button)
        if self._held is None or self._held.round_number != button.round_number:
            self._hold(button)
        elif self._held is button:
            self._hold(None)
        else:
            self._swap(self._held, button)

    def _dropped(self, where: QPoint) -> None:
        dragged = self.sender()
        assert isinstance(dragged, NameButton)
        below = next((b for b in self.buttons if b.rect().contains(b.mapFromGlobal(where))), None)
        self._hold(None)
        if below is not None and below is not dragged and below.round_number == dragged.round_number:
            self._swap(dragged, below)

    def _swap(self, one: NameButton, other: NameButton) -> None:
        self._hold(None)
        self.swap_asked.emit(one.round_number, one.person_id, other.person_id)

    def _let_go(self) -> None:
        self._hold(None)

    def _hold(self, button: NameButton | None) -> None:
        self._held = button
        for each in self.buttons:
            each.setChecked(each is button)
        self.taken_up.emit("" if button is None else button.name)

    def _moved(self, step: int) -> None:
        here = self.sender()
        assert isinstance(here, NameButton)
        of_round = [button for button in self.buttons if button.round_number == here.round_number]
        self._go_to(of_round[max(0, min(len(of_round) - 1, of_round.index(here) + step))])

    def _go_to(self, button: NameButton) -> None:
        """One stop for the Tab key in each round: where one was last."""
        for each in self.buttons:
            if each.round_number == button.round_number:
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is button else Qt.FocusPolicy.ClickFocus)
        button.setFocus(Qt.FocusReason.TabFocusReason)
