"""Tables for people who meet over several rounds: mixed tables, new company each round, and wishes kept.

Standard library only, so that the records cost nothing to import; the search is loaded when it is asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal

from panelapp.composition.model import NO_ANSWER, IsCancelled, Progress

EFFORT = 200


@dataclass(frozen=True, slots=True)
class Gathering:
    """Who is to be seated, at how many tables in each round, and what is wished.

    `people` are ids. `answers` holds for each feature the tables are to be mixed on one value per person, in
    the order of `people`; `NO_ANSWER` counts in no value. `rounds` has the number of tables of each round
    (`table_count` gives it for tables of a size); their sizes differ by at most one. In every round, those of
    one set of `together` share a table, no two of one set of `apart` do, and those in `fixed` sit at the table
    of this number, from 1. Raises ValueError when a feature has too many or too few answers; what else cannot
    be is for `obstacles` to name.
    """

    people: tuple[str, ...]
    answers: Mapping[str, tuple[str, ...]]
    rounds: tuple[int, ...]
    together: tuple[frozenset[str], ...] = ()
    apart: tuple[frozenset[str], ...] = ()
    fixed: Mapping[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        for feature, values in self.answers.items():
            if len(values) != len(self.people):
                raise ValueError(f"feature {feature!r} has {len(values)} answers for {len(self.people)} people")


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits where: for each round its tables, first table first, and for each table its people by id.

    A table is empty where there are more tables than people.
    """

    rounds: tuple[tuple[tuple[str, ...], ...], ...]
    seed: int


@dataclass(frozen=True, slots=True)
class Measures:
    """How well a seating mixes people.

    `meetings` are the pairs that share a table at least once; `possible_meetings` is a ceiling for them: no
    more than there are pairs who may meet, nor than there are places for pairs. Pairs who have to share a table
    take up places, and are left out of `most_meetings_of_a_pair`. `off_balance` counts for each table, round and value whether
    the table has fewer people of the value than its share of all rounded down, or more than that rounded up.
    """

    meetings: int
    possible_meetings: int
    most_meetings_of_a_pair: int
    off_balance: int


ObstacleCode = Literal[
    "person_twice",
    "unknown_person",
    "no_table",
    "no_such_table",
    "together_at_two_tables",
    "together_too_large",
    "apart_and_together",
    "apart_at_one_table",
    "too_many_apart",
    "table_too_small",
    "no_seating",
]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One reason why people cannot be seated as wished. `table` and `round` count from 1, 0 is none.

    ========================  ==========================================================================
    person_twice              people: listed more than once
    unknown_person            people: named in a wish, not among those to be seated
    no_table                  round: has no table
    no_such_table             people, table: fixed at it; available: tables in the round with the fewest
    together_at_two_tables    people: to keep together, but fixed at different tables
    together_too_large        people: to keep together; wanted: how many; available: seats at a table
    apart_and_together        people: to keep apart, and together (as they are, or through others)
    apart_at_one_table        people, table: to keep apart, but fixed at it (as they are, or through others)
    too_many_apart            people: to keep apart; wanted: how many; available: tables
    table_too_small           people, table: fixed at it with company; wanted: how many; available: seats
    no_seating                round: the wishes do not go together, though any two may
    ========================  ==========================================================================
    """

    code: ObstacleCode
    people: tuple[str, ...] = ()
    table: int = 0
    round: int = 0
    wanted: int = 0
    available: int = 0


class Unseatable(Exception):
    """The wishes contradict each other; `obstacles` says why. The text holds codes alone, no ids."""

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        super().__init__(", ".join(obstacle.code for obstacle in obstacles))
        self.obstacles = obstacles


def table_count(people: int, seats: int) -> int:
    """How many tables of at most this many seats (1 or more) are needed; at least one."""
    return max(1, -(-people // seats))


def seat(
    gathering: Gathering,
    seed: int = 0,
    effort: int = EFFORT,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Seating:
    """Seat people so that tables are mixed first, and then as many pairs as possible meet, and few too often.

    The same gathering, seed (a whole number from 0) and effort (sweeps over all tables, 1 or more) give the
    same seating, in whatever order people, features and wishes are listed. `progress` gets the fraction done
    and "checking", "seating" or "done". Raises `Unseatable` when the wishes cannot be kept, `Cancelled` when
    `cancelled` answers True, ValueError when the seed or the effort is too small.
    """
    if seed < 0 or effort < 1:
        raise ValueError("the seed must be 0 or more, and the effort 1 or more")
    if progress is not None:
        progress(0.0, "checking")
    found = obstacles(gathering)
    if found:
        raise Unseatable(found)
    # numpy and the solver, for which the records above do not have to wait
    from panelapp.composition import table_search

    seating = Seating(table_search.search(gathering, seed, effort, progress, cancelled), seed)
    if progress is not None:
        progress(1.0, "done")
    return seating


def measure(gathering: Gathering, seating: Seating) -> Measures:
    """How many pairs meet, and how many cells are off balance, in any seating of these people."""
    met = Counter(pair for tables in seating.rounds for table in tables for pair in _pairs(table))
    tied = {pair for group in companies(gathering) for pair in _pairs(group)}
    barred = {pair for wish in gathering.apart for pair in _pairs(wish)}
    size = len(gathering.people)
    places = sum(met.values()) - sum(met[pair] - 1 for pair in tied if pair in met)
    return Measures(
        meetings=len(met),
        possible_meetings=min(places, size * (size - 1) // 2 - len(barred)),
        most_meetings_of_a_pair=max((number for pair, number in met.items() if pair not in tied), default=0),
        off_balance=sum(_off_balance(gathering, values, seating) for values in gathering.answers.values()),
    )


def companies(gathering: Gathering) -> tuple[tuple[str, ...], ...]:
    """Those who share a table in every round: wishes for together that overlap, and all fixed at one table.

    Each has two people or more, by id.
    """
    at_table: dict[int, set[str]] = {}
    for person, table in gathering.fixed.items():
        at_table.setdefault(table, set()).add(person)
    return _merged([*gathering.together, *at_table.values()])


def obstacles(gathering: Gathering) -> tuple[Obstacle, ...]:
    """What stands in the way of seating people as wished, as far as one can see without seating them."""
    return tuple(_wrong_words(gathering)) or (*_too_tight(gathering), *_contradictions(gathering))


def _wrong_words(gathering: Gathering) -> Iterator[Obstacle]:
    twice = sorted(person for person, number in Counter(gathering.people).items() if number > 1)
    if twice:
        yield Obstacle("person_twice", tuple(twice))
    named = set[str]().union(gathering.fixed, *gathering.together, *gathering.apart)
    unknown = sorted(named.difference(gathering.people))
    if unknown:
        yield Obstacle("unknown_person", tuple(unknown))
    for number, tables in enumerate(gathering.rounds, start=1):
        if tables < 1:
            yield Obstacle("no_table", round=number)


def _too_tight(gathering: Gathering) -> Iterator[Obstacle]:
    if not gathering.rounds:
        return
    fewest = min(gathering.rounds)
    seats = -(-len(gathering.people) // max(gathering.rounds))
    for person, table in sorted(gathering.fixed.items()):
        if not 1 <= table <= fewest:
            yield Obstacle("no_such_table", (person,), table=table, available=fewest)
    for group in _merged(gathering.together):
        if len(group) > seats:
            yield Obstacle("together_too_large", group, wanted=len(group), available=seats)
    for wish in sorted(map(_by_id, gathering.apart)):
        if len(wish) > fewest:
            yield Obstacle("too_many_apart", wish, wanted=len(wish), available=fewest)
    for table, people in _at_tables(gathering):
        if len(people) > seats:
            yield Obstacle("table_too_small", people, table=table, wanted=len(people), available=seats)


def _contradictions(gathering: Gathering) -> Iterator[Obstacle]:
    groups = _merged(gathering.together)
    for group in groups:
        placed = tuple(person for person in group if person in gathering.fixed)
        if len({gathering.fixed[person] for person in placed}) > 1:
            yield Obstacle("together_at_two_tables", placed)
    apart = sorted({pair for wish in gathering.apart for pair in _pairs(wish)})
    tied = {pair for group in groups for pair in _pairs(group)}
    for pair in apart:
        if pair in tied:
            yield Obstacle("apart_and_together", pair)
    for table, people in _at_tables(gathering):
        for pair in apart:
            if pair not in tied and set(pair).issubset(people):
                yield Obstacle("apart_at_one_table", pair, table=table)


def _at_tables(gathering: Gathering) -> list[tuple[int, tuple[str, ...]]]:
    """For each table at which people are fixed all who then sit there, their company included."""
    company = {person: group for group in _merged(gathering.together) for person in group}
    found: dict[int, set[str]] = {}
    for person, table in gathering.fixed.items():
        found.setdefault(table, set()).update(company.get(person, (person,)))
    return sorted((table, _by_id(people)) for table, people in found.items())


def _merged(wishes: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Wishes that overlap made into one, those of a single person left out."""
    groups: list[set[str]] = []
    for wish in wishes:
        group = set(wish)
        group.update(*(other for other in groups if other & group))
        groups = [other for other in groups if not other & group]
        groups.append(group)
    return tuple(sorted(_by_id(group) for group in groups if len(group) > 1))


def _pairs(people: Iterable[str]) -> Iterator[tuple[str, str]]:
    return combinations(sorted(people), 2)


def _by_id(people: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(people))


def _off_balance(gathering: Gathering, values: tuple[str, ...], seating: Seating) -> int:
    everybody = len(gathering.people)
    value_of = dict(zip(gathering.people, values, strict=True))
    numbers = Counter(value for value in values if value != NO_ANSWER)
    off = 0
    for table in (table for tables in seating.rounds for table in tables):
        here = Counter(value_of[person] for person in table)
        for value, number in numbers.items():
            share = number * len(table)
            off += not share // everybody <= here[value] <= -(-share // everybody)
    return off
