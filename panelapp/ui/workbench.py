"""The one door for writes: runs a service, keeps undo, tells pages what changed, words what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from panelapp.errors import Problem
from panelapp.storage.store import Store
from panelapp.ui.tasks import Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """How an act went: false if it failed and nothing was written."""

    ok: bool
    value: T | None = None

    def __bool__(self) -> bool:
        return self.ok


@dataclass(frozen=True, slots=True)
class Change:
    """The tables that the newest write touched, and `Store.changes` before and after it."""

    tables: frozenset[str]
    before: int
    after: int


class Workbench(QObject):
    """Holds the open file for as long as it is unlocked."""

    changed = Signal(object)
    """frozenset of the names of tables touched."""
    steps_changed = Signal()
    problem_met = Signal(object)
    told = Signal(str, str)
    """What was done outside the file, and what there is to know about it."""
    saved = Signal()
    """Something has been written and is safe."""

    def __init__(self, store: Store, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.tasks = tasks
        self.changed_since_opened = False
        self.writing_at_length = False
        self.last_change: Change | None = None
        self.unfinished: dict[str, object] = {}
        """What a page hands on to itself when it is built anew, by room; in memory only, gone when the file is locked."""

    def do(
        self,
        label: str,
        act: Callable[..., T],
        /,
        *args: object,
        merge: str | None = None,
        **kwargs: object,
    ) -> Outcome[T]:
        """Run `act(store, *args, **kwargs)` as one step that can be undone, named `label` in the user's language.

        Acts with the same `merge` shortly after each other are one step, so that undo takes back a burst of typing and
        not a letter.
        """
        if self.writing_at_length:
            return Outcome(False)  # what a clock asks for in between, it asks for again
        return self._do(label, act, *args, merge=merge, **kwargs)

    def do_at_length(
        self, label: str, act: Callable[..., T], /, *args: object, report: Callable[[float], None]
    ) -> Outcome[T]:
        """As `do` for `act(store, *args, report=report)`, whose `report` lets the window live and may raise to stop.

        Nothing else is written meanwhile: it would lie in the same transaction, and be gone if that is stopped.
        """
        self.writing_at_length = True
        self.tasks.hold()
        try:
            return self._do(label, act, *args, report=report)
        finally:
            self.writing_at_length = False
            self.tasks.go_on()

    def _do(
        self, label: str, act: Callable[..., T], /, *args: object, merge: str | None = None, **kwargs: object
    ) -> Outcome[T]:
        before = self.store.changes
        try:
            with self.store.undo.step(label, merge=merge) as step:
                value = act(self.store, *args, **kwargs)
        except Problem as problem:
            self.problem_met.emit(problem)
            return Outcome(False)
        self._tell(step.tables, before)
        self.steps_changed.emit()
        return Outcome(True, value)

    def keep(self, act: Callable[..., T], /, *args: object, **kwargs: object) -> Outcome[T]:
        """Run `act(store, …)` without a step to undo: where a session is, what was chosen last."""
        if self.writing_at_length:
            return Outcome(False)
        before = self.store.changes
        try:
            with self.store.undo.quietly() as step:
                value = act(self.store, *args, **kwargs)
        except Problem as problem:
            self.problem_met.emit(problem)
            return Outcome(False)
        self._tell(step.tables, before)
        return Outcome(True, value)

    def undo(self) -> str | None:
        """Take back the newest step; returns its label, or None where there was none or it failed."""
        return self._again(self.store.undo.undo)

    def redo(self) -> str | None:
        """Do the step last taken back once more."""
        return self._again(self.store.undo.redo)

    def _again(self, move: Callable[[], tuple[str, frozenset[str]] | None]) -> str | None:
        before = self.store.changes
        try:
            moved = move()
        except Problem as problem:
            self.problem_met.emit(problem)
            return None
        if moved is None:
            return None
        label, tables = moved
        self._tell(tables, before)
        self.steps_changed.emit()
        return label

    def _tell(self, tables: frozenset[str], before: int) -> None:
        self.last_change = Change(tables, before, self.store.changes)
        self.saved.emit()
        self.changed_since_opened = True
        if tables:
            self.changed.emit(tables)
