"""Evaluation: says honestly that it comes later, and what can be done meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.ui.page import Page, Place
from panelapp.ui.widgets.basics import EmptyState, PageHeader, PrimaryButton, Surface
from panelapp.ui.workbench import Workbench


class EvaluationPage(Page):
    """The meeting pulse and the panel's evaluation."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(16)
        outside.addWidget(PageHeader(self.tr("Evaluation")))
        surface = Surface(margin=28)
        button = PrimaryButton(self.tr("Go to the meetings"), "calendar-days")
        button.clicked.connect(self._to_meetings)
        surface.body.addWidget(
            EmptyState(
                self.tr("Comes in a later version"),
                self.tr(
                    "Here you will key in the short slips that participants fill in after a meeting, and see what has become better. "
                    "Until then, note what they say about the meeting itself as input under the last item of the agenda."
                ),
                button,
                "chart-no-axes-column",
            )
        )
        outside.addWidget(surface, 1)

    def _to_meetings(self) -> None:
        self.place_requested.emit(Place("meetings"))
