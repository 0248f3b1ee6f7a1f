"""Why a seat is locked: asked in place of the panel's table, before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, heading, label
from panelapp.ui.workbench import Workbench

LONGEST = 120


class LockCard(Surface):
    """A line for the reason, which must be written, and some reasons to take."""

    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, 16)
        self._workbench = workbench
        self._panel_id = ""
        self._person_id = ""
        self.title = heading("", 2)
        self.body.addWidget(self.title)
        self.body.addWidget(
            label(
                self.tr(
                    "A locked seat is not drawn. Write in a few words why: the reason stands in the account of the draw."
                ),
                "small",
                "muted",
            )
        )
        caption = label(self.tr("Why the seat is locked"), "strong", wrap=False)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setAccessibleName(self.tr("Why the seat is locked"))
        self.reason.textChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._lock)
        caption.setBuddy(self.reason)
        self.body.addWidget(caption)
        self.body.addWidget(self.reason)
        suggestions = QVBoxLayout()
        suggestions.setSpacing(6)
        for words in (
            self.tr("Leads the user council"),
            self.tr("Was on the panel before, and is to go on"),
            self.tr("Has accepted already"),
        ):
            button = PlainButton(words)
            button.clicked.connect(self._take)
            suggestions.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(suggestions)
        self.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        back = PlainButton(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.closed)
        row.addWidget(back)
        row.addStretch(1)
        self.act = PrimaryButton(self.tr("Lock the seat"), "lock")
        self.act.clicked.connect(self._lock)
        row.addWidget(self.act)
        self.body.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask why this member keeps the seat."""
        self._panel_id, self._person_id = situation.panel.id, person_id
        self.title.setText(self.tr("Lock the seat of {name}").format(name=situation.people[person_id].name))
        self.reason.clear()
        self._typed()

    def take_focus(self) -> None:
        """Let the reason be written at once."""
        self.reason.setFocus()

    def _typed(self) -> None:
        self.act.setEnabled(bool(self.reason.text().strip()))

    def _take(self) -> None:
        button = self.sender()
        assert isinstance(button, PlainButton)
        self.reason.setText(button.text())
        self.act.setFocus()

    def _lock(self) -> None:
        if self.act.isEnabled():
            self._workbench.do(
                self.tr("lock a seat"),
                composition.set_locked,
                self._panel_id,
                self._person_id,
                True,
                self.reason.text(),
            )
