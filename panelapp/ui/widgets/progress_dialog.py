"""How far something has come that cannot run in the background, with a Cancel that works."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from panelapp.ui import theme
from panelapp.ui.tasks import Cancelled
from panelapp.ui.widgets.basics import PlainButton, label

_SHOWN_AFTER = 400
_STEPS = 1000


class ProgressDialog(QProgressDialog):
    """Shows itself once the work has taken 0.4 s or will take longer; from then on each `report` lets the window live."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Samråd")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAccessibleName(title)
        self.setLabel(label(title, "strong", wrap=False))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        self.setBar(bar)
        self.cancel_button = PlainButton(self.tr("Cancel"), "x")
        self.setCancelButton(self.cancel_button)
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.setMinimumWidth(theme.px(420))
        self.setMinimumDuration(_SHOWN_AFTER)
        self.setRange(0, _STEPS)

    def report(self, fraction: float) -> None:
        """Show how much is done, 0 to 1; raises `Cancelled` once asked to stop."""
        self.setValue(round(fraction * _STEPS))
        if self.wasCanceled():
            raise Cancelled

    def end(self) -> None:
        """Go away; the work is done or stopped."""
        self.reset()
        self.deleteLater()
