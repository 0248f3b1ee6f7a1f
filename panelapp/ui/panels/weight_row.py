"""How much a criterion weighs, as two buttons of which one is down, and a line for why it matters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from panelapp.domain.panels import Firmness, Weight
from panelapp.domain.people import Attribute
from panelapp.services.weights import LONGEST_REASON
from panelapp.ui import theme
from panelapp.ui.panels import weight_words
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.widgets.fields import AutosaveLine


class WeightRow(QWidget):
    """Saved as it is changed, by whoever listens; both signals come with the attribute's id."""

    firmness_chosen = Signal(str, object)
    reason_written = Signal(str, str)

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attribute_id = attribute.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(2))
        row.setSpacing(theme.px(4))
        self._group = QButtonGroup(self)
        self.buttons: dict[Firmness, PlainButton] = {}
        for firmness, name in (
            (Firmness.MUST, self.tr("{criterion} must be met")),
            (Firmness.RATHER, self.tr("{criterion} would rather be met")),
        ):
            button = PlainButton(weight_words.word(firmness))
            button.setFont(theme.font("small"))
            button.setCheckable(True)
            button.setAccessibleName(name.format(criterion=attribute.name))
            button.setAccessibleDescription(weight_words.help_text(firmness))
            button.setToolTip(weight_words.help_text(firmness))
            self._group.addButton(button)
            self.buttons[firmness] = button
            row.addWidget(button)
        self.reason = AutosaveLine(self.tr("Why {criterion} matters").format(criterion=attribute.name))
        self.reason.setPlaceholderText(self.tr("Why this matters"))
        self.reason.setMaxLength(LONGEST_REASON)
        row.addSpacing(theme.px(4))
        row.addWidget(self.reason, 1)
        self._group.buttonClicked.connect(self._choose)
        self.reason.committed.connect(self._write)

    def show_weight(self, weight: Weight) -> None:
        """Show what is stored."""
        self.buttons[weight.firmness].setChecked(True)
        self.reason.show_text(weight.reason)
        if not self.reason.hasFocus():
            self.reason.setCursorPosition(0)  # a long line is read from its beginning
        self.reason.setToolTip(weight.reason)

    def _choose(self) -> None:
        chosen = next(firmness for firmness, button in self.buttons.items() if button.isChecked())
        self.firmness_chosen.emit(self._attribute_id, chosen)

    def _write(self, reason: str) -> None:
        self.reason_written.emit(self._attribute_id, reason)
