"""How long the demo file's main window takes to its first paint, against an empty QMainWindow in the same run.

    .venv/bin/python tests/bench/startup.py [ROUNDS]

Each start is a process of its own; the two kinds take turns, the first of each is not counted. Prints the medians of
start-to-first-paint (the key derivation left out, as it is slow on purpose), their ratio, and the peak memory.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from panelapp.services import demo  # noqa: E402

EMPTY = """
import json, resource, sys, time
started = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["empty"])
class Window(QMainWindow):
    painted = 0.0
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.time()
            QTimer.singleShot(0, app.quit)
window = Window(); window.resize(1366, 768); window.show()
app.exec()
print(json.dumps([window.painted - started, 0.0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""

DEMO = """
import json, resource, sys, time
started = float(sys.argv[1])
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from panelapp import app as program
from panelapp.services import datafile
from panelapp.ui.main_window import MainWindow
app = program.make_application(["samraad"])
before = time.time()
store = datafile.unlock(Path(sys.argv[2]), passphrase=sys.argv[3])
unlocking = time.time() - before
window = MainWindow(Path(sys.argv[2]))
window.open(store)
class FirstPaint(QObject):
    at = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.at:
            QTimer.singleShot(0, self.stop)
        return False
    def stop(self):
        if not self.at:
            self.at = time.time()
            app.quit()
first = FirstPaint()
window.shell.installEventFilter(first)
window.show()
app.exec()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([first.at - started - unlocking, unlocking, peak]))
window.close()
"""


def start(folder: Path, code: str, *arguments: str) -> tuple[float, float, float]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(folder),
        # As for somebody who has started the program before: Python has kept what it compiled.
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    command = [sys.executable, "-c", code, str(time.time()), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    total, unlocking, memory = json.loads(done.stdout.strip().splitlines()[-1])
    return total, unlocking, memory


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data"
        demo.make_if_missing(data, "nb")
        empty, full = [], []
        for _ in range(rounds + 1):
            empty.append(start(folder, EMPTY))
            full.append(start(folder, DEMO, str(data), demo.PASSPHRASE))
    empty, full = empty[1:], full[1:]
    ratios = sorted(b[0] / a[0] for a, b in zip(empty, full, strict=True))
    print(f"rounds                          {rounds}")
    print(f"empty QMainWindow, first paint  {statistics.median(a[0] for a in empty) * 1000:6.0f} ms")
    print(
        f"demo file, first paint          {statistics.median(b[0] for b in full) * 1000:6.0f} ms (+ {statistics.median(b[1] for b in full) * 1000:.0f} ms unlocking)"
    )
    print(
        f"ratio, median (min–max)         {statistics.median(ratios):6.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f}); aim ≤ 2.0"
    )
    print(
        f"peak memory, demo file          {max(b[2] for b in full):6.0f} MB (empty {max(a[2] for a in empty):.0f}); aim ≤ 150"
    )


if __name__ == "__main__":
    main()
