"""Everybody in the register as a table that is searched, filtered, sorted and edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from panelapp.domain.nordic import fold, sort_key
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind, Person, age_in, answer_of
from panelapp.services.people import Detail, has_lost_letters
from panelapp.ui import icons, theme
from panelapp.ui.people.choice_delegate import CHOICES, Choices, Chosen
from panelapp.ui.people.words import answer_words, detail_words, no_answer, prefers_not

Index = QModelIndex | QPersistentModelIndex

NAME, AGE = "name", "age"
CONTACT = (Detail.EMAIL, Detail.PHONE, Detail.ADDRESS)


@dataclass(frozen=True, slots=True)
class Row:
    """One person: `cells` are the words shown, `search` the folded words to find."""

    person: Person
    cells: tuple[str, ...]
    search: str
    lost_letters: bool


class PeopleModel(QAbstractTableModel):
    """Columns: name, age, one for each attribute to choose an answer to, contact.

    What is typed into a cell asks through `edited`: person id, column (`NAME`, `AGE`, a `Detail` or an attribute id) and
    the text.
    """

    edited = Signal(str, str, str)

    def __init__(self, year: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._all: dict[str, Row] = {}
        self._attributes: dict[str, Attribute] = {}
        self._age_groups: Attribute | None = None
        self._columns: tuple[str, ...] = ()
        self._text = ""
        self._wanted: Mapping[str, str] = {}
        self._only_lost = False
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self.rows: list[Row] = []

    def show_people(self, people: Sequence[Person], attributes: Sequence[Attribute]) -> None:
        """Show these people in the order given, as far as no column is sorted by."""
        chosen = {each.id: each for each in attributes if each.kind is AttributeKind.CHOICE}
        age_groups = next((each for each in attributes if each.kind is AttributeKind.AGE_GROUP), None)
        same = chosen == self._attributes and age_groups == self._age_groups
        columns = (NAME, AGE, *chosen, *CONTACT)
        self.beginResetModel()
        if columns != self._columns:
            self._sort = None
        self._attributes, self._age_groups, self._columns = chosen, age_groups, columns
        before = self._all if same else {}
        self._all = {
            person.id: row if (row := before.get(person.id)) and row.person == person else self._row(person)
            for person in people
        }
        self._fill()
        self.endResetModel()

    def show_person(self, person: Person) -> None:
        """Show somebody as changed, where they stand."""
        row = self._row(person)
        self._all[person.id] = row
        for place, shown in enumerate(self.rows):
            if shown.person.id == person.id:
                self.rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    def narrow(self, text: str, wanted: Mapping[str, str], only_lost: bool = False) -> None:
        """Show those who match every word of `text` and gave the wanted answers, by attribute id ('' for no answer).

        `only_lost` leaves those whose names have lost letters.
        """
        self.beginResetModel()
        self._text, self._wanted, self._only_lost = text, dict(wanted), only_lost
        self._fill()
        self.endResetModel()

    @property
    def number_of_people(self) -> int:
        return len(self._all)

    @property
    def number_with_lost_letters(self) -> int:
        return sum(row.lost_letters for row in self._all.values())

    def place_of(self, person_id: str) -> int | None:
        """The row somebody stands in, or None while they are not shown."""
        return next((place for place, row in enumerate(self.rows) if row.person.id == person_id), None)

    def column_named(self, place: int) -> str:
        """What the column at `place` holds: `NAME`, `AGE`, a `Detail` or an attribute id."""
        return self._columns[place]

    def age_group_named(self, text: str) -> str:
        """The age group of this name, or ''."""
        names = self._age_groups.category_names if self._age_groups else ()
        return next((name for name in names if fold(name).replace("-", "–") == fold(text).replace("-", "–")), "")

    def _matcher(self) -> Callable[[Row], bool]:
        words = fold(self._text).split()
        if words and all(word.strip("+").isdigit() for word in words):
            words = ["".join(words)]  # a telephone number written in groups
        every = {**self._attributes, **({self._age_groups.id: self._age_groups} if self._age_groups else {})}
        wanted = [(every[key], answer) for key, answer in self._wanted.items() if key in every]
        return lambda row: (
            (row.lost_letters or not self._only_lost)
            and all(word in row.search for word in words)
            and all(answer_of(row.person, attribute, self._year) == answer for attribute, answer in wanted)
        )

    def _fill(self) -> None:
        matches = self._matcher()
        self.rows = [row for row in self._all.values() if matches(row)]
        self._put_in_order()

    def _put_in_order(self) -> None:
        if self._sort is not None:
            column, order = self._sort
            self.rows.sort(key=lambda row: self._key(row, column), reverse=order is Qt.SortOrder.DescendingOrder)

    def _key(self, row: Row, column: int) -> tuple[int, int | str]:
        """What a row is sorted by; who lacks it comes last."""
        if self._columns[column] == NAME:
            return 0, row.person.sort_key
        if self._columns[column] == AGE:
            age = age_in(row.person, self._year)
            return (1, row.cells[column]) if age is None else (0, age)
        return (0, sort_key(row.cells[column])) if row.cells[column] else (1, "")

    def _row(self, person: Person) -> Row:
        age = age_in(person, self._year)
        group = person.answers.get(self._age_groups.id, "") if self._age_groups else ""
        answers = [answer_words(person.answers.get(attribute_id, "")) for attribute_id in self._attributes]
        contact = [str(getattr(person, detail)) for detail in CONTACT]
        return Row(
            person,
            (person.name, answer_words(group) if age is None else str(age), *answers, *contact),
            f"{person.search_text} {fold(' '.join(answers))}",
            has_lost_letters(person),
        )

    def _lost_words(self) -> str:
        return self.tr("Letters have been lost here. Press Enter and write the name as it is.")

    # Qt

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = (column, order) if 0 <= column < len(self._columns) else None
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self.rows[index.row()].person.id for index in kept]
        if self._sort is None:
            self._fill()
        else:
            self._put_in_order()
        places = {row.person.id: place for place, row in enumerate(self.rows)}
        self.changePersistentIndexList(
            kept,
            [self.index(places[id_], index.column()) for id_, index in zip(ids, kept, strict=True)],
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self._columns[section]
        if column in self._attributes:
            return self._attributes[column].name
        return {NAME: self.tr("Name"), AGE: self.tr("Age")}.get(column) or detail_words(column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self._columns[index.column()]
        marked = column == NAME and row.lost_letters
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.cells[index.column()]}\n{self._lost_words()}" if marked else row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = row.cells[index.column()] or no_answer()
            said = f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {cell}"
            return f"{said}. {self._lost_words()}" if marked else said
        if role == Qt.ItemDataRole.DecorationRole and marked:
            return icons.icon("pencil", theme.colours().amber)
        if role == Qt.ItemDataRole.EditRole:
            if column in self._attributes:
                return row.person.answers.get(column, "")
            if column == AGE:
                year = row.person.birth_year
                return row.cells[index.column()] if year is None else str(year)
            return row.cells[index.column()]
        if role == CHOICES and column in self._attributes:
            names = self._attributes[column].category_names
            more = ((prefers_not(), PREFER_NOT_TO_ANSWER), (no_answer(), ""))
            return Choices((*((name, name) for name in names), *more), free=True)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        before = self.data(index, Qt.ItemDataRole.EditRole)
        text = (value.text if value.value is None else value.value) if isinstance(value, Chosen) else str(value)
        if text != before:
            self.edited.emit(self.rows[index.row()].person.id, self._columns[index.column()], text)
        return False  # the cell changes when it has been written
