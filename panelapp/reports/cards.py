"""The cards to cut out, four to a sheet with their backs, or one to a page with bleed for a print shop (dossier §3.2).

The blank tile is always among them (dossier §3.4).
"""

from __future__ import annotations

from datetime import date

from panelapp.domain.decks import Card, CardKind, Deck
from panelapp.domain.papers import Variant
from panelapp.reports.canvas import PAGE_HEIGHT, PAGE_WIDTH, WHITE, TaggedCanvas
from panelapp.reports.card_face import MILLIMETRE, Area, Faces, crop_marks
from panelapp.reports.finish import About, finish
from panelapp.reports.fonts import Face
from panelapp.reports.story import IsCancelled, Progress, stepper
from panelapp.reports.text import Piece, TextStyle, text_block

_SCALE = 0.94
"""A6 made a little smaller, so that printers that need a margin reach all of it."""

_WIDTH, _HEIGHT = PAGE_HEIGHT / 2 * _SCALE, PAGE_WIDTH / 2 * _SCALE
_LEFT, _FOOT = (PAGE_HEIGHT - 2 * _WIDTH) / 2, (PAGE_WIDTH - 2 * _HEIGHT) / 2
_EDGE, _BAND = 5.5 * MILLIMETRE, 13 * MILLIMETRE

_TRIM_WIDTH, _TRIM_HEIGHT = 148 * MILLIMETRE, 105 * MILLIMETRE
_BLEED, _AROUND = 3 * MILLIMETRE, 10 * MILLIMETRE
_SAFE = 6 * MILLIMETRE
"""From the cut to whatever must not be cut."""

_CAPTION = TextStyle(size=13, leading=18, face=Face.SEMIBOLD, after=0)
_TAG = TextStyle(size=9.5, leading=13, face=Face.SEMIBOLD, after=0)
_HINT = TextStyle(size=14, leading=20, after=0)


def build(
    deck: Deck,
    language: str,
    made_on: date,
    *,
    variant: Variant = Variant.COLOUR,
    backs: bool = False,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """All cards of `deck` and a blank one, four to an A4 across with crop marks; pictures have alternative text.

    With `backs` every other page holds them, in their places when the sheet is turned on its long edge. Raises
    `Cancelled`.
    """
    step = stepper(progress, cancelled)
    faces = Faces(deck, language, variant)
    canvas = TaggedCanvas((PAGE_HEIGHT, PAGE_WIDTH))
    cards: list[Card | None] = [*deck.cards, None]
    for start in range(0, len(cards), 4):
        sheet = cards[start : start + 4]
        for place, card in enumerate(sheet):
            step(0.9 * (start + place) / len(cards))
            _front(canvas, faces, card, _place(place))
        _marks(canvas)
        canvas.end_page()
        if backs:
            for place in range(len(sheet)):
                # What is above in front is below behind; left stays left.
                faces.back(canvas, _place(place ^ 2).inset(_EDGE))
            canvas.end_page()
    return _finished(canvas, faces, made_on, step)


def for_print_shop(
    deck: Deck,
    language: str,
    made_on: date,
    *,
    variant: Variant = Variant.COLOUR,
    backs: bool = False,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """All cards of `deck` and a blank one as A6 across, one to a page, with 3 mm of bleed, crop marks and trim box.

    With `backs` each front is followed by its back. Raises `Cancelled`.
    """
    step = stepper(progress, cancelled)
    faces = Faces(deck, language, variant)
    trim = Area(_AROUND, _AROUND, _TRIM_WIDTH, _TRIM_HEIGHT)
    bleed = trim.inset(-_BLEED)
    canvas = TaggedCanvas((_TRIM_WIDTH + 2 * _AROUND, _TRIM_HEIGHT + 2 * _AROUND), trim=trim.box, bleed=bleed.box)
    cards: list[Card | None] = [*deck.cards, None]
    for index, card in enumerate(cards):
        step(0.9 * index / len(cards))
        _whole_front(canvas, faces, card, trim, bleed)
        _trim_marks(canvas, trim)
        canvas.end_page()
        if backs:
            faces.back(canvas, bleed)
            _trim_marks(canvas, trim)
            canvas.end_page()
    return _finished(canvas, faces, made_on, step)


def _place(place: int) -> Area:
    """Where the card with number `place` on its sheet stands, from 0, by rows from above."""
    return Area(_LEFT + place % 2 * _WIDTH, _FOOT + (1 - place // 2) * _HEIGHT, _WIDTH, _HEIGHT)


def _front(canvas: TaggedCanvas, faces: Faces, card: Card | None, area: Area) -> None:
    inner = Area(area.x + _EDGE, area.y + _BAND, area.width - 2 * _EDGE, area.height - _EDGE - _BAND)
    if card is None:
        faces.blank(canvas, inner, _HINT)
    elif card.kind is CardKind.PICTURE:
        inner = faces.picture(canvas, card, inner)
    else:
        faces.ground(canvas, inner)
        faces.say(canvas, card, inner.inset(16))
    faces.caption(canvas, card, _CAPTION, inner.x, area.y + _BAND - 8, inner.width)


def _whole_front(canvas: TaggedCanvas, faces: Faces, card: Card | None, trim: Area, bleed: Area) -> None:
    safe = trim.inset(_SAFE)
    if card is None:
        faces.blank(canvas, safe, _HINT)
        return
    if card.kind is CardKind.PICTURE:
        faces.picture(canvas, card, bleed, cover=True)
        ground = WHITE
    else:
        with canvas.tagged(None):
            canvas.box(bleed.x, bleed.y, bleed.width, bleed.height, faces.tones.ground)
        room = Area(safe.x + 7, safe.y + 34, safe.width - 14, safe.height - 44)
        faces.say(canvas, card, room)
        ground = faces.tones.ground
    caption = text_block([Piece(f"{card.number}\u2002"), Piece(faces.title(card))], _TAG, None)
    width = min(caption.whole_width + 14, safe.width)
    with canvas.tagged(None):
        canvas.box(safe.x, safe.y, width, 19, ground)
    faces.caption(canvas, card, _TAG, safe.x + 7, safe.y + 16, width - 14 + 1)


def _marks(canvas: TaggedCanvas) -> None:
    columns, rows = (_LEFT, _LEFT + _WIDTH, _LEFT + 2 * _WIDTH), (_FOOT, _FOOT + _HEIGHT, _FOOT + 2 * _HEIGHT)
    crop_marks(canvas, columns, rows, 1.5 * MILLIMETRE, 5.5 * MILLIMETRE)


def _trim_marks(canvas: TaggedCanvas, trim: Area) -> None:
    crop_marks(canvas, (trim.x, trim.right), (trim.y, trim.top), _BLEED + MILLIMETRE, _AROUND - MILLIMETRE)


def _finished(canvas: TaggedCanvas, faces: Faces, made_on: date, step: Progress) -> bytes:
    title = " – ".join(part for part in (faces.words.deck, faces.deck_name) if part)
    data = finish(canvas.finish(), faces.root, canvas.pages, About(title, "", faces.words.tag, made_on))
    step(1.0)
    return data
