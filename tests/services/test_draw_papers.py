"""What leaves the program about a draw: certificate and control files, which verify on another machine."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from panel_data import GENDER, ready_panel, tight_panel

import panelapp
from panelapp.composition.model import Quota
from panelapp.domain.panels import Draw, Standing
from panelapp.services import composition, drawing, panel_papers, panels, people
from panelapp.services.composition import Situation
from panelapp.services.panel_papers import Group, Kept
from panelapp.storage import attributes as attribute_records
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store


def draw(store: Store, panel_id: str, seed: int = 1, number: int | None = None) -> Situation:
    lots = drawing.prepare(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots, number), reason="Prøve")
    return composition.read(store, panel_id)


def kept_of(store: Store, situation: Situation) -> Kept:
    kept = panel_papers.kept(store, situation)
    assert kept is not None
    return kept


def verify(store: Store, situation: Situation, folder: Path) -> subprocess.CompletedProcess[str]:
    """Unpack the control files and run the command that comes with them, from the folder above, as it stands."""
    kept = kept_of(store, situation)
    last = situation.composition.last_draw
    assert last is not None
    packed = panel_papers.control_files(store, last, kept.folder, f"Les dette.\n{kept.command}\n")
    with zipfile.ZipFile(io.BytesIO(packed)) as file:
        assert file.testzip() is None
        file.extractall(folder)
    read_me = (folder / kept.folder / "README.txt").read_text(encoding="utf-8")
    python, *command = read_me.splitlines()[-1].split()
    assert python == "python"
    source = str(Path(panelapp.__file__).parent.parent)
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={"PYTHONPATH": source, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("number", [None, 417])
def test_the_control_files_verify_as_they_come_out_of_the_zip(store: Store, tmp_path: Path, number: int | None) -> None:
    situation = draw(store, ready_panel(store).id, number=number)
    answer = verify(store, situation, tmp_path)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Everything holds")


def test_locks_and_households_are_part_of_the_command(store: Store, tmp_path: Path) -> None:
    panel = ready_panel(store)
    people_records.put_many(
        store, [replace(people.get(store, person_id), address="Storgata 1") for person_id in ("p00", "p01", "p02")]
    )
    panels.change(store, panel.id, one_per_household=True)
    composition.set_locked(store, panel.id, draw(store, panel.id).seated_ids[0], True)
    situation = draw(store, panel.id, 2)
    kept = kept_of(store, situation)
    assert kept.households
    assert len(kept.locked) == 1
    assert kept.command.endswith(" --same-address household --lock-column lock")
    assert verify(store, situation, tmp_path).returncode == 0


def test_a_panel_that_was_tampered_with_does_not_verify(store: Store, tmp_path: Path) -> None:
    situation = draw(store, ready_panel(store).id)
    last = situation.composition.last_draw
    assert last is not None
    other = "id\n" + "".join(f"{number:02}\n" for number in range(1, 9))
    assert drawing.files(store, last.id)["panel.csv"] != other
    records.put_draw_files(store, last.id, {"panel.csv": other})
    assert verify(store, situation, tmp_path).returncode == 1


def test_no_file_that_leaves_holds_a_name(store: Store) -> None:
    situation = draw(store, ready_panel(store).id)
    last = situation.composition.last_draw
    assert last is not None
    packed = panel_papers.control_files(store, last, "draw", "")
    with zipfile.ZipFile(io.BytesIO(packed)) as file:
        whole = "".join(file.read(name).decode() for name in file.namelist())
        assert {name.partition("/")[0] for name in file.namelist()} == {"draw"}
    for person in situation.people.values():
        assert person.family_name not in whole
        assert person.id not in whole.split(",")


def test_the_groups_are_those_of_the_draw_also_when_all_is_changed_since(store: Store) -> None:
    panel_id = ready_panel(store).id
    situation = draw(store, panel_id)
    before = kept_of(store, situation).groups
    assert before[0] == Group("Kjønn", Quota("Kjønn", "Kvinne", 4, 5), 20, before[0].drawn)
    assert [group.candidates for group in before] == [20, 20, 32, 8]
    assert sum(group.drawn for group in before) == 16
    composition.set_targets(store, panel_id, ())
    panels.remove_candidates(store, panel_id, ["p00", "p01"])
    assert kept_of(store, composition.read(store, panel_id)).groups == before


def test_answers_in_no_category_are_a_group_of_their_own(store: Store) -> None:
    panel = ready_panel(store)
    wanted = composition.targets(store, panel.id)
    composition.set_targets(store, panel.id, [each for each in wanted if each.category != "Bruker"])
    groups = kept_of(store, draw(store, panel.id)).groups
    assert [(group.quota is None, group.candidates) for group in groups if group.criterion == "Tilknytning"] == [
        (False, 8),
        (True, 32),
    ]


def test_everybodys_chance_is_kept_also_of_those_who_are_erased(store: Store) -> None:
    panel_id = ready_panel(store).id
    draw(store, panel_id)
    people.remove(store, ["p00", "p01"])
    kept = kept_of(store, composition.read(store, panel_id))
    assert len(kept.chances) == 40
    assert sum(kept.chances) == pytest.approx(8)


@pytest.mark.parametrize("name", ["id", "lock", "household"])
def test_an_attribute_called_as_a_column_of_the_files_verifies_too(store: Store, tmp_path: Path, name: str) -> None:
    panel = ready_panel(store)
    attribute_records.put(store, replace(GENDER, name=name))
    panels.change(store, panel.id, one_per_household=True)
    composition.set_locked(store, panel.id, draw(store, panel.id).seated_ids[0], True)
    situation = draw(store, panel.id, 2)
    assert [group.criterion for group in kept_of(store, situation).groups][:2] == [f"{name} 2"] * 2
    assert verify(store, situation, tmp_path).returncode == 0


def test_a_draw_that_ran_out_of_time_verifies_as_what_it_claims(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "SECONDS", 0.0)
    situation = draw(store, tight_panel(store).id)
    last = situation.composition.last_draw
    assert last is not None
    assert not last.proved
    assert verify(store, situation, tmp_path).returncode == 0


def test_what_has_changed_since_is_told_in_codes(store: Store) -> None:
    panel_id = ready_panel(store).id
    situation = draw(store, panel_id)
    kept = kept_of(store, situation)
    assert (kept.left, kept.joined, kept.strangers) == ((), (), 0)
    leaving = situation.seated_ids[0]
    joining = next(p for p in situation.people if p not in situation.drawn_ids)
    composition.swap(store, panel_id, leaving, joining)
    swapped = kept_of(store, composition.read(store, panel_id))
    codes = situation.chances
    assert (swapped.left, swapped.joined) == ((codes[leaving].code,), (codes[joining].code,))
    newcomer = people.add(store, "Ny Nordmann")
    panels.add_candidates(store, panel_id, [newcomer.id])
    composition.take_out(store, panel_id, situation.seated_ids[1])
    composition.put_in(store, panel_id, newcomer.id, Standing.SEAT)
    assert kept_of(store, composition.read(store, panel_id)).strangers == 1


def test_a_draw_from_before_there_were_lotteries_has_nothing_to_verify(store: Store) -> None:
    panel_id = ready_panel(store).id
    assert panel_papers.kept(store, composition.read(store, panel_id)) is None
    records.add_draw(store, Draw("d", panel_id, "2025-01-01T10:00:00+00:00", 1, "7F3K-22", 40, 8, 0, "lots-1"))
    assert panel_papers.kept(store, composition.read(store, panel_id)) is None
