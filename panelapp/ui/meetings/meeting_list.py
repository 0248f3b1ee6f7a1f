"""All meetings, those to come first, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panelapp.domain.meetings import Meeting
from panelapp.services import meetings, panels
from panelapp.ui import theme, written
from panelapp.ui.meetings import words
from panelapp.ui.widgets.basics import (
    EmptyState,
    PageHeader,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
)
from panelapp.ui.widgets.current_stack import CurrentStack
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.widgets.row_button import RowButton
from panelapp.ui.workbench import Workbench


class MeetingButton(RowButton):
    """One meeting in the list."""

    def __init__(self, meeting: Meeting, group: str, state: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting_id = meeting.id
        hours = written.clock_span(meeting.starts_at, meeting.ends_at)
        self.fill(
            written.in_words(meeting.held_on) or self.tr("No date yet"),
            meeting.title or self.tr("Meeting without a name"),
            " · ".join(part for part in (group, hours, meeting.place) if part),
            state,
            tone,
        )


class NewMeeting(Surface):
    """Asks what a new meeting is called, which panel it belongs to and when it is."""

    wanted = Signal(str, str, str)
    panel_chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("What the meeting is called"))
        self.panel = QComboBox()
        self.panel.setAccessibleName(self.tr("Panel"))
        self.date = DateLine(self.tr("Date"))
        self.date.committed.connect(self._set_date)
        self._held_on = ""
        self.add_button = PrimaryButton(self.tr("Make the meeting"), "calendar-plus")
        cancel = PlainButton(self.tr("Cancel"))
        self.body.addWidget(heading(self.tr("New meeting"), 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        stacked = theme.px(100) > 150
        for index, (text, field) in enumerate(
            (
                (self.tr("What the meeting is called"), self.title),
                (self.tr("Panel"), self.panel),
                (self.tr("Date"), self.date),
            )
        ):
            row, column, span = ((0, 0, 2), (2, 0, 1), (2, 1, 1))[index] if stacked else (0, index, 1)
            grid.addWidget(label(text, "small", "muted"), row, column, 1, span)
            grid.addWidget(field, row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1 if stacked or column else 2)
        self.body.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add_button)
        self.body.addLayout(buttons)
        self.panel.currentIndexChanged.connect(self._choose_panel)
        self.title.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        cancel.clicked.connect(self.closed)

    def ask(self, groups: Sequence[tuple[str, str]], panel_id: str = "") -> None:
        """Ask; `groups` are ids and names of the panels there are."""
        self.panel.blockSignals(True)
        self.panel.clear()
        self.panel.addItem(self.tr("None, on its own"), "")
        for group_id, name in groups:
            self.panel.addItem(name, group_id)
        if len(groups) == 1 and not panel_id:
            panel_id = groups[0][0]
        self.panel.setCurrentIndex(max(0, self.panel.findData(panel_id)))
        self.panel.blockSignals(False)
        self._choose_panel()
        self.title.clear()
        self._held_on = ""
        self.date.forget()
        self.show()
        self.title.setFocus()

    def typed(self) -> tuple[str, str, str]:
        """The name, the id of the panel and the date as they stand."""
        return self.title.text(), self.panel.currentData(), self.date.line.text()

    def write(self, title: str, panel_id: str, date: str) -> None:
        """Put in what `typed` gave."""
        self.title.setText(title)
        self.panel.setCurrentIndex(max(0, self.panel.findData(panel_id)))
        self.date.write(date)

    def _add(self) -> None:
        self.date.line.flush()
        self.wanted.emit(self.title.text(), self.panel.currentData(), self._held_on)

    def _choose_panel(self) -> None:
        self.panel_chosen.emit(self.panel.currentData())

    def _set_date(self, iso: str) -> None:
        self._held_on = iso


class MeetingList(QWidget, Draft):
    """The list of meetings, and the form for a new one above it."""

    draft_key = "meeting"

    meeting_chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._any = False
        self.header = PageHeader(self.tr("Meetings"))
        self.new_button = PrimaryButton(self.tr("New meeting"), "calendar-plus")
        self.new_button.clicked.connect(self.ask)
        self.header.add_button(self.new_button)
        self.form = NewMeeting()
        self.form.hide()
        self.form.wanted.connect(self._add)
        self.form.panel_chosen.connect(self._suggest)
        self.form.closed.connect(self._close_form)
        self.first_button = PrimaryButton(self.tr("New meeting"), "calendar-plus")
        self.first_button.clicked.connect(self.ask)
        empty = EmptyState(
            self.tr("No meetings yet"),
            self.tr(
                "A meeting has an agenda, attendance and notes. What you write becomes minutes that you can print"
                " or save as a PDF. A meeting can belong to a panel or stand on its own."
            ),
            self.first_button,
            "calendar-days",
        )
        self._scroll = ScrollColumn()
        self._stack = CurrentStack()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self.header)
        column.addWidget(self.form)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read again and show."""
        store = self._workbench.store
        every = meetings.all(store)
        names = {panel.id: panel.name for panel in panels.all(store)}
        column = self._scroll.column
        focused = self.focusWidget()
        chosen = focused.meeting_id if isinstance(focused, MeetingButton) else ""
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        today = date.today().isoformat()
        ahead = [each for each in every if each.lies_ahead(today)]
        held = [each for each in reversed(every) if not each.lies_ahead(today)]
        for title, some in ((self.tr("To come"), ahead), (self.tr("Held"), held)):
            if some:
                column.addWidget(heading(title, 2))
            for meeting in some:
                column.addWidget(self._button(meeting, names.get(meeting.panel_id or "", ""), today, chosen))
        column.addStretch(1)
        self._any = bool(every)
        self._show_ways_in()

    def buttons(self) -> list[MeetingButton]:
        """The meetings in the order they are shown."""
        return self._scroll.findChildren(MeetingButton)

    def ask(self) -> None:
        """Show the form for a new meeting."""
        self.form.ask([(panel.id, panel.name) for panel in panels.all(self._workbench.store)])
        self._show_ways_in()

    def draft(self) -> tuple[str, ...]:
        title, panel_id, date = self.form.typed()
        return (title, panel_id, date) if (title or date) and not self.form.isHidden() else ()

    def take_draft(self, typed: tuple[str, ...]) -> None:
        self.ask()
        self.form.write(*typed)

    def _button(self, meeting: Meeting, group: str, today: str, chosen: str) -> MeetingButton:
        button = MeetingButton(meeting, group, *words.state_of(meeting, today))
        button.clicked.connect(self._choose)
        if meeting.id == chosen:
            button.setFocus()
        return button

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, MeetingButton):
            self.meeting_chosen.emit(button.meeting_id)

    def _close_form(self) -> None:
        self.form.hide()
        self._show_ways_in()
        (self.new_button if self.new_button.isVisible() else self.first_button).setFocus()

    def _show_ways_in(self) -> None:
        """One green button at a time: that of the form while it is open."""
        asking = not self.form.isHidden()
        self.new_button.setVisible(self._any and not asking)
        self._stack.setCurrentIndex(1 if self._any or asking else 0)

    def _suggest(self, panel_id: str) -> None:
        number = meetings.next_number(self._workbench.store, panel_id or None)
        self.form.title.setPlaceholderText(
            self.tr("Meeting {number}").format(number=number) if panel_id else self.tr("Meeting")
        )

    def _add(self, title: str, panel_id: str, held_on: str) -> None:
        added = self._workbench.do(
            self.tr("make a meeting"),
            meetings.add,
            title=title.strip() or self.form.title.placeholderText(),
            panel_id=panel_id or None,
            held_on=held_on,
        )
        if added and added.value is not None:
            self.form.hide()
            self.meeting_chosen.emit(added.value.id)
