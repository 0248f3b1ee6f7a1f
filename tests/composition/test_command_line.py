from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from panelapp.composition import files
from panelapp.composition.__main__ import main, word
from panelapp.composition.model import Bound, Finding, Quota


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "categories.csv").write_text(
        "feature,value,min,max,min_flex,max_flex\nkjønn,kvinne,1,2,0,3\nkjønn,mann,1,2,0,3\n", "utf-8"
    )
    (tmp_path / "respondents.csv").write_text(
        "\ufeffid,kjønn,by\nå1,kvinne,Voss\nå2, mann ,Bø\nå3,kvinne,\nå4,,Bø\nå5,mann,Bø\n", "utf-8"
    )
    (tmp_path / "seats.txt").write_text("3\n", "utf-8")
    return tmp_path


def test_files_become_a_task(folder: Path) -> None:
    task = files.read(folder)
    assert task.pool.people == ("å1", "å2", "å3", "å4", "å5")
    assert task.pool.answers == {"kjønn": ("kvinne", "mann", "kvinne", "", "mann")}
    assert task.quotas == (Quota("kjønn", "kvinne", 1, 2), Quota("kjønn", "mann", 1, 2))
    assert task.seats == 3


def test_the_panel_is_printed_one_a_line_and_the_reserves_below(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--seed", "1", "--reserves", "1"]) == 0
    panel, reserves = capsys.readouterr().out.strip().split("\n\n")
    assert len(panel.split("\n")) == 3
    assert len(reserves.split("\n")) == 1
    assert main([str(folder), "--seed", "1"]) == 0
    assert capsys.readouterr().out.strip() == panel


def test_why_not_is_said_in_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "seats.txt").write_text("9", "utf-8")
    assert main([str(folder), "--seed", "1"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == "9 seats, but only 5 in the pool.\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("categories.csv", "feature,value,min\nkjønn,mann,1\n"),
        ("categories.csv", "feature,value,min,max\nalder,ung,0,1\n"),
        ("seats.txt", "many"),
    ],
)
def test_files_that_do_not_hold_what_they_should(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    (folder / name).write_text(text, "utf-8")
    assert main([str(folder), "--seed", "1"]) == 2
    assert capsys.readouterr().err


def test_a_missing_folder(tmp_path: Path) -> None:
    assert main([str(tmp_path / "nowhere"), "--seed", "1"]) == 2


def test_an_empty_pool(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "respondents.csv").write_text("", "utf-8")
    assert main([str(folder), "--seed", "1"]) == 1
    assert "only 0 in the pool" in capsys.readouterr().err


def test_a_seed_below_zero_is_refused(folder: Path) -> None:
    with pytest.raises(SystemExit):
        main([str(folder), "--seed", "-1"])


def test_a_conflict_names_its_bounds() -> None:
    bounds = (Bound("minimum", "age", "16-24", 5), Bound("include", "", "", 2))
    assert word(Finding("conflict", bounds=bounds)) == "Cannot be met together: age 16-24 at least 5; 2 locked in."


def test_the_package_and_its_records_are_cheap_to_import() -> None:
    code = (
        "import sys, panelapp.composition, panelapp.composition.model;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'highspy')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
