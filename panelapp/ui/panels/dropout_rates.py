"""How many are expected to drop out: reserves are chosen by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from panelapp.services import dropouts, panels
from panelapp.services.composition import Situation
from panelapp.ui import theme
from panelapp.ui.widgets.basics import IconButton, PlainButton, heading, label, take_away
from panelapp.ui.widgets.fields import NumberBox
from panelapp.ui.workbench import Workbench

HUNDRED = 100


class DropoutRates(QWidget):
    """One number for everybody, and other numbers for the answers where another is expected."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._situation: Situation | None = None
        self._shape: object = None
        self._holder: QWidget | None = None
        self.boxes: dict[tuple[str, str], NumberBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 0, 8, 0)
        self._column.setSpacing(6)
        self._column.addWidget(heading(self.tr("Expected drop-outs"), 3))
        self._column.addWidget(
            label(self.tr("In per cent. The reserves are chosen so that they help the most."), "small", "muted")
        )
        usual = QGridLayout()
        usual.setColumnStretch(0, 1)
        self.usual = self._box(self.tr("Drop-outs in per cent"))
        self.usual.valueChanged.connect(self._usual_changed)
        usual.addWidget(label(self.tr("Everybody"), "small"), 0, 0)
        usual.addWidget(self.usual, 0, 1)
        self._column.addLayout(usual)
        self.add_button = PlainButton(self.tr("Another number for …"), "plus")
        self.add_button.clicked.connect(self._show_answers)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_situation(self, situation: Situation) -> None:
        """Show the numbers; the boxes stay, with the focus, while they are about the same answers."""
        self._situation = situation
        percents = situation.composition.dropout_percents
        shape = [(key, situation.attribute(key[0]).name) for key in percents]
        if shape != self._shape:
            self._shape = shape
            self._build(situation)
        self.usual.show_number(situation.panel.dropout_percent)
        for key, box in self.boxes.items():
            box.show_number(percents[key])
        self.add_button.setEnabled(bool(self._answers()))

    def _build(self, situation: Situation) -> None:
        take_away(self._holder)
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        self.boxes = {}
        for line, key in enumerate(situation.composition.dropout_percents):
            words = f"{situation.attribute(key[0]).name}: {key[1]}"
            box = self._box(self.tr("Drop-outs in per cent, {answer}").format(answer=words))
            box.setProperty("key", list(key))
            box.valueChanged.connect(self._changed)
            remove = IconButton("x", self.tr("As many as of the others: {answer}").format(answer=words))
            remove.setProperty("key", list(key))
            remove.clicked.connect(self._remove)
            for column, widget in enumerate((label(words, "small"), box, remove)):
                grid.addWidget(widget, line, column)
            self.boxes[key] = box
        self._column.insertWidget(self._column.count() - 1, self._holder)

    def _box(self, name: str) -> NumberBox:
        box = NumberBox(name, HUNDRED)
        box.setSuffix(" %")
        box.setFixedWidth(theme.text_width("000 %") + theme.px(48))
        return box

    def _answers(self) -> dict[str, list[tuple[str, str]]]:
        """The answers of each criterion that have no number of their own, by its name."""
        assert self._situation is not None
        there = self._situation.composition.dropout_percents
        found: dict[str, list[tuple[str, str]]] = {}
        for criterion in self._situation.criteria:
            for count in criterion.counts:
                key = (count.target.attribute_id, count.target.category)
                if key not in there:
                    found.setdefault(criterion.attribute.name, []).append(key)
        return found

    def _show_answers(self) -> None:
        menu = QMenu(self)
        for name, keys in self._answers().items():
            answers = menu.addMenu(name.replace("&", "&&"))
            for key in keys:
                answers.addAction(key[1].replace("&", "&&"), self._add).setData(list(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def _usual_changed(self, number: int) -> None:
        assert self._situation is not None
        panel_id = self._situation.panel.id
        words = self.tr("change expected drop-outs")
        self._workbench.do(words, panels.change, panel_id, merge=f"dropouts.{panel_id}", dropout_percent=number)

    def _add(self) -> None:
        assert self._situation is not None
        attribute_id, category = self.sender().data()  # pyright: ignore[reportAttributeAccessIssue]
        self._put(attribute_id, category, min(HUNDRED, 2 * self._situation.panel.dropout_percent))

    def _changed(self, number: int) -> None:
        attribute_id, category = self.sender().property("key")
        self._put(attribute_id, category, number)

    def _remove(self) -> None:
        attribute_id, category = self.sender().property("key")
        self._put(attribute_id, category, None)

    def _put(self, attribute_id: str, category: str, percent: int | None) -> None:
        assert self._situation is not None
        self._workbench.do(
            self.tr("change expected drop-outs"),
            dropouts.set_percent,
            self._situation.panel.id,
            attribute_id,
            category,
            percent,
            merge=f"dropouts.{attribute_id}.{category}",
        )
