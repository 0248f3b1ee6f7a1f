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
from panelapp.ui.widgets.basics import (
    EmptyState,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
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
        self.buttons = [self.new_button]
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

    def refresh(self) -> None:
        found = meetings.of_panel(self.workbench.store, self.panel_id)
        layout = self._scroll.column
        while layout.count():
            item = layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for meeting in found:
            layout.addWidget(self._card(meeting))
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
