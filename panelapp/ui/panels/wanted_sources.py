"""Wanted numbers from elsewhere: the population's shares, pasted, and the numbers of a former panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from panelapp.domain.panels import Target
from panelapp.services import wanted_numbers
from panelapp.services.composition import Situation
from panelapp.services.wanted_numbers import SheetReading
from panelapp.ui import icons, theme
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import PlainButton, heading, label
from panelapp.ui.workbench import Workbench

_LINES = 4
_TAB = 12


class SharesField(QWidget):
    """Where a table of the population's shares is pasted; Escape gives up, and what is written is forgotten."""

    given = Signal(str)
    closed = Signal(bool)
    """Whether the focus was in the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("The population's shares"), 3))
        help_text = self.tr("One row for each category, with a number or a percentage.")
        column.addWidget(label(help_text, "small", "muted"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Table of the population's shares"))
        self.text.setAccessibleDescription(help_text)
        self.text.setPlaceholderText(self.tr("Gender; Women; 50.4 %\nGender; Men; 49.6 %"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        letters = self.text.fontMetrics()
        self.text.setTabStopDistance(_TAB * letters.horizontalAdvance("0"))
        frame = 2 * (self.text.frameWidth() + theme.px(7) + round(self.text.document().documentMargin()))
        self.text.setFixedHeight(_LINES * letters.lineSpacing() + frame)
        self.text.textChanged.connect(self._show_ready)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back_button = PlainButton(self.tr("Back"), "arrow-left")
        self.back_button.clicked.connect(self.close_field)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self.use_button = PlainButton(self.tr("Use"), "check")
        self.use_button.clicked.connect(self._give)
        row.addWidget(self.use_button)
        column.addLayout(row)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_field)
        self._show_ready()
        self.hide()

    def open_field(self) -> None:
        """Show the field, with what is on the clipboard where that is a table of names and numbers."""
        copied = QGuiApplication.clipboard().text()
        if not self.text.toPlainText().strip() and wanted_numbers.looks_like_shares(copied):
            self.text.setPlainText(copied.strip())
        self.show()
        self.text.setFocus()
        self.text.selectAll()
        # Where it is depends on a layout that is not made yet.
        QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self)
            around = around.parentWidget()

    def close_field(self) -> None:
        """Hide the field and forget what is in it."""
        focus = QApplication.focusWidget()
        within = focus is not None and self.isAncestorOf(focus)
        self.text.clear()
        self.hide()
        self.closed.emit(within)

    def _show_ready(self) -> None:
        self.use_button.setEnabled(bool(self.text.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.text.toPlainText())


def from_shares(situation: Situation, text: str) -> SheetReading:
    """The wanted numbers with those the pasted table tells of in place; other criteria are as they were.

    Raises as `wanted_numbers.from_shares` does.
    """
    possible = situation.composition.candidate_ids - situation.composition.dropped_ids
    available: dict[tuple[str, str], int] = {}
    for person_id in possible:
        for key in situation.answers[person_id].items():
            available[key] = available.get(key, 0) + 1
    rows = wanted_numbers.pasted_rows(text)
    reading = wanted_numbers.from_shares(rows, situation.attributes, available, situation.panel.seats)
    told: dict[str, list[Target]] = {}
    for target in reading.targets:
        told.setdefault(target.attribute_id, []).append(target)
    kept: list[Target] = []
    for target in situation.composition.targets:
        if target.attribute_id in told:
            kept += told.pop(target.attribute_id)
        elif target.attribute_id not in {each.attribute_id for each in reading.targets}:
            kept.append(target)
    for targets in told.values():
        kept += targets
    return SheetReading(tuple(kept), reading.left_out)


def add_former_panels(menu: QMenu, workbench: Workbench, panel_id: str, chosen: Callable[[], None]) -> QMenu:
    """Add a menu of the other panels that have wanted numbers; the action chosen has the panel's id as its data."""
    former = menu.addMenu(icons.icon("history"), QCoreApplication.translate("WantedSources", "Like a former panel …"))
    for panel in wanted_numbers.former_panels(workbench.store, panel_id):
        former.addAction(panel_name(panel).replace("&", "&&"), chosen).setData(panel.id)
    former.setEnabled(not former.isEmpty())
    return former
