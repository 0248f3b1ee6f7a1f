"""Who is to have which letter: drawn, reserve, not drawn, later, out; every one once, and as a safe spreadsheet."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from panel_data import ready_panel

from panelapp.domain.panels import Draw, Standing
from panelapp.domain.people import Person
from panelapp.services import composition, drawing, dropouts, letters, panels, people, spreadsheets
from panelapp.services.composition import Situation
from panelapp.services.letters import Outcome, Recipient, Way
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

WORDS = {outcome: outcome.value for outcome in Outcome}
WAYS = {way: way.value for way in Way}


def drawn(store: Store) -> Situation:
    panel = ready_panel(store, reserves=4)
    result = drawing.draw(drawing.order(composition.read(store, panel.id), 1))
    assert isinstance(result, drawing.Drawn)
    drawing.keep(store, result)
    return composition.read(store, panel.id)


def by_outcome(situation: Situation) -> dict[Outcome, list[str]]:
    found: dict[Outcome, list[str]] = {}
    for each in letters.recipients(situation):
        found.setdefault(each.outcome, []).append(each.person.id)
    return found


def test_everybody_has_one_outcome_and_reserves_come_in_order(store: Store) -> None:
    situation = drawn(store)
    found = letters.recipients(situation)
    assert Counter(each.person.id for each in found) == Counter(list(situation.people))
    groups = by_outcome(situation)
    assert set(groups[Outcome.DRAWN]) == set(situation.seated_ids)
    assert groups[Outcome.RESERVE] == [member.person_id for member in situation.composition.reserves]
    assert [each.place for each in found if each.outcome is Outcome.RESERVE] == [1, 2, 3, 4]
    assert {each.place for each in found if each.outcome is not Outcome.RESERVE} == {0}
    assert set(groups[Outcome.NOT_DRAWN]) == set(situation.people) - situation.drawn_ids
    by_name = list(situation.people)
    for outcome in (Outcome.DRAWN, Outcome.NOT_DRAWN):
        assert groups[outcome] == sorted(groups[outcome], key=by_name.index)
    assert letters.numbers(found) == {Outcome.DRAWN: 8, Outcome.RESERVE: 4, Outcome.NOT_DRAWN: 28}
    assert list(letters.numbers(found)) == [Outcome.DRAWN, Outcome.RESERVE, Outcome.NOT_DRAWN]


def test_drop_outs_and_newcomers_stand_apart(store: Store) -> None:
    situation = drawn(store)
    panel_id = situation.panel.id
    steps_in = situation.composition.reserves[0].person_id
    dropouts.drop_out(store, panel_id, situation.seated_ids[0], date(2026, 4, 2), "Flyttet", steps_in)
    newcomer = people.add(store, "Ny Nordmann")
    panels.add_candidates(store, panel_id, [newcomer.id])
    groups = by_outcome(composition.read(store, panel_id))
    assert groups[Outcome.OUT] == [situation.seated_ids[0]]
    assert groups[Outcome.LATER] == [newcomer.id]
    assert steps_in in groups[Outcome.DRAWN]
    assert len(groups[Outcome.RESERVE]) == 3
    composition.put_in(store, panel_id, newcomer.id, Standing.RESERVE)
    assert by_outcome(composition.read(store, panel_id))[Outcome.RESERVE][-1] == newcomer.id


def test_nobody_has_a_letter_before_somebody_is_drawn(store: Store) -> None:
    panel = ready_panel(store)
    assert letters.recipients(composition.read(store, panel.id)) == ()
    assert letters.numbers(()) == {}


@pytest.mark.parametrize("before", [False, True])
def test_where_no_chances_are_known_the_others_were_not_drawn(store: Store, before: bool) -> None:
    panel = ready_panel(store)
    if before:
        records.add_draw(store, Draw("d", panel.id, "2025-01-01T10:00:00+00:00", 1, "7F3K-22", 40, 8, 0, "lots-1"))
    composition.put_in(store, panel.id, "p00", Standing.SEAT)
    groups = by_outcome(composition.read(store, panel.id))
    assert groups[Outcome.DRAWN] == ["p00"]
    assert len(groups[Outcome.NOT_DRAWN]) == 39


@pytest.mark.parametrize(
    ("known", "way"),
    [
        ({"email": "a@b.no", "address": "Storgata 1", "phone": "1"}, Way.EMAIL),
        ({"email": " ", "address": "Storgata 1", "phone": "1"}, Way.POST),
        ({"phone": "1"}, Way.TELEPHONE),
        ({}, Way.NONE),
    ],
)
def test_how_a_letter_reaches_somebody(known: dict[str, str], way: Way) -> None:
    assert Recipient(replace(Person("p", "Åse"), **known), Outcome.DRAWN).way is way


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_no_cell_becomes_a_formula(store: Store, kind: str) -> None:
    situation = drawn(store)
    evil = replace(
        situation.people[situation.seated_ids[0]],
        given_name="=1+1",
        family_name="@SUM(A1)",
        email="+cmd|' /C calc'!A0",
        phone="-47",
        address="=HYPERLINK(1)",
    )
    people_records.put(store, evil)
    found = letters.recipients(composition.read(store, situation.panel.id))
    rows = letters.rows(found, WORDS, WAYS)
    columns = ("outcome", "place", "given", "family", "address", "email", "phone", "way")
    if kind == "csv":
        data = spreadsheets.write_csv(columns, rows)
        for cell in data.decode("utf-8-sig").replace("\r\n", "\n").replace("\n", ";").split(";"):
            assert not cell.strip('"').startswith(("=", "+", "-", "@"))
    else:
        data = spreadsheets.write_xlsx(columns, rows, "Brev")
    sheet = spreadsheets.read(data, spreadsheets.Reading(header_row=1))
    (row,) = (row for row in sheet.rows if row[2] == "=1+1")
    assert row[3:7] == ("@SUM(A1)", "=HYPERLINK(1)", "+cmd|' /C calc'!A0", "-47")
    assert len(sheet.rows) == 40
