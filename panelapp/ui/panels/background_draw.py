"""A panel's draw in the background, from the order to the members kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from panelapp.errors import Problem, UserError
from panelapp.services import composition, drawing, panels, together
from panelapp.services.drawing import Drawn, Impossible
from panelapp.ui.panels.draw_work import DrawWork, TogetherWork, stage_words
from panelapp.ui.panels.step import panel_name
from panelapp.ui.tasks import Task
from panelapp.ui.workbench import Workbench


class BackgroundDraw(QObject):
    """Draws one panel at a time, or several together; what is drawn is kept whichever panel is shown by then."""

    busy_changed = Signal()
    kept = Signal(str, bool)
    """The panel drawn, and whether there were members before."""
    refused = Signal(str)
    """The panel whose draw could not be kept; why has been told."""
    found_impossible = Signal(str, object)
    """The panel whose wanted numbers cannot be met, and the findings."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._task: Task[Drawn | Impossible] | Task[together.Drawn | Impossible] | None = None
        self._panel_id = ""
        self._reason = ""

    @property
    def busy(self) -> bool:
        return self._task is not None

    def start(self, panel_id: str, reason: str, many: int = 1) -> None:
        """Draw the panel, as one of so many together; locked members stay. The reason is for drawing again."""
        store, run = self._workbench.store, self._workbench.tasks.run
        try:
            if many == 1:
                work = DrawWork(drawing.order(composition.read(store, panel_id)), stage_words())
                self._task = run(self.tr("Drawing the panel"), work, self._drawn, self._failed, self._ended)
            else:
                of_all = TogetherWork(together.order(store, panel_id, many), stage_words())
                self._task = run(self.tr("Drawing the panels"), of_all, self._drawn, self._failed, self._ended)
        except UserError as problem:
            self._workbench.problem_met.emit(problem)
            return
        self._panel_id, self._reason = panel_id, reason
        self.busy_changed.emit()

    def cancel(self) -> None:
        """Give up a draw that is under way."""
        if self._task is not None:
            self._task.cancel()

    def _drawn(self, result: Drawn | together.Drawn | Impossible) -> None:
        panel_id = self._panel_id
        self._ended()
        if isinstance(result, Impossible):
            self.found_impossible.emit(panel_id, result.findings)
            return
        anew = bool(composition.read(self._workbench.store, panel_id).composition.members)
        if self._keep(result, panel_id):
            self.kept.emit(panel_id, anew)
        else:
            self.refused.emit(panel_id)

    def _keep(self, result: Drawn | together.Drawn, panel_id: str) -> bool:
        if isinstance(result, Drawn):
            return bool(self._workbench.do(self.tr("draw the panel"), drawing.keep, result, reason=self._reason))
        name = panel_name(panels.get(self._workbench.store, panel_id))
        words = self.tr("draw the panels")
        return bool(self._workbench.do(words, together.keep, result, reason=self._reason, name=name))

    def _failed(self, problem: Problem) -> None:
        self._ended()
        self._workbench.problem_met.emit(problem)

    def _ended(self) -> None:
        self._task = None
        self.busy_changed.emit()
