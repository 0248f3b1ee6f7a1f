"""How many more panels like this one are drawn together with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.services import together
from panelapp.services.composition import Situation
from panelapp.ui import theme
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import hairline, label
from panelapp.ui.widgets.fields import NumberBox


class TogetherPart(QWidget):
    """The foot of the criteria: a number, and what it means; hidden while there is nobody to draw from."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation: Situation | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(10)
        caption = label(self.tr("More panels like this one"), "strong")
        self.number = NumberBox(self.tr("More panels like this one"), together.MOST_PANELS - 1)
        self.number.setFixedWidth(theme.text_width("00") + theme.px(48))
        self.number.valueChanged.connect(self._changed)
        caption.setBuddy(self.number)
        row.addWidget(caption, 1)
        row.addWidget(self.number)
        column.addLayout(row)
        self.words = label("", "small", "muted")
        column.addWidget(self.words)
        self.hide()

    @property
    def panels(self) -> int:
        """How many panels a draw is of; 1 is this panel by itself."""
        return 1 + self.number.value()

    def show_situation(self, situation: Situation) -> None:
        """Offer as many as were drawn together; what was chosen stays while those are the same."""
        former, self._situation = self._situation, situation
        self.setVisible(bool(situation.composition.candidate_ids))
        others = None if former is None or former.panel.id != situation.panel.id else former.others
        if others is None or len(others) != len(situation.others):
            was_blocked = self.number.blockSignals(True)
            self.number.setValue(len(situation.others))
            self.number.blockSignals(was_blocked)
        self._say()

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        assert self._situation is not None
        others, more = self._situation.others, self.number.value()
        if others and not more:
            words = self.tr("Drawn again by itself. Those on {names} are left out, so that nobody gets two seats.")
        elif others and more <= len(others):
            others = others[:more]
            words = self.tr(
                "Drawn together with {names}. Draw again, and all of them are drawn again, with the candidates and wanted "
                "numbers of this one."
            )
        elif more:
            words = self.tr(
                "The draw makes them, with the same candidates, seats and wanted numbers, and nobody gets a seat on two. "
                "Several panels cannot be drawn in the open."
            )
        else:
            words = self.tr("Drawn together with it, so that nobody gets a seat on two.")
        quoted = self.tr("“{name}”")
        self.words.setText(words.format(names=", ".join(quoted.format(name=panel_name(other)) for other in others)))
