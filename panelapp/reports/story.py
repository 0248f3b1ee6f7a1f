"""Building a document from top to bottom: each call adds what is seen and what is read aloud, in the same order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelapp.reports.blocks import COLUMN_GAP, Block, Boxed, Cell, PageBreak, Row, Rule, SideBySide, Space
from panelapp.reports.canvas import LINE, MUTED, PAGE_HEIGHT, PAGE_WIDTH, SPRUCE, TaggedCanvas
from panelapp.reports.finish import About, finish
from panelapp.reports.flow import Page, paginate
from panelapp.reports.fonts import Face
from panelapp.reports.structure import Element
from panelapp.reports.text import Piece, TextBlock, TextStyle, text_block
from panelapp.reports.wording import WORDS, Words, long_date

Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1."""

IsCancelled = Callable[[], bool]
"""Asked now and then; True makes the work raise `Cancelled`."""


class Cancelled(Exception):
    """The caller asked for the work to stop."""


BODY = TextStyle()
LARGE = TextStyle(size=13, leading=19, after=8)
MUTED_TEXT = TextStyle(size=10.5, leading=15, shade=MUTED, after=2)
SMALL = TextStyle(size=10, leading=14, shade=MUTED, after=0)
FOOT = TextStyle(size=9, leading=14, shade=MUTED, after=0)
CELL = TextStyle(size=11, leading=15, after=1)
CELL_HEAD = TextStyle(size=10.5, leading=15, face=Face.SEMIBOLD, shade=MUTED, after=0)
NAMES = TextStyle(size=10.5, leading=14.5, shade=MUTED, after=0)
LIST = TextStyle(indent=16, after=3)
BLOCK = TextStyle(indent=13, after=8, before=3)

HEADINGS = {
    1: TextStyle(size=23, leading=28, face=Face.BOLD, after=4, keep_with_next=True),
    2: TextStyle(size=14.5, leading=19, face=Face.BOLD, before=18, after=5, keep_with_next=True),
    3: TextStyle(size=11.5, leading=16, face=Face.BOLD, before=11, after=4, keep_with_next=True),
}


@dataclass(frozen=True, slots=True)
class Margins:
    """Distance from the edges of the paper to the text, in points."""

    left: float = 62.0
    right: float = 62.0
    top: float = 54.0
    bottom: float = 62.0


class Story:
    """One document being put together in one of the languages of paper."""

    def __init__(
        self,
        language: str,
        *,
        landscape: bool = False,
        margins: Margins | None = None,
        paper: tuple[float, float] | None = None,
    ) -> None:
        """`paper` is width and height in points where it is not A4."""
        self.words: Words = WORDS[language]
        self.margins = margins or Margins()
        self.paper = paper or ((PAGE_HEIGHT, PAGE_WIDTH) if landscape else (PAGE_WIDTH, PAGE_HEIGHT))
        self.width = self.paper[0] - self.margins.left - self.margins.right
        self.root = Element("Document")
        self.blocks: list[Block] = []

    def heading(self, level: int, text: str, *, style: TextStyle | None = None) -> None:
        """A heading of level 1 to 3; it becomes a bookmark."""
        element = self.root.add(f"H{level}")
        element.outline = " ".join(text.split())
        self.blocks.append(text_block(text, style or HEADINGS[level], element))

    def paragraph(self, text: str | Sequence[Piece], style: TextStyle = BODY) -> None:
        """A paragraph; nothing where there is no text."""
        if text:
            self.blocks.append(text_block(text, style, self.root.add("P")))

    def letterhead(self, left: str, right: str) -> None:
        """Sender at the left margin, kind of document at the right."""
        self.blocks.append(
            SideBySide(
                text_block(left, replace(SMALL, keep_with_next=True), self.root.add("P")),
                text_block(right, replace(SMALL, align="right"), self.root.add("P")),
                after=30,
            )
        )

    def rule(self, *, strong: bool = False) -> None:
        """A line across; strong below a title."""
        self.blocks.append(Rule(SPRUCE, 1.6, before=9, after=14) if strong else Rule(LINE, before=8, after=8))

    def space(self, height: float) -> None:
        """An empty stretch in points."""
        self.blocks.append(Space(height))

    def new_page(self) -> None:
        """What follows begins on a new page."""
        self.blocks.append(PageBreak())

    def bullets(self, items: Sequence[str], *, numbered: bool = False, style: TextStyle = LIST) -> None:
        """A list, with numbers or with dots."""
        if not items:
            return
        parent = self.root.add("L", numbering="Decimal" if numbered else "Disc")
        for number, item in enumerate(items, start=1):
            entry = parent.add("LI")
            sign = text_block(f"{number}." if numbered else "•", replace(style, indent=0), None)
            label = (replace(sign, element=entry.add("Lbl")), None)
            last = number == len(items)
            # Neither the first nor the last stands alone on a page.
            placed = replace(style, after=8) if last else replace(style, keep_with_next=number in (1, len(items) - 1))
            self.blocks.append(text_block(item, placed, entry.add("LBody"), label))

    def quote(self, text: str) -> None:
        """Words as they were said, in quotation marks, with a quiet bar."""
        element = self.root.add("BlockQuote").add("P")
        self.blocks.append(text_block(text, replace(BLOCK, bar=LINE, face=Face.ITALIC), element))

    def recommendation(self, label: str, text: str) -> None:
        """What a group recommends, with a spruce bar; `label` in bold before it."""
        pieces = [Piece(f"{label} ", Face.BOLD), Piece(text)]
        self.blocks.append(text_block(pieces, replace(BLOCK, bar=SPRUCE), self.root.add("P")))

    def boxed(self, lines: Sequence[str], style: TextStyle) -> None:
        """Short lines on a tinted ground, each a paragraph."""
        self.blocks.append(Boxed(tuple(text_block(line, style, self.root.add("P")) for line in lines)))

    def table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[str | tuple[str, str]]],
        shares: Sequence[float],
        *,
        cell: TextStyle = CELL,
        row_headers: bool = True,
    ) -> None:
        """A table; its header row is repeated on each page, or left out where `header` is empty.

        `shares` are the relative widths of the columns, evened out where a word would not fit. A pair as a cell is a
        text and a quieter one below it. The first cell of a row heads the row unless `row_headers` is False.
        """
        if not rows:
            return
        table = self.root.add("Table")
        head_cells: tuple[Cell, ...] = ()
        if header:
            line = table.add("THead").add("TR")
            head_cells = tuple((text_block(text, CELL_HEAD, line.add("TH", scope="Column")),) for text in header)
        body = table.add("TBody")
        lines: list[tuple[Cell, ...]] = []
        for texts in rows:
            line = body.add("TR")
            cells: list[Cell] = []
            for column, text in enumerate(texts):
                heads = row_headers and column == 0
                owner = line.add("TH", scope="Row") if heads else line.add("TD")
                cells.append(_cell(text, cell, owner))
            lines.append(tuple(cells))
        fitting = fitting_shares(shares, (head_cells, *lines) if head_cells else lines, self.width)
        head = Row(head_cells, fitting, is_header=True, keep_with_next=True) if head_cells else None
        if head is not None:
            self.blocks.append(head)
        for number, line_cells in enumerate(lines, start=1):
            self.blocks.append(Row(line_cells, fitting, head, after=12.0 if number == len(lines) else 0.0))

    def build(
        self,
        *,
        title: str,
        author: str,
        made_on: date,
        foot: Sequence[str] | None = (),
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> bytes:
        """Set the pages and give back the PDF; `foot` stands at each page's foot, nothing where it is None. Raises `Cancelled`."""
        step = stepper(progress, cancelled)
        pages = self.set_pages(lambda done: step(done * 0.5))
        canvas = TaggedCanvas(self.paper)
        for number, page in enumerate(pages, start=1):
            step(0.5 + 0.4 * number / len(pages))
            self.paint(canvas, page)
            if foot is not None:
                self._paint_foot(canvas, foot, number, len(pages))
            canvas.end_page()
        about = About(title, author, self.words.tag, made_on)
        data = finish(canvas.finish(), self.root, canvas.pages, about)
        step(1.0)
        return data

    def set_pages(self, step: Progress | None = None) -> tuple[Page, ...]:
        """What has been told so far, divided between pages."""
        return paginate(self.blocks, self.width, self.paper[1] - self.margins.top - self.margins.bottom, step)

    def paint(self, canvas: TaggedCanvas, page: Page, left: float = 0.0, foot: float = 0.0) -> None:
        """Paint one page, its lower left corner `left` and `foot` points from the canvas's."""
        for placed in page:
            top = foot + self.paper[1] - self.margins.top - placed.below
            placed.block.draw(canvas, left + self.margins.left, top, self.width)

    def _paint_foot(self, canvas: TaggedCanvas, foot: Sequence[str], page: int, pages: int) -> None:
        top, left, number_width = self.margins.bottom - 20, self.margins.left, 90.0
        number = text_block(self.words.page_of.format(page=page, pages=pages), replace(FOOT, align="right"), None)
        with canvas.running_matter():
            number.write(canvas, left + self.width - number_width, top, number_width)
            _foot_line(foot, self.width - number_width).write(canvas, left, top, self.width - number_width)

    def printed_on(self, made_on: date) -> str:
        """`Skrevet ut 14. mars 2026`."""
        return self.words.printed_on.format(day=long_date(made_on, self.words))


def stepper(progress: Progress | None, cancelled: IsCancelled | None) -> Progress:
    """One function to call between steps: tells how far the work is, and raises `Cancelled` when it should stop."""

    def step(done: float) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(min(max(done, 0.0), 1.0))

    return step


def _cell(text: str | tuple[str, str], style: TextStyle, owner: Element) -> Cell:
    if isinstance(text, str):
        return (text_block(text, style, owner),)
    main, below = text
    return text_block(main, style, owner.add("P")), text_block(below, NAMES, owner.add("P"))


def fitting_shares(shares: Sequence[float], rows: Sequence[tuple[Cell, ...]], width: float) -> tuple[float, ...]:
    """Widths of columns in points that add up to `width`: after `shares`, but no word is broken where there is room.

    A word wider than half the table is broken in any case, and no column gives way for it.
    """
    widths = [width * share / sum(shares) for share in shares]
    needs: list[float] = []
    for column, got in enumerate(widths):
        gap = COLUMN_GAP if column < len(widths) - 1 else 0.0
        words = (block.longest_word + gap + 0.5 for row in rows for block in row[column])
        needs.append(max((word for word in words if word <= width / 2), default=got))
    lacking = sum(max(need - got, 0.0) for need, got in zip(needs, widths, strict=True))
    spare = sum(max(got - need, 0.0) for need, got in zip(needs, widths, strict=True))
    if lacking == 0.0 or lacking > spare:
        return tuple(widths)
    return tuple(
        need if got < need else got - (got - need) * lacking / spare for need, got in zip(needs, widths, strict=True)
    )


def _foot_line(parts: Sequence[str], width: float) -> TextBlock:
    """The parts with points between on one line; the first is shortened where they do not fit."""
    first, *rest = [part for part in parts if part] or [""]
    words = first.split()
    while True:
        kept = " ".join(words) + ("" if len(words) == len(first.split()) else " …")
        block = text_block(" · ".join((kept, *rest)), FOOT, None).laid(width)
        if len(words) <= 1 or len(block.lines or ()) <= 1:
            return replace(block, lines=(block.lines or ())[:1])
        words.pop()
