"""The chances that the wanted numbers would give, in a quiet sentence."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.services.chances import Spread
from panelapp.ui.panels import fairness_words
from panelapp.ui.widgets.basics import muted


class ChancesNote(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        self.words = muted("")
        column.addWidget(self.words)
        self.hide()

    def show_spread(self, spread: Spread | None) -> None:
        """Tell how the chances would lie, and how many would be sure of a seat or could get none."""
        text = "" if spread is None else " ".join(self._sentences(spread))
        self.words.setText(text)
        self.setVisible(bool(text))

    def _sentences(self, spread: Spread) -> list[str]:
        told: list[str] = []
        if spread.open:
            low, high = fairness_words.percent(spread.lowest), fairness_words.percent(spread.highest)
            if low == high:
                words = self.tr(
                    "With these numbers, %n candidate(s) get(s) the same chance of a seat, {low}.", "", spread.open
                )
            else:
                words = self.tr(
                    "With these numbers, each of %n candidate(s) gets a chance of a seat between {low} and {high}.",
                    "",
                    spread.open,
                )
            told.append(words.format(low=low, high=high))
        if spread.sure:
            told.append(self.tr("%n is (are) sure of a seat.", "", spread.sure))
        if spread.never:
            told.append(self.tr("%n cannot get a seat.", "", spread.never))
        return told
