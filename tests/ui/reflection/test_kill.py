"""A console whose program is killed in the middle of a round."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from panelapp.services import reflection
from panelapp.storage.store import Store
from tests.conftest import PASSPHRASE

ROOT = Path(__file__).parents[3]

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication
folder = Path(sys.argv[1])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
QCoreApplication.setOrganizationName("samraad"); QCoreApplication.setApplicationName("samraad")
app = QApplication([])
from panelapp.domain.reflection import BlockKind
from panelapp.services import reflection
from panelapp.storage import keys
from panelapp.storage.store import Store
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.tasks import Tasks
from panelapp.ui.workbench import Workbench
theme.load_fonts(); theme.apply("light")
store, _ = Store.create(folder / "data", sys.argv[2], kdf=keys.Kdf(memory_kib=64, passes=1))
page = ReflectionPage(Workbench(store, Tasks()))
session = reflection.add(store, group_name="Stabburet")
reflection.start(store, session.id)
page.show_part(Place("reflection", session.id, "console"))
page.show()
act = page.console.conductor
act.go_to(list(BlockKind).index(BlockKind.SHOW_AND_TELL))
act.next_seat(); act.next_seat(); act.pick("fog"); act.toggle_question(1)
def look():
    if reflection.moment(store, session.id).turn_elapsed > 1.5:
        print("ready", flush=True)
timer = QTimer(); timer.timeout.connect(look); timer.start(100)
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_killed_session_comes_back_to_the_same_moment(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), str(tmp_path), PASSPHRASE],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    with program.stdout:
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGKILL)
        program.wait(30)
    store = Store.open(tmp_path / "data", passphrase=PASSPHRASE)
    try:
        session = reflection.running(store)
        assert session is not None
        moment = reflection.moment(store, session.id)
        assert (moment.seat, moment.card, moment.wall_card, moment.question_shown) == (2, "fog", "fog", 1)
        assert session.blocks[moment.block].kind == "show_and_tell"
        assert moment.turn_elapsed > 1.5
    finally:
        store.close()
