"""What EN 301 549 asks of every page: names for what can be focused, and a way there with the Tab key (dossier §7)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from places import everywhere
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from panelapp.services import reflection
from panelapp.ui.main_window import MainWindow
from panelapp.ui.page import Place

_CELLS = {QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree}


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The interface and everything below it; of a table only the table, its cells have their own test."""
    yield interface
    if interface.role() in _CELLS:
        return
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def nameless(window: QWidget) -> list[str]:
    """What can be focused and is shown, but has no name."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(window)):
        widget = interface.object()
        shown = interface.state().focusable and isinstance(widget, QWidget) and widget.isVisible()
        if shown and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def unreachable(window: QWidget) -> list[str]:
    """What Tab should reach and does not, starting anywhere in the window."""
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.objectName() != "qt_spinbox_lineedit"
    }
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    start = window.focusWidget() or next(iter(wanted))
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    for _ in range(4 * len(wanted) + 20):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focused:
            QTest.keyClick(focused, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    # One button of an exclusive group stands for the group: the arrow keys reach the others.
    groups = {widget.group() for widget in seen if hasattr(widget, "group") and widget.group() is not None}
    missing = [
        widget
        for widget in wanted - seen
        if not (hasattr(widget, "group") and widget.group() in groups)
        and not any(isinstance(parent, QAbstractItemView) for parent in _parents(widget))
    ]
    return [f"{type(widget).__name__} {widget.accessibleName()!r}" for widget in missing]


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_everything_that_can_be_focused_has_a_name_and_can_be_reached(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workbench is not None
    faults: dict[str, list[str]] = {}
    for name, place in everywhere(window.workbench.store).items():
        window.go(place)
        qtbot.wait(20)
        found = [f"no name: {what}" for what in nameless(window)]
        found += [f"not reached: {what}" for what in unreachable(window)]
        if found:
            faults[name] = found
    assert not faults


def test_the_console_too(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workbench is not None
    store = window.workbench.store
    session = reflection.all(store)[0]
    window.workbench.do("start", reflection.start, session.id)
    window.go(Place("reflection", session.id, "console"))
    qtbot.wait(50)
    assert nameless(window) == []
    assert unreachable(window) == []


@pytest.mark.parametrize("first", [True, False])
def test_the_gate_too(look: QApplication, qtbot: QtBot, tmp_path, demo_folder, first: bool) -> None:
    made = MainWindow(tmp_path / "nothing" if first else demo_folder)
    made.show()
    qtbot.waitExposed(made)
    try:
        assert nameless(made) == []
        assert unreachable(made) == []
    finally:
        made.close()
        made.deleteLater()


def test_a_widget_without_a_name_would_be_found(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.setGeometry(300, 300, 100, 30)
    field.show()
    field.raise_()
    assert "QLineEdit in MainWindow" in nameless(window)


class Trap(QLineEdit):
    """Swallows Tab."""

    def event(self, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress or super().event(event)


def test_a_keyboard_trap_would_be_found(window: MainWindow, qtbot: QtBot) -> None:
    trap = Trap(window)
    trap.setGeometry(300, 300, 100, 30)
    trap.show()
    trap.setFocus()
    assert unreachable(window)
