"""What is kept of a draw, as files: enough to draw again and to verify, and no names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from panelapp.composition import certificate, files, several, several_files
from panelapp.composition.counting import Floats
from panelapp.composition.draw import Prepared
from panelapp.composition.model import NO_ANSWER, NO_HOUSEHOLD, Task, Together
from panelapp.composition.reserve_files import COLUMNS, Chosen

PEOPLE, CATEGORIES, PROBABILITIES = "people.csv", "categories.csv", "probabilities.csv"
LOTTERY, CERTIFICATE, PANEL, RESERVES = "lottery.csv", "certificate.json", "panel.csv", "reserves.csv"

PROBABILITY = "probability"
ID, HOUSEHOLD, LOCK, IN, OUT = "id", "household", "lock", "in", "out"

WEIGHT, MUST, RATHER = files.WEIGHT, files.MUST, files.RATHER

TOGETHER = "together"
"""What the certificate calls the number of panels drawn at once; it says nothing where there is one."""


def result_files(
    prepared: Prepared,
    number: int,
    seed: int | None,
    reserves: Sequence[Chosen] = (),
    together: Together | None = None,
) -> dict[str, str]:
    """The lottery, everybody's chance, the certificate and the list of reserves, by file name.

    `seed` is None where dice gave the number. `reserves` are those of each panel, chosen the same way; there is no list
    of them where none were asked for. Where panels were drawn `together` there is a column for the chance of a seat on
    each of them, and one for the number of the panel in the list of reserves.
    """
    proof = certificate.build(prepared.fairness, prepared.lottery, number, seed, prepared.gave_way)
    drawn = prepared.lottery.panels[number - 1]
    listed: dict[str, str] = {}
    if together is None:
        columns = [ID, PROBABILITY]
        cells = [prepared.task.pool.people, _written(prepared.fairness.of_people())]
    else:
        chances = several.by_panel(together, prepared)
        columns = [ID, PROBABILITY, *map(on_panel, together.numbers)]
        cells = [together.task.pool.people, _written(chances.sum(axis=0)), *map(_written, chances)]
        proof[TOGETHER] = together.panels
    if reserves and reserves[0].wanted:
        proof["reserves"] = reserves[0].as_values()
        if together is None:
            listed[RESERVES] = table(COLUMNS, reserves[0].rows(prepared.task, drawn))
        else:
            task = several.settled(together, prepared.gave_way).task
            rows = several_files.reserve_rows(task, several.shared_out(together, drawn), reserves)
            listed[RESERVES] = table(several_files.RESERVE_COLUMNS, rows)
    return listed | {
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

    An answer that counts in no wanted number is left out: it decided nothing. Households are numbered and the column
    `lock` says who was locked in or out, both only where there are any; with `places` it says on which of several
    panels those locked in sit. The wanted numbers are those before any gave way; the column `weight` is there where
    some may.
    """
    inside = dict.fromkeys(task.must_include, IN) | {
        person: f"{IN} {number}" for person, number in (places or {}).items()
    }
    features = list(dict.fromkeys(quota.feature for quota in task.quotas))
    columns = [ID, *features]
    cells: list[Sequence[str]] = [task.pool.people, *(_counted(task, each) for each in features)]
    if task.pool.households:
        columns.append(HOUSEHOLD)
        cells.append(_numbered(task.pool.households))
    if inside or task.must_exclude:
        columns.append(LOCK)
        cells.append([inside.get(each, OUT if each in task.must_exclude else "") for each in task.pool.people])
    numbers = ["feature", "value", "min", "max"]
    quotas: list[list[object]] = [[each.feature, each.value, each.minimum, each.maximum] for each in task.quotas]
    if task.rather:
        numbers.append(WEIGHT)
        for row, quota in zip(quotas, task.quotas, strict=True):
            row.append(RATHER if quota.feature in task.rather else MUST)
    return {PEOPLE: table(columns, zip(*cells, strict=True)), CATEGORIES: table(numbers, quotas)}


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A CSV file with these columns and rows."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def _written(chances: Floats) -> list[str]:
    return [repr(float(chance)) for chance in chances]


def _counted(task: Task, feature: str) -> list[str]:
    """Each person's answer, or none where it has no wanted number."""
    values = {quota.value for quota in task.quotas if quota.feature == feature}
    answers = task.pool.answers.get(feature, (NO_ANSWER,) * len(task.pool.people))
    return [answer if answer in values else NO_ANSWER for answer in answers]


def _numbered(households: Sequence[str]) -> list[str]:
    numbers: dict[str, str] = {}
    return ["" if home == NO_HOUSEHOLD else numbers.setdefault(home, str(len(numbers) + 1)) for home in households]
