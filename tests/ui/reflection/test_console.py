from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.decks import BLANK_CARD
from panelapp.domain.reflection import EVERY_CARD, BlockKind, Moment, Release, Session, SessionStatus
from panelapp.services import reflection
from panelapp.storage.store import Store
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.reflection.console_page import ConsolePage
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.workbench import Workbench
from tests.conftest import PASSPHRASE
from tests.ui.reflection.conftest import OpenAt

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ROUND = list(BlockKind).index(BlockKind.SHOW_AND_TELL)
HARVEST = list(BlockKind).index(BlockKind.HARVEST)
LAST = len(BlockKind) - 1


def press(qtbot: QtBot, console: ConsolePage, key: Qt.Key, **more: object) -> None:
    focus = QApplication.focusWidget()
    qtbot.keyClick(focus if focus is not None else console, key, **more)  # pyright: ignore[reportArgumentType]


def test_space_and_the_clicker_go_on_and_page_up_goes_back(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    press(qtbot, console, Qt.Key.Key_Space)
    press(qtbot, console, Qt.Key.Key_PageDown)
    assert console.conductor.moment.block == 2
    press(qtbot, console, Qt.Key.Key_PageUp)
    assert console.conductor.moment.block == 1


def test_the_curtain_is_down_at_once_and_up_again(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog", question_shown=1)
    before = console.wall.view.texts()
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        press(qtbot, console, key)
        assert console.wall.view.texts() == ()
        assert not console.wall.view.fading
        press(qtbot, console, key)
        assert console.wall.view.texts() == before


@pytest.mark.parametrize("on_wall", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_N, Qt.Key.Key_Return])
def test_a_key_held_down_does_not_act_again(open_at: OpenAt, key: Qt.Key, on_wall: bool) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog")
    before = console.conductor.moment
    target = console.wall if on_wall else console.grid.current
    for _ in range(3):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(target, event)
    assert console.conductor.moment == before
    assert not any(shortcut.autoRepeat() for shortcut in console.findChildren(QShortcut))


def test_keys_of_the_program_are_none_of_the_walls(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND)
    before = console.conductor.moment
    for key in (Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_B):
        qtbot.keyClick(console.wall, key, Qt.KeyboardModifier.ControlModifier)
    assert console.conductor.moment == before
    qtbot.keyClick(console.wall, Qt.Key.Key_N)
    assert console.conductor.moment.seat == 1
    qtbot.keyClick(console.wall, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert console.conductor.moment.seat == 0


@pytest.mark.parametrize("block", [ROUND, HARVEST])
def test_a_room_given_the_focus_hands_it_to_the_console(open_at: OpenAt, room: ReflectionPage, block: int) -> None:
    console = open_at(block=ROUND)
    console.conductor.go_to(block)
    room.setFocus()
    focused = QApplication.focusWidget()
    assert focused is (console.grid.current if block == ROUND else console)


def test_p_stops_the_time(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    assert not console.conductor.moment.paused
    press(qtbot, console, Qt.Key.Key_P)
    assert console.conductor.moment.paused
    assert "Pause" in console.timer.whose.text()


def test_cards_are_taken_with_arrows_or_a_number_and_enter(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND, seat=1)
    press(qtbot, console, Qt.Key.Key_Right)
    press(qtbot, console, Qt.Key.Key_Down)
    assert console.grid.current.face.number == 8
    press(qtbot, console, Qt.Key.Key_Return)
    assert console.conductor.deck.card(console.conductor.moment.card).number == 8  # pyright: ignore[reportOptionalMemberAccess]
    assert console.conductor.moment.wall_card == console.conductor.moment.card
    for key in (Qt.Key.Key_2, Qt.Key.Key_9):
        press(qtbot, console, key)
    assert console.typed.isVisible()
    press(qtbot, console, Qt.Key.Key_Enter)
    assert console.conductor.moment.card == "shadows"
    assert not console.typed.isVisible()
    for key in (Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return):
        press(qtbot, console, key)
    assert console.conductor.moment.card == BLANK_CARD


def test_a_number_no_card_has_takes_none(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND)
    for key in (Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return):
        press(qtbot, console, key)
    assert console.conductor.moment.card == ""


def test_enter_again_takes_the_card_off_the_wall(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    press(qtbot, console, Qt.Key.Key_Return)
    assert (console.conductor.moment.card, console.conductor.moment.wall_card) == ("sprout", "")
    press(qtbot, console, Qt.Key.Key_Return)
    assert console.conductor.moment.wall_card == "sprout"
    press(qtbot, console, Qt.Key.Key_Return)
    assert console.conductor.moment.wall_card == ""


def test_n_gives_the_word_on_and_nothing_says_who_passed(open_at: OpenAt, qtbot: QtBot, store: Store) -> None:
    console = open_at(block=ROUND)
    for _ in range(3):
        press(qtbot, console, Qt.Key.Key_N)
    assert console.conductor.moment.seat == 3
    press(qtbot, console, Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert console.conductor.moment.seat == 2
    columns = {column.name for table in ("moment", "session", "session_note") for column in store.db[table].columns}
    assert not {"person_id", "passed", "name"} & columns


def test_keys_rest_while_one_writes_but_the_clicker_does_not(open_at: OpenAt, qtbot: QtBot, store: Store) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog")
    console.conductor.toggle_pause()
    note = console.card_panel.note
    note.setFocus()
    before = console.conductor.moment
    qtbot.keyClicks(note, "b p.n a12 s")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert console.conductor.moment == before
    assert note.toPlainText() == "b p.n a12 s\n"
    qtbot.keyClick(note, Qt.Key.Key_PageDown)
    assert console.conductor.moment.block == ROUND + 1
    console.flush()
    assert reflection.note_on(store, console.conductor.session.id, "fog") == "b p.n a12 s\n"


def test_escape_leaves_the_note_for_the_cards(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    console.card_panel.note.setFocus()
    press(qtbot, console, Qt.Key.Key_Escape)
    assert console.grid.current.hasFocus()


def test_a_click_does_not_make_space_press_the_same_button(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    qtbot.mouseClick(console.pause, Qt.MouseButton.LeftButton)
    assert console.conductor.moment.paused
    press(qtbot, console, Qt.Key.Key_Space)
    assert console.conductor.moment.block == 1


def test_f1_lists_the_keys_instead_of_the_help(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    press(qtbot, console, Qt.Key.Key_F1)
    assert console.keys.isVisible()
    press(qtbot, console, Qt.Key.Key_Escape)
    assert not console.keys.isVisible()
    assert console.grid.current.hasFocus()


def test_a_minute_more_and_all_of_it_again(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND, block_elapsed=100.0, turn_elapsed=90.0, seat=1, paused=True)
    assert console.timer.left.text() == "0:30"
    console.timer.more.click()
    assert console.timer.left.text() == "1:30"
    console.timer.again.click()
    assert console.timer.left.text() == "2:00"


def test_the_note_belongs_to_its_card(open_at: OpenAt, qtbot: QtBot, store: Store) -> None:
    console = open_at(card="fog")
    qtbot.keyClicks(console.card_panel.note, "about the fog")
    console.conductor.pick("nest")
    assert console.card_panel.note.toPlainText() == ""
    assert reflection.note_on(store, console.conductor.session.id, "fog") == "about the fog"
    console.conductor.pick("fog")
    assert console.card_panel.note.toPlainText() == "about the fog"


def test_questions_are_off_until_shown(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog")
    question = console.conductor.deck.card("fog").questions[0]["en"]  # pyright: ignore[reportOptionalMemberAccess]
    assert question not in console.wall.view.texts()
    console.card_panel.questions[0].click()
    assert question in console.wall.view.texts()
    assert console.card_panel.questions[0].isChecked()
    console.card_panel.questions[0].click()
    assert question not in console.wall.view.texts()


def test_the_care_note_is_in_the_console_alone(open_at: OpenAt) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog")
    assert console.card_panel.care.isVisible()
    assert console.card_panel.care.text() not in console.wall.view.texts()
    console.conductor.pick("snail")
    assert not console.card_panel.care.isVisible()


def test_every_card_can_be_shown_in_any_block(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at()
    press(qtbot, console, Qt.Key.Key_A)
    assert console.conductor.moment.wall_card == EVERY_CARD
    assert console.every_card.isChecked()
    assert console.wall.view.texts()[:2] == ("1", "2")


def test_the_harvest_is_on_the_wall_as_it_is_written_and_released_sentence_by_sentence(
    open_at: OpenAt, qtbot: QtBot, store: Store
) -> None:
    console = open_at(block=HARVEST)
    assert console.harvest.isVisible()
    console.harvest.add.click()
    row = console.harvest.rows[0]
    qtbot.keyClicks(row.words, "We want to be asked")
    qtbot.keyClick(row.words, Qt.Key.Key_Return)
    assert len(console.harvest.rows) == 2
    assert "We want to be asked" in console.wall.view.texts()
    first = console.harvest.rows[0]
    first.release.setCurrentIndex(first.release.findData(Release.LEADER))
    first.release.activated.emit(first.release.currentIndex())
    assert reflection.harvest(store, console.conductor.session.id)[0].release is Release.LEADER
    qtbot.keyClicks(console.harvest.rows[0].words, " first")
    console.flush()
    assert console.harvest.rows[0].chosen() is Release.ROOM, "other words, another question to the group"


def test_a_release_chosen_before_the_words_were_saved_holds(open_at: OpenAt, qtbot: QtBot, store: Store) -> None:
    console = open_at(block=HARVEST)
    console.harvest.add.click()
    row = console.harvest.rows[0]
    qtbot.keyClicks(row.words, "We want to be asked")
    row.release.setCurrentIndex(row.release.findData(Release.ANYONE))
    row.release.activated.emit(row.release.currentIndex())
    (sentence,) = reflection.harvest(store, console.conductor.session.id)
    assert (sentence.text, sentence.release) == ("We want to be asked", Release.ANYONE)


def test_undo_brings_a_removed_sentence_back(open_at: OpenAt, workbench: Workbench) -> None:
    console = open_at(block=HARVEST)
    console.harvest.add.click()
    console.harvest.rows[0].words.setText("words")
    console.flush()
    console.harvest.rows[0].remove.click()
    assert console.harvest.rows == ()
    workbench.undo()
    assert [row.words.text() for row in console.harvest.rows] == ["words"]


def test_the_end_asks_in_the_console_and_never_on_the_wall(
    open_at: OpenAt, room: ReflectionPage, qtbot: QtBot, store: Store
) -> None:
    console = open_at(block=LAST)
    session = console.conductor.session.id
    reflection.write_note(store, session, "", "mine")
    reflection.add_sentence(store, session, "stays")
    on_wall = console.wall.view.texts()
    press(qtbot, console, Qt.Key.Key_Space)
    assert console.closing.isVisible()
    assert console.closing.stay.hasFocus(), "the safe answer first"
    assert console.wall.view.texts() == on_wall
    console.closing.close_button.click()
    assert reflection.get(store, session).status is SessionStatus.CLOSED
    assert reflection.notes(store, session) == ()
    assert reflection.harvest(store, session) == ()
    assert room.console is None
    assert not room.full_window


def test_notes_are_kept_when_asked_for(open_at: OpenAt, store: Store) -> None:
    console = open_at(block=LAST)
    session = console.conductor.session.id
    reflection.write_note(store, session, "", "mine")
    console._next()
    console.closing.keep.setChecked(True)
    console.closing.close_button.click()
    assert [note.text for note in reflection.notes(store, session)] == ["mine"]


def test_a_restart_comes_back_to_the_moment_in_a_pause(
    open_at: OpenAt, room: ReflectionPage, workbench: Workbench, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    console = open_at(block=ROUND)
    console.conductor.next_seat()
    console.conductor.pick("fog")
    console.conductor.toggle_question(2)
    left = console.conductor.moment
    session = console.conductor.session.id
    assert room.place() == Place("reflection", session, "console")
    # What is kept is what there is, as after a power cut: nothing is saved on the way out.
    assert reflection.moment(store, session) == replace(
        left,
        block_elapsed=reflection.moment(store, session).block_elapsed,
        turn_elapsed=reflection.moment(store, session).turn_elapsed,
    )
    again = ReflectionPage(workbench)
    qtbot.addWidget(again)
    again.show_part(Place("reflection", session, "console"))
    assert again.console is not None
    came = again.console.conductor.moment
    assert (came.block, came.seat, came.card, came.wall_card, came.question_shown) == (ROUND, 1, "fog", "fog", 2)
    assert came.paused
    assert again.full_window
    again.shut()


def test_time_is_kept_while_it_passes(open_at: OpenAt, qtbot: QtBot, store: Store) -> None:
    console = open_at()
    session = console.conductor.session.id
    qtbot.waitUntil(lambda: reflection.moment(store, session).block_elapsed >= 1.9, timeout=20_000)


def test_the_moment_is_no_step_to_undo(open_at: OpenAt, workbench: Workbench) -> None:
    console = open_at()
    console.conductor.next()
    console.conductor.pick("fog")
    assert workbench.store.undo.undo_label is None


def test_every_card_has_a_name_and_a_description(open_at: OpenAt) -> None:
    console = open_at(block=ROUND, card="fog", wall_card="fog")
    names = [tile.accessibleName() for tile in console.grid.tiles]
    assert len(set(names)) == 30
    assert names[0] == "Card 1, The sprout"
    assert names[6] == "Card 7, The fog, on the wall"
    assert all(tile.accessibleDescription() for tile in console.grid.tiles[:-1])
    assert "own picture" in names[-1]


def test_everything_that_takes_the_focus_has_a_name(open_at: OpenAt) -> None:
    console = open_at(block=ROUND, card="fog")
    for widget in console.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_nothing_scrolls_away_on_the_laptop(
    open_at: OpenAt, room: ReflectionPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    room.resize(*size)
    console = open_at(block=ROUND, card="microphone", seat=2)
    for block in range(len(BlockKind)):
        console.conductor.go_to(block)
        QApplication.processEvents()
        for area in console.findChildren(QScrollArea):
            assert area.verticalScrollBar().maximum() == 0, block
            assert area.horizontalScrollBar().maximum() == 0, block


def test_the_laptop_holds_all_at_larger_text_too(room: ReflectionPage, open_at: OpenAt) -> None:
    theme.apply("light", 125)
    try:
        room.resize(1366, 768)
        console = open_at(block=ROUND, card="microphone", wall_card="microphone", question_shown=2, seat=2)
        console.conductor.go_to(ROUND)
        QApplication.processEvents()
        for area in console.findChildren(QScrollArea):
            assert area.verticalScrollBar().maximum() == 0
            assert area.horizontalScrollBar().maximum() == 0
        for button in console.card_panel.questions:
            words = button.fontMetrics().boundingRect(button.words_rect(), int(Qt.TextFlag.TextWordWrap), button.text())
            assert words.height() <= button.height(), button.text()
    finally:
        theme.apply("light", 100)


def test_going_to_another_room_and_back_leaves_the_console_as_it_was(open_at: OpenAt, room: ReflectionPage) -> None:
    console = open_at(block=2)
    room.hide()
    room.show_part(Place("reflection"))
    room.show()
    assert room.console is console
    assert console.conductor.moment.block == 2


def test_leaving_pauses_and_the_list_offers_to_go_on(
    open_at: OpenAt, room: ReflectionPage, session: Session, store: Store
) -> None:
    console = open_at(block=2)
    console.leave.click()
    assert room.console is None
    assert reflection.moment(store, session.id).paused
    room.open_list()
    assert room.list.going.isVisible()
    room.list.going.button.click()
    assert room.console is not None
    assert room.console.conductor.moment.block == 2


def test_undoing_the_start_goes_back_to_the_plan(room: ReflectionPage, workbench: Workbench, store: Store) -> None:
    made = reflection.add(store, group_name="A")
    room.open(made.id)
    room.plan.start_button.click()
    assert room.console is not None
    workbench.undo()
    assert room.console is None
    assert reflection.get(store, made.id).status is SessionStatus.PLANNED


def test_a_file_opened_anew_has_the_session_under_way(session: Session, store: Store, tmp_path: Path) -> None:
    reflection.keep_moment(store, session.id, Moment(block=4, card="fog"))
    store.close()
    again = Store.open(tmp_path / "data", passphrase=PASSPHRASE)
    running = reflection.running(again)
    assert running is not None
    assert reflection.moment(again, running.id).block == 4
    again.close()
