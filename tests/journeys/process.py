"""Starts the driver as a process of its own, reads what it tells, and kills it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from panelapp.services import demo

ROOT = Path(__file__).resolve().parents[2]

_LAPTOP = {"x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_SCREENS = (
    {"name": "Laptop", **_LAPTOP},
    {"name": "Projector", **_LAPTOP, "x": 1366, "width": 1920, "height": 1080},
)


class Driver:
    """One start of the program. Use as a context: what still runs at the end is killed."""

    def __init__(self, mode: str, folder: Path, seed: int = 0, screens: int = 2) -> None:
        for name in ("settings", "exports", "home", "temporary"):
            (folder / name).mkdir(exist_ok=True)
        if not (folder / "people.csv").exists():
            shutil.copy(demo.folder() / "as_received.csv", folder / "people.csv")
        (folder / "screens.json").write_text(json.dumps({"screens": _SCREENS[:screens]}))
        home = {name: str(folder / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("driver.py")), mode, str(folder), str(seed)],
            cwd=folder,
            env=os.environ
            | home
            | {
                "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
                "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
                "TMPDIR": str(folder / "temporary"),
                "QT_LOGGING_RULES": "*.debug=false",
            },
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> Driver:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdout is not None
        self._process.kill()
        self._process.wait(30)
        self._process.stdout.close()

    def hear(self) -> dict[str, Any]:
        """The next thing it tells."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.endswith(b"\n"), f"the program ended with {self._process.wait(60)}"
        told: dict[str, Any] = json.loads(line)
        return told

    def kill(self) -> list[dict[str, Any]]:
        """End it as a power cut does; what it had told and nobody had heard yet."""
        assert self._process.stdout is not None
        self._process.kill()
        rest = self._process.stdout.read().split(b"\n")[:-1]  # a torn last line was never told
        self._process.wait(30)
        return [json.loads(line) for line in rest]

    def end(self) -> int:
        """Wait until it has ended by itself; its exit code."""
        return self._process.wait(60)
