"""Minutes of a meeting: put together from what was noted, then put on paper (dossier §5.2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from panelapp.domain import minutes as domain
from panelapp.domain.minutes import Minutes
from panelapp.errors import UserError
from panelapp.services import meetings, workplace
from panelapp.storage import meetings as stored
from panelapp.storage import panels, remembered
from panelapp.storage.store import Store

LANGUAGES = ("nb", "nn", "da", "en")
"""The languages paper is made in."""

_LANGUAGE = "minutes.language:"


def compose(store: Store, meeting_id: str) -> Minutes:
    """The minutes as they stand now. Raises `UserError("meeting.gone")`."""
    record = meetings.record(store, meeting_id)
    panel = panels.get(store, record.meeting.panel_id) if record.meeting.panel_id else None
    return domain.compose(
        record,
        stored.people(store, meeting_id),
        sender=workplace.get(store).name,
        responsible_unit=panel.responsible_unit if panel else "",
        group=panel.name if panel else "",
        purpose=panel.purpose if panel else "",
        can_influence=panel.can_influence if panel else "",
        fixed_already=panel.fixed_already if panel else "",
        harvest=stored.released_harvest(store, meeting_id),
    )


def paper_language(store: Store, meeting_id: str) -> str:
    """The language this meeting's paper is made in: what was chosen for it, else the workplace's (`nb`, …)."""
    chosen = remembered.get(store, f"{_LANGUAGE}{meeting_id}")
    return chosen if chosen in LANGUAGES else workplace.get(store).paper_language


def choose_language(store: Store, meeting_id: str, language: str) -> None:
    """Make this meeting's paper in another language. Raises `UserError("minutes.no_such_language")`."""
    if language not in LANGUAGES:
        raise UserError("minutes.no_such_language")
    remembered.put(store, f"{_LANGUAGE}{meeting_id}", language)


def build(minutes: Minutes, language: str, made_on: date, cancelled: Callable[[], bool] | None = None) -> bytes:
    """The minutes as a tagged PDF; needs no store and may run on any thread."""
    from panelapp.reports import minutes as report

    return report.build(minutes, language, made_on, cancelled=cancelled)
