"""Fields that save themselves, and a field for a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from panelapp.ui import theme

AUTOSAVE_AFTER = 400
"""Milliseconds of quiet after which what is typed is saved."""


class Autosave:
    """What the two autosaving fields share: a timer, and the text last saved."""

    _saved: str
    _timer: QTimer

    def flush(self) -> None:
        """Save now what has been typed and not been saved."""
        raise NotImplementedError

    @property
    def unsaved(self) -> bool:
        """Whether something typed waits to be saved."""
        raise NotImplementedError

    def wait_again(self, stored: str) -> None:
        """What was committed could not be saved: it waits for the next key or flush; `stored` is what is saved."""
        self._saved = stored


class AutosaveLine(QLineEdit, Autosave):
    """A line that saves itself: emits `committed` 400 ms after the last key, on leaving and on `flush`."""

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._saved = ""
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        self.textEdited.connect(self._timer.start)

    @property
    def unsaved(self) -> bool:
        return self.text() != self._saved

    def show_text(self, text: str) -> None:
        """Show what is stored; what is being typed and not yet saved is left alone."""
        if self.hasFocus() and self.unsaved:
            return
        self._saved = text
        if self.text() != text:
            self.setText(text)

    def flush(self) -> None:
        self._timer.stop()
        if self.unsaved:
            self._saved = self.text()
            self.committed.emit(self._saved)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()


class AutosaveText(QPlainTextEdit, Autosave):
    """A text of several lines that saves itself; grows with its text between `least` and `most` lines. Tab leaves it."""

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, least: int = 2, most: int = 12) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._saved = ""
        self._least, self._most = least, most
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_AFTER)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._fit()

    def _typed(self) -> None:
        if self.unsaved:
            self._timer.start()

    @property
    def unsaved(self) -> bool:
        return self.toPlainText() != self._saved

    def show_text(self, text: str) -> None:
        """Show what is stored; what is being typed and not yet saved is left alone."""
        if self.hasFocus() and self.unsaved:
            return
        self._saved = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def flush(self) -> None:
        self._timer.stop()
        if self.unsaved:
            self._saved = self.toPlainText()
            self.committed.emit(self._saved)

    def _fit(self) -> None:
        lines = min(max(self._least, round(self.document().size().height())), self._most)
        frame = 2 * (self.frameWidth() + theme.px(7))
        self.setFixedHeight(
            round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + frame)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()


class NumberBox(QSpinBox):
    """A whole number; the wheel changes it only while it has the focus, so that scrolling past is safe."""

    def __init__(self, name: str, most: int, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(theme.px(8), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def show_number(self, number: int) -> None:
        """Show what is stored."""
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)
