"""What the wanted numbers would give, told while they are being changed: the chances, and where there is no choice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.composition import model
from panelapp.domain.panels import Target
from panelapp.services import composition, leeway
from panelapp.services.chances import Spread
from panelapp.services.composition import Situation
from panelapp.services.leeway import Leeway
from panelapp.ui.panels.chances_note import ChancesNote
from panelapp.ui.panels.forced_note import ForcedNote
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.workbench import Workbench

LOOK_AFTER = 100
"""Milliseconds of quiet after which the numbers are looked at: not while a button is held down."""

LOOK_AFTER_IN_A_CROWD = 1500
"""The same where the look takes so long that it would slow down somebody who is still typing."""


class GlanceWork:
    """The chances that the wanted numbers would give, as background work; `task` is there once it has run."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self.task: model.Task | None = None

    def __call__(self, progress: Progress) -> Spread | None:
        self.task = composition.task(self._situation)
        progress.check()
        return leeway.glance(self.task, progress.cancelled)


class LookWork:
    """A look at what the wanted numbers leave no choice about, as background work."""

    def __init__(self, task: model.Task) -> None:
        self._task = task

    def __call__(self, progress: Progress) -> Leeway:
        return leeway.look(self._task, progress.cancelled)


class LeewayNotes(QWidget):
    """The chances at once, and what is certain once that is known.

    Hidden where the numbers cannot be met, and while the panel stands as its numbers were when it was drawn.
    """

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._task: Task[Spread | None] | Task[Leeway] | None = None
        self._work: GlanceWork | None = None
        self._situation: Situation | None = None
        self._drawn: tuple[str, tuple[Target, ...]] = ("", ())
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._timer.timeout.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.chances, self.forced = ChancesNote(), ForcedNote()
        column.addWidget(self.forced)
        column.addWidget(self.chances)
        self.hide()

    @property
    def looking(self) -> bool:
        """Whether there is something still to be said."""
        return self._timer.isActive() or self._task is not None

    def show_situation(self, situation: Situation) -> None:
        """Look at the numbers in a moment."""
        composed = situation.composition
        last = composed.last_draw.id if composed.last_draw else ""
        if composed.members and self._drawn[0] != last + composed.panel.id:
            self._drawn = (last + composed.panel.id, composed.targets)
        if self._situation is not None and self._situation.panel.id != composed.panel.id:
            self._say_nothing()
        self._situation = situation
        self.cancel()
        if not composed.candidate_ids or (composed.members and composed.targets == self._drawn[1]):
            self._say_nothing()
        else:
            crowd = len(composed.candidate_ids) > leeway.SETTLED_UP_TO
            self._timer.start(LOOK_AFTER_IN_A_CROWD if crowd else LOOK_AFTER)

    def cancel(self) -> None:
        """Give up looking."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def look(self) -> None:
        """Look at the numbers now, in the background."""
        self.cancel()
        assert self._situation is not None
        self._work = GlanceWork(self._situation)
        self._task = self._workbench.tasks.run(
            self.tr("Looking at the wanted numbers"), self._work, self._glanced, quiet=True
        )

    def _glanced(self, spread: Spread | None) -> None:
        if spread is None:
            self._task = None
            self._say_nothing()
            return
        # who is certain, or has no chance, is told once it is known who of them the numbers leave no choice about
        self.chances.show_spread(replace(spread, sure=0, never=0))
        self._show_what_is_said()
        assert self._work is not None
        assert self._work.task is not None
        self._task = self._workbench.tasks.run(
            self.tr("Looking at the wanted numbers"), LookWork(self._work.task), self._looked, quiet=True
        )

    def _looked(self, found: Leeway) -> None:
        self._task = None
        assert self._situation is not None
        self.forced.show_leeway(self._situation, found)
        self.chances.show_spread(found.spread)
        self._show_what_is_said()

    def _say_nothing(self) -> None:
        self.forced.hide()
        self.chances.show_spread(None)
        self._show_what_is_said()

    def _show_what_is_said(self) -> None:
        self.setVisible(not (self.forced.isHidden() and self.chances.isHidden()))
