"""Several panels at once whose numbers may give way and that have reserves: against every way, and verified afresh."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition import certificate, giving_way, record, reserves, several
from panelapp.composition.__main__ import DONE, FAULT, INFEASIBLE, main
from panelapp.composition.elastic import without_rather
from panelapp.composition.model import Infeasible, Quota, Together

from .pools import planted_task
from .test_several import Panels, every_way, possible, small


def size_of(together: Together, panels: Panels) -> tuple[int, int]:
    """The largest change, and the sum of the changes, that let these be the panels, the same change in all of them."""
    task = together.task
    answer = {
        (own, f): each
        for f, values in task.pool.answers.items()
        for own, each in zip(task.pool.people, values, strict=True)
    }
    steps: list[int] = []
    for quota in task.quotas:
        counts = [sum(answer[own, quota.feature] == quota.value for own in panel) for panel in panels]
        steps += [max(0, quota.minimum - min(counts)), max(0, max(counts) - quota.maximum)]
    return max(steps, default=0), sum(steps)


@settings(max_examples=80, deadline=None)
@given(small(), st.data())
def test_numbers_give_way_in_all_panels_alike_and_no_more_than_needed(together: Together, data: st.DataObject) -> None:
    features = sorted({quota.feature for quota in together.task.quotas})
    rather = frozenset(data.draw(st.lists(st.sampled_from(features), min_size=1, unique=True)))
    asked = replace(together, task=replace(together.task, rather=rather))
    firm = replace(asked, task=without_rather(asked.task))
    after, changes = several.give_way(asked)
    ways = list(every_way(firm))
    if not ways or possible(together):
        assert (after, changes) == (asked, ())
    else:
        told = [abs(change.after - change.before) for change in changes]
        assert {change.feature for change in changes} <= rather
        assert (max(told), sum(told)) == min(size_of(together, way) for way in ways)
        assert possible(after)
    if not ways:
        with pytest.raises(Infeasible) as infeasible:
            several.prepare(asked, panels=20)
        assert infeasible.value.findings == several.explain(firm) != ()
        return
    found = several.prepare(asked, panels=20)
    assert found.gave_way == changes
    drawn = several.take(asked, found, found.lottery.number(1), 1, 2)
    assert {frozenset(panel.people) for panel in drawn} in [set(map(frozenset, way)) for way in every_way(after)]


TASK = planted_task(3, 90, 10, 3, 1)


@pytest.fixture
def asked() -> Together:
    """Two panels of ten; of the first feature more is wanted than both can have, and it would rather be met."""
    feature = TASK.quotas[0].feature
    there = TASK.pool.answers[feature].count(TASK.quotas[0].value)
    quotas = [
        replace(quota, minimum=min(10, there // 2 + 1), maximum=10) if quota == TASK.quotas[0] else quota
        for quota in TASK.quotas
    ]
    quotas = [replace(q, minimum=0) if q.feature == feature and q.value != quotas[0].value else q for q in quotas]
    homes = tuple(f"h{i // 2}" if i % 9 < 2 else "" for i in range(90))
    task = replace(TASK, pool=replace(TASK.pool, households=homes), quotas=tuple(quotas), rather=frozenset({feature}))
    return Together(task, 2, {"p0004": 2})


@pytest.fixture
def folder(tmp_path: Path, asked: Together) -> Path:
    """A folder with what a draw of the two panels needs."""
    for name, text in record.input_files(asked.task, asked.places).items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def given_files(folder: Path) -> list[str]:
    files = ["--people", str(folder / record.PEOPLE), "--categories", str(folder / record.CATEGORIES)]
    return [*files, "--lock-column", record.LOCK, "--same-address", record.HOUSEHOLD]


def draw(folder: Path, *more: str) -> int:
    out = ["--seats", "10", "--together", "2", "--seed", "5", "--panels", "200", "--out", str(folder / "out")]
    return main(["draw", *given_files(folder), *out, *more])


def verify(folder: Path) -> int:
    return main(["verify", str(folder / "out"), *given_files(folder)])


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "out" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def change(path: Path, by: Callable[[str], str]) -> None:
    before = path.read_text("utf-8")
    after = by(before)
    assert after != before
    path.write_text(after, "utf-8")


def test_what_gave_way_and_the_reserves_of_each_panel_verify(
    folder: Path, asked: Together, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "rates.csv").write_text(f"feature,value,rate\n{TASK.quotas[1].feature},{TASK.quotas[1].value},0.6\n")
    assert draw(folder, "--reserves", "4", "--dropout", "0.1", "--dropout-file", str(folder / "rates.csv")) == DONE
    assert "Gave way: " in capsys.readouterr().err
    after, changes = several.give_way(asked)
    assert {each.feature for each in changes} == asked.task.rather
    panels = [[row["id"] for row in rows_of(folder, record.PANEL) if row["panel"] == each] for each in "12"]
    assert "p0004" in panels[1]
    for quota in after.task.quotas:
        values = dict(zip(TASK.pool.people, TASK.pool.answers[quota.feature], strict=True))
        for panel in panels:
            assert quota.minimum <= sum(values[own] == quota.value for own in panel) <= quota.maximum
    listed = rows_of(folder, record.RESERVES)
    spare = [[row["id"] for row in listed if row["panel"] == each] for each in "12"]
    rates = {(TASK.quotas[1].feature, TASK.quotas[1].value): 0.6}
    assert spare == [list(each) for each in several.choose_reserves(after, panels, 4, 5, rates, 0.1)]
    assert [row["number"] for row in listed] == list("12341234")
    for panel, people in zip(panels, spare, strict=True):
        whom = reserves.stand_ins(after.task, sorted(panel), people)
        assert [row["stands_in_for"] for row in listed if row["id"] in people] == [
            " ".join(whom[own]) for own in people
        ]
    held = json.loads((folder / "out" / record.CERTIFICATE).read_text("utf-8"))
    assert giving_way.from_values(held[certificate.GAVE_WAY]) == changes
    capsys.readouterr()
    assert verify(folder) == DONE
    assert "the panels and the reserves." in capsys.readouterr().out


def of_the_other_panel(text: str) -> str:
    head, *rows = text.splitlines()
    return "\n".join([head, *(str(3 - int(row[0])) + row[1:] for row in rows)]) + "\n"


def nobody_to_stand_in_for(text: str) -> str:
    head, *rows = text.splitlines()
    return "\n".join([head, *(row[: row.rindex(",") + 1] for row in rows)]) + "\n"


@pytest.mark.parametrize(
    ("tamper", "said"), [(of_the_other_panel, "other reserves"), (nobody_to_stand_in_for, "for whom")]
)
def test_reserves_of_the_panels_that_were_changed_do_not_verify(
    folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[str], str], said: str
) -> None:
    assert draw(folder, "--reserves", "3") == DONE
    change(folder / "out" / record.RESERVES, tamper)
    capsys.readouterr()
    assert verify(folder) == FAULT
    assert said in capsys.readouterr().err


def test_numbers_that_gave_way_further_than_they_had_to_do_not_verify(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert draw(folder) == DONE
    assert verify(folder) == DONE
    path = folder / "out" / record.CERTIFICATE
    held = json.loads(path.read_text("utf-8"))
    held[certificate.GAVE_WAY][0]["to"] -= 1
    path.write_text(json.dumps(held), "utf-8")
    capsys.readouterr()
    assert verify(folder) == FAULT
    assert "gave way further" in capsys.readouterr().err


def test_without_reserves_none_can_be_slipped_in(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert draw(folder, "--reserves", "2") == DONE
    path = folder / "out" / record.RESERVES
    text = path.read_text("utf-8")
    path.unlink()
    assert draw(folder) == DONE
    assert not path.exists()
    path.write_text(text, "utf-8")
    capsys.readouterr()
    assert verify(folder) == FAULT
    assert "knows nothing of" in capsys.readouterr().err


def test_what_must_be_met_is_told_alone_where_it_cannot_be(folder: Path, asked: Together) -> None:
    quota = TASK.quotas[-1]
    assert quota.feature not in asked.task.rather
    quotas = [*asked.task.quotas[:-1], Quota(quota.feature, quota.value, 10, 10)]
    there = TASK.pool.answers[quota.feature].count(quota.value)
    assert there < 20
    (folder / record.CATEGORIES).write_text(
        record.input_files(replace(asked.task, quotas=tuple(quotas)))[record.CATEGORIES], "utf-8"
    )
    assert draw(folder) == INFEASIBLE
    report = json.loads((folder / "out" / "report.json").read_text("utf-8"))
    assert report["mends"]
    assert f"{asked.task.quotas[0].feature} " not in report["message"]
