"""Before a session is closed: what leaves the room, what is deleted, and whether the notes are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from panelapp.domain.reflection import Release
from panelapp.services import reflection
from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, body, heading, label
from panelapp.ui.workbench import Workbench


class ClosingPanel(Surface):
    """Asks calmly, in the place of the cards, and never in front of the room."""

    close_asked = Signal(bool)
    """Whether the notes are kept."""
    stay_asked = Signal()

    def __init__(self, workbench: Workbench, session_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, 20)
        self._workbench = workbench
        self._session_id = session_id
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(heading(self.tr("Close the session"), 2))
        self.leaves = body("")
        self.body.addWidget(self.leaves)
        self.minutes = body("")
        self.body.addWidget(self.minutes)
        self.stays = body("")
        self.body.addWidget(self.stays)
        self.notes = body("")
        self.body.addWidget(self.notes)
        self.keep = QCheckBox(self.tr("Keep my notes in the file"))
        self.body.addWidget(self.keep)
        self.body.addWidget(
            label(self.tr("Who chose which card and who passed has not been kept at all."), "small", "muted")
        )
        row = QHBoxLayout()
        self.stay = PlainButton(self.tr("Not yet"))
        self.stay.clicked.connect(self.stay_asked)
        self.close_button = PrimaryButton(self.tr("Close the session"), "check")
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.stay)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def read_again(self) -> None:
        """Count again what there is."""
        store = self._workbench.store
        sentences = [each for each in reflection.harvest(store, self._session_id) if each.text.strip()]
        here = sum(each.release is Release.ROOM for each in sentences)
        out = len(sentences) - here
        notes = len(reflection.notes(store, self._session_id))
        self.leaves.setText(
            self.tr("%n sentence(s) may leave the room and are kept.", "", out)
            if out
            else self.tr("No sentence leaves the room.")
        )
        anyone = sum(each.release is Release.ANYONE for each in sentences)
        self.minutes.setText(self.tr("%n of them for anyone: in the minutes of the meeting.", "", anyone))
        self.minutes.setVisible(anyone > 0 and reflection.get(store, self._session_id).meeting_id is not None)
        self.stays.setText(self.tr("%n sentence(s) stay here and are deleted.", "", here))
        self.stays.setVisible(here > 0)
        self.notes.setText(self.tr("You have written %n note(s). They are deleted unless you keep them.", "", notes))
        self.notes.setVisible(notes > 0)
        self.keep.setVisible(notes > 0)
        self.keep.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _close(self) -> None:
        self.close_asked.emit(self.keep.isChecked())
