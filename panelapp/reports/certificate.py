"""The certificate of a draw: what was asked for, how the chances were, what decided, and how anybody checks it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from panelapp.reports.sections import Section
from panelapp.reports.story import CELL, Story
from panelapp.reports.text import TextStyle

_BOXED = TextStyle(size=10.5, leading=16, after=0)


def build(
    title: str,
    sender: str,
    facts: Sequence[tuple[str, str]],
    sections: Sequence[Section],
    language: str,
    made_on: date,
) -> bytes:
    """One document with the `facts` (what, and the answer) on top and a heading for each section; holds no names.

    All texts come in `language`.
    """
    story = Story(language)
    story.letterhead(sender, story.printed_on(made_on))
    story.heading(1, title)
    story.rule(strong=True)
    story.table((), facts, [1.0, 2.4])
    for section in sections:
        story.heading(2, section.heading)
        for sentence in section.sentences:
            story.paragraph(sentence)
        story.bullets(section.steps, numbered=True)
        if section.boxed:
            story.boxed(section.boxed, _BOXED)
        if section.rows:
            story.space(4)
            first = 2.6 if len(section.columns) > 2 else 1.0
            story.table(section.columns, section.rows, [first, *([1.0] * (len(section.columns) - 1))], cell=CELL)
    return story.build(title=title, author=sender, made_on=made_on, foot=(title,))
