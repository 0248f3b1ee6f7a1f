"""Seat the people of a file at tables: ``python -m panelapp.composition tables --help``."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from panelapp.composition import files, record, tables
from panelapp.composition.files import BadInput, Sheet
from panelapp.composition.tables import Gathering, Obstacle, Unseatable

if TYPE_CHECKING:
    from argparse import _SubParsersAction  # pyright: ignore[reportPrivateUsage]

TABLES = "tables.csv"
REPORT = "report.json"


def add(commands: _SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its options."""
    parser = commands.add_parser("tables", help="seat people at mixed tables, in new company each round")
    parser.add_argument("--people", type=Path, required=True, metavar="CSV", help="a row for each person")
    parser.add_argument("--id-column", default="", metavar="COLUMN", help="holds the ids (id, or the first column)")
    parser.add_argument("--features", default="", metavar="COLUMN,COLUMN", help="what the tables are to be mixed on")
    parser.add_argument("--size", type=int, required=True, help="how many people sit at a table at most")
    parser.add_argument("--rounds", type=int, required=True, help="how many times people are seated")
    parser.add_argument("--seed", type=int, default=0, help="a whole number from 0 (0)")
    for wish, meaning in (
        ("together", "people with the same word here share a table"),
        ("apart", "people with the same word here do not"),
        ("fixed", "the number of the table where somebody sits in every round"),
    ):
        parser.add_argument(f"--{wish}", default="", metavar="COLUMN", help=meaning)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    parser.set_defaults(command=_tables)


def _tables(options: argparse.Namespace) -> int:
    for name, least in (("size", 1), ("rounds", 1), ("seed", 0)):
        if getattr(options, name) < least:
            raise BadInput(f"--{name} must be {least} or more, not {getattr(options, name)}.")
    began = time.perf_counter()
    gathering = _gathering(options)
    files.make_folder(options.out)
    try:
        seating = tables.seat(gathering, options.seed)
    except Unseatable as unseatable:
        raise BadInput(" ".join(map(word, unseatable.obstacles))) from None
    measures = tables.measure(gathering, seating)
    rows = (
        (str(number), str(table), " ".join(people))
        for number, seated in enumerate(seating.rounds, start=1)
        for table, people in enumerate(seated, start=1)
    )
    report = {
        "status": "seated",
        "people": len(gathering.people),
        "tables": gathering.rounds[0],
        "rounds": len(gathering.rounds),
        "meetings": measures.meetings,
        "possible": measures.possible_meetings,
        "most_of_a_pair": measures.most_meetings_of_a_pair,
        "off_balance": measures.off_balance,
        "seconds": round(time.perf_counter() - began, 3),
        "seed": options.seed,
    }
    files.write(options.out, {TABLES: record.table(("round", "table", "members"), rows), REPORT: files.as_json(report)})
    return 0


def _gathering(options: argparse.Namespace) -> Gathering:
    features = tuple(dict.fromkeys(name.strip() for name in options.features.split(",") if name.strip()))
    wishes = [name for name in (options.together, options.apart, options.fixed) if name]
    sheet = files.read_people(options.people, (*features, *wishes), options.id_column)
    ids = files.id_column_of(sheet, options.id_column)
    people = tuple(row[ids] for row in sheet.rows)
    return Gathering(
        people,
        {feature: tuple(row[feature].casefold() for row in sheet.rows) for feature in features},
        (tables.table_count(len(people), options.size),) * options.rounds,
        _groups(sheet, people, options.together),
        _groups(sheet, people, options.apart),
        _fixed(sheet, people, options.fixed),
    )


def _groups(sheet: Sheet, people: Iterable[str], column: str) -> tuple[frozenset[str], ...]:
    groups: dict[str, set[str]] = {}
    if column:
        for person, row in zip(people, sheet.rows, strict=True):
            if row[column]:
                groups.setdefault(row[column].casefold(), set()).add(person)
    return tuple(frozenset(group) for group in groups.values() if len(group) > 1)


def _fixed(sheet: Sheet, people: Iterable[str], column: str) -> Mapping[str, int]:
    fixed: dict[str, int] = {}
    if column:
        for person, row, line in zip(people, sheet.rows, sheet.lines, strict=True):
            text = row[column]
            if text and (not text.isascii() or not text.isdigit() or len(text) > 9):
                raise BadInput(f"{sheet.name}, line {line}, column “{column}”: “{text[:40]}” is no number of a table.")
            if text:
                fixed[person] = int(text)
    return fixed


def word(obstacle: Obstacle) -> str:
    """The obstacle in a sentence; it holds ids of people."""
    people, wanted, available = " and ".join(obstacle.people), obstacle.wanted, obstacle.available
    match obstacle.code:
        case "person_twice":
            return f"Listed more than once: {people}."
        case "unknown_person":
            return f"Named in a wish, but not to be seated: {people}."
        case "no_table":
            return f"Round {obstacle.round} has no table."
        case "no_such_table":
            return f"{people} cannot be fixed at table {obstacle.table}: the tables are 1 to {available}."
        case "together_at_two_tables":
            return f"{people} are to sit together, but are fixed at different tables."
        case "together_too_large":
            return f"{people} are to sit together; they are {wanted}, and a table has {available} seats."
        case "apart_and_together":
            return f"{people} are to sit both apart and together."
        case "apart_at_one_table":
            return f"{people} are to sit apart, but have to sit at table {obstacle.table}."
        case "too_many_apart":
            return f"{people} are to sit apart; they are {wanted}, and there are {available} tables."
        case "table_too_small":
            return f"{people} have to sit at table {obstacle.table}; they are {wanted}, and it has {available} seats."
        case "no_seating":
            return f"In round {obstacle.round} the wishes cannot all be kept together, though any two of them may."
