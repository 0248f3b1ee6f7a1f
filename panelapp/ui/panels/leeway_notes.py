"""What the wanted numbers would give, told while they are being changed: the chances, and where there is no choice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.composition import model
from panelapp.domain.panels import Composition
from panelapp.services import leeway, together
from panelapp.services.chances import Spread
from panelapp.services.composition import Situation
from panelapp.services.leeway import Leeway
from panelapp.ui.panels import weight_words
from panelapp.ui.panels.chances_note import ChancesNote
from panelapp.ui.panels.forced_note import ForcedNote
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import Banner
from panelapp.ui.workbench import Workbench

LOOK_AFTER = 100
"""Milliseconds of quiet after which the numbers are looked at: not while a button is held down."""

LOOK_AFTER_IN_A_CROWD = 1500
"""The same where the look takes so long that it would slow down somebody who is still typing."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What would give way in a draw, the task after that, and the chances; these are None where there is no panel."""

    task: model.Task
    gave_way: tuple[model.Change, ...]
    spread: Spread | None


class GlanceWork:
    """The chances that the wanted numbers would give, as background work."""

    def __init__(self, situation: Situation, panels: int) -> None:
        self._situation, self._panels = situation, panels

    def __call__(self, progress: Progress) -> Glance:
        progress.check()
        task, gave_way = together.left_of_all(self._situation, self._panels, progress.cancelled)
        return Glance(task, gave_way, leeway.glance(task, progress.cancelled))


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
        self._task: Task[Glance] | Task[Leeway] | None = None
        self._situation: Situation | None = None
        self._panels = 1
        self._gave_way: frozenset[tuple[str, str]] = frozenset()
        self._drawn: tuple[str, object] = ("", None)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._timer.timeout.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.chances, self.forced, self.giving_way = ChancesNote(), ForcedNote(), Banner("plain")
        column.addWidget(self.giving_way)
        column.addWidget(self.forced)
        column.addWidget(self.chances)
        self.hide()

    @property
    def looking(self) -> bool:
        """Whether there is something still to be said."""
        return self._timer.isActive() or self._task is not None

    def show_situation(self, situation: Situation, panels: int = 1) -> None:
        """Look at the numbers in a moment, as they would be for so many panels drawn together."""
        composed = situation.composition
        last = composed.last_draw.id if composed.last_draw else ""
        if composed.members and self._drawn[0] != last + composed.panel.id:
            self._drawn = (last + composed.panel.id, _numbers(composed))
        if self._situation is not None and self._situation.panel.id != composed.panel.id:
            self._say_nothing()
        self._situation, self._panels = situation, panels
        self.cancel()
        if not composed.candidate_ids or (composed.members and _numbers(composed) == self._drawn[1]):
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
        work = GlanceWork(self._situation, self._panels)
        self._task = self._workbench.tasks.run(
            self.tr("Looking at the wanted numbers"), work, self._glanced, quiet=True
        )

    def _glanced(self, found: Glance) -> None:
        assert self._situation is not None
        self._show_giving_way(weight_words.foretold(self._situation, found.gave_way))
        self._gave_way = frozenset((each.feature, each.value) for each in found.gave_way)
        spread = found.spread
        if spread is None:
            self._task = None
            self._say_nothing()
            return
        # who is certain, or has no chance, is told once it is known who of them the numbers leave no choice about
        self.chances.show_spread(replace(spread, sure=0, never=0))
        self._show_what_is_said()
        if self._panels > 1:  # its sentences are about the numbers of one panel
            self._task = None
            self.forced.hide()
            self._show_what_is_said()
            return
        self._task = self._workbench.tasks.run(
            self.tr("Looking at the wanted numbers"), LookWork(found.task), self._looked, quiet=True
        )

    def _looked(self, found: Leeway) -> None:
        self._task = None
        assert self._situation is not None
        # of a number that gave way it is told already, and it is not what is asked for
        told = tuple(each for each in found.findings if (each.feature, each.value) not in self._gave_way)
        self.forced.show_leeway(self._situation, replace(found, findings=told))
        self.chances.show_spread(found.spread)
        self._show_what_is_said()

    def _show_giving_way(self, words: str) -> None:
        self.giving_way.set_text(self.tr("Not all these numbers can be met."), words)
        self.giving_way.setVisible(bool(words))

    def _say_nothing(self) -> None:
        self.forced.hide()
        self.giving_way.hide()
        self.chances.show_spread(None)
        self._show_what_is_said()

    def _show_what_is_said(self) -> None:
        notes = (self.giving_way, self.forced, self.chances)
        self.setVisible(not all(note.isHidden() for note in notes))


def _numbers(composed: Composition) -> object:
    """What is wanted, and which of it may give way."""
    return composed.targets, composed.rather
