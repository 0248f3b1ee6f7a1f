"""What is kept of a draw, as files: enough to draw again and to verify, and no names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from panelapp.composition import certificate, several
from panelapp.composition.counting import Floats
from panelapp.composition.draw import Prepared
from panelapp.composition.model import NO_ANSWER, NO_HOUSEHOLD, Task, Together

PEOPLE, CATEGORIES, PROBABILITIES = "people.csv", "categories.csv", "probabilities.csv"
LOTTERY, CERTIFICATE, PANEL = "lottery.csv", "certificate.json", "panel.csv"

PROBABILITY = "probability"
ID, HOUSEHOLD, LOCK, IN, OUT = "id", "household", "lock", "in", "out"


TOGETHER = "together"
"""What the certificate calls the number of panels drawn at once; it says nothing where there is one."""


def result_files(prepared: Prepared, number: int, seed: int | None, together: Together | None = None) -> dict[str, str]:
    """The lottery, everybody's chance and the certificate, by file name; `seed` is None where dice gave the number.

    Where panels were drawn `together` there is a column for the chance of a seat on each of them.
    """
    proof = certificate.build(prepared.fairness, prepared.lottery, number, seed)
    if together is None:
        columns = [ID, PROBABILITY]
        cells = [prepared.task.pool.people, _written(prepared.fairness.of_people())]
    else:
        chances = several.by_panel(together, prepared)
        columns = [ID, PROBABILITY, *map(on_panel, together.numbers)]
        cells = [together.task.pool.people, _written(chances.sum(axis=0)), *map(_written, chances)]
        proof[TOGETHER] = together.panels
    return {
        LOTTERY: prepared.lottery.text(),
        PROBABILITIES: table(columns, zip(*cells, strict=True)),
        CERTIFICATE: json.dumps(proof, ensure_ascii=False, separators=(",", ":")) + "\n",
    }


def on_panel(number: int) -> str:
    """The column of `PROBABILITIES` for the chance of a seat on this one of several panels."""
    return f"panel {number}"


def panel_column(columns: Iterable[str]) -> str:
    """The column of `PANEL` that says which of several panels somebody is on, beside these columns."""
    there, name = set(columns), several.PANEL
    while name in there:
        name += "_"
    return name


def input_files(task: Task, places: Mapping[str, int] | None = None) -> dict[str, str]:
    """The people with their answers and the wanted numbers, by file name, as the command line reads them.

    Households are numbered and the column `lock` says who was locked in or out, both only where there are any; with
    `places` it says on which of several panels those locked in sit.
    """
    inside = dict.fromkeys(task.must_include, IN) | {
        person: f"{IN} {number}" for person, number in (places or {}).items()
    }
    features = list(dict.fromkeys(quota.feature for quota in task.quotas))
    nothing = (NO_ANSWER,) * len(task.pool.people)
    columns = [ID, *features]
    cells: list[Sequence[str]] = [task.pool.people, *(task.pool.answers.get(each, nothing) for each in features)]
    if task.pool.households:
        columns.append(HOUSEHOLD)
        cells.append(_numbered(task.pool.households))
    if inside or task.must_exclude:
        columns.append(LOCK)
        cells.append([inside.get(each, OUT if each in task.must_exclude else "") for each in task.pool.people])
    quotas = ((quota.feature, quota.value, quota.minimum, quota.maximum) for quota in task.quotas)
    return {
        PEOPLE: table(columns, zip(*cells, strict=True)),
        CATEGORIES: table(("feature", "value", "min", "max"), quotas),
    }


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A CSV file with these columns and rows."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def _written(chances: Floats) -> list[str]:
    return [repr(float(chance)) for chance in chances]


def _numbered(households: Sequence[str]) -> list[str]:
    numbers: dict[str, str] = {}
    return ["" if home == NO_HOUSEHOLD else numbers.setdefault(home, str(len(numbers) + 1)) for home in households]
