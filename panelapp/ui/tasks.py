"""The one background runner: records in, records out, with progress and a Cancel that works."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import count
from queue import SimpleQueue
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from panelapp.errors import Problem

T = TypeVar("T")

_LOOK_EVERY = 15
"""Milliseconds between two looks at what the workers have said."""

_Say = Callable[[str, object], None]


class Cancelled(Exception):
    """Raised inside the work once the user has asked it to stop."""


class Progress:
    """Given to the work so that it can tell how far it is and hear that it should stop."""

    def __init__(self, say: _Say) -> None:
        self._say = say
        self._stop = Event()

    def report(self, fraction: float, text: str = "") -> None:
        """Say how much is done, 0 to 1, and what is being done; raises `Cancelled` once asked to stop."""
        self.check()
        self._say("progressed", (fraction, text))

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
    """One piece of background work that has been started; lives on the main thread, the worker never sees it."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(
        self,
        title: str,
        progress: Progress,
        done: Callable[[T], None],
        failed: Callable[[Problem], None],
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self.title = title
        self.running = True
        self._progress = progress
        self._done, self._failed, self._cancelled = done, failed, cancelled

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` is called once it has, and its result is thrown away."""
        self._progress.stop()

    def end(self, result: T | None, error: BaseException | None) -> None:
        """Hand over what came of it, unless who asked is gone; called once, on the main thread."""
        self.running = False
        self.ended.emit()
        if self._progress.cancelled():
            if self._cancelled is not None and _is_there(self._cancelled):
                self._cancelled()
        elif isinstance(error, Problem):
            if _is_there(self._failed):
                self._failed(error)
        elif error is not None:
            raise error
        elif _is_there(self._done):
            self._done(result)  # pyright: ignore[reportArgumentType]


def _is_there(act: Callable[..., None]) -> bool:
    """Whether the object whose method `act` is has not been deleted, as a page is that was built anew meanwhile."""
    owner = getattr(act, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


class Tasks(QObject):
    """Runs work on worker threads and tells the main window what is under way.

    No Qt object is touched by a worker: what it says waits in a queue that the main thread looks into while work is
    running. A signal sent across threads takes the process down if its sender goes at the wrong moment.
    """

    started = Signal(object)
    problem_met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(2, "samraad-task")
        self._numbers = count()
        self._running: dict[int, tuple[Task[Any], Future[None]]] = {}
        self._words: SimpleQueue[tuple[int, str, object]] = SimpleQueue()
        self._looking = QTimer(self, interval=_LOOK_EVERY)
        self._looking.timeout.connect(self._listen)

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
        number = next(self._numbers)

        def say(what: str, payload: object) -> None:
            self._words.put((number, what, payload))

        progress = Progress(say)
        task: Task[T] = Task(title, progress, done, failed or self.problem_met.emit, cancelled)
        self._running[number] = task, self._pool.submit(_do, work, progress, say)
        self._looking.start()
        if not quiet:
            self.started.emit(task)
        return task

    def _listen(self) -> None:
        while not self._words.empty():
            number, what, payload = self._words.get()
            task, _ = self._running[number]
            if what == "progressed":
                assert isinstance(payload, tuple)
                task.progressed.emit(*payload)
                continue
            del self._running[number]
            if isinstance(payload, BaseException):
                task.end(None, payload)
            else:
                task.end(payload, None)
        if not self._running:
            self._looking.stop()

    def hold(self) -> None:
        """Hand nothing over until `go_on`; the work itself goes on."""
        self._looking.stop()

    def go_on(self) -> None:
        """Hand over what has come meanwhile."""
        if self._running:
            self._looking.start()

    def stop_all(self) -> None:
        """Ask everything to stop and wait for it, before the file is closed."""
        for task, _ in self._running.values():
            task.cancel()
        wait([future for _, future in self._running.values()], timeout=5)


def _do(work: Callable[[Progress], object], progress: Progress, say: _Say) -> None:
    try:
        result = work(progress)
    except BaseException as error:  # carried to the main thread, where it is worded or reported
        say("failed", error)
    else:
        say("finished", result)
