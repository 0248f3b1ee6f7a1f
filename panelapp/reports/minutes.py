"""Minutes on paper, in the order of dossier §5.2; what is empty leaves no trace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from panelapp.domain.meetings import Note
from panelapp.domain.minutes import Minutes, MinutesItem
from panelapp.reports.fonts import Face
from panelapp.reports.right_to_left import listed
from panelapp.reports.story import MUTED_TEXT, IsCancelled, Progress, Story
from panelapp.reports.text import Piece
from panelapp.reports.wording import Words, date_and_hours, long_date, moment, quoted


def build(
    minutes: Minutes,
    language: str,
    made_on: date,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> bytes:
    """The minutes as a tagged PDF in `language` (`nb`, `nn`, `da`, `en`).

    The same minutes and day give the same bytes. Raises `Cancelled` when `cancelled` answers True.
    """
    story = Story(language)
    words = story.words
    state = words.completed if minutes.closed else words.draft
    title = minutes.title or minutes.group or words.meeting
    _opening(story, minutes, title, f"{words.minutes} – {state}")
    _present(story, minutes)
    _frame(story, minutes)
    if len(minutes.items) > 1:
        story.heading(2, words.agenda)
        story.bullets([item.title or words.item.format(number=item.number) for item in minutes.items], numbered=True)
    recommendation = 0
    for item in minutes.items:
        _item(story, item, recommendation)
        recommendation += len(item.recommendations)
    if minutes.harvest:
        story.heading(2, words.harvest)
        story.paragraph(words.harvest_note, MUTED_TEXT)
        for sentence in minutes.harvest:
            story.quote(quoted(sentence, words))
    if sum(1 for item in minutes.items if item.actions) > 1:
        story.heading(2, words.follow_up)
        story.table(
            (words.item_column, words.what, words.who, words.deadline),
            [(str(item.number), *_action(action, words)) for item in minutes.items for action in item.actions],
            (9, 47, 24, 20),
            row_headers=False,
        )
    if minutes.next_meeting.strip():
        story.heading(2, words.next_meeting)
        story.paragraph(moment(minutes.next_meeting, words))
    day = long_date(minutes.held_on, words)
    return story.build(
        title=", ".join(part for part in (f"{words.minutes} – {title}", day) if part),
        author=minutes.sender,
        made_on=made_on,
        foot=(title, day, story.printed_on(made_on)),
        progress=progress,
        cancelled=cancelled,
    )


def _opening(story: Story, minutes: Minutes, title: str, kind: str) -> None:
    words = story.words
    story.letterhead(" · ".join(part for part in (minutes.sender, minutes.responsible_unit) if part), kind)
    story.heading(1, title)
    number = f"{minutes.number}/{minutes.held_on[:4]}" if minutes.held_on else str(minutes.number)
    lines = (
        " · ".join((minutes.group, words.meeting_number.format(number=number))) if minutes.group else "",
        ", ".join(
            part
            for part in (
                date_and_hours(minutes.held_on, minutes.starts_at, minutes.ends_at, words),
                minutes.place,
            )
            if part
        ),
        f"{words.reference} {minutes.case_reference}" if minutes.case_reference else "",
    )
    for line in lines:
        story.paragraph(line, MUTED_TEXT)
    story.rule(strong=True)


def _present(story: Story, minutes: Minutes) -> None:
    rows = list(_present_rows(minutes, story.words))
    if rows:
        story.heading(2, story.words.present)
        story.table((), rows, (38, 62))


def _present_rows(minutes: Minutes, words: Words) -> Iterator[tuple[str, str | tuple[str, str]]]:
    if minutes.chair:
        yield words.chair, minutes.chair
    if minutes.minute_taker:
        yield words.minute_taker, minutes.minute_taker
    members = minutes.members
    if members.present or members.of:
        label = members.label or (words.panel_members if minutes.group else words.participants)
        count = words.of.format(present=members.present, of=members.of) if members.of else str(members.present)
        yield label, (count, listed(members.names)) if members.names else count
    if minutes.excused:
        yield words.excused, str(minutes.excused)
    for guests in minutes.guests:
        count = words.of.format(present=guests.present, of=guests.of) if guests.of else str(guests.present)
        yield guests.label, (count, listed(guests.names)) if guests.names else count


def _frame(story: Story, minutes: Minutes) -> None:
    words = story.words
    parts = (
        (words.purpose, minutes.purpose),
        (words.can_influence, minutes.can_influence),
        (words.fixed_already, minutes.fixed_already),
    )
    said = [(label, text.strip()) for label, text in parts if text.strip()]
    if said:
        story.heading(2, words.frame)
        for label, text in said:
            story.paragraph([Piece(f"{label}: ", Face.SEMIBOLD), Piece(text)])


def _item(story: Story, item: MinutesItem, recommendations_before: int) -> None:
    words = story.words
    story.heading(2, " · ".join(part for part in (words.item.format(number=item.number), item.title) if part))
    story.paragraph(item.background.strip())
    if item.inputs:
        story.heading(3, words.inputs)
        story.bullets(item.inputs)
    if item.quotes:
        story.heading(3, words.quotes)
        for quote in item.quotes:
            story.quote(quoted(quote, words))
    for number, text in enumerate(item.recommendations, start=recommendations_before + 1):
        story.recommendation(words.recommendation.format(number=number), text)
    if item.actions:
        story.heading(3, words.actions)
        story.table(
            (words.what, words.who, words.deadline),
            [_action(action, words) for action in item.actions],
            (54, 25, 21),
        )


def _action(action: Note, words: Words) -> tuple[str, str, str]:
    return (
        action.text.strip(),
        action.owner or words.not_agreed,
        long_date(action.deadline, words) or words.not_agreed,
    )
