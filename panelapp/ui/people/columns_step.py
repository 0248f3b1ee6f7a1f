"""Second step: what each column says about a person, and which answers are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.people import Attribute
from panelapp.services import attributes as attribute_services
from panelapp.services import people_columns, people_import
from panelapp.services.people_columns import Column, Role
from panelapp.services.spreadsheets import Sheet
from panelapp.ui import theme
from panelapp.ui.people.answers_card import AnswersCard
from panelapp.ui.people.remarks import Remarks
from panelapp.ui.people.words import detail_words
from panelapp.ui.widgets.basics import (
    Banner,
    Columns,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    clear,
    hairline,
    heading,
    label,
    muted,
)
from panelapp.ui.workbench import Workbench

_NEW = "new attribute"
_SAMPLES = 4


class ColumnsStep(QWidget):
    """One row for each column; the answers of the chosen attribute stand beside."""

    went_back = Signal()
    went_on = Signal(object, object)
    """The sheet and the tuple of its columns."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._sheet: Sheet | None = None
        self._columns: list[Column] = []
        self._attributes: tuple[Attribute, ...] = ()
        self.rows: list[ColumnRow] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.hint = Banner("look")
        self.hint.hide()
        outer.addWidget(self.hint)
        self.known = Banner("good")
        self.known.set_text(
            self.tr("You have had a file like this before."), self.tr("The columns are as you left them.")
        )
        self.known.hide()
        outer.addWidget(self.known)
        scroll = ScrollColumn()
        halves = Columns(860)
        left = halves.add(3)
        card = Surface()
        card.body.addWidget(heading(self.tr("What each column is"), 2))
        card.body.addWidget(muted(self.tr("Guessed from the names, and remembered for the next file like this one.")))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        card.body.addLayout(self._list)
        left.addWidget(card)
        left.addStretch(1)
        right = halves.add(2)
        self.answers = AnswersCard()
        self.answers.column_changed.connect(self._answers_changed)
        right.addWidget(self.answers)
        right.addStretch(1)
        scroll.column.addWidget(halves, 1)
        outer.addWidget(scroll, 1)
        foot = QHBoxLayout()
        back = PlainButton(self.tr("Back to the file"), "arrow-left")
        back.clicked.connect(self.went_back)
        foot.addWidget(back)
        foot.addStretch(1)
        self.go_on_button = PrimaryButton(self.tr("See what will happen"), "arrow-right")
        self.go_on_button.clicked.connect(self.go_on)
        foot.addWidget(self.go_on_button)
        outer.addLayout(foot)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the columns of a sheet: as said last time, otherwise guessed; the same sheet stays as it was."""
        if sheet is self._sheet:
            self.refresh()
            return
        self._sheet = sheet
        self._attributes = attribute_services.all(self._workbench.store)
        recalled = people_columns.recall(self._workbench.store, sheet, self._attributes)
        self._columns = list(recalled or people_columns.guess(sheet, self._attributes))
        self._build()
        self.known.setVisible(recalled is not None)
        self._show_state()

    def take_up(self, sheet: Sheet, columns: Sequence[Column]) -> None:
        """Show the columns of a sheet as they were said to be before the page was built anew."""
        self._sheet = sheet
        self._attributes = attribute_services.all(self._workbench.store)
        self._columns = list(columns)
        self._build()
        self._show_state()

    def forget(self) -> None:
        """Let go of the sheet."""
        self._sheet = None
        self._columns = []

    @property
    def sheet(self) -> Sheet | None:
        """The sheet whose columns are shown."""
        return self._sheet

    def refresh(self) -> None:
        """Take up attributes that have come or gone meanwhile."""
        attributes = attribute_services.all(self._workbench.store)
        if self._sheet is None or attributes == self._attributes:
            return
        self._attributes = attributes
        known = {attribute.id for attribute in attributes}
        self._columns = [
            replace(column, attribute_id="") if column.attribute_id not in known else column for column in self._columns
        ]
        self._build()
        self._show_state()

    @property
    def columns(self) -> tuple[Column, ...]:
        """What has been said of each column."""
        return tuple(self._columns)

    def _build(self) -> None:
        assert self._sheet is not None
        self.answers.show_nothing()
        clear(self._list)
        self.rows = []
        for place in range(len(self._sheet.header)):
            if place:
                self._list.addWidget(hairline())
            row = ColumnRow(place, Remarks().column_name(self._sheet, place), self._samples(place), self._attributes)
            row.show_column(self._columns[place])
            row.meaning_chosen.connect(self._meaning_chosen)
            row.answers_asked.connect(self._show_answers)
            self.rows.append(row)
            self._list.addWidget(row)
        first = next((place for place, each in enumerate(self._columns) if each.role is Role.ATTRIBUTE), None)
        if first is not None:
            self._show_answers(first)

    def _samples(self, place: int) -> str:
        assert self._sheet is not None
        found = dict.fromkeys(row[place][:40] for row in self._sheet.rows[:200] if row[place])
        return " · ".join(list(found)[:_SAMPLES])

    def _meaning_chosen(self, place: int, meaning: str) -> None:
        assert self._sheet is not None
        attribute = next((each for each in self._attributes if each.id == meaning), None)
        if attribute is not None or meaning == _NEW:
            self._columns[place] = people_columns.as_attribute(self._sheet, place, attribute)
            self._show_answers(place)
        else:
            self._columns[place] = Column(Role(meaning))
            if self.answers.place == place:
                self.answers.show_nothing()
            self._only_once(place)
        self.rows[place].show_column(self._columns[place])
        self._show_state()

    def _only_once(self, place: int) -> None:
        role = self._columns[place].role
        if role in people_columns.REPEATABLE:
            return
        for other, column in enumerate(self._columns):
            if other != place and column.role is role:
                self._columns[other] = Column()
                self.rows[other].show_column(self._columns[other])

    def _show_answers(self, place: int) -> None:
        assert self._sheet is not None
        attribute = next((each for each in self._attributes if each.id == self._columns[place].attribute_id), None)
        self.answers.show_column(place, self._columns[place], self._sheet.column(place), attribute)

    def _answers_changed(self, place: int, column: Column) -> None:
        self._columns[place] = column
        self.rows[place].show_column(column)

    def _show_state(self) -> None:
        named = bool(people_import.NAMING & {column.role for column in self._columns})
        self.go_on_button.setEnabled(named)
        if not named:
            self.hint.set_text(
                self.tr("Which column holds the names?"),
                self.tr("Choose given name, family name or whole name for it."),
            )
        elif any(column.role is Role.NATIONAL_ID for column in self._columns):
            self.hint.set_text(
                self.tr("One column looks like national identity numbers."),
                self.tr("They are never imported. Better delete them from the file too."),
            )
        else:
            self.hint.hide()
            return
        self.hint.show()

    def go_on(self) -> None:
        """On to the last step, if there is a column with names."""
        if self._sheet is not None and self.go_on_button.isEnabled():
            self.went_on.emit(self._sheet, self.columns)


class ColumnRow(QWidget):
    """A column's name and first values, and what it is."""

    meaning_chosen = Signal(int, str)
    """Place of the column, and a `Role`, an attribute id or that it is a new attribute."""
    answers_asked = Signal(int)

    def __init__(self, place: int, name: str, samples: str, attributes: Sequence[Attribute]) -> None:
        super().__init__()
        self._place = place
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name[:120], "strong"))
        words.addWidget(muted(samples or self.tr("empty")))
        row.addLayout(words, 1)
        self._answers_name = self.tr("Answers in “{column}”").format(column=name[:60])
        self.answers_button = PlainButton(self.tr("Answers"), "list")
        self.answers_button.setAccessibleName(self._answers_name)
        self.answers_button.clicked.connect(self._ask_answers)
        row.addWidget(self.answers_button)
        self.meaning = QComboBox()
        self.meaning.setAccessibleName(self.tr("What “{column}” is").format(column=name[:60]))
        self.meaning.setMinimumWidth(theme.px(190))
        self.meaning.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for role, text in self._roles().items():
            self.meaning.addItem(text, role.value)
        self.meaning.insertSeparator(self.meaning.count())
        for attribute in attributes:
            self.meaning.addItem(attribute.name, attribute.id)
        self.meaning.addItem(self.tr("A new attribute"), _NEW)
        self.meaning.activated.connect(self._choose)
        row.addWidget(self.meaning)

    def _roles(self) -> dict[Role, str]:
        return {
            Role.SKIP: self.tr("Leave out"),
            Role.GIVEN_NAME: detail_words("given_name"),
            Role.FAMILY_NAME: detail_words("family_name"),
            Role.FULL_NAME: self.tr("Whole name"),
            Role.BIRTH_YEAR: self.tr("Birth year or age"),
            Role.EMAIL: detail_words("email"),
            Role.PHONE: detail_words("phone"),
            Role.ADDRESS: detail_words("address"),
            Role.RECEIVED_AT: self.tr("When they answered"),
        }

    def show_column(self, column: Column) -> None:
        """Show what the column is."""
        is_attribute = column.role is Role.ATTRIBUTE
        if column.role is Role.NATIONAL_ID and self.meaning.findData(Role.NATIONAL_ID.value) < 0:
            self.meaning.addItem(self.tr("National number, left out"), Role.NATIONAL_ID.value)
            self.meaning.setEnabled(False)
        held = (column.attribute_id or _NEW) if is_attribute else column.role.value
        new = self.meaning.findData(_NEW)
        named = held == _NEW and column.attribute_name
        self.meaning.setItemText(
            new, self.tr("New: {name}").format(name=column.attribute_name) if named else self.tr("A new attribute")
        )
        self.meaning.setCurrentIndex(self.meaning.findData(held))
        self.answers_button.setVisible(is_attribute)

    def _choose(self) -> None:
        self.meaning_chosen.emit(self._place, str(self.meaning.currentData()))

    def _ask_answers(self) -> None:
        self.answers_asked.emit(self._place)
