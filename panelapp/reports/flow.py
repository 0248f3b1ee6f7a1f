"""Dividing blocks between pages: headings stay with what they head, table rows may part, headers are repeated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from panelapp.reports.blocks import Block, PageBreak, Row


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and how far below the top of the page's area it stands, in points."""

    block: Block
    below: float


Page = tuple[Placed, ...]


def paginate(
    blocks: Sequence[Block], width: float, height: float, step: Callable[[float], None] | None = None
) -> tuple[Page, ...]:
    """Divide `blocks` between areas of `width` by `height` points; there is always at least one page.

    `step` is told how much is done, from 0 to 1.
    """
    flow = _Flow(width, height)
    for index, block in enumerate(blocks):
        if step is not None and index % 16 == 0:
            step(index / len(blocks))
        flow.place(block, _with_kept(blocks, index, width, height))
    flow.turn()
    return tuple(flow.pages) or ((),)


def _with_kept(blocks: Sequence[Block], index: int, width: float, height: float) -> float:
    """Room that `blocks[index]` needs with those it must stand together with."""
    need, after = 0.0, 0.0
    for position in range(index, len(blocks)):
        block = blocks[position]
        need += max(after, block.before) if position > index else 0.0
        if not block.keep_with_next or position == len(blocks) - 1:
            need += block.least(width)
            break
        need += block.height(width)
        after = block.after
    return need if need <= height else blocks[index].least(width)


class _Flow:
    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.pages: list[Page] = []
        self._page: list[Placed] = []
        self._used = 0.0
        self._after = 0.0

    def turn(self) -> None:
        if self._page:
            self.pages.append(tuple(self._page))
        self._page, self._used, self._after = [], 0.0, 0.0

    def place(self, block: Block, need: float) -> None:
        if isinstance(block, PageBreak):
            self.turn()
            return
        rest: Block | None = block
        while rest is not None:
            gap = max(self._after, rest.before) if self._page else 0.0
            if self._page and self._used + gap + need > self.height + 0.01:
                self.turn()
                gap = 0.0
            if not self._page and isinstance(rest, Row) and rest.header is not None:
                self._put(rest.header.as_decoration(), 0.0)
            rest = self._put_what_fits(rest, gap)
            need = 0.0 if rest is None else rest.least(self.width)

    def _put_what_fits(self, block: Block, gap: float) -> Block | None:
        room = self.height - self._used - gap
        parts = None if block.height(self.width) <= room + 0.01 else block.split(self.width, room)
        if parts is None:
            if block.height(self.width) > room + 0.01 and self._page and not self._only_header():
                self.turn()
                if isinstance(block, Row) and block.header is not None:
                    self._put(block.header.as_decoration(), 0.0)
                return self._put_what_fits(block, 0.0)
            self._put(block, gap)
            return None
        self._put(parts[0], gap)
        self.turn()
        return parts[1]

    def _only_header(self) -> bool:
        return len(self._page) == 1 and isinstance(self._page[0].block, Row) and self._page[0].block.is_header

    def _put(self, block: Block, gap: float) -> None:
        self._used += gap
        self._page.append(Placed(block, self._used))
        self._used += block.height(self.width)
        self._after = block.after
