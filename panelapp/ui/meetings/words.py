"""What kinds of notes and attendance are called, and their icons; how a meeting stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.domain.meetings import AttendanceStatus, Meeting, MeetingStatus, NoteKind

KIND_ICONS = {
    NoteKind.INPUT: "lightbulb",
    NoteKind.QUOTE: "quote",
    NoteKind.RECOMMENDATION: "gavel",
    NoteKind.ACTION: "list-todo",
}

KIND_TONES = {
    NoteKind.INPUT: "plain",
    NoteKind.QUOTE: "plain",
    NoteKind.RECOMMENDATION: "good",
    NoteKind.ACTION: "look",
}

KIND_KEYS = {
    NoteKind.INPUT: "Ctrl+I",
    NoteKind.QUOTE: "Ctrl+U",
    NoteKind.RECOMMENDATION: "Ctrl+B",
    NoteKind.ACTION: "Ctrl+T",
}

KIND_COMMANDS = {
    "/i": NoteKind.INPUT,
    "/s": NoteKind.QUOTE,
    "/a": NoteKind.RECOMMENDATION,
    "/t": NoteKind.ACTION,
}
"""Written at the start of a note, followed by a space, they say what it is."""

STATUS_ICONS = {
    AttendanceStatus.PRESENT: "user-check",
    AttendanceStatus.EXCUSED: "user-x",
    AttendanceStatus.ABSENT: "minus",
}

PAPER_LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "da": "Dansk", "en": "English"}
"""The languages paper is made in, each by its own name."""


def kind_word(kind: NoteKind) -> str:
    """What a kind of note is called."""
    translate = QCoreApplication.translate
    return {
        NoteKind.INPUT: translate("Meetings", "Input"),
        NoteKind.QUOTE: translate("Meetings", "Quote, no name"),
        NoteKind.RECOMMENDATION: translate("Meetings", "Recommendation"),
        NoteKind.ACTION: translate("Meetings", "Action"),
    }[kind]


def status_word(status: AttendanceStatus | None) -> str:
    """What having come or not is called; None stands for nothing written yet."""
    translate = QCoreApplication.translate
    if status is None:
        return translate("Meetings", "Not written down yet")
    return {
        AttendanceStatus.PRESENT: translate("Meetings", "Present"),
        AttendanceStatus.EXCUSED: translate("Meetings", "Absent with notice"),
        AttendanceStatus.ABSENT: translate("Meetings", "Absent"),
    }[status]


def state_of(meeting: Meeting, today: str) -> tuple[str, str]:
    """How a meeting stands on an ISO day, as a word and the tone of its pill."""
    translate = QCoreApplication.translate
    if meeting.status is MeetingStatus.CLOSED:
        return translate("Meetings", "Closed"), "plain"
    if meeting.held_on == today:
        return translate("Meetings", "Today"), "good"
    if meeting.lies_ahead(today):
        return translate("Meetings", "Planned"), "good"
    return translate("Meetings", "Minutes not closed"), "look"
