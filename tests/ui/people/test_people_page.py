"""The register: searched, filtered, sorted, edited in place, added to, removed from, exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute
from panelapp.errors import Problem
from panelapp.services import attributes, people, spreadsheets
from panelapp.ui import printing
from panelapp.ui.page import Place
from panelapp.ui.people import people_list
from panelapp.ui.people.choice_delegate import CHOICES, Chosen
from panelapp.ui.people.filter_bar import FilterBar
from panelapp.ui.people.page import PeoplePage
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench

NAMES = ("Åse Ås", "Bjørn Zahl", "Ærlend Ærlig", "Øyvind Øen", "Anne Dahl")


class Room:
    """The page over a register of five, following what changes."""

    def __init__(self, workbench: Workbench, qtbot: QtBot) -> None:
        self.workbench = workbench
        self.problems: list[Problem] = []
        workbench.problem_met.connect(self.problems.append)
        self.gender: Attribute = attributes.add(workbench.store, "Kjønn", ["Kvinne", "Mann"])
        self.ages: Attribute = attributes.add_age_groups(workbench.store, "Aldersgruppe")
        for number, name in enumerate(NAMES):
            one = people.add(workbench.store, name)
            people.answer(workbench.store, one.id, self.gender.id, ("Kvinne", "Mann")[number % 2])
            people.change(workbench.store, one.id, people.Detail.BIRTH_YEAR, str(1950 + 10 * number), 2026)
        self.page = PeoplePage(workbench)
        qtbot.addWidget(self.page)
        workbench.changed.connect(self.page.refresh)
        self.page.resize(1162, 768)
        self.page.refresh()
        self.page.show()
        self.list = self.page.people

    def names(self) -> list[str]:
        return [row.person.name for row in self.list.model.rows]

    def index(self, name: str, column: str) -> QModelIndex:
        model = self.list.model
        places = [place for place in range(model.columnCount()) if model.column_named(place) == column]
        return model.index(self.names().index(name), places[0])

    def write(self, name: str, column: str, value: object) -> None:
        self.list.model.setData(self.index(name, column), value)

    def find(self, text: str) -> list[str]:
        self.list.search.setText(text)
        self.list._narrow()
        return self.names()


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot)


def test_people_stand_in_nordic_order_and_are_counted(room: Room) -> None:
    assert room.names() == ["Anne Dahl", "Bjørn Zahl", "Ærlend Ærlig", "Øyvind Øen", "Åse Ås"]
    assert room.list.pill.text().startswith("5")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("å", ["Åse Ås"]),
        ("a", ["Anne Dahl", "Bjørn Zahl", "Øyvind Øen"]),  # "mann" holds one, "Åse" does not
        ("ØYV", ["Øyvind Øen"]),
        ("æ lend", ["Ærlend Ærlig"]),
        ("kvinne", ["Anne Dahl", "Ærlend Ærlig", "Åse Ås"]),
        ("anne kvinne", ["Anne Dahl"]),
        ("944 53 335", ["Bjørn Zahl"]),
        ("finnes ikke", []),
    ],
)
def test_search_finds_as_one_types_and_keeps_the_letters_apart(room: Room, text: str, found: list[str]) -> None:
    room.write("Bjørn Zahl", "phone", "+47 94453335")
    assert room.find(text) == found


def test_typing_in_the_field_narrows_the_table_by_itself(room: Room, qtbot: QtBot) -> None:
    QTest.keyClicks(room.list.search, "dahl")
    qtbot.waitUntil(lambda: room.names() == ["Anne Dahl"])
    assert room.list.pill.text() == "1 of 5"


def shown_chips(bar: FilterBar) -> list[PlainButton]:
    items = [bar.chips.layout().itemAt(place).widget() for place in range(bar.chips.layout().count())]
    return [item for item in items if isinstance(item, PlainButton)]


def test_filters_are_chosen_shown_as_chips_and_taken_away(room: Room) -> None:
    bar = room.list.filters
    for attribute, answer in ((room.gender.id, "Kvinne"), (room.ages.id, "60–79")):
        bar.attribute_box.setCurrentIndex(bar.attribute_box.findData(attribute))
        bar.attribute_box.activated.emit(bar.attribute_box.currentIndex())
        bar.answer_box.setCurrentIndex(bar.answer_box.findData(answer))
        bar.answer_box.activated.emit(bar.answer_box.currentIndex())
    year = room.list._year
    wanted = [
        person.name
        for person in people.all(room.workbench.store)
        if person.answers[room.gender.id] == "Kvinne" and 60 <= year - (person.birth_year or 0) <= 79
    ]
    assert room.names() == wanted
    chips = shown_chips(bar)
    assert [chip.text() for chip in chips] == ["Kjønn: Kvinne", "Aldersgruppe: 60–79"]
    for chip in chips:
        chip.click()
    assert len(room.names()) == 5
    assert bar.chips.isHidden()


def test_a_filter_goes_when_its_attribute_goes(room: Room) -> None:
    bar = room.list.filters
    bar.attribute_box.setCurrentIndex(bar.attribute_box.findData(room.gender.id))
    bar.attribute_box.activated.emit(1)
    bar.answer_box.setCurrentIndex(bar.answer_box.findData("Mann"))
    bar.answer_box.activated.emit(1)
    assert len(room.names()) == 2
    room.workbench.do("remove", attributes.remove, room.gender.id)
    assert len(room.names()) == 5


def test_columns_sort_both_ways_and_an_edited_row_stays_where_it_is(room: Room) -> None:
    table = room.list.table
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    by_age = room.names()
    assert by_age == ["Anne Dahl", "Øyvind Øen", "Ærlend Ærlig", "Bjørn Zahl", "Åse Ås"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert room.names() == by_age[::-1]
    room.write("Åse Ås", "age", "2000")
    assert room.names() == by_age[::-1]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert room.names()[0] == "Åse Ås"


def test_cells_are_edited_in_place_each_as_one_step(room: Room) -> None:
    room.write("Åse Ås", "name", "Åse Marie Ås")
    room.write("Åse Marie Ås", "email", "Ase@Example.no ")
    room.write("Åse Marie Ås", room.gender.id, Chosen(None, "ikke-binær"))
    room.write("Åse Marie Ås", "age", "69")
    person = next(one for one in people.all(room.workbench.store) if one.family_name == "Ås")
    assert (person.name, person.email) == ("Åse Marie Ås", "ase@example.no")
    assert person.birth_year == room.list._year - 69
    assert person.answers[room.gender.id] == "ikke-binær"
    assert room.index("Åse Marie Ås", room.gender.id).data() == "ikke-binær"
    for _ in range(4):
        room.workbench.undo()
    assert "Åse Ås" in room.names()
    assert room.index("Åse Ås", room.gender.id).data() == "Kvinne"


def test_prefer_not_to_answer_and_no_answer_can_always_be_chosen(room: Room) -> None:
    choices = room.index("Åse Ås", room.gender.id).data(CHOICES)
    assert choices.free
    assert [value for _, value in choices.options] == ["Kvinne", "Mann", PREFER_NOT_TO_ANSWER, ""]
    room.write("Åse Ås", room.gender.id, Chosen(PREFER_NOT_TO_ANSWER))
    assert room.index("Åse Ås", room.gender.id).data() == "Prefers not to answer"
    room.write("Åse Ås", room.gender.id, Chosen(""))
    assert room.index("Åse Ås", room.gender.id).data() == ""


def test_an_age_group_may_be_given_where_the_birth_year_is_unknown(room: Room) -> None:
    room.write("Åse Ås", "age", "")
    room.write("Åse Ås", "age", "60-79")
    person = next(one for one in people.all(room.workbench.store) if one.family_name == "Ås")
    assert (person.birth_year, person.answers[room.ages.id]) == (None, "60–79")
    assert room.index("Åse Ås", "age").data() == "60–79"


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("name", "  ", "people.name_missing"),
        ("age", "ukjent", "people.birth_year_unreadable"),
        ("address", "01018012345", "people.national_id"),
    ],
)
def test_what_cannot_be_kept_is_said_and_the_cell_stays(room: Room, column: str, text: str, code: str) -> None:
    before = room.index("Åse Ås", column).data()
    room.write("Åse Ås", column, text)
    assert [problem.code for problem in room.problems] == [code]
    assert room.index("Åse Ås", column).data() == before


def test_enter_opens_the_cell_and_a_choice_is_written_from_the_keyboard(room: Room, qtbot: QtBot) -> None:
    table = room.list.table
    table.setFocus()
    table.setCurrentIndex(room.index("Åse Ås", room.gender.id))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QComboBox)
    assert editor is not None
    line = editor.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "mann")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.index("Åse Ås", room.gender.id).data() == "Mann")


def test_people_are_added_by_name_and_shown_even_when_a_search_would_hide_them(room: Room) -> None:
    room.find("dahl")
    room.list.start_adding()
    room.list.new_name.setText("Kari Nordmann")
    QTest.keyClick(room.list.new_name, Qt.Key.Key_Return)
    assert "Kari Nordmann" in room.names()
    assert [room.names()[room.list.table.currentIndex().row()]] == ["Kari Nordmann"]
    assert room.list.new_name.text() == ""
    QTest.keyClick(room.list.new_name, Qt.Key.Key_Escape)
    assert room.list.adding.isHidden()
    room.workbench.undo()
    assert len(room.names()) == 5


def test_delete_removes_the_selected_says_so_and_undo_brings_them_back(room: Room) -> None:
    table = room.list.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(room.names()) == 4
    assert not room.list.banner.isHidden()
    room.list.banner.button.click()
    assert len(room.names()) == 5
    assert room.list.banner.isHidden()


def test_the_offer_to_undo_goes_when_something_else_was_done(room: Room) -> None:
    room.list.table.selectRow(0)
    room.list.remove_selected()
    room.write("Åse Ås", "email", "a@x.no")
    assert room.list.banner.isHidden()


def test_removing_somebody_with_a_seat_says_what_goes_along_and_asks(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = room.list.model.rows[0].person
    with room.workbench.store.atomic() as db:
        db.conn.execute(
            "INSERT INTO meeting SELECT 'm', NULL, 'Møte', 1, '', '', '', '', '', '', '', '', 'count', 'planned'"
        )
        db.conn.execute("INSERT INTO attendance VALUES ('m', ?, 'present')", [person.id])
    said: list[str] = []
    answers = iter((False, True))

    def answer(parent: object, title: str, text: str, yes: str, no: str) -> bool:
        said.append(text)
        return next(answers)

    monkeypatch.setattr(people_list, "confirm", answer)
    room.list.table.selectRow(0)
    room.list.remove_selected()
    assert len(room.names()) == 5
    room.list.remove_selected()
    assert len(room.names()) == 4
    assert "1 meeting" in said[0]


def test_what_is_shown_is_exported_as_csv_and_xlsx(room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    saved: dict[str, bytes] = {}

    def save(parent: object, name: str, kind: str, data: bytes) -> Path:
        saved[name] = data
        return tmp_path / name

    monkeypatch.setattr(printing, "save_bytes", save)
    room.find("kvinne")
    told: list[str] = []
    room.workbench.told.connect(lambda bold, rest: told.append(bold))
    for action in room.list.export_button.exporting.actions():
        action.trigger()
    assert told == ["3 row(s) exported."] * 2
    for data in saved.values():
        sheet = spreadsheets.read(data, spreadsheets.Reading(header_row=1))
        assert sheet.header[:5] == ("Given name", "Family name", "Birth year", "Kjønn", "Aldersgruppe")
        assert [row[0] for row in sheet.rows] == ["Anne", "Ærlend", "Åse"]
    assert len(saved) == 2


def test_names_that_have_lost_letters_are_pointed_out_found_and_mended(room: Room) -> None:
    assert not room.list.lost.isVisible()
    room.write("Bjørn Zahl", "name", "Bj?rn Zahl")
    room.write("Anne Dahl", "address", "Hvor?")
    assert room.list.lost.isVisible()
    index = room.index("Bj?rn Zahl", "name")
    assert "Letters have been lost" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Letters have been lost" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert room.index("Anne Dahl", "name").data(Qt.ItemDataRole.DecorationRole) is None
    room.list.lost.button.click()
    assert room.names() == ["Bj?rn Zahl"]
    assert not room.list.lost.isVisible()
    chip = next(each for each in room.list.filters.chips.findChildren(PlainButton) if each.isVisible())
    chip.click()
    assert len(room.names()) == 5
    room.list.lost.button.click()
    room.write("Bj?rn Zahl", "name", "Bjørn Zahl")
    assert len(room.names()) == 5
    assert not room.list.lost.isVisible()


def test_an_empty_register_says_what_it_is_for_and_offers_the_import(workbench: Workbench, qtbot: QtBot) -> None:
    page = PeoplePage(workbench)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    first = next(button for button in page.findChildren(PlainButton) if button.text() == "Import from a spreadsheet")
    assert first.isVisible()
    first.click()
    assert page.place() == Place("people", part="import")


def test_twenty_thousand_people_are_searched_and_sorted(workbench: Workbench, qtbot: QtBot) -> None:
    text = "fornavn;etternavn;fødselsår\n" + "".join(f"Kari{n};Å{n % 700};{1930 + n % 70}\n" for n in range(20_000))
    from panelapp.services import people_columns, people_import

    sheet = spreadsheets.read(text.encode(), is_known_name=people_columns.is_known_name)
    plan = people_import.plan(sheet, people_columns.guess(sheet, ()), (), (), year=2026, age_group_name="Aldersgruppe")
    people_import.apply(workbench.store, plan, {})
    page = PeoplePage(workbench)
    qtbot.addWidget(page)
    page.refresh()
    page.people.search.setText("kari19999")
    page.people._narrow()
    assert [row.person.given_name for row in page.people.model.rows] == ["Kari19999"]
    page.people.search.setText("")
    page.people._narrow()
    page.people.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert page.people.model.rows[0].person.birth_year == 1930


def test_attributes_are_added_named_ordered_and_removed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.page._to_attributes()
    view = room.page.attributes
    assert [view.list.item(row).text() for row in range(view.list.count())] == ["Kjønn", "Aldersgruppe"]
    view.new_name.setText("Bydel")
    QTest.keyClick(view.new_name, Qt.Key.Key_Return)
    view.editor.new_category.setText("Nord")
    QTest.keyClick(view.editor.new_category, Qt.Key.Key_Return)
    view.editor.name.setText("Kommunedel")
    view.editor.name.flush()
    found = attributes.all(room.workbench.store)
    assert [(each.name, each.category_names) for each in found][2] == ("Kommunedel", ("Nord",))
    QTest.keyClick(view.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.name for each in attributes.all(room.workbench.store)] == ["Kjønn", "Kommunedel", "Aldersgruppe"]
    view._choose(room.gender.id)
    monkeypatch.setattr("panelapp.ui.people.attributes_view.confirm", lambda *said: True)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert [each.name for each in attributes.all(room.workbench.store)] == ["Kommunedel", "Aldersgruppe"]


def test_a_renamed_answer_follows_to_people_and_keeps_the_focus(room: Room, qtbot: QtBot) -> None:
    room.page._to_attributes()
    room.page.attributes._choose(room.gender.id)
    line = room.page.attributes.editor._category_rows[0].line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Kvinner")
    qtbot.waitUntil(lambda: attributes.get(room.workbench.store, room.gender.id).category_names[0] == "Kvinner")
    assert room.page.attributes.editor._category_rows[0].line is line
    assert line.hasFocus()
    assert {person.answers[room.gender.id] for person in people.all(room.workbench.store)} == {"Kvinner", "Mann"}


def test_age_groups_are_cut_anew_and_unclear_ages_are_pointed_out(room: Room) -> None:
    room.page._to_attributes()
    room.page.attributes._choose(room.ages.id)
    card = room.page.attributes.editor.age_groups
    assert card.lowest_ages.text() == "16, 25, 40, 60, 80"
    card.lowest_ages.selectAll()
    QTest.keyClicks(card.lowest_ages, "30, 16")
    assert not card.unclear.isHidden()
    card.lowest_ages.selectAll()
    QTest.keyClicks(card.lowest_ages, "18, 67")
    assert card.unclear.isHidden()
    assert attributes.get(room.workbench.store, room.ages.id).category_names[0] == "16–24"
    card.use_button.click()
    assert attributes.get(room.workbench.store, room.ages.id).category_names == ("18–66", "67+")
    assert not card.use_button.isEnabled()
    assert card.back_button.isHidden()
    room.workbench.undo()
    assert card.lowest_ages.text() == "16, 25, 40, 60, 80"


def test_every_field_of_the_register_has_a_name(room: Room) -> None:
    fields = [*room.page.findChildren(QLineEdit), *room.page.findChildren(QComboBox)]
    nameless = [field for field in fields if not field.accessibleName() and field.objectName() != "qt_spinbox_lineedit"]
    assert not [field for field in nameless if not isinstance(field.parent(), QComboBox)]
