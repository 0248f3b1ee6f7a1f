"""The one place that knows which SQLite engine is used, and what its errors mean to a person.

sqlite-utils tries ``import pysqlite3`` before the standard library's sqlite3. Registering SQLCipher under
that name makes it use SQLCipher throughout, exception classes included.
"""

from __future__ import annotations

import errno
import importlib
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as engine  # the same DB-API surface, with types
else:
    import sqlcipher3 as engine
    import sqlcipher3.dbapi2

    class _Unused(ModuleType):
        """In place of a module whose things are named but never put to use: each of them is it again, and does nothing."""

        def __getattr__(self, name: str) -> _Unused:
            if name.startswith("__"):
                raise AttributeError(name)
            return self

        def __call__(self, *_: object, **__: object) -> _Unused:
            return self

    if "sqlite_utils" in sys.modules and sys.modules["sqlite_utils.utils"].sqlite3 is not engine:
        raise ImportError("panelapp.storage must be imported before sqlite_utils")
    sys.modules["pysqlite3"] = engine
    sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2
    # sqlite-utils loads much that is not used here: its command line, plug-ins and date parser, and numpy where it finds
    # it. That takes longer than sqlite-utils itself, at every start.
    aside: dict[str, ModuleType | None] = dict.fromkeys(("numpy", "pandas"))  # None: as if not installed
    for name in ("click", "sqlite_utils.hookspecs", "sqlite_utils.plugins", "sqlite_utils.recipes"):
        aside[name] = _Unused(name)
    aside = {name: module for name, module in aside.items() if name not in sys.modules}
    sys.modules.update(aside)
    try:
        importlib.import_module("sqlite_utils")
    finally:
        for name in aside:
            del sys.modules[name]

from sqlite_utils import Database, Migrations

from panelapp.errors import EnvironmentProblem

__all__ = ["Connection", "Database", "Error", "IntegrityError", "Migrations"]

Connection = engine.Connection
Error = engine.Error
IntegrityError = engine.IntegrityError

PLAIN_HEADER = b"SQLite format 3\0"
# An I/O error with less than this left on the disk is a full disk, whatever the system called it.
NEARLY_FULL = 200_000

_MEANINGS = {
    5: "file.in_use",  # SQLITE_BUSY
    6: "file.in_use",  # SQLITE_LOCKED
    8: "file.read_only",  # SQLITE_READONLY
    10: "disk.trouble",  # SQLITE_IOERR
    11: "file.damaged",  # SQLITE_CORRUPT
    13: "disk.full",  # SQLITE_FULL
    14: "disk.trouble",  # SQLITE_CANTOPEN
    26: "file.damaged",  # SQLITE_NOTADB: the data key was authenticated, so it is not a wrong key
}
# Copying a file (`Connection.backup`) raises with the message alone.
_NUMBERS = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_WINDOWS_SHARING = (32, 33)  # another program has the file open, or a part of it locked


def _nearly_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < NEARLY_FULL
    except OSError:
        return False


def _problem(error: Exception, folder: Path) -> EnvironmentProblem | None:
    if isinstance(error, OSError):
        if getattr(error, "winerror", None) in _WINDOWS_SHARING:
            code = "file.in_use"
        elif error.errno in (errno.ENOSPC, errno.EDQUOT):
            code = "disk.full"
        elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            code = "file.read_only"
        else:
            code = "disk.trouble"
    else:
        number: int = getattr(error, "sqlite_errorcode", None) or _NUMBERS.get(str(error), 0)
        code = _MEANINGS.get(number & 0xFF)
    if code == "disk.trouble" and _nearly_full(folder):
        code = "disk.full"
    return EnvironmentProblem(code, folder=folder.name) if code else None


@contextmanager
def engine_troubles(folder: Path) -> Generator[None]:
    """Turn the engine's errors about disk and file inside into `EnvironmentProblem`; let everything else through.

    ``folder`` is the data folder; only its last name is told. An error that is nobody's fault but ours
    (broken SQL, a violated constraint) is left as it is.
    """
    try:
        yield
    except Error as error:
        problem = _problem(error, folder)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def troubles(folder: Path) -> Generator[None]:
    """As `engine_troubles`, for blocks that also handle files of the data folder themselves."""
    try:
        with engine_troubles(folder):
            yield
    except OSError as error:
        raise _problem(error, folder) or error from error


def connect(path: Path, key: bytes, *, create: bool = False, exclusive: bool = False) -> Connection:
    """Open the encrypted file at ``path`` with the 32-byte data ``key`` and read its first page.

    Without ``create`` the file must exist and be an encrypted one; an absent, empty or plain file is refused
    without being touched. ``exclusive`` takes SQLite's own lock for as long as the connection lives.
    Raises `EnvironmentProblem`: file.missing, file.foreign, file.damaged, file.in_use, file.read_only,
    disk.*.
    """
    folder = path.parent
    with troubles(folder):
        if not create:
            if not path.is_file():
                raise EnvironmentProblem("file.missing", folder=folder.name)
            with path.open("rb") as file:
                header = file.read(len(PLAIN_HEADER))
            if header == PLAIN_HEADER:
                raise EnvironmentProblem("file.foreign", folder=folder.name)
            if len(header) < len(PLAIN_HEADER):  # SQLite would take an empty file for a new database
                raise EnvironmentProblem("file.damaged", folder=folder.name)
        address = f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}"
        connection = engine.connect(address, uri=True, isolation_level=None, timeout=1.0)
        try:
            connection.execute("PRAGMA cipher_log_level=NONE")  # it writes to stderr on a bad page
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            if not connection.execute("PRAGMA cipher_version").fetchone():
                raise RuntimeError("this SQLite cannot encrypt")  # plain SQLite ignores PRAGMA key in silence
            connection.execute("PRAGMA cipher_compatibility=4")
            if exclusive:  # before the first read: then there is no -shm file
                connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def configure(connection: Connection) -> None:
    """Set what holds for every connection that writes: durable commits, real deletion, nothing temporary on disk."""
    for setting in (
        "journal_mode=WAL",
        "synchronous=FULL",  # NORMAL loses acknowledged rows in a power cut
        "fullfsync=ON",
        "checkpoint_fullfsync=ON",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "recursive_triggers=ON",  # so that REPLACE fires the delete triggers the undo log lives on
        "journal_size_limit=4194304",
        "cache_size=-32000",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()


def begin(connection: Connection) -> None:
    """Begin a writing transaction; it holds the write lock from here on."""
    connection.execute("BEGIN IMMEDIATE")


def roll_back(connection: Connection) -> None:
    """End the transaction without its writes; an engine that has already done so is no error."""
    if connection.in_transaction:
        with suppress(Error):  # a dying disk: the error that led here is the one to tell
            connection.execute("ROLLBACK")


@contextmanager
def transaction(db: Database, folder: Path) -> Generator[Database]:
    """Run the block as one transaction (nested: a savepoint) and come back only after COMMIT returned.

    Raises `EnvironmentProblem` in place of the engine's errors about disk and file; nothing is kept then.
    """
    connection = db.conn
    with engine_troubles(folder):
        if connection.in_transaction:
            with db.atomic():
                yield db
            return
        begin(connection)
        try:
            yield db
            connection.execute("COMMIT")
        except BaseException:
            roll_back(connection)
            raise


def damage(connection: Connection) -> list[str]:
    """What is wrong in the file, as short technical lines without data; empty when all is well.

    Empties the write-ahead log first, because ``cipher_integrity_check`` does not look into it.
    """
    found: list[str] = []
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        found += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row[0]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except Error as error:
        found.append(type(error).__name__ + " " + str(getattr(error, "sqlite_errorname", "")))
    return found
