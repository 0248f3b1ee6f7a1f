"""A meeting, its agenda, who came and what was noted (dossier §5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MeetingStatus(StrEnum):
    """Planned, or closed: what was noted is still there, but no longer written to."""

    PLANNED = "planned"
    CLOSED = "closed"


class Naming(StrEnum):
    """How those present stand in the minutes: by count only, by given name and initial, or by full name."""

    COUNT = "count"
    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; date ISO `YYYY-MM-DD`, times `HH:MM`, each '' while open; `number` counts within the group's year."""

    id: str
    title: str
    panel_id: str | None = None
    number: int = 1
    held_on: str = ""
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""
    chair: str = ""
    minute_taker: str = ""
    case_reference: str = ""
    next_meeting: str = ""
    naming: Naming = Naming.COUNT
    status: MeetingStatus = MeetingStatus.PLANNED

    def lies_ahead(self, today: str) -> bool:
        """Whether it is still to come, or is on this day; `today` is an ISO date."""
        return self.status is not MeetingStatus.CLOSED and (not self.held_on or self.held_on >= today)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One matter on the agenda with at most a few sentences of background."""

    id: str
    meeting_id: str
    title: str
    background: str = ""


class NoteKind(StrEnum):
    """What a note is; a quote never carries a name."""

    INPUT = "input"
    QUOTE = "quote"
    RECOMMENDATION = "recommendation"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Note:
    """Something noted against an agenda item; `owner` and ISO `deadline` belong to actions."""

    id: str
    agenda_item_id: str
    kind: NoteKind
    text: str = ""
    owner: str = ""
    deadline: str = ""

    @property
    def lacks_owner_or_deadline(self) -> bool:
        return self.kind is NoteKind.ACTION and not (self.owner and self.deadline)


class AttendanceStatus(StrEnum):
    """Present, absent with notice, or not there. A reason is never kept."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Attendance:
    """Whether one panel member came."""

    meeting_id: str
    person_id: str
    status: AttendanceStatus


@dataclass(frozen=True, slots=True)
class Guests:
    """Others present, by where they come from and how many: `Building department`, 2."""

    id: str
    meeting_id: str
    label: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """A meeting with everything that belongs to it, in the order it is shown and printed."""

    meeting: Meeting
    items: tuple[AgendaItem, ...]
    notes: tuple[Note, ...]
    attendance: tuple[Attendance, ...]
    guests: tuple[Guests, ...]

    def notes_of(self, item: AgendaItem) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.agenda_item_id == item.id)

    def count(self, status: AttendanceStatus) -> int:
        return sum(1 for row in self.attendance if row.status is status)
