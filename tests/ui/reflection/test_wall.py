from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.decks import LANGUAGES
from panelapp.domain.reflection import EVERY_CARD, Block, BlockKind, Moment, Session, SessionStatus, WallScene
from panelapp.services import decks, session_words
from panelapp.ui.reflection.wall_picture import WallPicture, wall_picture
from panelapp.ui.reflection.wall_view import WallView
from tests.ui.reflection.conftest import OpenAt

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

DECK = decks.load()
BLOCKS = tuple(Block(kind, 5) for kind in BlockKind)
SESSION = Session(
    "s", "Stabburet", question="What is a good meeting?", place="Kari Nordmanns stue", status=SessionStatus.RUNNING, blocks=BLOCKS
)  # fmt: skip


@pytest.fixture
def view(look: QApplication, qtbot: QtBot) -> WallView:
    made = WallView("The wall")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    return made


def shown(view: WallView, moment: Moment, harvest: tuple[str, ...] = (), language: str = "en") -> tuple[str, ...]:
    view.show_picture(wall_picture(SESSION, moment, DECK, harvest, language))
    return view.texts()


def test_each_block_shows_its_scene_and_nothing_more(view: WallView) -> None:
    numbers = tuple(str(number) for number in range(1, 30))
    words = session_words.block_words("en")
    expected = {
        BlockKind.FRAME: ("Stabburet",),
        BlockKind.GROUND_RULES: (words[BlockKind.GROUND_RULES].title, *session_words.ground_rules("en")),
        BlockKind.QUESTION: ("What is a good meeting?",),
        BlockKind.QUIET_LOOK: (*numbers, "None of these – I have my own picture"),
        BlockKind.CHOOSE: (*numbers, "None of these – I have my own picture"),
        BlockKind.SHOW_AND_TELL: (*numbers, "None of these – I have my own picture"),
        BlockKind.QUIET_MINUTE: (),
        BlockKind.RESONANCE: (),
        BlockKind.HARVEST: (words[BlockKind.HARVEST].wall, "We want to be asked"),
        BlockKind.PULSE: (words[BlockKind.PULSE].title, words[BlockKind.PULSE].wall),
        BlockKind.CHECK_OUT: (words[BlockKind.CHECK_OUT].wall,),
    }
    for position, kind in enumerate(BlockKind):
        assert shown(view, Moment(block=position), ("We want to be asked", "  ")) == expected[kind], kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_care_note_and_no_question_that_is_not_shown(view: WallView, language: str) -> None:
    for card in DECK.cards:
        moment = Moment(block=5, seat=3, card=card.key, wall_card=card.key)
        assert shown(view, moment, language=language) == (str(card.number), card.title[language])
        texts = shown(view, replace(moment, question_shown=2), language=language)
        assert texts == (str(card.number), card.title[language], card.questions[1][language])


def test_words_only_said_in_the_console_never_reach_the_wall(view: WallView) -> None:
    private = {words.reminder for words in session_words.block_words("en").values() if words.reminder}
    private |= {words.say for words in session_words.block_words("en").values()}
    private |= {card.care_note["en"] for card in DECK.cards if card.care_note}
    private.add(SESSION.place)
    for position in range(len(BLOCKS)):
        for wall_card in ("", "fog", EVERY_CARD, "blank"):
            moment = Moment(block=position, seat=2, card="fog", wall_card=wall_card, question_shown=1)
            assert not private & set(shown(view, moment))


def test_behind_the_curtain_there_is_nothing(view: WallView) -> None:
    for position in range(len(BLOCKS)):
        assert shown(view, Moment(block=position, wall_card="fog", curtain=True)) == ()
    view.show_time(0.5)
    image = view.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 1366, 40) for y in range(0, 768, 40)} == {"#0e1415"}


def test_a_note_is_no_part_of_what_the_wall_is_given(open_at: OpenAt, qtbot: QtBot) -> None:
    console = open_at(block=5, card="fog", wall_card="fog")
    qtbot.keyClicks(console.card_panel.note, "Kari said it was hard")
    console.flush()
    for view in (console.wall.view, console.miniature):
        assert not any("Kari" in text for text in view.texts())
        assert "Kari" not in repr(view.picture)
    assert console.wall.toolTip() == ""
    assert console.wall.windowTitle() == "Samråd"


def test_the_small_picture_is_the_wall_itself(open_at: OpenAt) -> None:
    console = open_at(block=5, card="fog", wall_card="fog", question_shown=1)
    assert console.miniature.texts() == console.wall.view.texts()
    assert console.miniature.picture == console.wall.view.picture


def test_pictures_change_softly_and_the_dark_at_once(view: WallView, qtbot: QtBot) -> None:
    view.show()
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    view.show_picture(WallPicture(WallScene.QUESTION, words="One"))
    assert not view.fading, "out of the dark at once"
    view.show_picture(WallPicture(WallScene.QUESTION, words="Two"))
    assert view.fading
    assert view.texts() == ("Two",)
    qtbot.waitUntil(lambda: not view.fading)
    view.show_picture(WallPicture())
    assert not view.fading
    view.close()


def test_nothing_moves_where_stillness_is_asked_for(view: WallView) -> None:
    view.show()
    former = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
    try:
        view.show_picture(WallPicture(WallScene.QUESTION, words="One"))
        view.show_picture(WallPicture(WallScene.QUESTION, words="Two"))
        assert not view.fading
    finally:
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, former)
    view.close()


def test_the_time_is_a_line_without_numbers(view: WallView) -> None:
    shown(view, Moment(block=2))
    view.show_time(1.0)
    full = view.grab().toImage()
    view.show_time(0.25)
    less = view.grab().toImage()
    row, column = round(768 * 0.955), round(1366 * 0.7)
    assert full.pixelColor(column, row) != less.pixelColor(column, row)
    assert view.texts() == ("What is a good meeting?",)


def test_a_long_question_and_many_sentences_stay_on_the_wall(view: WallView) -> None:
    long = "Hva er det gode møtet mellom oss? " * 12
    view.show_picture(WallPicture(WallScene.QUESTION, words=long))
    assert view.texts() == (long,)
    view.show_picture(WallPicture(WallScene.HARVEST, heading="Harvest", lines=(long,) * 8))
    assert len(view.texts()) == 9
    image = view.grab().toImage()
    below = {image.pixelColor(x, 764).name() for x in range(0, 1366, 3)}
    assert below == {"#0e1415"}, "nothing runs off the lower edge"
