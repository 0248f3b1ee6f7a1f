"""The room of panels: the list of them, and one of them with its seven steps."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.errors import UserError
from panelapp.services import panels
from panelapp.ui.page import Page, Place
from panelapp.ui.panels.panel_list import PanelList
from panelapp.ui.panels.panel_view import PanelView
from panelapp.ui.workbench import Workbench


class PanelsPage(Page):
    """Shows the list, or the panel and step that a `Place` names."""

    topics = frozenset(
        {
            "panel",
            "candidate",
            "target",
            "member",
            "dropout",
            "dropout_percent",
            "draw",
            "person",
            "answer",
            "attribute",
            "category",
            "meeting",
            "attendance",
            "table_plan",
            "table_criterion",
            "table_wish",
            "table_place",
        }
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._left = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 18)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.list = PanelList(workbench)
        self.list.panel_chosen.connect(self._open)
        self._stack.addWidget(self.list)
        self.view = PanelView(workbench)
        self.view.list_requested.connect(self._open_list)
        self.view.place_requested.connect(self.place_requested)
        self.view.left_behind.connect(self.flush)
        self._stack.addWidget(self.view)

    def refresh(self) -> None:
        if self._stack.currentWidget() is self.view:
            try:
                self.view.refresh()
            except UserError:
                self._open_list()
        else:
            self.list.refresh()

    def show_part(self, place: Place) -> None:
        came_back, self._left = self._left, False
        if place.id:
            self._open(place.id, place.part)
        elif not came_back:
            self._open_list()

    def place(self) -> Place:
        if self._stack.currentWidget() is self.view:
            inside = self.view.view(self.view.step).part
            return Place("panels", self.view.panel_id, "/".join(filter(None, (self.view.step.value, inside))))
        return Place("panels")

    def shut(self) -> None:
        self.view.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = True

    def _open(self, panel_id: str, part: str = "") -> None:
        try:
            progress = panels.progress(self.workbench.store, panel_id)
        except UserError:
            self._open_list()
            return
        asked, _, inside = part.partition("/")
        step = Step(asked) if asked in set(Step) else progress.step
        self.flush()
        self._stack.setCurrentWidget(self.view)
        self.view.show_panel(panel_id, step)
        if asked:
            self.view.view(step).show_inside(inside)

    def _open_list(self) -> None:
        self.flush()
        self.list.refresh()
        self._stack.setCurrentWidget(self.list)
        self.list.take_focus(self.view.panel_id)
