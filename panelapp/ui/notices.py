"""What is said to the user outside a page: problems in plain words, what was just done, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from panelapp.errors import Problem
from panelapp.ui import theme
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Task
from panelapp.ui.widgets.basics import IconButton, PlainButton, Surface, label

_STAYS = 7000
"""Milliseconds a notice about something done stays; a problem stays until it is closed."""


class Notice(Surface):
    """One message at the lower edge, with at most one thing to do about it."""

    acted = Signal()
    closed = Signal()

    def __init__(self, bold: str, rest: str, tone: str, button: str, parent: QWidget) -> None:
        super().__init__(parent, 12, f"banner-{tone}")
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(bold, "strong"))
        if rest:
            words.addWidget(label(rest, "small"))
        row.addLayout(words, 1)
        if button:
            act = PlainButton(button)
            act.clicked.connect(self._act)
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        close = IconButton("x", self.tr("Close this message"))
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.setAccessibleName(f"{bold} {rest}".strip())

    def _act(self) -> None:
        self.acted.emit()
        self.closed.emit()


class TaskStrip(Surface):
    """What is under way, how far it is, and a Cancel."""

    def __init__(self, task: Task[object], parent: QWidget) -> None:
        super().__init__(parent, 12, "banner-plain")
        self._task = task
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(task.title, "strong"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(task.title)
        words.addWidget(self._bar)
        self._words = label("", "small", "muted")
        words.addWidget(self._words)
        row.addLayout(words, 1)
        self.cancel_button = PlainButton(self.tr("Cancel"), "x")
        self.cancel_button.clicked.connect(self._cancel)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        task.progressed.connect(self._show)

    def _show(self, fraction: float, text: str) -> None:
        self._bar.setValue(round(fraction * 1000))
        if text:
            self._words.setText(text)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._words.setText(self.tr("Stopping …"))
        self._task.cancel()


class Notices(QWidget):
    """The place at the lower edge of the main window where notices and task strips stand, newest below."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._waiting: dict[Task[object], QTimer] = {}
        self._strips: dict[Task[object], TaskStrip] = {}
        over.installEventFilter(self)
        self.hide()

    def tell(self, bold: str, rest: str = "", tone: str = "plain", button: str = "") -> Notice:
        """Say something; a problem (`late` or `look`) stays until closed, anything else goes by itself."""
        for old in self.findChildren(Notice):
            if old.accessibleName() == f"{bold} {rest}".strip():
                self._remove(old)
        notice = Notice(bold, rest, tone, button, self)
        notice.closed.connect(self._close_sender)
        self._column.addWidget(notice)
        if tone in ("plain", "good"):
            timer = QTimer(notice, singleShot=True, interval=_STAYS)
            timer.timeout.connect(notice.closed)
            timer.start()
        self._settle()
        return notice

    def tell_problem(self, problem: Problem) -> Notice:
        """Say in the user's language what happened, what was kept and what to do."""
        bold, rest = explain(problem)
        return self.tell(bold, rest, "look")

    def follow(self, task: Task[object]) -> None:
        """Show the task once it has taken 0.4 s, until it ends."""
        timer = QTimer(task, singleShot=True, interval=400)
        self._waiting[task] = timer
        timer.timeout.connect(self._show_waiting)
        task.ended.connect(self._task_ended)
        timer.start()

    def clear(self) -> None:
        """Take everything away, as when the file is locked."""
        for notice in self.findChildren(Notice):
            self._remove(notice)

    def _show_waiting(self) -> None:
        for task, timer in list(self._waiting.items()):
            if not timer.isActive() and task.running:
                del self._waiting[task]
                strip = TaskStrip(task, self)
                self._strips[task] = strip
                self._column.addWidget(strip)
        self._settle()

    def _task_ended(self) -> None:
        for task in [task for task in (*self._waiting, *self._strips) if not task.running]:
            timer = self._waiting.pop(task, None)
            if timer is not None:
                timer.stop()
            strip = self._strips.pop(task, None)
            if strip is not None:
                self._remove(strip)

    def _close_sender(self) -> None:
        sender = self.sender()
        if isinstance(sender, Notice):
            self._remove(sender)

    def _remove(self, what: QWidget) -> None:
        self._column.removeWidget(what)
        what.hide()
        what.setParent(None)
        what.deleteLater()
        self._settle()

    def _settle(self) -> None:
        self.setVisible(self._column.count() > 0)
        if not self._column.count():
            return
        width = min(theme.px(640), self._over.width() - 40)
        self.setFixedWidth(width)
        height = max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())
        if height != self.height():
            self.setFixedHeight(height)
        self.move(self._over.width() - width - 24, self._over.height() - self.height() - 20)
        self.raise_()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # Wrapped text knows its height only once it has its width.
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)
