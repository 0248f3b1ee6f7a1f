"""The steps of a piece of work in a row: which are done, which one is shown, all of them one key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from panelapp.ui import icons, theme


class StepButton(QAbstractButton):
    """One step: a circle with its number or a tick, and its name; only the circle where there is no room."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._done = False
        self._compact = False
        self.setText(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font("strong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def set_done(self, done: bool) -> None:
        """Show a tick instead of the number, or the number again."""
        self._done = done
        self._name()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the circle."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """Pixels the step takes with its name."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return round(words + self._circle + theme.px(8) + 2 * self._margin)

    def sizeHint(self) -> QSize:
        width = self._circle + 2 * self._margin if self._compact else self.full_width()
        return QSize(width, theme.px(50))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _circle(self) -> int:
        return theme.px(22)

    @property
    def _margin(self) -> int:
        return theme.px(16 if not self._compact else 8)

    def _name(self) -> None:
        if self._done:
            self.setAccessibleName(self.tr("Step {number}: {name}, done").format(number=self._number, name=self.text()))
        else:
            self.setAccessibleName(self.tr("Step {number}: {name}").format(number=self._number, name=self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.isChecked()
        middle = (self.height() - 3) / 2
        circle = QRectF(self._margin, middle - self._circle / 2, self._circle, self._circle)
        line = colours.spruce if current or self._done else colours.control_line
        painter.setPen(QPen(QColor(line), 1.4))
        ground = colours.spruce if current else colours.spruce_tint if self._done else colours.surface
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        ink = colours.on_spruce if current else colours.on_tint if self._done else colours.muted
        if self._done:
            size = round(self._circle * 0.62)
            tick = icons.pixmap("check", size, ink, self.devicePixelRatioF())
            painter.drawPixmap(circle.center() - QPointF(size / 2, size / 2), tick)
        else:
            painter.setPen(QColor(ink))
            small = theme.font("small")
            small.setPixelSize(theme.px(13))
            painter.setFont(small)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if not self._compact:
            painter.setFont(self.font())
            painter.setPen(QColor(colours.spruce if current else colours.muted))
            painter.drawText(
                QRectF(circle.right() + theme.px(8), 0, self.width(), self.height() - 3),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                self.text(),
            )
        if current:
            painter.fillRect(QRectF(0, self.height() - 3, self.width(), 3), QColor(colours.spruce))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -6), 8, 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Stepper(QWidget):
    """The row of steps; arrows, Home and End move along it, Enter or Space goes to a step."""

    chosen = Signal(int)
    """The place of the step asked for, from 0."""

    def __init__(self, name: str, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons = [StepButton(number, step, self) for number, step in enumerate(steps, start=1)]
        for button in self.buttons:
            button.clicked.connect(self._clicked)
            row.addWidget(button)
        row.addStretch(1)

    def show_steps(self, current: int, done: frozenset[int]) -> None:
        """Mark the step that is shown and those that are done, by place from 0."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == current)
            button.set_done(place in done)
        self._fit()

    def _clicked(self) -> None:
        place = next(i for i, button in enumerate(self.buttons) if button is self.sender())
        for i, button in enumerate(self.buttons):
            button.setChecked(i == place)
        self.chosen.emit(place)

    def _fit(self) -> None:
        tight = sum(button.full_width() for button in self.buttons) > self.width()
        for button in self.buttons:
            button.set_compact(tight and not button.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((i for i, button in enumerate(self.buttons) if button.hasFocus()), 0)
        last = len(self.buttons) - 1
        there = {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if there is None:
            super().keyPressEvent(event)
        else:
            self.buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.colours().line))
        painter.end()
