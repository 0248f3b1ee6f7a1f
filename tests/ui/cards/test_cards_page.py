"""The decks of the program: the grid, one card large, and the way back, by mouse and by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from panelapp.domain.decks import BLANK_CARD
from panelapp.services import decks
from panelapp.ui.cards.page import CardsPage
from panelapp.ui.page import Place
from panelapp.ui.widgets import card_view


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)


def shown_words(room: CardsPage) -> str:
    return "\n".join(each.text() for each in room.findChildren(QLabel) if each.isVisible())


def test_the_deck_of_pictures_stands_there_with_the_blank_card(room: CardsPage) -> None:
    assert [tile.face.number for tile in room.view.grid.tiles] == [*range(1, 30), 0]
    assert not room.view.add_button.isVisible()
    assert not room.view.remove_action.isVisible()
    assert room.place() == Place("cards", decks.PICTURE_DECK)


def test_a_sub_deck_shows_its_cards_under_their_printed_numbers(room: CardsPage) -> None:
    index = room.view.filter.findData("looking_ahead")
    room.view.filter.setCurrentIndex(index)
    room.view.filter.activated.emit(index)
    numbers = [tile.face.number for tile in room.view.grid.tiles]
    assert numbers == [1, 6, 8, 13, 14, 16, 17, 18, 19, 20, 25, 26, 0]
    room.view.stand_on("")
    press(Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_Return)
    card = decks.load().card(room.sheet.card_key)
    assert card is not None and card.number == 13
    press(Qt.Key.Key_Right)
    following = decks.load().card(room.sheet.card_key)
    assert following is not None and following.number == 14  # the next of the sub-deck too


def test_keys_alone_lead_to_a_card_on_and_back(room: CardsPage, qtbot: QtBot) -> None:
    room.view.stand_on("")
    press(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return)
    at = room.view.grid.columns + 1
    assert room.sheet.isVisible()
    assert room.sheet.card_key == room.view.grid.tiles[at].face.key
    assert room.sheet.picture.hasFocus()
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert room.sheet.card_key == room.view.grid.tiles[at + 1].face.key
    press(Qt.Key.Key_Escape)
    assert room.view.isVisible()
    assert room.view.grid.current.face.key == room.sheet.card_key
    assert room.view.grid.current.hasFocus()
    press(Qt.Key.Key_Space)
    assert room.sheet.isVisible()


@pytest.mark.parametrize("number", ["30", "0"])
def test_the_blank_card_is_found_by_its_numbers(room: CardsPage, number: str) -> None:
    room.view.stand_on("")
    press(*(getattr(Qt.Key, f"Key_{digit}") for digit in number), Qt.Key.Key_Return)
    assert room.sheet.card_key == BLANK_CARD
    assert "The blank card is always there" in shown_words(room)
    assert not room.sheet.after.isEnabled()


def test_a_printed_30_is_found_before_the_blank_card(room: CardsPage) -> None:
    room.open_deck("dilemmas")
    room.view.stand_on("")
    press(Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return)
    card = decks.load("dilemmas").card(room.sheet.card_key)
    assert card is not None and card.number == 30


def test_a_card_shows_all_that_belongs_to_it_and_whom_the_care_note_is_for(room: CardsPage) -> None:
    card = next(card for card in decks.load().cards if card.care_note and card.alt)
    room.open_card(card.key)
    words = shown_words(room)
    for text in (card.title["en"], card.alt["en"], card.questions[0]["en"], card.care_note["en"]):
        assert text in words
    assert "For the facilitator only" in words
    assert card.alt["en"] in room.sheet.picture.accessibleName()
    assert not room.sheet.editor.isVisible()
    assert not room.sheet.tools.isVisible()


def test_the_place_is_found_again(room: CardsPage) -> None:
    card = decks.load("dilemmas").cards[4].key
    room.show_part(Place("cards", "dilemmas", card))
    assert room.sheet.isVisible()
    assert room.place() == Place("cards", "dilemmas", card)
    room.show_part(Place("cards"))
    assert room.view.isVisible()
    assert room.deck is not None and room.deck.key == "dilemmas"


def test_another_deck_begins_at_its_first_card(room: CardsPage) -> None:
    room.view.stand_on(decks.load().cards[20].key)
    room.list.list.setCurrentRow(1)
    assert room.deck is not None and room.deck.key == "dilemmas"
    assert room.view.grid.current.face.number == 1


def test_there_is_one_line_for_the_decks_where_there_is_little_room(room: CardsPage) -> None:
    assert room.list.list.isVisible() and not room.list.box.isVisible()
    room.resize(700, 600)
    assert room.list.box.isVisible() and not room.list.list.isVisible()
    room.list.box.setCurrentIndex(1)
    room.list.box.activated.emit(1)
    assert room.deck is not None and room.deck.key == "dilemmas"


def test_tiles_keep_the_shape_of_a_card_at_every_width(room: CardsPage, qtbot: QtBot) -> None:
    for width in (700, 900, 1162, 1700):
        room.resize(width, 768)
        qtbot.wait(30)
        tile = room.view.grid.tiles[0]
        words = tile.height() - round((tile.width() - 8) / card_view.ASPECT) - 8
        assert 15 <= words <= 30, width
        assert len({tile.width() for tile in room.view.grid.tiles}) <= 2
