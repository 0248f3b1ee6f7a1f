from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from panel_data import AGE, GENDER, TIE, ready_panel

from panelapp.domain.panels import Target
from panelapp.errors import UserError
from panelapp.services import attributes, composition, panels, wanted_numbers
from panelapp.services.wanted_numbers import Manner, SheetReading
from panelapp.storage.store import Store

HEADER = ("feature", "value", "min", "max")


def test_shares_follow_the_candidates() -> None:
    found = wanted_numbers.suggest(GENDER, {"Kvinne": 30, "Mann": 10}, 40, 10, Manner.PROPORTIONAL)
    assert found == (
        Target("gender", "Kvinne", 7, 8),
        Target("gender", "Mann", 2, 3),
        Target("gender", "Annet", 0, 1),
    )


def test_equal_numbers_reach_as_far_as_people_do() -> None:
    found = wanted_numbers.suggest(GENDER, {"Kvinne": 30, "Mann": 30, "Annet": 2}, 62, 12, Manner.EQUAL)
    assert found == (
        Target("gender", "Kvinne", 5, 6),
        Target("gender", "Mann", 5, 6),
        Target("gender", "Annet", 2, 3),
    )


@given(
    numbers=st.lists(st.integers(0, 50), min_size=3, max_size=3),
    silent=st.integers(0, 20),
    seats=st.integers(1, 60),
    manner=st.sampled_from(Manner),
)
def test_what_is_suggested_can_be_met(numbers: list[int], silent: int, seats: int, manner: Manner) -> None:
    available = dict(zip(GENDER.category_names, numbers, strict=True))
    targets = wanted_numbers.suggest(GENDER, available, sum(numbers) + silent, seats, manner)
    for target in targets:
        assert 0 <= target.minimum < target.maximum
        assert target.minimum <= available[target.category]
    assert sum(target.minimum for target in targets) <= seats
    if sum(numbers) + silent >= seats:
        room = sum(min(t.maximum, available[t.category]) for t in targets) + silent
        assert room >= seats


def test_a_sheet_is_matched_leniently() -> None:
    rows = (
        ("\ufeffFeature ", "Value", "Min", "Max"),
        ("ALDERSGRUPPE", "16-24", "3", "4"),
        ("alder", "80 år og eldre", "1", "2"),
        ("køn", " kvinne", "11", "13"),
        ("", "", "", ""),
        ("tilknytning", "Pårørende", "0", "1"),
        ("tilknytning", "Næringsdrivende", "0", "1"),
        ("stjernetegn", "Vær", "1", "2"),
    )
    found = wanted_numbers.from_rows(rows, (AGE, GENDER, TIE))
    assert found.targets == (
        Target("age", "16–24", 3, 4),
        Target("age", "80+", 1, 2),
        Target("gender", "Kvinne", 11, 13),
        Target("tie", "Pårørende", 0, 1),
    )
    assert found.left_out == ("tilknytning: Næringsdrivende", "stjernetegn: Vær")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((), "targets.columns"),
        ((("feature", "value", "min"),), "targets.columns"),
        ((HEADER, ("Kjønn", "Kvinne", "en", "to")), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "-1", "2")), "targets.number"),
        ((HEADER, ("Kjønn",)), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "1", "9" * 20)), "targets.number"),
        ((HEADER, ("Kjønn", "Kvinne", "3", "2")), "targets.minimum_above_maximum"),
        ((HEADER, ("Bil", "Rød", "1", "2")), "targets.nothing_matches"),
        ((HEADER,), "targets.nothing_matches"),
    ],
)
def test_a_sheet_that_cannot_be_used_says_why(rows: tuple[tuple[str, ...], ...], code: str) -> None:
    with pytest.raises(UserError) as raised:
        wanted_numbers.from_rows(rows, (AGE, GENDER, TIE))
    assert raised.value.code == code


MANY = {(a.id, name): 1000 for a in (AGE, GENDER, TIE) for name in a.category_names}


def shares_of(text: str, available: dict[tuple[str, str], int] = MANY, seats: int = 10) -> SheetReading:
    return wanted_numbers.from_shares(wanted_numbers.pasted_rows(text), (AGE, GENDER, TIE), available, seats)


@pytest.mark.parametrize(
    "text",
    [
        "Kvinne\t54\nMann\t46",
        "Kvinne;54,0 %;\nMann;46,0\u00a0%",
        "Kvinner,54,0\nMenn,46,0",
        "Kvinne,54,0 %\r\nMann,46 %\r\n",
        "\ufeffKjønn;Andel\nkvinne;54\nMANN;46",
        "Tabell over folkemengden\n\nKjønn\tAntall\tProsent\nKvinner\t54\u00a0000\t54,0\nMenn\t46\u202f000\t46,0\n",
        "Kvinne\t1.350.000\nMann\t1.150.000",
        "Kvinne\t0.54\nMann\t0.46",
        "kriterium;kategori;andel\nKøn;Kvinde;54\n;Mand;46",
        "Kjønn,Kvinne,54\nKjønn,Mann,46",
        "Kjønn,Kvinne,54,0\nKjønn,Mann,46,0",
        "Kvinne\t27\nMann\t23",
        "Kvinne\t20\nMann\t46\nKvinne\t34",
    ],
)
def test_shares_are_read_however_they_are_written(text: str) -> None:
    assert shares_of(text) == SheetReading((Target("gender", "Kvinne", 5, 6), Target("gender", "Mann", 4, 5)), ())


def test_shares_of_several_criteria_stand_in_one_table() -> None:
    found = shares_of(
        "Aldersgruppe\tPersoner\n0-15 år\t180\n16–24 år\t100\n25-39 år\t200\n40-59 år\t300\n60-79 år\t300\n"
        "80 år eller eldre\t100\nKjønn\nKvinne\t500\nMann\t500\nAnnet\t0\n"
    )
    assert found.targets == (
        Target("age", "16–24", 1, 1),
        Target("age", "25–39", 2, 2),
        Target("age", "40–59", 3, 3),
        Target("age", "60–79", 3, 3),
        Target("age", "80+", 1, 1),
        Target("gender", "Kvinne", 5, 5),
        Target("gender", "Mann", 5, 5),
        Target("gender", "Annet", 0, 1),
    )
    assert found.left_out == ("Aldersgruppe: 0-15 år",)


def test_what_no_criterion_knows_is_left_out_of_the_shares() -> None:
    found = shares_of("Kjønn;Kvinne;1\nKjønn;Ukjent;7\nstjernetegn;Vær;3\n")
    assert found.targets == (Target("gender", "Kvinne", 10, 10),)
    assert found.left_out == ("Kjønn: Ukjent", "stjernetegn: Vær")
    assert shares_of("Kvinne\t1\nMann\t1\nI alt\t2").left_out == ("I alt",)


def test_nobody_is_asked_for_who_is_not_there() -> None:
    there = {("gender", "Kvinne"): 2, ("gender", "Mann"): 7, ("gender", "Annet"): 50}
    found = shares_of("Kvinne\t50\nMann\t40\nAnnet\t10", there)
    assert found.targets == (
        Target("gender", "Kvinne", 2, 5),
        Target("gender", "Mann", 4, 6),
        Target("gender", "Annet", 1, 2),
    )


@given(
    parts=st.lists(st.integers(0, 10**7), min_size=3, max_size=3).filter(any),
    there=st.lists(st.integers(0, 60), min_size=3, max_size=3),
    seats=st.integers(1, 60),
)
def test_shares_become_numbers_that_can_be_met(parts: list[int], there: list[int], seats: int) -> None:
    names = GENDER.category_names
    available = {("gender", name): number for name, number in zip(names, there, strict=True)}
    text = "\n".join(f"{name}\t{part}" for name, part in zip(names, parts, strict=True))
    targets = shares_of(text, available, seats).targets
    assert [target.category for target in targets] == list(names)
    for target in targets:
        assert 0 <= target.minimum <= target.maximum
        assert target.minimum <= available["gender", target.category]
    assert sum(target.minimum for target in targets) <= seats <= sum(target.maximum for target in targets)
    if sum(there) >= seats:
        assert sum(min(target.maximum, available["gender", target.category]) for target in targets) >= seats


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "targets.shares_match_nothing"),
        ("Rød;3\nBlå;4", "targets.shares_match_nothing"),
        ("Kjønn;Andel", "targets.shares_match_nothing"),
        ("Kvinne;halvparten\nMann;46", "targets.share_number"),
        ("Kvinne;54\nMann;..", "targets.share_number"),
        ("Kvinne;54\nMann", "targets.share_number"),
        ("Kvinne;54\nMann;-46", "targets.share_number"),
        ("Kvinne;54\nMann;" + "9" * 30, "targets.share_number"),
        ("Kvinne;54\nMann;²", "targets.share_number"),
        ("Kjønn;Kvinne;54\nKjønn;Mann;mange", "targets.share_number"),
        ("Kjønn;Kvinne;mange", "targets.share_number"),
        ("Kvinne;0\nMann;0 %", "targets.shares_are_zero"),
    ],
)
def test_shares_that_cannot_be_used_say_why(text: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        shares_of(text)
    assert raised.value.code == code


def test_the_row_without_a_number_is_told() -> None:
    with pytest.raises(UserError) as raised:
        shares_of("Kjønn;Andel\n\nKvinne;54\nMann;mange")
    assert raised.value.params == {"row": 4}


@given(st.text(alphabet='Kvine Mann;,\t\n0123456789.%-"Kjø', max_size=80))
def test_an_odd_table_is_read_or_refused(text: str) -> None:
    wanted_numbers.looks_like_shares(text)
    try:
        found = shares_of(text)
    except UserError:
        return
    for attribute_id in {target.attribute_id for target in found.targets}:
        own = [target for target in found.targets if target.attribute_id == attribute_id]
        assert sum(target.minimum for target in own) <= 10 <= sum(target.maximum for target in own)


def test_a_table_on_the_clipboard_is_known() -> None:
    assert wanted_numbers.looks_like_shares("Kjønn\tAndel\nKvinne\t50,4 %\nMann\t49,6 %\n")
    assert wanted_numbers.looks_like_shares("Kjønn,Kvinne,50\nKjønn,Mann,50")
    assert not wanted_numbers.looks_like_shares("")
    assert not wanted_numbers.looks_like_shares("Vi møtes klokka 12, og så 13, i rom 4.")
    assert not wanted_numbers.looks_like_shares("Kvinne\t50\nMann\t50\n" * 2000)


def test_the_numbers_of_a_former_panel_are_scaled_to_the_seats(store: Store) -> None:
    former = ready_panel(store, seats=8)
    new = panels.add(store, name="Ny")
    panels.change(store, new.id, seats=8)
    assert wanted_numbers.like_panel(store, former.id, new.id).targets == composition.targets(store, former.id)
    panels.change(store, new.id, seats=12)
    assert wanted_numbers.like_panel(store, former.id, new.id) == SheetReading(
        (
            Target("gender", "Kvinne", 6, 8),
            Target("gender", "Mann", 4, 6),
            Target("tie", "Bruker", 7, 9),
            Target("tie", "Pårørende", 3, 5),
        ),
        (),
    )
    panels.change(store, new.id, seats=1)
    small = wanted_numbers.like_panel(store, former.id, new.id).targets
    assert {(target.minimum, target.maximum) for target in small} == {(0, 1)}


def test_what_is_gone_is_left_out_of_the_numbers_of_a_former_panel(store: Store) -> None:
    former = ready_panel(store)
    new = panels.add(store)
    composition.set_targets(store, former.id, (Target("tie", "Bruker", 3, 4), Target("tie", "Nabo", 1, 2)))
    found = wanted_numbers.like_panel(store, former.id, new.id)
    assert [target.category for target in found.targets] == ["Bruker"]
    assert found.left_out == ("Tilknytning: Nabo",)
    assert wanted_numbers.former_panels(store, new.id) == (panels.get(store, former.id),)
    assert wanted_numbers.former_panels(store, former.id) == ()
    attributes.remove(store, "tie")
    with pytest.raises(UserError) as raised:
        wanted_numbers.like_panel(store, former.id, new.id)
    assert raised.value.code == "targets.former_matches_nothing"
