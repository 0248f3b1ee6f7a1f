"""Why a panel that has been drawn is drawn again: asked for before it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from panelapp.services import drawing
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, body, heading


class ReasonCard(Surface):
    """Shown in place of the panel's table; what was written stays until the panel has been drawn."""

    given = Signal(str)
    given_in_the_open = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(heading(self.tr("Why is the panel drawn again?"), 2))
        self.body.addWidget(
            body(
                self.tr(
                    "The panel has been drawn already. So that nobody can draw until the result suits them, the "
                    "reason is kept with the draw. Write no names."
                )
            )
        )
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason for drawing again"))
        self.reason.setMaxLength(drawing.LONGEST_REASON)
        self.reason.textChanged.connect(self._show_ready)
        self.reason.returnPressed.connect(self._give)
        self.body.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.back_button = PlainButton(self.tr("Back"), "arrow-left")
        self.back_button.clicked.connect(self.closed)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self.open_button = PlainButton(self.tr("Draw in the open"), "screen-share")
        self.open_button.clicked.connect(self._give_in_the_open)
        row.addWidget(self.open_button)
        self.go_button = PrimaryButton(self.tr("Draw again"), "dices")
        self.go_button.clicked.connect(self._give)
        row.addWidget(self.go_button)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._show_ready()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show_ready(self) -> None:
        for button in (self.go_button, self.open_button):
            button.setEnabled(bool(self.reason.text().strip()))

    def _give(self) -> None:
        if self.go_button.isEnabled():
            self.given.emit(self.reason.text().strip())

    def _give_in_the_open(self) -> None:
        self.given_in_the_open.emit(self.reason.text().strip())
