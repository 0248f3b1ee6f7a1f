"""A quiet line that shows how far something has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from panelapp.ui import theme


class ProgressLine(QWidget):
    """A bar from 0 to 1 with, where given, a mark; what it says is said beside it in words."""

    def __init__(self, fraction: float, name: str, mark: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = max(0.0, min(1.0, fraction))
        self._mark = mark
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = theme.colours()
        high = theme.px(8)
        top = (self.height() - high) / 2
        painter.setBrush(QColor(colours.bar_ground))
        painter.drawRoundedRect(QRectF(0, top, self.width(), high), high / 2, high / 2)
        if self._fraction > 0:
            painter.setBrush(QColor(colours.spruce))
            painter.drawRoundedRect(QRectF(0, top, max(high, self.width() * self._fraction), high), high / 2, high / 2)
        if self._mark is not None:
            painter.fillRect(QRectF(self.width() * self._mark - 1, 0, 2, self.height()), QColor(colours.ink))
        painter.end()
