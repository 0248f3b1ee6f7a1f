"""A seat filled by lot is kept as a draw of its own, by codes, and verifies as it comes out of the zip."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from panel_data import ready_panel

import panelapp
from panelapp.domain.panels import SEAT_LOT, Standing
from panelapp.errors import UserError
from panelapp.services import composition, drawing, dropouts, panel_papers, panels, people, seat_lots
from panelapp.services.composition import Situation
from panelapp.services.seat_lots import SeatDrawn
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

TODAY = date(2026, 4, 2)


def drawn(store: Store, number: int | None = None, reserves: int = 4) -> Situation:
    panel = ready_panel(store, reserves=reserves)
    lots = drawing.prepare(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots, number))
    return composition.read(store, panel.id)


def again(store: Store, situation: Situation) -> Situation:
    return composition.read(store, situation.panel.id)


def lot_for(store: Store, situation: Situation, leaving: str, seed: int = 7) -> SeatDrawn:
    found = seat_lots.draw(seat_lots.order(store, situation, leaving, seed))
    assert found is not None
    return found


def drop_out_by_lot(store: Store, situation: Situation, leaving: str, seed: int = 7) -> SeatDrawn:
    found = lot_for(store, situation, leaving, seed)
    dropouts.drop_out(store, situation.panel.id, leaving, TODAY, "Flyttet", by_lot=found)
    return found


def run_commands(store: Store, situation: Situation, folder: Path) -> list[subprocess.CompletedProcess[str]]:
    """Unpack the control files and run every command as it stands, from the folder above."""
    kept, last = panel_papers.kept(store, situation), situation.composition.last_draw
    assert kept is not None
    assert last is not None
    with zipfile.ZipFile(io.BytesIO(panel_papers.control_files(store, last, kept.folder, "Les dette."))) as packed:
        packed.extractall(folder)
    source = str(Path(panelapp.__file__).parent.parent)
    return [
        subprocess.run(
            [sys.executable, *command.split()[1:]],
            cwd=folder,
            env={"PYTHONPATH": source, "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        for command in (kept.command, *kept.seat_commands)
    ]


def test_the_lot_is_kept_and_told_in_the_codes_of_the_draw(store: Store) -> None:
    before = drawn(store)
    codes = {person_id: chance.code for person_id, chance in before.chances.items()}
    leaving = before.seated_ids[0]
    found = drop_out_by_lot(store, before, leaving)
    after = again(store, before)
    assert found.person in after.seated_ids
    assert after.composition.last_draw == before.composition.last_draw
    assert after.chances == before.chances
    (kept,) = seat_lots.kept(store, before.panel.id)
    assert (kept.left, kept.joined) == (codes[leaving], codes[found.person])
    assert kept.fits == tuple(sorted(codes[person_id] for person_id in found.fits))
    assert (kept.draw.seed, kept.draw.highest, kept.draw.method) == (7, 1 / len(found.fits), SEAT_LOT)
    assert (kept.draw.candidates, kept.draw.panels, kept.distance) == (40 - 8, len(found.fits), 0)
    chances = records.chances(store, kept.draw.id)
    assert {own for own, each in chances.items() if each.chance} == set(found.fits)
    assert sum(each.chance for each in chances.values()) == pytest.approx(1)


@pytest.mark.parametrize("number", [None, 417])
def test_every_lot_since_the_draw_verifies(store: Store, tmp_path: Path, number: int | None) -> None:
    situation = drawn(store, number)
    for seed, leaving in enumerate(situation.seated_ids[:2]):
        drop_out_by_lot(store, again(store, situation), leaving, seed)
    answers = run_commands(store, again(store, situation), tmp_path)
    assert [(each.returncode, each.stderr) for each in answers] == [(0, "")] * 3
    assert "reserves" in answers[0].stdout
    assert "who came in" in answers[1].stdout


def test_households_locks_and_newcomers_verify_too(store: Store, tmp_path: Path) -> None:
    situation = drawn(store)
    panel_id = situation.panel.id
    people_records.put_many(
        store, [replace(person, address="Storgata 1") for person in list(situation.people.values())[:5]]
    )
    newcomer = people.add(store, "Ny Nordmann")
    panels.add_candidates(store, panel_id, [newcomer.id])
    people.answer(store, newcomer.id, "gender", "-")
    composition.set_locked(store, panel_id, situation.seated_ids[3], True, "Leder")
    panels.change(store, panel_id, one_per_household=True)
    situation = again(store, situation)
    found = drop_out_by_lot(store, situation, situation.seated_ids[0])
    codes = {person_id: own for own, person_id in found.order.people.items()}
    assert codes[newcomer.id] == "41"
    drop_out_by_lot(store, again(store, situation), situation.seated_ids[1])
    kept = panel_papers.kept(store, again(store, situation))
    assert kept is not None
    assert all(command.endswith(" --same-address household --lock-column lock") for command in kept.seat_commands)
    assert [each.returncode for each in run_commands(store, again(store, situation), tmp_path)] == [0, 0, 0]


def test_a_newcomer_keeps_the_code_of_the_first_lot_and_never_gets_that_of_somebody_erased(store: Store) -> None:
    situation = drawn(store)
    first = people.add(store, "Ny Nordmann")
    panels.add_candidates(store, situation.panel.id, [first.id])
    people.remove(store, ["p39"])  # whose code was 40
    situation = again(store, situation)
    drop_out_by_lot(store, situation, situation.seated_ids[0])
    others = [people.add(store, f"Nyere Nordmann {number}") for number in range(4)]
    panels.add_candidates(store, situation.panel.id, [each.id for each in others])
    order = seat_lots.order(store, again(store, situation), situation.seated_ids[1])
    codes = {person_id: own for own, person_id in order.people.items()}
    assert codes[first.id] == "41"
    assert sorted(codes[each.id] for each in others) == ["42", "43", "44", "45"]


def test_undo_takes_the_lot_back_and_redo_brings_it_again(store: Store) -> None:
    situation = drawn(store)
    panel_id = situation.panel.id
    with store.undo.step("drop out"):
        drop_out_by_lot(store, situation, situation.seated_ids[0])
    kept = seat_lots.kept(store, panel_id)
    assert len(kept) == 1
    store.undo.undo()
    assert seat_lots.kept(store, panel_id) == ()
    assert again(store, situation) == situation
    store.undo.redo()
    assert seat_lots.kept(store, panel_id) == kept


def test_a_new_draw_of_the_panel_begins_anew(store: Store, tmp_path: Path) -> None:
    situation = drawn(store)
    drop_out_by_lot(store, situation, situation.seated_ids[0])
    result = drawing.draw(drawing.order(again(store, situation), 5))
    assert isinstance(result, drawing.Drawn)
    drawing.keep(store, result, "Prøver en gang til")
    situation = again(store, situation)
    assert seat_lots.kept(store, situation.panel.id) == ()
    assert [each.returncode for each in run_commands(store, situation, tmp_path)] == [0]


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda store, situation: composition.set_targets(store, situation.panel.id, ()),
        lambda store, situation: panels.remove_candidates(
            store, situation.panel.id, [p for p in situation.people if p not in situation.drawn_ids][:3]
        ),
        lambda store, situation: composition.take_out(store, situation.panel.id, situation.seated_ids[0]),
        lambda store, situation: composition.take_out(store, situation.panel.id, situation.seated_ids[1]),
    ],
)
def test_a_lot_that_was_drawn_of_something_else_is_not_kept(
    store: Store, meanwhile: Callable[[Store, Situation], None]
) -> None:
    situation = drawn(store)
    found = lot_for(store, situation, situation.seated_ids[0])
    meanwhile(store, situation)
    before = again(store, situation)
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        dropouts.drop_out(store, situation.panel.id, situation.seated_ids[0], TODAY, by_lot=found)
    assert again(store, situation) == before
    assert seat_lots.kept(store, situation.panel.id) == ()


def test_a_swap_by_lot_is_kept_as_well_and_who_left_stays_a_candidate(store: Store) -> None:
    situation = drawn(store)
    leaving = situation.seated_ids[0]
    found = lot_for(store, situation, leaving)
    assert set(found.fits) == set(composition.who_can_take(situation, leaving))
    dropouts.swap_by_lot(store, found)
    after = again(store, situation)
    assert after.composition.dropouts == ()
    assert leaving in after.composition.candidate_ids - set(after.seated_ids)
    assert found.person in after.seated_ids
    assert [lot.joined for lot in seat_lots.kept(store, situation.panel.id)] == [situation.chances[found.person].code]


def test_a_panel_put_together_by_hand_has_codes_too(store: Store) -> None:
    panel = ready_panel(store)
    for person_id in [f"p{number:02}" for number in range(8)]:
        composition.put_in(store, panel.id, person_id, Standing.SEAT)
    found = lot_for(store, composition.read(store, panel.id), "p00")
    assert found.order.people["01"] == "p00"
    dropouts.drop_out(store, panel.id, "p00", TODAY, by_lot=found)
    (kept,) = seat_lots.kept(store, panel.id)
    assert (kept.left, kept.draw.seed) == ("01", 7)
    assert composition.read(store, panel.id).composition.last_draw is None


@pytest.mark.parametrize("name", ["seat.json", "panel.csv", "probabilities.csv"])
def test_a_lot_that_was_tampered_with_does_not_verify(store: Store, tmp_path: Path, name: str) -> None:
    situation = drawn(store)
    drop_out_by_lot(store, situation, situation.seated_ids[0])
    (kept,) = seat_lots.kept(store, situation.panel.id)
    files = drawing.files(store, kept.draw.id)
    other = next(own for own in kept.fits if own != kept.joined)
    if name == "seat.json":
        changed = json.dumps(json.loads(files[name]) | {"came_in": other})
    elif name == "panel.csv":
        changed = files[name].replace(f"{kept.joined}\n", f"{other}\n")
    else:
        changed = files[name].replace(f"{other},{kept.draw.highest!r}", f"{other},0.0")
    assert changed != files[name]
    records.put_draw_files(store, kept.draw.id, {name: changed})
    assert [each.returncode for each in run_commands(store, again(store, situation), tmp_path)] == [0, 1]


def test_no_file_holds_a_name_or_why_somebody_dropped_out(store: Store) -> None:
    situation = drawn(store)
    drop_out_by_lot(store, situation, situation.seated_ids[0])
    (kept,) = seat_lots.kept(store, situation.panel.id)
    whole = "".join(drawing.files(store, kept.draw.id).values())
    assert "Flyttet" not in whole
    for person in situation.people.values():
        assert person.family_name not in whole
        assert f'"{person.id}"' not in whole


# The reserves of the draw itself


def reserves_file(store: Store, situation: Situation) -> list[dict[str, str]]:
    last = situation.composition.last_draw
    assert last is not None
    return list(csv.DictReader(io.StringIO(drawing.files(store, last.id)["reserves.csv"])))


@pytest.mark.parametrize("number", [None, 417])
def test_the_seed_of_the_reserves_is_kept_also_where_dice_gave_the_number(
    store: Store, tmp_path: Path, number: int | None
) -> None:
    situation = drawn(store, number)
    last = situation.composition.last_draw
    assert last is not None
    assert (last.seed, last.reserve_seed) == (1 if number is None else -1, 1)
    certificate = json.loads(drawing.files(store, last.id)["certificate.json"])
    assert certificate["seed"] == (1 if number is None else None)
    assert certificate["reserves"]["seed"] == 1
    codes = [situation.chances[member.person_id].code for member in situation.composition.reserves]
    assert [row["id"] for row in reserves_file(store, situation)] == codes
    kept = panel_papers.kept(store, situation)
    assert kept is not None
    assert [each.code for each in kept.reserves] == codes
    assert [each.returncode for each in run_commands(store, situation, tmp_path)] == [0]


def test_the_seed_stays_that_of_the_lottery_that_was_kept_first(store: Store) -> None:
    panel = ready_panel(store, reserves=4)
    lots = drawing.prepare(drawing.order(composition.read(store, panel.id), 99))
    assert isinstance(lots, drawing.Lots)
    waiting = drawing.keep_lottery(store, lots)
    assert waiting.reserve_seed == 99
    drawing.keep(store, drawing.decide(lots, 5), prepared_id=waiting.id)
    last = composition.read(store, panel.id).composition.last_draw
    assert last is not None
    assert (last.seed, last.reserve_seed, last.number) == (-1, 99, 5)


def test_reserves_chosen_by_rates_of_their_own_verify(store: Store, tmp_path: Path) -> None:
    panel = ready_panel(store, reserves=6)
    panels.change(store, panel.id, dropout_percent=5)
    dropouts.set_percent(store, panel.id, "tie", "Pårørende", 60)
    dropouts.set_percent(store, panel.id, "age", "80+", 90)  # no wanted number is about it
    wanted = [each for each in composition.targets(store, panel.id) if each.category != "Bruker"]
    composition.set_targets(store, panel.id, wanted)
    dropouts.set_percent(store, panel.id, "tie", "Bruker", 70)  # nor about this, any more
    lots = drawing.prepare(drawing.order(composition.read(store, panel.id), 3))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots))
    situation = composition.read(store, panel.id)
    kept = panel_papers.kept(store, situation)
    assert kept is not None
    assert (kept.rate, kept.rates) == (0.05, {("Tilknytning", "Pårørende"): 0.6})
    assert len(kept.reserves) == 6
    assert [each.returncode for each in run_commands(store, situation, tmp_path)] == [0]


def test_no_wanted_numbers_and_no_reserves_verify(store: Store, tmp_path: Path) -> None:
    panel = ready_panel(store, reserves=0)
    composition.set_targets(store, panel.id, ())
    lots = drawing.prepare(drawing.order(composition.read(store, panel.id), 3))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots))
    situation = composition.read(store, panel.id)
    drop_out_by_lot(store, situation, situation.seated_ids[0])
    assert [each.returncode for each in run_commands(store, again(store, situation), tmp_path)] == [0, 0]


def test_a_list_of_reserves_that_was_tampered_with_does_not_verify(store: Store, tmp_path: Path) -> None:
    situation = drawn(store)
    last = situation.composition.last_draw
    assert last is not None
    first, second, *rest = [row["id"] for row in reserves_file(store, situation)]
    lines = [f"{number},{own}," for number, own in enumerate([second, first, *rest], start=1)]
    records.put_draw_files(store, last.id, {"reserves.csv": "\n".join(["number,id,stands_in_for", *lines]) + "\n"})
    (answer,) = run_commands(store, situation, tmp_path)
    assert answer.returncode == 1
    assert "other reserves" in answer.stderr
