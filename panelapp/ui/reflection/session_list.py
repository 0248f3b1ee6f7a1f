"""All reflection sessions: under way, planned, closed, and the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.reflection import Session, SessionStatus
from panelapp.services import reflection
from panelapp.ui import theme, written
from panelapp.ui.widgets.basics import Banner, EmptyState, PageHeader, PrimaryButton, ScrollColumn, clear, heading
from panelapp.ui.widgets.row_button import RowButton
from panelapp.ui.workbench import Workbench


class SessionButton(RowButton):
    """One session in the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session_id = session.id
        self.status = session.status
        minutes = self.tr("{n} min").format(n=sum(block.minutes for block in session.blocks))
        about = " · ".join(part for part in (written.clock(session.starts_at), session.place, minutes) if part)
        state, tone = {
            SessionStatus.PLANNED: (self.tr("Planned"), "plain"),
            SessionStatus.RUNNING: (self.tr("Under way"), "look"),
            SessionStatus.CLOSED: (self.tr("Closed"), "good"),
        }[session.status]
        self.fill(
            written.in_words(session.planned_on) or self.tr("No date yet"),
            session.group_name or self.tr("Group without a name"),
            "\n".join(part for part in (session.question, about) if part),
            state,
            tone,
        )


class SessionList(QWidget):
    """The list of sessions; one under way is offered first."""

    chosen = Signal(str)
    console_wanted = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._running = ""
        self.header = PageHeader(self.tr("Reflection"))
        self.new_button = PrimaryButton(self.tr("New session"), "plus")
        self.new_button.clicked.connect(self._add)
        self.header.add_button(self.new_button)
        self.going = Banner("good", "play")
        self.going.acted.connect(self._go_on)
        self._scroll = ScrollColumn()
        self.first_button = PrimaryButton(self.tr("New session"), "plus")
        self.first_button.clicked.connect(self._add)
        self.empty = EmptyState(
            self.tr("A quiet hour with picture cards"),
            self.tr(
                "Users and staff think together over 29 pictures. The program leads through eleven steps, shows the "
                "room what is meant for the room, and asks nobody's name. Nothing leaves the room but the sentences "
                "the group lets go."
            ),
            self.first_button,
            "gallery-horizontal-end",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(self.header)
        column.addWidget(self.going)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read the sessions again."""
        sessions = reflection.all(self._workbench.store)
        running = next((each for each in sessions if each.status is SessionStatus.RUNNING), None)
        self._running = running.id if running else ""
        self.going.setVisible(running is not None)
        if running is not None:
            self.going.set_text(
                self.tr("{group} is under way.").format(group=running.group_name),
                self.tr("It waits in a pause, exactly where it was."),
            )
            self.going.set_button(self.tr("Go on"))
        clear(self._scroll.column)
        for title, status in (
            (self.tr("Under way"), SessionStatus.RUNNING),
            (self.tr("Planned"), SessionStatus.PLANNED),
            (self.tr("Closed"), SessionStatus.CLOSED),
        ):
            found = [each for each in sessions if each.status is status]
            if found:
                self._scroll.column.addWidget(heading(title, 2))
            for session in found:
                button = SessionButton(session)
                button.clicked.connect(self._clicked)
                self._scroll.column.addWidget(button)
        self._scroll.column.addStretch(1)
        self._stack.setCurrentWidget(self._scroll if sessions else self.empty)
        self.new_button.setVisible(bool(sessions))

    def _add(self) -> None:
        made = self._workbench.do(self.tr("new session"), reflection.add, group_name=self.tr("Reflection group"))
        if made and made.value is not None:
            self.chosen.emit(made.value.id)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, SessionButton):
            self.chosen.emit(sender.session_id)

    def _go_on(self) -> None:
        self.console_wanted.emit(self._running)
