"""People and their answers: records in, records out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from panelapp.domain.people import Person
from panelapp.storage.driver import Connection
from panelapp.storage.store import Store

_AT_ONCE = 200  # people
_COLUMNS = "id, given_name, family_name, birth_year, email, phone, address"

_PUT_PERSON = """
    INSERT INTO person (id, given_name, family_name, birth_year, email, phone, address, sort_key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET given_name = excluded.given_name, family_name = excluded.family_name,
        birth_year = excluded.birth_year, email = excluded.email, phone = excluded.phone,
        address = excluded.address, sort_key = excluded.sort_key
"""
_PUT_ANSWER = """
    INSERT INTO answer (person_id, attribute_id, value) VALUES (?, ?, ?)
    ON CONFLICT (person_id, attribute_id) DO UPDATE SET value = excluded.value
    WHERE value <> excluded.value
"""
# The ids are handed over as one JSON parameter: the number of parameters a statement takes is limited.
_ANSWERS_OF = """
    SELECT person_id, attribute_id, value FROM answer WHERE person_id IN (SELECT value FROM json_each(?))
"""


def all(store: Store) -> tuple[Person, ...]:
    """Everybody, in Nordic alphabetical order of family name, then given name."""
    with store.reading():
        run = store.db.conn.execute
        rows = run(f"SELECT {_COLUMNS} FROM person ORDER BY sort_key, id").fetchall()
        answers = run("SELECT person_id, attribute_id, value FROM answer").fetchall()
    return _people(rows, answers)


def get(store: Store, person_id: str) -> Person | None:
    """The person, or None where there is none (any more)."""
    with store.reading():
        run = store.db.conn.execute
        rows = run(f"SELECT {_COLUMNS} FROM person WHERE id = ?", [person_id]).fetchall()
        answers = run(_ANSWERS_OF, [json.dumps([person_id])]).fetchall()
    return next(iter(_people(rows, answers)), None)


def answers_to(store: Store, attribute_id: str) -> dict[str, tuple[int | None, str]]:
    """Everybody's birth year and answer to one attribute, '' for none, by id."""
    with store.reading():
        rows = store.db.conn.execute(
            "SELECT id, birth_year, coalesce(value, '') FROM person"
            " LEFT JOIN answer ON person_id = id AND attribute_id = ?",
            [attribute_id],
        ).fetchall()
    return {person_id: (birth_year, answer) for person_id, birth_year, answer in rows}


def birth_years(store: Store, panel_id: str = "") -> dict[int | None, int]:
    """How many people were born in each year, None where it is not known; only those who can be drawn to a panel."""
    with store.reading():
        rows = store.db.conn.execute(
            "SELECT birth_year, count(*) FROM person WHERE ?1 = '' OR id IN (SELECT person_id FROM candidate"
            " WHERE panel_id = ?1 EXCEPT SELECT person_id FROM dropout WHERE panel_id = ?1) GROUP BY birth_year",
            [panel_id],
        ).fetchall()
    return dict(rows)


def count(store: Store) -> int:
    """How many people there are."""
    with store.reading():
        return store.db.conn.execute("SELECT count(*) FROM person").fetchone()[0]


def put(store: Store, person: Person) -> None:
    """Write the person, new or changed, with exactly the answers the record holds."""
    put_many(store, (person,))


def put_many(store: Store, people: Iterable[Person], report: Callable[[float], None] = lambda _: None) -> None:
    """Write these people, new or changed, with exactly the answers each record holds.

    `report` gets the fraction written and may raise to stop; then nothing is written.
    """
    everybody = list({person.id: person for person in people}.values())
    with store.atomic() as db:
        # Not a transaction for each part: the search index writes itself out at the end of every one.
        for start in range(0, len(everybody), _AT_ONCE):
            report(start / len(everybody))
            _put_part(db.conn, everybody[start : start + _AT_ONCE])
        report(1)


def _put_part(connection: Connection, people: Sequence[Person]) -> None:
    by_id = {person.id: person for person in people}
    kept = connection.execute(_ANSWERS_OF, [json.dumps(list(by_id))]).fetchall()
    connection.executemany(
        "DELETE FROM answer WHERE person_id = ? AND attribute_id = ?",
        [
            (person_id, attribute_id)
            for person_id, attribute_id, _ in kept
            if not by_id[person_id].answers.get(attribute_id)
        ],
    )
    connection.executemany(_PUT_PERSON, [_person_row(person) for person in people])
    connection.executemany(
        _PUT_ANSWER,
        [
            (person.id, attribute_id, value)
            for person in people
            for attribute_id, value in person.answers.items()
            if value
        ],
    )


def remove(store: Store, person_ids: Iterable[str]) -> None:
    """Remove these people with their answers, candidacies, seats and attendance."""
    with store.atomic() as db:
        db.conn.executemany("DELETE FROM person WHERE id = ?", [(person_id,) for person_id in person_ids])


def memberships(store: Store, person_ids: Sequence[str]) -> int:
    """In how many panels any of these people has a seat or stands by."""
    return _distinct(store, "member", "panel_id", person_ids)


def meetings_attended(store: Store, person_ids: Sequence[str]) -> int:
    """In the attendance of how many meetings any of these people stands."""
    return _distinct(store, "attendance", "meeting_id", person_ids)


def _distinct(store: Store, table: str, column: str, person_ids: Sequence[str]) -> int:
    with store.reading():
        return store.db.conn.execute(
            f"SELECT count(DISTINCT {column}) FROM {table} WHERE person_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(person_ids))],
        ).fetchone()[0]


def _person_row(person: Person) -> tuple[object, ...]:
    return (
        person.id,
        person.given_name,
        person.family_name,
        person.birth_year,
        person.email,
        person.phone,
        person.address,
        person.sort_key,
    )


def _people(rows: list[tuple[Any, ...]], answers: list[tuple[str, str, str]]) -> tuple[Person, ...]:
    of_person: dict[str, dict[str, str]] = {}
    for person_id, attribute_id, value in answers:
        of_person.setdefault(person_id, {})[attribute_id] = value
    return tuple(Person(*row, answers=of_person.get(row[0], {})) for row in rows)
