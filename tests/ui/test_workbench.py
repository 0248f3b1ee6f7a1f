"""The one door for writes, and the one runner."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from panelapp.domain.workplace import Workplace
from panelapp.errors import EnvironmentProblem, Problem, UserError
from panelapp.services import panels, workplace
from panelapp.storage.store import Store
from panelapp.ui.tasks import Cancelled, Progress, Tasks
from panelapp.ui.workbench import Workbench


def test_a_write_says_what_changed_and_can_be_undone(workbench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workbench.changed) as changed:
        outcome = workbench.do("new panel", panels.add, name="Åpne dører")
    assert outcome
    assert outcome.value is not None
    assert changed.args == [frozenset({"panel"})]
    assert workbench.store.undo.undo_label == "new panel"
    assert workbench.undo() == "new panel"
    assert panels.all(workbench.store) == ()
    assert workbench.redo() == "new panel"
    assert [panel.name for panel in panels.all(workbench.store)] == ["Åpne dører"]


def test_a_problem_is_told_and_nothing_is_written(workbench: Workbench, qtbot: QtBot) -> None:
    def half_way(store: Store) -> None:
        panels.add(store, name="halv")
        raise UserError("workplace.no_name")

    with qtbot.waitSignal(workbench.problem_met) as met:
        assert not workbench.do("half", half_way)
    assert met.args[0].code == "workplace.no_name"
    assert panels.all(workbench.store) == ()
    assert workbench.store.undo.undo_label is None


def test_a_bug_is_not_swallowed(workbench: Workbench) -> None:
    def stumble(store: Store) -> None:
        panels.add(store, name="halv")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        workbench.do("stumble", stumble)
    assert panels.all(workbench.store) == ()


def test_a_burst_of_typing_is_one_step(workbench: Workbench) -> None:
    for text in ("D", "Da", "Dal", "Dalen"):
        workbench.do("name", workplace.put, Workplace(text), merge="name")
    assert workplace.get(workbench.store).name == "Dalen"
    workbench.undo()
    assert workplace.get(workbench.store).name == ""


def test_what_is_kept_quietly_is_no_step(workbench: Workbench) -> None:
    assert workbench.keep(workplace.put, Workplace("Dalen"))
    assert workbench.store.undo.undo_label is None
    assert workplace.get(workbench.store).name == "Dalen"


class Listener(QObject):
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.result: object = None
        self.problem: Problem | None = None
        self.was_cancelled = False
        self.thread_name = ""

    def done(self, result: object) -> None:
        self.result = result
        self.thread_name = threading.current_thread().name
        self.ended.emit()

    def failed(self, problem: Problem) -> None:
        self.problem = problem
        self.ended.emit()

    def cancelled(self) -> None:
        self.was_cancelled = True
        self.ended.emit()


def test_work_is_done_beside_and_answered_here(qtbot: QtBot) -> None:
    tasks, listener = Tasks(), Listener()
    names: list[str] = []

    def work(progress: Progress) -> int:
        names.append(threading.current_thread().name)
        progress.report(0.5, "half")
        return 42

    with qtbot.waitSignal(listener.ended):
        tasks.run("count", work, listener.done)
    assert listener.result == 42
    assert listener.thread_name == threading.main_thread().name != names[0]


def test_cancel_is_heard(qtbot: QtBot) -> None:
    tasks, listener = Tasks(), Listener()
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.check()

    task = tasks.run("for ever", work, listener.done, listener.failed, listener.cancelled)
    assert started.wait(5)
    with qtbot.waitSignal(listener.ended):
        task.cancel()
    assert listener.was_cancelled
    assert listener.result is None


def test_a_result_that_comes_after_cancel_is_thrown_away(qtbot: QtBot) -> None:
    tasks, listener = Tasks(), Listener()
    go = threading.Event()

    def work(_: Progress) -> int:
        go.wait(5)
        return 1

    task = tasks.run("late", work, listener.done, listener.failed, listener.cancelled)
    task.cancel()
    with qtbot.waitSignal(listener.ended):
        go.set()
    assert listener.was_cancelled
    assert listener.result is None


def test_a_problem_of_the_work_is_handed_over(qtbot: QtBot) -> None:
    tasks, listener = Tasks(), Listener()

    def work(_: Progress) -> None:
        raise EnvironmentProblem("disk.full")

    with qtbot.waitSignal(listener.ended):
        tasks.run("write", work, listener.done, listener.failed)
    assert listener.problem is not None
    assert listener.problem.code == "disk.full"


def test_stop_all_waits(qtbot: QtBot) -> None:
    tasks, listener = Tasks(), Listener()
    ended = threading.Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress.check()
        except Cancelled:
            ended.set()
            raise

    tasks.run("for ever", work, listener.done)
    tasks.stop_all()
    assert ended.is_set()
    qtbot.wait(50)


def test_references_to_none_stay_steady() -> None:
    """A faulty build of the binding drops one at each void call, and the process dies within minutes."""
    thing = QObject()

    def call(times: int) -> int:
        before = sys.getrefcount(None)
        for _ in range(times):
            thing.setObjectName("x")
            thing.blockSignals(False)
        return sys.getrefcount(None) - before

    call(100)
    assert abs(call(1000)) < 100
