"""Everything about the cards, the guide and a session that can be printed, made from one choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from panelapp.domain.decks import Deck
from panelapp.domain.papers import Paper, Variant
from panelapp.domain.reflection import Session
from panelapp.services import booklet, reflection, session_words

WITH_BACKS = frozenset({Paper.CARDS, Paper.PRINT_SHOP})
"""Papers that may have backs."""

OF_CARDS = frozenset({Paper.CARDS, Paper.PRINT_SHOP, Paper.CONTACT_SHEET, Paper.LARGE_PRINT})
"""Papers that show the cards of a deck."""

WITHOUT_VARIANTS = frozenset({Paper.SCRIPT})
"""Papers that are the same in every variant."""

_SLIPS = 2
"""Slips where no session says how many are needed: one sheet."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be printed, in which language of paper, and how."""

    paper: Paper = Paper.CARDS
    language: str = "nb"
    variant: Variant = Variant.COLOUR
    backs: bool = False


class _Told(TypedDict):
    """Who is told how far the work is, and who may stop it."""

    progress: Callable[[float], None] | None
    cancelled: Callable[[], bool] | None


def offered(session: Session | None) -> tuple[Paper, ...]:
    """The papers there are to choose from: the session plan only where there is a session."""
    return tuple(paper for paper in Paper if session is not None or paper is not Paper.SCRIPT)


def make(
    choice: Choice,
    deck: Deck,
    session: Session | None,
    made_on: date,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The paper as a tagged PDF; may run on any thread where the deck is in hand (`decks.in_hand`).

    Raises `Cancelled` of the story builder once `cancelled` says so.
    """
    from panelapp.reports import card_lists, cards, poster, slips

    paper, language, variant = choice.paper, choice.language, choice.variant
    told = _Told(progress=progress, cancelled=cancelled)
    match paper:
        case Paper.CARDS:
            return cards.build(deck, language, made_on, variant=variant, backs=choice.backs, **told)
        case Paper.PRINT_SHOP:
            return cards.for_print_shop(deck, language, made_on, variant=variant, backs=choice.backs, **told)
        case Paper.CONTACT_SHEET:
            return card_lists.contact_sheet(deck, language, made_on, variant=variant, **told)
        case Paper.LARGE_PRINT:
            return card_lists.large_print(deck, language, made_on, variant=variant, **told)
        case Paper.BOOKLET | Paper.BOOKLET_FOLDED:
            folded = paper is Paper.BOOKLET_FOLDED
            return booklet.on_paper(language, made_on, deck=deck, variant=variant, folded=folded, **told)
        case Paper.POSTER_A4 | Paper.POSTER_A3:
            rules, large = session_words.ground_rules(language), paper is Paper.POSTER_A3
            return poster.build(rules, language, made_on, large=large, variant=variant, **told)
        case Paper.SLIPS:
            pulse = session_words.pulse(language)
            slip = slips.Slip(pulse.title, pulse.intro, pulse.statements, pulse.scale, pulse.question)
            count = session.seats if session is not None else _SLIPS
            return slips.build(slip, count, language, made_on, variant=variant, **told)
        case Paper.SCRIPT:
            assert session is not None
            return reflection.script_on_paper(session, language, made_on, cancelled)
