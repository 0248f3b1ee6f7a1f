"""What every test stands on: a fresh encrypted file, the program's own fonts and look, no window left behind."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

# Set before Qt is imported, so that pictures and sizes are the same everywhere.
if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Left alone, the screen that nobody sees is smaller than any laptop's.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screens.json')}"
for name, value in {
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "en",
}.items():
    os.environ[name] = value

import pytest  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTranslator  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from panelapp.storage import keys  # noqa: E402
from panelapp.storage.store import Store  # noqa: E402

if TYPE_CHECKING:
    from panelapp.ui.main_window import MainWindow

CHEAP = keys.Kdf(memory_kib=64, passes=1)
"""A key derivation that takes no time; the real one is used where that is what is tested."""

PASSPHRASE = "en lang og god setning"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["samraad", "-style", "fusion"]


@pytest.fixture(scope="session", autouse=True)
def _settings_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    QCoreApplication.setOrganizationName("samraad")
    QCoreApplication.setApplicationName("samraad")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh file with its tables."""
    opened, _ = Store.create(tmp_path / "data", PASSPHRASE, kdf=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application with the program's fonts and light theme."""
    from panelapp.ui import theme

    if not qapp.property("fonts_loaded"):
        theme.load_fonts()
        qapp.setProperty("fonts_loaded", True)
        qapp.setCursorFlashTime(0)
    theme.apply("light")
    former = qapp.property("translator")
    if isinstance(former, QTranslator):  # of a test that changed the language
        qapp.removeTranslator(former)
    return qapp


@pytest.fixture
def workbench(look: QApplication, qtbot: QtBot, store: Store) -> Iterator[object]:
    """The one door for writes onto a fresh file."""
    from panelapp.ui.tasks import Tasks
    from panelapp.ui.workbench import Workbench

    tasks = Tasks()
    made = Workbench(store, tasks)
    yield made
    tasks.stop_all()


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "qapp" not in request.fixturenames:
        return
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    gc.collect()
    left = [type(window).__name__ for window in app.topLevelWidgets() if window.isVisible()]
    assert not left, f"windows left open: {left}"


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo file in Bokmål, made once; copy it before opening it."""
    from panelapp.services import demo

    folder = tmp_path_factory.mktemp("demo") / "data"
    demo.make_if_missing(folder, "nb")
    return folder


@pytest.fixture
def demo_folder(demo_template: Path, tmp_path: Path) -> Path:
    """A copy of the demo file for one test."""
    folder = tmp_path / "demo"
    shutil.copytree(demo_template, folder)
    return folder


@pytest.fixture
def window(look: QApplication, qtbot: QtBot, demo_folder: Path) -> Iterator[MainWindow]:
    """The main window with the demo file open, 1366 × 768."""
    from panelapp.services import datafile, demo
    from panelapp.ui.main_window import MainWindow

    made = MainWindow(demo_folder)
    made.resize(1366, 768)
    made.show()
    made.open(datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE))
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    made.close()
    made.deleteLater()
