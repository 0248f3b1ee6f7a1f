"""The main window: rooms, undo, locking, appearance, geometry."""

from __future__ import annotations

from places import everywhere
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from panelapp.services import datafile, demo, panels, reflection
from panelapp.services import workplace as workplaces
from panelapp.ui import preferences, theme
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.main_window import MainWindow
from panelapp.ui.page import Place
from panelapp.ui.settings.page import SettingsPage


def unlock_again(window: MainWindow, qtbot: QtBot) -> None:
    page = window.findChild(UnlockPage)
    page.passphrase.setText(demo.PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=10_000)


def test_what_is_being_typed_survives_locking_and_one_is_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("settings"))
    page = window.findChild(SettingsPage)
    page.name.selectAll()
    QTest.keyClicks(page.name, "Nord kommune")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.workbench is None
    assert window.shell is None
    unlock_again(window, qtbot)
    assert workplaces.get(window.workbench.store).name == "Nord kommune"
    assert window.shell.place().room == "settings"


def test_the_console_has_its_keys_again_after_unlocking(window: MainWindow, qtbot: QtBot) -> None:
    session = reflection.all(window.workbench.store)[0].id
    window.workbench.do("start", reflection.start, session)
    window.go(Place("reflection", session, "console"))
    window.lock()
    unlock_again(window, qtbot)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert reflection.moment(window.workbench.store, session).block == 1


def test_idle_time_locks_but_not_a_session(window: MainWindow, qtbot: QtBot) -> None:
    window._restart_idle()
    assert window._idle.interval() == workplaces.get(window.workbench.store).lock_after * 60_000
    window.shell.current.full_window = True
    window._lock_when_idle()
    assert window.workbench is not None
    window.shell.current.full_window = False
    window._lock_when_idle()
    assert window.workbench is None


def test_undo_and_redo_by_key(window: MainWindow, qtbot: QtBot) -> None:
    store = window.workbench.store
    window.workbench.do("new panel", panels.add, name="Et panel til")
    assert len(panels.all(store)) == 2
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(panels.all(store)) == 1
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)
    assert len(panels.all(store)) == 2


def test_language_theme_and_text_size_change_while_running(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("settings"))
    try:
        window.findChild(SettingsPage).theme.setCurrentIndex(2)
        window.findChild(SettingsPage).theme.activated.emit(2)
        qtbot.waitUntil(lambda: theme.colours() is theme.DARK)
        assert window.shell.place().room == "settings"
        page = window.shell.current
        assert isinstance(page, SettingsPage)
        page.language.setCurrentIndex(page.language.findData("nn"))
        page.language.activated.emit(0)
        qtbot.waitUntil(lambda: window.shell.current is not page)
        assert window.shell.current.findChild(type(window.shell.current.name)) is not None
        assert preferences.language() == "nn"
        labels = {label.text() for label in window.shell.current.findChildren(type(_title(window)))}
        assert "Innstillingar" in labels
    finally:
        preferences.set_language("en")
        preferences.set_theme("light")
        from panelapp.ui import language

        language.apply("en")


def _title(window: MainWindow):
    from panelapp.ui.widgets.basics import PageHeader

    return window.shell.current.findChild(PageHeader).title_label


def test_a_window_is_always_wholly_on_a_screen_that_exists() -> None:
    laptop, projector = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)
    assert preferences.clamped(QRect(100, 100, 900, 600), [laptop]) == QRect(100, 100, 900, 600)
    assert preferences.clamped(QRect(2000, 200, 900, 600), [laptop]) == QRect(466, 168, 900, 600)
    assert preferences.clamped(QRect(2000, 200, 900, 600), [laptop, projector]) == QRect(2000, 200, 900, 600)
    assert preferences.clamped(QRect(-5000, -5000, 4000, 3000), [laptop]) == laptop


def test_geometry_is_remembered(window: MainWindow, qtbot: QtBot, demo_folder) -> None:
    window.setGeometry(40, 30, 1000, 650)
    window.close()
    other = MainWindow(demo_folder)
    try:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        assert screen.contains(other.geometry())
        assert other.width() <= 1000
    finally:
        other.close()
        other.deleteLater()


def test_closing_leaves_a_verified_backup_when_something_changed(window: MainWindow, demo_folder) -> None:
    from panelapp.storage import backups

    before = len(backups.all_of(demo_folder))
    window.workbench.do("new panel", panels.add, name="Nytt")
    window.close()
    assert len(backups.all_of(demo_folder)) == before + 1
    store = datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE)
    assert len(panels.all(store)) == 2
    store.close()


def test_the_title_bar_never_names_anybody(window: MainWindow) -> None:
    for room in ("home", "people", "panels", "meetings"):
        window.go(Place(room))
        assert window.windowTitle() == "Samråd"


def test_no_room_is_made_before_it_is_shown(window: MainWindow) -> None:
    window.go(Place("home"))
    assert set(window.shell._pages) == {"home"}
    assert QApplication.focusWidget() is None or QApplication.focusWidget().window() is window


class StrayWindows(QObject):
    """Notes every widget that shows itself as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_and_takes_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    watch = StrayWindows()
    QApplication.instance().installEventFilter(watch)
    try:
        for place in everywhere(window.workbench.store).values():
            window.go(place)
            qtbot.wait(10)
        assert watch.found == []
        assert window.isActiveWindow()
    finally:
        QApplication.instance().removeEventFilter(watch)


def test_the_keys_work_right_after_unlocking(look: QApplication, qtbot: QtBot, demo_folder) -> None:
    made = MainWindow(demo_folder)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.open(datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE))
    qtbot.wait(50)
    assert made.isActiveWindow()
    QTest.keyClick(made, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert made.workbench is None
    made.close()
    made.deleteLater()


def test_the_next_start_begins_where_this_one_ended(window: MainWindow, qtbot: QtBot, demo_folder) -> None:
    panel = panels.all(window.workbench.store)[0]
    window.go(Place("panels", panel.id, "recruitment"))
    window.close()
    again = MainWindow(demo_folder)
    again.show()
    again.open(datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE))
    assert again.shell.place() == Place("panels", panel.id, "recruitment")
    again.close()
    again.deleteLater()


def test_a_place_that_is_no_more_leads_to_its_room(window: MainWindow, qtbot: QtBot, demo_folder) -> None:
    panel = panels.all(window.workbench.store)[0]
    window.go(Place("panels", panel.id, "recruitment"))
    window.close()
    store = datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE)
    panels.remove(store, panel.id)
    again = MainWindow(demo_folder)
    again.show()
    again.open(store)
    assert again.shell.place().room == "panels"
    again.close()
    again.deleteLater()


def test_the_keys_go_to_the_page_that_a_link_leads_to(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("home"))
    window.shell.current.start_session.setFocus()
    window.go(Place("panels", panels.all(window.workbench.store)[0].id))
    qtbot.wait(20)
    focused = QApplication.focusWidget()
    assert focused is window.shell.current or window.shell.current.isAncestorOf(focused)
