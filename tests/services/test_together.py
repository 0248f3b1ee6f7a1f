"""Several panels drawn together: nobody on two, one account of the draw with each, and what holds afterwards."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from panel_data import ready_panel

import panelapp
from panelapp.composition.model import Change
from panelapp.domain.panels import Draw, Standing, Target
from panelapp.errors import UserError
from panelapp.services import chances, composition, drawing, dropouts, panel_papers, panels, together
from panelapp.services.drawing import Impossible
from panelapp.storage import panels as records
from panelapp.storage.store import Store


def draw(store: Store, panel_id: str, many: int = 3, seed: int = 1, reason: str = "") -> tuple[Draw, ...]:
    drawn = together.draw(together.order(store, panel_id, many, seed))
    assert isinstance(drawn, together.Drawn)
    return together.keep(store, drawn, reason)


def members(store: Store, panel_id: str) -> list[str]:
    return [member.person_id for member in records.members(store, panel_id)]


def test_three_panels_are_made_alike_and_nobody_is_on_two(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    panels.change(store, panel.id, one_per_household=True, dropout_percent=20)
    kept = draw(store, panel.id)
    assert [draw.place for draw in kept] == [1, 2, 3]
    assert kept[0].panel_id == panel.id
    assert {panel.name for panel in panels.all(store)} == {"Byggesaker", "Byggesaker 2", "Byggesaker 3"}
    everyone = [person for draw in kept for person in members(store, draw.panel_id)]
    assert len(everyone) == len(set(everyone)) == 3 * (6 + 2)
    for account in kept:
        situation = composition.read(store, account.panel_id)
        assert not situation.off
        assert situation.composition.last_draw == account
        assert drawing.unchanged(situation.composition)
        assert situation.composition.candidate_ids == records.candidate_ids(store, panel.id)
        assert (situation.panel.seats, situation.panel.one_per_household, situation.panel.dropout_percent) == (
            6,
            True,
            20,
        )
        assert (account.together, account.joint_id, account.seats) == (3, kept[0].joint_id, 6)
        assert sum(each.chance for each in situation.chances.values()) == pytest.approx(18)
        assert chances.spread(situation).open == 40
        assert {other.id for other in situation.others} == {each.panel_id for each in kept} - {account.panel_id}
    assert len({account.code for account in kept}) == 3


def test_the_chance_told_is_that_of_a_seat_on_any_of_them(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    lots = drawing.prepare(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(lots, drawing.Lots)
    alone = lots.prepared.fairness
    first, *_ = draw(store, panel.id, 2)
    assert first.lowest == pytest.approx(2 * alone.smallest, abs=1e-6)
    assert first.proved
    situation = composition.read(store, panel.id)
    found = chances.lowest(situation) or chances.highest(situation)
    assert found is None or (found.target is not None and found.least == 2 * found.target.minimum)


def test_one_step_back_takes_all_of_it_away(store: Store) -> None:
    panel = ready_panel(store)
    with store.undo.step("draw"):
        draw(store, panel.id)
    store.undo.undo()
    assert [each.id for each in panels.all(store)] == [panel.id]
    assert not members(store, panel.id)
    assert composition.read(store, panel.id).composition.last_draw is None
    store.undo.redo()
    assert len(panels.all(store)) == 3


def test_a_locked_member_stays_and_all_are_drawn_again(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    kept = draw(store, panel.id)
    second, third = kept[1].panel_id, kept[2].panel_id
    locked = composition.read(store, second).seated_ids[0]
    composition.set_locked(store, second, locked, True, "Leder brukerrådet")
    out = composition.read(store, third).seated_ids[0]
    dropouts.drop_out(store, third, out, date(2026, 3, 1))
    panels.change(store, third, name="Kveldspanelet", purpose="Et annet formål")
    with pytest.raises(UserError, match=r"draw\.needs_reason"):
        draw(store, second, seed=2)
    again = draw(store, second, seed=2, reason="Ny runde")
    assert [each.panel_id for each in again] == [each.panel_id for each in kept]
    assert {each.reason for each in again} == {"Ny runde"}
    assert {each.kept for each in again} == {1}
    assert locked in composition.read(store, second).seated_ids
    assert all(out not in members(store, each.panel_id) for each in again)
    everyone = [person for each in again for person in members(store, each.panel_id)]
    assert len(everyone) == len(set(everyone))
    assert panels.get(store, third).name == "Kveldspanelet"
    assert panels.get(store, third).purpose == "Et annet formål"
    assert len(panels.all(store)) == 3


def test_one_panel_drawn_again_alone_leaves_the_others_people_be(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    kept = draw(store, panel.id)
    others = {person for each in kept[1:] for person in members(store, each.panel_id)}
    for seed in (5, 6):
        drawn = drawing.draw(drawing.order(composition.read(store, panel.id), seed))
        assert isinstance(drawn, drawing.Drawn)
        account = drawing.keep(store, drawn, "Bare dette")
        assert account.together == 1
        assert account.candidates == 40 - len(others)
        assert not others & set(members(store, panel.id))
        assert len(composition.read(store, panel.id).others) == 2
    # and the others still know of it
    assert panel.id in {other.id for other in composition.read(store, kept[1].panel_id).others}


def test_some_of_them_drawn_again_leave_the_people_of_the_rest_be(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    kept = draw(store, panel.id)
    third = set(members(store, kept[2].panel_id))
    again = draw(store, panel.id, 2, seed=3, reason="To av tre")
    assert [each.panel_id for each in again] == [each.panel_id for each in kept[:2]]
    assert {each.candidates for each in again} == {40 - len(third)}
    everyone = [person for each in kept for person in members(store, each.panel_id)]
    assert len(everyone) == len(set(everyone))
    assert len(composition.read(store, kept[2].panel_id).others) == 2
    more = draw(store, panel.id, 4, seed=4, reason="En til")
    assert [each.panel_id for each in more[:3]] == [each.panel_id for each in kept]
    assert panels.get(store, more[3].panel_id).name == "Byggesaker 4"


def test_nobody_is_put_by_hand_on_a_second_panel(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    kept = draw(store, panel.id)
    there = composition.read(store, kept[1].panel_id).seated_ids[0]
    leaving = composition.read(store, panel.id).seated_ids[0]
    with pytest.raises(UserError, match=r"composition\.elsewhere"):
        composition.swap(store, panel.id, leaving, there)
    composition.take_out(store, panel.id, leaving)
    with pytest.raises(UserError, match=r"composition\.elsewhere"):
        composition.put_in(store, panel.id, there, Standing.SEAT)
    situation = composition.read(store, panel.id)
    assert there not in composition.who_fits_a_free_seat(situation).people
    assert all(mend.joining not in situation.elsewhere for mend in composition.mends(situation))
    staying = situation.seated_ids[0]
    assert not set(composition.who_can_take(situation, staying)) & situation.elsewhere.keys()
    composition.take_out(store, kept[1].panel_id, there)
    composition.put_in(store, panel.id, there, Standing.SEAT)


def test_what_cannot_be_is_told_of_all_of_them_with_mends_for_each(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    composition.set_targets(store, panel.id, (Target("tie", "Pårørende", 4, 6),))
    found = together.draw(together.order(store, panel.id, 3, 1))
    assert isinstance(found, Impossible)
    about, first, *mends = found.findings
    assert (about.code, about.wanted) == ("together", 3)
    assert (first.code, first.feature, first.wanted, first.available) == ("too_few", "tie", 12, 8)
    assert mends[0].changes == (Change("minimum", "tie", "Pårørende", 4, 2),)
    targets = drawing.apply_changes(composition.targets(store, panel.id), mends[0].changes)
    composition.set_targets(store, panel.id, targets)
    assert len(draw(store, panel.id)) == 3


def test_a_draw_of_what_is_no_longer_so_is_not_kept(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    drawn = together.draw(together.order(store, panel.id, 2, 1))
    assert isinstance(drawn, together.Drawn)
    panels.remove_candidates(store, panel.id, ["p00"])
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        together.keep(store, drawn)
    assert len(panels.all(store)) == 1
    panels.remove(store, panel.id)
    with pytest.raises(UserError, match=r"draw\.changed_meanwhile"):
        together.keep(store, drawn)


@pytest.mark.parametrize("many", [1, 11])
def test_so_many_cannot_be_drawn_together(store: Store, many: int) -> None:
    with pytest.raises(UserError, match=r"together\.too_many"):
        together.order(store, ready_panel(store).id, many)


def test_a_panel_that_is_removed_gives_its_people_back(store: Store) -> None:
    panel = ready_panel(store, seats=6)
    kept = draw(store, panel.id, 2)
    panels.remove(store, kept[1].panel_id)
    situation = composition.read(store, panel.id)
    assert not situation.others
    assert not situation.elsewhere
    assert [each.place for each in draw(store, panel.id, 2, reason="Igjen")] == [1, 2]


def test_new_panels_get_names_that_no_panel_has(store: Store) -> None:
    panel = ready_panel(store, seats=4)
    panels.add(store, name="Byggesaker 2")
    kept = draw(store, panel.id)
    assert [panels.get(store, each.panel_id).name for each in kept] == ["Byggesaker", "Byggesaker 3", "Byggesaker 4"]


def test_each_panel_has_papers_that_verify(store: Store, tmp_path: Path) -> None:
    panel = ready_panel(store, seats=6)
    composition.put_in(store, panel.id, "p03", Standing.SEAT)
    composition.set_locked(store, panel.id, "p03", True, "Leder brukerrådet")
    accounts = draw(store, panel.id, 2)
    for account in accounts:
        situation = composition.read(store, account.panel_id)
        kept = panel_papers.kept(store, situation)
        assert kept is not None
        code = {each.person_id: each.code for each in situation.chances.values()}
        assert sorted(kept.panel) == sorted(code[own] for own in situation.seated_ids)
        assert kept.locked == ((code["p03"],) if account.place == 1 else ())
        assert not kept.left
        assert not kept.joined
        women = next(group for group in kept.groups if group.quota is not None and group.quota.value == "Kvinne")
        assert women.drawn == sum(situation.answers[own]["gender"] == "Kvinne" for own in situation.seated_ids)
        packed = panel_papers.control_files(store, account, kept.folder, "")
        with zipfile.ZipFile(io.BytesIO(packed)) as file:
            file.extractall(tmp_path)
        done = subprocess.run(
            [sys.executable, *kept.command.split()[1:]],
            cwd=tmp_path,
            env={"PYTHONPATH": str(Path(panelapp.__file__).parent.parent), "PATH": ""},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "Everything holds" in done.stdout
