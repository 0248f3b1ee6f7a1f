"""The demo: made where there is none, and nothing else touched."""

from __future__ import annotations

from pathlib import Path

from panelapp.services import datafile, demo, panels


def test_a_folder_of_somebodys_own_keeps_what_lies_in_it(tmp_path: Path) -> None:
    where = tmp_path / "panel-demo"
    where.mkdir()
    own = where / "budget.txt"
    own.write_text("mine")
    demo.make_if_missing(where, "nb")
    assert own.read_text() == "mine"
    # As if the power had gone half-way.
    (where / "unfinished").touch()
    (where / "samraad.db").write_bytes(b"half")
    demo.make_if_missing(where, "nb")
    assert own.read_text() == "mine"
    assert not (where / "unfinished").exists()
    store = datafile.unlock(where, passphrase=demo.PASSPHRASE)
    assert len(panels.all(store)) == 1
    store.close()


def test_a_demo_that_is_there_is_left_as_it_is(demo_folder: Path) -> None:
    before = (demo_folder / "samraad.db").read_bytes()
    demo.make_if_missing(demo_folder, "da")
    assert (demo_folder / "samraad.db").read_bytes() == before
