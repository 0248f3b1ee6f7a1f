"""A card at rest on a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from panelapp.ui import icons, theme
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.card_view import Face


class CardPicture(QWidget):
    """A card at rest, or a quiet frame where none is in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face: Face | None = None
        self.setMinimumSize(theme.px(150), theme.px(108))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_face(self, shown: Face | None, name: str) -> None:
        """Show a card under an accessible name."""
        self.face = shown
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(190), theme.px(137))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), self.height() * card_view.ASPECT)
        rect = QRectF(0, 0, width, width / card_view.ASPECT)
        if self.face is not None:
            card_view.paint_large(painter, rect, self.face)
        else:
            painter.setPen(theme.colours().line)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 9, 9)
            size = theme.px(36)
            picture = icons.pixmap("image", size, theme.colours().muted, self.devicePixelRatioF())
            painter.drawPixmap(round(rect.center().x() - size / 2), round(rect.center().y() - size / 2), picture)
        painter.end()
