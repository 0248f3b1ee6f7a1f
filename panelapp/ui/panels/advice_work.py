"""What the advice works out in the background: what each mend costs in fairness, and who fits a free seat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from panelapp.composition.model import Finding
from panelapp.services import composition, leeway
from panelapp.services.chances import Spread
from panelapp.services.composition import Situation
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.workbench import Workbench

if TYPE_CHECKING:
    from panelapp.composition.filling import Fits


class CostWork:
    """The chances that one mend would give, as background work."""

    def __init__(self, situation: Situation, finding: Finding, panels: int) -> None:
        self._situation, self._finding, self._panels = situation, finding, panels

    def __call__(self, progress: Progress) -> Spread | None:
        return leeway.after(self._situation, self._finding, progress.cancelled, self._panels)


class FitsWork:
    """Who fits a free seat, as background work."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation

    def __call__(self, progress: Progress) -> Fits:
        return composition.who_fits_a_free_seat(self._situation, progress.cancelled)


class MendCosts(QObject):
    """Works out one mend after the other, the first offered first."""

    told = Signal(int, object)
    """Place of the mend among the findings, and the `Spread` it would give, or None."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._task: Task[Spread | None] | None = None
        self._waiting: list[tuple[int, Finding]] = []
        self._place = -1

    @property
    def working(self) -> bool:
        """Whether there is something still to be told."""
        return self._task is not None

    def work_out(self, situation: Situation, mends: Sequence[tuple[int, Finding]], panels: int) -> None:
        """Work these out for so many panels drawn together; what was under way is given up.

        Places come back with what is told.
        """
        self.cancel()
        self._situation, self._waiting, self._panels = situation, list(mends), panels
        self._next()

    def cancel(self) -> None:
        """Give up: the mends may not hold any more."""
        self._waiting = []
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _next(self) -> None:
        if not self._waiting:
            return
        self._place, finding = self._waiting.pop(0)
        self._task = self._workbench.tasks.run(
            self.tr("Working out the chances"),
            CostWork(self._situation, finding, self._panels),
            self._found,
            quiet=True,
        )

    def _found(self, spread: Spread | None) -> None:
        self._task = None
        self.told.emit(self._place, spread)
        self._next()
