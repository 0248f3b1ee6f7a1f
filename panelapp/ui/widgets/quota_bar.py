"""A wanted number and what is there: the frame is what is wanted, the bar what is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from panelapp.ui import theme


class QuotaBar(QWidget):
    """A bar `there` long between 0 and `top`, with a mark at the least and at the most that is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.there = 0
        self.least = 0
        self.most = 0
        self.top = 1
        self._held = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def met(self) -> bool:
        """Whether what is there lies within what is wanted, or counts as if it did."""
        return self._held or self.least <= self.there <= self.most

    def show_numbers(self, there: int, least: int, most: int, top: int, name: str, *, held: bool = False) -> None:
        """Show these numbers; `name` says the same to a screen reader. With `held` they count as met."""
        self._held = held
        self.there, self.least, self.most, self.top = there, least, most, max(1, top)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(118), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(12)
        trough = QRectF(1, (self.height() - thick) / 2, self.width() - 2, thick)
        path = QPainterPath()
        path.addRoundedRect(trough, thick / 2, thick / 2)
        painter.fillPath(path, QColor(colours.bar_ground))
        if self.there:
            length = max(thick, trough.width() * min(self.there, self.top) / self.top)
            bar = QPainterPath()
            bar.addRoundedRect(QRectF(trough.left(), trough.top(), length, thick), thick / 2, thick / 2)
            painter.fillPath(bar, QColor(colours.spruce if self.met else colours.amber_mark))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for number in {self.least, self.most}:
            x = round(trough.left() + (trough.width() - 1) * min(number, self.top) / self.top)
            painter.fillRect(QRectF(x, 0, 1, self.height()), QColor(colours.ink))
        painter.end()

    @staticmethod
    def scale(there: int, most: int) -> int:
        """A `top` that leaves a little room behind the longest bar or mark."""
        longest = max(there, most, 1)
        return longest + max(1, round(longest * 0.15))
