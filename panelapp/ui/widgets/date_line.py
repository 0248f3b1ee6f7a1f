"""A date typed as people type dates, or picked in a calendar; may be left open."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QVBoxLayout, QWidget, QWidgetAction

from panelapp.ui import written
from panelapp.ui.widgets.basics import IconButton, label
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.widgets.fields import AutosaveLine


class DateLine(QWidget, Draft):
    """Emits `committed` with the ISO date, or '' when it was emptied; says below when a text is no date."""

    committed = Signal(str)
    draft_taken = Signal()
    """A text that is no date yet has come back and wants to be seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iso = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.line = AutosaveLine(name)
        self.line.setPlaceholderText(self.tr("day.month.year"))
        self.line.committed.connect(self._typed)
        self.line.editingFinished.connect(self._tidy)
        row.addWidget(self.line, 1)
        self.button = IconButton("calendar-days", self.tr("{field}: choose in a calendar").format(field=name))
        self.button.clicked.connect(self._open_calendar)
        row.addWidget(self.button)
        column.addLayout(row)
        self._hint = label(self.tr("This is not a date yet. Write it as 14.3.2026."), "small", "look")
        self._hint.hide()
        column.addWidget(self._hint)
        self.setFocusProxy(self.line)

    def show_date(self, iso: str) -> None:
        """Show the stored date, ISO or ''."""
        if iso == self._iso and (self.line.unsaved or not self._hint.isHidden()):
            return  # what is no date yet stays to be mended
        if self.line.hasFocus() and self.line.unsaved:
            return
        self._iso = iso
        self._hint.hide()
        if self._read_iso() != iso or not iso:
            self.line.show_text(written.in_words(iso))

    def forget(self) -> None:
        """Drop what was typed and is no date, before another record is shown."""
        self._iso = ""
        self._hint.hide()
        self.line.show_text("")

    def draft(self) -> tuple[str, ...]:
        return (self.line.text(),) if self._read_iso() is None else ()

    def take_draft(self, typed: tuple[str, ...]) -> None:
        self.write(*typed)
        self.draft_taken.emit()
        self.line.setFocus()

    def write(self, text: str) -> None:
        """Put in a text as if it had been typed."""
        self.line.setText(text)
        self.line.flush()

    def _read_iso(self) -> str | None:
        text = self.line.text().strip()
        if not text:
            return ""
        date = written.read_date(text)
        return date.toString("yyyy-MM-dd") if date else None

    def _typed(self, _: str) -> None:
        iso = self._read_iso()
        self._hint.setVisible(iso is None and not self.line.hasFocus())
        if iso is not None and iso != self._iso:
            self._iso = iso
            self.committed.emit(iso)

    def _tidy(self) -> None:
        iso = self._read_iso()
        self._hint.setVisible(iso is None)
        if iso is not None:
            self.line.flush()
            self.line.show_text(written.in_words(iso))

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setAccessibleName(self.line.accessibleName())
        if self._iso:
            calendar.setSelectedDate(QDate.fromString(self._iso, "yyyy-MM-dd"))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus()

    def _picked(self, date: QDate) -> None:
        for menu in self.findChildren(QMenu):
            menu.close()
        iso = date.toString("yyyy-MM-dd")
        self.line.show_text(written.in_words(iso))
        self._hint.hide()
        if iso != self._iso:
            self._iso = iso
            self.committed.emit(iso)
