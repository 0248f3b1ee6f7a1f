"""Backups open on their own, are thinned by a rule, and are restored beside what is there."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_schema import CHEAP, PASSPHRASE, SCHEMA

from panelapp.errors import EnvironmentProblem, UserError
from panelapp.storage import backups
from panelapp.storage.backups import Backup
from panelapp.storage.store import Store


def add_panel(store: Store, name: str) -> None:
    with store.atomic() as db:
        db["panel"].insert({"id": name, "name": name})


def panels(store: Store) -> list[str]:
    return [row["id"] for row in store.db["panel"].rows]


def test_a_backup_is_what_was_saved_when_it_was_made(small: Store, tmp_path: Path) -> None:
    add_panel(small, "før")
    made = small.back_up("closing")
    add_panel(small, "etter")
    listed = backups.all_of(small.folder)
    assert [(backup.path, backup.reason, backup.size) for backup in listed] == [(made, "closing", made.stat().st_size)]
    assert abs(listed[0].made - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=1)
    backups.restore(made, tmp_path / "ny", passphrase=PASSPHRASE)
    with_former = Store.open(tmp_path / "ny", passphrase=PASSPHRASE, schema=SCHEMA)
    assert panels(with_former) == ["før"]
    assert with_former.verify() == []
    with_former.close()
    assert panels(small) == ["etter", "før"]
    assert not list(small.folder.rglob("*.part*"))


def test_what_a_killed_backup_left_is_swept_away(small: Store) -> None:
    home = small.folder / backups.FOLDER
    home.mkdir()
    for name in ("20260101-abcd.db.part", "20260101-abcd.db.part-journal", "20260101-abcd.zip.part"):
        (home / name).write_bytes(b"half")
    made = small.back_up("closing")
    assert list(home.iterdir()) == [made]


def test_newest_first_and_other_files_passed_over(small: Store) -> None:
    made = [small.back_up("one"), small.back_up("two"), small.back_up("three")]
    (small.folder / backups.FOLDER / "notes.txt").write_text("not ours")
    (small.folder / backups.FOLDER / f"copy{backups.SUFFIX}").write_text("not named by us")
    assert [backup.path for backup in backups.all_of(small.folder)] == made[::-1]


def test_a_reason_must_suit_a_file_name(small: Store) -> None:
    with pytest.raises(ValueError, match="reason"):
        small.back_up("../outside")


def test_an_old_backup_opens_with_the_new_passphrase_and_with_the_old(small: Store, tmp_path: Path) -> None:
    add_panel(small, "før")
    made = small.back_up("closing")
    small.change_passphrase("ny setning", kdf=CHEAP)
    for number, passphrase in enumerate(("ny setning", PASSPHRASE)):
        backups.restore(made, tmp_path / str(number), passphrase=passphrase)
        restored = Store.open(tmp_path / str(number), passphrase=passphrase, schema=SCHEMA)
        assert panels(restored) == ["før"]
        restored.close()
    with pytest.raises(UserError) as caught:
        backups.restore(made, tmp_path / "feil", passphrase="feil")
    assert caught.value.code == "unlock.wrong_passphrase"
    assert not (tmp_path / "feil").exists()


def test_a_backup_taken_elsewhere_opens_with_its_recovery_code(folder: Path, tmp_path: Path) -> None:
    store, code = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    made = shutil.copy(store.back_up("closing"), tmp_path / "stick.samraad-backup")
    store.close()
    shutil.rmtree(folder)
    backups.restore(made, tmp_path / "ny", recovery_code=code)
    Store.open(tmp_path / "ny", passphrase=PASSPHRASE, schema=SCHEMA).close()


def test_restoring_never_overwrites(small: Store, tmp_path: Path) -> None:
    made = small.back_up("closing")
    (tmp_path / "there").mkdir()
    for target in (small.folder, tmp_path / "there"):
        with pytest.raises(EnvironmentProblem) as caught:
            backups.restore(made, target, passphrase=PASSPHRASE)
        assert caught.value.code == "file.exists"
    assert small.verify() == []


@pytest.mark.parametrize(("cut", "code"), [(0.0, "backup.damaged"), (0.5, "backup.damaged"), (0.999, "backup.damaged")])
def test_a_cut_backup_is_refused(small: Store, tmp_path: Path, cut: float, code: str) -> None:
    made = small.back_up("closing")
    whole = made.read_bytes()
    made.write_bytes(whole[: int(len(whole) * cut)])
    with pytest.raises(EnvironmentProblem) as caught:
        backups.restore(made, tmp_path / "ny", passphrase=PASSPHRASE)
    assert caught.value.code == code
    assert not (tmp_path / "ny").exists()


def test_a_flipped_bit_in_a_backup_is_noticed(small: Store, tmp_path: Path) -> None:
    made = small.back_up("closing")
    whole = bytearray(made.read_bytes())
    whole[len(whole) // 2] ^= 4
    made.write_bytes(whole)
    with pytest.raises(EnvironmentProblem) as caught:
        backups.restore(made, tmp_path / "ny", passphrase=PASSPHRASE)
    assert caught.value.code in ("backup.damaged", "file.damaged")
    assert not (tmp_path / "ny").exists()


def test_a_missing_backup_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        backups.restore(tmp_path / "none", tmp_path / "ny", passphrase=PASSPHRASE)
    assert caught.value.code == "backup.missing"


NOW = dt.datetime(2026, 8, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=2)))


def at(hours_ago: float) -> Backup:
    made = (NOW - dt.timedelta(hours=hours_ago)).astimezone(dt.UTC)
    return Backup(Path(made.isoformat()), made, "closing", 1)


def test_two_years_of_backups_thin_out() -> None:
    every_eight_hours = [at(8.0 * number) for number in range(3 * 730)]
    gone = set(backups.surplus(every_eight_hours, NOW))
    kept = [backup for backup in every_eight_hours if backup not in gone]
    ages = [(NOW - backup.made).total_seconds() / 3600 for backup in kept]
    assert ages[:7] == [0, 8, 16, 24, 32, 40, 48]
    assert sum(age > 48 for age in ages) <= 14 + 8 + 6
    assert sum(48 < age <= 16 * 24 for age in ages) == 14  # one a day for two weeks
    assert 120 < ages[-1] / 24 < 210  # the oldest is some months old
    assert kept == sorted(kept, key=lambda backup: backup.made, reverse=True)


@given(st.lists(st.floats(0, 20_000), max_size=60, unique=True))
def test_thinning(hours: list[float]) -> None:
    made = [at(age) for age in hours]
    gone = backups.surplus(made, NOW)
    kept = [backup for backup in made if backup not in gone]
    assert all(NOW - backup.made > dt.timedelta(hours=48) for backup in gone)
    if made:
        assert max(made, key=lambda backup: backup.made) in kept
    assert backups.surplus(kept, NOW) == ()  # a second time takes no more


def test_thin_deletes_what_is_surplus(small: Store) -> None:
    made = [small.back_up("one"), small.back_up("two")]
    now = dt.datetime.now(dt.UTC)
    assert backups.thin(small.folder, now) == ()
    gone = backups.thin(small.folder, now + dt.timedelta(days=30))
    assert [backup.path for backup in gone] == made[:1]
    assert [backup.path for backup in backups.all_of(small.folder)] == made[1:]


def test_a_copy_that_meets_a_damaged_page_is_no_backup(small: Store) -> None:
    with small.atomic() as db:
        db["person"].insert_all({"name": f"Navn {number}"} for number in range(2000))
    small.close()
    with (small.folder / "samraad.db").open("r+b") as file:
        file.seek(-6000, 2)
        file.write(b"trouble with the disk")
    store = Store.open(small.folder, passphrase=PASSPHRASE, schema=SCHEMA)
    with pytest.raises(EnvironmentProblem) as caught:
        store.back_up("closing")
    assert caught.value.code == "file.damaged"
    assert list((small.folder / backups.FOLDER).iterdir()) == []
    store.close()


def test_the_newest_whole_backup_takes_the_place_of_a_damaged_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP)
    with store.atomic() as db:
        db.execute("INSERT INTO remembered VALUES ('what', 'older')")
    store.back_up("first")
    with store.atomic() as db:
        db.execute("UPDATE remembered SET value = 'newer'")
    newest = store.back_up("second")
    store.close()
    newest.write_bytes(newest.read_bytes()[: newest.stat().st_size // 2])
    spoilt = b"\0" * 8192
    (folder / "samraad.db").write_bytes(spoilt)

    used, aside = backups.put_in_place(folder, passphrase=PASSPHRASE)

    assert used.reason == "first"
    assert (aside / "samraad.db").read_bytes() == spoilt
    again = Store.open(folder, passphrase=PASSPHRASE)
    assert [row["value"] for row in again.db.query("SELECT value FROM remembered")] == ["older"]
    assert again.verify() == []
    again.close()
    assert not (folder / "restoring").exists()


def test_a_wrong_passphrase_puts_nothing_in_place(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP)
    store.back_up("first")
    store.close()
    (folder / "samraad.db").write_bytes(b"")
    with pytest.raises(UserError, match=re.escape("unlock.wrong_passphrase")):
        backups.put_in_place(folder, passphrase="not this one")
    assert (folder / "samraad.db").read_bytes() == b""
    with pytest.raises(EnvironmentProblem, match=re.escape("file.damaged")):
        Store.open(folder, passphrase=PASSPHRASE)


def test_without_a_backup_nothing_is_touched(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP)
    store.close()
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(EnvironmentProblem, match=re.escape("backup.missing")):
        backups.put_in_place(folder, passphrase=PASSPHRASE)
    assert sorted(path.name for path in folder.iterdir() if path.name != "backups") == before
