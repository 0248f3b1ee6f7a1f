"""A panel before and around the draw: write its purpose, say who may be drawn, see how far it has come."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TypedDict, Unpack

from panelapp.domain.panels import Panel, Step
from panelapp.errors import UserError
from panelapp.storage import panels as records
from panelapp.storage.store import Store

MOST_SEATS = 1000


class PanelFields(TypedDict, total=False):
    """The fields of a panel that can be changed; see `Panel`."""

    name: str
    purpose: str
    can_influence: str
    fixed_already: str
    owner: str
    responsible_unit: str
    starts_on: str
    ends_on: str
    seats: int
    reserves: int
    one_per_household: bool
    dropout_percent: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a panel has come: the steps that are done, and the first one that is not."""

    panel: Panel
    done: frozenset[Step]

    @property
    def step(self) -> Step:
        return next((step for step in Step if step not in self.done), Step.FOLLOW_UP)

    @property
    def fraction(self) -> float:
        return len(self.done) / len(Step)


def add(store: Store, *, name: str = "") -> Panel:
    """Begin a new panel."""
    panel = Panel(str(uuid.uuid4()), name.strip())
    records.put(store, panel)
    return panel


def all(store: Store) -> tuple[Panel, ...]:
    """Every panel, the newest first."""
    return records.all(store)


def get(store: Store, panel_id: str) -> Panel:
    """The panel. Raises `UserError("panel.missing")` where it is gone."""
    panel = records.get(store, panel_id)
    if panel is None:
        raise UserError("panel.missing")
    return panel


def change(store: Store, panel_id: str, **fields: Unpack[PanelFields]) -> Panel:
    """Change some fields; dates are ISO `YYYY-MM-DD` or ''.

    Raises `UserError`: panel.missing, panel.ends_before_start, panel.seats (number out of 1 to 1,000),
    panel.percent (out of 0 to 100).
    """
    panel = replace(get(store, panel_id), **fields)
    if panel.starts_on and panel.ends_on and panel.ends_on < panel.starts_on:
        raise UserError("panel.ends_before_start")
    if not 1 <= panel.seats <= MOST_SEATS or not 0 <= panel.reserves <= MOST_SEATS:
        raise UserError("panel.seats", most=MOST_SEATS)
    if not 0 <= panel.dropout_percent <= 100:
        raise UserError("panel.percent")
    records.put(store, panel)
    return panel


def remove(store: Store, panel_id: str) -> None:
    """Remove the panel with all that was drawn; its meetings stay, without a panel."""
    records.remove(store, panel_id)


def candidate_ids(store: Store, panel_id: str) -> frozenset[str]:
    """Ids of the people who may be drawn to the panel."""
    return records.candidate_ids(store, panel_id)


def add_candidates(store: Store, panel_id: str, person_ids: Collection[str]) -> None:
    """Let these people be drawn, as far as they are still there. Raises `UserError("panel.missing")`."""
    get(store, panel_id)
    records.add_candidates(store, panel_id, person_ids)


def remove_candidates(store: Store, panel_id: str, person_ids: Collection[str]) -> int:
    """Take these people off the candidate list; the number who stay because they sit on the panel or are reserves.

    Raises `UserError("panel.candidates_drawn")` when nobody could be taken off for that reason.
    """
    drawn = {member.person_id for member in records.members(store, panel_id)}
    leaving = [person_id for person_id in person_ids if person_id not in drawn]
    staying = len(person_ids) - len(leaving)
    if staying and not leaving:
        raise UserError("panel.candidates_drawn", number=staying)
    records.remove_candidates(store, panel_id, leaving)
    return staying


def overview(store: Store) -> tuple[Progress, ...]:
    """Every panel and how far it has come, the newest first."""
    candidates = records.candidate_counts(store)
    seated = records.seated_counts(store)
    meetings = records.meeting_counts(store)
    return tuple(
        Progress(
            panel,
            _done(
                panel,
                candidates.get(panel.id, 0),
                seated.get(panel.id, 0),
                *meetings.get(panel.id, (0, 0)),
            ),
        )
        for panel in records.all(store)
    )


def awaiting_candidates(store: Store) -> Panel | None:
    """The newest panel for which nobody has been chosen to draw from yet, or None."""
    candidates = records.candidate_counts(store)
    return next((panel for panel in records.all(store) if not candidates.get(panel.id)), None)


def progress(store: Store, panel_id: str) -> Progress:
    """How far one panel has come. Raises `UserError("panel.missing")`."""
    found = next((entry for entry in overview(store) if entry.panel.id == panel_id), None)
    if found is None:
        raise UserError("panel.missing")
    return found


def year_of(panel: Panel, today: date) -> int:
    """The year in which ages count: that of the panel's first day, or this year while that is open."""
    return int(panel.starts_on[:4]) if panel.starts_on else today.year


def _done(panel: Panel, candidates: int, seated: int, planned: int, closed: int) -> frozenset[Step]:
    done: set[Step] = set()
    if panel.purpose_done:
        done.add(Step.PURPOSE)
    if candidates >= panel.seats:
        done.add(Step.RECRUITMENT)
    if seated >= panel.seats:
        done.add(Step.COMPOSITION)
    if closed and not planned:
        done.add(Step.MEETINGS)
    return frozenset(done)
