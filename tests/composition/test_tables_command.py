from __future__ import annotations

import csv
import json
from itertools import combinations
from pathlib import Path

import pytest

from panelapp.composition.__main__ import main
from panelapp.composition.tables import Obstacle, ObstacleCode
from panelapp.composition.tables_command import word


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """24 people, half of them women, a quarter from each of four towns; a few wishes."""
    wishes = {"p00": "a,,", "p01": "a,,", "p02": ",x,", "p03": ",x,", "p05": ",,2"}
    lines = ["id,kjønn,by,sammen,fra hverandre,bord"]
    for number in range(24):
        person = f"p{number:02}"
        lines.append(f"{person},{'kvinne' if number % 2 else 'Mann'},by{number // 6},{wishes.get(person, ',,')}")
    path = tmp_path / "panel.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def run(people: Path, out: Path, *more: str) -> int:
    given = ["tables", "--people", str(people), "--features", "kjønn,by", "--size", "4", "--rounds", "3"]
    return main([*given, "--out", str(out), *more])


def read(out: Path) -> list[list[set[str]]]:
    rounds: dict[str, list[set[str]]] = {}
    with (out / "tables.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            tables = rounds.setdefault(row["round"], [])
            assert row["table"] == str(len(tables) + 1)
            tables.append(set(row["members"].split()))
    assert list(rounds) == [str(number) for number in range(1, len(rounds) + 1)]
    return list(rounds.values())


WISHES = ("--together", "sammen", "--apart", "fra hverandre", "--fixed", "bord")


def test_everybody_sits_in_each_round_wishes_are_kept_and_the_report_counts_right(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    assert run(people, out, *WISHES) == 0
    rounds = read(out)
    assert len(rounds) == 3
    for tables in rounds:
        assert sorted(person for table in tables for person in table) == [f"p{number:02}" for number in range(24)]
        assert {len(table) for table in tables} == {4}
        assert any({"p00", "p01"} <= table for table in tables)
        assert not any({"p02", "p03"} <= table for table in tables)
        assert "p05" in tables[1]
    report = json.loads((out / "report.json").read_text("utf-8"))
    pairs = [pair for tables in rounds for table in tables for pair in combinations(sorted(table), 2)]
    assert report["meetings"] == len(set(pairs))
    assert report["most_of_a_pair"] == max(pairs.count(pair) for pair in set(pairs) - {("p00", "p01")})
    assert report["meetings"] <= report["possible"]
    assert (report["status"], report["people"], report["tables"], report["rounds"]) == ("seated", 24, 6, 3)
    assert {"off_balance", "seconds"} <= report.keys()


def test_the_same_seed_gives_the_same_file_whatever_the_order_of_rows(people: Path, tmp_path: Path) -> None:
    assert run(people, tmp_path / "a", "--seed", "3") == 0
    first, *rows = people.read_text("utf-8").splitlines()
    people.write_text("\n".join([first, *reversed(rows)]), "utf-8")
    assert run(people, tmp_path / "b", "--seed", "3") == 0
    assert run(people, tmp_path / "c", "--seed", "4") == 0
    texts = [(tmp_path / name / "tables.csv").read_text("utf-8") for name in "abc"]
    assert texts[0] == texts[1] != texts[2]


@pytest.mark.parametrize(
    ("old", "new", "options", "said"),
    [
        ("by2,,,", "by2,,,x", WISHES, "panel.csv, line 14, column “bord”: “x” is no number of a table."),
        ("p07", "p06", (), "panel.csv, line 9, column “id”: this id was there before."),
        ("kjønn", "gender", (), "panel.csv has no column “kjønn”."),
        ("", "", ("--fixed", "plass"), "panel.csv has no column “plass”."),
        ("", "", ("--rounds", "0"), "--rounds must be 1 or more, not 0."),
        ("p05,kvinne,by0,,,2", "p05,kvinne,by0,,,9", WISHES, "p05 cannot be fixed at table 9: the tables are 1 to 6."),
        ("p00,Mann,by0,a,,", "p00,Mann,by0,a,x,", WISHES, ""),
        ("p01,kvinne,by0,a,,", "p01,kvinne,by0,x,,", ("--together", "kjønn"), "they are 12, and a table has 4 seats."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    people: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    options: tuple[str, ...],
    said: str,
) -> None:
    people.write_text(people.read_text("utf-8").replace(old, new, 1) if old else people.read_text("utf-8"), "utf-8")
    code = run(people, tmp_path / "out", *options)
    shown = capsys.readouterr().err
    if said:
        assert code == 2
        assert said in shown
        report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
        assert report["status"] == "bad_input"
        assert said in report["message"]
        assert not (tmp_path / "out" / "tables.csv").exists()
    else:
        assert (code, shown) == (0, "")


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "nowhere.csv", tmp_path / "out") == 2
    assert "nowhere.csv cannot be read." in capsys.readouterr().err


def test_without_features_only_company_counts(people: Path, tmp_path: Path) -> None:
    assert main(
        ["tables", "--people", str(people), "--size", "6", "--rounds", "2", "--out", str(tmp_path / "out")]
    ) == 0  # fmt: skip
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert (report["off_balance"], report["tables"]) == (0, 4)


def test_every_obstacle_has_a_sentence() -> None:
    for code in ObstacleCode.__args__:
        sentence = word(Obstacle(code, ("p1", "p2"), table=3, round=4, wanted=5, available=6))
        assert sentence.endswith(".")
        assert "None" not in sentence
