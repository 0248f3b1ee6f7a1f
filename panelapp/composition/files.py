"""Reading a draw's files: CSV in UTF-8, as sortition-algorithms has them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from panelapp.composition.model import NO_HOUSEHOLD, Pool, Quota, Task, Together

LOCKS = ("in", "out")

WEIGHT, MUST, RATHER = "weight", "must", "rather"


class BadInput(ValueError):
    """A file that cannot be used; the text is a sentence that names the file, and the row and column where it can."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A CSV file: its name, its columns and its rows as they are written, with the line each begins in."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    lines: tuple[int, ...]


def read_task(
    people: Path,
    categories: Path,
    seats: int,
    id_column: str = "",
    same_address: Sequence[str] = (),
    lock_column: str = "",
    may_be_empty: bool = False,
) -> tuple[Task, Sheet]:
    """What is to be drawn, and the people's file.

    `categories` has the columns feature, value, min, max and may have min_flex, max_flex, and weight: ``rather`` where
    the numbers of the feature may give way, ``must`` or nothing where not. `people` has a column for each feature and
    one with ids: `id_column`, or ``id``, or the first. People alike in all columns of `same_address` share a household.
    Cells of `lock_column` say ``in`` or ``out`` or nothing. Whether there may be no wanted numbers at all is told by
    `may_be_empty`. Raises `BadInput`.
    """
    wanted = _sheet(categories)
    quotas = _quotas(wanted, may_be_empty)
    sheet = _sheet(people)
    pool = _pool(sheet, quotas, id_column, same_address)
    if seats < 1:
        raise BadInput(f"There must be at least one seat, not {seats}.")
    if lock_column:
        _check_locks(sheet, lock_column, LOCKS, "neither in nor out")
    locked = {word: _locked(sheet, pool, lock_column, word) for word in LOCKS}
    return Task(pool, quotas, seats, locked["in"], locked["out"], _rather(wanted, quotas)), sheet


def read_rates(path: Path, quotas: Sequence[Quota]) -> dict[tuple[str, str], float]:
    """How likely people are to drop out, as a share of 1, by feature and value of `quotas`.

    The file has the columns feature, value, rate. Raises `BadInput`.
    """
    sheet = _sheet(path)
    _need(sheet, ("feature", "value", "rate"))
    known = {(quota.feature, quota.value.casefold()): quota.value for quota in quotas}
    features = {quota.feature for quota in quotas}
    rates: dict[tuple[str, str], float] = {}
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        feature, value = row["feature"], row["value"]
        if feature not in features:
            raise BadInput(
                f"{sheet.name}, line {line}, column “feature”: “{feature[:40]}” is not among the categories."
            )
        own = known.get((feature, value.casefold()))
        if own is None:
            raise BadInput(f"{sheet.name}, line {line}, column “value”: “{value[:40]}” is not among the categories.")
        if (feature, own) in rates:
            raise BadInput(f"{sheet.name}, line {line}: “{own}” of “{feature}” was there before.")
        rates[feature, own] = _share(sheet, row["rate"], line)
    return rates


def read_together(
    people: Path,
    categories: Path,
    seats: int,
    panels: int,
    id_column: str = "",
    same_address: Sequence[str] = (),
    lock_column: str = "",
    may_be_empty: bool = False,
) -> tuple[Together, Sheet]:
    """As `read_task`, for so many `panels` drawn at once with `seats` each.

    Cells of `lock_column` that lock somebody in name the panel as well, as in ``in 2``. Raises `BadInput`.
    """
    task, sheet = read_task(people, categories, seats, id_column, same_address, may_be_empty=may_be_empty)
    places: dict[str, int] = {}
    words = {f"in {number}": number for number in range(1, panels + 1)}
    if lock_column:
        _check_locks(sheet, lock_column, ("out", *words), f"neither out nor one of in 1 to in {panels}")
        for person, row in zip(task.pool.people, sheet.rows, strict=True):
            if row[lock_column] in words:
                places[person] = words[row[lock_column]]
        task = replace(task, must_exclude=_locked(sheet, task.pool, lock_column, "out"))
    return Together(task, panels, places), sheet


def read_people(path: Path, columns: Iterable[str], id_column: str = "") -> Sheet:
    """A file of people that has these columns, and ids that are each there once. Raises `BadInput`."""
    sheet = _sheet(path)
    name = id_column_of(sheet, id_column)
    _need(sheet, (name, *columns))
    if not sheet.rows:
        raise BadInput(f"{sheet.name} has no rows.")
    _check_ids(sheet, name)
    return sheet


def id_column_of(sheet: Sheet, wanted: str) -> str:
    """The column with ids: the one wanted, or ``id``, or the first."""
    return wanted or ("id" if "id" in sheet.columns else sheet.columns[0])


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON file that holds an object. Raises `BadInput`."""
    try:
        content: Any = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise BadInput(f"{path.name}, line {error.lineno}: this is not JSON.") from None
    if not isinstance(content, dict):
        raise BadInput(f"{path.name} does not hold what it should.")
    return content


def read_rows(path: Path, columns: Sequence[str]) -> list[tuple[str, ...]]:
    """The cells of these columns, row by row. Raises `BadInput`."""
    sheet = _sheet(path)
    _need(sheet, columns)
    return [tuple(row[column] for column in columns) for row in sheet.rows]


def make_folder(folder: Path) -> None:
    """Make the folder for results where there is none. Raises `BadInput`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise BadInput(f"{folder.name} cannot be made or is no folder.") from None


def write(folder: Path, contents: Mapping[str, str]) -> None:
    """Write files by name. Raises `BadInput`."""
    try:
        for name, content in contents.items():
            (folder / name).write_text(content, encoding="utf-8")
    except OSError:
        raise BadInput(f"{folder.name} cannot be written in.") from None


def as_json(content: Mapping[str, Any]) -> str:
    """An object as the text of a JSON file."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError:
        raise BadInput(f"{path.name} cannot be read.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise BadInput(f"{path.name}, line {line}: this is not UTF-8.") from None


def _sheet(path: Path) -> Sheet:
    reader = csv.reader(io.StringIO(_text(path), newline=""), strict=True)
    rows: list[dict[str, str]] = []
    lines: list[int] = []
    columns: tuple[str, ...] = ()
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            cells = [cell.strip() for cell in cells]
            if not any(cells):
                continue
            if not columns:
                columns = tuple(cells)
                twice = next((name for name in columns if name and columns.count(name) > 1), None)
                if twice is not None:
                    raise BadInput(f"{path.name}: two columns are called “{twice}”.")
                continue
            if len(cells) > len(columns):
                raise BadInput(f"{path.name}, line {line}: {len(cells)} cells, but only {len(columns)} columns.")
            rows.append(dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True)))
            lines.append(line)
    except csv.Error:
        raise BadInput(f"{path.name}, line {before + 1}: a quotation mark is opened and not closed.") from None
    if not columns:
        raise BadInput(f"{path.name} is empty.")
    return Sheet(path.name, columns, tuple(rows), tuple(lines))


def _need(sheet: Sheet, columns: Iterable[str]) -> None:
    for column in columns:
        if column not in sheet.columns:
            raise BadInput(f"{sheet.name} has no column “{column}”.")


def _quotas(sheet: Sheet, may_be_empty: bool) -> tuple[Quota, ...]:
    names = (
        ("category", "name") if "feature" not in sheet.columns and "category" in sheet.columns else ("feature", "value")
    )
    _need(sheet, (*names, "min", "max"))
    quotas: dict[tuple[str, str], Quota] = {}
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        feature, value = row[names[0]], row[names[1]]
        if not feature or not value:
            missing = names[0] if not feature else names[1]
            raise BadInput(f"{sheet.name}, line {line}, column “{missing}”: nothing is written there.")
        low, high = _number(sheet, row, line, "min"), _number(sheet, row, line, "max")
        if low > high:
            raise BadInput(f"{sheet.name}, line {line}: the minimum {low} is above the maximum {high}.")
        lowest = _number(sheet, row, line, "min_flex") if row.get("min_flex") else None
        highest = _number(sheet, row, line, "max_flex") if row.get("max_flex") else None
        if (feature, value.casefold()) in quotas:
            raise BadInput(f"{sheet.name}, line {line}: “{value}” of “{feature}” was there before.")
        quotas[feature, value.casefold()] = Quota(
            feature,
            value,
            low,
            high,
            None if lowest is None else min(lowest, low),
            None if highest is None else max(highest, high),
        )
    if not quotas and not may_be_empty:
        raise BadInput(f"{sheet.name} has no rows.")
    return tuple(quotas.values())


def _rather(sheet: Sheet, quotas: tuple[Quota, ...]) -> frozenset[str]:
    """The features that say so in every one of their rows."""
    weights: dict[str, str] = {}
    for row, line, quota in zip(sheet.rows, sheet.lines, quotas, strict=True):
        weight = row.get(WEIGHT) or MUST
        if weight not in (MUST, RATHER):
            raise BadInput(f"{sheet.name}, line {line}, column “{WEIGHT}”: “{weight[:40]}” is neither must nor rather.")
        if weights.setdefault(quota.feature, weight) != weight:
            raise BadInput(f"{sheet.name}, line {line}, column “{WEIGHT}”: “{quota.feature}” had another one before.")
    return frozenset(feature for feature, weight in weights.items() if weight == RATHER)


def _number(sheet: Sheet, row: Mapping[str, str], line: int, column: str) -> int:
    text = row[column]
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise BadInput(f"{sheet.name}, line {line}, column “{column}”: “{text[:40]}” is not a whole number from 0.")
    return int(text)


def _share(sheet: Sheet, text: str, line: int) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise BadInput(f"{sheet.name}, line {line}, column “rate”: “{text[:40]}” is not a number from 0 to 1.")
    return share


def _pool(sheet: Sheet, quotas: tuple[Quota, ...], id_column: str, same_address: Sequence[str]) -> Pool:
    features = tuple(dict.fromkeys(quota.feature for quota in quotas))
    name = id_column_of(sheet, id_column)
    _need(sheet, (name, *features, *same_address))
    if not sheet.rows:
        raise BadInput(f"{sheet.name} has no rows.")
    _check_ids(sheet, name)
    return Pool(
        people=tuple(row[name] for row in sheet.rows),
        answers={feature: _answers(sheet, feature, quotas) for feature in features},
        households=_households(sheet, same_address),
    )


def _locked(sheet: Sheet, pool: Pool, column: str, word: str) -> frozenset[str]:
    if not column:
        return frozenset()
    return frozenset(person for person, row in zip(pool.people, sheet.rows, strict=True) if row[column] == word)


def _check_locks(sheet: Sheet, column: str, words: Sequence[str], fault: str) -> None:
    _need(sheet, (column,))
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        if row[column] not in ("", *words):
            raise BadInput(f"{sheet.name}, line {line}, column “{column}”: “{row[column][:40]}” is {fault}.")


def _check_ids(sheet: Sheet, column: str) -> None:
    seen: set[str] = set()
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        person = row[column]
        if not person:
            raise BadInput(f"{sheet.name}, line {line}, column “{column}”: nothing is written there.")
        if len(person.split()) > 1:
            raise BadInput(f"{sheet.name}, line {line}, column “{column}”: an id cannot have a space in it.")
        if person in seen:
            raise BadInput(f"{sheet.name}, line {line}, column “{column}”: this id was there before.")
        seen.add(person)


def _answers(sheet: Sheet, feature: str, quotas: tuple[Quota, ...]) -> tuple[str, ...]:
    """The values as the categories write them: large and small letters are the same there."""
    known = {quota.value.casefold(): quota.value for quota in quotas if quota.feature == feature}
    known[""] = ""
    for row, line in zip(sheet.rows, sheet.lines, strict=True):
        if row[feature].casefold() not in known:
            value = row[feature][:40]
            raise BadInput(f"{sheet.name}, line {line}, column “{feature}”: “{value}” is not among the categories.")
    return tuple(known[row[feature].casefold()] for row in sheet.rows)


def _households(sheet: Sheet, same_address: Sequence[str]) -> tuple[str, ...]:
    if not same_address:
        return ()
    homes = (tuple(row[column].casefold() for column in same_address) for row in sheet.rows)
    return tuple("\x1f".join(home) if any(home) else NO_HOUSEHOLD for home in homes)
