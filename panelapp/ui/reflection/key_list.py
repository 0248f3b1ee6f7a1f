"""The keys of the console, to look up in the middle of a session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, Surface, body, heading, label


class KeyList(Surface):
    """Every key and what it does."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 20)
        self.body.addWidget(heading(self.tr("Keys in the console"), 2))
        self.body.addWidget(label(self.tr("They rest while you write."), "small", "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 1)
        for row, (keys, meaning) in enumerate(self.rows()):
            grid.addWidget(label(keys, "strong", wrap=False), row, 0)
            grid.addWidget(body(meaning), row, 1)
        self.body.addLayout(grid)
        self.back = PlainButton(self.tr("Back to the cards"), "arrow-left")
        self.back.clicked.connect(self.done)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Keys and their meaning in the user's language."""
        return (
            (self.tr("Space, Page Down"), self.tr("Next step; a clicker does the same, also while you write")),
            (self.tr("Page Up"), self.tr("One step back")),
            (self.tr("B or ."), self.tr("Dark wall, and back")),
            ("P", self.tr("Pause, and on")),
            (
                self.tr("Arrows, Enter"),
                self.tr("Take a card in hand; Enter again shows it on the wall or takes it off"),
            ),
            (self.tr("Number, Enter"), self.tr("The card with that number; 0 is the blank one")),
            ("A", self.tr("All cards on the wall, and back")),
            ("N", self.tr("The word to the next seat; Shift+N to the one before")),
            ("S", self.tr("Console and wall change screens")),
            (self.tr("Esc"), self.tr("From writing back to the cards; ends the wall alone")),
            ("H", self.tr("The booklet on this step, and back")),
            ("F1", self.tr("This list")),
            ("F11", self.tr("Full screen")),
        )
