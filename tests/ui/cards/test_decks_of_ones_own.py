"""Decks of one's own on the page: made of pictures, of words and of a colleague's file; changed, sent on, removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.decks import CardKind, Deck
from panelapp.domain.papers import Paper
from panelapp.errors import Problem
from panelapp.services import deck_pictures, decks, reflection
from panelapp.storage.store import Store
from panelapp.ui import printing
from panelapp.ui.cards.deck_grid import CARD
from panelapp.ui.cards.page import CardsPage
from panelapp.ui.print_dialog import PrintDialog
from panelapp.ui.workbench import Workbench

Pictures = Callable[..., list[Path]]

RIGHTS = "Taken by the service centre"


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)


def drop(onto: QWidget, data: QMimeData, at: QPoint) -> None:
    """What Qt sends when something is dragged in and let go of."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, Qt.DropAction.MoveAction, data, buttons, none)
    QApplication.sendEvent(onto, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(onto, QDragMoveEvent(at, Qt.DropAction.MoveAction, data, buttons, none))
    QApplication.sendEvent(onto, QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, buttons, none))


def drop_files(room: CardsPage, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(room, data, QPoint(300, 300))


def titles(room: CardsPage) -> list[str]:
    return [tile.face.title for tile in room.view.grid.tiles]


def stored(room: CardsPage) -> Deck:
    assert room.deck is not None
    return decks.get(room.workbench.store, room.deck.key)


def problems(workbench: Workbench) -> list[Problem]:
    met: list[Problem] = []
    workbench.problem_met.connect(met.append)
    return met


# In


def test_dropped_pictures_become_a_deck_once_it_is_said_whose_they_are(
    room: CardsPage, pictures: Pictures, workbench: Workbench, qtbot: QtBot
) -> None:
    files = pictures("b_bridge.jpg", "A-bench.jpg")
    broken = files[0].with_name("notes.txt")
    broken.write_text("no picture")
    drop_files(room, [*files, broken])
    form = room.incoming
    qtbot.waitUntil(form.isVisible)
    assert form.name.text() == "from the square"
    assert form.name.hasFocus()
    assert "notes.txt: This is no picture that can be read." in form.refused.words.text()
    assert not form.keep_button.isEnabled()
    form.rights.setText(RIGHTS)
    assert not form.keep_button.isEnabled()
    assert form.missing.text() == "Tick the box, and they can be kept."
    form.no_people.click()
    assert form.keep_button.isEnabled()
    assert len(decks.all(workbench.store)) == len(decks.BUILT_IN)
    form.keep_button.click()
    assert titles(room) == ["A bench", "b bridge"]
    assert (stored(room).rights, stored(room).name) == (RIGHTS, {"en": "from the square"})
    workbench.undo()
    assert len(decks.all(workbench.store)) == len(decks.BUILT_IN)
    assert room.deck is not None and not room.deck.own
    workbench.redo()
    assert len(decks.all(workbench.store)) == len(decks.BUILT_IN) + 1


def test_a_folder_is_kept_by_keys_alone(room: CardsPage, pictures: Pictures, qtbot: QtBot) -> None:
    folder = pictures("one.jpg", "two.jpg")[0].parent
    (folder / "Thumbs.db").write_bytes(b"x")
    room.bring([folder])
    qtbot.waitUntil(room.incoming.isVisible)
    assert not room.incoming.refused.isVisible()  # what a system hides is no picture that was refused
    QTest.keyClicks(room.incoming.name, "Our square")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), RIGHTS)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert room.view.isVisible()
    assert stored(room).name == {"en": "Our square"}
    assert room.view.grid.current.hasFocus()


def test_where_every_file_is_refused_each_is_told_and_nothing_can_be_kept(
    room: CardsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.txt", "b.heic"):
        (tmp_path / name).write_bytes(b"no picture")
    room.bring([tmp_path / "a.txt", tmp_path / "b.heic", tmp_path / "gone.jpg"])
    qtbot.waitUntil(room.incoming.isVisible)
    words = room.incoming.refused.words.text()
    assert "3 file" in words
    assert all(name in words for name in ("a.txt", "b.heic", "gone.jpg"))
    assert not room.incoming.keep_button.isVisible()
    press(Qt.Key.Key_Escape)
    assert room.view.isVisible()


def test_reading_can_be_stopped(room: CardsPage, pictures: Pictures, workbench: Workbench, qtbot: QtBot) -> None:
    room.bring(pictures(*(f"{place:02}.jpg" for place in range(40)), size=(2400, 1700)))
    task = room._task
    assert task is not None and task.running
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.cancel()
    qtbot.wait(50)
    assert room.view.isVisible()
    assert room.drafts() == {}
    assert len(decks.all(workbench.store)) == len(decks.BUILT_IN)


def test_what_is_chosen_next_takes_the_place_of_what_is_being_read(
    room: CardsPage, pictures: Pictures, qtbot: QtBot
) -> None:
    slow = pictures(*(f"{place:02}.jpg" for place in range(6)), size=(5200, 3700))
    room.bring(slow)
    former = room._task
    assert former is not None
    room.bring(pictures("quick.jpg"))
    qtbot.waitUntil(room.incoming.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not former.running, timeout=20_000)
    qtbot.wait(30)
    assert room.incoming.isVisible()
    assert [tile.face.title for tile in room.incoming.grid.tiles] == ["quick"]


def test_nothing_is_dropped_onto_what_waits_to_be_kept(room: CardsPage, pictures: Pictures, qtbot: QtBot) -> None:
    room.bring(pictures("a.jpg"))
    qtbot.waitUntil(room.incoming.isVisible)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in pictures("b.jpg")])
    entering = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    QApplication.sendEvent(room, entering)
    assert not entering.isAccepted()


def test_pictures_dropped_on_ones_own_deck_go_into_it(own: CardsPage, pictures: Pictures, qtbot: QtBot) -> None:
    drop_files(own, pictures("d lamp.jpg"))
    qtbot.waitUntil(own.incoming.isVisible)
    assert not own.incoming.name.isVisible()
    assert own.incoming.rights.text() == RIGHTS
    own.incoming.no_people.click()
    own.incoming.keep_button.click()
    assert titles(own) == ["a bench", "b bridge", "c door", "d lamp"]


def test_a_deck_goes_out_and_comes_in_again(
    own: CardsPage, workbench: Workbench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "our places.samraad-deck"

    def save(parent: QWidget, name: str, kinds: str, data: bytes) -> Path:
        assert name == "Our places.samraad-deck"
        path.write_bytes(data)
        return path

    monkeypatch.setattr(printing, "save_bytes", save)
    told: list[str] = []
    workbench.told.connect(lambda bold, rest: told.append(bold + rest))
    own.view._export()
    assert told and "not encrypted" in told[0]
    own.bring([path], own.deck.key if own.deck is not None else "")
    qtbot.waitUntil(own.incoming.isVisible)
    assert (own.incoming.name.text(), own.incoming.rights.text()) == ("Our places", RIGHTS)
    own.incoming.no_people.click()
    own.incoming.keep_button.click()
    assert titles(own) == ["a bench", "b bridge", "c door"]
    assert len(decks.all(workbench.store)) == len(decks.BUILT_IN) + 2  # a deck of its own, not cards for the one open


def test_a_broken_deck_is_refused_with_a_sentence(
    room: CardsPage, workbench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    met = problems(workbench)
    path = tmp_path / "foreign.samraad-deck"
    path.write_bytes(b"no zip")
    room.bring([path])
    qtbot.waitUntil(lambda: bool(met))
    assert met[0].code == "deck.not_a_package"
    assert room.view.isVisible()
    assert room.drafts() == {}


# Words


def test_a_deck_of_words_is_written_in_two_languages(room: CardsPage, workbench: Workbench) -> None:
    room._add_deck()
    assert room.view.name.hasFocus() and room.view.empty.isVisible()
    QTest.keyClicks(room.view.name, "Hard choices")
    room.view._add_dilemma()
    assert stored(room).name == {"en": "Hard choices"}
    editor = room.sheet.editor
    assert editor.text.hasFocus()
    QTest.keyClicks(editor.text, "Fast or fair?")
    editor.questions[1].setFocus()
    QTest.keyClicks(editor.questions[1], "Who waits?")
    editor.language.setCurrentIndex(editor.language.findData("da"))
    editor.language.activated.emit(editor.language.currentIndex())
    assert editor.text.toPlainText() == ""
    assert editor.text.placeholderText() == "Fast or fair?"  # what is to be put into Danish
    editor.text.setFocus()
    QTest.keyClicks(editor.text, "Hurtigt eller retfærdigt?")
    editor.care.setFocus()
    QTest.keyClicks(editor.care, "Kan gå tæt på.")
    editor.kind.setFocus()
    editor.kind.setCurrentIndex(editor.kind.findData(CardKind.WHAT_IF.value))
    editor.kind.activated.emit(editor.kind.currentIndex())
    (card,) = stored(room).cards
    assert card.text == {"en": "Fast or fair?", "da": "Hurtigt eller retfærdigt?"}
    assert card.questions == ({}, {"en": "Who waits?"})
    assert card.care_note == {"da": "Kan gå tæt på."}
    assert card.kind is CardKind.WHAT_IF
    assert "Fast or fair?" in room.sheet.header.title_label.text()
    workbench.undo()
    assert stored(room).cards[0].kind is CardKind.DILEMMA
    assert room.sheet.editor.kind.currentData() == CardKind.DILEMMA.value


def test_the_counter_points_out_an_alt_text_that_is_too_long_and_keeps_it(own: CardsPage) -> None:
    own.open_card(stored(own).cards[0].key)
    editor = own.sheet.editor
    assert editor.counter.text().startswith("0 of 125")
    long = "x" * 126
    editor.alt.setPlainText(long)
    assert editor.counter.text().startswith("126 of 125")
    assert editor.counter.property("class") == "look"
    own.flush()
    assert stored(own).cards[0].alt == {"en": long}
    own.open_grid()
    assert own.view.about.text().startswith("2 picture")


def test_undo_takes_back_words_and_the_field_follows(own: CardsPage, workbench: Workbench) -> None:
    own.open_card(stored(own).cards[0].key)
    title = own.sheet.editor.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "The bench by the water")
    title.flush()
    assert stored(own).cards[0].title["en"] == "The bench by the water"
    workbench.undo()
    assert title.text() == "a bench"
    assert own.sheet.header.title_label.text() == "1 · a bench"


def test_words_typed_on_one_card_stay_on_it_when_one_goes_on(own: CardsPage) -> None:
    first, second, _ = stored(own).cards
    own.open_card(first.key)
    QTest.keyClicks(own.sheet.editor.alt, "A bench")
    own.sheet.after.click()
    QTest.keyClicks(own.sheet.editor.alt, "A bridge")
    press(Qt.Key.Key_Escape)
    deck = stored(own)
    assert [deck.card(first.key).alt, deck.card(second.key).alt] == [{"en": "A bench"}, {"en": "A bridge"}]  # pyright: ignore


# Order, and out


def test_alt_and_arrows_move_a_card_and_the_keys_stay_on_it(own: CardsPage, workbench: Workbench) -> None:
    own.view.stand_on("")
    press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    assert titles(own) == ["b bridge", "a bench", "c door"]
    assert own.view.grid.current.face.title == "a bench" and own.view.grid.current.hasFocus()
    press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)  # no further
    assert titles(own) == ["b bridge", "c door", "a bench"]
    press(Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    workbench.undo()
    assert titles(own) == ["b bridge", "c door", "a bench"]


@pytest.mark.parametrize(
    ("card", "onto", "right_half", "after"),
    [(0, 2, True, "bca"), (2, 0, False, "cab"), (0, 1, True, "bac"), (1, 1, True, "abc"), (0, 1, False, "abc")],
)
def test_a_card_is_dragged(own: CardsPage, card: int, onto: int, right_half: bool, after: str, qtbot: QtBot) -> None:
    qtbot.wait(30)
    grid = own.view.grid
    data = QMimeData()
    data.setData(CARD, grid.tiles[card].face.key.encode())
    area = grid.tiles[onto].geometry()
    drop(grid, data, QPoint(area.right() - 10 if right_half else area.left() + 10, area.center().y()))
    assert "".join(title[0] for title in titles(own)) == after


def test_the_program_s_own_cards_cannot_be_moved_or_taken_out(room: CardsPage, workbench: Workbench) -> None:
    room.view.stand_on("")
    press(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Delete)
    assert titles(room)[0] == decks.load().cards[0].title["en"]
    assert workbench.undo() is None


def test_delete_takes_a_card_out_and_undo_brings_it_back_with_its_picture(own: CardsPage, workbench: Workbench) -> None:
    former = stored(own).cards[1]
    own.view.stand_on(former.key)
    press(Qt.Key.Key_Delete)
    assert titles(own) == ["a bench", "c door"]
    assert own.view.grid.current.hasFocus()
    workbench.undo()
    again = stored(own).cards[1]
    assert again.key == former.key
    assert again.picture is not None and again.picture.read()


def test_a_card_is_moved_and_removed_from_its_own_page(own: CardsPage) -> None:
    own.open_card(stored(own).cards[0].key)
    assert not own.sheet.earlier.isEnabled()
    own.sheet.later.click()
    assert own.sheet.header.title_label.text() == "2 · a bench"
    own.sheet.remove_button.click()
    assert titles(own) == ["b bridge", "c door"]
    assert own.view.isVisible()


def test_a_deck_a_planned_session_uses_stays(own: CardsPage, workbench: Workbench) -> None:
    met = problems(workbench)
    session = reflection.add(workbench.store, group_name="Group")
    key = stored(own).key
    reflection.choose_deck(workbench.store, session.id, key)
    own.view._remove()
    assert [problem.code for problem in met] == ["deck.in_use"]
    assert own.deck is not None and own.deck.key == key
    reflection.choose_deck(workbench.store, session.id, decks.PICTURE_DECK)
    own.view._remove()
    assert decks.find(workbench.store, key) is None
    assert own.deck.key == decks.PICTURE_DECK
    workbench.undo()
    deck = decks.find(workbench.store, key)
    assert deck is not None and deck.cards[0].picture is not None and deck.cards[0].picture.read()


def test_an_empty_name_and_empty_rights_are_not_taken(own: CardsPage, workbench: Workbench) -> None:
    met = problems(workbench)
    for line in (own.view.name, own.view.rights):
        line.setFocus()
        line.selectAll()
        press(Qt.Key.Key_Delete)
        line.flush()  # the pause before another word is typed
    own.view.stand_on("")
    assert (own.view.name.text(), own.view.rights.text()) == ("Our places", RIGHTS)
    assert [problem.code for problem in met] == ["deck.needs_name", "deck.needs_rights"]
    assert (stored(own).name, stored(own).rights) == ({"en": "Our places"}, RIGHTS)


# Cropping


def part(store: Store, room: CardsPage) -> deck_pictures.Crop:
    found = decks.whole_picture(store, stored(room).key, room.sheet.card_key)
    assert found is not None
    return found[1]


def test_a_picture_is_cropped_by_keys_alone(own: CardsPage, workbench: Workbench) -> None:
    store = workbench.store
    own.open_card(stored(own).cards[0].key)
    before = part(store, own)
    own.sheet.crop_button.setFocus()
    press(Qt.Key.Key_Return)
    frame = own.crop.frame
    assert frame.hasFocus()
    press(*[Qt.Key.Key_Minus] * 8)
    press(*[Qt.Key.Key_Right] * 3)
    press(Qt.Key.Key_Up, modifier=Qt.KeyboardModifier.ShiftModifier)
    wanted = frame.crop
    assert wanted.right - wanted.left < 0.8 * (before.right - before.left)
    press(Qt.Key.Key_Return)
    assert own.sheet.isVisible()
    assert part(store, own) == wanted
    workbench.undo()
    assert part(store, own) == before


def test_a_picture_is_cropped_by_mouse_and_cancel_leaves_it(own: CardsPage, workbench: Workbench, qtbot: QtBot) -> None:
    own.open_card(stored(own).cards[0].key)
    before = part(workbench.store, own)
    own.sheet.crop_button.click()
    qtbot.wait(30)
    frame = own.crop.frame
    corner, centre = frame.frame_rect().bottomRight().toPoint(), frame.frame_rect().center().toPoint()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(frame, (corner + centre) / 2)
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=(corner + centre) / 2)
    smaller = frame.crop
    assert smaller.right - smaller.left == pytest.approx((before.right - before.left) / 2, rel=0.05)
    centre = frame.frame_rect().center().toPoint()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(frame, centre + QPoint(-30, 0))
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=centre + QPoint(-30, 0))
    assert frame.crop.left < smaller.left
    assert frame.crop.right - frame.crop.left == pytest.approx(smaller.right - smaller.left)
    own.crop.cancel_button.click()
    assert own.sheet.isVisible()
    assert part(workbench.store, own) == before


def test_the_card_shows_the_new_crop_at_once(own: CardsPage, workbench: Workbench) -> None:
    own.open_card(stored(own).cards[0].key)
    former = own.sheet.picture.face
    own.sheet.crop_button.click()
    own.crop.frame.resize_by(0.5)
    own.crop.save_button.click()
    assert former is not None and own.sheet.picture.face is not None
    assert own.sheet.picture.face.picture != former.picture  # another name, or the picture kept at hand would be shown


def test_the_cards_that_are_shown_can_be_printed(own: CardsPage, qtbot: QtBot) -> None:
    own.view.print_button.click()
    (dialog,) = own.view.findChildren(PrintDialog)
    dialog.choose(Paper.PRINT_SHOP)
    dialog.backs.setChecked(False)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    assert dialog.preview.view.count == 4
    dialog.reject()
    own.open_deck(decks.PICTURE_DECK)
    own.view.filter.setCurrentIndex(own.view.filter.findData("who_is_missing"))
    own.view.filter.activated.emit(own.view.filter.currentIndex())
    own.view.print_button.click()
    dialog = own.view.findChildren(PrintDialog)[-1]
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    assert dialog.preview.view.count == 9
    dialog.reject()
