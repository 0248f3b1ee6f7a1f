"""Real windows on screens that come and go, each in a program of its own because Qt reads the screens once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]

LAPTOP = {
    "name": "Laptop",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
PROJECTOR = LAPTOP | {"name": "Projector", "x": 1366, "width": 1920, "height": 1080}
THIRD = LAPTOP | {"name": "Third", "x": 3286, "width": 1024, "height": 768}

PREPARE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QWidget
folder = Path(sys.argv[1])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
QCoreApplication.setOrganizationName("samraad"); QCoreApplication.setApplicationName("samraad")
app = QApplication([])
from panelapp.ui import theme
theme.load_fonts(); theme.apply("light")
from panelapp.ui.reflection.wall_window import Placement, Showing, WallWindow, name_of
console = QWidget(); console.resize(800, 500); console.show()
wall = WallWindow()
placement = Placement(wall, console)
def settle():
    for _ in range(20): app.processEvents()
def state():
    return dict(showing=placement.showing.value, on=wall.screen().name(), console=console.screen().name(),
        full=wall.isFullScreen(), visible=wall.isVisible(), geometry=list(wall.geometry().getRect()))
"""


def run(code: str, screens: list[dict[str, object]], tmp_path: Path) -> Any:
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "PYTHONPATH": str(ROOT),
    }
    program = textwrap.dedent(PREPARE) + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_the_wall_fills_the_other_screen(tmp_path: Path) -> None:
    found = run("placement.use_any_screen(); settle(); print(json.dumps(state()))", [LAPTOP, PROJECTOR], tmp_path)
    assert found == {
        "showing": "screen",
        "on": "Projector",
        "console": "Laptop",
        "full": True,
        "visible": True,
        "geometry": [1366, 0, 1920, 1080],
    }


def test_with_one_screen_the_console_is_never_covered(tmp_path: Path) -> None:
    code = """
    placement.use_any_screen(); settle(); first = state()
    placement.rehearse(); settle(); second = state()
    placement.show_alone(); settle(); third = state()
    wall.close(); settle(); fourth = state()
    print(json.dumps([first, second, third, fourth]))
    """
    first, second, third, fourth = run(code, [LAPTOP], tmp_path)
    assert (first["showing"], first["visible"]) == ("nowhere", False)
    assert (second["showing"], second["visible"], second["full"]) == ("window", True, False)
    assert second["geometry"][2:] == [640, 360]
    assert (third["showing"], third["full"]) == ("alone", True)
    assert (fourth["showing"], fourth["visible"]) == ("nowhere", False)


def test_console_and_wall_change_screens_and_the_choice_is_remembered(tmp_path: Path) -> None:
    code = """
    placement.use_any_screen(); settle(); placement.swap(); settle()
    print(json.dumps(state()))
    """
    found = run(code, [LAPTOP, PROJECTOR], tmp_path)
    assert (found["on"], found["console"], found["full"]) == ("Laptop", "Projector", True)


def test_the_screen_chosen_is_the_one_used_another_day(tmp_path: Path) -> None:
    choose = """
    third = next(screen for screen in app.screens() if screen.name() == "Third")
    placement.use_screen(name_of(third)); settle(); print(json.dumps(state()))
    """
    assert run(choose, [LAPTOP, PROJECTOR, THIRD], tmp_path)["on"] == "Third"
    another_day = "placement.use_any_screen(); settle(); print(json.dumps(state()))"
    assert run(another_day, [LAPTOP, PROJECTOR, THIRD], tmp_path)["on"] == "Third"
    assert run(another_day, [LAPTOP, PROJECTOR], tmp_path)["on"] == "Projector"


def test_the_wall_goes_with_its_screen_and_comes_back_with_it(tmp_path: Path) -> None:
    # Offscreen cannot pull a cable, so the console moves to where the wall is: for the wall that screen is gone.
    code = """
    placement.use_any_screen(); settle(); before = state()
    others = Placement.others
    Placement.others = lambda self: []
    app.screenRemoved.emit(app.screens()[1]); settle(); without = state()
    Placement.others = others
    app.screenAdded.emit(app.screens()[1]); settle(); again = state()
    print(json.dumps([before, without, again]))
    """
    before, without, again = run(code, [LAPTOP, PROJECTOR], tmp_path)
    assert before["visible"]
    assert (without["visible"], without["showing"], without["console"]) == (False, "nowhere", "Laptop")
    assert again == before


def test_the_wall_gives_way_when_the_console_is_dragged_onto_its_screen(tmp_path: Path) -> None:
    code = """
    placement.use_any_screen(); settle()
    console.move(1500, 100); settle()
    print(json.dumps(state()))
    """
    found = run(code, [LAPTOP, PROJECTOR], tmp_path)
    assert (found["console"], found["on"], found["full"]) == ("Projector", "Laptop", True)


def test_the_draw_everybody_can_see_hangs_on_the_other_screen_and_goes_with_it(tmp_path: Path) -> None:
    code = f"""
    sys.path.append({str(ROOT / "tests")!r})
    from panel_data import ready_panel
    from PySide6.QtTest import QTest
    from panelapp.services import composition
    from panelapp.storage import keys
    from panelapp.storage.store import Store
    from panelapp.ui.panels.watched_draw import WatchedDraw
    from panelapp.ui.tasks import Tasks
    from panelapp.ui.workbench import Workbench
    store, _ = Store.create(folder / "data", "en lang og god setning", kdf=keys.Kdf(memory_kib=64, passes=1))
    tasks = Tasks()
    card = WatchedDraw(Workbench(store, tasks), console)
    card.resize(700, 480); card.show()
    card.start(composition.read(store, ready_panel(store).id), "")
    while card.busy: QTest.qWait(20)
    settle()
    wall, placement = card._wall, card._placement
    before = state()
    card.number.setText("41"); settle()
    same = card._wall_view.picture == card.preview.picture
    others = Placement.others
    Placement.others = lambda self: []
    app.screenRemoved.emit(app.screens()[1]); settle(); without = state()
    typed, offered = card.number.text(), card.wall_button.text()
    Placement.others = others
    app.screenAdded.emit(app.screens()[1]); settle(); again = state()
    card.hide(); settle()
    gone = [window for window in app.topLevelWidgets() if window.isVisible()] == [console]
    tasks.stop_all()
    print(json.dumps([before, same, without, typed, offered, again, gone]))
    """
    before, same, without, typed, offered, again, gone = run(code, [LAPTOP, PROJECTOR], tmp_path)
    assert (before["on"], before["full"], before["console"]) == ("Projector", True, "Laptop")
    assert same
    assert (without["visible"], without["showing"]) == (False, "nowhere")
    assert (typed, offered) == ("41", "Show the wall")
    assert again == before
    assert gone
