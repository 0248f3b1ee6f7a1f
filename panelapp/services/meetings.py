"""Meetings: planning one, its agenda, what is noted, closing it (dossier §5).

Everything that changes a meeting raises `UserError("meeting.closed")` for one that is closed and
`UserError("meeting.gone")` where the meeting, agenda item, note or row is no longer there.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

from panelapp.domain.meetings import (
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Guests,
    Meeting,
    MeetingRecord,
    MeetingStatus,
    Naming,
    Note,
    NoteKind,
)
from panelapp.domain.people import Person
from panelapp.errors import UserError
from panelapp.services import panels, workplace
from panelapp.storage import meetings as stored
from panelapp.storage.store import Store


class MeetingFields(TypedDict, total=False):
    """What can be changed about a meeting; date ISO, times `HH:MM`, '' for none."""

    title: str
    held_on: str
    starts_at: str
    ends_at: str
    place: str
    chair: str
    minute_taker: str
    case_reference: str
    next_meeting: str
    naming: Naming


class ItemFields(TypedDict, total=False):
    """What can be changed about an agenda item."""

    title: str
    background: str


class NoteFields(TypedDict, total=False):
    """What can be changed about a note; deadline ISO or ''."""

    kind: NoteKind
    text: str
    owner: str
    deadline: str


class GuestsFields(TypedDict, total=False):
    """What can be changed about a row of guests; `number` is at least 1."""

    label: str
    number: int


def all(store: Store) -> tuple[Meeting, ...]:
    """Every meeting by date, those without a date last."""
    return stored.all(store)


def of_panel(store: Store, panel_id: str) -> tuple[Meeting, ...]:
    """The meetings of one panel by date."""
    return stored.of_panel(store, panel_id)


def get(store: Store, meeting_id: str) -> Meeting:
    """The meeting alone. Raises `UserError("meeting.gone")`."""
    meeting = stored.get(store, meeting_id)
    if meeting is None:
        raise UserError("meeting.gone")
    return meeting


def record(store: Store, meeting_id: str) -> MeetingRecord:
    """The meeting with agenda, notes, attendance and guests. Raises `UserError("meeting.gone")`."""
    found = stored.record(store, meeting_id)
    if found is None:
        raise UserError("meeting.gone")
    return found


def people(store: Store, meeting_id: str) -> tuple[Person, ...]:
    """Those whose attendance is asked for, by name: the panel's seats and whoever else was written down.

    For a closed meeting only who was written down, so that a panel drawn anew changes nothing about it.
    """
    return stored.people(store, meeting_id)


def next_number(store: Store, panel_id: str | None, held_on: str = "") -> int:
    """The number a meeting made now would get."""
    return _next_number(store, Meeting("", "", panel_id, held_on=held_on))


def add(store: Store, *, title: str, panel_id: str | None = None, held_on: str = "") -> Meeting:
    """Plan a meeting of a panel, or on its own; the facilitator of the workplace chairs it until somebody else does.

    Its number counts within the panel and the year; without a date it counts towards this year. Raises `UserError`:
    meeting.not_a_date, panel.missing.
    """
    _check_date(held_on)
    if panel_id is not None:
        panels.get(store, panel_id)
    meeting = Meeting(
        str(uuid.uuid4()),
        title.strip(),
        panel_id,
        held_on=held_on,
        chair=workplace.get(store).facilitator,
    )
    with store.atomic():
        meeting = replace(meeting, number=_next_number(store, meeting))
        stored.put(store, meeting)
    return meeting


def change(store: Store, meeting_id: str, **fields: Unpack[MeetingFields]) -> Meeting:
    """Change details of a meeting; one moved to another year gets that year's next number.

    Raises `UserError` with `meeting.not_a_date` or `meeting.not_a_time`.
    """
    former = _open(store, meeting_id)
    meeting = replace(former, **fields)
    _check_date(meeting.held_on)
    for time in (meeting.starts_at, meeting.ends_at):
        if time and not _TIME.fullmatch(time):
            raise UserError("meeting.not_a_time")
    with store.atomic():
        if _year(meeting) != _year(former):
            meeting = replace(meeting, number=_next_number(store, meeting))
        stored.put(store, meeting)
    return meeting


def remove(store: Store, meeting_id: str) -> None:
    """Remove the meeting with all that was noted in it; a card session held in it stays."""
    _open(store, meeting_id)
    stored.remove(store, meeting_id)


def close(store: Store, meeting_id: str) -> Meeting:
    """Close the meeting: what was noted stays as it is.

    Where attendance was taken, whoever has a seat and was not written down did not come, and is written down so: the
    minutes say of how many for good. Where none was taken, nothing is claimed.
    """
    with store.atomic():
        taken = {row.person_id for row in record(store, meeting_id).attendance}
        for person in people(store, meeting_id) if taken else ():
            if person.id not in taken:
                stored.put_attendance(store, Attendance(meeting_id, person.id, AttendanceStatus.ABSENT))
        return _set_status(store, meeting_id, MeetingStatus.CLOSED)


def reopen(store: Store, meeting_id: str) -> Meeting:
    """Let a closed meeting be written to again."""
    return _set_status(store, meeting_id, MeetingStatus.PLANNED)


def loose_actions(record: MeetingRecord) -> tuple[Note, ...]:
    """Actions with no owner or no deadline: pointed out before a meeting is closed (dossier §5.3)."""
    return tuple(note for note in record.notes if note.text.strip() and note.lacks_owner_or_deadline)


def add_item(store: Store, meeting_id: str, title: str = "") -> AgendaItem:
    """Put a matter last on the agenda."""
    _open(store, meeting_id)
    item = AgendaItem(str(uuid.uuid4()), meeting_id, title.strip())
    stored.put_item(store, item)
    return item


def change_item(store: Store, item_id: str, **fields: Unpack[ItemFields]) -> AgendaItem:
    """Change the title or background of an agenda item."""
    item = replace(_item(store, item_id), **fields)
    stored.put_item(store, item)
    return item


def move_item(store: Store, item_id: str, steps: int) -> None:
    """Move an agenda item `steps` down (up where negative), as far as the agenda reaches."""
    item = _item(store, item_id)
    ids = [other.id for other in stored.items(store, item.meeting_id)]
    stored.order_items(store, _moved(ids, item_id, steps))


def remove_item(store: Store, item_id: str) -> None:
    """Take an agenda item with its notes off the agenda."""
    _item(store, item_id)
    stored.remove_item(store, item_id)


def add_note(
    store: Store,
    item_id: str,
    *,
    kind: NoteKind = NoteKind.INPUT,
    text: str = "",
    after: str | None = None,
    note_id: str = "",
) -> Note:
    """Note something against an agenda item: last, or right after the note with id `after`.

    A caller that must know the id beforehand gives a new UUID as `note_id`.
    """
    _item(store, item_id)
    note = Note(note_id or str(uuid.uuid4()), item_id, kind, text)
    with store.atomic():
        ids = [other.id for other in stored.notes(store, item_id)]
        stored.put_note(store, note)
        if after in ids:
            ids.insert(ids.index(after) + 1, note.id)
            stored.order_notes(store, ids)
    return note


def change_note(store: Store, note_id: str, **fields: Unpack[NoteFields]) -> Note:
    """Change a note; its owner and deadline stay with it while it is of another kind.

    Raises `UserError("meeting.not_a_date")`.
    """
    note = replace(_note(store, note_id), **fields)
    _check_date(note.deadline)
    stored.put_note(store, note)
    return note


def move_note(store: Store, note_id: str, steps: int) -> Note:
    """Move a note one step down (`steps` 1) or up (-1); past the end it goes over to the next agenda item.

    Returns the note, which may belong to another item now.
    """
    note = _note(store, note_id)
    item = _item(store, note.agenda_item_id)
    ids = [other.id for other in stored.notes(store, item.id)]
    with store.atomic():
        if 0 <= ids.index(note_id) + steps < len(ids):
            stored.order_notes(store, _moved(ids, note_id, steps))
            return note
        items = [other.id for other in stored.items(store, item.meeting_id)]
        index = items.index(item.id) + (1 if steps > 0 else -1)
        if not 0 <= index < len(items):
            return note
        note = replace(note, agenda_item_id=items[index])
        there = [other.id for other in stored.notes(store, note.agenda_item_id)]
        stored.put_note(store, note)
        stored.order_notes(store, [note_id, *there] if steps > 0 else [*there, note_id])
    return note


def remove_note(store: Store, note_id: str) -> None:
    """Remove a note."""
    _note(store, note_id)
    stored.remove_note(store, note_id)


def add_guests(store: Store, meeting_id: str, label: str = "", number: int = 1) -> Guests:
    """Write down others present: where they come from and how many."""
    _open(store, meeting_id)
    guests = Guests(str(uuid.uuid4()), meeting_id, label, max(1, number))
    stored.put_guests(store, guests)
    return guests


def change_guests(store: Store, guests_id: str, **fields: Unpack[GuestsFields]) -> Guests:
    """Change where guests come from or how many they are."""
    guests = replace(_guests(store, guests_id), **fields)
    guests = replace(guests, number=max(1, guests.number))
    stored.put_guests(store, guests)
    return guests


def remove_guests(store: Store, guests_id: str) -> None:
    """Remove a row of guests."""
    _guests(store, guests_id)
    stored.remove_guests(store, guests_id)


def open_for_writing(store: Store, meeting_id: str) -> Meeting:
    """The meeting, when it may be written to. Raises `UserError` with `meeting.gone` or `meeting.closed`."""
    return _open(store, meeting_id)


_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def _set_status(store: Store, meeting_id: str, status: MeetingStatus) -> Meeting:
    meeting = replace(get(store, meeting_id), status=status)
    stored.put(store, meeting)
    return meeting


def _open(store: Store, meeting_id: str) -> Meeting:
    meeting = get(store, meeting_id)
    if meeting.status is MeetingStatus.CLOSED:
        raise UserError("meeting.closed")
    return meeting


def _item(store: Store, item_id: str) -> AgendaItem:
    item = stored.item(store, item_id)
    if item is None:
        raise UserError("meeting.gone")
    _open(store, item.meeting_id)
    return item


def _note(store: Store, note_id: str) -> Note:
    note = stored.note(store, note_id)
    if note is None:
        raise UserError("meeting.gone")
    _item(store, note.agenda_item_id)
    return note


def _guests(store: Store, guests_id: str) -> Guests:
    guests = stored.guests(store, guests_id)
    if guests is None:
        raise UserError("meeting.gone")
    _open(store, guests.meeting_id)
    return guests


def _moved(ids: Sequence[str], which: str, steps: int) -> list[str]:
    others = [other for other in ids if other != which]
    others.insert(max(0, min(len(others), list(ids).index(which) + steps)), which)
    return others


def _check_date(text: str) -> None:
    if not text:
        return
    try:
        if date.fromisoformat(text).isoformat() == text:
            return
    except ValueError:
        pass
    raise UserError("meeting.not_a_date")


def _year(meeting: Meeting) -> str:
    return meeting.held_on[:4] or str(date.today().year)


def _next_number(store: Store, meeting: Meeting) -> int:
    if meeting.panel_id is None:
        return 1
    others = stored.of_panel(store, meeting.panel_id)
    year = _year(meeting)
    return 1 + max((other.number for other in others if other.id != meeting.id and _year(other) == year), default=0)
