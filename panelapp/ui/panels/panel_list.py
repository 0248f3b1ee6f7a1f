"""All panels as cards: what each is called, who answers for it, how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.services import panels
from panelapp.services.panels import Progress
from panelapp.ui import icons, theme
from panelapp.ui.panels.step import panel_name, step_name
from panelapp.ui.widgets.basics import (
    EmptyState,
    IconButton,
    PageHeader,
    Pill,
    PrimaryButton,
    ScrollColumn,
    Surface,
    clear,
    heading,
    muted,
)
from panelapp.ui.workbench import Workbench


class PanelCard(Surface):
    """One panel; a click, Enter or Space opens it, Delete or its menu removes it."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, progress: Progress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel_id = progress.panel.id
        name = panel_name(progress.panel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName("panel_card")
        self.setStyleSheet(f"QFrame#panel_card:focus {{ border: 2px solid {theme.colours().spruce}; }}")
        where = self.tr("{done} of {all} steps done, now: {step}").format(
            done=len(progress.done), all=len(Step), step=step_name(progress.step)
        )
        self.setAccessibleName(f"{name}. {progress.panel.responsible_unit} {where}".strip())
        row = QHBoxLayout()
        row.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading(name, 2))
        unit = progress.panel.responsible_unit.strip() or self.tr("No responsible unit yet")
        seats = self.tr("%n seat(s)", "", progress.panel.seats)
        words.addWidget(muted(f"{unit} · {seats}"))
        row.addLayout(words, 3)
        bar = QProgressBar()
        bar.setRange(0, len(Step))
        bar.setValue(len(progress.done))
        bar.setTextVisible(False)
        bar.setAccessibleName(where)
        bar.setMinimumWidth(theme.px(90))
        row.addWidget(bar, 2, Qt.AlignmentFlag.AlignVCenter)
        pill = Pill(step_name(progress.step))
        pill.setToolTip(where)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        self.menu_button = IconButton("ellipsis", self.tr("More about {panel}").format(panel=name))
        self.menu_button.clicked.connect(self._menu_below)
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _open(self) -> None:
        self.opened.emit(self.panel_id)

    def _remove(self) -> None:
        self.removed.emit(self.panel_id)

    def _menu_below(self) -> None:
        self._show_menu(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(icons.icon("arrow-right"), self.tr("Open"), self._open)
        menu.addAction(icons.icon("trash-2"), self.tr("Remove the panel"), self._remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._show_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)


class PanelList(QWidget):
    """The list page; says what panels are for while there are none."""

    panel_chosen = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        header = PageHeader(self.tr("Panels"))
        self.new_button = PrimaryButton(self.tr("New panel"), "plus")
        self.new_button.clicked.connect(self._add)
        header.add_button(self.new_button)
        column.addWidget(header)
        first = PrimaryButton(self.tr("Make the first panel"), "plus")
        first.clicked.connect(self._add)
        self._empty = EmptyState(
            self.tr("No panels yet"),
            self.tr(
                "A user panel is a group of users who tell those who run a service what they need and what they have "
                "seen. Here you write down why the panel exists, draw it fairly, and follow it until the participants "
                "have had their answer."
            ),
            first,
            "users",
        )
        column.addWidget(self._empty, 1)
        self._scroll = ScrollColumn()
        column.addWidget(self._scroll, 1)
        self.cards: list[PanelCard] = []

    def refresh(self) -> None:
        """Read the panels again."""
        focused = next((card.panel_id for card in self.cards if card.hasFocus()), None)
        found = panels.overview(self._workbench.store)
        layout = self._scroll.column
        clear(layout)
        self.cards = [PanelCard(progress) for progress in found]
        for card in self.cards:
            card.opened.connect(self.panel_chosen)
            card.removed.connect(self._remove)
            layout.addWidget(card)
            if card.panel_id == focused:
                card.setFocus()
        layout.addStretch(1)
        self._empty.setVisible(not found)
        self._scroll.setVisible(bool(found))
        self.new_button.setVisible(bool(found))

    def take_focus(self, panel_id: str = "") -> None:
        """Put the focus on a panel's card, else on the first, so that the keyboard goes on from there."""
        for card in self.cards:
            if card.panel_id == panel_id or not panel_id:
                card.setFocus()
                return

    def _add(self) -> None:
        outcome = self._workbench.do(self.tr("new panel"), panels.add)
        if outcome and outcome.value is not None:
            self.panel_chosen.emit(outcome.value.id)

    def _remove(self, panel_id: str) -> None:
        self._workbench.do(self.tr("remove the panel"), panels.remove, panel_id)
