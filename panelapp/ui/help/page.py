"""Help: how the main job goes, and the keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from panelapp import __version__
from panelapp.ui import actions
from panelapp.ui.page import Page
from panelapp.ui.widgets.basics import Columns, PageHeader, ScrollColumn, Surface, heading, label, muted
from panelapp.ui.workbench import Workbench


class HelpPage(Page):
    """One screen that reads like a colleague."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(16)
        outside.addWidget(PageHeader(self.tr("Help")))
        scroll = ScrollColumn()
        outside.addWidget(scroll, 1)
        columns = Columns(820)
        columns.add(3).addWidget(self._steps())
        columns.add(2).addWidget(self._keys())
        scroll.column.addWidget(columns)
        scroll.column.addWidget(muted(self.tr("Samråd {version}. Licence: EUPL-1.2.").format(version=__version__)))
        scroll.column.addStretch(1)

    def _steps(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("From a list of volunteers to minutes"), 2))
        for title, text in (
            (
                self.tr("1. People"),
                self.tr(
                    "Import the spreadsheet of those who have volunteered. You see what will happen before anything is written."
                ),
            ),
            (
                self.tr("2. Panels"),
                self.tr(
                    "Make a panel, write what it is for, choose who may be drawn, say what the panel should mirror, and draw."
                ),
            ),
            (
                self.tr("3. Reflection"),
                self.tr(
                    "Plan a session with picture cards. The room sees the wall on the second screen; the console is for you alone."
                ),
            ),
            (
                self.tr("4. Meetings"),
                self.tr(
                    "Write notes against each item while people talk. The minutes stand finished beside them as a page."
                ),
            ),
            (
                self.tr("Nothing to save"),
                self.tr(
                    "Everything is saved as you type, in one encrypted file. Undo takes back anything since you unlocked it."
                ),
            ),
        ):
            surface.body.addWidget(label(title, "strong"))
            surface.body.addWidget(label(text))
        surface.body.addStretch(1)
        return surface

    def _keys(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("Keys"), 2))
        rows = [
            (
                actions.words(key),
                " · ".join(QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText) for text in keys),
            )
            for key, keys in actions.KEYS.items()
        ]
        rows += [
            (self.tr("In a session: next"), self.tr("Space, Page Down")),
            (self.tr("In a session: back"), self.tr("Page Up")),
            (self.tr("In a session: curtain"), self.tr("B or full stop")),
            (self.tr("In a session: pause"), "P"),
            (self.tr("In a session: next in the round"), "N"),
            (self.tr("In a session: swap screens"), "S"),
            (self.tr("In a session: choose a card"), self.tr("its number, then Enter")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for row, (what, keys) in enumerate(rows):
            grid.addWidget(label(what), row, 0)
            grid.addWidget(label(keys, "strong"), row, 1)
        surface.body.addLayout(grid)
        surface.body.addStretch(1)
        return surface
