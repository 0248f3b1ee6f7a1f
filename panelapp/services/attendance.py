"""Who came: present, absent with notice, or not there. A reason is never kept (dossier §5.2 row 11)."""

from __future__ import annotations

from panelapp.domain.meetings import Attendance, AttendanceStatus
from panelapp.services import meetings, people
from panelapp.storage import meetings as stored
from panelapp.storage.store import Store


def record(store: Store, meeting_id: str, person_id: str, status: AttendanceStatus) -> Attendance:
    """Write down whether somebody came. Raises `UserError` as `services.meetings` does, and people.gone."""
    meetings.open_for_writing(store, meeting_id)
    people.get(store, person_id)
    attendance = Attendance(meeting_id, person_id, status)
    stored.put_attendance(store, attendance)
    return attendance


def record_rest(store: Store, meeting_id: str, status: AttendanceStatus) -> int:
    """Write the same for all nothing was written about yet; how many that were."""
    meetings.open_for_writing(store, meeting_id)
    written = {row.person_id for row in meetings.record(store, meeting_id).attendance}
    rest = [person.id for person in stored.people(store, meeting_id) if person.id not in written]
    with store.atomic():
        for person_id in rest:
            stored.put_attendance(store, Attendance(meeting_id, person_id, status))
    return len(rest)


def clear(store: Store, meeting_id: str, person_id: str) -> None:
    """Take back what was written about somebody. Raises `UserError` as `services.meetings` does."""
    meetings.open_for_writing(store, meeting_id)
    stored.remove_attendance(store, meeting_id, person_id)
