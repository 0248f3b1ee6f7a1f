"""The file is made whole, opens only for its keys, and is refused in plain words when something is the matter."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_schema import CHEAP, PASSPHRASE, SCHEMA, make_schema, open_small, refusal

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import keys
from panelapp.storage.driver import Database, IntegrityError
from panelapp.storage.store import NAME, Store, exists

NAMES_OF_PEOPLE = ("Ragnfrid Ødemark", "Torvald Åsgårdstrand")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# Making and opening


def test_a_file_is_made_and_opened_with_either_secret(folder: Path) -> None:
    assert not exists(folder)
    store, code = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    assert exists(folder)
    with store.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    store.close()
    for secret in ({"passphrase": PASSPHRASE}, {"recovery_code": code}):
        store = open_small(folder, **secret)
        assert store.db["panel"].count == 1
        assert not store.unclean
        store.close()
    assert refusal(folder, passphrase="feil") == "unlock.wrong_passphrase"
    assert refusal(folder, recovery_code=keys.make("x", CHEAP)[2]) == "unlock.wrong_recovery_code"
    assert refusal(folder, recovery_code="1234") == "unlock.recovery_code_mistyped"


def test_the_default_passphrase_costs_memory(folder: Path) -> None:
    store, _ = Store.create(folder, PASSPHRASE, schema=SCHEMA)
    store.close()
    slot = keys.load(folder).slots[0]
    assert (slot["kdf"], slot["m"], slot["t"]) == ("argon2id", 256 * 1024, 3)
    open_small(folder).close()


def test_the_program_has_a_schema_of_its_own(folder: Path) -> None:
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP)
    store.close()
    Store.open(folder, passphrase=PASSPHRASE).close()
    assert refusal(folder) == "file.foreign"


def test_the_connection_is_set_up_to_lose_nothing(small: Store) -> None:
    def pragma(name: str) -> Any:
        return small.db.execute(f"PRAGMA {name}").fetchone()[0]

    said = {name: pragma(name) for name in ("journal_mode", "locking_mode", "synchronous", "foreign_keys")}
    assert said == {"journal_mode": "wal", "locking_mode": "exclusive", "synchronous": 2, "foreign_keys": 1}
    said = {name: pragma(name) for name in ("secure_delete", "temp_store", "recursive_triggers", "trusted_schema")}
    assert said == {"secure_delete": 1, "temp_store": 2, "recursive_triggers": 1, "trusted_schema": 0}
    assert small.db.conn.isolation_level is None


def test_secrets_change_on_an_open_file(small: Store) -> None:
    assert small.is_passphrase(PASSPHRASE)
    small.change_passphrase("ny setning", kdf=CHEAP)
    assert small.is_passphrase("ny setning")
    assert not small.is_passphrase(PASSPHRASE)
    code = small.new_recovery_code()
    small.close()
    assert refusal(small.folder) == "unlock.wrong_passphrase"
    open_small(small.folder, passphrase="ny setning").close()
    open_small(small.folder, recovery_code=code).close()


@pytest.mark.parametrize(("left_behind", "valid"), [("keys.json", PASSPHRASE), ("keys.bak.json", "ny setning")])
def test_a_key_copy_left_behind_is_mended_at_the_next_opening(small: Store, left_behind: str, valid: str) -> None:
    former = (small.folder / left_behind).read_bytes()
    small.change_passphrase("ny setning", kdf=CHEAP)
    small.close()
    (small.folder / left_behind).write_bytes(former)  # as if the power went between the two
    open_small(small.folder, passphrase=valid).close()
    assert (small.folder / "keys.bak.json").read_bytes() == (small.folder / "keys.json").read_bytes()


def test_a_passphrase_change_that_fails_changes_nothing(small: Store) -> None:
    first = small.folder / "keys.json"
    first.unlink()
    (first / "in the way").mkdir(parents=True)  # the second of the two writes fails
    with pytest.raises(EnvironmentProblem):
        small.change_passphrase("ny setning", kdf=CHEAP)
    assert small.is_passphrase(PASSPHRASE)


def test_a_failed_creation_leaves_nothing(folder: Path) -> None:
    def broken(db: Database) -> None:
        db.execute("CREATE TABLE half (id TEXT)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=make_schema(broken))
    assert not folder.exists()
    folder.mkdir()
    (folder / "log.txt").write_text("kept")
    with pytest.raises(ZeroDivisionError):
        Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=make_schema(broken))
    assert not exists(folder)
    assert {path.name for path in folder.iterdir()} <= {"log.txt", "samraad.lock"}
    Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)[0].close()


def test_creation_cut_short_is_begun_again(closed: Path) -> None:
    (closed / NAME).rename(closed / f"{NAME}.part")  # everything but the last step
    assert refusal(closed) == "file.missing"
    store, _ = Store.create(closed, "ny setning", kdf=CHEAP, schema=SCHEMA)
    assert store.db["panel"].count == 0
    store.close()


def test_the_log_of_a_file_that_is_gone_is_not_played_into_a_new_one(folder: Path) -> None:
    first, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    with first.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    log = (folder / f"{NAME}-wal").read_bytes()
    first.close()
    (folder / NAME).unlink()
    (folder / f"{NAME}-wal").write_bytes(log)  # as after a crash
    second, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    assert second.verify() == []
    assert second.db["panel"].count == 0
    second.close()
    assert (folder / f"former-{NAME}-wal").read_bytes() == log


def test_making_a_file_never_replaces_one_nor_its_keys(closed: Path) -> None:
    before = contents(closed)
    with pytest.raises(EnvironmentProblem) as caught:
        Store.create(closed, "ny setning", kdf=CHEAP, schema=SCHEMA)
    assert caught.value.code == "file.exists"
    assert contents(closed) == before
    away = closed.parent / "away.db"
    (closed / NAME).rename(away)
    Store.create(closed, "ny setning", kdf=CHEAP, schema=SCHEMA)[0].close()
    assert (closed / "former-keys.json").read_bytes() == before["keys.json"]


# Refusals


def test_a_missing_file_is_not_made_by_opening(folder: Path, closed: Path) -> None:
    (closed / NAME).unlink()
    before = contents(closed)
    assert refusal(closed) == "file.missing"
    assert refusal(closed / "nowhere") == "file.missing"
    assert contents(closed) == before
    assert not (closed / "nowhere").exists()


def cut_to(size: int) -> Callable[[Path], None]:
    return lambda file: os.truncate(file, size)


def make_plain(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE x (a)")
    connection.commit()
    connection.close()


def flip_salt(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[3] ^= 1
    file.write_bytes(whole)


def halve(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 8192 * 4096)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (cut_to(0), "file.damaged"),
        (cut_to(10), "file.damaged"),
        (cut_to(5000), "file.damaged"),
        (halve, "file.damaged"),
        (flip_salt, "file.damaged"),
        (lambda file: file.write_bytes(b"PK\3\4 some other file, long enough to have a header"), "file.damaged"),
        (make_plain, "file.foreign"),
    ],
)
def test_a_spoilt_file_is_refused_and_left_alone(closed: Path, spoil: Callable[[Path], object], code: str) -> None:
    spoil(closed / NAME)
    before = contents(closed)
    assert refusal(closed) == code
    assert contents(closed) == before


@pytest.mark.parametrize(
    ("pragma", "code"),
    [("user_version=99", "file.newer"), ("application_id=7", "file.foreign"), ("user_version=0", "file.damaged")],
)
def test_a_file_that_is_not_for_this_program_is_refused_and_left_alone(closed: Path, pragma: str, code: str) -> None:
    store = open_small(closed)
    store.db.conn.execute(f"PRAGMA {pragma}")
    store.close()
    before = contents(closed)
    assert refusal(closed) == code
    assert contents(closed) == before


def test_a_file_cut_at_its_end_fails_on_use_in_plain_words(closed: Path) -> None:
    os.truncate(closed / NAME, (closed / NAME).stat().st_size - 100)
    store = open_small(closed)
    assert store.verify()
    with pytest.raises(EnvironmentProblem) as caught, store.reading() as db:
        for table in ("panel", "person", "note", "seat", "reply", "moment"):
            db.conn.execute(f"SELECT * FROM {table}").fetchall()
        db.conn.execute("SELECT * FROM note_fts_data, note_fts_idx, note_fts_docsize, note_fts_config").fetchall()
    assert caught.value.code == "file.damaged"
    store.close()


def test_every_flipped_bit_is_found(closed: Path) -> None:
    whole = (closed / NAME).read_bytes()
    found = 0
    places = range(20, len(whole), len(whole) // 12)
    for place in places:
        spoilt = bytearray(whole)
        spoilt[place] ^= 1 << place % 8
        (closed / NAME).write_bytes(spoilt)
        try:
            store = open_small(closed)
        except EnvironmentProblem as problem:
            assert problem.code == "file.damaged"
            found += 1
            continue
        found += bool(store.verify())
        store.close()
    assert found == len(places)


def test_a_sound_file_has_nothing_to_report(closed: Path) -> None:
    store = open_small(closed)
    assert store.verify() == []
    store.close()


def test_both_key_files_lost(closed: Path) -> None:
    for name in keys.NAMES:
        (closed / name).unlink()
    assert refusal(closed) == "keys.damaged"


def test_keys_of_another_file_do_not_open_this_one(closed: Path, tmp_path: Path) -> None:
    Store.create(tmp_path / "other", PASSPHRASE, kdf=CHEAP, schema=SCHEMA)[0].close()
    for name in keys.NAMES:
        shutil.copy(tmp_path / "other" / name, closed / name)
    assert refusal(closed) == "file.damaged"


def test_a_second_opening_is_refused(small: Store) -> None:
    assert refusal(small.folder) == "file.in_use"
    small.close()
    small.close()
    open_small(small.folder).close()


def test_another_process_that_is_killed_lets_go(closed: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from small_schema import *; from panelapp.storage.store import Store\n"
        "store = Store.open(Path(sys.argv[1]), passphrase=PASSPHRASE, schema=SCHEMA)\n"
        "print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(closed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"open"
        assert refusal(closed) == "file.in_use"
        other.kill()
    open_small(closed).close()


# Writing


def test_nothing_is_kept_of_a_failed_block(small: Store) -> None:
    with pytest.raises(UserError), small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
        raise UserError("test.wrong")
    assert small.db["panel"].count == 0
    assert not small.db.conn.in_transaction


def test_an_inner_block_can_fail_alone(small: Store) -> None:
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
        with pytest.raises(IntegrityError), small.atomic():
            db["panel"].insert({"id": "Q", "name": "Annet"})
            db["panel"].insert({"id": "P", "name": "igjen"})
    assert [row["id"] for row in small.db["panel"].rows] == ["P"]


def test_a_broken_reference_is_refused_at_commit(small: Store) -> None:
    with pytest.raises(IntegrityError), small.atomic() as db:
        db.conn.execute("PRAGMA defer_foreign_keys=ON")
        db.conn.execute("INSERT INTO person (name, panel_id) VALUES ('Kari', 'nowhere')")
    assert not small.db.conn.in_transaction
    assert small.db["person"].count == 0


def test_an_error_of_our_own_is_not_blamed_on_the_disk(small: Store) -> None:
    with pytest.raises(FileNotFoundError), small.atomic():
        (small.folder / "some other file").read_bytes()


def test_a_checkpoint_empties_the_log(small: Store) -> None:
    log = small.folder / f"{NAME}-wal"
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    assert log.stat().st_size > 0
    small.checkpoint()
    assert log.stat().st_size == 0


def test_no_name_lies_readable_on_the_disk(small: Store) -> None:
    with small.undo.step("import"):
        small.db["panel"].insert({"id": "P", "name": "Panel"})
        small.db["person"].insert_all({"panel_id": "P", "name": name} for name in NAMES_OF_PEOPLE * 300)
        small.db["note"].insert_all({"id": f"{i}", "body": name} for i, name in enumerate(NAMES_OF_PEOPLE * 300))
    small.db.execute("SELECT body FROM note ORDER BY body || random()").fetchall()  # sorts more than fits a page
    small.undo.undo()
    small.undo.redo()
    small.back_up("closing")
    written = [path for path in small.folder.rglob("*") if path.is_file()]
    assert len(written) >= 6
    for name in NAMES_OF_PEOPLE:
        for word in (name, *name.split()):
            for encoded in (word.encode(), word.encode("utf-16-le"), word.encode("latin-1")):
                assert [path.name for path in written if encoded in path.read_bytes()] == []
