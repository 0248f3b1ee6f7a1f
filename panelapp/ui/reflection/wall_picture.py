"""What hangs on the wall at a moment, as plain data: made from what the room may see and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from panelapp.domain import pacing
from panelapp.domain.decks import BLANK_CARD, Deck, in_language
from panelapp.domain.reflection import Block, Moment, Session, WallScene, wall_scene
from panelapp.services import session_words
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.card_view import Face


@dataclass(frozen=True, slots=True)
class WallPicture:
    """One scene and its words; `lines` are rules or harvested sentences, `words` a question or a sentence."""

    scene: WallScene = WallScene.DARK
    heading: str = ""
    words: str = ""
    lines: tuple[str, ...] = ()
    faces: tuple[Face, ...] = ()


def wall_picture(session: Session, moment: Moment, deck: Deck, harvest: Sequence[str], language: str) -> WallPicture:
    """The picture for `moment` in `language`; `harvest` holds the sentences as they stand, in order."""
    scene = wall_scene(session, moment)
    block = pacing.block_at(session, moment)
    if scene is WallScene.DARK or block is None:
        return WallPicture()
    words = session_words.block_words(language)[block.kind]
    match scene:
        case WallScene.TITLE:
            return WallPicture(scene, heading=session.group_name)
        case WallScene.RULES:
            return WallPicture(scene, heading=words.title, lines=session_words.ground_rules(language))
        case WallScene.QUESTION:
            return WallPicture(scene, words=session.question)
        case WallScene.ALL_CARDS:
            return WallPicture(scene, faces=card_view.faces(deck, language))
        case WallScene.CARD:
            return _one_card(moment, deck, language)
        case WallScene.HARVEST:
            return WallPicture(scene, heading=words.wall, lines=tuple(line for line in harvest if line.strip()))
        case WallScene.PULSE:
            return WallPicture(scene, heading=words.title, words=words.wall)
        case WallScene.CLOSING:
            return WallPicture(scene, heading=words.wall)
        case _:
            return WallPicture(scene)


def has_time(block: Block | None, scene: WallScene) -> bool:
    """Whether the shrinking line hangs below the scene."""
    return block is not None and scene not in (WallScene.DARK, WallScene.CLOSING, WallScene.PULSE)


def _one_card(moment: Moment, deck: Deck, language: str) -> WallPicture:
    card = deck.card(moment.wall_card)
    if card is None or moment.wall_card == BLANK_CARD:
        return WallPicture(WallScene.CARD, faces=(card_view.blank_face(deck),))
    question = ""
    if 1 <= moment.question_shown <= len(card.questions):
        question = in_language(card.questions[moment.question_shown - 1], language)
    return WallPicture(WallScene.CARD, words=question, faces=(card_view.face(card, language),))
