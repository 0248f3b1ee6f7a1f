"""Which cards a session uses, chosen in its plan: the console and the wall show those and no others."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from panelapp.domain.decks import BLANK_CARD, Card, CardKind, Deck
from panelapp.domain.reflection import EVERY_CARD, Moment, WallScene
from panelapp.errors import Problem
from panelapp.services import decks, reflection
from panelapp.storage.store import Store
from panelapp.ui.page import Place
from panelapp.ui.reflection.console_page import ConsolePage
from panelapp.ui.reflection.deck_choice import DeckChoice
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.reflection.wall_picture import WallPicture
from panelapp.ui.reflection.wall_view import WallView
from panelapp.ui.widgets import card_view
from panelapp.ui.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def planned(room: ReflectionPage, store: Store) -> tuple[str, DeckChoice]:
    room.list.first_button.click()
    return reflection.all(store)[0].id, room.plan.deck_choice


def choose(choice: DeckChoice, deck: str, part: str = "") -> None:
    for box, key in ((choice.deck, deck), (choice.part, part)):
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())


def console_of(room: ReflectionPage, store: Store, session: str) -> ConsolePage:
    room.plan.start_button.click()
    assert room.console is not None
    assert reflection.get(store, session).status.value == "running"
    return room.console


def numbers(console: ConsolePage) -> list[int]:
    return [tile.face.number for tile in console.grid.tiles]


def own_deck(store: Store, cards: int, kind: CardKind = CardKind.STATEMENT) -> str:
    key = decks.create(store, "Our own", "en").key
    for place in range(cards):
        card = decks.add_card(store, key, kind)
        decks.change_card(store, key, Card(card.key, card.number, {}, kind, text={"en": f"Statement {place + 1}"}))
    return key


def test_a_deck_and_a_part_of_it_are_chosen_and_undone(
    room: ReflectionPage, workbench: Workbench, store: Store
) -> None:
    session, choice = planned(room, store)
    assert choice.sum.text().startswith("All 29")
    choose(choice, decks.PICTURE_DECK, "first_meeting")
    assert reflection.get(store, session).subdeck == "first_meeting"
    choose(choice, "dilemmas")
    assert (reflection.get(store, session).deck, reflection.get(store, session).subdeck) == ("dilemmas", "")
    assert not choice.part.isVisible()
    workbench.undo()
    assert choice.deck.currentData() == decks.PICTURE_DECK
    assert choice.part.currentData() == "first_meeting"


def test_cards_are_taken_out_by_keys_and_the_console_has_the_others(
    room: ReflectionPage, workbench: Workbench, store: Store
) -> None:
    session, choice = planned(room, store)
    choice.take_out.click()
    assert choice.grid.current.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_7, Qt.Key.Key_Return):
        QTest.keyClick(choice.grid.current, key)
    assert choice.sum.text().startswith("27 of 29")
    assert choice.grid.current.hasFocus() and choice.grid.current.face.number == 7
    assert "out" in choice.grid.tiles[0].accessibleName()
    QTest.keyClick(choice.grid.current, Qt.Key.Key_Return)
    assert choice.sum.text().startswith("28 of 29")
    workbench.undo()
    assert choice.sum.text().startswith("27 of 29")
    console = console_of(room, store, session)
    assert numbers(console) == [*range(2, 7), *range(8, 30), 0]


def test_all_come_in_again(room: ReflectionPage, store: Store) -> None:
    session, choice = planned(room, store)
    assert not choice.all_in.isVisible()
    choice.take_out.click()
    choice.grid.tiles[3].click()
    choice.all_in.click()
    assert decks.left_out(store, session) == frozenset()
    assert not choice.all_in.isVisible()


def test_the_last_card_stays(room: ReflectionPage, workbench: Workbench, store: Store) -> None:
    session, choice = planned(room, store)
    reflection.choose_deck(store, session, own_deck(store, 1))
    room.refresh()
    met: list[Problem] = []
    workbench.problem_met.connect(met.append)
    choice.take_out.click()
    choice.grid.tiles[0].click()
    assert [problem.code for problem in met] == ["deck.no_cards_left"]
    assert decks.left_out(store, session) == frozenset()


def test_once_begun_the_cards_stay_as_they_were_chosen(room: ReflectionPage, store: Store) -> None:
    session, choice = planned(room, store)
    console_of(room, store, session)
    room.show_part(Place("reflection", session))
    assert not choice.deck.isEnabled() and not choice.take_out.isVisible()


def test_a_typed_number_finds_the_printed_one_and_not_the_place(room: ReflectionPage, store: Store) -> None:
    session, choice = planned(room, store)
    choose(choice, decks.PICTURE_DECK, "looking_ahead")
    console = console_of(room, store, session)
    room.activateWindow()
    console.take_focus()
    for key in (Qt.Key.Key_6, Qt.Key.Key_Return):
        QTest.keyClick(console.grid.current, key)
    card = console.conductor.deck.card(console.conductor.moment.card)
    assert card is not None and card.number == 6
    for key in (Qt.Key.Key_2, Qt.Key.Key_Return):  # 2 is not in this part
        QTest.keyClick(console.grid.current, key)
    assert console.conductor.moment.card == card.key
    for key in (Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Return):
        QTest.keyClick(console.grid.current, key)
    assert console.conductor.moment.card == BLANK_CARD


@pytest.mark.parametrize("cards", [1, 5, 12, 36, 60])
def test_the_console_copes_with_few_and_many_cards(
    room: ReflectionPage, store: Store, cards: int, qtbot: QtBot
) -> None:
    session, _ = planned(room, store)
    reflection.choose_deck(store, session, own_deck(store, cards))
    console = console_of(room, store, session)
    qtbot.wait(30)
    assert numbers(console) == [*range(1, cards + 1), 0]
    grid = console.grid
    assert all(grid.rect().contains(tile.geometry()) for tile in grid.tiles)
    assert all(0.9 <= tile.width() / tile.height() <= 4 for tile in grid.tiles if cards > 1)
    assert console._scroll.horizontalScrollBar().maximum() == 0
    assert console._scroll.verticalScrollBar().maximum() == 0
    for _ in range(4):
        console.draw.click()
    card = console.conductor.deck.card(console.conductor.moment.card)
    assert card is not None and not card.questions
    assert not any(button.isVisible() for button in console.card_panel.questions)


def test_thirty_tiles_stand_six_by_five(room: ReflectionPage, store: Store) -> None:
    session, _ = planned(room, store)
    grid = console_of(room, store, session).grid
    assert (grid.columns, len(grid.tiles)) == (6, 30)


@pytest.mark.parametrize("cards", [5, 36, 60])
def test_every_card_of_words_is_on_the_wall_and_within_it(look: object, qtbot: QtBot, cards: int) -> None:
    deck = Deck(
        "own",
        {"en": "Own"},
        tuple(
            Card(str(place), place, {"en": f"Title {place}"}, CardKind.DILEMMA, text={"en": "Fast or fair? " * 8})
            for place in range(1, cards + 1)
        ),
    )
    wall = WallView("wall")
    qtbot.addWidget(wall)
    wall.resize(1280, 720)
    wall.show_picture(WallPicture(WallScene.ALL_CARDS, faces=card_view.faces(deck, "en")))
    said = wall.texts()
    assert all(f"Title {place}" in said and str(place) in said for place in range(1, cards + 1))
    assert said[-1] == "None of these – I have something else in mind"


def test_the_words_of_a_card_are_large_on_the_wall(look: object, qtbot: QtBot) -> None:
    sizes: list[int] = []

    def note(painter: QPainter, rect: QRectF, flags: int, text: str) -> None:
        sizes.append(painter.font().pixelSize())

    longest = max((card.text["nb"] for card in decks.load("dilemmas").cards), key=len)
    image = QImage(900, 649, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    card = Card("a", 1, {"nb": "Tittel"}, CardKind.DILEMMA, text={"nb": longest})
    card_view.paint_large(painter, QRectF(image.rect()), card_view.face(card, "nb"), note)
    painter.end()
    assert sizes[0] >= 649 * 0.06  # a line in sixteen is read from the back of a room


def test_the_wall_shows_only_the_cards_that_are_in(room: ReflectionPage, store: Store) -> None:
    session, choice = planned(room, store)
    choose(choice, decks.PICTURE_DECK, "first_meeting")
    console = console_of(room, store, session)
    console.conductor.toggle_every_card()
    assert console.conductor.moment.wall_card == EVERY_CARD
    shown = console.wall.view.picture.faces
    assert [face.key for face in shown] == [tile.face.key for tile in console.grid.tiles]
    assert len(shown) < 30


def test_suggested_questions_come_from_the_cards_of_the_session(room: ReflectionPage, store: Store) -> None:
    _session, choice = planned(room, store)
    choose(choice, "dilemmas")
    offered = {str(action.data()) for action in room.plan._from_cards.actions()}
    assert decks.load("dilemmas").cards[0].questions[-1]["en"] in offered


def test_a_session_whose_deck_was_removed_says_so(room: ReflectionPage, workbench: Workbench, store: Store) -> None:
    session, choice = planned(room, store)
    key = own_deck(store, 3)
    reflection.choose_deck(store, session, key)
    reflection.start(store, session)
    reflection.close(store, session, keep_notes=False)
    decks.remove(store, key)
    met: list[Problem] = []
    workbench.problem_met.connect(met.append)
    room.show_part(Place("reflection", session))
    assert choice.sum.text() == "The deck of this session has been removed."
    room.plan.print_button.click()
    assert [problem.code for problem in met] == ["deck.gone"]


def test_a_picture_taken_away_meanwhile_leaves_a_stand_in(
    room: ReflectionPage, workbench: Workbench, store: Store, tmp_path: Path
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (600, 400), "#206040").save(out, "JPEG")
    (tmp_path / "bench.jpg").write_bytes(out.getvalue())
    incoming = decks.from_pictures([tmp_path / "bench.jpg"], language="en")
    deck = decks.keep(store, incoming, rights="Ours", no_people=True)
    session, _ = planned(room, store)
    reflection.choose_deck(store, session, deck.key)
    console = console_of(room, store, session)
    decks.remove_card(store, deck.key, deck.cards[0].key)
    console.conductor.pick(deck.cards[0].key)
    assert not console.card_panel.picture.grab().isNull()
    reflection.keep_moment(store, session, Moment())
