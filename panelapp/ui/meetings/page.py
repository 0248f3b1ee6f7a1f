"""The room of meetings: the list of them, and one of them with its minutes."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.errors import UserError
from panelapp.ui.meetings.meeting_list import MeetingList
from panelapp.ui.meetings.meeting_view import MeetingView
from panelapp.ui.page import Page, Place
from panelapp.ui.workbench import Workbench


class MeetingsPage(Page):
    """Shows the list, or the meeting that a `Place` names; its part `new` is one to be given a name."""

    topics = frozenset(
        {
            "meeting",
            "agenda_item",
            "note",
            "attendance",
            "guests",
            "panel",
            "member",
            "person",
            "session",
            "harvest_sentence",
            "workplace",
        }
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._left = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 18)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.list = MeetingList(workbench)
        self.list.meeting_chosen.connect(self.open)
        self._stack.addWidget(self.list)
        self.view = MeetingView(workbench)
        self.view.list_requested.connect(self.open_list)
        self.view.place_requested.connect(self.place_requested)
        self.view.left_behind.connect(self.flush)
        self._stack.addWidget(self.view)

    def refresh(self) -> None:
        if self._stack.currentWidget() is self.view and self.view.meeting_id:
            try:
                self.view.refresh()
            except UserError:
                self.open_list()
        else:
            self.list.refresh()

    def show_part(self, place: Place) -> None:
        came_back, self._left = self._left, False
        if place.id:
            self.open(place.id)
            if place.part == "new":
                self.view.begin()
        elif not came_back:
            self.open_list()

    def place(self) -> Place:
        if self._stack.currentWidget() is self.view:
            return Place("meetings", self.view.meeting_id)
        return Place("meetings")

    def shut(self) -> None:
        super().shut()
        self.view.stop()
        self.view.paper.shut()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = True
        self.view.stop()

    def open(self, meeting_id: str) -> None:
        """Show a meeting, or the list where it is no longer there."""
        self.flush()
        try:
            self.view.show_meeting(meeting_id)
        except UserError:
            self.open_list()
            return
        self._stack.setCurrentWidget(self.view)

    def open_list(self) -> None:
        """Show all meetings."""
        self.flush()
        self._stack.setCurrentWidget(self.list)
        self.list.refresh()
