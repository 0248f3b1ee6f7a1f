"""What must be met and what would rather be: kept with the panel, given way in the draw, told and verified."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from panel_data import rather_panel, ready_panel

import panelapp
from panelapp.composition.model import Change
from panelapp.domain.panels import Firmness, GaveWay, Target, Weight
from panelapp.errors import UserError
from panelapp.services import (
    attributes,
    chances,
    composition,
    drawing,
    leeway,
    panel_papers,
    panels,
    seat_lots,
    wanted_numbers,
    weights,
)
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store

STUDENTS = GaveWay("work", "Student", "minimum", 4, 2)


def draw(store: Store, panel_id: str, seed: int = 1) -> Situation:
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn, reason="Prøve")
    return composition.read(store, panel_id)


def students(situation: Situation) -> composition.Count:
    return next(count for count in situation.counts if count.target.category == "Student")


def test_what_is_said_of_a_criterion_is_kept_until_it_is_taken_back(store: Store) -> None:
    panel_id = ready_panel(store).id
    weights.set_firmness(store, panel_id, "tie", Firmness.RATHER)
    weights.set_reason(store, panel_id, "tie", "Pårørende ser\nannet. ")
    assert records.weights(store, panel_id) == {"tie": Weight("tie", Firmness.RATHER, "Pårørende ser annet. ")}
    read = composition.read(store, panel_id)
    assert [criterion.weight.firmness for criterion in read.criteria] == [Firmness.MUST, Firmness.RATHER]
    assert read.composition.rather == {"tie"}
    weights.set_firmness(store, panel_id, "tie", Firmness.MUST)
    weights.set_reason(store, panel_id, "tie", "")
    assert records.weights(store, panel_id) == {}


def test_a_criterion_that_is_gone_or_a_reason_too_long_is_refused(store: Store) -> None:
    panel_id = ready_panel(store).id
    with pytest.raises(UserError) as gone:
        weights.set_firmness(store, panel_id, "age", Firmness.RATHER)
    assert gone.value.code == "attributes.gone"
    weights.set_reason(store, panel_id, "tie", "x" * weights.LONGEST_REASON)
    with pytest.raises(UserError) as long:
        weights.set_reason(store, panel_id, "tie", "x" * (weights.LONGEST_REASON + 1))
    assert long.value.code == "people.too_long"
    with pytest.raises(UserError) as missing:
        weights.set_reason(store, "nowhere", "tie", "x")
    assert missing.value.code == "panel.missing"


def test_what_is_said_goes_with_its_criterion_and_comes_back_with_undo(store: Store) -> None:
    panel_id = rather_panel(store).id
    wanted = composition.targets(store, panel_id)
    with store.undo.step("fjern"):
        composition.set_targets(store, panel_id, [each for each in wanted if each.attribute_id != "work"])
    assert records.weights(store, panel_id) == {}
    store.undo.undo()
    assert records.weights(store, panel_id)["work"].reason == "Studenter flytter ofte."


def test_a_panel_like_a_former_one_has_its_weights_and_reasons(store: Store) -> None:
    former = rather_panel(store).id
    new = panels.add(store, name="Ny").id
    reading = wanted_numbers.like_panel(store, former, new)
    assert reading.weights == (Weight("work", Firmness.RATHER, "Studenter flytter ofte."),)
    composition.set_targets(store, new, reading.targets, reading.weights)
    assert records.weights(store, new) == records.weights(store, former)


def test_rather_gives_way_and_must_does_not(store: Store) -> None:
    situation = draw(store, rather_panel(store).id)
    assert situation.composition.gave_way == (STUDENTS,)
    count = students(situation)
    assert (count.target.minimum, count.in_force.minimum, count.there, count.off) == (4, 2, 2, 0)
    assert count.gave_way
    assert not situation.off
    assert composition.mends(situation) == ()
    for other in situation.counts:
        assert other.target.minimum <= other.there <= other.target.maximum or other is count


def test_undoing_a_draw_takes_back_what_gave_way(store: Store) -> None:
    panel_id = rather_panel(store).id
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(drawn, drawing.Drawn)
    with store.undo.step("trekk"):
        draw_id = drawing.keep(store, drawn).id
    assert records.gave_way(store, draw_id) == (STUDENTS,)
    store.undo.undo()
    assert records.gave_way(store, draw_id) == ()
    store.undo.redo()
    assert records.gave_way(store, draw_id) == (STUDENTS,)


def test_nothing_differs_where_all_can_be_met(store: Store) -> None:
    panel_id = ready_panel(store).id
    before = draw(store, panel_id)
    weights.set_firmness(store, panel_id, "tie", Firmness.RATHER)
    assert not drawing.unchanged(composition.read(store, panel_id).composition)
    after = draw(store, panel_id)
    assert after.seated_ids == before.seated_ids
    assert after.composition.gave_way == ()
    assert {own: each.chance for own, each in after.chances.items()} == {
        own: each.chance for own, each in before.chances.items()
    }
    assert drawing.unchanged(after.composition)


def test_where_it_must_be_met_the_draw_is_refused(store: Store) -> None:
    panel_id = rather_panel(store).id
    weights.set_firmness(store, panel_id, "work", Firmness.MUST)
    outcome = drawing.draw(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(outcome, drawing.Impossible)


def test_only_what_must_be_met_is_named_when_a_draw_is_refused(store: Store) -> None:
    panel_id = rather_panel(store).id
    wanted = composition.targets(store, panel_id)
    composition.set_targets(
        store,
        panel_id,
        [replace(each, minimum=9, maximum=9) if each.category == "Pårørende" else each for each in wanted],
    )
    outcome = drawing.draw(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(outcome, drawing.Impossible)
    assert {finding.feature for finding in outcome.findings} == {"tie", ""}
    changes = [change for finding in outcome.findings for change in finding.changes]
    assert {change.feature for change in changes} == {"tie"}
    first = next(finding for finding in outcome.findings if finding.changes)
    composition.set_targets(store, panel_id, drawing.apply_changes(composition.targets(store, panel_id), first.changes))
    assert draw(store, panel_id).composition.gave_way == (STUDENTS,)


def test_the_preview_gives_way_as_the_draw_does(store: Store) -> None:
    panel_id = rather_panel(store).id
    wanted = composition.wanted_task(composition.read(store, panel_id))
    task, changes = leeway.given_way(wanted)
    assert changes == (Change("minimum", "work", "Student", 4, 2),)
    assert leeway.glance(wanted) == leeway.glance(task)
    found = leeway.look(wanted)
    assert found == leeway.look(task)
    assert found.certain == 2
    told = found.spread
    assert told is not None
    spread = chances.spread(draw(store, panel_id))
    assert (spread.lowest, spread.highest) == pytest.approx((told.lowest, told.highest), abs=1e-6)


def test_a_changed_number_or_weight_lets_what_gave_way_count_no_more(store: Store) -> None:
    panel_id = rather_panel(store).id
    draw(store, panel_id)
    weights.set_firmness(store, panel_id, "work", Firmness.MUST)
    assert students(composition.read(store, panel_id)).missing == 2
    weights.set_firmness(store, panel_id, "work", Firmness.RATHER)
    assert not students(composition.read(store, panel_id)).off
    wanted = composition.targets(store, panel_id)
    more = [replace(each, minimum=5) if each.category == "Student" else each for each in wanted]
    composition.set_targets(store, panel_id, more)
    assert students(composition.read(store, panel_id)).missing == 3


def test_a_category_with_a_new_name_still_has_given_way(store: Store) -> None:
    panel_id = rather_panel(store).id
    draw(store, panel_id)
    attributes.rename_category(store, "work", "Student", "Under utdanning")
    situation = composition.read(store, panel_id)
    assert not situation.off
    assert situation.composition.gave_way[0].category == "Under utdanning"


def test_swaps_and_drop_outs_are_held_to_what_the_draw_was_held_to(store: Store) -> None:
    situation = draw(store, rather_panel(store).id)
    worker = next(own for own in situation.seated_ids if situation.answers[own]["work"] == "I jobb")
    assert composition.who_can_take(situation, worker)
    assert all(each.distance == 0 for each in composition.stand_ins(situation, worker))
    filled = seat_lots.draw(seat_lots.order(store, situation, worker, 1))
    assert filled is not None
    assert filled.person not in situation.seated_ids


def test_why_a_chance_is_as_it_is_looks_at_the_numbers_after_giving_way(store: Store) -> None:
    situation = draw(store, rather_panel(store).id)
    worker = next(own for own in situation.people if situation.answers[own]["work"] == "I jobb")
    found = chances.why(situation, worker)
    assert found is not None
    student = chances.why(situation, "p03")
    assert student is not None
    assert student.reason is chances.Reason.SURE


def test_a_weight_changed_while_lots_are_drawn_is_noticed(store: Store) -> None:
    panel_id = rather_panel(store).id
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(drawn, drawing.Drawn)
    weights.set_firmness(store, panel_id, "tie", Firmness.RATHER)
    with pytest.raises(UserError) as changed:
        drawing.keep(store, drawn)
    assert changed.value.code == "draw.changed_meanwhile"


def test_a_lottery_that_waits_is_made_again_with_what_gave_way(store: Store) -> None:
    panel_id = rather_panel(store).id
    lots = drawing.prepare(drawing.order(composition.read(store, panel_id), 1))
    assert isinstance(lots, drawing.Lots)
    assert lots.gave_way == (Change("minimum", "Arbeid", "Student", 4, 2),)
    waiting = drawing.keep_lottery(store, lots)
    assert composition.read(store, panel_id).composition.gave_way == ()
    order = drawing.resume(composition.read(store, panel_id))
    assert order is not None
    again = drawing.prepare(order)
    assert isinstance(again, drawing.Lots)
    drawing.keep(store, drawing.decide(again, 17), prepared_id=waiting.id)
    assert composition.read(store, panel_id).composition.gave_way == (STUDENTS,)


def test_the_files_hold_what_was_wanted_and_what_gave_way_and_verify(store: Store, tmp_path: Path) -> None:
    situation = draw(store, rather_panel(store).id)
    kept = panel_papers.kept(store, situation)
    last = situation.composition.last_draw
    assert kept is not None
    assert last is not None
    assert kept.rather == ("Arbeid",)
    assert kept.gave_way == (Change("minimum", "Arbeid", "Student", 4, 2),)
    assert next(group.quota for group in kept.groups if group.quota and group.quota.value == "Student").minimum == 4
    packed = panel_papers.control_files(store, last, kept.folder, "")
    with zipfile.ZipFile(io.BytesIO(packed)) as file:
        file.extractall(tmp_path)
    command = [sys.executable, *kept.command.split()[1:]]
    source = str(Path(panelapp.__file__).parent.parent)

    def verify() -> subprocess.CompletedProcess[str]:
        env = {"PYTHONPATH": source, "PATH": ""}
        return subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)

    assert verify().stdout.startswith("Everything holds")
    path = tmp_path / kept.folder / "certificate.json"
    held = json.loads(path.read_text("utf-8"))
    held["gave_way"][0]["to"] = 1
    path.write_text(json.dumps(held), "utf-8")
    assert "gave way further than they had to" in verify().stderr


def test_targets_without_weights_leave_those_of_criteria_that_stay(store: Store) -> None:
    panel_id = rather_panel(store).id
    composition.set_targets(store, panel_id, (Target("work", "Student", 1, 2),))
    assert records.weights(store, panel_id)["work"].firmness is Firmness.RATHER
