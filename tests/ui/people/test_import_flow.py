"""The way in from a spreadsheet, step by step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from panelapp.paths import resources_folder
from panelapp.services import attributes, panels, people
from panelapp.services.people_columns import Role
from panelapp.services.people_import import Choice, QuestionKind
from panelapp.ui.page import Place
from panelapp.ui.people.answers_card import ANSWER
from panelapp.ui.people.choice_delegate import Chosen
from panelapp.ui.people.page import PeoplePage
from panelapp.ui.widgets import progress_dialog
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton
from panelapp.ui.widgets.progress_dialog import ProgressDialog
from panelapp.ui.workbench import Workbench

RECEIVED = resources_folder() / "demo" / "as_received.csv"


class Room:
    """The page with the import open."""

    def __init__(self, workbench: Workbench, qtbot: QtBot, folder: Path) -> None:
        self.workbench, self.qtbot, self.folder = workbench, qtbot, folder
        self.page = PeoplePage(workbench)
        qtbot.addWidget(self.page)
        workbench.changed.connect(self.page.refresh)
        self.page.resize(1162, 768)
        self.page.refresh()
        self.page.show()
        self.page._to_import()
        self.flow = self.page.importing
        self.file, self.columns, self.review = self.flow.file_step, self.flow.columns_step, self.flow.review_step

    def rebuild(self) -> None:
        """Build the page anew, as when the language changes."""
        self.page.shut()
        self.workbench.changed.disconnect(self.page.refresh)
        place = self.page.place()
        self.page.hide()
        self.page = PeoplePage(self.workbench)
        self.qtbot.addWidget(self.page)
        self.workbench.changed.connect(self.page.refresh)
        self.page.resize(1162, 768)
        self.page.refresh()
        self.page.show()
        self.page.show_part(place)
        self.flow = self.page.importing
        self.file, self.columns, self.review = self.flow.file_step, self.flow.columns_step, self.flow.review_step

    def load(self, path: Path) -> None:
        self.file.load(path)
        self.qtbot.waitUntil(lambda: self.file._task is None)

    def load_text(self, text: str, name: str = "svar.csv") -> None:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.load(path)

    def review_it(self) -> None:
        self.file.go_on()
        self.columns.go_on()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.review._task is None)

    @property
    def step(self) -> int:
        return self.flow._stack.currentIndex()


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot, tmp_path: Path) -> Room:
    return Room(workbench, qtbot, tmp_path)


def test_three_steps_and_five_hundred_people_are_here_and_one_undo_takes_them_back(room: Room) -> None:
    room.load(RECEIVED)
    assert room.file.file_name.text() == "as_received.csv"
    assert room.file.encoding_box.currentData() == "cp1252"
    assert room.file.separator_box.currentData() == ";"
    assert room.file.header_box.value() == 2
    room.file.go_on_button.click()
    assert [column.role for column in room.columns.columns].count(Role.ATTRIBUTE) == 5
    room.columns.go_on_button.click()
    room.wait()
    assert room.review.new.accessibleName() == "500 new people"
    assert room.review.asked.accessibleName() == "5 with a question"
    assert people.all(room.workbench.store) == ()
    assert room.workbench.store.undo.undo_label is None
    room.review.import_button.click()
    assert len(people.all(room.workbench.store)) == 500
    assert room.page.place() == Place("people")
    assert not room.page.people.banner.isHidden()
    room.page.people.banner.button.click()
    assert (people.all(room.workbench.store), attributes.all(room.workbench.store)) == ((), ())


def test_how_the_file_is_read_can_be_changed(room: Room) -> None:
    room.load_text("Navn;Bydel\nKari Holm;Nord,øst\n")
    room.file.separator_box.setCurrentIndex(room.file.separator_box.findData(","))
    room.file.separator_box.activated.emit(1)
    room.qtbot.waitUntil(lambda: room.file._task is None)
    assert room.file.model.columnCount() == 2
    assert room.file.model.headerData(0, Qt.Orientation.Horizontal) == "Navn;Bydel"
    room.file.header_box.setValue(0)
    room.qtbot.waitUntil(lambda: room.file._task is None)
    assert room.file.model.headerData(0, Qt.Orientation.Horizontal) == "Column 1"
    assert room.file.model.rowCount() == 2


def test_a_setting_that_does_not_fit_gets_a_sentence_and_the_file_stays(room: Room) -> None:
    room.load_text("Navn;Bydel\nKari Holm;Nord\nPer Vik;Sør\n")
    box = room.file.header_box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "12")
    QTest.keyClick(box, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: room.file._task is None)
    assert room.file.problem.isVisible()
    assert room.file.go_on_button.isVisible()
    assert box.value() == 1
    assert box.hasFocus()
    box.selectAll()
    QTest.keyClicks(box, "0")
    QTest.keyClick(box, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: room.file._task is None)
    assert not room.file.problem.isVisible()
    assert room.file.model.rowCount() == 3
    room.load_text("", "tom.csv")
    assert room.file.problem.isVisible()
    assert room.file.choose_button.isVisible()
    room.load_text("Navn;Bydel\nKari Holm;Nord\n")
    assert room.file.go_on_button.hasFocus()


def test_a_file_that_is_no_table_gets_a_sentence_and_another_can_be_chosen(room: Room) -> None:
    room.load_text("")
    assert not room.file.problem.isHidden()
    assert room.file.problem.words.accessibleName().startswith("There is nothing in the file.")
    room.load(room.folder / "finnes-ikke.csv")
    assert room.file.problem.words.accessibleName().startswith("The file could not be opened.")
    assert room.step == 0
    room.load_text("fornavn\nKari\n")
    assert room.file.problem.isHidden()


def test_the_steps_cannot_be_overtaken_by_the_stepper(room: Room) -> None:
    room.flow.stepper.buttons[2].click()
    assert room.step == 0
    assert [button.isChecked() for button in room.flow.stepper.buttons] == [True, False, False]
    room.load_text("e-post\nk@x.no\n")
    room.flow.stepper.buttons[1].click()
    assert room.step == 1
    assert not room.columns.go_on_button.isEnabled()
    assert not room.columns.hint.isHidden()
    room.flow.stepper.buttons[2].click()
    assert room.step == 1
    room.flow.stepper.buttons[0].click()
    assert room.step == 0


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_column_can_be_said_to_be_something_else_and_a_role_is_held_once(room: Room) -> None:
    room.load_text("fornavn;kallenavn;farge\nKari;Kaia;rød\nPer;Pelle;blå\n")
    room.file.go_on()
    choose(room.columns.rows[1].meaning, Role.GIVEN_NAME.value)
    assert [column.role for column in room.columns.columns] == [Role.SKIP, Role.GIVEN_NAME, Role.SKIP]
    assert room.columns.rows[0].meaning.currentData() == Role.SKIP.value
    choose(room.columns.rows[2].meaning, "new attribute")
    assert room.columns.answers.isVisible()
    room.columns.answers.name.setText("Yndlingsfarge")
    room.columns.answers.name.textEdited.emit("Yndlingsfarge")
    model = room.columns.answers.model
    model.setData(model.index(0, ANSWER), Chosen(None, "Varm"))
    room.review_it()
    room.review.import_button.click()
    (made,) = attributes.all(room.workbench.store)
    assert made.name == "Yndlingsfarge"
    assert set(made.category_names) == {"Varm", "Blå"}


def test_a_column_of_national_numbers_is_pointed_out_and_cannot_be_imported(room: Room) -> None:
    room.load_text("fornavn;nr\nKari;01017012345\nPer;02028054321\n")
    room.file.go_on()
    assert not room.columns.hint.isHidden()
    assert not room.columns.rows[1].meaning.isEnabled()


def test_questions_are_answered_in_place_or_all_alike(room: Room) -> None:
    room.load_text("fornavn;fødselsår\nKari;203\nPer;ukjent\nIne;1970\nOla;2050\n")
    room.review_it()
    model = room.review.model
    assert model.rowCount() == 3
    index = model.index(0, 3)
    model.setData(index, Chosen(None, "tull"))
    assert not room.review._unreadable.isHidden()
    model.setData(index, Chosen(None, "1966"))
    assert room.review._unreadable.isHidden()
    assert index.data() == "1966"
    model.setData(model.index(1, 3), Chosen(Choice.LEAVE_OUT.value))
    assert room.review.new.accessibleName() == "3 new people"
    room.review.import_button.click()
    assert {(one.given_name, one.birth_year) for one in people.all(room.workbench.store)} == {
        ("Kari", 1966),
        ("Ine", 1970),
        ("Ola", None),
    }


def test_one_answer_for_all_questions_of_a_kind(room: Room) -> None:
    room.load_text("fornavn;fødselsår\nKari;203\nPer;ukjent\nIne;1970\n")
    room.review_it()
    box = next(
        box for box in room.review.findChildren(QComboBox) if box.property("kind") == QuestionKind.BIRTH_YEAR.value
    )
    choose(box, Choice.LEAVE_OUT.value)
    assert room.review.new.accessibleName() == "1 new people"
    assert room.review.model.index(1, 3).data() == "Leave this row out"


def test_a_question_is_answered_from_the_keyboard(room: Room) -> None:
    room.load_text("fornavn;fødselsår\nKari;203\n")
    room.review_it()
    table = room.review.table
    table.setFocus()
    table.setCurrentIndex(room.review.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QComboBox)
    assert editor is not None
    line = editor.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "1966")
    QTest.keyClick(line, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: room.review.model.index(0, 3).data() == "1966")


def test_what_changes_elsewhere_meanwhile_is_taken_up(room: Room) -> None:
    room.load_text("fornavn;e-post\nKari;k@x.no\n")
    room.review_it()
    assert room.review.new.accessibleName() == "1 new people"
    kari = room.workbench.do("add", people.add, "Kari").value
    assert kari is not None
    room.workbench.do("change", people.change, kari.id, people.Detail.EMAIL, "k@x.no", 2026)
    room.wait()
    assert room.review.new.accessibleName() == "0 new people"
    assert not room.review.import_button.isVisible()
    assert "is here already" in room.review.nothing.words.text()
    room.review.done_button.click()
    assert room.page.place() == Place("people")


def test_cancelling_lets_go_of_the_file_and_writes_nothing(room: Room) -> None:
    room.load(RECEIVED)
    room.review_it()
    cancel = next(button for button in room.flow.findChildren(PlainButton) if button.text() == "Cancel the import")
    cancel.click()
    assert room.page.place() == Place("people")
    assert people.all(room.workbench.store) == ()
    room.page._to_import()
    assert room.step == 0
    assert room.file._sheet is None


def test_looking_through_many_can_be_stopped_and_begun_again(room: Room) -> None:
    rows = "".join(f"Kari{n};k{n}@x.no;{1930 + n % 80}\n" for n in range(20_000))
    room.load_text(f"fornavn;e-post;fødselsår\n{rows}")
    room.file.go_on()
    room.columns.go_on()
    task = room.review._task
    assert task is not None
    task.cancel()
    room.qtbot.waitUntil(lambda: not room.review.banner.isHidden())
    assert not room.review.import_button.isEnabled()
    room.review.banner.button.click()
    room.qtbot.waitUntil(lambda: room.review._plan is not None, timeout=20_000)
    assert room.review.new.accessibleName() == "20000 new people"


def test_writing_many_down_shows_how_far_it_is_and_can_be_stopped(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_dialog, "_SHOWN_AFTER", 0)  # also where the machine is fast
    store = room.workbench.store
    rows = "".join(f"Kari{n};k{n}@x.no;{1930 + n % 80}\n" for n in range(20_000))
    room.load_text(f"fornavn;e-post;fødselsår\n{rows}")
    room.file.go_on()
    room.columns.go_on()
    room.qtbot.waitUntil(lambda: room.review._plan is not None, timeout=20_000)
    shown: list[int] = []
    refused: list[bool] = []

    def watch(stop_at: int) -> None:
        for dialog in room.flow.findChildren(ProgressDialog):
            if dialog.isVisible() and dialog.value() > 0:
                shown.append(dialog.value())
                refused.append(not room.workbench.do("elsewhere", people.add, "Per"))
                if dialog.value() >= stop_at:
                    dialog.cancel_button.click()

    for stop_at in (1, 5_000):
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda stop_at=stop_at: watch(stop_at))
        timer.start()
        room.review.import_button.click()
        timer.stop()
        if stop_at == 1:
            assert 0 < shown[-1] < 1000
            assert (people.all(store), attributes.all(store), store.undo.undo_label) == ((), (), None)
            assert room.review.banner.words.accessibleName() == "Stopped. Nothing was written."
            assert room.review.import_button.isEnabled()
    assert shown == sorted(shown)
    assert len(set(shown)) > 2
    assert all(refused)
    assert len(people.all(store)) == 20_000
    room.workbench.undo()
    assert (people.all(store), attributes.all(store)) == ((), ())


def test_the_columns_are_remembered_for_the_next_file_of_the_kind(room: Room) -> None:
    room.load_text("fornavn;annet felt\nKari;x\nPer;y\n")
    room.file.go_on()
    choose(room.columns.rows[1].meaning, Role.ADDRESS.value)
    room.columns.go_on()
    room.wait()
    room.flow._leave()
    room.page._to_import()
    room.load_text("Fornavn;Annet felt\nIne;z\n", "neste.csv")
    room.file.go_on()
    assert room.columns.columns[1].role is Role.ADDRESS
    assert not room.columns.known.isHidden()
    assert room.columns.known.property("class") == "banner-good"
    assert room.columns.hint.isHidden()


def test_three_hundred_columns_are_shown_and_named(room: Room) -> None:
    header = ";".join(["fornavn", *(f"spørsmål {n}" for n in range(299))])
    room.load_text(f"{header}\n{';'.join(['Kari', *['svar'] * 299])}\n")
    assert "many columns" in room.file.remarks.text()
    room.file.go_on()
    assert len(room.columns.rows) == 300
    assert room.columns.columns[0].role is Role.GIVEN_NAME


def test_after_the_import_the_next_step_is_offered_and_import_is_green_no_more(room: Room, qtbot: QtBot) -> None:
    room.load_text("fornavn\nKari\n")
    room.review_it()
    room.page.people.search.setText("finnes ikke")
    room.review.import_button.click()
    assert room.page.people.model.rowCount() == 1
    greens = [button.text() for button in room.page.findChildren(PrimaryButton) if button.isVisible()]
    assert greens == ["Make a panel"]
    assert room.page.people.plain_import_button.isVisible()
    with qtbot.waitSignal(room.page.place_requested) as asked:
        room.page.people.next_button.click()
    (made,) = panels.all(room.workbench.store)
    assert asked.args == [Place("panels", made.id, "purpose")]
    assert room.page.people.import_button.isVisible()


def test_after_the_import_a_panel_without_candidates_is_gone_back_to(room: Room, qtbot: QtBot) -> None:
    store = room.workbench.store
    panel = panels.add(store, name="Byggesaker")
    room.load_text("fornavn\nKari\n")
    room.review_it()
    room.review.import_button.click()
    assert room.page.people.next_button.text() == "Choose candidates"
    assert "“Byggesaker”" in room.page.people.banner.words.text()
    with qtbot.waitSignal(room.page.place_requested) as asked:
        room.page.people.next_button.click()
    assert asked.args == [Place("panels", panel.id, "recruitment")]
    panels.add_candidates(store, panel.id, [people.all(store)[0].id])
    assert room.page._next_words()[1] == "To the panels"


def test_a_half_done_import_survives_that_the_page_is_built_anew(room: Room) -> None:
    room.load_text("fornavn;fødselsår;farge\nKari;203;rød\nPer;ukjent;blå\n")
    room.rebuild()
    assert room.step == 0
    assert room.file.file_name.text() == "svar.csv"
    room.file.go_on()
    choose(room.columns.rows[2].meaning, "new attribute")
    room.rebuild()
    assert room.step == 1
    assert room.columns.columns[2].role is Role.ATTRIBUTE
    room.columns.go_on()
    room.wait()
    model = room.review.model
    model.setData(model.index(0, 3), Chosen(None, "1966"))
    room.rebuild()
    room.wait()
    assert room.step == 2
    assert room.review.model.index(0, 3).data() == "1966"
    room.review.import_button.click()
    assert {one.birth_year for one in people.all(room.workbench.store)} == {1966, None}
    assert not room.workbench.unfinished
    room.rebuild()
    assert room.page.place() == Place("people")


def test_a_half_done_import_waits_while_one_is_elsewhere(room: Room) -> None:
    room.load_text("fornavn\nKari\n")
    room.page.hide()
    room.page.show()
    room.page.show_part(Place("people"))
    assert room.page.place() == Place("people", part="begun")
    room.page.show_part(Place("people"))
    assert room.page.place() == Place("people")
    assert "with the import" in room.page.people.import_button.text()
    room.page._to_import()
    room.flow._leave()
    assert "with the import" not in room.page.people.import_button.text()


def test_a_file_let_go_when_the_program_was_locked_is_told_of(room: Room) -> None:
    room.page.show_part(Place("people", part="begun"))
    assert room.file.problem.isVisible()
    assert "let go" in room.file.problem.words.accessibleName()
    room.load_text("fornavn\nKari\n")
    assert not room.file.problem.isVisible()


def test_answers_stay_when_one_goes_back_to_the_columns(room: Room) -> None:
    room.load_text("fornavn;fødselsår;by\nKari;203;Oslo\nPer;ukjent;Bergen\n")
    room.review_it()
    model = room.review.model
    model.setData(model.index(1, 3), Chosen(Choice.LEAVE_OUT.value))
    room.review.went_back.emit()
    choose(room.columns.rows[2].meaning, Role.ADDRESS.value)
    room.columns.go_on()
    room.wait()
    assert room.review.model.index(1, 3).data() == "Leave this row out"
    room.load_text("fornavn;fødselsår;by\nKari;203;Oslo\nPer;ukjent;Bergen\n", "en-annen.csv")
    room.flow._show(0)
    room.review_it()
    assert room.review.model.index(1, 3).data() == "Import without birth year"
