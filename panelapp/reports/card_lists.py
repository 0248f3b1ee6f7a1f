"""The cards all at once: small on one sheet, or as a list in large print for those who cannot see the pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from panelapp.domain.decks import Card, CardKind, Deck, in_language
from panelapp.domain.papers import Variant
from panelapp.reports.canvas import PAGE_HEIGHT, PAGE_WIDTH, TaggedCanvas
from panelapp.reports.card_face import Area, Faces
from panelapp.reports.finish import About, finish
from panelapp.reports.fonts import Face
from panelapp.reports.story import HEADINGS, IsCancelled, Margins, Progress, Story, stepper
from panelapp.reports.text import TextStyle, text_block
from panelapp.reports.tones import TONES

_MARGIN, _HEAD, _GAP = 34.0, 36.0, 9.0
_DOTS = 250

_TITLE = TextStyle(size=19, leading=24, face=Face.BOLD, after=0)
_CAPTION = TextStyle(size=8.6, leading=11, face=Face.SEMIBOLD, after=0)
_HINT = TextStyle(size=9, leading=12, after=0)
_SMALL = TextStyle(size=9, leading=12, after=0, align="right")

LARGE = TextStyle(size=19, leading=27, after=10)
_LARGE_HEAD = TextStyle(size=22, leading=29, face=Face.BOLD, before=20, after=3, keep_with_next=True)


def contact_sheet(
    deck: Deck,
    language: str,
    made_on: date,
    *,
    variant: Variant = Variant.COLOUR,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """All cards small with number and title, thirty pictures or sixteen texts to an A4 across. Raises `Cancelled`."""
    step = stepper(progress, cancelled)
    faces = Faces(deck, language, variant)
    canvas = TaggedCanvas((PAGE_HEIGHT, PAGE_WIDTH))
    cards: list[Card | None] = [*deck.cards, None]
    pictures = all(card.kind is CardKind.PICTURE for card in deck.cards)
    columns, rows = (6, 5) if pictures else (4, 4)
    each = columns * rows
    width = (PAGE_HEIGHT - 2 * _MARGIN + _GAP) / columns
    height = (PAGE_WIDTH - 2 * _MARGIN - _HEAD + 14) / rows
    for index, card in enumerate(cards):
        step(0.9 * index / len(cards))
        if index % each == 0:
            if index:
                canvas.end_page()
            _head(canvas, faces, deck, first=index == 0)
        column, row = index % each % columns, index % each // columns
        top = PAGE_WIDTH - _MARGIN - _HEAD - row * height
        _tile(canvas, faces, card, Area(_MARGIN + column * width, top - height, width - _GAP, height))
    canvas.end_page()
    title = f"{faces.words.contact_sheet} – {faces.deck_name}"
    data = finish(canvas.finish(), faces.root, canvas.pages, About(title, "", faces.words.tag, made_on))
    step(1.0)
    return data


def large_print(
    deck: Deck,
    language: str,
    made_on: date,
    *,
    variant: Variant = Variant.COLOUR,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """Number, title and what is on each card in words, nothing smaller than 18 points but the foot. Raises `Cancelled`."""
    tones = TONES[variant]
    story = Story(language, margins=Margins(left=56, right=56, top=56, bottom=66))
    words = story.words
    title = f"{words.large_print} – {in_language(deck.name, language)}"
    story.heading(1, title, style=replace(HEADINGS[1], size=28, leading=35, after=6, shade=tones.ink))
    story.rule(strong=True)
    head, text = replace(_LARGE_HEAD, shade=tones.ink), replace(LARGE, shade=tones.ink)
    for card in deck.cards:
        story.heading(2, f"{card.number}\u2002{in_language(card.title, language)}", style=head)
        told = card.alt if card.kind is CardKind.PICTURE else card.text
        story.paragraph(in_language(told, language), text)
    story.heading(2, words.blank_card, style=head)
    story.paragraph(words.blank_alt, text)
    return story.build(title=title, author="", made_on=made_on, foot=(title,), progress=progress, cancelled=cancelled)


def _head(canvas: TaggedCanvas, faces: Faces, deck: Deck, *, first: bool) -> None:
    top, width = PAGE_WIDTH - _MARGIN + 6, PAGE_HEIGHT - 2 * _MARGIN
    if not first:
        with canvas.running_matter():
            text_block(faces.deck_name, replace(_SMALL, align="left"), None).write(canvas, _MARGIN, top, width)
        return
    heading = faces.root.add("H1")
    heading.outline = faces.deck_name
    text_block(faces.deck_name, replace(_TITLE, shade=faces.tones.ink), heading).draw(canvas, _MARGIN, top, width * 0.6)
    if deck.rights:
        rights = text_block(deck.rights, replace(_SMALL, shade=faces.tones.muted), faces.root.add("P"))
        rights.draw(canvas, _MARGIN + width * 0.6, top - 8, width * 0.4)


def _tile(canvas: TaggedCanvas, faces: Faces, card: Card | None, area: Area) -> None:
    inner = Area(area.x, area.y + 17, area.width, area.height - 17)
    if card is not None and card.kind is not CardKind.PICTURE:
        inner = Area(area.x, area.y + 20, area.width, area.height - 24)
        faces.ground(canvas, inner)
        faces.say(canvas, card, Area(inner.x + 10, inner.y + 6, inner.width - 18, inner.height - 12), largest=9.6)
    else:
        shape = 154 / 111
        height = min(inner.height, inner.width / shape)
        inner = Area(area.x, area.top - height, area.width, height)
        if card is None:
            faces.blank(canvas, inner, _HINT)
        else:
            faces.picture(canvas, card, inner, cover=True, dots=_DOTS)
    faces.caption(canvas, card, _CAPTION, area.x, inner.y - 2, area.width)
