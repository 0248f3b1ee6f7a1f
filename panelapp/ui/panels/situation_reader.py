"""Reads what the composition step shows, and only the numbers anew where nothing else has changed: quick in a large pool."""

from __future__ import annotations

from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.workbench import Workbench

_NUMBERS = frozenset({"panel", "target", "dropout_percent"})
"""The tables of which `composition.read_numbers` reads what it tells."""


class SituationReader:
    """Remembers what it read last; any write that it cannot place makes it read everything again."""

    def __init__(self, workbench: Workbench) -> None:
        self._workbench = workbench
        self._former: Situation | None = None
        self._changes = 0

    def read(self, panel_id: str) -> Situation:
        """What the step shows of a panel now. Raises `UserError("panel.missing")`."""
        store, former = self._workbench.store, self._former
        if former is not None and former.panel.id == panel_id and self._only_numbers():
            now = composition.read_numbers(store, former)
        else:
            now = composition.read(store, panel_id)
        self._former, self._changes = now, store.changes
        return now

    def _only_numbers(self) -> bool:
        """Whether since the last reading nothing was written, or nothing but the numbers, in one act."""
        changes, last = self._workbench.store.changes, self._workbench.last_change
        if changes == self._changes:
            return True
        return last is not None and (last.before, last.after) == (self._changes, changes) and last.tables <= _NUMBERS
