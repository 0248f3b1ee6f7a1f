"""One row of a list of things that happen: when, what, more about it, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.basics import Pill, label


class RowButton(QPushButton):
    """The whole row is pressed; its words wrap, and with large text they stand below day and state."""

    def fill(self, when: str, title: str, below: str, state: str, tone: str) -> None:
        """Say it once; `tone` is the pill's."""
        colours = theme.colours()
        self.setStyleSheet(f"""
            QPushButton {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 13px;
                padding: 0; min-height: 0; }}
            QPushButton:hover {{ border-color: {colours.control_line}; }}
            QPushButton:focus {{ border: 2px solid {colours.spruce}; padding: 0; }}
        """)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        day = label(when, "strong", wrap=False)
        pill = Pill(state, tone)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "strong"))
        if below:
            words.addWidget(label(below, "small", "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if theme.px(100) > 150:
            grid.addWidget(day, 0, 0, middle)
            grid.addWidget(pill, 0, 1, middle)
            grid.addLayout(words, 1, 0, 1, 2)
            grid.setColumnStretch(0, 1)
        else:
            day.setMinimumWidth(theme.px(170))
            grid.addWidget(day, 0, 0, middle)
            grid.addLayout(words, 0, 1, middle)
            grid.addWidget(pill, 0, 2, middle)
            grid.setColumnStretch(1, 1)
        self.setAccessibleName(", ".join(part for part in (title, when, below, state) if part))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint().expandedTo(QSize(0, theme.px(64)))

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize().expandedTo(QSize(0, theme.px(64)))
