"""The self-test of a finished program: what it leaves, and that it fails where it should."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from reports.pdf_reading import faults

from panelapp.domain.panels import Step
from panelapp.domain.reflection import WallScene

ROOT = Path(__file__).resolve().parents[2]

START = "import sys; from panelapp import app; sys.exit(app.main(['--self-test', sys.argv[1]]))"


def run(folder: Path, around: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """The self-test in a process of its own, at home in `around`; `before` is run first."""
    (around / "temporary").mkdir()
    (around / "home").mkdir()
    home = {name: str(around / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return subprocess.run(
        [sys.executable, "-c", f"{before}\n{START}", str(folder)],
        cwd=around,
        env=os.environ
        | home
        | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(around / "temporary"), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def left_around(around: Path) -> list[str]:
    """Files the self-test left outside its folder; what the system keeps of fonts is not ours."""
    return [
        str(path.relative_to(around))
        for place in ("temporary", "home")
        for path in (around / place).rglob("*")
        if path.is_file() and "fontconfig" not in path.parts
    ]


def test_it_does_the_main_job_and_leaves_what_came_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "left" / "here"
    done = run(folder, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Everything worked" in done.stderr
    assert left_around(tmp_path) == []
    report = (folder / "report.txt").read_text("utf-8")
    assert "500 people" in report
    assert "two screens" in report
    assert "FAILED" not in report
    assert report.rstrip().endswith("Everything worked.")
    assert len((folder / "panel.csv").read_text("utf-8-sig").splitlines()) == 29
    for name in ("minutes.pdf", "cards.pdf", "contact-sheet.pdf", "booklet-nb.pdf", "booklet-imposed-da.pdf"):
        assert faults((folder / name).read_bytes()) == []
    rooms = (
        "home",
        "panels",
        "people",
        "meetings",
        "reflection",
        "cards",
        "follow_up",
        "evaluation",
        "settings",
        "help",
    )
    parts = (
        "people_attributes",
        "people_import",
        "import_file",
        "import_columns",
        "import_review",
        "meeting",
        "session",
    )
    steps = [f"panel_{number}_{step}" for number, step in enumerate(Step, 1)]
    for page in ("first_start", "unlock", "console", *rooms, *parts, *steps):
        light, dark = ((folder / f"{page}_{theme}.png").read_bytes() for theme in ("light", "dark"))
        assert light != dark, page
    assert {path.name for path in folder.glob("wall_*")} == {f"wall_{scene}.png" for scene in WallScene}


def broken_demo(around: Path) -> Path:
    """A copy of what ships with the program, to be broken."""
    for part in (ROOT / "resources").iterdir():
        if part.name != "demo":
            (around / "resources").mkdir(exist_ok=True)
            (around / "resources" / part.name).symlink_to(part)
    return Path(shutil.copytree(ROOT / "resources" / "demo", around / "resources" / "demo"))


ELSEWHERE = (
    "from pathlib import Path; from panelapp import paths; paths.resources_folder = lambda: Path('resources').resolve()"
)


@pytest.mark.skipif(os.name == "nt", reason="making links is not for everybody there")
@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("criteria.csv", "feature,value,min,max\nkjønn,Annet,12,13\n", "18"),
        ("as_received.csv", "Fornavn;Etternavn\nKari;Vik\n", "500"),
    ],
)
def test_a_broken_demonstration_is_said_in_a_sentence(tmp_path: Path, name: str, text: str, sentence: str) -> None:
    (broken_demo(tmp_path) / name).write_text(text, "utf-8")
    done = run(tmp_path / "left", tmp_path, ELSEWHERE)
    said = done.stderr.strip().splitlines()[-1]
    assert done.returncode == 1
    assert sentence in said
    assert "Traceback" not in done.stderr
    report = (tmp_path / "left" / "report.txt").read_text("utf-8")
    assert said in report
    assert "FAILED" in report
    assert (tmp_path / "left" / "failed.png").exists()
    assert left_around(tmp_path) == []


def test_a_mistake_in_the_program_is_seen_even_where_qt_goes_on(tmp_path: Path) -> None:
    before = "from panelapp.services import people_columns; people_columns.guess = lambda *_: 1 / 0"
    done = run(tmp_path / "left", tmp_path, before)
    assert done.returncode == 1
    assert "The program made a mistake: ZeroDivisionError" in done.stderr.strip().splitlines()[-1]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run(tmp_path / "file" / "below", tmp_path)
    assert done.returncode == 1
    assert "cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr
