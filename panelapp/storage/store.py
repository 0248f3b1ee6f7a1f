"""The encrypted file a facilitator works in: made, unlocked, written to, checked and closed here."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from panelapp.errors import EnvironmentProblem
from panelapp.storage import backups, driver, filelock, files, keys
from panelapp.storage.driver import Database, Migrations
from panelapp.storage.filelock import FileLock
from panelapp.storage.undo import UndoLog

NAME = "samraad.db"
RESERVE = "samraad.reserve"
RESERVE_SIZE = 1 << 20  # bytes given free when the disk is full, so that the last words can still be saved


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file of ours must look like: its mark, its migrations in order, and the tables undo leaves
    alone.
    """

    application_id: int
    migrations: Migrations
    left_out_of_undo: frozenset[str] = frozenset()

    def version(self) -> int:
        """How many migrations there are, which is the ``user_version`` of an up-to-date file."""
        empty = Database(memory=True, execute_plugins=False)
        try:
            return len(self.migrations.pending(empty))
        finally:
            empty.close()


def program_schema() -> Schema:
    """The schema of this version of the program."""
    from panelapp.storage import migrations

    return Schema(migrations.APPLICATION_ID, migrations.migrations, migrations.LEFT_OUT_OF_UNDO)


def exists(folder: Path) -> bool:
    """Whether there is a file in ``folder`` to unlock."""
    return (folder / NAME).exists()


class Store:
    """One open data folder: its encrypted file, its keys, its lock and its undo log.

    ``db`` is the sqlite-utils database; write to it inside `atomic`, read inside `reading`.
    ``unclean`` tells that the program did not close the file last time; verify it when there is time.
    """

    folder: Path
    db: Database
    undo: UndoLog
    unclean: bool

    def __init__(self, folder: Path, key: bytes, keyring: keys.Keyring, lock: FileLock, schema: Schema) -> None:
        """Open the file with its data key under a lock already held; use `create` or `open`."""
        self.folder = folder
        self._key = key
        self._keyring = keyring
        self._lock = lock
        self._schema = schema
        self._connect()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        kdf: keys.Kdf = keys.DEFAULT_KDF,
        schema: Schema | None = None,
    ) -> tuple[Store, str]:
        """Make an empty file in ``folder`` and open it; also returns the recovery code, nine groups of four.

        The file gets its name last, so a failure or a power cut on the way leaves nothing to unlock.
        Raises `EnvironmentProblem`: file.exists, file.in_use, file.read_only, disk.full, disk.trouble,
        memory.short.
        """
        schema = schema or program_schema()
        made = not folder.exists()
        with driver.troubles(folder):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(folder)
        try:
            if exists(folder):
                raise EnvironmentProblem("file.exists", folder=folder.name)
            keyring, key, code = keys.make(passphrase, kdf)
            _build(folder, key, keyring, schema)
            return cls(folder, key, keyring, lock, schema), code
        except BaseException:
            lock.release()
            if made:
                _remove_if_empty(folder)
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        schema: Schema | None = None,
    ) -> Store:
        """Unlock the file in ``folder`` with either secret; an older file is backed up and brought up to date.

        Raises `UserError`: unlock.wrong_passphrase, unlock.wrong_recovery_code,
        unlock.recovery_code_mistyped; `EnvironmentProblem`: file.missing, file.in_use, file.damaged,
        file.newer, file.foreign, file.read_only, keys.damaged, disk.full, disk.trouble, memory.short. A
        refused file is left as it was.
        """
        if not exists(folder):
            raise EnvironmentProblem("file.missing", folder=folder.name)
        lock = FileLock(folder)
        try:
            keyring = keys.load(folder)
            key = keys.unlock(keyring, passphrase=passphrase, recovery_code=recovery_code)
            keys.save(folder, keyring)  # mends a copy that was damaged or left behind
            return cls(folder, key, keyring, lock, schema or program_schema())
        except BaseException:
            lock.release()
            raise

    def _connect(self) -> None:
        log = self.folder / f"{NAME}-wal"
        self.unclean = log.is_file() and log.stat().st_size > 0
        self.db = _open_checked(self.folder / NAME, self._key, self._schema)
        try:
            with driver.troubles(self.folder):
                self._bring_up_to_date()
                _keep_reserve(self.folder)
                self.undo = UndoLog(self.db, self._schema.left_out_of_undo, self.atomic)
        except BaseException:
            self.db.conn.close()
            raise

    def _bring_up_to_date(self) -> None:
        version = _pragma(self.db, "user_version")
        if version < self._schema.version():
            self.back_up(f"before-upgrade-{version}")
            _migrate(self.db, self._schema)

    @contextmanager
    def atomic(self) -> Generator[Database]:
        """Write inside this: one transaction, a savepoint when nested, come back only after COMMIT returned.

        Raises `EnvironmentProblem` (disk.full, disk.trouble, file.damaged, …); then nothing of the block is kept.
        """
        with driver.transaction(self.db, self.folder) as db:
            yield db

    @property
    def changes(self) -> int:
        """How many rows have been written, changed or removed since the file was opened."""
        return self.db.conn.total_changes

    @contextmanager
    def reading(self) -> Generator[Database]:
        """Read inside this: a file that was cut short or fails to be read becomes `EnvironmentProblem`."""
        with driver.engine_troubles(self.folder):
            yield self.db

    def verify(self) -> list[str]:
        """Read the whole file and name what is wrong in it, without data; empty when it is sound."""
        return driver.damage(self.db.conn)

    def checkpoint(self) -> None:
        """Move what the write-ahead log holds into the file and empty the log; for moments of rest."""
        with driver.troubles(self.folder):
            self.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def reopen(self) -> None:
        """Close and open the same file again after trouble with the disk, before anything is called saved again.

        The undo log begins anew. Raises `EnvironmentProblem`, file.damaged among others; then the store is
        closed.
        """
        self.db.conn.close()
        try:
            self._connect()
            if self.verify():
                self.db.conn.close()
                raise EnvironmentProblem("file.damaged", folder=self.folder.name)
        except BaseException:
            self._lock.release()
            raise

    def free_reserve(self) -> bool:
        """Give back the space kept for a full disk; whether there was any. The next opening sets it aside again."""
        with driver.troubles(self.folder):
            reserve = self.folder / RESERVE
            kept = reserve.exists()
            reserve.unlink(missing_ok=True)
        return kept

    def back_up(self, reason: str) -> Path:
        """Put a verified copy of the file with its keys under ``backups``; see `backups.make`."""
        return backups.make(self.db.conn, self._key, self._keyring, self.folder, reason)

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether ``passphrase`` opens this file; costs as much time as unlocking."""
        return keys.opens(self._keyring, passphrase)

    def change_passphrase(self, passphrase: str, *, kdf: keys.Kdf = keys.DEFAULT_KDF) -> None:
        """Replace the passphrase; the recovery code stays as it is, older backups open with either passphrase."""
        changed = keys.with_passphrase(self._keyring, self._key, passphrase, kdf)
        keys.save(self.folder, changed)
        self._keyring = changed

    def new_recovery_code(self) -> str:
        """Replace the recovery code and return the new one to print; the former opens nothing any more."""
        changed, code = keys.with_new_recovery_code(self._keyring, self._key)
        keys.save(self.folder, changed)
        self._keyring = changed
        return code

    def close(self) -> None:
        """Close the file and let go of the folder; a second call does nothing."""
        try:
            with suppress(driver.Error):
                self.db.conn.execute("PRAGMA optimize")
            self.db.conn.close()
        finally:
            self._lock.release()


def _pragma(db: Database, name: str) -> int:
    return db.conn.execute(f"PRAGMA {name}").fetchone()[0]


def _open_checked(path: Path, key: bytes, schema: Schema) -> Database:
    connection = driver.connect(path, key, exclusive=True)
    try:
        db = Database(connection, execute_plugins=False, strict=True)
        with driver.troubles(path.parent):
            if _pragma(db, "application_id") != schema.application_id:
                raise EnvironmentProblem("file.foreign", folder=path.parent.name)
            version = _pragma(db, "user_version")
            if version < 1:
                raise EnvironmentProblem("file.damaged", folder=path.parent.name)
            if version > schema.version():
                raise EnvironmentProblem("file.newer", folder=path.parent.name)
            driver.configure(connection)
            driver.begin(connection)  # takes SQLite's exclusive lock now rather than at the first write
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return db


def _migrate(db: Database, schema: Schema) -> None:
    connection = db.conn
    connection.execute("PRAGMA foreign_keys=OFF")  # has no effect inside a transaction
    try:
        driver.begin(connection)
        try:
            schema.migrations.apply(db)
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                raise RuntimeError("a migration left a reference to nothing")
            connection.execute(f"PRAGMA application_id={schema.application_id}")
            connection.execute(f"PRAGMA user_version={schema.version()}")
            connection.execute("COMMIT")
        except BaseException:
            driver.roll_back(connection)
            raise
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _keep_reserve(folder: Path) -> None:
    reserve = folder / RESERVE
    with suppress(OSError):
        if not reserve.exists() and shutil.disk_usage(folder).free > 16 * RESERVE_SIZE:
            reserve.write_bytes(secrets.token_bytes(RESERVE_SIZE))  # zeros might be stored as nothing


def _build(folder: Path, key: bytes, keyring: keys.Keyring, schema: Schema) -> None:
    part = folder / f"{NAME}.part"
    leftovers = [part.with_name(part.name + end) for end in ("", "-wal", "-journal")]
    with driver.troubles(folder):
        for path in leftovers:
            path.unlink(missing_ok=True)
        try:
            connection = driver.connect(part, key, create=True, exclusive=True)
            try:
                driver.configure(connection)
                _migrate(Database(connection, execute_plugins=False, strict=True), schema)
            finally:
                connection.close()
            part.chmod(0o600)
            files.sync_file(part)
            _put_aside(folder)
            leftovers += [folder / name for name in keys.NAMES]
            keys.save(folder, keyring)
            part.rename(folder / NAME)
            files.sync_folder(folder)
        except BaseException:
            for path in leftovers:
                with suppress(OSError):
                    path.unlink()
            raise


def _put_aside(folder: Path) -> None:
    # Keys without a file: it may only have been moved away, and no one can make its keys again. Its log, if there is
    # one, would be played into the new file.
    for name in (*keys.NAMES, f"{NAME}-wal"):
        path = folder / name
        if path.exists():
            path.replace(folder / f"former-{name}")


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        (folder / filelock.NAME).unlink()
        folder.rmdir()
