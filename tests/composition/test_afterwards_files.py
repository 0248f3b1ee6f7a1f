"""What is kept about reserves and about a seat filled by lot is found again from the seed, and tampering is found."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from panelapp.composition import filling, giving_way, record, reserves, seat_files
from panelapp.composition.__main__ import BAD_INPUT, DONE, FAULT, main
from panelapp.composition.model import Quota, Task

from .pools import planted_task

TASK = planted_task(3, 60, 12, 3, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with what a draw needs."""
    for name, text in record.input_files(TASK).items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def given(folder: Path, *more: str) -> list[str]:
    return ["--people", str(folder / record.PEOPLE), "--categories", str(folder / record.CATEGORIES), *more]


def draw(folder: Path, *more: str, seed: int = 5) -> int:
    out = ["--seats", "12", "--seed", str(seed), "--panels", "200", "--out", str(folder / "out")]
    return main(["draw", *given(folder, *more), *out])


def verify(folder: Path) -> int:
    return main(["verify", str(folder / "out"), *given(folder)])


def listed(folder: Path) -> list[dict[str, str]]:
    with (folder / "out" / record.RESERVES).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def panel_of(folder: Path) -> list[str]:
    with (folder / "out" / record.PANEL).open(encoding="utf-8", newline="") as file:
        return [row["id"] for row in csv.DictReader(file)]


def change(path: Path, by: Callable[[str], str]) -> None:
    before = path.read_text("utf-8")
    after = by(before)
    assert after != before
    path.write_text(after, "utf-8")


# Reserves


def test_reserves_keep_the_numbers_that_are_left_once_some_gave_way(folder: Path) -> None:
    feature = TASK.quotas[0].feature
    asked = replace(
        TASK,
        quotas=tuple(
            replace(q, minimum=q.maximum + 1, maximum=q.maximum + 1) if q.feature == feature else q for q in TASK.quotas
        ),
        rather=frozenset({feature}),
    )
    for name, text in record.input_files(asked).items():
        (folder / name).write_text(text, "utf-8")
    assert draw(folder, "--reserves", "5") == DONE
    task, changes = giving_way.give_way(asked)
    assert changes
    assert [row["id"] for row in listed(folder)] == list(reserves.choose(task, panel_of(folder), 5, 5))
    assert verify(folder) == DONE


def test_reserves_of_the_command_line_are_those_of_the_library_and_verify(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draw(folder, "--reserves", "5") == DONE
    panel, rows = panel_of(folder), listed(folder)
    chosen = reserves.choose(TASK, panel, 5, 5)
    assert len(chosen) == 5
    assert [row["id"] for row in rows] == list(chosen)
    assert [row["number"] for row in rows] == ["1", "2", "3", "4", "5"]
    whom = reserves.stand_ins(TASK, sorted(panel), chosen)
    assert [tuple(row["stands_in_for"].split()) for row in rows] == [whom[person] for person in chosen]
    report = json.loads((folder / "out" / "report.json").read_text("utf-8"))
    assert (report["reserves"], report["reserves_seed"]) == (list(chosen), 5)
    capsys.readouterr()
    assert verify(folder) == DONE
    assert "and the reserves" in capsys.readouterr().out


def test_without_reserves_nothing_is_said_of_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder) == DONE
    assert not (folder / "out" / record.RESERVES).exists()
    capsys.readouterr()
    assert verify(folder) == DONE
    assert "reserves" not in capsys.readouterr().out


def test_rates_for_all_and_for_one_answer_decide_who_stands_by(folder: Path) -> None:
    quota = TASK.quotas[0]
    (folder / "rates.csv").write_text(f"feature,value,rate\n{quota.feature},{quota.value.upper()},0.9\n", "utf-8")
    more = ("--reserves", "6", "--dropout", "0.05", "--dropout-file", str(folder / "rates.csv"))
    assert draw(folder, *more) == DONE
    chosen = reserves.choose(TASK, panel_of(folder), 6, 5, {(quota.feature, quota.value): 0.9}, 0.05)
    assert [row["id"] for row in listed(folder)] == list(chosen)
    assert list(chosen) != list(reserves.choose(TASK, panel_of(folder), 6, 5))
    assert verify(folder) == DONE


def swap_the_first_two(text: str) -> str:
    head, first, second, *rest = text.splitlines()
    numbers = [line.partition(",") for line in (first, second)]
    swapped = [f"{numbers[0][0]},{numbers[1][2]}", f"{numbers[1][0]},{numbers[0][2]}"]
    return "\n".join([head, *swapped, *rest]) + "\n"


def another_first(text: str) -> str:
    head, first, *rest = text.splitlines()
    number, own, whom = first.split(",")
    used = {line.split(",")[1] for line in [first, *rest]}
    other = next(person for person in TASK.pool.people if person not in used)
    assert own != other
    return "\n".join([head, f"{number},{other},{whom}", *rest]) + "\n"


def without_the_last(text: str) -> str:
    return "\n".join(text.splitlines()[:-1]) + "\n"


def nobody_to_stand_in_for(text: str) -> str:
    head, *rest = text.splitlines()
    return "\n".join([head, *(line[: line.rindex(",") + 1] for line in rest)]) + "\n"


@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (swap_the_first_two, "other reserves"),
        (another_first, "other reserves"),
        (without_the_last, "other reserves"),
        (nobody_to_stand_in_for, "for whom"),
    ],
)
def test_a_list_of_reserves_that_was_changed_does_not_verify(
    folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[str], str], said: str
) -> None:
    assert draw(folder, "--reserves", "5") == DONE
    change(folder / "out" / record.RESERVES, tamper)
    capsys.readouterr()
    assert verify(folder) == FAULT
    assert said in capsys.readouterr().err


def test_a_list_of_reserves_can_neither_be_dropped_nor_slipped_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draw(folder, "--reserves", "5") == DONE
    path = folder / "out" / record.RESERVES
    text = path.read_text("utf-8")
    path.unlink()
    assert verify(folder) == BAD_INPUT
    assert "reserves.csv cannot be read" in capsys.readouterr().err
    assert draw(folder) == DONE
    path.write_text(text, "utf-8")
    assert verify(folder) == FAULT
    assert "knows nothing of" in capsys.readouterr().err


@pytest.mark.parametrize("held", [{}, [], {"wanted": 5, "seed": -1, "rate": 0.1, "rates": []}, {"wanted": "x"}])
def test_a_certificate_that_says_no_seed_does_not_verify(folder: Path, held: object) -> None:
    assert draw(folder, "--reserves", "5") == DONE
    path = folder / "out" / record.CERTIFICATE
    certificate = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(certificate | {"reserves": held}), "utf-8")
    assert verify(folder) == FAULT


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("feature,value\n", "rates.csv has no column “rate”"),
        ("feature,value,rate\nhat,top,0.1\n", "rates.csv, line 2, column “feature”: “hat” is not among"),
        ("feature,value,rate\n{feature},top,0.1\n", "rates.csv, line 2, column “value”: “top” is not among"),
        ("feature,value,rate\n{feature},{value},15\n", "rates.csv, line 2, column “rate”: “15” is not a number from 0"),
        ("feature,value,rate\n{feature},{value},ten\n", "rates.csv, line 2, column “rate”: “ten” is not a number"),
        ("feature,value,rate\n{feature},{value},nan\n", "rates.csv, line 2, column “rate”: “nan” is not a number"),
        ("feature,value,rate\n{feature},{value},\n", "rates.csv, line 2, column “rate”: “” is not a number"),
        ("feature,value,rate\n{feature},{value},1\n{feature},{value},0\n", "rates.csv, line 3: "),
        ("", "rates.csv is empty"),
    ],
)
def test_rates_that_cannot_be_used_are_named_with_row_and_column(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    quota = TASK.quotas[0]
    (folder / "rates.csv").write_text(text.replace("{feature}", quota.feature).replace("{value}", quota.value), "utf-8")
    assert draw(folder, "--reserves", "3", "--dropout-file", str(folder / "rates.csv")) == BAD_INPUT
    assert said in capsys.readouterr().err
    assert not (folder / "out" / record.PANEL).exists()


def test_numbers_out_of_range_and_a_missing_file_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder, "--reserves", "-1") == BAD_INPUT
    assert draw(folder, "--reserves", "1", "--dropout", "15") == BAD_INPUT
    assert draw(folder, "--reserves", "1", "--dropout", "nan") == BAD_INPUT
    assert draw(folder, "--dropout-file", str(folder / "none.csv")) == BAD_INPUT
    told = capsys.readouterr().err
    for said in ("--reserves must be 0 or more", "--dropout must be from 0 to 1, not 15.", "none.csv cannot be read"):
        assert said in told


# A single seat


def filled(folder: Path, task: Task = TASK, seed: int = 5) -> tuple[Path, filling.Filled, list[str]]:
    """A folder with the lot for the seat of the first of a drawn panel."""
    assert draw(folder) == DONE
    panel = sorted(panel_of(folder))
    leaving, sitting = panel[0], panel[1:]
    ordered = replace(task, must_exclude=task.must_exclude | {leaving})
    (lot,) = filling.fill(ordered, sitting, 1, seed)
    seat = folder / "seat"
    seat.mkdir()
    for name, text in seat_files.build(ordered, sitting, leaving, lot).items():
        (seat / name).write_text(text, "utf-8")
    return seat, lot, sitting


def verify_seat(seat: Path) -> int:
    return main(["verify", str(seat), *given(seat), "--lock-column", "lock"])


def test_a_seat_filled_by_lot_verifies(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seat, lot, sitting = filled(folder)
    assert len(lot.fits) > 1
    capsys.readouterr()
    assert verify_seat(seat) == DONE
    assert "who came in" in capsys.readouterr().out
    rows = list(csv.DictReader((seat / record.PROBABILITIES).read_text("utf-8").splitlines()))
    chances = {row["id"]: float(row["probability"]) for row in rows}
    assert sum(chances.values()) == pytest.approx(1)
    assert {person for person, chance in chances.items() if chance} == set(lot.fits)
    assert not chances.keys() - set(TASK.pool.people)
    assert not [person for person in sitting if chances[person]]


def edit(key: str, value: object) -> Callable[[str], str]:
    def tamper(text: str) -> str:
        lot = json.loads(text)
        return json.dumps(lot | {key: value(lot) if callable(value) else value})

    return tamper


def someone_else(lot: dict[str, list[str]]) -> str:
    return next(person for person in lot["could_come_in"] if person != lot["came_in"])


@pytest.mark.parametrize(
    ("name", "tamper"),
    [
        (seat_files.SEAT, edit("came_in", someone_else)),
        (seat_files.SEAT, edit("seed", 6)),
        (seat_files.SEAT, edit("could_come_in", lambda lot: lot["could_come_in"][1:])),
        (seat_files.SEAT, edit("sitting", lambda lot: [*lot["sitting"][1:], lot["leaving"]])),
        (seat_files.SEAT, edit("sitting", lambda lot: [*lot["sitting"], lot["leaving"]])),
        (seat_files.SEAT, edit("leaving", lambda lot: lot["sitting"][0])),
        (seat_files.SEAT, edit("chance", 0.5)),
        (seat_files.SEAT, edit("number", 999)),
        (seat_files.SEAT, edit("people_off", 3)),
        (seat_files.SEAT, edit("format", "another")),
        (record.PROBABILITIES, lambda text: text.replace(",0.0\n", ",0.25\n", 1)),
        (record.PANEL, lambda text: "\n".join(text.splitlines()[:-1]) + "\n"),
        (record.CATEGORIES, lambda text: text.replace(text.splitlines()[1], text.splitlines()[1][:-1] + "0")),
    ],
)
def test_a_lot_for_a_seat_that_was_changed_does_not_verify(
    folder: Path, name: str, tamper: Callable[[str], str]
) -> None:
    seat, _, _ = filled(folder)
    assert verify_seat(seat) == DONE
    change(seat / name, tamper)
    assert verify_seat(seat) in (FAULT, BAD_INPUT)


def test_a_seat_on_a_panel_without_wanted_numbers_verifies(tmp_path: Path) -> None:
    task = Task(TASK.pool, (), 12, frozenset(), frozenset({TASK.pool.people[0]}))
    sitting = list(TASK.pool.people[1:12])
    (lot,) = filling.fill(task, sitting, 1, 1)
    for name, text in seat_files.build(task, sitting, TASK.pool.people[0], lot).items():
        (tmp_path / name).write_text(text, "utf-8")
    assert verify_seat(tmp_path) == DONE


def test_answers_that_no_wanted_number_is_about_are_left_out_of_the_files(tmp_path: Path) -> None:
    """The command line reads no answer that is not among the categories, and the draw asked about none."""
    feature, values = next(iter(TASK.pool.answers.items()))
    task = replace(TASK, quotas=(Quota(feature, values[0], 0, 12),))
    for name, text in record.input_files(task).items():
        (tmp_path / name).write_text(text, "utf-8")
    assert len(set(values)) > 1
    out = ["--seats", "12", "--seed", "5", "--panels", "50", "--out", str(tmp_path / "out")]
    assert main(["draw", *given(tmp_path), *out]) == DONE
    assert main(["verify", str(tmp_path / "out"), *given(tmp_path)]) == DONE
