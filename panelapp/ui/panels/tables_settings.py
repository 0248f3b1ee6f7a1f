"""What is wanted of a table plan: who, how many at a table, rounds, what to mix on, and wishes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from panelapp.domain.seating import FEWEST_AT_A_TABLE, MOST_AT_A_TABLE, MOST_ROUNDS, Wish, WishKind
from panelapp.services.seating import Company
from panelapp.ui import theme
from panelapp.ui.panels.tables_words import TablesWords, meeting_name
from panelapp.ui.widgets.basics import IconButton, PlainButton, Surface, heading, label, muted
from panelapp.ui.widgets.fields import NumberBox


class TablesSettings(Surface):
    """Says at once what has been changed; nothing here is kept by the card itself."""

    meeting_chosen = Signal(str)
    """The id of the meeting whose people are to be seated, or '' for everyone with a seat."""
    size_changed = Signal(int)
    rounds_changed = Signal(int)
    criteria_changed = Signal(object)
    wishes_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TablesWords(self)
        self._company: Company | None = None
        self.body.addWidget(heading(self.tr("Table plan"), 2))
        self.who = QComboBox()
        self.per_table = NumberBox(self.tr("People at a table"), MOST_AT_A_TABLE, FEWEST_AT_A_TABLE)
        self.times = NumberBox(self.tr("Rounds"), MOST_ROUNDS, 1)
        self.who.setAccessibleName(self.tr("Who is to be seated"))
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumContentsLength(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self.who)
        for row, (text, field) in enumerate(
            ((self.tr("People at a table"), self.per_table), (self.tr("Rounds"), self.times))
        ):
            word = QLabel(text)
            word.setBuddy(field)
            grid.addWidget(word, row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self.how_many = muted("")
        self.body.addWidget(self.how_many)
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(heading(self.tr("Mix the tables on"), 3))
        self._criteria = QVBoxLayout()
        self._criteria.setSpacing(0)
        self.body.addLayout(self._criteria)
        self.boxes: list[QCheckBox] = []
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(heading(self.tr("Wishes"), 3))
        self._wishes = QVBoxLayout()
        self._wishes.setSpacing(theme.px(2))
        self.body.addLayout(self._wishes)
        self.removers: list[IconButton] = []
        self._rows: list[QWidget] = []
        self._build_adder()
        self.who.activated.connect(self._choose_who)
        self.per_table.valueChanged.connect(self.size_changed)
        self.times.valueChanged.connect(self.rounds_changed)

    def _build_adder(self) -> None:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of wish"))
        for text, kind in (
            (self.tr("Sit together"), WishKind.TOGETHER),
            (self.tr("Sit apart"), WishKind.APART),
            (self.tr("Always at a table"), WishKind.FIXED),
        ):
            self.kind.addItem(text, kind.value)
        self.one, self.other = QComboBox(), QComboBox()
        self.one.setAccessibleName(self.tr("Who the wish is about"))
        self.other.setAccessibleName(self.tr("The other person"))
        self.table = NumberBox(self.tr("Table number"), MOST_AT_A_TABLE, 1)
        self.table.setPrefix(self.tr("Table") + " ")
        for combo in (self.one, self.other):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.setMaxVisibleItems(12)
            combo.currentIndexChanged.connect(self._show_adder)
        self.add_button = PlainButton(self.tr("Add the wish"), "plus")
        self.kind.currentIndexChanged.connect(self._show_adder)
        self.add_button.clicked.connect(self._add)
        for field in (self.kind, self.one, self.other, self.table):
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._show_adder()

    def show_company(self, company: Company) -> None:
        """Show what is wanted now."""
        former, self._company = self._company, company
        plan = company.plan
        self._show_who(company)
        self.per_table.show_number(plan.size)
        self.times.show_number(plan.wanted_rounds)
        self.how_many.setText(self.tr("%n person(s) to seat.", "", len(company.people)))
        if former is None or former.attributes != company.attributes:
            self._make_boxes(company)
        for box in self.boxes:
            box.blockSignals(True)
            box.setChecked(box.property("attribute") in plan.criteria)
            box.blockSignals(False)
        if former is None or list(former.people.values()) != list(company.people.values()):
            self._show_people(company)
        if former is None or former.plan.wishes != plan.wishes or former.names != company.names:
            self._show_wishes(company)

    def _show_who(self, company: Company) -> None:
        self.who.clear()
        self.who.addItem(self.tr("Everyone with a seat"), "")
        for meeting in company.meetings:
            self.who.addItem(self.tr("Present at {meeting}").format(meeting=meeting_name(meeting)), meeting.id)
        self.who.setCurrentIndex(max(0, self.who.findData(company.plan.meeting_id or "")))

    def _make_boxes(self, company: Company) -> None:
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = []
        for attribute in company.attributes:
            box = QCheckBox(attribute.name.replace("&", "&&"))
            box.setAccessibleName(attribute.name)
            box.setMinimumHeight(theme.px(32))
            box.setProperty("attribute", attribute.id)
            box.toggled.connect(self._tick)
            self._criteria.addWidget(box)
            self.boxes.append(box)

    def _show_people(self, company: Company) -> None:
        for combo in (self.one, self.other):
            chosen = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for person in company.people.values():
                combo.addItem(person.name, person.id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)
        if self.one.currentIndex() == self.other.currentIndex() and self.other.count() > 1:
            self.other.setCurrentIndex(1 - min(1, self.one.currentIndex()))
        self._show_adder()

    def _show_wishes(self, company: Company) -> None:
        focused = any(button.hasFocus() for button in self.removers)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.removers = [], []
        for place, wish in enumerate(company.plan.wishes):
            text = self._words.wish(wish, company.names)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(text, "small"), 1)
            button = IconButton("x", self.tr("Take the wish away: {wish}").format(wish=text))
            button.setProperty("place", place)
            button.clicked.connect(self._remove)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._wishes.addWidget(row)
            self._rows.append(row)
            self.removers.append(button)
        if focused:
            (self.removers[-1] if self.removers else self.kind).setFocus()

    def _show_adder(self) -> None:
        fixed = self.kind.currentData() == WishKind.FIXED.value
        self.other.setVisible(not fixed)
        self.table.setVisible(fixed)
        alike = self.one.currentData() == self.other.currentData()
        self.add_button.setEnabled(self.one.count() > 0 and (fixed or not alike))

    def _choose_who(self) -> None:
        self.meeting_chosen.emit(str(self.who.currentData()))

    def _tick(self) -> None:
        self.criteria_changed.emit(tuple(str(box.property("attribute")) for box in self.boxes if box.isChecked()))

    def _add(self) -> None:
        assert self._company is not None
        kind = WishKind(str(self.kind.currentData()))
        one, other = str(self.one.currentData()), str(self.other.currentData())
        wish = Wish(kind, one, table=self.table.value()) if kind is WishKind.FIXED else Wish(kind, one, other)
        self.wishes_changed.emit((*self._company.plan.wishes, wish))

    def _remove(self) -> None:
        assert self._company is not None
        place = int(self.sender().property("place"))
        wishes = self._company.plan.wishes
        self.wishes_changed.emit((*wishes[:place], *wishes[place + 1 :]))
