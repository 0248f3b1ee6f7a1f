"""The one background runner: records in, records out, with progress and a Cancel that works."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from panelapp.errors import Problem

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside the work once the user has asked it to stop."""


class _Bridge(QObject):
    """Carries words from the worker thread to the main thread."""

    progressed = Signal(float, str)
    finished = Signal(object)
    stopped = Signal(object)


class Progress:
    """Given to the work so that it can tell how far it is and hear that it should stop."""

    def __init__(self, bridge: _Bridge) -> None:
        self._bridge = bridge
        self._stop = Event()

    def report(self, fraction: float, text: str = "") -> None:
        """Say how much is done, 0 to 1, and what is being done."""
        self.check()
        self._bridge.progressed.emit(fraction, text)

    def cancelled(self) -> bool:
        """Whether the user has asked for a stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the user has asked for a stop."""
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()


class Task(QObject, Generic[T]):
    """One piece of background work that has been started."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None],
        cancelled: Callable[[], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.running = True
        self._done, self._failed, self._cancelled = done, failed, cancelled
        self._bridge = _Bridge()
        self._bridge.progressed.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._bridge.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._bridge.stopped.connect(self._stop, Qt.ConnectionType.QueuedConnection)
        self.progress = Progress(self._bridge)
        self.work = work

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` is called once it has, and its result is thrown away."""
        self.progress.stop()

    def run(self) -> None:
        """Do the work; called on the worker thread."""
        try:
            result = self.work(self.progress)
        except Exception as error:  # carried to the main thread, where it is worded or reported
            self._bridge.stopped.emit(error)
        else:
            self._bridge.finished.emit(result)

    def _finish(self, result: object) -> None:
        if self.progress.cancelled():
            self._stop(Cancelled())
            return
        self._end()
        self._done(result)  # pyright: ignore[reportArgumentType]

    def _stop(self, error: object) -> None:
        self._end()
        if self.progress.cancelled():
            if self._cancelled is not None:
                self._cancelled()
        elif isinstance(error, Problem):
            self._failed(error)
        elif isinstance(error, Exception):
            raise error

    def _end(self) -> None:
        self.running = False
        self.ended.emit()


class _Job(QRunnable):
    def __init__(self, task: Task[T]) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()


class Tasks(QObject):
    """Runs work on worker threads and tells the main window what is under way."""

    started = Signal(object)
    problem_met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Task[object]] = []

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> Task[T]:
        """Start `work` on a worker thread; it must not touch the store or any widget.

        `done`, `failed` and `cancelled` are called on the main thread and must be bound methods. `quiet` work, such as a
        preview, shows no strip.
        """
        task: Task[T] = Task(title, work, done, failed or self.problem_met.emit, cancelled, self)
        self._running.append(task)  # pyright: ignore[reportArgumentType]
        task.ended.connect(self._forget)
        self._pool.start(_Job(task))
        if not quiet:
            self.started.emit(task)
        return task

    def _forget(self) -> None:
        for task in [task for task in self._running if not task.running]:
            self._running.remove(task)
            task.deleteLater()

    def stop_all(self) -> None:
        """Ask everything to stop and wait for it, before the file is closed."""
        for task in self._running:
            task.cancel()
        self._pool.waitForDone(5000)
