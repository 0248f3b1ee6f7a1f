"""The sheet that is printed once and put in a safe: the way back into the file when the passphrase is forgotten."""

from __future__ import annotations

from datetime import date

from panelapp.reports.fonts import Face
from panelapp.reports.story import LARGE, MUTED_TEXT, Story
from panelapp.reports.text import Piece, TextStyle
from panelapp.reports.wording import long_date

_CODE = TextStyle(size=25, leading=38, face=Face.SEMIBOLD, after=0, align="centre")
_GROUPS_A_LINE = 3


def build(workplace: str, recovery_code: str, language: str, made_on: date) -> bytes:
    """One page with `recovery_code` (groups parted by hyphens or spaces, or in fours) for `workplace`."""
    story = Story(language)
    words = story.words
    story.letterhead(workplace, long_date(made_on, words))
    story.heading(1, words.recovery_title)
    story.rule(strong=True)
    story.paragraph(words.recovery_what, LARGE)
    story.boxed(code_lines(recovery_code), _CODE)
    story.heading(2, words.recovery_how)
    story.bullets(words.recovery_steps, numbered=True)
    story.heading(2, words.recovery_keep)
    story.bullets(words.recovery_rules)
    story.space(26)
    story.paragraph([Piece(f"{words.put_away_by}: ")], MUTED_TEXT)
    story.space(16)
    story.rule()
    return story.build(
        title=f"{words.recovery_title} – {workplace}" if workplace else words.recovery_title,
        author=workplace,
        made_on=made_on,
        foot=("Samråd",),
    )


def code_lines(code: str) -> list[str]:
    """The code's groups, three to a line, with hyphens between them also where a line ends."""
    groups = code.replace("-", " ").split()
    if len(groups) == 1:
        whole = groups[0]
        groups = [whole[start : start + 4] for start in range(0, len(whole), 4)]
    lines = [groups[start : start + _GROUPS_A_LINE] for start in range(0, len(groups), _GROUPS_A_LINE)]
    return ["-".join(line) + ("-" if number < len(lines) else "") for number, line in enumerate(lines, start=1)]
