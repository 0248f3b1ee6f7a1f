"""The running order of a reflection session, and the ground rules on a page to hang up (dossier §3.2–3.3, §8.1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from panelapp.domain.reflection import Session
from panelapp.reports.fonts import Face
from panelapp.reports.story import MUTED_TEXT, IsCancelled, Progress, Story
from panelapp.reports.text import TextStyle
from panelapp.reports.wording import Words, date_and_hours

_RULE = TextStyle(size=22, leading=31, indent=30, after=17)
_RULES_HEAD = TextStyle(size=30, leading=38, face=Face.BOLD, after=18, keep_with_next=True)


def build(
    session: Session,
    blocks: Sequence[tuple[str, int, str]],
    ground_rules: Sequence[str],
    language: str,
    made_on: date,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """The running order as a table, then the ground rules in large type on a page of their own.

    `blocks` are title, minutes and what to say. Times are of the clock where the session has a start, otherwise minutes
    from the beginning. Raises `Cancelled`.
    """
    story = Story(language)
    words = story.words
    story.letterhead(session.group_name, words.script)
    title = session.question or session.group_name or words.script
    story.heading(1, title)
    when = date_and_hours(session.planned_on, session.starts_at, "", words)
    story.paragraph(", ".join(part for part in (when, session.place) if part), MUTED_TEXT)
    length = sum(minutes for _, minutes, _ in blocks)
    seats = words.seats_and_staff.format(seats=session.seats, staff=session.staff)
    story.paragraph(f"{seats} · {words.whole_length.format(minutes=length)}", MUTED_TEXT)
    story.rule(strong=True)
    times = _times(session.starts_at, [minutes for _, minutes, _ in blocks], words)
    story.table(
        (words.time, words.length, words.block, words.say),
        [(time, str(minutes), name, say) for time, (name, minutes, say) in zip(times, blocks, strict=True)],
        (14, 9, 24, 53),
        row_headers=False,
    )
    if ground_rules:
        story.new_page()
        story.heading(1, words.ground_rules, style=_RULES_HEAD)
        story.bullets(ground_rules, style=_RULE)
    return story.build(
        title=f"{words.script} – {title}",
        author=session.group_name,
        made_on=made_on,
        foot=(session.group_name or title,),
        progress=progress,
        cancelled=cancelled,
    )


def _times(starts_at: str, lengths: Sequence[int], words: Words) -> list[str]:
    """When each block begins: `10.15` after the clock, or `15` minutes from the beginning."""
    hour, _, minute = starts_at.partition(":")
    clock = int(hour) * 60 + int(minute) if hour.isdigit() and minute.isdigit() else None
    times: list[str] = []
    gone = 0
    for length in lengths:
        if clock is None:
            times.append(f"{gone}–{gone + length}")
        else:
            now = (clock + gone) % (24 * 60)
            times.append(f"{now // 60:02}{words.clock_colon}{now % 60:02}")
        gone += length
    return times
