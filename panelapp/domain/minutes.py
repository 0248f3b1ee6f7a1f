"""What stands in minutes, in the order of dossier §5.2, worked out from the meeting and independent of the paper it is printed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from panelapp.domain.meetings import AttendanceStatus, MeetingRecord, Naming, Note, NoteKind
from panelapp.domain.people import Person


@dataclass(frozen=True, slots=True)
class PresentLine:
    """One row of those present: who they are as a group, names where the group wants them, and how many of how many."""

    label: str
    names: tuple[str, ...]
    present: int
    of: int | None = None


@dataclass(frozen=True, slots=True)
class MinutesItem:
    """One agenda item with its notes sorted by kind; numbered from 1."""

    number: int
    title: str
    background: str
    inputs: tuple[str, ...]
    quotes: tuple[str, ...]
    recommendations: tuple[str, ...]
    actions: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes ready to be put on paper; dates ISO, times `HH:MM`, '' where not given. Empty `group` means a meeting on its own."""

    sender: str
    responsible_unit: str
    group: str
    title: str
    number: int
    held_on: str
    starts_at: str
    ends_at: str
    place: str
    chair: str
    minute_taker: str
    case_reference: str
    purpose: str
    can_influence: str
    fixed_already: str
    members: PresentLine
    excused: int
    guests: tuple[PresentLine, ...]
    items: tuple[MinutesItem, ...]
    harvest: tuple[str, ...]
    next_meeting: str
    closed: bool

    @property
    def actions(self) -> tuple[Note, ...]:
        return tuple(action for item in self.items for action in item.actions)


def compose(
    record: MeetingRecord,
    members: Sequence[Person],
    *,
    sender: str,
    responsible_unit: str = "",
    group: str = "",
    purpose: str = "",
    can_influence: str = "",
    fixed_already: str = "",
    harvest: Sequence[str] = (),
) -> Minutes:
    """Put together the minutes of one meeting.

    `members` are the people of the panel (any order), `harvest` the sentences the group released. Names appear as the
    meeting's naming says, never in notes. Of how many is said once attendance has been taken.
    """
    meeting = record.meeting
    here = {row.person_id for row in record.attendance if row.status is AttendanceStatus.PRESENT}
    came = sorted((person for person in members if person.id in here), key=lambda person: person.sort_key)
    items: list[MinutesItem] = []
    for number, item in enumerate(record.items, start=1):
        by_kind: Mapping[NoteKind, list[Note]] = {kind: [] for kind in NoteKind}
        for note in record.notes_of(item):
            if note.text.strip():
                by_kind[note.kind].append(note)
        items.append(
            MinutesItem(
                number=number,
                title=item.title,
                background=item.background,
                inputs=_texts(by_kind[NoteKind.INPUT]),
                quotes=_texts(by_kind[NoteKind.QUOTE]),
                recommendations=_texts(by_kind[NoteKind.RECOMMENDATION]),
                actions=tuple(by_kind[NoteKind.ACTION]),
            )
        )
    return Minutes(
        sender=sender,
        responsible_unit=responsible_unit,
        group=group,
        title=meeting.title,
        number=meeting.number,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        chair=meeting.chair,
        minute_taker=meeting.minute_taker,
        case_reference=meeting.case_reference,
        purpose=purpose,
        can_influence=can_influence,
        fixed_already=fixed_already,
        members=PresentLine("", _names(came, meeting.naming), len(came), len(members) if record.attendance else None),
        excused=record.count(AttendanceStatus.EXCUSED),
        guests=tuple(PresentLine(row.label, (), row.number) for row in record.guests if row.label.strip()),
        items=tuple(items),
        harvest=tuple(harvest),
        next_meeting=meeting.next_meeting,
        closed=meeting.status == "closed",
    )


def _texts(notes: Sequence[Note]) -> tuple[str, ...]:
    return tuple(note.text.strip() for note in notes)


def _names(people: Sequence[Person], naming: Naming) -> tuple[str, ...]:
    if naming is Naming.COUNT:
        return ()
    return tuple(person.name if naming is Naming.FULL else person.short_name for person in people)
