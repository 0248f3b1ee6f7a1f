"""The list of a panel: who has a seat and who stands by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from panelapp.reports.story import CELL, IsCancelled, Margins, Progress, Story
from panelapp.reports.text import TextStyle, text_block
from panelapp.reports.wording import long_date

_TIGHT = TextStyle(size=10, leading=13.5, after=0)
_ROOM = 470.0
"""Width of an upright page's text in points: tables that need more are printed across."""


def build(
    panel_name: str,
    sender: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    language: str,
    made_on: date,
    reserves_from: int | None = None,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """A table with one row per person; rows from index `reserves_from` on stand under a heading of their own.

    Each row has as many cells as `columns`. Wide tables are printed across. Raises `Cancelled`.
    """
    shares = [_wanted(column, columns, rows) for column in range(len(columns))]
    wide = sum(shares) > _ROOM
    story = Story(language, landscape=wide, margins=Margins(left=48, right=48) if wide else None)
    words = story.words
    story.letterhead(sender, words.composed_on.format(day=long_date(made_on, words)))
    story.heading(1, panel_name)
    story.rule(strong=True)
    cell = _TIGHT if wide else CELL
    if reserves_from is None:
        story.table(columns, rows, shares, cell=cell)
    else:
        for heading, part in ((words.members, rows[:reserves_from]), (words.reserves, rows[reserves_from:])):
            if part:
                story.heading(2, f"{heading} ({len(part)})")
                story.table(columns, part, shares, cell=cell)
    return story.build(
        title=f"{panel_name} – {words.composed_on.format(day=long_date(made_on, words))}",
        author=sender,
        made_on=made_on,
        foot=(panel_name,),
        progress=progress,
        cancelled=cancelled,
    )


def _wanted(column: int, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> float:
    """Width in points that a column would like: its longest text on one line, within reason."""
    texts = (columns[column], *(row[column] for row in rows))
    return 14 + min(max(max(text_block(text, _TIGHT, None).whole_width for text in texts), 24.0), 170.0)
