"""Which wanted numbers leave the draw no choice, told while there is still time to change them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from panelapp.composition import model
from panelapp.composition.model import Finding
from panelapp.domain.panels import Target
from panelapp.services import composition, leeway
from panelapp.services.composition import Situation
from panelapp.services.leeway import Leeway
from panelapp.ui.panels import findings
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import Banner
from panelapp.ui.workbench import Workbench

LOOK_AFTER = 250
"""Milliseconds of quiet after which the numbers are looked at: never while they are being typed."""

MOST = 3
"""Sentences; the rest are counted."""


class LeewayWork:
    """A look at the wanted numbers as background work."""

    def __init__(self, task: model.Task) -> None:
        self._task = task

    def __call__(self, progress: Progress) -> Leeway:
        return leeway.look(self._task, progress.cancelled)


class ForcedNote(Banner):
    """Hidden where the draw has a choice everywhere, and while the panel stands as its numbers were when it was drawn."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("look", parent=parent)
        self._workbench = workbench
        self._task: Task[Leeway] | None = None
        self._situation: Situation | None = None
        self._drawn: tuple[str, tuple[Target, ...]] = ("", ())
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._timer.timeout.connect(self.look)
        self.hide()

    def show_situation(self, situation: Situation) -> None:
        """Look at the numbers in a moment."""
        composed = situation.composition
        last = composed.last_draw.id if composed.last_draw else ""
        if composed.members and self._drawn[0] != last + composed.panel.id:
            self._drawn = (last + composed.panel.id, composed.targets)
        if self._situation is not None and self._situation.panel.id != composed.panel.id:
            self.hide()
        self._situation = situation
        self.cancel()
        if not composed.candidate_ids or (composed.members and composed.targets == self._drawn[1]):
            self.hide()
        else:
            self._timer.start()

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
        work = LeewayWork(composition.task(self._situation))
        self._task = self._workbench.tasks.run(self.tr("Looking at the wanted numbers"), work, self._show, quiet=True)

    def _show(self, found: Leeway) -> None:
        self._task = None
        sentences = [self._sentence(finding) for finding in found.findings[:MOST]]
        if len(found.findings) > MOST:
            sentences.append(self.tr("So it is with %n more wanted number(s).", "", len(found.findings) - MOST))
        if found.certain:
            sentences.append(self.tr("%n in all is (are) certain of a seat before lots are drawn.", "", found.certain))
        if found.never:
            sentences.append(self.tr("%n cannot get a seat with these numbers.", "", found.never))
        self.set_text(self.tr("Here the draw has no choice."), "\n".join(sentences))
        self.setVisible(not found.whole)

    def _sentence(self, finding: Finding) -> str:
        if finding.code != "forced_in" or finding.listed != finding.available:
            return findings.sentence(finding, self._name_of)
        if finding.wanted == 1:
            words = self.tr("{criterion}, {category}: one is on the list, and you want one, who is certain of a seat.")
        elif finding.wanted == 2:
            words = self.tr("{criterion}, {category}: 2 are on the list, and you want 2: both are certain of a seat.")
        else:
            words = self.tr(
                "{criterion}, {category}: {wanted} are on the list, and you want {wanted}: all are certain of a seat."
            )
        return words.format(criterion=self._name_of(finding.feature), category=finding.value, wanted=finding.wanted)

    def _name_of(self, attribute_id: str) -> str:
        assert self._situation is not None
        return self._situation.attribute(attribute_id).name
