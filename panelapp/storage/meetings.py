"""Meetings, their agenda, notes, attendance and guests: records in, records out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

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
from panelapp.storage import rows
from panelapp.storage.store import Store


def all(store: Store) -> tuple[Meeting, ...]:
    """Every meeting by date, those without a date last."""
    return tuple(
        _meeting(row) for row in rows.read(store, "SELECT * FROM meeting ORDER BY held_on = '', held_on, rowid")
    )


def of_panel(store: Store, panel_id: str | None) -> tuple[Meeting, ...]:
    """The meetings of one panel by date, or of none where `panel_id` is None."""
    sql = "SELECT * FROM meeting WHERE panel_id IS ? ORDER BY held_on = '', held_on, rowid"
    return tuple(_meeting(row) for row in rows.read(store, sql, panel_id))


def get(store: Store, meeting_id: str) -> Meeting | None:
    """The meeting, or None where there is none (any more)."""
    found = rows.read(store, "SELECT * FROM meeting WHERE id = ?", meeting_id)
    return _meeting(found[0]) if found else None


def put(store: Store, meeting: Meeting) -> None:
    """Write the meeting, new or changed."""
    values = {name: getattr(meeting, name) for name in _MEETING_FIELDS}
    rows.put(store, "meeting", values | {"naming": meeting.naming.value, "status": meeting.status.value})


def remove(store: Store, meeting_id: str) -> None:
    """Remove the meeting with all that was noted in it; a card session held in it stays."""
    rows.remove(store, "meeting", meeting_id)


def record(store: Store, meeting_id: str) -> MeetingRecord | None:
    """The meeting with everything that belongs to it, or None where there is none."""
    meeting = get(store, meeting_id)
    if meeting is None:
        return None
    attendance = rows.read(store, "SELECT * FROM attendance WHERE meeting_id = ? ORDER BY person_id", meeting_id)
    guests = rows.read(store, "SELECT * FROM guests WHERE meeting_id = ? ORDER BY position, rowid", meeting_id)
    notes = rows.read(
        store,
        "SELECT note.* FROM note JOIN agenda_item ON agenda_item.id = note.agenda_item_id"
        " WHERE meeting_id = ? ORDER BY agenda_item.position, agenda_item.rowid, note.position, note.rowid",
        meeting_id,
    )
    return MeetingRecord(
        meeting,
        items(store, meeting_id),
        tuple(_note(row) for row in notes),
        tuple(Attendance(row["meeting_id"], row["person_id"], AttendanceStatus(row["status"])) for row in attendance),
        tuple(_guests(row) for row in guests),
    )


def items(store: Store, meeting_id: str) -> tuple[AgendaItem, ...]:
    """The agenda in its order."""
    sql = "SELECT * FROM agenda_item WHERE meeting_id = ? ORDER BY position, rowid"
    return tuple(_item(row) for row in rows.read(store, sql, meeting_id))


def item(store: Store, item_id: str) -> AgendaItem | None:
    """The agenda item, or None where there is none."""
    found = rows.read(store, "SELECT * FROM agenda_item WHERE id = ?", item_id)
    return _item(found[0]) if found else None


def put_item(store: Store, item: AgendaItem) -> None:
    """Write the agenda item; a new one comes last."""
    values = {"meeting_id": item.meeting_id, "title": item.title, "background": item.background}
    rows.put(store, "agenda_item", {"id": item.id} | values, within="meeting_id")


def remove_item(store: Store, item_id: str) -> None:
    """Remove the agenda item with its notes."""
    rows.remove(store, "agenda_item", item_id)


def order_items(store: Store, item_ids: Sequence[str]) -> None:
    """Put agenda items in this order."""
    rows.order(store, "agenda_item", item_ids)


def notes(store: Store, item_id: str) -> tuple[Note, ...]:
    """The notes of one agenda item in their order."""
    sql = "SELECT * FROM note WHERE agenda_item_id = ? ORDER BY position, rowid"
    return tuple(_note(row) for row in rows.read(store, sql, item_id))


def note(store: Store, note_id: str) -> Note | None:
    """The note, or None where there is none."""
    found = rows.read(store, "SELECT * FROM note WHERE id = ?", note_id)
    return _note(found[0]) if found else None


def put_note(store: Store, note: Note) -> None:
    """Write the note; a new one comes last in its agenda item."""
    values = {name: getattr(note, name) for name in Note.__dataclass_fields__}
    rows.put(store, "note", values | {"kind": note.kind.value}, within="agenda_item_id")


def remove_note(store: Store, note_id: str) -> None:
    """Remove the note."""
    rows.remove(store, "note", note_id)


def order_notes(store: Store, note_ids: Sequence[str]) -> None:
    """Put the notes of an agenda item in this order."""
    rows.order(store, "note", note_ids)


def put_attendance(store: Store, attendance: Attendance) -> None:
    """Write whether somebody came."""
    with store.atomic() as db:
        db.execute(
            "INSERT INTO attendance (meeting_id, person_id, status) VALUES (?, ?, ?)"
            " ON CONFLICT (meeting_id, person_id) DO UPDATE SET status = excluded.status",
            [attendance.meeting_id, attendance.person_id, attendance.status.value],
        )


def remove_attendance(store: Store, meeting_id: str, person_id: str) -> None:
    """Take back what was written about whether somebody came."""
    with store.atomic() as db:
        db.execute("DELETE FROM attendance WHERE meeting_id = ? AND person_id = ?", [meeting_id, person_id])


def guests(store: Store, guests_id: str) -> Guests | None:
    """One row of guests, or None where there is none."""
    found = rows.read(store, "SELECT * FROM guests WHERE id = ?", guests_id)
    return _guests(found[0]) if found else None


def put_guests(store: Store, guests: Guests) -> None:
    """Write a row of guests; a new one comes last."""
    values = {name: getattr(guests, name) for name in Guests.__dataclass_fields__}
    rows.put(store, "guests", values, within="meeting_id")


def remove_guests(store: Store, guests_id: str) -> None:
    """Remove a row of guests."""
    rows.remove(store, "guests", guests_id)


def people(store: Store, meeting_id: str) -> tuple[Person, ...]:
    """Names of those whose attendance was written and, until it is closed, of the panel's seats, by sorting key."""
    found = rows.read(
        store,
        "SELECT id, given_name, family_name FROM person WHERE id IN ("
        " SELECT person_id FROM member JOIN meeting ON meeting.panel_id = member.panel_id"
        "  WHERE meeting.id = ? AND standing = 'seat' AND status <> 'closed'"
        " UNION SELECT person_id FROM attendance WHERE meeting_id = ?) ORDER BY sort_key, id",
        meeting_id,
        meeting_id,
    )
    return tuple(Person(row["id"], row["given_name"], row["family_name"]) for row in found)


def released_harvest(store: Store, meeting_id: str) -> tuple[str, ...]:
    """What the group let anyone hear in card sessions held in this meeting, in its own words.

    Minutes go further than the staff group or a leader, so what was released to them alone does not stand there.
    """
    found = rows.read(
        store,
        "SELECT text FROM harvest_sentence JOIN session ON session.id = harvest_sentence.session_id"
        " WHERE meeting_id = ? AND release = 'anyone' AND trim(text) <> ''"
        " ORDER BY session.starts_at, session.id, position",
        meeting_id,
    )
    return tuple(row["text"] for row in found)


_MEETING_FIELDS = tuple(Meeting.__dataclass_fields__)


def _meeting(row: Mapping[str, Any]) -> Meeting:
    values: dict[str, Any] = {name: row[name] for name in _MEETING_FIELDS}
    values["naming"] = Naming(row["naming"])
    values["status"] = MeetingStatus(row["status"])
    return Meeting(**values)


def _item(row: Mapping[str, Any]) -> AgendaItem:
    return AgendaItem(row["id"], row["meeting_id"], row["title"], row["background"])


def _note(row: Mapping[str, Any]) -> Note:
    return Note(row["id"], row["agenda_item_id"], NoteKind(row["kind"]), row["text"], row["owner"], row["deadline"])


def _guests(row: Mapping[str, Any]) -> Guests:
    return Guests(row["id"], row["meeting_id"], row["label"], row["number"])
