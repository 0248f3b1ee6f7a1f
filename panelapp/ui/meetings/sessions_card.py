"""The card sessions held in a meeting, and the way to each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.reflection import Release, Session, SessionStatus
from panelapp.services import reflection
from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label
from panelapp.ui.workbench import Workbench


class SessionsCard(Surface):
    """Says of each session how it stands; hidden where there is none."""

    chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: tuple[tuple[Session, str], ...] = ()
        self.buttons: list[PlainButton] = []
        self.body.addWidget(heading(self.tr("Card session"), 2))
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)

    def show_sessions(self, meeting_id: str) -> None:
        """Show the sessions of a meeting as they are stored."""
        sessions = reflection.of_meeting(self._workbench.store, meeting_id)
        shown = tuple((session, self._state(session)) for session in sessions)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for session, state in shown:
            self._rows.addWidget(self._row(session, state))

    def may_add(self) -> bool:
        """Whether every session there is has been closed."""
        return all(session.status is SessionStatus.CLOSED for session, _ in self._shown)

    def _row(self, session: Session, state: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        about = session.question or session.group_name
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(about))
        words.addWidget(label(state, "small", "muted"))
        line.addLayout(words, 1)
        text = self.tr("Go on") if session.status is SessionStatus.RUNNING else self.tr("Open")
        button = PlainButton(text, "arrow-right")
        button.setAccessibleName(self.tr("Card session: {about}, {state}").format(about=about, state=state))
        button.setProperty("session", session.id)
        button.clicked.connect(self._choose)
        self.buttons.append(button)
        line.addWidget(button)
        return row

    def _state(self, session: Session) -> str:
        if session.status is SessionStatus.PLANNED:
            return self.tr("Planned")
        if session.status is SessionStatus.RUNNING:
            return self.tr("Under way")
        harvest = reflection.harvest(self._workbench.store, session.id)
        number = sum(each.release is Release.ANYONE for each in harvest)
        if number:
            return self.tr("Closed · %n sentence(s) in the minutes", "", number)
        return self.tr("Closed · no sentence in the minutes")

    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("session")))
