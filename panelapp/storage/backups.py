"""Copies of the file that can be opened on their own: the encrypted file and its keys, in one archive each.

A backup is a zip without compression (encrypted data does not shrink). It is verified by opening before it
gets its name, and is only ever restored into a new folder.
"""

from __future__ import annotations

import datetime as dt
import re
import secrets
import shutil
import zipfile
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import driver, files, keys
from panelapp.storage.driver import Connection
from panelapp.storage.filelock import FileLock

FOLDER = "backups"
SUFFIX = ".samraad-backup"
_FILE = "samraad.db"
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([a-z0-9-]+)" + re.escape(SUFFIX))


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it lies, when it was made (UTC), why, and its size in bytes."""

    path: Path
    made: dt.datetime
    reason: str
    size: int


def make(connection: Connection, key: bytes, keyring: keys.Keyring, folder: Path, reason: str) -> Path:
    """Copy the open file into ``folder/backups``, verify the copy by opening it, and return its path.

    ``reason`` is a short word such as "closing" (small letters, digits, dashes). What lies on disk on the
    way is encrypted too. Raises `EnvironmentProblem`: disk.full, disk.trouble, file.read_only,
    file.damaged.
    """
    home = folder / FOLDER
    stamp = dt.datetime.now(dt.UTC).strftime(_STAMP)
    final = home / f"{stamp}-{reason}{SUFFIX}"
    if not _NAME.fullmatch(final.name):
        raise ValueError(f"not a reason for a file name: {reason!r}")
    work = home / f"{stamp}-{secrets.token_hex(4)}.db.part"
    archive = work.with_suffix(".zip.part")
    with driver.troubles(folder):
        home.mkdir(exist_ok=True, mode=0o700)
        _sweep(home)
        try:
            copy = driver.connect(work, key, create=True)
            try:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            finally:
                copy.close()
            _verify(work, key)
            with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as bundle:
                bundle.write(work, _FILE)
                bundle.writestr(keys.NAMES[0], keys.to_json(keyring))
            archive.chmod(0o600)
            files.sync_file(archive)
            archive.replace(final)
            files.sync_folder(home)
        finally:
            _sweep(home)
    return final


def all_of(folder: Path) -> tuple[Backup, ...]:
    """The backups of a data folder, newest first."""
    found: list[Backup] = []
    for path in (folder / FOLDER).glob(f"*{SUFFIX}"):
        if match := _NAME.fullmatch(path.name):
            made = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
            found.append(Backup(path, made, match[2], path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def _day(made: dt.datetime) -> Hashable:
    return made.date()


def _week(made: dt.datetime) -> Hashable:
    return made.isocalendar()[:2]


def _month(made: dt.datetime) -> Hashable:
    return made.year, made.month


_KEEP_ALL = dt.timedelta(hours=48)
_KEEP: tuple[tuple[Callable[[dt.datetime], Hashable], int], ...] = ((_day, 14), (_week, 8), (_month, 6))


def surplus(backups: Iterable[Backup], now: dt.datetime) -> tuple[Backup, ...]:
    """Which backups may go: all of the last 48 hours stay, then the newest of 14 days, 8 weeks and 6 months.

    ``now`` has a time zone; days, weeks and months are those of that zone. The newest backup always stays.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    kept = set(newest_first[:1])
    older: list[Backup] = []
    for backup in newest_first:
        if now - backup.made <= _KEEP_ALL:
            kept.add(backup)
        else:
            older.append(backup)
    for period, count in _KEEP:
        newest_of: dict[Hashable, Backup] = {}
        for backup in older:
            newest_of.setdefault(period(backup.made.astimezone(now.tzinfo)), backup)
        kept.update(list(newest_of.values())[:count])
    return tuple(backup for backup in newest_first if backup not in kept)


def thin(folder: Path, now: dt.datetime) -> tuple[Backup, ...]:
    """Delete the backups `surplus` names and return them. Raises `EnvironmentProblem`: file.read_only,
    disk.trouble.
    """
    gone = surplus(all_of(folder), now)
    with driver.troubles(folder):
        for backup in gone:
            backup.path.unlink(missing_ok=True)
    return gone


def restore(backup: Path, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None) -> None:
    """Unpack ``backup`` into ``folder``, which must not exist, and verify it; open it with `Store.open` afterwards.

    If the passphrase has been changed since, the keys beside the backup open it as well. On any failure the
    new folder is gone again. Raises `UserError` as `keys.unlock`; `EnvironmentProblem`: backup.damaged,
    backup.missing, file.exists, file.damaged, keys.damaged, disk.full, disk.trouble, file.read_only.
    """
    if not backup.is_file():
        raise EnvironmentProblem("backup.missing")
    if folder.exists():
        raise EnvironmentProblem("file.exists", folder=folder.name)
    with driver.troubles(folder.parent):
        folder.mkdir(parents=True, mode=0o700)
    try:
        with driver.troubles(folder), zipfile.ZipFile(backup) as bundle:
            inside = keys.from_json(bundle.read(keys.NAMES[0]))
            keyring, key = _unlock(inside, backup, passphrase, recovery_code)
            with bundle.open(_FILE) as source, (folder / _FILE).open("xb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
            (folder / _FILE).chmod(0o600)
            files.sync_file(folder / _FILE)
            _verify(folder / _FILE, key)
            keys.save(folder, keyring)
    except (zipfile.BadZipFile, KeyError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise EnvironmentProblem("backup.damaged") from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def put_in_place(
    folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
) -> tuple[Backup, Path]:
    """Put the newest backup that is whole in the place of a damaged file; open it with `Store.open` afterwards.

    Returns the backup and the folder in which the damaged file is kept. At every instant either the damaged file or
    the restored one is in place. Raises what `restore` raises, and file.in_use.
    """
    lock = FileLock(folder)
    try:
        fresh = folder / "restoring"
        shutil.rmtree(fresh, ignore_errors=True)
        used = _restore_newest(folder, fresh, passphrase, recovery_code)
        aside = folder / f"damaged-{dt.datetime.now(dt.UTC).strftime(_STAMP)}"
        log = folder / f"{_FILE}-wal"
        with driver.troubles(folder):
            aside.mkdir(mode=0o700)
            for path in (folder / _FILE, log, *(folder / name for name in keys.NAMES)):
                if path.exists():
                    shutil.copy2(path, aside / path.name)
            files.sync_folder(aside)
            log.unlink(missing_ok=True)  # newer pages than the backup's would spoil it
            for path in (fresh / _FILE, *(fresh / name for name in keys.NAMES)):
                path.replace(folder / path.name)
            files.sync_folder(folder)
        shutil.rmtree(fresh, ignore_errors=True)
        return used, aside
    finally:
        lock.release()


def _restore_newest(folder: Path, fresh: Path, passphrase: str | None, recovery_code: str | None) -> Backup:
    for backup in all_of(folder):
        try:
            restore(backup.path, fresh, passphrase=passphrase, recovery_code=recovery_code)
        except EnvironmentProblem as problem:
            if problem.code not in ("backup.damaged", "file.damaged", "keys.damaged"):
                raise
        else:
            return backup
    raise EnvironmentProblem("backup.missing")


def _unlock(
    inside: keys.Keyring, backup: Path, passphrase: str | None, recovery_code: str | None
) -> tuple[keys.Keyring, bytes]:
    rings = [inside]
    with suppress(EnvironmentProblem):
        beside = keys.load(backup.parent.parent)
        if beside.vault == inside.vault:
            rings.insert(0, beside)
    for ring in rings[:-1]:
        with suppress(UserError):
            return ring, keys.unlock(ring, passphrase=passphrase, recovery_code=recovery_code)
    return rings[-1], keys.unlock(rings[-1], passphrase=passphrase, recovery_code=recovery_code)


def _verify(path: Path, key: bytes) -> None:
    connection = driver.connect(path, key)
    try:
        if driver.damage(connection):
            raise EnvironmentProblem("file.damaged", folder=path.parent.name)
    finally:
        connection.close()


def _sweep(home: Path) -> None:
    for pattern in ("*.part", "*.part-journal", "*.part-wal", "*.part-shm"):
        for path in home.glob(pattern):
            with suppress(OSError):
                path.unlink()
