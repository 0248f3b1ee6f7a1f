"""Several panels drawn together: what gave way in all of them, their reserves, and the seats filled afterwards."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from panel_data import rather_panel, ready_panel

import panelapp
from panelapp.composition import record
from panelapp.composition.model import Change
from panelapp.domain.panels import Draw, Firmness, GaveWay, Weight
from panelapp.errors import UserError
from panelapp.services import (
    composition,
    drawing,
    dropouts,
    leeway,
    letters,
    panel_papers,
    panels,
    seat_lots,
    together,
    weights,
)
from panelapp.services.letters import Outcome
from panelapp.storage import panels as records
from panelapp.storage.store import Store


def draw(store: Store, panel_id: str, many: int = 2, seed: int = 1, reason: str = "") -> tuple[Draw, ...]:
    drawn = together.draw(together.order(store, panel_id, many, seed))
    assert isinstance(drawn, together.Drawn)
    return together.keep(store, drawn, reason)


def verified(store: Store, account: Draw, folder: Path) -> list[str]:
    """What the commands on the paper of this panel answer, that of the draw first."""
    kept = panel_papers.kept(store, composition.read(store, account.panel_id))
    assert kept is not None
    with zipfile.ZipFile(io.BytesIO(panel_papers.control_files(store, account, kept.folder, ""))) as packed:
        packed.extractall(folder)
    answers: list[str] = []
    for command in (kept.command, *kept.seat_commands):
        done = subprocess.run(
            [sys.executable, *command.split()[1:]],
            cwd=folder,
            env={"PYTHONPATH": str(Path(panelapp.__file__).parent.parent), "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        answers.append(done.stdout)
    return answers


def test_what_would_rather_be_met_gives_way_alike_in_all_of_them(store: Store, tmp_path: Path) -> None:
    panel = rather_panel(store)  # 4 to 5 students are wanted, and there are 2 in all
    accounts = draw(store, panel.id)
    gave_way = GaveWay("work", "Student", "minimum", 4, 1)
    for account in accounts:
        situation = composition.read(store, account.panel_id)
        assert situation.composition.gave_way == (gave_way,)
        assert situation.composition.weights == {"work": Weight("work", Firmness.RATHER, "Studenter flytter ofte.")}
        assert not situation.off
        assert sum(situation.answers[own]["work"] == "Student" for own in situation.seated_ids) == 1
        assert drawing.unchanged(situation.composition)
        kept = panel_papers.kept(store, situation)
        assert kept is not None
        assert kept.gave_way == (Change("minimum", "Arbeid", "Student", 4, 1),)
        assert kept.rather == ("Arbeid",)
        assert "and the reserves." in verified(store, account, tmp_path)[0]


def test_the_look_beforehand_tells_what_a_draw_of_so_many_lets_give_way(store: Store) -> None:
    panel = rather_panel(store)
    situation = composition.read(store, panel.id)
    foretold = {many: together.left_of_all(situation, many)[1] for many in (1, 2)}
    assert foretold == {many: (Change("minimum", "work", "Student", 4, after),) for many, after in ((1, 2), (2, 1))}
    task, _ = together.left_of_all(situation, 2)
    spread = leeway.glance(task)
    assert spread is not None
    first, *_ = draw(store, panel.id)
    assert spread.lowest == pytest.approx(first.lowest, abs=1e-6)


def test_drawn_again_the_panels_weigh_as_the_one_that_is_their_model(store: Store) -> None:
    panel = rather_panel(store)
    first, second = draw(store, panel.id)
    weights.set_reason(store, second.panel_id, "tie", "Pårørende ser annet")
    weights.set_reason(store, first.panel_id, "work", "De er mange i byen")
    draw(store, first.panel_id, seed=2, reason="Ny runde")
    assert records.weights(store, second.panel_id) == records.weights(store, first.panel_id)
    weights.set_firmness(store, first.panel_id, "work", Firmness.MUST)
    assert isinstance(together.draw(together.order(store, first.panel_id, 2, 1)), drawing.Impossible)


def test_an_order_is_not_kept_once_something_weighs_otherwise(store: Store) -> None:
    panel = rather_panel(store)
    drawn = together.draw(together.order(store, panel.id, 2, 1))
    assert isinstance(drawn, together.Drawn)
    weights.set_firmness(store, panel.id, "tie", Firmness.RATHER)
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        together.keep(store, drawn)


def test_each_panel_tells_of_its_own_reserves(store: Store, tmp_path: Path) -> None:
    panel = ready_panel(store, seats=6)
    panels.change(store, panel.id, one_per_household=True, reserves=3)
    records.put_dropout_percents(store, panel.id, {("gender", "Kvinne"): 40})
    accounts = draw(store, panel.id, 3, seed=8)
    for account in accounts:
        situation = composition.read(store, account.panel_id)
        code = {each.person_id: each.code for each in situation.chances.values()}
        kept = panel_papers.kept(store, situation)
        assert kept is not None
        assert [each.code for each in kept.reserves] == [
            code[member.person_id] for member in situation.composition.reserves
        ]
        assert len(kept.reserves) == 3
        assert all(set(each.stands_in_for) <= set(kept.panel) for each in kept.reserves)
        assert list(kept.rates.values()) == [0.4]
        assert account.reserve_seed == 8
    assert "the panels and the reserves." in verified(store, accounts[1], tmp_path)[0]


def test_a_seat_on_one_of_them_goes_by_lot_to_nobody_from_the_others(store: Store, tmp_path: Path) -> None:
    panel = rather_panel(store)
    first, second = draw(store, panel.id)
    situation = composition.read(store, second.panel_id)
    leaving = situation.seated_ids[0]
    drawn = seat_lots.draw(seat_lots.order(store, situation, leaving, 5))
    assert drawn is not None
    others = {member.person_id for member in records.members(store, first.panel_id)}
    assert len(others) == 10
    assert not others & set(drawn.fits)
    dropouts.drop_out(store, second.panel_id, leaving, date(2026, 3, 1), by_lot=drawn)
    after = composition.read(store, second.panel_id)
    assert drawn.person in after.seated_ids
    assert leaving not in after.seated_ids
    assert after.others
    assert composition.read(store, first.panel_id).elsewhere.keys() >= {drawn.person}
    answers = verified(store, second, tmp_path)
    assert ["who came in" in answer for answer in answers] == [False, True]
    (seat,) = (path for path in tmp_path.rglob("seat-1") if path.is_dir())
    people = csv.DictReader((seat / record.PEOPLE).read_text("utf-8").splitlines())
    code = {own: each.code for own, each in situation.chances.items()}
    assert {row[record.ID] for row in people if row[record.LOCK] == record.OUT} == {
        code[own] for own in (*others, leaving)
    }
    # what was drawn before is verified as it was, also on the other panel
    assert len(verified(store, first, tmp_path)) == 1


def test_a_panel_writes_no_letters_to_those_of_the_others(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    first, second = draw(store, panel.id)
    found = {own: letters.recipients(composition.read(store, own)) for own in (first.panel_id, second.panel_id)}
    for own, other in ((first.panel_id, second.panel_id), (second.panel_id, first.panel_id)):
        there = {member.person_id for member in records.members(store, other)}
        assert not there & {each.person.id for each in found[own]}
        assert letters.numbers(found[own]) == {Outcome.DRAWN: 6, Outcome.RESERVE: 2, Outcome.NOT_DRAWN: 40 - 16}
