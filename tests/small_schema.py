"""A small schema of our own, so that these tests are about the file and not about what the program keeps in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import keys
from panelapp.storage.driver import Database, Migrations
from panelapp.storage.store import Schema, Store

CHEAP = keys.Kdf(memory_kib=8, passes=1)
PASSPHRASE = "tre små ærlige øyer"
MARK = 0x54455354

TABLES = """
CREATE TABLE panel (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    rid INTEGER PRIMARY KEY,
    panel_id TEXT REFERENCES panel (id) ON DELETE CASCADE ON UPDATE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    weight REAL,
    picture BLOB
) STRICT;
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    person_id INTEGER REFERENCES person (rid) ON DELETE SET NULL,
    body TEXT NOT NULL,
    length INTEGER AS (length(body)) STORED
) STRICT;
CREATE TABLE seat (
    panel_id TEXT NOT NULL REFERENCES panel (id) ON DELETE CASCADE ON UPDATE CASCADE,
    number INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (rid) ON DELETE RESTRICT,
    PRIMARY KEY (panel_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE reply (id INTEGER PRIMARY KEY, answers INTEGER REFERENCES reply (id)) STRICT;
CREATE TABLE moment (id INTEGER PRIMARY KEY, card TEXT) STRICT;
CREATE VIRTUAL TABLE note_fts USING fts5(body, content=note, tokenize='unicode61 remove_diacritics 0');
INSERT INTO note_fts (note_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
    INSERT INTO note_fts (rowid, body) VALUES (new.rowid, new.body);
END;
CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
    INSERT INTO note_fts (note_fts, rowid, body) VALUES ('delete', old.rowid, old.body);
END;
CREATE TRIGGER note_changed AFTER UPDATE OF body ON note BEGIN
    INSERT INTO note_fts (note_fts, rowid, body) VALUES ('delete', old.rowid, old.body);
    INSERT INTO note_fts (rowid, body) VALUES (new.rowid, new.body);
END;
"""
ORDINARY = ("panel", "person", "note", "seat")


def make_schema(*later: Callable[[Database], None]) -> Schema:
    """The tables above, then one migration for each function given."""
    migrations = Migrations("test")

    @migrations()
    def tables(db: Database) -> None:
        db.executescript(TABLES)

    for number, step in enumerate(later):
        migrations(name=f"later {number}")(step)
    return Schema(MARK, migrations, frozenset({"moment"}))


SCHEMA = make_schema()


def open_small(folder: Path, schema: Schema = SCHEMA, **secrets: str) -> Store:
    """The file in `folder`, opened with the passphrase unless told otherwise."""
    return Store.open(folder, schema=schema, **(secrets or {"passphrase": PASSPHRASE}))


def refusal(folder: Path, schema: Schema = SCHEMA, **secrets: str) -> str:
    """The code with which opening is refused."""
    with pytest.raises((EnvironmentProblem, UserError)) as caught:
        open_small(folder, schema, **secrets).close()
    assert set(caught.value.params) <= {"folder"}
    assert caught.value.params.get("folder", folder.name) == folder.name  # the name alone, not where it lies
    return caught.value.code
