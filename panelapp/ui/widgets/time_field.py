"""A time of day typed as people type times; may be left open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from panelapp.ui import written
from panelapp.ui.widgets.fields import AutosaveLine


class TimeField(AutosaveLine):
    """A time of day: emits `chosen` with `HH:MM` or '' once what is written is one."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText("17.00")
        self._time = ""
        self.committed.connect(self._read)
        self.editingFinished.connect(self._settle)

    def show_time(self, time: str) -> None:
        """Show what is stored, unless somebody is writing here."""
        self._time = time
        if not self.hasFocus():
            self.show_text(written.clock(time))

    def _read(self, text: str) -> None:
        time = written.read_time(text)
        if time is not None and time != self._time:
            self._time = time
            self.chosen.emit(time)

    def _settle(self) -> None:
        self.flush()
        if written.read_time(self.text()) is not None:
            self.show_text(written.clock(self._time))
