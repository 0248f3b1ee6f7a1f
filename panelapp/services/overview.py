"""What the start page shows: what is next, what waits, and who takes part."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from panelapp.domain.meetings import Meeting, MeetingStatus, Note, NoteKind
from panelapp.domain.panels import Standing
from panelapp.domain.people import Attribute, AttributeKind
from panelapp.domain.reflection import Session, SessionStatus
from panelapp.services import attributes, meetings, panels, people, reflection
from panelapp.storage import panels as panel_rows
from panelapp.storage.store import Store


class Waiting(StrEnum):
    """Why something waits."""

    ACTION = "action"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Wait:
    """Something promised: its text, the meeting it belongs to, and in how many days it is due (negative: overdue)."""

    kind: Waiting
    text: str
    meeting_id: str
    days: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """One group's share of those with a seat in a panel against its share of everybody in the register, 0 to 1."""

    category: str
    seated: float
    registered: float


@dataclass(frozen=True, slots=True)
class Promise:
    """An action agreed in a meeting."""

    meeting: Meeting
    action: Note


def next_event(store: Store, today: date) -> Session | Meeting | None:
    """The running session, else the next planned session or meeting from today on, else a session without a date."""
    sessions = reflection.all(store)
    running = next((s for s in sessions if s.status is SessionStatus.RUNNING), None)
    if running is not None:
        return running
    planned_sessions = [s for s in sessions if s.status is SessionStatus.PLANNED]
    planned_meetings = [m for m in meetings.all(store) if m.status is MeetingStatus.PLANNED]
    coming: list[tuple[str, str, Session | Meeting]] = [
        (s.planned_on, s.starts_at, s) for s in planned_sessions if s.planned_on >= today.isoformat()
    ]
    coming += [(m.held_on, m.starts_at, m) for m in planned_meetings if m.held_on >= today.isoformat()]
    if coming:
        return min(coming, key=lambda row: row[:2])[2]
    return next((s for s in planned_sessions if not s.planned_on), None)


def promises(store: Store) -> tuple[Promise, ...]:
    """Every action agreed in a meeting, the earliest deadline first, those without one last."""
    found = [
        Promise(meeting, note)
        for meeting in meetings.all(store)
        for note in meetings.record(store, meeting.id).notes
        if note.kind is NoteKind.ACTION and note.text.strip()
    ]
    return tuple(sorted(found, key=lambda promise: promise.action.deadline or "9999"))


def waiting(store: Store, today: date) -> tuple[Wait, ...]:
    """Meetings that have been held without minutes being finished, and actions with a deadline; most urgent first."""
    found = [
        Wait(Waiting.MINUTES, meeting.title, meeting.id, None)
        for meeting in meetings.all(store)
        if meeting.status is MeetingStatus.PLANNED and meeting.held_on and meeting.held_on < today.isoformat()
    ]
    found += [
        Wait(
            Waiting.ACTION,
            promise.action.text,
            promise.meeting.id,
            (date.fromisoformat(promise.action.deadline) - today).days,
        )
        for promise in promises(store)
        if promise.action.deadline
    ]
    return tuple(sorted(found, key=lambda wait: -1 if wait.days is None else wait.days))


def heard(store: Store, today: date) -> tuple[Attribute | None, tuple[Share, ...]]:
    """Shares by age group, or by the first attribute where there is none; empty until somebody has a seat."""
    known = attributes.all(store)
    by_age = next((a for a in known if a.kind is AttributeKind.AGE_GROUP), known[0] if known else None)
    if by_age is None:
        return None, ()
    seated = {
        member.person_id
        for panel in panels.all(store)
        for member in panel_rows.members(store, panel.id)
        if member.standing is Standing.SEAT
    }
    # Not everybody as a whole: this page comes first, and a register may be long.
    answers = people.answers_to(store, by_age, today.year) if seated else {}
    if not answers:
        return by_age, ()
    of_seated, of_all = Counter(map(answers.get, seated)), Counter(answers.values())
    return by_age, tuple(
        Share(category, of_seated[category] / len(seated), of_all[category] / len(answers))
        for category in by_age.category_names
    )
