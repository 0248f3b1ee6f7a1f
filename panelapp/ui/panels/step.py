"""What every step of a panel has in common, and what the steps are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from panelapp.domain.panels import Panel, Step
from panelapp.ui.workbench import Workbench


def step_name(step: Step) -> str:
    """The step in the user's language."""
    translate = QCoreApplication.translate
    return {
        Step.PURPOSE: translate("Steps", "Purpose"),
        Step.RECRUITMENT: translate("Steps", "Recruitment"),
        Step.COMPOSITION: translate("Steps", "Composition"),
        Step.INVITATION: translate("Steps", "Invitation"),
        Step.MEETINGS: translate("Steps", "Meetings"),
        Step.EVALUATION: translate("Steps", "Evaluation"),
        Step.FOLLOW_UP: translate("Steps", "Follow-up"),
    }[step]


def panel_name(panel: Panel) -> str:
    """The panel's name, or words for one that has none yet."""
    return panel.name.strip() or QCoreApplication.translate("Steps", "Panel without a name")


class StepView(QWidget):
    """One step of one panel.

    `buttons` stand in the head of the page while the step is shown; one of them at most is green: the next step.
    """

    place_requested = Signal(object)
    step_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.panel_id = ""
        self.buttons: list[QWidget] = []

    def show_panel(self, panel_id: str) -> None:
        """Show another panel, from the top."""
        self.panel_id = panel_id

    @property
    def part(self) -> str:
        """What is shown inside the step in place of its first view, or ''."""
        return ""

    def show_inside(self, part: str) -> None:
        """Show a part of the step."""

    def cancel(self) -> None:
        """Give up background work that is under way, as when the page goes."""

    def refresh(self) -> None:
        """Read again and show."""
