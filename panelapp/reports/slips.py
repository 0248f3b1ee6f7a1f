"""The meeting pulse as slips to hand out: five short questions, nobody's name (dossier §8.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from panelapp.domain.papers import Variant
from panelapp.reports.blocks import Cell, Row, Rule, Space
from panelapp.reports.canvas import PAGE_HEIGHT, PAGE_WIDTH, TaggedCanvas
from panelapp.reports.finish import About, finish
from panelapp.reports.fonts import Face
from panelapp.reports.story import IsCancelled, Margins, Progress, Story, stepper
from panelapp.reports.text import TextStyle, text_block
from panelapp.reports.tones import TONES

_HEIGHT = PAGE_HEIGHT / 2
_EACH = 2
"""Slips to an A4: A5 across, large enough to be read without glasses and folded once."""

_MARGINS = Margins(left=44.0, right=44.0, top=32.0, bottom=26.0)
_SHARES = (47.0, 12.0, 8.0, 8.5, 9.0, 7.5, 8.0)

_TITLE = TextStyle(size=17, leading=22, face=Face.BOLD, after=1)
_INTRO = TextStyle(size=11, leading=15, after=3)
_LABEL = TextStyle(size=9.2, leading=11, after=0, align="centre")
_QUESTION = TextStyle(size=11.5, leading=15, after=0)
_CHOICE = TextStyle(size=19, leading=22, after=0, align="centre")


@dataclass(frozen=True, slots=True)
class Slip:
    """The words of a slip: title, what it is, statements to mark from `scale`, and a question to write about."""

    title: str
    intro: str
    statements: tuple[str, ...]
    scale: tuple[str, ...]
    question: str


def build(
    slip: Slip,
    count: int,
    language: str,
    made_on: date,
    *,
    variant: Variant = Variant.COLOUR,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """At least `count` slips, two to an A4, each the same. Raises `Cancelled`."""
    step = stepper(progress, cancelled)
    tones = TONES[variant]
    story = Story(language, paper=(PAGE_WIDTH, _HEIGHT), margins=_MARGINS)
    whole = -(-max(1, count) // _EACH) * _EACH
    for number in range(whole):
        step(0.5 * number / whole)
        if number:
            story.new_page()
        _tell(story, slip, variant)
    canvas = TaggedCanvas()
    for number, page in enumerate(story.set_pages()):
        step(0.5 + 0.4 * number / whole)
        story.paint(canvas, page, foot=(1 - number % _EACH) * _HEIGHT)
        if number % _EACH == _EACH - 1:
            with canvas.tagged(None):
                for left, right in ((12.0, 30.0), (PAGE_WIDTH - 30.0, PAGE_WIDTH - 12.0)):
                    canvas.line((left, _HEIGHT), (right, _HEIGHT), tones.muted, 0.4)
            canvas.end_page()
    about = About(slip.title, "", story.words.tag, made_on)
    data = finish(canvas.finish(), story.root, canvas.pages, about)
    step(1.0)
    return data


def _tell(story: Story, slip: Slip, variant: Variant) -> None:
    tones = TONES[variant]
    story.heading(1, slip.title, style=replace(_TITLE, shade=tones.ink))
    story.paragraph(slip.intro, replace(_INTRO, shade=tones.muted))
    table = story.root.add("Table")
    line = table.add("THead").add("TR")
    label = replace(_LABEL, shade=tones.muted)
    corner = text_block("\u00a0", label, line.add("TD"))
    heads: list[Cell] = [
        (corner,),
        *((text_block(text, label, line.add("TH", scope="Column")),) for text in slip.scale),
    ]
    story.blocks.append(Row(tuple(heads), _SHARES, is_header=True, padding=3.0, keep_with_next=True))
    body = table.add("TBody")
    for statement in slip.statements:
        line = body.add("TR")
        cells: list[Cell] = [
            (text_block(statement, replace(_QUESTION, shade=tones.ink), line.add("TH", scope="Row")),),
            *((text_block("☐", replace(_CHOICE, shade=tones.ink), line.add("TD")),) for _ in slip.scale),
        ]
        story.blocks.append(Row(tuple(cells), _SHARES, padding=5.5, parted=False))
    story.paragraph(slip.question, replace(_QUESTION, shade=tones.ink, before=12, keep_with_next=True))
    for _ in range(3):
        story.blocks += [Space(21.0), Rule(tones.muted, 0.5)]
