"""The card sessions held in a meeting, and the way to each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.reflection import Release, Session, SessionStatus
from panelapp.services import reflection
from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label
from panelapp.ui.workbench import Workbench


class SessionRow(QWidget):
    """What a session is about, how it stands, and a button to it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session_id = ""
        self._about = label("")
        self._state = label("", "small", "muted")
        self.button = PlainButton("", "arrow-right")
        self.button.clicked.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._about)
        words.addWidget(self._state)
        line.addLayout(words, 1)
        line.addWidget(self.button)

    def show_session(self, session: Session, sentences: int) -> None:
        """Show a session, `sentences` of which stand in the minutes."""
        self.session_id = session.id
        closed = session.status is SessionStatus.CLOSED
        about = session.question or (session.group_name if closed else self.tr("No question yet"))
        if session.status is SessionStatus.PLANNED:
            state = self.tr("Planned")
        elif session.status is SessionStatus.RUNNING:
            state = self.tr("Under way")
        elif sentences:
            state = self.tr("Closed · %n sentence(s) in the minutes", "", sentences)
        else:
            state = self.tr("Closed · no sentence in the minutes")
        self._about.setText(about)
        self._state.setText(state)
        self.button.setText(self.tr("Go on") if session.status is SessionStatus.RUNNING else self.tr("Open"))
        self.button.setAccessibleName(self.tr("Card session: {about}, {state}").format(about=about, state=state))

    def _choose(self) -> None:
        self.chosen.emit(self.session_id)


class SessionsCard(Surface):
    """Says of each session how it stands; hidden where there is none."""

    chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.rows: list[SessionRow] = []
        self.may_add = True
        """Whether every session there is has been closed."""
        self.body.addWidget(heading(self.tr("Card session"), 2))

    def show_sessions(self, meeting_id: str) -> None:
        """Show the sessions of a meeting as they are stored."""
        store = self._workbench.store
        sessions = reflection.of_meeting(store, meeting_id)
        while len(self.rows) < len(sessions):
            row = SessionRow()
            row.chosen.connect(self.chosen)
            self.body.addWidget(row)
            self.rows.append(row)
        while len(self.rows) > len(sessions):
            row = self.rows.pop()
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, session in zip(self.rows, sessions, strict=True):
            harvest = reflection.harvest(store, session.id)
            row.show_session(session, sum(each.release is Release.ANYONE for each in harvest))
        self.may_add = all(session.status is SessionStatus.CLOSED for session in sessions)
        self.setVisible(bool(sessions))
