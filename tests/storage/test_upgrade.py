"""An older file is brought up to date whole, after a backup, or stays as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_schema import PASSPHRASE, SCHEMA, make_schema, open_small, refusal

from panelapp.storage import backups
from panelapp.storage.driver import Database


def add_town(db: Database) -> None:
    db.execute("ALTER TABLE panel ADD COLUMN town TEXT")


def test_an_older_file_is_backed_up_and_brought_up_to_date(closed: Path, tmp_path: Path) -> None:
    newer = make_schema(add_town)
    store = open_small(closed, newer)
    assert store.db["panel"].columns_dict["town"] is str
    assert store.db.execute("PRAGMA user_version").fetchone() == (2,)
    with store.undo.step("by"):
        store.db.conn.execute("UPDATE panel SET town = 'Larvik'")
    assert store.undo.undo() is not None
    (backup,) = backups.all_of(closed)
    assert backup.reason == "before-upgrade-1"
    store.close()
    backups.restore(backup.path, tmp_path / "former", passphrase=PASSPHRASE)
    former = open_small(tmp_path / "former")  # still opens with the older program
    assert former.db["person"].count == 2000
    former.close()
    assert refusal(closed) == "file.newer"
    open_small(closed, newer).close()
    assert len(backups.all_of(closed)) == 1  # only when there is something to upgrade


def fail_half_way(db: Database) -> None:
    db.execute("DELETE FROM person")
    db.execute("CREATE TABLE half (id TEXT)")
    raise ZeroDivisionError


def leave_an_orphan(db: Database) -> None:
    db.execute("DELETE FROM panel")


@pytest.mark.parametrize(("broken", "error"), [(fail_half_way, ZeroDivisionError), (leave_an_orphan, RuntimeError)])
def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    closed: Path, broken: Callable[[Database], None], error: type[Exception]
) -> None:
    with pytest.raises(error):
        open_small(closed, make_schema(add_town, broken))
    store = open_small(closed)
    assert (store.db["panel"].count, store.db["person"].count) == (1, 2000)
    assert "town" not in store.db["panel"].columns_dict
    assert store.db.execute("PRAGMA user_version").fetchone() == (1,)
    assert store.verify() == []
    store.close()
    assert len(backups.all_of(closed)) == 1


def test_an_upgrade_may_rebuild_a_table_others_point_to(closed: Path) -> None:
    def rebuild(db: Database) -> None:
        db.executescript(
            "CREATE TABLE panel_new (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, town TEXT) STRICT;"
            "INSERT INTO panel_new (id, name) SELECT id, name FROM panel; DROP TABLE panel;"
            "ALTER TABLE panel_new RENAME TO panel;"
        )

    store = open_small(closed, make_schema(rebuild))
    assert store.db["person"].count == 2000
    assert store.db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    store.close()


def test_version_counts_the_migrations() -> None:
    assert SCHEMA.version() == 1
    assert make_schema(add_town).version() == 2
