"""The picture cards to cut out, four to a sheet, and the blank tile that is always among them (dossier §3.2, §3.4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from io import BytesIO

from PIL import Image

from panelapp.domain.decks import Card, Deck, Picture
from panelapp.reports.canvas import INK, LINE, MUTED, PAGE_HEIGHT, PAGE_WIDTH, WHITE, Colour, TaggedCanvas, colour
from panelapp.reports.finish import About, finish
from panelapp.reports.fonts import Face
from panelapp.reports.story import IsCancelled, Progress, stepper
from panelapp.reports.structure import Element
from panelapp.reports.text import Piece, TextStyle, text_block
from panelapp.reports.wording import WORDS, Words

_MILLIMETRE = 72 / 25.4
_SCALE = 0.94
"""A6 made a little smaller, so that printers that need a margin reach all of it."""

_CARD_WIDTH, _CARD_HEIGHT = PAGE_HEIGHT / 2 * _SCALE, PAGE_WIDTH / 2 * _SCALE
_LEFT, _FOOT = (PAGE_HEIGHT - 2 * _CARD_WIDTH) / 2, (PAGE_WIDTH - 2 * _CARD_HEIGHT) / 2
_EDGE, _BAND = 6 * _MILLIMETRE, 17 * _MILLIMETRE
_DOTS_PER_INCH = 220

_CAPTION = TextStyle(size=14, leading=19, face=Face.SEMIBOLD, after=0)
_NUMBER = TextStyle(size=96, leading=100, face=Face.BOLD, shade=WHITE, after=0, align="centre")
_HINT = TextStyle(size=14, leading=20, shade=MUTED, after=0, align="centre")

# Low and high shade of the stand-in: ground and sky of the category, dark enough for a white number.
_TONES: Mapping[str, tuple[Colour, Colour]] = {
    "nature": (colour("#355A4C"), colour("#8FAE9C")),
    "building": (colour("#55504A"), colour("#A79C8E")),
    "journey": (colour("#3B5468"), colour("#93A9B8")),
    "object": (colour("#6A5142"), colour("#B99F8B")),
    "weather": (colour("#44526B"), colour("#A3AEC0")),
    "people": (colour("#5E4A5C"), colour("#AD9AA9")),
}
_OTHER_TONE = (colour("#4A5557"), colour("#9DA8A8"))


def build(
    deck: Deck,
    language: str,
    made_on: date,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """All cards of `deck` and a blank one, A4 across with crop marks; each card is a figure with alternative text.

    A card's picture is used where there is one that can be read, otherwise a calm shade with the
    number. Raises `Cancelled`.
    """
    step = stepper(progress, cancelled)
    words = WORDS[language]
    root = Element("Document")
    canvas = TaggedCanvas((PAGE_HEIGHT, PAGE_WIDTH))
    cards: list[Card | None] = [*deck.cards, None]
    for index, card in enumerate(cards):
        step(0.9 * index / len(cards))
        if index and index % 4 == 0:
            _crop_marks(canvas)
            canvas.end_page()
        x = _LEFT + index % 2 * _CARD_WIDTH
        y = _FOOT + (1 - index % 4 // 2) * _CARD_HEIGHT
        if card is None:
            _blank(canvas, root, x, y, words)
        else:
            _card(canvas, root, x, y, card, language)
    _crop_marks(canvas)
    canvas.end_page()
    title = " – ".join(part for part in (words.deck, _in(deck.name, language)) if part)
    data = finish(canvas.finish(), root, canvas.pages, About(title, "", words.tag, made_on))
    step(1.0)
    return data


def _in(texts: Mapping[str, str], language: str) -> str:
    """The words in `language`, or in the first language that has any."""
    return texts.get(language) or next((text for text in texts.values() if text), "")


def _card(canvas: TaggedCanvas, root: Element, x: float, y: float, card: Card, language: str) -> None:
    title = _in(card.title, language)
    left, foot = x + _EDGE, y + _BAND
    width, height = _CARD_WIDTH - 2 * _EDGE, _CARD_HEIGHT - _EDGE - _BAND
    element = root.add("Figure", alt=_in(card.alt, language) or title)
    element.box = (left, foot, left + width, foot + height)
    picture = _picture(card.picture, width, height) if card.picture is not None else None
    with canvas.tagged(element):
        if picture is None:
            canvas.gradient(left, foot, width, height, *_TONES.get(card.category, _OTHER_TONE))
            number = text_block(str(card.number), _NUMBER, None)
            number.write(canvas, left, foot + height / 2 + _NUMBER.leading / 2, width)
        else:
            data, shown_width, shown_height = picture
            canvas.picture(
                data,
                left + (width - shown_width) / 2,
                foot + (height - shown_height) / 2,
                shown_width,
                shown_height,
            )
    pieces = [Piece(f"{card.number}  ", shade=MUTED), Piece(title)]
    text_block(pieces, _CAPTION, root.add("P")).draw(canvas, left, y + _BAND - 13, width)


def _blank(canvas: TaggedCanvas, root: Element, x: float, y: float, words: Words) -> None:
    left, foot = x + _EDGE, y + _BAND
    width, height = _CARD_WIDTH - 2 * _EDGE, _CARD_HEIGHT - _EDGE - _BAND
    element = root.add("Figure", alt=words.blank_alt)
    element.box = (left, foot, left + width, foot + height)
    with canvas.tagged(element):
        canvas.frame(left, foot, width, height, LINE)
        text_block(words.blank_hint, _HINT, None).write(canvas, left, foot + height / 2 + 10, width)
    text_block(words.blank_card, _CAPTION, root.add("P")).draw(canvas, left, y + _BAND - 13, width)


def _picture(picture: Picture, width: float, height: float) -> tuple[bytes, float, float] | None:
    """The picture as JPEG with the size it fills of `width` by `height` points; None where there is none to show."""
    try:
        with Image.open(BytesIO(picture.read())) as image:
            plain = image.convert("RGB")
    except OSError:
        return None
    scale = min(width / plain.width, height / plain.height)
    shown = plain.width * scale, plain.height * scale
    most = int(shown[0] / 72 * _DOTS_PER_INCH), int(shown[1] / 72 * _DOTS_PER_INCH)
    if most[0] < plain.width:
        plain = plain.resize(most, Image.Resampling.LANCZOS)
    out = BytesIO()
    plain.save(out, "JPEG", quality=88)
    return out.getvalue(), *shown


def _crop_marks(canvas: TaggedCanvas) -> None:
    """Short lines outside the cards where the knife goes."""
    right, top = _LEFT + 2 * _CARD_WIDTH, _FOOT + 2 * _CARD_HEIGHT
    near, far = 1.5 * _MILLIMETRE, 5.5 * _MILLIMETRE
    with canvas.tagged(None):
        for x in (_LEFT, _LEFT + _CARD_WIDTH, right):
            canvas.line((x, _FOOT - near), (x, _FOOT - far), INK, 0.3)
            canvas.line((x, top + near), (x, top + far), INK, 0.3)
        for y in (_FOOT, _FOOT + _CARD_HEIGHT, top):
            canvas.line((_LEFT - near, y), (_LEFT - far, y), INK, 0.3)
            canvas.line((right + near, y), (right + far, y), INK, 0.3)
