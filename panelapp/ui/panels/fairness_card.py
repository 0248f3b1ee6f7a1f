"""Below the panel: how fair the draw was, and the way to the account of it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from panelapp.domain.panels import Draw
from panelapp.services import drawing
from panelapp.services.composition import Situation
from panelapp.ui import icons, theme
from panelapp.ui.panels import fairness_words, weight_words
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
        bold = fairness_words.opening(situation)
        rest = " ".join(self._rest(situation, last))
        self.words.setText(f"<b>{escape(bold)}</b> {escape(rest)}")
        self.words.setAccessibleName(f"{bold} {rest}")

    def _rest(self, situation: Situation, last: Draw | None) -> list[str]:
        if last is None:
            return [self.tr("No lots have been drawn.")]
        told = fairness_words.how_fair(situation, last) or [
            self.tr("At random among panels that meet the wanted numbers, with {candidates} candidates.").format(
                candidates=last.candidates
            )
        ]
        told += filter(None, (fairness_words.why_uneven(situation), weight_words.gave_way(situation)))
        told.append(self.tr("Drawn {when}, code {code}.").format(when=fairness_words.moment(last), code=last.code))
        if not drawing.unchanged(situation.composition):
            told.append(self.tr("Something has been changed by hand since."))
        return told
