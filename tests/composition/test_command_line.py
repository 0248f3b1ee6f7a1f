"""The command line: files of the field in, files that verify out, and a sentence for whatever cannot be used."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from panelapp.composition import files, record
from panelapp.composition.__main__ import BAD_INPUT, DONE, FAULT, INFEASIBLE, main
from panelapp.composition.model import Quota, Task

from .pools import planted_task

CATEGORIES = "feature,value,min,max,min_flex,max_flex\nkjønn,kvinne,1,2,0,3\nkjønn,mann,1,2,0,3\n"
PEOPLE = "\ufeffid,kjønn,by,gate\nå1,kvinne,Voss,A\nå2, Mann ,Bø,A\nå3,kvinne,,B\nå4,,Bø,\nå5,mann,Bø,\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "categories.csv").write_text(CATEGORIES, "utf-8")
    (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
    return tmp_path


def given(folder: Path, *more: str) -> list[str]:
    return ["--people", str(folder / "people.csv"), "--categories", str(folder / "categories.csv"), *more]


def draw(folder: Path, *more: str, seats: int = 3, seed: int = 7) -> int:
    out = str(folder / "out")
    return main(["draw", *given(folder, *more), "--seats", str(seats), "--seed", str(seed), "--out", out])


def verify(folder: Path, *more: str) -> int:
    return main(["verify", str(folder / "out"), *given(folder, *more)])


def report(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "out" / "report.json").read_text("utf-8"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_files_become_a_task(folder: Path) -> None:
    task, sheet = files.read_task(folder / "people.csv", folder / "categories.csv", 3, same_address=("gate",))
    assert task.pool.people == ("å1", "å2", "å3", "å4", "å5")
    assert task.pool.answers == {"kjønn": ("kvinne", "mann", "kvinne", "", "mann")}
    assert task.pool.households[0] == task.pool.households[1] != task.pool.households[2]
    assert task.pool.households[3] == task.pool.households[4] == ""
    assert task.quotas == (Quota("kjønn", "kvinne", 1, 2, 0, 3), Quota("kjønn", "mann", 1, 2, 0, 3))
    assert task.seats == 3
    assert sheet.columns == ("id", "kjønn", "by", "gate")


def test_the_older_names_of_the_columns_are_read(folder: Path) -> None:
    (folder / "categories.csv").write_text("category,name,min,max\nkjønn,kvinne,1,2\nkjønn,mann,1,2\n", "utf-8")
    task, _ = files.read_task(folder / "people.csv", folder / "categories.csv", 3)
    assert task.quotas == (Quota("kjønn", "kvinne", 1, 2), Quota("kjønn", "mann", 1, 2))


def test_a_draw_leaves_what_verifies_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder) == DONE
    printed = capsys.readouterr().out.split()
    out = folder / "out"
    assert sorted(path.name for path in out.iterdir()) == sorted(
        ["panel.csv", "lottery.csv", "probabilities.csv", "report.json", "certificate.json"]
    )
    told = report(folder)
    assert told["status"] == "optimal"
    assert (told["seats"], told["people"], told["types"], told["seed"]) == (3, 5, 3, 7)
    assert told["gap"] <= 1e-6
    assert told["smallest_probability"] == pytest.approx(0.6)
    assert told["levels"] == 1
    assert [row["id"] for row in rows(out / "panel.csv")] == printed
    assert rows(out / "panel.csv")[0].keys() == {"id", "kjønn", "by", "gate"}
    lottery = rows(out / "lottery.csv")
    assert len(lottery) == 1000
    assert lottery[told["number"] - 1]["members"].split() == printed
    chances = {row["id"]: float(row["probability"]) for row in rows(out / "probabilities.csv")}
    assert sum(chances.values()) == pytest.approx(3)
    assert verify(folder) == DONE


def test_households_and_locks_count(folder: Path) -> None:
    text = (
        PEOPLE.replace("gate\n", "gate,lås\n").replace("Voss,A", "Voss,A,in").replace("å5,mann,Bø,", "å5,mann,Bø,,out")
    )
    (folder / "people.csv").write_text(text, "utf-8")
    more = ("--same-address", "gate", "--lock-column", "lås")
    assert draw(folder, *more, seats=2) == INFEASIBLE  # the only man left lives with the one locked in
    assert draw(folder, "--lock-column", "lås", seats=2) == DONE
    chances = {row["id"]: float(row["probability"]) for row in rows(folder / "out" / "probabilities.csv")}
    assert chances == pytest.approx({"å1": 1, "å2": 1, "å3": 0, "å4": 0, "å5": 0})
    assert verify(folder, "--lock-column", "lås") == DONE
    assert verify(folder) == FAULT


def test_the_same_seed_gives_the_same_files(folder: Path) -> None:
    for name in ("first", "second"):
        out = ["--seats", "3", "--seed", "7", "--out", str(folder / name), "--panels", "50"]
        assert main(["draw", *given(folder), *out]) == DONE
    for path in sorted((folder / "first").iterdir()):
        if path.name != "report.json":
            assert path.read_bytes() == (folder / "second" / path.name).read_bytes()


def test_why_not_is_said_with_mends(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "categories.csv").write_text(CATEGORIES.replace("mann,1,2", "mann,3,3"), "utf-8")
    assert draw(folder) == INFEASIBLE
    told = report(folder)
    assert told["status"] == "infeasible"
    assert {"feature": "kjønn", "value": "mann", "side": "min", "from": 3, "to": 2} in [
        {key: mend[key] for key in ("feature", "value", "side", "from", "to")} for mend in told["mends"]
    ]
    assert told["conflicts"][0]["feature"] == "kjønn"
    assert "mann" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("categories.csv", lambda text: text.replace("max,", "most,"), "no column “max”"),
        ("categories.csv", lambda text: text.replace("mann,1,2", "mann,en,2"), "line 3, column “min”: “en” is not"),
        ("categories.csv", lambda text: text.replace("mann,1,2", "mann,2,1"), "line 3: the minimum 2 is above"),
        ("categories.csv", lambda text: text + "kjønn,Mann,1,2,0,3\n", "line 4: “Mann” of “kjønn” was there before"),
        ("categories.csv", lambda text: text.replace("kjønn,mann", ",mann"), "line 3, column “feature”"),
        ("categories.csv", lambda text: text.split("\n")[0], "categories.csv has no rows"),
        ("categories.csv", lambda text: "", "categories.csv is empty"),
        ("people.csv", lambda text: text.replace("kjønn", "sex"), "people.csv has no column “kjønn”"),
        (
            "people.csv",
            lambda text: text.replace("å3,kvinne", "å3,hest"),
            "line 4, column “kjønn”: “hest” is not among",
        ),
        ("people.csv", lambda text: text.replace("å3", "å1"), "line 4, column “id”: this id was there before"),
        ("people.csv", lambda text: text.replace("å3", "å 3"), "line 4, column “id”: an id cannot have a space"),
        ("people.csv", lambda text: text.replace("å3", ""), "line 4, column “id”: nothing is written there"),
        ("people.csv", lambda text: text + "å6,kvinne,Bø,C,D\n", "line 7: 5 cells, but only 4 columns"),
        ("people.csv", lambda text: text + '"å6,kvinne\n', "line 7: a quotation mark is opened"),
        ("people.csv", lambda text: text.replace("by", "id"), "two columns are called “id”"),
        ("people.csv", lambda text: text.split("\n")[0], "people.csv has no rows"),
    ],
)
def test_files_that_cannot_be_used_are_named_with_row_and_column(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, change: Callable[[str], str], said: str
) -> None:
    path = folder / name
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    assert draw(folder) == BAD_INPUT
    assert said in capsys.readouterr().err
    assert report(folder)["status"] == "bad_input"


def test_other_input_that_cannot_be_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder, seats=0) == BAD_INPUT
    assert draw(folder, seed=-1) == BAD_INPUT
    assert draw(folder, "--panels", "0") == BAD_INPUT
    assert draw(folder, "--id-column", "number") == BAD_INPUT
    (folder / "people.csv").write_bytes(PEOPLE.encode("utf-16"))
    assert draw(folder) == BAD_INPUT
    (folder / "people.csv").unlink()
    assert draw(folder) == BAD_INPUT
    told = capsys.readouterr().err
    for said in ("at least one seat", "--seed must be", "--panels must be", "no column “number”", "not UTF-8"):
        assert said in told
    assert "people.csv cannot be read" in told


def test_a_folder_that_cannot_be_written_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out").write_text("a file", "utf-8")
    assert draw(folder) == BAD_INPUT
    assert "out cannot be made" in capsys.readouterr().err


def test_a_draw_that_was_changed_does_not_verify(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder) == DONE
    path = folder / "out" / "lottery.csv"
    path.write_text(path.read_text("utf-8").replace("2,", "2,", 1).replace("å1 ", "å4 ", 1), "utf-8")
    assert verify(folder) == FAULT
    assert "lottery" in capsys.readouterr().err
    (folder / "out" / "certificate.json").write_text("{", "utf-8")
    assert verify(folder) == BAD_INPUT
    (folder / "out" / "certificate.json").write_text("[]", "utf-8")
    assert verify(folder) == BAD_INPUT


def test_what_is_kept_of_a_task_reads_as_the_same_task(tmp_path: Path) -> None:
    task = planted_task(1, 30, 6, 3, 1)
    homes = tuple("h" if place in (3, 4) else "" for place in range(30))
    pool = type(task.pool)(task.pool.people, task.pool.answers, homes)
    kept = Task(pool, task.quotas, 6, frozenset({"p0001"}), frozenset({"p0002"}), frozenset({"f1"}))
    for name, text in record.input_files(kept).items():
        (tmp_path / name).write_text(text, "utf-8")
    again, _ = files.read_task(
        tmp_path / record.PEOPLE, tmp_path / record.CATEGORIES, 6, "", (record.HOUSEHOLD,), record.LOCK
    )
    assert (again.must_include, again.must_exclude, again.quotas) == (kept.must_include, kept.must_exclude, kept.quotas)
    assert again.rather == kept.rather
    assert again.pool.answers == kept.pool.answers
    assert [bool(home) for home in again.pool.households] == [bool(home) for home in homes]


WEIGHED = "feature,value,min,max,weight\nkjønn,kvinne,2,2,must\nkjønn,mann,1,1,\nby,Voss,2,3,rather\nby,Bø,0,3,rather\n"


def test_what_would_rather_be_met_gives_way_and_verifies(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "categories.csv").write_text(WEIGHED, "utf-8")
    assert draw(folder) == DONE
    assert capsys.readouterr().err == "Gave way: by Voss minimum from 2 to 1.\n"
    assert report(folder)["gave_way"] == [{"feature": "by", "value": "Voss", "side": "min", "from": 2, "to": 1}]
    assert verify(folder) == DONE
    (folder / "categories.csv").write_text(WEIGHED.replace("rather", "must"), "utf-8")
    assert verify(folder) == FAULT
    assert "A number of “by” gave way that had to be met." in capsys.readouterr().err
    assert draw(folder) == INFEASIBLE


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("1,1,", "1,1,perhaps", "line 3, column “weight”: “perhaps” is neither must nor rather"),
        ("1,1,", "1,1,rather", "line 3, column “weight”: “kjønn” had another one before"),
    ],
)
def test_a_weight_that_cannot_be_used_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, said: str
) -> None:
    (folder / "categories.csv").write_text(WEIGHED.replace(before, after), "utf-8")
    assert draw(folder) == BAD_INPUT
    assert said in capsys.readouterr().err


def test_it_is_a_command(folder: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    out = ["--seats", "3", "--seed", "7", "--out", str(folder / "out"), "--panels", "10"]
    done = subprocess.run(
        [sys.executable, "-m", "panelapp.composition", "draw", *given(folder), *out],
        cwd=root,
        capture_output=True,
        check=False,
    )
    assert done.returncode == DONE, done.stderr


def test_several_panels_are_drawn_at_once_and_verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    task = planted_task(3, people=60, seats=6, features=2, slack=1)
    kept = record.input_files(task, {"p0003": 2})
    files.write(tmp_path, kept)
    lock = ("--lock-column", record.LOCK)
    assert draw(tmp_path, *lock, "--together", "3", seats=6) == DONE
    told = report(tmp_path)
    assert (told["status"], told["seats"], told["together"]) == ("optimal", 6, 3)
    panel = rows(tmp_path / "out" / "panel.csv")
    assert len({row["id"] for row in panel}) == 18
    assert [row["panel"] for row in panel] == ["1"] * 6 + ["2"] * 6 + ["3"] * 6
    assert next(row["panel"] for row in panel if row["id"] == "p0003") == "2"
    groups = capsys.readouterr().out.split("\n\n")
    assert [group.split() for group in groups] == [
        sorted(row["id"] for row in panel if row["panel"] == number) for number in "123"
    ]
    chances = rows(tmp_path / "out" / "probabilities.csv")
    assert sum(float(row["probability"]) for row in chances) == pytest.approx(18)
    assert min(float(row["probability"]) for row in chances) == pytest.approx(told["smallest_probability"])
    assert verify(tmp_path, *lock) == DONE
    assert "panels" in capsys.readouterr().out
    for name, old, new, fault in (
        ("panel.csv", ",1\n", ",2\n", "not the panel of that number"),
        ("probabilities.csv", "\np0007,0.", "\np0007,0.1", "not the sum"),
    ):
        path = tmp_path / "out" / name
        before = path.read_text("utf-8")
        path.write_text(before.replace(old, new, 1), "utf-8")
        assert path.read_text("utf-8") != before
        assert verify(tmp_path, *lock) == FAULT
        assert fault in capsys.readouterr().err
        path.write_text(before, "utf-8")
    assert verify(tmp_path, *lock) == DONE


def test_why_several_panels_cannot_be_had_is_said_of_all_of_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "categories.csv").write_text("feature,value,min,max\nkjønn,kvinne,2,2\nkjønn,mann,0,1\n", "utf-8")
    assert draw(folder, "--together", "2", seats=2) == INFEASIBLE
    told = report(folder)
    assert (told["status"], told["together"]) == ("infeasible", 2)
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("2 panels are drawn at once")
    assert said[1] == "kjønn kvinne: at least 4 wanted, only 2 in the pool."
    assert (told["conflicts"][0]["from"], told["conflicts"][0]["to"]) == (4, 2)
    assert told["mends"][0] | {"alternative": 0} == {
        "feature": "kjønn",
        "value": "kvinne",
        "side": "min",
        "from": 2,
        "to": 1,
        "alternative": 0,
    }


@pytest.mark.parametrize(
    ("locks", "more", "sentence"),
    [
        ("in", ("--together", "2"), "“in” is neither out nor one of in 1 to in 2"),
        ("in 3", ("--together", "2"), "“in 3” is neither out nor one of in 1 to in 2"),
        ("in 1", (), "“in 1” is neither in nor out"),
        ("", ("--together", "0"), "--together must be 1 or more, not 0."),
    ],
)
def test_locks_on_several_panels_say_which(
    folder: Path, capsys: pytest.CaptureFixture[str], locks: str, more: tuple[str, ...], sentence: str
) -> None:
    (folder / "people.csv").write_text(f"id,kjønn,lock\np1,kvinne,{locks}\np2,mann,\n", "utf-8")
    assert draw(folder, "--lock-column", "lock", *more, seats=1) == BAD_INPUT
    assert sentence in capsys.readouterr().err
