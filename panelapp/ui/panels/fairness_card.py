"""One sentence below the panel: how it was drawn, and the way to the account of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from panelapp.services import drawing
from panelapp.services.composition import Situation
from panelapp.ui import icons, theme
from panelapp.ui.panels.account_card import moment
from panelapp.ui.widgets.basics import PlainButton, Surface, label


class FairnessCard(Surface):
    """Hidden while nobody is on the panel."""

    account_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14)
        row = QHBoxLayout()
        row.setSpacing(12)
        sign = label("", wrap=False)
        sign.setPixmap(icons.pixmap("scale", theme.px(20), theme.colours().ink, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label("", "small")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self.words, 1)
        self.account_button = PlainButton(self.tr("Account"))
        self.account_button.setAccessibleName(self.tr("Account of the draw"))
        self.account_button.clicked.connect(self.account_asked)
        row.addWidget(self.account_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_situation(self, situation: Situation) -> None:
        """Say how those on the panel came there."""
        last = situation.composition.last_draw
        self.setVisible(bool(situation.composition.members))
        self.account_button.setVisible(last is not None)
        if last is None:
            bold = self.tr("Put together by hand.")
            rest = self.tr("No lots have been drawn.")
        else:
            bold = self.tr("Drawn by lot.")
            rest = self.tr(
                "At random among panels that meet the wanted numbers, with {candidates} candidates. "
                "Drawn {when}, code {code}."
            ).format(candidates=last.candidates, when=moment(last), code=last.code)
            if not drawing.unchanged(situation.composition):
                rest += " " + self.tr("Something has been changed by hand since.")
        self.words.setText(f"<b>{bold}</b> {rest}")
        self.words.setAccessibleName(f"{bold} {rest}")
