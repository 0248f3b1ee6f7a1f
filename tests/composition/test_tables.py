from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations, permutations, product
from math import ceil, floor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.composition.model import Cancelled
from panelapp.composition.tables import (
    Gathering,
    Measures,
    Obstacle,
    Seating,
    Unseatable,
    measure,
    obstacles,
    seat,
    table_count,
)

Round = tuple[tuple[str, ...], ...]


def made_up(people: int, rounds: tuple[int, ...], features: int = 3, seed: int = 0) -> Gathering:
    chance = random.Random(seed)
    ids = tuple(f"p{i:03}" for i in range(people))
    values = ("ab", "abc", "abcd", "ab", "abcde")[:features]
    answers = {f"f{i}": tuple(chance.choice(letters) for _ in ids) for i, letters in enumerate(values)}
    return Gathering(ids, answers, rounds)


def wishing(
    people: int,
    rounds: tuple[int, ...],
    together: Iterable[Iterable[str]] = (),
    apart: Iterable[Iterable[str]] = (),
    fixed: dict[str, int] | None = None,
) -> Gathering:
    """People a, b, c and so on without answers."""
    return Gathering(
        tuple("abcdefghijklmnopqrstuvwxyz"[:people]),
        {},
        rounds,
        tuple(map(frozenset, together)),
        tuple(map(frozenset, apart)),
        fixed or {},
    )


@st.composite
def small_gatherings(draw: st.DrawFn, most: int = 7) -> Gathering:
    """Few enough people to list every way of seating a round; the wishes may contradict each other."""
    people = tuple("abcdefgh"[: draw(st.integers(1, most))])
    person = st.sampled_from(people)
    rounds = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=3)))
    sets = st.lists(st.frozensets(person, min_size=1, max_size=3), max_size=2).map(tuple)
    return Gathering(
        people=people,
        answers={
            feature: tuple(draw(st.sampled_from(("", "x", "y", "z"))) for _ in people)
            for feature in draw(st.sampled_from(((), ("f",), ("f", "g"))))
        },
        rounds=rounds,
        together=draw(sets),
        apart=draw(sets),
        fixed=draw(st.dictionaries(person, st.integers(1, 4), max_size=2)),
    )


def keeps_wishes(gathering: Gathering, tables: Round) -> bool:
    return (
        all(any(wish.issubset(table) for table in tables) for wish in gathering.together)
        and all(len(wish.intersection(table)) <= 1 for wish in gathering.apart for table in tables)
        and all(
            number in range(1, len(tables) + 1) and person in tables[number - 1]
            for person, number in gathering.fixed.items()
        )
    )


def every_round(people: tuple[str, ...], tables: int) -> Iterator[Round]:
    """Every way to seat people at numbered tables whose sizes differ by at most one."""
    for places in product(range(tables), repeat=len(people)):
        seated = tuple(
            tuple(person for person, place in zip(people, places, strict=True) if place == table)
            for table in range(tables)
        )
        if max(map(len, seated)) - min(map(len, seated)) <= 1:
            yield seated


def check_seated(gathering: Gathering, seating: Seating) -> None:
    assert tuple(map(len, seating.rounds)) == gathering.rounds
    for tables in seating.rounds:
        assert sorted(person for table in tables for person in table) == sorted(gathering.people)
        assert max(map(len, tables)) - min(map(len, tables)) <= 1
        assert all(list(table) == sorted(table) for table in tables)
        assert keeps_wishes(gathering, tables)


def measured_plainly(gathering: Gathering, seating: Seating) -> tuple[int, int]:
    """Pairs that meet and cells off balance, by the definition."""
    tables = [table for tables in seating.rounds for table in tables]
    pairs = sum(any({one, other} <= set(table) for table in tables) for one, other in combinations(gathering.people, 2))
    off = 0
    for values in gathering.answers.values():
        value_of = dict(zip(gathering.people, values, strict=True))
        for value in set(values) - {""}:
            for table in tables:
                share = Fraction(values.count(value) * len(table), len(values))
                off += not floor(share) <= sum(value_of[person] == value for person in table) <= ceil(share)
    return pairs, off


def scored(gathering: Gathering, *rounds: Round) -> tuple[int, int]:
    """What counts, least first: cells off balance, then the pairs that do not meet."""
    found = measure(gathering, Seating(rounds, 0))
    return found.off_balance, -found.meetings


@settings(max_examples=120, deadline=None)
@given(small_gatherings())
def test_people_are_seated_as_wished_whenever_they_can_be(gathering: Gathering) -> None:
    possible = all(
        any(keeps_wishes(gathering, tables) for tables in every_round(gathering.people, number))
        for number in gathering.rounds
    )
    try:
        seating = seat(gathering, effort=2)
    except Unseatable as unseatable:
        assert not possible
        assert unseatable.obstacles
    else:
        assert possible
        check_seated(gathering, seating)


@settings(max_examples=60, deadline=None)
@given(small_gatherings(), st.integers(0, 5))
def test_the_order_of_lists_changes_nothing(gathering: Gathering, seed: int) -> None:
    order = list(range(len(gathering.people)))
    random.Random(seed).shuffle(order)
    shuffled = Gathering(
        people=tuple(gathering.people[i] for i in order),
        answers={
            feature: tuple(values[i] for i in order) for feature, values in reversed(list(gathering.answers.items()))
        },
        rounds=gathering.rounds,
        together=gathering.together[::-1],
        apart=gathering.apart[::-1],
        fixed=dict(reversed(list(gathering.fixed.items()))),
    )
    assert obstacles(shuffled) == obstacles(gathering)
    try:
        seating = seat(gathering, seed, effort=2)
    except Unseatable:
        return
    assert seat(shuffled, seed, effort=2) == seating


def test_neither_does_the_seed_of_hashes() -> None:
    lines = (
        "from panelapp.composition.tables import Gathering, seat\n"
        "people = tuple(f'p{i}' for i in range(20))\n"
        "together, apart = (frozenset(people[:3]),), (frozenset(people[4:8]), frozenset(people[2:5]))\n"
        "print(seat(Gathering(people, {'f': tuple('abcde' * 4)}, (5, 4, 5), together, apart, {'p9': 2}), effort=3))"
    )

    def said(seed: str) -> str:
        root = Path(__file__).resolve().parents[2]
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
        return subprocess.run(
            [sys.executable, "-c", lines], env=environment, capture_output=True, text=True, check=True
        ).stdout

    assert said("1") == said("2") != ""


def test_the_same_seed_gives_the_same_seating_and_another_one_another() -> None:
    gathering = made_up(24, (3, 3, 3))
    assert seat(gathering, 1, effort=5) == seat(gathering, 1, effort=5)
    assert seat(gathering, 1, effort=5).rounds != seat(gathering, 2, effort=5).rounds


@settings(max_examples=60, deadline=None)
@given(small_gatherings(), st.randoms(use_true_random=False))
def test_measures_are_what_they_say(gathering: Gathering, chance: random.Random) -> None:
    rounds: list[Round] = []
    for number in gathering.rounds:
        people = list(gathering.people)
        chance.shuffle(people)
        rounds.append(tuple(tuple(people[table::number]) for table in range(number)))
    seating = Seating(tuple(rounds), 0)
    found = measure(gathering, seating)
    assert (found.meetings, found.off_balance) == measured_plainly(gathering, seating)


def test_measures_of_an_example() -> None:
    gathering = Gathering(
        people=("a", "b", "c", "d", "e"),
        answers={"sex": ("m", "m", "f", "f", ""), "age": ("old", "old", "old", "old", "young")},
        rounds=(2, 2),
        together=(frozenset("ab"),),
        apart=(frozenset("ae"),),
    )
    seating = Seating(((("a", "b", "c"), ("d", "e")), (("a", "b", "d"), ("c", "e"))), 0)
    # ab, ac, bc, de, ad, bd, ce, and ab again; 2 m among three is 1.2 rounded up, none among two 0.8 down
    assert measure(gathering, seating) == Measures(7, 7, 1, 0)
    worse = Seating(((("a", "b"), ("c", "d", "e")), (("a", "b"), ("c", "d", "e"))), 0)
    # in both rounds m is too many at the table of two and too few at the table of three; f is not
    assert measure(gathering, worse) == Measures(4, 7, 2, 4)


@pytest.mark.parametrize("seed", range(12))
def test_one_round_is_as_balanced_as_it_can_be(seed: int) -> None:
    people, tables = ((6, 2), (7, 2), (7, 3), (8, 2), (8, 4), (8, 3))[seed % 6]
    gathering = made_up(people, (tables,), features=4, seed=seed)
    best = min(scored(gathering, seated) for seated in every_round(gathering.people, tables))
    assert scored(gathering, *seat(gathering).rounds) == best


@pytest.mark.parametrize("seed", range(8))
def test_a_few_rounds_are_the_best_there_are(seed: int) -> None:
    people, tables, rounds = ((6, 2, 3), (6, 3, 3), (7, 2, 2), (5, 2, 4))[seed % 4]
    gathering = made_up(people, (tables,) * rounds, features=2, seed=seed)
    choices = sorted({tuple(sorted(seated)) for seated in every_round(gathering.people, tables)})
    # the first round is any; the order of the others does not matter, so this lists each seating at least once
    best = min(scored(gathering, *chosen) for chosen in combinations_of(choices, rounds))
    assert scored(gathering, *seat(gathering).rounds) == best


def combinations_of(choices: list[Round], rounds: int) -> Iterator[tuple[Round, ...]]:
    """Every choice of so many rounds, in one order; a round may come again."""
    places = combinations(range(len(choices) + rounds - 1), rounds)
    return (tuple(choices[place - i] for i, place in enumerate(chosen)) for chosen in places)


@pytest.mark.parametrize(
    ("people", "tables", "rounds"), [(4, 2, 3), (8, 4, 7), (9, 3, 4), (12, 4, 4), (16, 4, 5), (24, 6, 3)]
)
def test_where_nobody_has_to_meet_twice_nobody_does(people: int, tables: int, rounds: int) -> None:
    gathering = made_up(people, (tables,) * rounds, features=0)
    found = measure(gathering, seat(gathering))
    assert found.most_meetings_of_a_pair == 1
    assert found.meetings == found.possible_meetings


def test_a_large_gathering_is_mixed_without_a_cell_off_and_nearly_everyone_met_is_new() -> None:
    gathering = made_up(80, (table_count(80, 8),) * 4, features=4)
    found = measure(gathering, seat(gathering, effort=40))
    assert found.off_balance == 0
    assert found.meetings >= 0.97 * found.possible_meetings
    assert found.most_meetings_of_a_pair == 2


def test_nobody_meets_the_same_person_all_day_where_pairs_have_to_meet_again() -> None:
    gathering = made_up(40, (5,) * 6, features=2)
    found = measure(gathering, seat(gathering))
    assert found.off_balance == 0
    # a search for few and even meetings alone finds 626 or so
    assert found.meetings > 630
    assert found.most_meetings_of_a_pair <= 3


def test_people_kept_together_meet_new_company_each_round() -> None:
    gathering = wishing(16, (4,) * 4, together=["ab", "cde"])
    seating = seat(gathering)
    check_seated(gathering, seating)
    for group in map(set, ("ab", "cde")):
        met = [set(table) - group for tables in seating.rounds for table in tables if group & set(table)]
        assert len(set().union(*met)) == sum(map(len, met)) == 4 * (4 - len(group))


def test_the_larger_tables_are_where_they_are_needed() -> None:
    for fixed in permutations(range(1, 4), 2):
        crowd, host = fixed
        gathering = wishing(7, (3, 3), together=["abc"], fixed={"a": crowd, "d": host})
        seating = seat(gathering, effort=2)
        check_seated(gathering, seating)
        assert all(len(tables[crowd - 1]) == 3 for tables in seating.rounds)
    # here the table of three cannot be the first, where somebody else sits
    check_seated(gathering := wishing(7, (3,), together=["abc"], fixed={"d": 1}), seat(gathering, effort=2))


@pytest.mark.parametrize(
    ("gathering", "rounds", "found"),
    [
        (wishing(1, (1,)), ((("a",),),), Measures(0, 0, 0, 0)),
        (wishing(3, (1, 1)), ((("a", "b", "c"),),) * 2, Measures(3, 3, 2, 0)),
        (wishing(2, (4,), fixed={"a": 4, "b": 2}), (((), ("b",), (), ("a",)),), Measures(0, 0, 0, 0)),
        (wishing(0, (2,)), (((), ()),), Measures(0, 0, 0, 0)),
        (wishing(3, ()), (), Measures(0, 0, 0, 0)),
    ],
)
def test_the_smallest_gatherings(gathering: Gathering, rounds: tuple[Round, ...], found: Measures) -> None:
    seating = seat(gathering)
    assert seating.rounds == rounds
    assert measure(gathering, seating) == found


def test_more_tables_than_people_leave_tables_empty() -> None:
    (tables,) = seat(wishing(3, (5,))).rounds
    assert sorted(tables) == [(), (), ("a",), ("b",), ("c",)]


def test_tables_of_a_size() -> None:
    assert [table_count(people, 8) for people in (0, 1, 8, 9, 100, 110)] == [1, 1, 1, 2, 13, 14]


@pytest.mark.parametrize(
    ("gathering", "expected"),
    [
        (Gathering(("a", "b", "a"), {}, (1,)), Obstacle("person_twice", ("a",))),
        (wishing(2, (1,), together=["ax"], apart=["yb"], fixed={"z": 1}), Obstacle("unknown_person", tuple("xyz"))),
        (wishing(2, (1, 0)), Obstacle("no_table", round=2)),
        (wishing(9, (3, 2), fixed={"a": 3}), Obstacle("no_such_table", ("a",), table=3, available=2)),
        (wishing(9, (3,), fixed={"a": 0}), Obstacle("no_such_table", ("a",), table=0, available=3)),
        (wishing(9, (3,), ["abc"], fixed={"a": 1, "c": 2}), Obstacle("together_at_two_tables", ("a", "c"))),
        (wishing(9, (2, 3), ["ab", "bcd"]), Obstacle("together_too_large", tuple("abcd"), wanted=4, available=3)),
        (wishing(9, (3,), ["ab", "bc"], ["ac"]), Obstacle("apart_and_together", ("a", "c"))),
        (wishing(9, (3,), (), ["ab"], {"a": 2, "b": 2}), Obstacle("apart_at_one_table", ("a", "b"), table=2)),
        (wishing(9, (3,), ["bc"], ["ab"], {"a": 2, "c": 2}), Obstacle("apart_at_one_table", ("a", "b"), table=2)),
        (wishing(9, (4, 3), (), ["abcd"]), Obstacle("too_many_apart", tuple("abcd"), wanted=4, available=3)),
        (
            wishing(4, (2,), ["bc"], fixed={"a": 1, "b": 1}),
            Obstacle("table_too_small", ("a", "b", "c"), table=1, wanted=3, available=2),
        ),
        (wishing(6, (3, 2), (), ["ab", "bc", "ac"]), Obstacle("no_seating", round=2)),
    ],
)
def test_what_cannot_be_is_named(gathering: Gathering, expected: Obstacle) -> None:
    with pytest.raises(Unseatable) as raised:
        seat(gathering, effort=1)
    assert raised.value.obstacles == (expected,)
    assert str(raised.value) == expected.code


def test_answers_for_others_than_the_people_are_refused() -> None:
    with pytest.raises(ValueError, match="2 answers for 1 people"):
        Gathering(("a",), {"f": ("x", "y")}, (1,))


@pytest.mark.parametrize(("seed", "effort"), [(-1, 1), (0, 0)])
def test_a_seed_or_an_effort_too_small_is_refused(seed: int, effort: int) -> None:
    with pytest.raises(ValueError, match="or more"):
        seat(wishing(2, (1,)), seed, effort)


@pytest.mark.parametrize("asked", [1, 2, 10, 100])
def test_it_stops_when_it_is_asked_to(asked: int) -> None:
    answers = iter([False] * (asked - 1))
    with pytest.raises(Cancelled):
        seat(wishing(12, (3, 3), apart=["ab"]), cancelled=lambda: next(answers, True))


def test_it_says_how_far_it_is() -> None:
    said: list[tuple[float, str]] = []
    seat(made_up(12, (3, 3)), effort=5, progress=lambda part, stage: said.append((part, stage)))
    parts = [part for part, _ in said]
    assert said[0] == (0.0, "checking")
    assert said[-1] == (1.0, "done")
    assert parts == sorted(parts)
    assert len({part for part, stage in said if stage == "seating"}) > 5
