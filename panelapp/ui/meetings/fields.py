"""Texts of the meeting page without a frame until one writes in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText


def style_sheet() -> str:
    """Style of the writing side as a whole: one sheet, because one for each note is slow when there are hundreds.

    Fields of class `quiet` look like the text they hold until they are pointed at or written in; buttons of class
    `kind-…` look like pills.
    """
    colours = theme.colours()
    pad, side = theme.px(3), theme.px(6)
    sheet = f"""
    QLineEdit[class="quiet"], QPlainTextEdit[class="quiet"] {{ border: 1px solid transparent; border-radius: 9px;
        background: transparent; padding: {pad}px {side}px; min-height: 0; }}
    QLineEdit[class="quiet"]:hover, QPlainTextEdit[class="quiet"]:hover {{ border-color: {colours.line}; }}
    QLineEdit[class="quiet"]:focus, QPlainTextEdit[class="quiet"]:focus {{ border: 2px solid {colours.spruce};
        padding: {pad - 1}px {side - 1}px; background: {colours.surface}; }}
    QLineEdit[class="quiet"]:read-only, QPlainTextEdit[class="quiet"]:read-only {{ background: transparent;
        border: 1px solid transparent; padding: {pad}px {side}px; }}
    QLineEdit[class="quiet"]:read-only:focus, QPlainTextEdit[class="quiet"]:read-only:focus {{
        border: 2px solid {colours.spruce}; padding: {pad - 1}px {side - 1}px; }}
    """
    side = theme.px(9)
    for tone, ground, ink in (
        ("plain", colours.neutral_ground, colours.muted),
        ("good", colours.spruce_tint, colours.on_tint),
        ("look", colours.amber_ground, colours.amber),
    ):
        button = f'QPushButton[class="kind-{tone}"]'
        sheet += f"""
        {button}, {button}:disabled {{ background: {ground}; color: {ink}; border: 1px solid {ground};
            border-radius: {theme.px(12)}px; padding: {pad}px {side}px; min-height: {theme.px(22)}px; }}
        {button}:hover {{ border-color: {ink}; }}
        {button}:focus {{ border: 2px solid {ink}; padding: {pad - 1}px {side - 1}px; }}
        """
    return sheet


class QuietLine(AutosaveLine):
    """A line that looks like a heading until one writes in it."""

    def __init__(self, name: str, role: str = "h2", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFont(theme.font(role))
        self.setProperty("class", "quiet")


class QuietText(AutosaveText):
    """Running text without a frame, as tall as what it holds; Ctrl+Z is the program's undo."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, least=1, most=400)
        self.setProperty("class", "quiet")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._fit()

    def show_text(self, text: str) -> None:
        if self.toPlainText() == text:
            self._saved = text
            return
        if self.hasFocus() and self.unsaved:
            return
        at = self.textCursor().position()
        super().show_text(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        # Left to the window, whose undo takes back what was removed or moved too.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def _fit(self) -> None:
        lines = min(max(self._least, round(self.document().size().height())), self._most)
        height = round(lines * self.fontMetrics().lineSpacing()) + 2 * theme.px(3) + 2
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
