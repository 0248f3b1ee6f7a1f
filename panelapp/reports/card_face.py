"""What is on a card whatever paper it comes on: a picture or words in front, the deck's name behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from panelapp.domain.decks import Card, CardKind, Deck, in_language
from panelapp.domain.papers import Variant
from panelapp.reports.canvas import WHITE, Box, Colour, TaggedCanvas, colour
from panelapp.reports.fonts import Face
from panelapp.reports.structure import Element
from panelapp.reports.text import Piece, TextBlock, TextStyle, text_block
from panelapp.reports.tones import TONES, shade, shown
from panelapp.reports.wording import WORDS, Words

MILLIMETRE = 72 / 25.4

MOST_DOTS = 450
"""Dots an inch from which a picture is made smaller; below, its bytes stay as they are."""

# Low and high shade of the stand-in: ground and sky of the category, dark enough for a white number.
_STAND_INS: Mapping[str, tuple[Colour, Colour]] = {
    "nature": (colour("#355A4C"), colour("#8FAE9C")),
    "building": (colour("#55504A"), colour("#A79C8E")),
    "journey": (colour("#3B5468"), colour("#93A9B8")),
    "object": (colour("#6A5142"), colour("#B99F8B")),
    "weather": (colour("#44526B"), colour("#A3AEC0")),
    "people": (colour("#5E4A5C"), colour("#AD9AA9")),
}
_OTHER_STAND_IN = (colour("#4A5557"), colour("#9DA8A8"))

_TEXT_SIZES = (21.0, 19.0, 17.0, 15.0, 13.0, 11.0, 9.5, 8.0, 7.0)
_DOT_EVERY = 5 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in points, from its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        return self.y + self.height

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def box(self) -> Box:
        return self.x, self.y, self.right, self.top

    def inset(self, by: float) -> Area:
        """The rectangle smaller by as much on each side, or larger where that is below zero."""
        return Area(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


class Faces:
    """Paints the faces of the cards of one deck on a canvas, and tells the structure tree of them."""

    def __init__(self, deck: Deck, language: str, variant: Variant) -> None:
        self.words: Words = WORDS[language]
        self.deck_name = in_language(deck.name, language)
        self.language, self.variant, self.tones = language, variant, TONES[variant]
        self.root = Element("Document")

    def title(self, card: Card | None) -> str:
        """The card's title, and what the blank one is called."""
        return in_language(card.title, self.language) if card is not None else self.words.blank_card

    def caption(
        self, canvas: TaggedCanvas, card: Card | None, style: TextStyle, x: float, top: float, width: float
    ) -> None:
        """Number and title on one line, in smaller type where they are long, cut where they are too long for that."""
        pieces = [] if card is None else [Piece(f"{card.number}\u2002", shade=self.tones.muted)]
        pieces.append(Piece(self.title(card)))
        element = self.root.add("P")
        blocks = [
            text_block(pieces, replace(style, size=style.size * scale, shade=self.tones.ink), element)
            for scale in (1.0, 0.9, 0.8)
        ]
        block = next((each for each in blocks if each.whole_width <= width), blocks[-1]).laid(width)
        replace(block, lines=(block.lines or ())[:1]).draw(canvas, x, top, width)

    def picture(
        self, canvas: TaggedCanvas, card: Card, area: Area, *, cover: bool = False, dots: int = MOST_DOTS
    ) -> Area:
        """The card's picture whole and in the middle of `area`, or filling it where `cover`; back comes where it lies.

        Where there is no picture that can be read, a calm shade with the number.
        """
        element = self.root.add("Figure", alt=in_language(card.alt, self.language) or self.title(card))
        jpeg = shown(card.picture, round(area.width / 72 * dots), self.variant)
        shape = 154 / 111 if jpeg is None else jpeg.width / jpeg.height
        by_width = (area.width / area.height > shape) is cover
        width = area.width if by_width else area.height * shape
        height = width / shape
        placed = Area(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
        seen = area if cover else placed
        element.box = seen.box
        with canvas.tagged(element):
            if jpeg is not None:
                canvas.picture(jpeg, placed.x, placed.y, width, height, within=seen.box if cover else None)
            else:
                low, high = _STAND_INS.get(card.category, _OTHER_STAND_IN)
                canvas.gradient(
                    seen.x, seen.y, seen.width, seen.height, shade(low, self.variant), shade(high, self.variant)
                )
                size = seen.height * 0.42
                style = TextStyle(size=size, leading=size, face=Face.BOLD, shade=WHITE, align="centre")
                text_block(str(card.number), style, None).write(
                    canvas, seen.x, seen.y + (seen.height + size) / 2, seen.width
                )
        return seen

    def say(self, canvas: TaggedCanvas, card: Card, area: Area, *, largest: float = _TEXT_SIZES[0]) -> None:
        """The words of a card: what kind it is, and below it the text as large as the area holds."""
        kind = TextStyle(
            size=max(7.5, min(12.0, largest * 0.8)), leading=largest, face=Face.SEMIBOLD, shade=self.tones.accent
        )
        room = area.height - kind.leading - 4
        text = self._largest(in_language(card.text, self.language) or self.title(card), area.width, room, largest)
        spare = max(0.0, room - text.height(area.width))
        top = area.top - spare * 0.42
        name = {
            CardKind.STATEMENT: self.words.statement,
            CardKind.DILEMMA: self.words.dilemma,
            CardKind.WHAT_IF: self.words.what_if,
        }.get(card.kind, "")
        if name:
            text_block(name, kind, self.root.add("P")).draw(canvas, area.x, top, area.width)
        replace(text, element=self.root.add("P")).draw(canvas, area.x, top - kind.leading - 4, area.width)

    def _largest(self, text: str, width: float, height: float, largest: float) -> TextBlock:
        blocks = [
            text_block(text, TextStyle(size=size, leading=size * 1.34, shade=self.tones.ink, after=0), None)
            for size in (largest, *(size for size in _TEXT_SIZES if size < largest))
        ]
        found = next((block for block in blocks if block.height(width) <= height), None)
        if found is not None:
            return found
        smallest = blocks[-1].laid(width)
        return replace(smallest, lines=(smallest.lines or ())[: max(1, int(height / smallest.style.leading))])

    def ground(self, canvas: TaggedCanvas, area: Area) -> None:
        """The quiet ground that words stand on."""
        with canvas.tagged(None):
            canvas.box(area.x, area.y, area.width, area.height, self.tones.ground)
            if self.variant is Variant.HIGH_CONTRAST:
                canvas.frame(area.x, area.y, area.width, area.height, self.tones.line)
            canvas.box(area.x, area.y, 3.0, area.height, self.tones.accent)

    def blank(self, canvas: TaggedCanvas, area: Area, style: TextStyle | None) -> None:
        """The empty tile for a picture one sees in one's mind, with a quiet word in it where `style` is given."""
        element = self.root.add("Figure", alt=self.words.blank_alt)
        element.box = area.box
        with canvas.tagged(element):
            canvas.frame(area.x, area.y, area.width, area.height, self.tones.line)
            if style is not None:
                hint = text_block(self.words.blank_hint, replace(style, shade=self.tones.muted, align="centre"), None)
                hint = hint.laid(area.width - 8)
                height = hint.height(area.width - 8)
                hint.write(canvas, area.x + 4, area.y + (area.height + height) / 2, area.width - 8)

    def back(self, canvas: TaggedCanvas, area: Area) -> None:
        """The back of a card, decoration alone: a quiet ground with dots, and the deck's name in the middle."""
        style = TextStyle(size=16, leading=21, face=Face.SEMIBOLD, shade=self.tones.accent, align="centre")
        name = text_block(self.deck_name, style, None).laid(area.width * 0.6)
        height = name.height(area.width * 0.6)
        wide = min(area.width * 0.6, name.whole_width) / 2 + _DOT_EVERY
        middle = area.x + area.width / 2, area.y + area.height / 2
        with canvas.tagged(None):
            canvas.box(area.x, area.y, area.width, area.height, self.tones.ground)
            dot = (
                shade(colour("#A9C7BD"), self.variant) if self.variant is not Variant.HIGH_CONTRAST else self.tones.ink
            )
            columns, rows = int(area.width / 2 / _DOT_EVERY), int(area.height / 2 / _DOT_EVERY)
            for row in range(-rows, rows + 1):
                for column in range(-columns, columns + 1):
                    x, y = column * _DOT_EVERY, row * _DOT_EVERY
                    if (row + column) % 2 or (abs(x) < wide and abs(y) < height / 2 + _DOT_EVERY * 0.6):
                        continue
                    canvas.box(middle[0] + x - 0.8, middle[1] + y - 0.8, 1.6, 1.6, dot)
            name.write(canvas, area.x + area.width * 0.2, middle[1] + height / 2, area.width * 0.6)


def crop_marks(
    canvas: TaggedCanvas, columns: tuple[float, ...], rows: tuple[float, ...], near: float, far: float
) -> None:
    """Short lines outside the cards where the knife goes: at each `columns` and `rows`, from `near` to `far` points."""
    black = colour("#000000")
    with canvas.tagged(None):
        for x in columns:
            canvas.line((x, rows[0] - near), (x, rows[0] - far), black, 0.3)
            canvas.line((x, rows[-1] + near), (x, rows[-1] + far), black, 0.3)
        for y in rows:
            canvas.line((columns[0] - near, y), (columns[0] - far, y), black, 0.3)
            canvas.line((columns[-1] + near, y), (columns[-1] + far, y), black, 0.3)
