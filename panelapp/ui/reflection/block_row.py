"""One step of the running order in the plan: its title, what is said, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from panelapp.services import reflection
from panelapp.services.session_words import BlockWords
from panelapp.ui import theme
from panelapp.ui.widgets.basics import IconButton, hairline, label
from panelapp.ui.widgets.fields import NumberBox


class BlockRow(QWidget):
    """Emits its position with what was asked."""

    minutes_changed = Signal(int, int)
    removed = Signal(int)
    about_asked = Signal(int)

    def __init__(self, position: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = position
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(6), 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(0)
        self._title = label("", "strong")
        self._say = label("", "small", "muted")
        self.minutes = NumberBox("", reflection.LONGEST_BLOCK, 1)
        self.minutes.setSuffix(" " + self.tr("min"))
        self.minutes.valueChanged.connect(self._changed)
        self.about = IconButton("book-open", "")
        self.about.clicked.connect(self._asked)
        self.remove = IconButton("x", "")
        self.remove.clicked.connect(self._removed)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._say, 1, 0)
        for column, part in enumerate((self.about, self.minutes, self.remove), start=1):
            grid.addWidget(part, 0, column, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hairline(), 2, 0, 1, 4)
        grid.setRowMinimumHeight(2, theme.px(6))
        grid.setColumnStretch(0, 1)

    def show_block(self, words: BlockWords, minutes: int, *, writable: bool, removable: bool) -> None:
        """Show a step; `removable` offers to leave it out."""
        self._title.setText(words.title)
        self._say.setText(words.say)
        self.minutes.blockSignals(True)
        self.minutes.setValue(minutes)
        self.minutes.blockSignals(False)
        self.minutes.setEnabled(writable)
        self.minutes.setAccessibleName(self.tr("Minutes for {step}").format(step=words.title))
        about = self.tr("About {step}").format(step=words.title)
        self.about.setAccessibleName(about)
        self.about.setToolTip(about)
        name = self.tr("Leave out {step}").format(step=words.title)
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(name)
        self.remove.setVisible(removable)

    def _changed(self, minutes: int) -> None:
        self.minutes_changed.emit(self._position, minutes)

    def _removed(self) -> None:
        self.removed.emit(self._position)

    def _asked(self) -> None:
        self.about_asked.emit(self._position)
