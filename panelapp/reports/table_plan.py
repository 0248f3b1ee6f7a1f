"""The table plan: a page for each round to hang up, and a list to cut into slips, one for each person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from panelapp.reports.blocks import Cell, Row
from panelapp.reports.fonts import Face
from panelapp.reports.story import CELL, IsCancelled, Margins, Progress, Story
from panelapp.reports.structure import Element
from panelapp.reports.table_words import TABLE_WORDS
from panelapp.reports.text import TextBlock, TextStyle, text_block

_TABLE = TextStyle(size=17, leading=22, face=Face.BOLD, after=4)
_SEATED = TextStyle(size=15, leading=21, after=1)
_SLIP = TextStyle(size=13, leading=18, after=0)
_UPRIGHT_ROUNDS = 5
"""Rounds up to which the slips fit an upright page."""


def build(
    group_name: str,
    sender: str,
    rounds: Sequence[Sequence[Sequence[str]]],
    slips: Sequence[tuple[str, Sequence[int]]],
    language: str,
    made_on: date,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """A page or more for each round, and the slips on pages of their own.

    `rounds` hold for each round its tables, and for each table the names at it. A slip is a name with the number of
    the table in each round, 0 for none. Raises `Cancelled`.
    """
    wide = len(rounds) > _UPRIGHT_ROUNDS
    story = Story(language, landscape=wide, margins=Margins(left=48, right=48) if wide else None)
    words = TABLE_WORDS[language]
    for number, tables in enumerate(rounds, start=1):
        if number > 1:
            story.new_page()
        story.letterhead(f"{sender} · {group_name}" if sender else group_name, words.title)
        story.heading(1, words.round.format(number=number))
        story.rule(strong=True)
        seats = [(place, names) for place, names in enumerate(tables, start=1) if names]
        abreast = 4 if wide else 3 if len(seats) > 4 else 2
        for first in range(0, len(seats), abreast):
            _row(story, words.table, seats[first : first + abreast], abreast)
    story.new_page()
    story.letterhead(f"{sender} · {group_name}" if sender else group_name, words.title)
    story.heading(1, words.slips)
    story.rule(strong=True)
    columns = (words.name, *(words.round.format(number=number) for number in range(1, len(rounds) + 1)))
    rows = [(name, *(words.table.format(number=table) if table else "–" for table in tables)) for name, tables in slips]
    story.table(columns, rows, (2.0, *(1.0 for _ in rounds)), cell=CELL if wide else _SLIP)
    return story.build(
        title=f"{group_name} – {words.title}",
        author=sender,
        made_on=made_on,
        foot=(group_name, words.title),
        progress=progress,
        cancelled=cancelled,
    )


def _row(story: Story, word: str, tables: Sequence[tuple[int, Sequence[str]]], abreast: int) -> None:
    """Tables beside each other, each read whole before the next."""
    cells: list[Cell] = []
    for number, names in tables:
        element = story.root.add("H2")
        element.outline = word.format(number=number)
        names_of = story.root.add("L", numbering="None")
        cells.append((text_block(element.outline, _TABLE, element), *(_entry(name, names_of) for name in names)))
    cells += [()] * (abreast - len(cells))
    story.blocks.append(Row(tuple(cells), (1.0,) * abreast, after=14.0, parted=False))


def _entry(name: str, names: Element) -> TextBlock:
    return text_block(name, _SEATED, names.add("LI").add("LBody"))
