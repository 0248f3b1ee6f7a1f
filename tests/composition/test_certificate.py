"""The certificate: holds for every draw, and any tampering is found."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from panelapp.composition import certificate, draw, types
from panelapp.composition.draw import Prepared
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Task

from . import brute
from .pools import planted_task, shuffled, small_tasks, with_households
from .test_fair import NARROW, narrow_task


def proof(prepared: Prepared, seed: int = 3) -> dict[str, Any]:
    """As it is read back from a file."""
    number = prepared.lottery.number(seed)
    return json.loads(json.dumps(certificate.build(prepared.fairness, prepared.lottery, number, seed)))


def faults(
    prepared: Prepared,
    held: dict[str, Any],
    task: Task | None = None,
    lottery: Lottery | None = None,
    chances: dict[str, float] | None = None,
    panel: tuple[str, ...] | None = None,
) -> tuple[str, ...]:
    task = task or prepared.task
    if chances is None:
        of_people = prepared.fairness.of_people().tolist()
        chances = dict(zip(prepared.task.pool.people, of_people, strict=True))
    drawn = panel or prepared.lottery.panels[held["number"] - 1]
    return certificate.verify(task, held, chances, lottery or prepared.lottery, drawn)


@settings(max_examples=40, deadline=None)
@given(with_households(small_tasks()), st.integers(0, 99))
def test_every_draw_verifies_however_the_people_are_listed(task: Task, seed: int) -> None:
    assume(bool(brute.panels(task)))
    prepared = draw.prepare(task, panels=100)
    held = proof(prepared, seed)
    assert held["status"] == "optimal"
    assert faults(prepared, held) == ()
    assert faults(prepared, held, shuffled(task, seed)) == ()


@pytest.mark.parametrize("seed", NARROW[:3])
def test_levels_that_were_searched_for_verify(seed: int) -> None:
    prepared = draw.prepare(narrow_task(seed), panels=100)
    assert faults(prepared, proof(prepared)) == ()


def test_a_draw_that_ran_out_of_time_verifies_as_what_it_is() -> None:
    prepared = draw.prepare(planted_task(3, 200, 30, 6, 1), seconds=0.0, panels=100)
    held = proof(prepared)
    assert held["status"] == "bounded"
    assert [fault for fault in faults(prepared, held) if "lottery" not in fault and "panels" not in fault] == []


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    return draw.prepare(planted_task(1, 60, 10, 3, 1), panels=200)


def more_for_one(held: dict[str, Any]) -> None:
    held["types"][0]["probability"] += 0.01


def other_people(held: dict[str, Any]) -> None:
    held["types"][0]["people"] += 1


def other_shares(held: dict[str, Any]) -> None:
    first, second = held["distribution"][0], held["distribution"][1]
    first[0], second[0] = first[0] + second[0], 0.0


def wrong_panel(held: dict[str, Any]) -> None:
    held["distribution"][0][1] = [0] * len(held["distribution"][0][1])


def unknown_type(held: dict[str, Any]) -> None:
    held["distribution"][0][1] = [10_000, *held["distribution"][0][1][1:]]


def weaker_proof(held: dict[str, Any]) -> None:
    assert held["levels"][0]["rows"][0]["value"] == "a"
    held["levels"][0]["rows"][0]["value"] = "b"


def no_proof(held: dict[str, Any]) -> None:
    held["levels"][0]["rows"] = []
    held["levels"][0]["seats"] = 0.0
    held["levels"][0]["caps"] = []


def lower_levels(held: dict[str, Any]) -> None:
    for level in held["levels"]:
        level["probability"] *= 0.9


def level_left_out(held: dict[str, Any]) -> None:
    del held["levels"][-1]


def level_twice(held: dict[str, Any]) -> None:
    held["levels"].append(held["levels"][0])


def other_lottery(held: dict[str, Any]) -> None:
    held["lottery_sha256"] = "0" * 64


def other_seed(held: dict[str, Any]) -> None:
    held["seed"] += 12345


def other_number(held: dict[str, Any]) -> None:
    held["number"] = 0


def other_format(held: dict[str, Any]) -> None:
    held["format"] = "samraad-certificate-0"


@pytest.mark.parametrize(
    "tamper",
    [
        more_for_one,
        other_people,
        other_shares,
        wrong_panel,
        unknown_type,
        weaker_proof,
        no_proof,
        lower_levels,
        level_left_out,
        level_twice,
        other_lottery,
        other_seed,
        other_format,
    ],
)
def test_tampering_is_found(prepared: Prepared, tamper: Callable[[dict[str, Any]], None]) -> None:
    held = copy.deepcopy(proof(prepared))
    assert faults(prepared, held) == ()
    tamper(held)
    assert faults(prepared, held)


def test_a_number_out_of_range_is_found(prepared: Prepared) -> None:
    held = proof(prepared)
    panel = prepared.lottery.panels[0]
    other_number(held)
    assert faults(prepared, held, panel=panel)


def test_other_chances_another_panel_and_another_lottery_are_found(prepared: Prepared) -> None:
    held = proof(prepared)
    people = prepared.task.pool.people
    chances = dict(zip(people, prepared.fairness.of_people().tolist(), strict=True))
    assert faults(prepared, held, chances=chances | {people[0]: chances[people[0]] + 0.001})
    assert faults(prepared, held, chances={person: chance for person, chance in chances.items() if person != people[0]})
    other = next(panel for panel in prepared.lottery.panels if panel != prepared.lottery.panels[held["number"] - 1])
    assert faults(prepared, held, panel=other)
    panels = list(prepared.lottery.panels)
    panels[0] = (*panels[0][:-1], next(person for person in people if person not in panels[0]))
    assert faults(prepared, held, lottery=Lottery(tuple(panels)))
    assert faults(prepared, held, lottery=Lottery(tuple(panels[1:])))


def test_other_people_are_found(prepared: Prepared) -> None:
    held = proof(prepared)
    assert faults(prepared, held, planted_task(2, 60, 10, 3, 1))


def test_the_limit_of_a_level_holds_for_every_panel_by_adding_up_fractions() -> None:
    task = planted_task(0, 12, 4, 3, 1)
    prepared = draw.prepare(task, panels=100)
    kinds = types.of(task)
    place = {person: i for i, person in enumerate(task.pool.people)}
    for level in proof(prepared)["levels"]:
        weights, limit = certificate.proof_of(kinds, level)
        assert limit is not None
        for panel in brute.panels(task):
            seated = [kinds.type_of[place[person]] for person in panel]
            assert sum((weights[kind] for kind in seated), Fraction(0)) <= limit + Fraction(1, 10**12)
