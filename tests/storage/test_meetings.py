"""Meetings and all that belongs to them come back from a real file as they were written."""

from __future__ import annotations

from dataclasses import replace

from panelapp.domain.meetings import (
    AgendaItem,
    Attendance,
    AttendanceStatus,
    Guests,
    Meeting,
    MeetingStatus,
    Naming,
    Note,
    NoteKind,
)
from panelapp.domain.panels import Member, Panel, Standing
from panelapp.storage import meetings, panels
from panelapp.storage.store import Store


def add_person(store: Store, person_id: str, given: str, family: str = "") -> None:
    with store.atomic() as db:
        db.execute(
            "INSERT INTO person (id, given_name, family_name, email, phone, address, sort_key)"
            " VALUES (?, ?, ?, '', '', '', ?)",
            [person_id, given, family, f"{family} {given}"],
        )


FULL = Meeting(
    id="m",
    title="Byggesaker og nabovarsel",
    panel_id=None,
    number=2,
    held_on="2026-11-12",
    starts_at="17:00",
    ends_at="19:00",
    place="Rådhuset",
    chair="Marit Dahl",
    minute_taker="Åse B.",
    case_reference="26/0143",
    next_meeting="10. desember",
    naming=Naming.SHORT,
    status=MeetingStatus.CLOSED,
)


def test_every_field_of_a_meeting_comes_back(store: Store) -> None:
    meetings.put(store, FULL)
    assert meetings.get(store, "m") == FULL
    changed = replace(FULL, title="Åpningstider", naming=Naming.COUNT)
    meetings.put(store, changed)
    assert meetings.all(store) == (changed,)


def test_those_without_a_date_come_last(store: Store) -> None:
    for name, held_on in (("a", ""), ("b", "2026-12-01"), ("c", "2026-01-15")):
        meetings.put(store, Meeting(name, name, held_on=held_on))
    assert [meeting.id for meeting in meetings.all(store)] == ["c", "b", "a"]
    assert [meeting.id for meeting in meetings.of_panel(store, None)] == ["c", "b", "a"]


def test_the_record_holds_everything_in_the_order_it_was_put(store: Store) -> None:
    meetings.put(store, FULL)
    add_person(store, "p", "Ingrid", "Solvang")
    for name in ("i1", "i2"):
        meetings.put_item(store, AgendaItem(name, "m", f"Sak {name}", "Bakgrunn"))
    action = Note("n2", "i1", NoteKind.ACTION, "Opplæring", "Servicesenteret", "2027-01-15")
    for note in (Note("n1", "i2", NoteKind.INPUT, "Sjekkliste"), action, Note("n3", "i1", NoteKind.QUOTE)):
        meetings.put_note(store, note)
    meetings.put_attendance(store, Attendance("m", "p", AttendanceStatus.ABSENT))
    meetings.put_attendance(store, Attendance("m", "p", AttendanceStatus.EXCUSED))
    meetings.put_guests(store, Guests("g", "m", "Byggesaksavdelingen", 2))
    record = meetings.record(store, "m")
    assert record is not None
    assert [item.id for item in record.items] == ["i1", "i2"]
    assert [note.id for note in record.notes] == ["n2", "n3", "n1"]
    assert record.notes[0] == action
    assert record.attendance == (Attendance("m", "p", AttendanceStatus.EXCUSED),)
    assert record.guests == (Guests("g", "m", "Byggesaksavdelingen", 2),)
    meetings.order_items(store, ["i2", "i1"])
    meetings.order_notes(store, ["n3", "n2"])
    record = meetings.record(store, "m")
    assert record is not None
    assert [note.id for note in record.notes] == ["n1", "n3", "n2"]
    meetings.remove_attendance(store, "m", "p")
    meetings.remove(store, "m")
    assert meetings.record(store, "m") is None
    assert meetings.note(store, "n1") is None
    assert meetings.guests(store, "g") is None


def test_a_note_that_is_changed_keeps_its_place(store: Store) -> None:
    meetings.put(store, FULL)
    meetings.put_item(store, AgendaItem("i", "m", ""))
    for name in ("n1", "n2", "n3"):
        meetings.put_note(store, Note(name, "i", NoteKind.INPUT, name))
    meetings.put_note(store, Note("n1", "i", NoteKind.ACTION, "endret"))
    assert [note.text for note in meetings.notes(store, "i")] == ["endret", "n2", "n3"]


def test_asked_for_are_the_seats_and_whoever_else_was_written_down(store: Store) -> None:
    panels.put(store, Panel("panel", "Brukerpanelet"))
    for person_id, given, family in (("p1", "Per", "Aas"), ("p2", "Åse", "Berg"), ("p3", "Kasia", "Nowak")):
        add_person(store, person_id, given, family)
    panels.put_members(store, "panel", [Member("p2"), Member("p3", Standing.RESERVE)])
    meetings.put(store, replace(FULL, panel_id="panel", status=MeetingStatus.PLANNED))
    assert [person.id for person in meetings.people(store, "m")] == ["p2"]
    meetings.put_attendance(store, Attendance("m", "p1", AttendanceStatus.PRESENT))
    assert [person.name for person in meetings.people(store, "m")] == ["Per Aas", "Åse Berg"]
    meetings.put(store, replace(FULL, panel_id="panel", status=MeetingStatus.CLOSED))
    assert [person.id for person in meetings.people(store, "m")] == ["p1"], "no longer those with a seat"


def test_only_what_anyone_may_hear_stands_in_the_minutes(store: Store) -> None:
    meetings.put(store, FULL)
    with store.atomic() as db:
        db.execute(
            "INSERT INTO session VALUES ('s', NULL, 'm', 'Gruppa', '', '', '', '', 8, 2, 'ettertanke', 'closed', '')"
        )
        for position, (text, release) in enumerate(
            [("Blir her", "room"), ("Til alle", "anyone"), ("  ", "anyone"), ("Til leder", "leader")]
        ):
            db.execute(
                "INSERT INTO harvest_sentence VALUES (?, 's', ?, ?, ?)",
                [str(position), text, release, position],
            )
    assert meetings.released_harvest(store, "m") == ("Til alle",)
