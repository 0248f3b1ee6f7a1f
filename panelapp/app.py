"""Puts the layers together and starts the program."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox

from panelapp import __version__, logs, paths
from panelapp.errors import Problem
from panelapp.ui import language, preferences, theme
from panelapp.ui.bug_dialog import BugDialog
from panelapp.ui.main_window import MainWindow
from panelapp.ui.problems import explain


class OnlyOne(QObject):
    """Lets a second start for the same folder raise the window of the first, and end."""

    second_started = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "samraad-" + hashlib.sha256(str(folder).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def raised_other(self) -> bool:
        """Whether a program for this folder runs already; it has then been asked to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(300):
            return False
        socket.write(b"raise")
        socket.waitForBytesWritten(300)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the one that later starts raise."""
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def _answer(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
            self.second_started.emit()


class Troubles(QObject):
    """Where exceptions end that nobody caught: a problem is worded, a bug is shown with a report; work goes on."""

    _met = Signal(object, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # An exception may come from another thread: a queued signal brings it to this one.
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def meet(self, error: BaseException, report: str) -> None:
        """Take an exception from any thread."""
        self._met.emit(error, report)

    def _show(self, error: BaseException, report: str) -> None:
        if isinstance(error, Problem):
            self._window.notices.tell_problem(error)
        else:
            BugDialog.show_report(self._window, report)


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication with the program's name, language, fonts and look."""
    QCoreApplication.setOrganizationName("samraad")
    QCoreApplication.setApplicationName("samraad")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # As an argument: `setStyle` would hand the style to Python, with its hundreds of enumerated constants.
        app = QApplication([*arguments, "-style", "fusion"])
    app.setApplicationDisplayName("Samråd")
    app.setWindowIcon(QIcon(str(paths.resources_folder() / "icons" / "samraad.svg")))
    theme.load_fonts()
    language.apply(preferences.language())
    theme.apply(preferences.theme(), preferences.text_size())
    return app


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("samraad", add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--self-test", type=Path)
    return parser


def main(arguments: Sequence[str]) -> int:
    """Start the program with the arguments after its name; returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.self_test is not None:
        from panelapp.ui import self_test

        return self_test.run(options.self_test)
    app = make_application([sys.argv[0]])
    folder = paths.demo_folder(options.data_dir) if options.demo else paths.data_folder(options.data_dir)
    logs.start(paths.log_folder(options.data_dir))
    only_one = OnlyOne(folder, app)
    if only_one.raised_other():
        return 0
    only_one.listen()
    hint = ""
    if options.demo:
        from panelapp.services import demo

        hint = demo.PASSPHRASE
        try:
            demo.make_if_missing(folder, preferences.language())
        except Problem as problem:
            logs.note(problem.code)
            QMessageBox.warning(None, "Samråd", "\n\n".join(explain(problem)))
            return 1
    window = MainWindow(folder, hint)
    troubles = Troubles(window)
    logs.catch_all(troubles.meet)
    only_one.second_started.connect(window.raise_up)
    window.show()
    return app.exec()
