"""What is kept of a draw, as files: enough to draw again and to verify, and no names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from panelapp.composition import certificate, files
from panelapp.composition.draw import Prepared
from panelapp.composition.model import NO_ANSWER, NO_HOUSEHOLD, Task
from panelapp.composition.reserve_files import COLUMNS, Chosen

PEOPLE, CATEGORIES, PROBABILITIES = "people.csv", "categories.csv", "probabilities.csv"
LOTTERY, CERTIFICATE, PANEL, RESERVES = "lottery.csv", "certificate.json", "panel.csv", "reserves.csv"

ID, HOUSEHOLD, LOCK, IN, OUT = "id", "household", "lock", "in", "out"

WEIGHT, MUST, RATHER = files.WEIGHT, files.MUST, files.RATHER


def result_files(prepared: Prepared, number: int, seed: int | None, reserves: Chosen | None = None) -> dict[str, str]:
    """The lottery, everybody's chance, the certificate and the list of reserves, by file name.

    `seed` is None where dice gave the number. There is no list of reserves where none were asked for.
    """
    chances = prepared.fairness.of_people()
    proof = certificate.build(prepared.fairness, prepared.lottery, number, seed, prepared.gave_way)
    listed: dict[str, str] = {}
    if reserves is not None and reserves.wanted:
        proof["reserves"] = reserves.as_values()
        listed[RESERVES] = table(COLUMNS, reserves.rows(prepared.task, prepared.lottery.panels[number - 1]))
    return listed | {
        LOTTERY: prepared.lottery.text(),
        PROBABILITIES: table(
            ("id", "probability"),
            ((person, repr(float(chance))) for person, chance in zip(prepared.task.pool.people, chances, strict=True)),
        ),
        CERTIFICATE: json.dumps(proof, ensure_ascii=False, separators=(",", ":")) + "\n",
    }


def input_files(task: Task) -> dict[str, str]:
    """The people with their answers and the wanted numbers, by file name, as the command line reads them.

    An answer that counts in no wanted number is left out: it decided nothing. Households are numbered and the column
    `lock` says who was locked in or out, both only where there are any. The wanted numbers are those before any gave
    way; the column `weight` is there where some may.
    """
    features = list(dict.fromkeys(quota.feature for quota in task.quotas))
    columns = [ID, *features]
    cells: list[Sequence[str]] = [task.pool.people, *(_counted(task, each) for each in features)]
    if task.pool.households:
        columns.append(HOUSEHOLD)
        cells.append(_numbered(task.pool.households))
    if task.must_include or task.must_exclude:
        columns.append(LOCK)
        cells.append(
            [IN if each in task.must_include else OUT if each in task.must_exclude else "" for each in task.pool.people]
        )
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


def _counted(task: Task, feature: str) -> list[str]:
    """Each person's answer, or none where it has no wanted number."""
    values = {quota.value for quota in task.quotas if quota.feature == feature}
    answers = task.pool.answers.get(feature, (NO_ANSWER,) * len(task.pool.people))
    return [answer if answer in values else NO_ANSWER for answer in answers]


def _numbered(households: Sequence[str]) -> list[str]:
    numbers: dict[str, str] = {}
    return ["" if home == NO_HOUSEHOLD else numbers.setdefault(home, str(len(numbers) + 1)) for home in households]
