"""The ground rules as a poster to hang where everybody sees them, on A4 or A3 (dossier §3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from panelapp.domain.papers import Variant
from panelapp.reports.canvas import PAGE_HEIGHT, PAGE_WIDTH, TaggedCanvas
from panelapp.reports.fonts import Face
from panelapp.reports.story import IsCancelled, Margins, Progress, Story
from panelapp.reports.text import TextBlock, TextStyle, text_block
from panelapp.reports.tones import TONES, Tones

_A3 = 2**0.5
"""How much longer the sides of A3 are than those of A4."""

_BAND = 150.0
_SIZES = (25.0, 23.0, 21.0, 19.0, 17.0)
_LEAST_GAP = 10.0


def build(
    rules: Sequence[str],
    language: str,
    made_on: date,
    *,
    large: bool = False,
    variant: Variant = Variant.COLOUR,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """One page with the rules spread over it in large type; A3 where `large`. Raises `Cancelled`."""
    scale = _A3 if large else 1.0
    tones = TONES[variant]
    margins = Margins(left=60 * scale, right=56 * scale, top=(_BAND + 42) * scale, bottom=44 * scale)
    story = Story(language, paper=(PAGE_WIDTH * scale, PAGE_HEIGHT * scale), margins=margins)
    title = story.words.ground_rules
    heading = story.root.add("H1")
    heading.outline = title
    style = TextStyle(size=46 * scale, leading=54 * scale, face=Face.BOLD, shade=tones.on_accent, after=0)
    story.blocks.append(_Band(text_block(title, style, heading), _BAND * scale, margins, story.paper, tones))
    room = story.paper[1] - margins.top - margins.bottom
    style, gap = _spread(rules, story.width, room, scale)
    story.bullets(rules, style=replace(style, shade=tones.ink, after=gap))
    return story.build(title=title, author="", made_on=made_on, foot=None, progress=progress, cancelled=cancelled)


def _spread(rules: Sequence[str], width: float, room: float, scale: float) -> tuple[TextStyle, float]:
    """The largest type in which all rules fit, and the space between them that fills the page."""
    for size in _SIZES:
        style = TextStyle(size=size * scale, leading=size * 1.28 * scale, indent=26 * scale)
        height = sum(text_block(rule, style, None).height(width) for rule in rules)
        gap = (room - height) / max(1, len(rules) - 1)
        if gap >= _LEAST_GAP * scale:
            return style, min(gap, 34 * scale)
    return TextStyle(size=_SIZES[-1] * scale, leading=_SIZES[-1] * 1.28 * scale, indent=26 * scale), _LEAST_GAP * scale


@dataclass(frozen=True, slots=True)
class _Band:
    """The title on a band of colour across the head of the page, outside the page's margins."""

    title: TextBlock
    tall: float
    margins: Margins
    paper: tuple[float, float]
    tones: Tones
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002 - it takes no room from the text
        return 0.0

    def least(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, room: float) -> None:  # noqa: ARG002 - the protocol's
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002 - at the head
        with canvas.tagged(None):
            canvas.box(0, self.paper[1] - self.tall, self.paper[0], self.tall, self.tones.accent)
        middle = self.paper[1] - self.tall / 2
        self.title.draw(canvas, x, middle + self.title.height(width) / 2, width)
