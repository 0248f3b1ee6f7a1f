"""Minutes of a meeting: put together from what was noted, then put on paper (dossier §5.2)."""

from __future__ import annotations

from datetime import date

from panelapp.domain import minutes as domain
from panelapp.domain.minutes import Minutes
from panelapp.services import meetings, workplace
from panelapp.storage import meetings as stored
from panelapp.storage import panels
from panelapp.storage.store import Store


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


def paper_language(store: Store) -> str:
    """The language papers are made in unless another is chosen: `nb`, `nn`, `da` or `en`."""
    return workplace.get(store).paper_language


def build(minutes: Minutes, language: str, made_on: date) -> bytes:
    """The minutes as a tagged PDF; needs no store and may run on any thread."""
    from panelapp.reports import minutes as report

    return report.build(minutes, language, made_on)
