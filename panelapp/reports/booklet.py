"""The guide for a new facilitator as a small booklet: A5 pages, or two to a side of A4 to print, fold and staple."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelapp.domain.booklet import Booklet, Chapter, Passage, PassageKind
from panelapp.domain.decks import Deck
from panelapp.domain.papers import Variant
from panelapp.reports.blocks import Block, Boxed, Rule
from panelapp.reports.canvas import PAGE_HEIGHT, PAGE_WIDTH, Jpeg, TaggedCanvas
from panelapp.reports.finish import About, finish
from panelapp.reports.flow import Page, Placed
from panelapp.reports.fonts import Face
from panelapp.reports.story import IsCancelled, Margins, Progress, Story, stepper
from panelapp.reports.structure import Element, Mark
from panelapp.reports.text import Piece, TextBlock, TextStyle, text_block
from panelapp.reports.tones import TONES, Tones, shown

WIDTH, HEIGHT = PAGE_HEIGHT / 2, PAGE_WIDTH
"""A5 in points."""

_MARGINS = Margins(left=45.0, right=45.0, top=43.0, bottom=50.0)
_SHEET = 4
"""Pages on one sheet of A4 folded once."""

_COVER_PICTURES = ("round_table", "lantern", "rowing_boat")
"""Cards whose pictures suit a cover, the best first."""

_DOTS_PER_INCH = 300
_MOST_PAGES = 12
_SCALES = (1.0, 0.98, 0.96, 0.94)
_NOTE_LINES = 16


def build(
    booklet: Booklet,
    language: str,
    made_on: date,
    *,
    deck: Deck | None = None,
    variant: Variant = Variant.COLOUR,
    folded: bool = False,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """The booklet with a cover and the colophon on its last page; pages are padded to whole sheets.

    `folded` gives the sheets for a printer that turns them on the short edge. Raises `Cancelled`.
    """
    step = stepper(progress, cancelled)
    setting, pages = _set(booklet, language, variant, _cover_picture(deck, variant))
    step(0.4)
    canvas = TaggedCanvas((2 * WIDTH, HEIGHT) if folded else (WIDTH, HEIGHT))
    sides = imposed(len(pages)) if folded else [(number,) for number in range(len(pages))]
    told: dict[Mark, int] = {}
    for side, numbers in enumerate(sides):
        step(0.4 + 0.5 * side / len(sides))
        for place, number in enumerate(numbers):
            before = len(canvas.pages[-1])
            setting.paint(canvas, pages[number], number, place * WIDTH)
            told |= {Mark(side, mark): number for mark in range(before, len(canvas.pages[-1]))}
        if folded and side == 0:
            _fold_mark(canvas, setting.tones)
        canvas.end_page()
    _in_reading_order(setting.story.root, told)
    about = About(f"{booklet.title} – {booklet.subtitle}", "Samråd", setting.story.words.tag, made_on)
    data = finish(canvas.finish(), setting.story.root, canvas.pages, about)
    step(1.0)
    return data


def imposed(pages: int) -> list[tuple[int, int]]:
    """Which two pages, from 0, stand left and right on each side of the sheets of a folded booklet, outermost first.

    `pages` is a multiple of four; sides 2k and 2k + 1 are front and back of one sheet.
    """
    sides: list[tuple[int, int]] = []
    for side in range(pages // 2):
        low, high = side, pages - 1 - side
        sides.append((high, low) if side % 2 == 0 else (low, high))
    return sides


def _in_reading_order(element: Element, told: dict[Mark, int]) -> None:
    """Let a passage that goes on over a page be read from its beginning, wherever the sheets put its pages."""
    element.marks.sort(key=lambda mark: (told[mark], mark.number))
    for kid in element.kids:
        _in_reading_order(kid, told)


def _set(booklet: Booklet, language: str, variant: Variant, picture: Jpeg | None) -> tuple[_Setting, list[Page]]:
    """The booklet in the largest type that `_MOST_PAGES` hold, or in the smallest: languages differ in length."""
    for scale in _SCALES[:-1]:
        setting = _Setting(booklet, language, variant, picture, scale)
        pages = setting.pages()
        if len(pages) <= _MOST_PAGES:
            return setting, pages
    smallest = _Setting(booklet, language, variant, picture, _SCALES[-1])
    return smallest, smallest.pages()


def _cover_picture(deck: Deck | None, variant: Variant) -> Jpeg | None:
    if deck is None:
        return None
    cards = [card for key in _COVER_PICTURES if (card := deck.card(key)) is not None]
    most = round(WIDTH / 72 * _DOTS_PER_INCH)
    for card in (*cards, *deck.cards):
        if card.picture is not None and (picture := shown(card.picture, most, variant)) is not None:
            return picture
    return None


def _fold_mark(canvas: TaggedCanvas, tones: Tones) -> None:
    with canvas.tagged(None):
        for low, high in ((14.0, 26.0), (HEIGHT - 26.0, HEIGHT - 14.0)):
            canvas.line((WIDTH, low), (WIDTH, high), tones.muted, 0.4)


class _Setting:
    """The booklet's words set as pages."""

    def __init__(self, booklet: Booklet, language: str, variant: Variant, picture: Jpeg | None, scale: float) -> None:
        self.tones = tones = TONES[variant]
        self.story = Story(language, paper=(WIDTH, HEIGHT), margins=_MARGINS)
        self._booklet, self._picture = booklet, picture
        body = TextStyle(size=10 * scale, leading=13.9 * scale, shade=tones.ink, after=5 * scale)
        self._body = body
        self._said = replace(body, size=10.2 * scale, leading=14 * scale, after=4 * scale)
        self._note = replace(body, size=9.2 * scale, leading=12.6 * scale, after=0)
        self._small = replace(body, size=8.8, leading=12.6, shade=tones.muted, after=4)
        self._head = TextStyle(
            size=15, leading=18, face=Face.BOLD, shade=tones.ink, before=16 * scale, after=4, keep_with_next=True
        )

    def pages(self) -> list[Page]:
        """Cover, chapters, as many pages for notes as make whole sheets, colophon."""
        *chapters, colophon = self._booklet.chapters
        cover = self._page_of(self._cover())
        for chapter in chapters:
            self._chapter(chapter)
        inner = self.story.set_pages()
        self.story.blocks.clear()
        notes = -(len(inner) + 2) % _SHEET
        filling = [self._notes(first=number == 0) for number in range(notes)]
        return [cover, *inner, *filling, self._page_of(self._colophon(colophon))]

    def paint(self, canvas: TaggedCanvas, page: Page, number: int, left: float) -> None:
        """Paint one page, from 0, with its number at the outer corner; cover and last page have none."""
        self.story.paint(canvas, page, left)
        if number == 0 or isinstance(page[0].block, _Colophon):
            return
        style = TextStyle(size=9, leading=12, shade=self.tones.muted, align="left" if number % 2 else "right")
        with canvas.running_matter():
            text_block(str(number + 1), style, None).write(canvas, left + _MARGINS.left, 33.0, self.story.width)

    def _page_of(self, block: Block) -> Page:
        return (Placed(block, 0.0),)

    def _cover(self) -> _Cover:
        root, words = self.story.root, self._booklet
        title = root.add("H1")
        title.outline = words.title
        return _Cover(
            text_block(words.title, TextStyle(size=33, leading=37, face=Face.BOLD, shade=self.tones.on_accent), title),
            text_block(
                words.subtitle, TextStyle(size=13.5, leading=19, shade=self.tones.on_accent, after=0), root.add("P")
            ),
            text_block(
                "Samråd", TextStyle(size=11, leading=14, face=Face.SEMIBOLD, shade=self.tones.on_accent), root.add("P")
            ),
            self._picture,
            self.tones,
        )

    def _chapter(self, chapter: Chapter) -> None:
        element = self.story.root.add("H2")
        element.outline = chapter.title
        pieces = [Piece(f"{chapter.title} ")]
        if chapter.minutes:
            minutes = self.story.words.minutes_short.format(minutes=chapter.minutes)
            pieces.append(Piece(f"\u00a0{minutes}", Face.REGULAR, self.tones.muted))
        self.story.blocks.append(text_block(pieces, self._head, element))
        passages = list(chapter.passages)
        while passages:
            said = _leading_run(passages)
            if said:
                self._say([text for passage in said for text in passage.texts])
                del passages[: len(said)]
                continue
            self._passage(passages.pop(0))

    def _passage(self, passage: Passage) -> None:
        story = self.story
        if passage.kind in (PassageKind.LIST, PassageKind.NUMBERED):
            numbered = passage.kind is PassageKind.NUMBERED
            style = replace(self._body, indent=18 if numbered else 14, after=2.5)
            story.bullets(passage.texts, numbered=numbered, style=style)
        elif passage.kind is PassageKind.NOTE:
            note = text_block(_whole(passage.texts[0]), self._note, story.root.add("P"))
            story.blocks.append(Boxed((note,), padding=7.5, ground=None, frame=self.tones.line, before=3, after=8))
        else:
            pieces = [Piece(f"{passage.lead} ", Face.BOLD)] if passage.lead else []
            # What introduces words to say or a list is not left behind by them.
            style = replace(self._body, keep_with_next=passage.texts[0].endswith(":") or bool(passage.lead))
            story.paragraph([*pieces, Piece(_whole(passage.texts[0]))], style)

    def _say(self, texts: Sequence[str]) -> None:
        parent = self.story.root.add("BlockQuote")
        blocks = tuple(text_block(_with_room(text), self._said, parent.add("P")) for text in texts)
        bar = Boxed(blocks, padding=7.5, ground=self.tones.ground, bar=self.tones.accent, before=3, after=8)
        self.story.blocks.append(bar)

    def _notes(self, *, first: bool) -> Page:
        """A page to write on."""
        placed: list[Placed] = []
        if first:
            element = self.story.root.add("H2")
            element.outline = self.story.words.notes
            placed.append(Placed(text_block(self.story.words.notes, self._head, element), 0.0))
        room = HEIGHT - _MARGINS.top - _MARGINS.bottom - 40
        rules = (Placed(Rule(self.tones.line), 40 + room * line / _NOTE_LINES) for line in range(1, _NOTE_LINES + 1))
        return (*placed, *rules)

    def _colophon(self, chapter: Chapter) -> _Colophon:
        element = self.story.root.add("H2")
        element.outline = chapter.title
        head = replace(self._small, size=9.5, face=Face.SEMIBOLD)
        texts = [text for passage in chapter.passages for text in passage.texts]
        return _Colophon(
            (
                text_block(chapter.title, head, element),
                *(text_block(text, self._small, self.story.root.add("P")) for text in texts),
            ),
            self.tones,
        )


def _leading_run(passages: Sequence[Passage]) -> list[Passage]:
    """The passages to say aloud that stand together at the beginning."""
    count = next((at for at, passage in enumerate(passages) if passage.kind is not PassageKind.SAY), len(passages))
    return list(passages[:count])


def _with_room(text: str) -> str:
    """A blank to fill in drawn out, so that a pen finds it."""
    return _whole(text).replace("…", "………")


def _whole(text: str) -> str:
    """The text with its dots kept on the line of the word before them."""
    return text.replace(" …", "\u00a0…")


@dataclass(frozen=True, slots=True)
class _WholePage:
    """What the cover and the last page have in common: they fill their page and are never divided."""

    before = 0.0
    after = 0.0
    keep_with_next = False

    def height(self, width: float) -> float:  # noqa: ARG002 - the protocol's
        return HEIGHT - _MARGINS.top - _MARGINS.bottom

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> None:  # noqa: ARG002 - the protocol's
        return None


@dataclass(frozen=True, slots=True)
class _Cover(_WholePage):
    """Title and subtitle on the colour of the program, below a picture where there is one."""

    title: TextBlock
    subtitle: TextBlock
    sender: TextBlock
    picture: Jpeg | None
    tones: Tones

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        left = x - _MARGINS.left
        with canvas.tagged(None):
            canvas.box(left, 0, WIDTH, HEIGHT, self.tones.accent)
            if self.picture is not None:
                high = WIDTH * 0.72
                scale = max(WIDTH / self.picture.width, high / self.picture.height)
                wide, tall = self.picture.width * scale, self.picture.height * scale
                box = (left, HEIGHT - high, left + WIDTH, HEIGHT)
                canvas.picture(
                    self.picture, left + (WIDTH - wide) / 2, HEIGHT - high / 2 - tall / 2, wide, tall, within=box
                )
        below = HEIGHT - WIDTH * 0.72 - 40 if self.picture is not None else top - 118
        self.title.draw(canvas, x, below, width * 0.82)
        below -= self.title.height(width * 0.82) + 14
        with canvas.tagged(None):
            canvas.box(x, below, 42, 2.2, self.tones.on_accent)
        below -= 16
        self.subtitle.draw(canvas, x, below, width * 0.82)
        self.sender.draw(canvas, x, 50, width)


@dataclass(frozen=True, slots=True)
class _Colophon(_WholePage):
    """Small print at the foot of the last page."""

    texts: tuple[TextBlock, ...]
    tones: Tones

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002 - stands at the foot
        inner = width * 0.86
        y = _MARGINS.bottom + sum(text.height(inner) + text.after for text in self.texts)
        with canvas.tagged(None):
            canvas.box(x, y + 14, 42, 1.6, self.tones.accent)
        for text in self.texts:
            text.draw(canvas, x, y, inner)
            y -= text.height(inner) + text.after
