"""A room to test in: the real page of panels, opened at the composition step of a panel that can be drawn."""

from __future__ import annotations

from panel_data import ready_panel
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Step
from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.page import Place
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton
from panelapp.ui.workbench import Workbench


class Room:
    """The composition step on a page that follows what changes."""

    def __init__(self, workbench: Workbench, qtbot: QtBot, reserves: int = 2) -> None:
        self.workbench, self.qtbot = workbench, qtbot
        self.panel_id = ready_panel(workbench.store, reserves=reserves).id
        self.page = PanelsPage(workbench)
        qtbot.addWidget(self.page)
        self.page.resize(1162, 768)
        workbench.changed.connect(self.page.refresh)
        self.page.show()
        self.step = self.go(self.panel_id)

    def go(self, panel_id: str) -> CompositionStep:
        """Show the composition step of this panel."""
        self.page.show_part(Place("panels", panel_id, "composition"))
        step = self.page.view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        return step

    @property
    def situation(self) -> Situation:
        return composition.read(self.workbench.store, self.panel_id)

    def press(self, words: str) -> None:
        """Press the one button that says this."""
        buttons = [b for b in self.page.findChildren(PlainButton) if b.isVisible() and b.text() == words]
        assert len(buttons) == 1
        buttons[0].click()

    def green(self) -> list[str]:
        """What the green buttons say."""
        return [button.text() for button in self.page.findChildren(PrimaryButton) if button.isVisible()]

    def settle(self) -> None:
        """Wait until the advice has said all it has to say."""
        self.qtbot.waitUntil(lambda: not self.step.advice.working, timeout=20_000)
