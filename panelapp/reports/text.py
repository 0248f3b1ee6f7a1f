"""A piece of running text: broken into lines, divided between pages, painted into its place in the structure tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from panelapp.reports import fonts
from panelapp.reports.canvas import INK, Colour, TaggedCanvas
from panelapp.reports.fonts import Face, Run
from panelapp.reports.structure import Element

_BREAKABLE = re.compile(r"[^-/._@&=?]*[-/._@&=?]*")
"""Where a word too long for a line is divided first: after the signs that addresses are full of."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text looks; sizes and distances in points. `bar` is the colour of a bar in the left margin of the text."""

    size: float = 11.5
    leading: float = 16.5
    face: Face = Face.REGULAR
    shade: Colour = INK
    before: float = 0.0
    after: float = 6.0
    indent: float = 0.0
    align: str = "left"
    bar: Colour | None = None
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in another face or colour than the style's."""

    text: str
    face: Face | None = None
    shade: Colour | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """Signs that stand together; `spaced` where a space follows, `ends_line` where the writer broke the line."""

    runs: tuple[tuple[Run, Colour], ...]
    width: float
    space: float
    spaced: bool = True
    ends_line: bool = False


Line = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text bound to its element, or to none where it is decoration; `label` is a list sign with its own element."""

    words: tuple[Word, ...]
    style: TextStyle
    element: Element | None
    label: tuple[TextBlock, Element | None] | None = None
    lines: tuple[Line, ...] | None = None

    @property
    def longest_word(self) -> float:
        """Width of the widest word in points: a column narrower than this breaks it."""
        return max((word.width for word in self.words), default=0.0)

    @property
    def whole_width(self) -> float:
        """Width in points if all stood on one line."""
        return _line_width(self.words)

    @property
    def before(self) -> float:
        return self.style.before

    @property
    def after(self) -> float:
        return self.style.after

    @property
    def keep_with_next(self) -> bool:
        return self.style.keep_with_next

    def laid(self, width: float) -> TextBlock:
        """The same text broken into lines of at most `width` points."""
        if self.lines is not None:
            return self
        return replace(self, lines=break_lines(self.words, width - self.style.indent))

    def height(self, width: float) -> float:
        """Height in points when set to `width`."""
        return len(self.laid(width).lines or ()) * self.style.leading

    def least(self, width: float) -> float:
        """Height of the smallest part that may stand at the foot of a page."""
        lines = len(self.laid(width).lines or ())
        return (lines if lines <= 3 else 2) * self.style.leading

    def split(self, width: float, room: float) -> tuple[TextBlock, TextBlock] | None:
        """Divide in two so that the first fits `room` points, never leaving one line alone; None where it cannot be."""
        lines = self.laid(width).lines or ()
        count = int((room + 0.01) / self.style.leading)
        if count >= len(lines):
            count = len(lines) - 1
        if len(lines) > 3 and count == len(lines) - 1:
            count -= 1
        if count < min(2, len(lines)) or len(lines) <= 3:
            return None
        head = replace(self, lines=lines[:count], style=replace(self.style, after=0))
        tail = replace(self, lines=lines[count:], style=replace(self.style, before=0), label=None)
        return head, tail

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Paint with the upper left corner at `x`, `top`."""
        style = self.style
        lines = self.laid(width).lines or ()
        if style.bar is not None:
            with canvas.tagged(None):
                height = len(lines) * style.leading
                canvas.box(x, top - height - 1, 2.5, height + 2, style.bar)
        if self.label is not None:
            self.label[0].draw(canvas, x, top, style.indent)
        if self.element is not None and not self.element.top:
            self.element.top = top
        with canvas.tagged(self.element):
            self.write(canvas, x, top, width)

    def write(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Paint the words alone, inside marked content that is open already."""
        style = self.style
        lines = self.laid(width).lines or ()
        for number, line in enumerate(lines, start=1):
            # The middle of the capitals, two thirds of the size high, stands in the middle of the line.
            baseline = top - number * style.leading + style.leading / 2 - style.size * 0.33
            left = x + style.indent
            if style.align != "left":
                spare = width - style.indent - _line_width(line)
                left += spare if style.align == "right" else spare / 2
            canvas.text(left, baseline, style.size, _joined(line))


def text_block(
    pieces: str | Sequence[Piece],
    style: TextStyle,
    element: Element | None,
    label: tuple[TextBlock, Element | None] | None = None,
) -> TextBlock:
    """Prepare text for setting; line breaks in it are kept, markup signs are ordinary signs."""
    if isinstance(pieces, str):
        pieces = [Piece(pieces)]
    words: list[Word] = []
    for piece in pieces:
        shade = piece.shade or style.shade
        for word in _words(fonts.clean(piece.text), piece.face or style.face, style.size, shade):
            if words and not words[-1].spaced:
                former = words.pop()
                words.append(replace(word, runs=(*former.runs, *word.runs), width=former.width + word.width))
            else:
                words.append(word)
    if words:
        words[-1] = replace(words[-1], spaced=False)
    return TextBlock(tuple(words), style, element, label)


def _words(text: str, face: Face, size: float, shade: Colour) -> Iterator[Word]:
    """The words of one piece; the last is not spaced unless a space follows it."""
    space = fonts.width(" ", face, size)
    lines = text.split("\n")
    for number, line in enumerate(lines):
        parts = [part for part in line.split(" ") if part]
        for index, part in enumerate(parts):
            final = index == len(parts) - 1
            breaks = final and number < len(lines) - 1
            runs = fonts.runs(part, face)
            yield Word(
                tuple((run, shade) for run in runs),
                sum(fonts.width(run.text, run.font, size) for run in runs),
                space,
                spaced=not final or breaks or line.endswith(" "),
                ends_line=breaks,
            )


def break_lines(words: Sequence[Word], width: float) -> tuple[Line, ...]:
    """Fill lines of at most `width` points; a word wider than that is divided."""
    lines: list[Line] = []
    line: list[Word] = []
    used = 0.0
    waiting = list(reversed(words))
    while waiting:
        word = waiting.pop()
        gap = line[-1].space if line else 0.0
        if used + gap + word.width > width + 0.01:
            if line:
                lines.append(tuple(line))
                line, used, gap = [], 0.0, 0.0
            if word.width > width + 0.01:
                head, tail = _divide(word, width)
                if tail is not None:
                    waiting.append(tail)
                    lines.append((head,))
                    continue
                word = head
        line.append(word)
        used += gap + word.width
        if word.ends_line:
            lines.append(tuple(line))
            line, used = [], 0.0
    if line:
        lines.append(tuple(line))
    return tuple(lines)


def _divide(word: Word, width: float) -> tuple[Word, Word | None]:
    """As much of a long word as fits, and the rest; after a hyphen or the like where there is one."""
    signs = [
        (Run(run.font, sign, real if run.actual else ""), shade)
        for run, shade in word.runs
        for sign, real in zip(run.text, run.actual or run.text, strict=True)
    ]
    text = "".join(run.text for run, _ in signs)
    size = word.width / max(sum(fonts.width(run.text, run.font, 1.0) for run, _ in signs), 1e-6)
    count, used = 0, 0.0
    for run, _ in signs:
        used += fonts.width(run.text, run.font, size)
        if used > width and count:
            break
        count += 1
    if count >= len(signs):
        return word, None
    natural = 0
    for match in _BREAKABLE.finditer(text):
        if match.end() > count:
            break
        natural = max(natural, match.end())
    count = natural if natural > count // 2 else count
    return (
        _part(word, signs[:count], size, spaced=False, ends_line=False),
        _part(word, signs[count:], size, spaced=word.spaced, ends_line=word.ends_line),
    )


def _part(word: Word, signs: list[tuple[Run, Colour]], size: float, *, spaced: bool, ends_line: bool) -> Word:
    total = sum(fonts.width(run.text, run.font, size) for run, _ in signs)
    return replace(word, runs=tuple(signs), width=total, spaced=spaced, ends_line=ends_line)


def _line_width(line: Line) -> float:
    return sum(word.width for word in line) + sum(word.space for word in line[:-1])


def _joined(line: Line) -> list[tuple[Run, Colour]]:
    """The runs of a line with spaces between words, also at its end unless a word goes on or the text is over.

    Without the space at the end, the last word of one line and the first of the next would be read as one.
    """
    joined: list[tuple[Run, Colour]] = []

    def append(run: Run, shade: Colour) -> None:
        if joined:
            former, former_shade = joined[-1]
            if former.font == run.font and former_shade == shade and not former.actual and not run.actual:
                joined[-1] = (Run(run.font, former.text + run.text), shade)
                return
        joined.append((run, shade))

    for word in line:
        for run, shade in word.runs:
            append(run, shade)
        if word.spaced:
            run, shade = word.runs[-1]
            font = run.font if run.font in tuple(Face) else Face.REGULAR
            append(Run(font, " "), shade)
    return joined
