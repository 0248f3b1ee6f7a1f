"""The main window: the gate while the file is closed, the rail and the rooms while it is open."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget

from panelapp import logs
from panelapp.errors import Problem
from panelapp.services import reflection
from panelapp.services import workplace as workplaces
from panelapp.storage import backups
from panelapp.storage import store as stores
from panelapp.storage.store import Store
from panelapp.ui import actions, language, preferences, theme
from panelapp.ui.gate.common import GatePage
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.notices import Notices
from panelapp.ui.page import Drafts, Place
from panelapp.ui.shell import Shell
from panelapp.ui.tasks import Tasks
from panelapp.ui.workbench import Workbench

_DIALOG_ENDS = 100
"""Milliseconds until one looks again whether a dialog has ended."""


class MainWindow(QMainWindow):
    """Everything the facilitator sees except the wall."""

    def __init__(self, folder: Path, hint: str = "") -> None:
        """`folder` is where the file lies or will lie; `hint` is shown on the unlock page (the demo's passphrase)."""
        super().__init__()
        self._folder = folder
        self._hint = hint
        self._place: Place | None = None
        self._drafts: dict[str, Drafts] = {}  # in memory only: they may be about people
        self._workbench: Workbench | None = None
        self._shell: Shell | None = None
        self.setWindowTitle("Samråd")
        self.setMinimumSize(900, 600)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.tasks = Tasks(self)
        self.notices = Notices(self._stack)
        self.tasks.started.connect(self.notices.follow)
        self.tasks.problem_met.connect(self.notices.tell_problem)
        self._actions: dict[str, QAction] = {}
        self._make_actions()
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._lock_when_idle)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)
        preferences.place_window(self)
        self._show_gate()

    # What the keys and the menu do

    def _make_actions(self) -> None:
        for action in self._actions.values():
            self.removeAction(action)
            action.deleteLater()
        self._actions = actions.make(
            self,
            {
                "undo": self.undo,
                "redo": self.redo,
                "lock": self.lock,
                "settings": self._open_settings,
                "help": self._open_help,
                "full_screen": self._toggle_full_screen,
                "quit": self.close,
            },
        )
        self.addActions(list(self._actions.values()))
        self._show_steps()

    def menu(self) -> QMenu:
        """The program's menu: what is not the business of one page."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Menu"))
        for key in ("undo", "redo", "", "full_screen", "settings", "help", "", "lock", "quit"):
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        return menu

    def undo(self) -> None:
        """Take back the newest step."""
        if self._workbench is None:
            return
        self.flush()
        done = self._workbench.undo()
        if done is not None:
            self.notices.tell(self.tr("Taken back: {step}").format(step=done), tone="good")

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._workbench is None:
            return
        self.flush()
        done = self._workbench.redo()
        if done is not None:
            self.notices.tell(self.tr("Done again: {step}").format(step=done), tone="good")

    def _show_steps(self) -> None:
        log = self._workbench.store.undo if self._workbench else None
        undo, redo = (log.undo_label, log.redo_label) if log else (None, None)
        self._actions["undo"].setEnabled(undo is not None)
        self._actions["redo"].setEnabled(redo is not None)
        self._actions["undo"].setText(self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        self._actions["redo"].setText(self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))
        self._actions["lock"].setEnabled(log is not None)
        self._actions["settings"].setEnabled(log is not None)
        self._actions["help"].setEnabled(log is not None)

    def _open_settings(self) -> None:
        self.go(Place("settings"))

    def _open_help(self) -> None:
        self.go(Place("help"))

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Opening, locking

    @property
    def workbench(self) -> Workbench | None:
        """The open file's workbench, or None while it is locked."""
        return self._workbench

    @property
    def shell(self) -> Shell | None:
        """The rail and rooms, or None while the file is locked."""
        return self._shell

    def _show_gate(self) -> None:
        if stores.exists(self._folder):
            gate: GatePage = UnlockPage(self._folder, self._hint)
        else:
            from panelapp.ui.gate.first_start_page import FirstStartPage  # shown once in the life of a file

            self._drafts = {}
            gate = FirstStartPage(self._folder)
        gate.opened.connect(self.open)
        gate.language_chosen.connect(self.change_language)
        self._replace(gate)

    def _replace(self, widget: QWidget) -> None:
        while self._stack.count():
            old = self._stack.widget(0)
            if isinstance(old, GatePage):
                old.shut()
            old.hide()
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(widget)
        self.notices.raise_()

    def open(self, store: Store) -> None:
        """Show the rooms of an unlocked file, where they were left."""
        self._workbench = Workbench(store, self.tasks, self)
        self._workbench.problem_met.connect(self.notices.tell_problem)
        self._workbench.told.connect(self.notices.tell)
        self._workbench.steps_changed.connect(self._show_steps)
        self._show_steps()
        if self._place is None:
            self._place = self._where_to_begin(store)
        self._workbench.changed.connect(self._take_idle_time)
        self._build_shell()
        self._take_idle_time(frozenset({"workplace"}))
        if store.unclean:
            self.notices.tell(
                self.tr("Last time the program was not closed as usual."),
                self.tr("Everything that had been saved is here."),
            )
        logs.note("file.opened")

    def _where_to_begin(self, store: Store) -> Place:
        running = reflection.running(store)
        if running is not None:  # whatever ended the program in the middle of it, people may be waiting
            return Place("reflection", running.id, "console")
        return Place(*workplaces.last_place(store))

    def _build_shell(self) -> None:
        assert self._workbench is not None
        shell = Shell(self._workbench, self.menu())
        shell.lock_requested.connect(self.lock)
        shell.appearance_changed.connect(self._change_appearance)
        shell.place_changed.connect(self._remember_place)
        self._shell = shell
        self._replace(shell)
        drafts, self._drafts = self._drafts, {}
        shell.start(self._place or Place("home"), drafts)

    def go(self, place: Place) -> None:
        """Show a room, a record or a part of it."""
        if self._shell is not None:
            self._shell.go(place)

    def _remember_place(self, place: Place) -> None:
        self._place = place

    def flush(self) -> None:
        """Save what is being typed."""
        if self._shell is not None:
            self._shell.flush()

    def lock(self) -> None:
        """Save what is being typed, close the file and ask for the passphrase; afterwards one is where one was."""
        if self._workbench is None:
            return
        self.notices.clear()  # before: what cannot be saved on the way out is told on the next page
        self._close_file()
        self._show_gate()
        self._show_steps()
        logs.note("file.locked")

    def _close_file(self) -> None:
        workbench, shell = self._workbench, self._shell
        if workbench is None:
            return
        self._idle.stop()
        self.flush()
        if shell is not None:
            self._place = shell.place()
            self._drafts = shell.drafts()
            shell.shut()
        self.tasks.stop_all()
        self._workbench = None
        self._shell = None
        try:
            place = self._place or Place("home")
            workplaces.remember_place(workbench.store, place.room, place.id, place.part)
            if workbench.changed_since_opened:
                workbench.store.back_up("closing")
                backups.thin(workbench.store.folder, dt.datetime.now(dt.UTC))
        except Problem as problem:
            logs.note(problem.code)
        try:
            workbench.store.close()
        except Problem as problem:
            self.notices.tell_problem(problem)
        workbench.deleteLater()

    # Idle time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.Wheel,
        ):
            self._restart_idle()
        return super().eventFilter(watched, event)

    def _take_idle_time(self, tables: frozenset[str]) -> None:
        if self._workbench is not None and "workplace" in tables:
            self._idle.setInterval(workplaces.get(self._workbench.store).lock_after * 60_000)
            self._idle.stop()
            self._restart_idle()

    def _restart_idle(self) -> None:
        if self._workbench is not None and self._idle.interval():
            self._idle.start()

    def _lock_when_idle(self) -> None:
        # A round in a quiet room is many minutes without a key: a running session is not locked away.
        if self._shell is not None and self._shell.in_session():
            self._restart_idle()
            return
        dialog = QApplication.activeModalWidget()
        if dialog is None and not self._is_writing():
            self.lock()
        else:
            # Its page waits for the answer and goes on with the file: the dialog must have ended before that is closed.
            if dialog is not None:
                dialog.close()
            QTimer.singleShot(_DIALOG_ENDS, self._lock_when_idle)

    # Appearance

    def change_language(self, code: str) -> None:
        """Put another language of the interface in force."""
        preferences.set_language(code)
        self._change_appearance()

    def _change_appearance(self) -> None:
        # Queued: the page that asked is among those built anew.
        QTimer.singleShot(0, self._rebuild)

    def _system_theme_changed(self) -> None:
        if preferences.theme() == "system":
            self._change_appearance()

    def _rebuild(self) -> None:
        if QApplication.activeModalWidget() is not None:  # the page that asks must be there for the answer
            QTimer.singleShot(_DIALOG_ENDS, self._rebuild)
            return
        self.flush()
        language.apply(preferences.language())
        theme.apply(preferences.theme(), preferences.text_size())
        self._make_actions()
        gate = self._stack.currentWidget()
        if self._workbench is None:
            if not (isinstance(gate, GatePage) and gate.holds_file):
                self._show_gate()
        else:
            if self._shell is not None:
                self._place = self._shell.place()
                self._drafts = self._shell.drafts()
                self._shell.shut()
            self._build_shell()

    # The end

    def raise_up(self) -> None:
        """Come to the front, as when the program is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _is_writing(self) -> bool:
        return self._workbench is not None and self._workbench.writing_at_length

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_writing():
            event.ignore()
            return
        preferences.remember_window(self)
        self._close_file()
        gate = self._stack.currentWidget()
        if isinstance(gate, GatePage):
            gate.shut()
        event.accept()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            for window in app.topLevelWidgets():
                if window is not self and window.isVisible():
                    window.close()
