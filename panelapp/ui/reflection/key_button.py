"""A button that shows its key beside its word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton


class KeyButton(PlainButton):
    """Word, then key in a quieter voice; the word alone is its accessible name."""

    def __init__(
        self,
        text: str,
        key: str,
        icon_name: str = "",
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._primary = primary
        self._key = key
        super().__init__(text, icon_name, parent)
        if primary:
            self.setProperty("class", "primary")
        self.setStyleSheet("text-align: left")
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key))

    def show_words(self, text: str, key: str | None = None) -> None:
        """Change what the button says."""
        if key is not None:
            self._key = key
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _icon_colour(self) -> str:
        return theme.colours().on_spruce if self._primary else theme.colours().ink

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + theme.text_width(self._key, "small") + theme.px(10), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        colours = theme.colours()
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        ink = QColor(colours.on_spruce if self._primary and self.isEnabled() else colours.muted)
        painter.setPen(ink)
        area = QRect(self.rect().adjusted(0, 0, -theme.px(14), 0))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._key)
        painter.end()
