"""Disks that are full, cannot be written to or go bad: nothing acknowledged is lost, and it is said plainly."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_schema import CHEAP, PASSPHRASE, SCHEMA, open_small, refusal

from panelapp.errors import EnvironmentProblem
from panelapp.storage import store as store_module
from panelapp.storage.store import NAME, RESERVE, Store


def test_a_full_file_system_is_said_to_be_full(small: Store) -> None:
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    pages = small.db.execute("PRAGMA page_count").fetchone()[0]
    small.db.execute(f"PRAGMA max_page_count={pages + 4}").fetchone()
    with pytest.raises(EnvironmentProblem) as caught, small.atomic() as db:
        for number in range(1000):
            db["panel"].insert({"id": str(number), "name": "x" * 500})
    assert caught.value.code == "disk.full"
    assert [row["id"] for row in small.db["panel"].rows] == ["P"]
    small.db.execute(f"PRAGMA max_page_count={pages + 4000}").fetchone()
    with small.atomic() as db:
        db["panel"].insert({"id": "Q", "name": "Annet"})
    assert small.db["panel"].count == 2


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, where this machine lets us mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        not mount
        or subprocess.run([mount, "-t", "tmpfs", "-o", "size=24m", "tmpfs", place], capture_output=True).returncode
    ):
        pytest.skip("mounting a small disk takes an administrator's rights")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(place: Path, leave: int) -> None:
    with (place / "filler").open("wb") as file:
        file.write(bytes(shutil.disk_usage(place).free - leave))


def test_a_full_disk_loses_nothing_and_the_reserve_saves_the_last_words(little_disk: Path) -> None:
    store, _ = Store.create(little_disk / "data", PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    assert (store.folder / RESERVE).stat().st_size == store_module.RESERVE_SIZE
    fill(little_disk, leave=300_000)
    saved = 0
    with pytest.raises(EnvironmentProblem) as caught:
        for number in range(5000):
            with store.atomic() as db:
                db["panel"].insert({"id": str(number), "name": "x" * 500})
            saved += 1
    assert caught.value.code == "disk.full"
    assert saved > 10
    assert store.db["panel"].count == saved
    with pytest.raises(EnvironmentProblem) as caught:
        store.back_up("closing")
    assert caught.value.code == "disk.full"
    assert not list(store.folder.rglob("*.part*"))
    assert store.free_reserve()
    with store.atomic() as db:
        db["panel"].insert({"id": "last words", "name": "x" * 500})
    store.reopen()
    assert store.db["panel"].count == saved + 1
    assert not store.free_reserve()  # there is no room to set it aside again
    assert store.verify() == []
    store.close()


def test_a_disk_that_cannot_be_written_to_is_said_to_be_so(little_disk: Path) -> None:
    folder = little_disk / "data"
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", little_disk], check=True)
    assert refusal(folder) == "file.read_only"
    with pytest.raises(EnvironmentProblem) as caught:
        Store.create(little_disk / "new", PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    assert caught.value.code == "file.read_only"


def test_a_write_the_system_refuses_is_not_acknowledged(small: Store) -> None:
    resource = pytest.importorskip("resource")
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    saved = 0
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, limits[1]))  # as a stick that was pulled out
    try:
        with pytest.raises(EnvironmentProblem) as caught:
            for number in range(5000):
                with small.atomic() as db:
                    db["panel"].insert({"id": str(number), "name": "x" * 500})
                saved += 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.code in ("disk.trouble", "disk.full")
    assert saved > 10
    small.reopen()
    assert small.db["panel"].count == saved + 1


def test_reopening_keeps_the_lock_and_what_was_saved(small: Store) -> None:
    with small.undo.step("en"):
        small.db["panel"].insert({"id": "P", "name": "Panel"})
    small.reopen()
    assert small.db["panel"].count == 1
    assert small.undo.undo_label is None
    assert refusal(small.folder) == "file.in_use"


def test_reopening_a_file_that_went_bad_closes_it(small: Store) -> None:
    with small.atomic() as db:
        db["person"].insert_all({"name": f"Navn {number}"} for number in range(2000))
    small.checkpoint()
    with (small.folder / NAME).open("r+b") as file:
        file.seek(-6000, os.SEEK_END)
        file.write(b"trouble with the disk")
    with pytest.raises(EnvironmentProblem) as caught:
        small.reopen()
    assert caught.value.code == "file.damaged"
    again = open_small(small.folder)  # the lock was let go of
    assert again.verify()
    again.close()
