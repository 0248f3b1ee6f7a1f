"""Narrowing a list by answers: choose an attribute and an answer; each choice stands as a chip that can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind
from panelapp.ui import theme
from panelapp.ui.people.words import answer_words, no_answer, prefers_not
from panelapp.ui.widgets.basics import PlainButton, clear


class FilterBar(QWidget):
    """Two boxes to choose in; `chips` is a row of what has been chosen, to be placed where there is room.

    One filter for each attribute at most; without attributes there is nothing to choose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attributes: tuple[Attribute, ...] = ()
        self._wanted: dict[str, str] = {}
        self.only_lost = False
        """Whether only those whose names have lost letters are asked for."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.attribute_box = QComboBox()
        self.attribute_box.setAccessibleName(self.tr("Filter by"))
        self.attribute_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.attribute_box.activated.connect(self._offer_answers)
        row.addWidget(self.attribute_box)
        self.answer_box = QComboBox()
        self.answer_box.setAccessibleName(self.tr("Show those who answered"))
        self.answer_box.setMinimumWidth(theme.px(170))
        self.answer_box.activated.connect(self._take)
        row.addWidget(self.answer_box)
        self.chips = QWidget()
        self._chips = QHBoxLayout(self.chips)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(6)
        self._chips.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.chips.hide()

    def show_attributes(self, attributes: Sequence[Attribute]) -> None:
        """Offer these attributes; filters on those that are gone go too."""
        before = self.attribute_box.currentData()
        self._attributes = tuple(attributes)
        self.setVisible(bool(attributes))
        self.attribute_box.clear()
        self.attribute_box.addItem(self.tr("Filter by …"), "")
        for attribute in attributes:
            self.attribute_box.addItem(attribute.name, attribute.id)
        self.attribute_box.setCurrentIndex(max(0, self.attribute_box.findData(before)))
        known = {attribute.id for attribute in attributes}
        self._wanted = {key: answer for key, answer in self._wanted.items() if key in known}
        self._offer_answers()
        self._show_chips()

    def wanted(self) -> dict[str, str]:
        """The answers asked for, by attribute id; '' stands for no answer."""
        return dict(self._wanted)

    def age_groups_id(self) -> str:
        """Id of the attribute that sorts people into age groups, or ''."""
        found = (each.id for each in self._attributes if each.kind is AttributeKind.AGE_GROUP)
        return next(found, "")

    def clear(self) -> None:
        """Take every filter away, without telling."""
        self._wanted = {}
        self.show_lost(False)

    def show_lost(self, only: bool) -> None:
        """Ask for those alone whose names have lost letters, or no more, without telling."""
        self.only_lost = only
        self._show_chips()

    def _offer_answers(self) -> None:
        chosen = self.attribute_box.currentData()
        attribute = next((each for each in self._attributes if each.id == chosen), None)
        self.answer_box.clear()
        self.answer_box.setVisible(attribute is not None)
        if attribute is None:
            return
        self.answer_box.addItem(self.tr("Choose an answer …"), None)
        for name in attribute.category_names:
            self.answer_box.addItem(name, name)
        self.answer_box.addItem(prefers_not(), PREFER_NOT_TO_ANSWER)
        self.answer_box.addItem(no_answer(), "")

    def _take(self) -> None:
        answer = self.answer_box.currentData()
        if answer is None:
            return
        self._wanted[str(self.attribute_box.currentData())] = str(answer)
        self.attribute_box.setCurrentIndex(0)
        self._offer_answers()
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        clear(self._chips)
        names = {attribute.id: attribute.name for attribute in self._attributes}
        for key, answer in self._wanted.items():
            words = f"{names[key]}: {answer_words(answer) or no_answer()}"
            self._add_chip(words, key)
        if self.only_lost:
            self._add_chip(self.tr("Names that have lost letters"), "")
        self.chips.setVisible(bool(self._wanted) or self.only_lost)

    def _add_chip(self, words: str, attribute_id: str) -> None:
        chip = PlainButton(words, "x")
        chip.setProperty("attribute", attribute_id)
        chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=words))
        chip.clicked.connect(self._drop)
        self._chips.addWidget(chip)

    def _drop(self) -> None:
        chip = self.sender()
        if isinstance(chip, PlainButton):
            attribute_id = str(chip.property("attribute"))
            if attribute_id:
                self._wanted.pop(attribute_id, None)
            else:
                self.only_lost = False
            self._show_chips()
            self.changed.emit()
            self.attribute_box.setFocus()
