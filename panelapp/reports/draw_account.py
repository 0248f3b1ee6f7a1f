"""A plain account of how a panel was drawn: sentences, and what was wanted beside what came out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from panelapp.reports.story import Story


def build(
    title: str,
    sender: str,
    sentences: Sequence[str],
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    language: str,
    made_on: date,
) -> bytes:
    """One document with the sentences as paragraphs and the table below; holds no names of those drawn.

    Each row has as many cells as `columns`. All texts come in the language of paper except the page's foot.
    """
    story = Story(language)
    story.letterhead(sender, story.printed_on(made_on))
    story.heading(1, title)
    story.rule(strong=True)
    for sentence in sentences:
        story.paragraph(sentence)
    story.space(8)
    story.table(columns, rows, [3.0, *([1.0] * (len(columns) - 1))])
    return story.build(title=title, author=sender, made_on=made_on, foot=(title,))
