"""The room of reflection: the list of sessions, the plan of one, and the console of the one under way."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.reflection import SessionStatus
from panelapp.errors import UserError
from panelapp.services import reflection
from panelapp.ui.page import Page, Place
from panelapp.ui.reflection.console_page import ConsolePage
from panelapp.ui.reflection.plan_view import PlanView
from panelapp.ui.reflection.session_list import SessionList
from panelapp.ui.widgets import card_view
from panelapp.ui.workbench import Workbench

_MARGINS = (28, 24, 28, 18)


class ReflectionPage(Page):
    """Shows the list, or the session a `Place` names; its part `console` takes the whole window."""

    topics = frozenset(
        {
            *("session", "block", "session_note", "harvest_sentence", "meeting"),
            *("deck", "deck_card", "session_card_out"),
        }
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._left = False
        self.console: ConsolePage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*_MARGINS)
        self._stack = QStackedWidget()
        self._column.addWidget(self._stack)
        self.list = SessionList(workbench)
        self.list.chosen.connect(self.open)
        self.list.console_wanted.connect(self.open_console)
        self._stack.addWidget(self.list)
        self.plan = PlanView(workbench)
        self.plan.list_requested.connect(self.open_list)
        self.plan.console_requested.connect(self.open_console)
        self.plan.place_requested.connect(self.place_requested)
        self._stack.addWidget(self.plan)

    def refresh(self) -> None:
        shown = self._stack.currentWidget()
        try:
            if self.console is not None:
                status = reflection.get(self.workbench.store, self.console.conductor.session.id).status
                if status is SessionStatus.RUNNING:
                    self.console.read_again()
                else:  # taken back by undo
                    self._leave_console()
            elif shown is self.plan and self.plan.session_id:
                self.plan.show_session(self.plan.session_id)
            else:
                self.list.refresh()
        except UserError:
            self.open_list()

    def show_part(self, place: Place) -> None:
        came_back, self._left = self._left, False
        if place.id and place.part == "console":
            self.open_console(place.id)
        elif place.id:
            self.open(place.id)
        elif not (came_back or self.console is not None):
            self.open_list()

    def place(self) -> Place:
        if self.console is not None:
            return Place("reflection", self.console.conductor.session.id, "console")
        if self._stack.currentWidget() is self.plan:
            return Place("reflection", self.plan.session_id)
        return Place("reflection")

    def shut(self) -> None:
        super().shut()
        self.plan.stop()
        if self.console is not None:
            self.console.stop()
        card_view.forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.console is not None:  # or its keys would be dead
            self.console.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = True

    def open(self, session_id: str) -> None:
        """Show the plan of a session, or the list where it is no longer there."""
        self._end_console()
        self.plan.flush()
        try:
            self.plan.show_session(session_id)
        except UserError:
            self.open_list()
            return
        self._stack.setCurrentWidget(self.plan)

    def open_list(self) -> None:
        """Show all sessions."""
        self._end_console()
        self.plan.flush()
        self._stack.setCurrentWidget(self.list)
        self.list.refresh()

    def open_console(self, session_id: str) -> None:
        """Go on with a session under way; one that is not shows its plan."""
        if self.console is not None and self.console.conductor.session.id == session_id:
            return
        self._end_console()
        try:
            session = reflection.get(self.workbench.store, session_id)
        except UserError:
            self.open_list()
            return
        if session.status is not SessionStatus.RUNNING:
            self.open(session_id)
            return
        self.console = ConsolePage(self.workbench, session_id)
        self.console.left.connect(self._leave_console)
        self.console.closed.connect(self._leave_console)
        self._stack.addWidget(self.console)
        self._stack.setCurrentWidget(self.console)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.full_window = True
        self.full_window_changed.emit()
        self.console.placement.use_any_screen()
        self.console.take_focus()

    def _leave_console(self) -> None:
        if self.console is not None:
            self.open(self.console.conductor.session.id)
            self.plan.take_focus()

    def _end_console(self) -> None:
        console, self.console = self.console, None
        if console is None:
            return
        console.stop()
        self._stack.removeWidget(console)
        console.hide()
        console.deleteLater()
        self._column.setContentsMargins(*_MARGINS)
        self.full_window = False
        self.full_window_changed.emit()
