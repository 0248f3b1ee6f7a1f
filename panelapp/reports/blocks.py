"""What a page is built of beside running text: rules, table rows, two texts side by side, a forced new page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, Self

from panelapp.reports.canvas import LINE, MUTED, TINT, Colour, TaggedCanvas
from panelapp.reports.text import TextBlock

COLUMN_GAP = 12.0
"""Between the texts of two columns, in points."""


class Block(Protocol):
    """Something that stands below what came before; measures in points."""

    @property
    def before(self) -> float: ...

    @property
    def after(self) -> float: ...

    @property
    def keep_with_next(self) -> bool: ...

    def height(self, width: float) -> float:
        """Height when set to `width`."""
        ...

    def least(self, width: float) -> float:
        """Height of the smallest part that may stand at the foot of a page."""
        ...

    def split(self, width: float, room: float) -> tuple[Self, Self] | None:
        """Divide so that the first part fits `room`; None where it cannot be."""
        ...

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Paint with the upper left corner at `x`, `top`."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page, decoration alone."""

    shade: Colour = LINE
    thickness: float = 0.75
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = True

    def height(self, width: float) -> float:  # noqa: ARG002 - the protocol's
        return self.thickness

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Rule, Rule] | None:  # noqa: ARG002 - the protocol's
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        with canvas.tagged(None):
            canvas.box(x, top - self.thickness, width, self.thickness, self.shade)


@dataclass(frozen=True, slots=True)
class Space:
    """An empty stretch."""

    stretch: float
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = True

    def height(self, width: float) -> float:  # noqa: ARG002 - the protocol's
        return self.stretch

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Space, Space] | None:  # noqa: ARG002 - the protocol's
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Nothing to paint."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""

    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002 - the protocol's
        return 0.0

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[PageBreak, PageBreak] | None:  # noqa: ARG002
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Nothing to paint."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One text at the left margin and one at the right, on the same line; the left takes `share` of the width."""

    left: TextBlock
    right: TextBlock
    share: float = 0.7
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = True

    def height(self, width: float) -> float:
        return max(self.left.height(width * self.share), self.right.height(width * (1 - self.share)))

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[SideBySide, SideBySide] | None:  # noqa: ARG002
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self.left.draw(canvas, x, top, width * self.share)
        self.right.draw(canvas, x + width * self.share, top, width * (1 - self.share))


@dataclass(frozen=True, slots=True)
class Boxed:
    """Texts on a tinted ground or in a frame, with a bar at the left where it has a colour; kept on one page."""

    texts: tuple[TextBlock, ...]
    padding: float = 20.0
    ground: Colour | None = TINT
    frame: Colour | None = None
    bar: Colour | None = None
    before: float = 6.0
    after: float = 10.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        return 2 * self.padding + _stack_height(self.texts, width - 2 * self.padding)

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> tuple[Boxed, Boxed] | None:  # noqa: ARG002
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        height, inner = self.height(width), width - 2 * self.padding
        with canvas.tagged(None):
            if self.ground is not None:
                canvas.box(x, top - height, width, height, self.ground)
            if self.frame is not None:
                canvas.frame(x, top - height, width, height, self.frame)
            if self.bar is not None:
                canvas.box(x, top - height, 2.5, height, self.bar)
        y = top - self.padding
        for text in self.texts:
            text.draw(canvas, x + self.padding, y, inner)
            y -= text.height(inner) + text.after


Cell = tuple[TextBlock, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: cells of texts, a hairline below. `header` is repeated where a page begins with this row."""

    cells: tuple[Cell, ...]
    shares: tuple[float, ...]
    header: Row | None = None
    is_header: bool = False
    padding: float = 4.5
    line_below: bool = True
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    parted: bool = True
    """Whether it may go on over a page though it fits the next."""

    def _widths(self, width: float) -> tuple[float, ...]:
        whole = sum(self.shares)
        return tuple(width * share / whole for share in self.shares)

    def _inner(self, width: float) -> list[tuple[Cell, float]]:
        widths = self._widths(width)
        return [
            (cell, cell_width - (COLUMN_GAP if index < len(widths) - 1 else 0))
            for index, (cell, cell_width) in enumerate(zip(self.cells, widths, strict=True))
        ]

    def height(self, width: float) -> float:
        return 2 * self.padding + max(_stack_height(cell, room) for cell, room in self._inner(width))

    def least(self, width: float) -> float:
        """Two lines of the tallest cell, or all of a low row or one that is not to be parted."""
        whole = self.height(width)
        if not self.parted:
            return whole
        tallest = max((block.style.leading for cell in self.cells for block in cell), default=0.0)
        return min(whole, 2 * self.padding + 3 * tallest)

    def split(self, width: float, room: float) -> tuple[Row, Row] | None:
        heads: list[Cell] = []
        tails: list[Cell] = []
        for cell, cell_width in self._inner(width):
            head, tail = _split_stack(cell, cell_width, room - 2 * self.padding)
            heads.append(head)
            tails.append(tail)
        if not any(heads) or not any(tails):
            return None
        return replace(self, cells=tuple(heads), line_below=False, after=0), replace(self, cells=tuple(tails), before=0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        height = self.height(width)
        with canvas.tagged(None):
            if self.line_below:
                shade, thickness = (MUTED, 1.0) if self.is_header else (LINE, 0.75)
                canvas.line((x, top - height), (x + width, top - height), shade, thickness)
        left = x
        for (cell, cell_width), whole in zip(self._inner(width), self._widths(width), strict=True):
            y = top - self.padding
            for block in cell:
                block.draw(canvas, left, y, cell_width)
                y -= block.height(cell_width) + block.after
            left += whole

    def as_decoration(self) -> Row:
        """The same row outside the structure tree, for the head of a page where a table goes on."""
        return replace(self, cells=tuple(tuple(replace(block, element=None) for block in cell) for cell in self.cells))


def _stack_height(cell: Sequence[TextBlock], width: float) -> float:
    return sum(block.height(width) + block.after for block in cell) - (cell[-1].after if cell else 0.0)


def _split_stack(cell: Cell, width: float, room: float) -> tuple[Cell, Cell]:
    """As many texts of a cell as fit `room`, the last of them perhaps in part, and the rest."""
    fitting: list[TextBlock] = []
    for index, block in enumerate(cell):
        height = block.height(width)
        if height <= room + 0.01:
            fitting.append(block)
            room -= height + block.after
            continue
        parts = block.split(width, room)
        if parts is None:
            return tuple(fitting), cell[index:]
        return (*fitting, parts[0]), (parts[1], *cell[index + 1 :])
    return tuple(fitting), ()
