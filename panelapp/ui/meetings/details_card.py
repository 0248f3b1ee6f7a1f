"""When, where and by whom: one line that opens into fields."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from panelapp.domain.meetings import Meeting
from panelapp.ui import icons, theme, written
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.widgets.time_field import TimeField


class DetailsCard(Surface):
    """The details of a meeting; emits the name and value of what was changed."""

    field_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self._asked = False
        self._writable = True
        self.edit_button = PlainButton(self.tr("Change"), "pencil")
        self.edit_button.clicked.connect(self._toggle)
        self._summary = label("", "body", "muted")
        self._form = QWidget()
        self.lines: dict[str, AutosaveLine] = {}
        self.date = DateLine(self.tr("Date"))
        self.today_button = PlainButton(self.tr("Today"))
        self.today_button.setAccessibleName(self.tr("The meeting is today"))
        self.today_button.clicked.connect(self._choose_today)
        self.starts_at = TimeField(self.tr("From"))
        self.ends_at = TimeField(self.tr("To"))

        head = QHBoxLayout()
        head.addWidget(heading(self.tr("The meeting"), 2), 1)
        head.addWidget(self.edit_button)
        self.body.addLayout(head)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._form)
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        for column, stretch in enumerate((2, 1, 1)):
            grid.setColumnStretch(column, stretch)
        self._place(grid, 0, 0, 3, self.tr("What the meeting is called"), self._line("title", ""))
        when = QHBoxLayout()
        when.setSpacing(theme.px(4))
        when.addWidget(self.date, 1)
        when.addWidget(self.today_button, 0, Qt.AlignmentFlag.AlignTop)
        name = label(self.tr("Date"), "small", "muted")
        name.setBuddy(self.date)
        grid.addWidget(name, 2, 0)
        grid.addLayout(when, 3, 0)
        self._place(grid, 2, 1, 1, self.tr("From"), self.starts_at)
        self._place(grid, 2, 2, 1, self.tr("To"), self.ends_at)
        self._place(grid, 4, 0, 1, self.tr("Place"), self._line("place", ""))
        self._place(grid, 4, 1, 2, self.tr("Case reference"), self._line("case_reference", ""))
        self._place(grid, 6, 0, 1, self.tr("Chair of the meeting"), self._line("chair", ""))
        self._place(grid, 6, 1, 2, self.tr("Minute taker"), self._line("minute_taker", ""))
        hint = self.tr("for example a date and a place")
        self._place(grid, 8, 0, 3, self.tr("Next meeting"), self._line("next_meeting", hint))
        self.date.committed.connect(self._date_chosen)
        self.date.draft_taken.connect(self._open_fields)
        self.starts_at.chosen.connect(self._start_chosen)
        self.ends_at.chosen.connect(self._end_chosen)

    def show_meeting(self, meeting: Meeting, writable: bool) -> None:
        """Show the details as they are stored; a meeting without a date opens by itself."""
        self._writable = writable
        if not self._asked:
            self._asked = True
            self._open = not meeting.held_on
        when = " ".join(
            part
            for part in (
                written.in_words(meeting.held_on),
                written.clock_span(meeting.starts_at, meeting.ends_at),
            )
            if part
        )
        chair = self.tr("chair: {name}").format(name=meeting.chair) if meeting.chair else ""
        parts = [part for part in (when, meeting.place, chair) if part]
        self._summary.setText(" · ".join(parts) or self.tr("No date or place yet."))
        for name, line in self.lines.items():
            line.show_text(getattr(meeting, name))
        self.date.draft_key = f"held_on {meeting.id}"
        self.date.show_date(meeting.held_on)
        if meeting.held_on and self.today_button.hasFocus():
            self.starts_at.setFocus()
        self.today_button.setVisible(not meeting.held_on)
        self.starts_at.show_time(meeting.starts_at)
        self.ends_at.show_time(meeting.ends_at)
        self._show_open()

    def begin(self) -> None:
        """Be ready to write what a new meeting is called, over the name it was given."""
        self._open_fields()
        self.lines["title"].setFocus()
        self.lines["title"].selectAll()

    def forget(self) -> None:
        """Begin afresh with the next meeting shown."""
        self._asked = False
        self.date.forget()

    def _show_open(self) -> None:
        self.edit_button.setVisible(self._writable)
        self.edit_button.setIcon(icons.icon("check" if self._open else "pencil", behind=theme.px(6)))
        self.edit_button.setText(self.tr("Done") if self._open else self.tr("Change"))
        self.edit_button.setAccessibleName(
            self.tr("Done with the details of the meeting")
            if self._open
            else self.tr("Change the details of the meeting")
        )
        self._form.setVisible(self._open and self._writable)
        self._summary.setVisible(not self._form.isVisibleTo(self))

    def _open_fields(self) -> None:
        self._open = True
        self._show_open()

    def _toggle(self) -> None:
        self._open = not self._open
        self._show_open()
        if self._open:
            self.date.setFocus()

    def _line(self, name: str, hint: str) -> AutosaveLine:
        line = AutosaveLine("")
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        line.committed.connect(self._line_committed)
        self.lines[name] = line
        return line

    def _place(self, grid: QGridLayout, row: int, column: int, width: int, text: str, field: QWidget) -> None:
        name = label(text, "small", "muted")
        name.setBuddy(field)
        if isinstance(field, AutosaveLine):
            field.setAccessibleName(text)
        grid.addWidget(name, row, column, 1, width)
        grid.addWidget(field, row + 1, column, 1, width)

    def _line_committed(self, text: str) -> None:
        self.field_changed.emit(self.sender().objectName(), text)

    def _date_chosen(self, iso: str) -> None:
        self.field_changed.emit("held_on", iso)

    def _choose_today(self) -> None:
        self.field_changed.emit("held_on", date.today().isoformat())

    def _start_chosen(self, time: str) -> None:
        self.field_changed.emit("starts_at", time)

    def _end_chosen(self, time: str) -> None:
        self.field_changed.emit("ends_at", time)
