"""Making, unlocking and looking after the one file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from panelapp import paths
from panelapp.domain.passphrase import LEAST_LENGTH
from panelapp.domain.workplace import Workplace
from panelapp.errors import UserError
from panelapp.services import workplace as workplaces
from panelapp.storage import backups, keys, remembered
from panelapp.storage.store import Store

_CONFIRMED = "recovery_code_confirmed"


def create(
    folder: Path, passphrase: str, workplace: Workplace, *, kdf: keys.Kdf = keys.DEFAULT_KDF
) -> tuple[Store, str]:
    """Make the file in `folder`; returns it open, and the recovery code in nine groups of four.

    Raises `UserError` `file.synced_folder` where a sync program would put old data beside new, `passphrase.too_short`,
    `workplace.no_name`, and what `Store.create` raises.
    """
    service = paths.synced_folder(folder)
    if service is not None:
        raise UserError("file.synced_folder", service=service)
    _check(passphrase)
    if not workplace.name.strip():
        raise UserError("workplace.no_name")
    store, code = Store.create(folder, passphrase, kdf=kdf)
    try:
        workplaces.put(store, workplace)
    except BaseException:
        store.close()  # or the folder would stay locked until the program ends
        raise
    return store, code


def unlock(folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None) -> Store:
    """Open the file in `folder` with either secret. Raises what `Store.open` raises."""
    return Store.open(folder, passphrase=passphrase, recovery_code=recovery_code)


def has_backup(folder: Path) -> bool:
    """Whether there is a backup to put in the place of a damaged file."""
    return bool(backups.all_of(folder))


def restore_newest(folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None) -> dt.datetime:
    """Put the newest whole backup in the place of a damaged file, which is kept beside it; returns when it was made (UTC).

    Raises what `backups.put_in_place` raises.
    """
    backup, _ = backups.put_in_place(folder, passphrase=passphrase, recovery_code=recovery_code)
    return backup.made


def change_passphrase(store: Store, former: str, passphrase: str) -> None:
    """Give the file another passphrase. Raises `UserError` `unlock.wrong_passphrase`, `passphrase.too_short`."""
    if not store.is_passphrase(former):
        raise UserError("unlock.wrong_passphrase")
    _check(passphrase)
    store.change_passphrase(passphrase)


def replace_passphrase(store: Store, passphrase: str) -> None:
    """Give the file another passphrase after it was opened with the recovery code. Raises `passphrase.too_short`."""
    _check(passphrase)
    store.change_passphrase(passphrase)


def new_recovery_code(store: Store) -> str:
    """Replace the recovery code; the former one opens nothing any more."""
    code = store.new_recovery_code()
    remembered.put(store, _CONFIRMED, "")
    return code


def confirm_recovery_code(store: Store, code: str, typed: str) -> None:
    """Note that the code has been written down. Raises `UserError` `unlock.recovery_code_mistyped`."""
    if keys.normalise_recovery_code(typed) != keys.normalise_recovery_code(code):
        raise UserError("unlock.recovery_code_mistyped")
    remembered.put(store, _CONFIRMED, "yes")


def recovery_code_confirmed(store: Store) -> bool:
    """Whether somebody has typed the recovery code back."""
    return remembered.get(store, _CONFIRMED) == "yes"


def _check(passphrase: str) -> None:
    if len(passphrase.strip()) < LEAST_LENGTH:
        raise UserError("passphrase.too_short", least=LEAST_LENGTH)
