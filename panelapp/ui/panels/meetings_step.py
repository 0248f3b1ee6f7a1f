"""The meetings of one panel, and the way to a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.meetings import Meeting
from panelapp.services import meetings
from panelapp.ui import theme, written
from panelapp.ui.meetings import words
from panelapp.ui.page import Place
from panelapp.ui.panels.step import StepView
from panelapp.ui.panels.tables_view import TablesView
from panelapp.ui.widgets.basics import (
    EmptyState,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    clear,
    heading,
    muted,
)
from panelapp.ui.workbench import Workbench


class MeetingsStep(StepView):
    """Cards of the panel's meetings; each opens in the room of meetings."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.new_button = PrimaryButton(self.tr("New meeting"), "calendar-plus")
        self.new_button.clicked.connect(self._add)
        self.tables_button = PlainButton(self.tr("Table plan"), "grid-3x3")
        self.tables_button.clicked.connect(self.open_tables)
        self.tables = TablesView(workbench)
        self.tables.closed.connect(self._close_tables)
        self.tables.place_requested.connect(self.place_requested)
        self.tables.step_requested.connect(self.step_requested)
        self._tables_open = False
        self.cards: list[Surface] = []
        self.buttons = [*self.tables.buttons, self.tables_button, self.new_button]
        self._empty = EmptyState(
            self.tr("No meetings yet"),
            self.tr(
                "A meeting has its agenda, its list of who came, its notes and its minutes. Those with a seat on the "
                "panel stand on the list by themselves."
            ),
            icon_name="calendar-days",
        )
        column.addWidget(self._empty, 1)
        self._scroll = ScrollColumn()
        column.addWidget(self._scroll, 1)
        column.addWidget(self.tables, 1)

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        self._tables_open = False

    @property
    def part(self) -> str:
        meeting = f"/{self.tables.meeting_id}" if self.tables.meeting_id else ""
        return f"tables{meeting}" if self._tables_open else ""

    def show_inside(self, part: str) -> None:
        """Show the table plan, for all or for those present at a meeting: `tables` or `tables/` and its id."""
        what, _, meeting_id = part.partition("/")
        self._tables_open = what == "tables"
        if self._tables_open:
            self.tables.show_panel(self.panel_id, meeting_id or None)
        self.refresh()

    def open_tables(self) -> None:
        """Show the table plan in place of the meetings."""
        self.show_inside("tables")
        self.tables.back_button.setFocus()

    def cancel(self) -> None:
        self.tables.cancel()

    def _close_tables(self) -> None:
        self.show_inside("")
        self.tables_button.setFocus()

    def refresh(self) -> None:
        for widget in (self.tables, *self.tables.buttons):
            widget.setVisible(self._tables_open)
        for widget in (self.tables_button, self.new_button):
            widget.setVisible(not self._tables_open)
        if self._tables_open:
            self._empty.hide()
            self._scroll.hide()
            self.tables.refresh()
        else:
            self._show_meetings()

    def _show_meetings(self) -> None:
        found = meetings.of_panel(self.workbench.store, self.panel_id)
        layout = self._scroll.column
        clear(layout)
        self.cards = [self._card(meeting) for meeting in found]
        for card in self.cards:
            layout.addWidget(card)
        layout.addStretch(1)
        self.new_button.setText(self.tr("New meeting") if found else self.tr("Plan the first meeting"))
        self.new_button.setAccessibleName(self.new_button.text())
        self._empty.setVisible(not found)
        self._scroll.setVisible(bool(found))

    def _card(self, meeting: Meeting) -> Surface:
        card = Surface()
        row = QHBoxLayout()
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(2)
        title = meeting.title.strip() or self.tr("Meeting {number}").format(number=meeting.number)
        column.addWidget(heading(title, 2))
        column.addWidget(muted(self._when(meeting)))
        row.addLayout(column, 1)
        state = words.state_of(meeting, date.today().isoformat())
        row.addWidget(Pill(*state), 0, Qt.AlignmentFlag.AlignVCenter)
        button = PlainButton(self.tr("Open"), "arrow-right")
        button.setAccessibleName(self.tr("Open {meeting}").format(meeting=title))
        button.setProperty("meeting", meeting.id)
        button.setMinimumHeight(theme.px(34))
        button.clicked.connect(self._open)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _when(self, meeting: Meeting) -> str:
        when = written.in_words(meeting.held_on) or self.tr("No date yet")
        hours = written.clock_span(meeting.starts_at, meeting.ends_at)
        return " · ".join(part for part in (when, hours, meeting.place) if part)

    def _open(self) -> None:
        self.place_requested.emit(Place("meetings", str(self.sender().property("meeting"))))

    def _add(self) -> None:
        number = meetings.next_number(self.workbench.store, self.panel_id)
        title = self.tr("Meeting {number}").format(number=number)
        outcome = self.workbench.do(self.tr("new meeting"), meetings.add, title=title, panel_id=self.panel_id)
        if outcome and outcome.value is not None:
            self.place_requested.emit(Place("meetings", outcome.value.id, "new"))
