"""Starting: one window for a folder, troubles worded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from panelapp import logs
from panelapp.app import OnlyOne, Troubles
from panelapp.errors import EnvironmentProblem
from panelapp.ui.bug_dialog import BugDialog
from panelapp.ui.main_window import MainWindow
from panelapp.ui.notices import Notice

ROOT = Path(__file__).resolve().parents[2]


def test_a_second_start_raises_the_first(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first = OnlyOne(tmp_path)
    assert not first.raised_other()
    first.listen()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; from panelapp.app import OnlyOne;"
        "app = QCoreApplication([]); print(OnlyOne(Path(sys.argv[1])).raised_other())"
    )
    with qtbot.waitSignal(first.second_started, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
    output, _ = second.communicate(timeout=20)
    assert output.strip() == "True"
    assert not OnlyOne(tmp_path / "another").raised_other()


def test_a_demo_that_cannot_be_made_is_said_before_there_is_a_window(tmp_path: Path) -> None:
    place = tmp_path / "Dropbox" / "panel"
    # The message waits for somebody to close it: closed here as soon as it stands.
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication, QMessageBox;"
        "from panelapp import app; made = app.make_application(['x']); timer = QTimer(interval=50);"
        "boxes = lambda: [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()];"
        "timer.timeout.connect(lambda: [(print(b.text()), b.accept()) for b in boxes()]); timer.start();"
        "sys.exit(app.main(['--demo', '--data-dir', sys.argv[1]]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(place)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 1, ended.stderr
    assert "Dropbox" in ended.stdout
    assert "Traceback" not in ended.stderr


def test_a_problem_met_while_reading_is_worded(window: MainWindow, qtbot: QtBot) -> None:
    troubles = Troubles(window)
    troubles.meet(EnvironmentProblem("disk.trouble"), "report")
    qtbot.waitUntil(lambda: any("disk" in notice.accessibleName() for notice in window.findChildren(Notice)))
    assert not window.findChildren(BugDialog)


def test_a_bug_is_shown_with_a_report_and_work_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    troubles = Troubles(window)
    try:
        raise ValueError("Kari Nordmann")
    except ValueError as error:
        troubles.meet(error, logs.report(error))
    qtbot.waitUntil(lambda: bool(window.findChildren(BugDialog)))
    (dialog,) = window.findChildren(BugDialog)
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in text
    assert "Kari" not in text
    troubles.meet(ValueError(), "another")
    qtbot.wait(50)
    assert len(window.findChildren(BugDialog)) == 1
    dialog.accept()
    assert window.workbench is not None
