"""A task from a folder of plain files, as `python -m panelapp.composition` reads it."""

from __future__ import annotations

import csv
from pathlib import Path

from panelapp.composition.model import Pool, Quota, Task


def read(folder: Path) -> Task:
    """Read ``categories.csv`` (feature, value, min, max), ``respondents.csv`` and ``seats.txt``, all UTF-8.

    The people are named by the column ``id``, or the first column where there is none; other columns of
    `categories.csv` and features without a quota are left aside. Raises OSError for a file that cannot be
    read and ValueError for one that does not hold what it should.
    """
    quotas = tuple(
        Quota(_cell(row, "feature"), _cell(row, "value"), int(_cell(row, "min")), int(_cell(row, "max")))
        for row in _rows(folder / "categories.csv")
    )
    respondents = _rows(folder / "respondents.csv")
    columns = list(respondents[0]) if respondents else []
    name = "id" if "id" in columns else columns[0] if columns else ""
    features = dict.fromkeys(quota.feature for quota in quotas)
    pool = Pool(
        people=tuple(_cell(row, name) for row in respondents),
        answers={feature: tuple(_cell(row, feature) for row in respondents) for feature in features},
    )
    return Task(pool, quotas, seats=int((folder / "seats.txt").read_text("utf-8")))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _cell(row: dict[str, str], column: str) -> str:
    # a short row holds None, which csv's types do not say
    value: str | None = row.get(column)
    if value is None:
        raise ValueError(f"a row has no column {column!r}")
    return value.strip()
