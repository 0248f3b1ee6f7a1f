"""The search for a good seating: simulated annealing that swaps people between pairs of tables.

In a round the tables are paired up, and for all pairs at once every swap of two people is weighed; one of them,
or none, is drawn with the odds of the heat bath. Swaps between different pairs of tables do not touch each
other, so all that are drawn can be made. Kirkpatrick, Gelatt and Vecchi, *Optimization by simulated annealing*
(1983); the problem without answers is that of the social golfer.

An empty chair evens out tables of two sizes in the arrays: it is the person after the last, and never moves.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from panelapp.composition import table_start
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import NO_ANSWER, Cancelled, IsCancelled, Progress
from panelapp.composition.table_start import ANY_TABLE, Wishes
from panelapp.composition.tables import Gathering, Obstacle, Unseatable

# A pair that meets again costs 1, and a little more each time; a pair that meets oftener than pairs do on
# average and once more costs so much that nobody meets the same person all day.
AGAIN, EACH_TIME, TOO_OFTEN = 1.0, 0.2, 4.0
# A cell off balance by one person costs 1, and a half for each further person, times a weight that grows: in the
# end balance comes first, but on the way there people have to get past each other.
ONE_OFF, FURTHER_OFF = 1.0, 0.5
LIGHT, HEAVY = 2.0, 8.0

# More than anything else can cost, yet finite: it is also subtracted from itself.
BARRED = 1e6

# Temperatures in the units of these costs: from where most swaps are made to where hardly a bad one is, and
# at last none.
HOT, COLD, FROZEN = 0.7, 0.2, 0.01
FROZEN_PART = 0.05

# Nothing off balance, and nobody meets again: what `_cost` then says.
PERFECT = (0, 0.0)

# With many tables a sweep does not pair each of them with every other.
PAIRINGS = 15
# Small gatherings are cheap, and a single start can go wrong: they start afresh, up to `STARTS` times, as long as
# the pairings of a sweep stay within this number over all starts.
PAIRINGS_IN_ALL = 90
STARTS = 3


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """A gathering of n people with v values in arrays; row n of `values` and `bound` is the empty chair.

    `values` is 1 where a person gives a value (n + 1, v), `bound` infinite for those who do not swap alone and
    else 0 (n + 1), `units` the people who move together but may sit anywhere, `barred` two rows of people kept
    apart.
    """

    people: int
    values: Floats
    bound: Floats
    units: tuple[Ints, ...]
    barred: Ints
    rounds: tuple[int, ...]


@dataclass(slots=True, eq=False)
class _Round:
    """One round with k tables of up to s seats: `seats` (k, s) holds people, `counts` (k, v) their values.

    `least` and `most` (k, v) are the share of each value at each table, rounded down and up; `fewer` and
    `more` (k, v) what one person fewer and one more of the value would cost there.
    """

    seats: Ints
    counts: Floats
    least: Floats
    most: Floats
    fewer: Floats
    more: Floats
    pairings: tuple[Ints, ...]


@dataclass(slots=True, eq=False)
class _Plan:
    """A seating under way. `met` (n + 1, n + 1) is how often two people share a table, or a mark.

    `gain` is what one more meeting costs, looked up by `met` without the round in hand, `weight`
    what balance counts for against meetings.
    """

    problem: _Problem
    rounds: list[_Round]
    met: Ints
    gain: Floats
    weight: float = HEAVY


def search(
    gathering: Gathering, seed: int, effort: int, progress: Progress | None, cancelled: IsCancelled | None
) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Seat a gathering without `obstacles`; see `tables.seat`. Raises `Unseatable` and `Cancelled`."""
    wishes = table_start.read(gathering)
    problem = _read(gathering, wishes)
    pairings = {tables: _pairings(tables) for tables in gathering.rounds}
    starts = min(STARTS, max(1, PAIRINGS_IN_ALL // max(1, sum(len(pairings[tables]) for tables in gathering.rounds))))
    best: _Plan | None = None
    for start in range(starts):
        generator = np.random.Generator(np.random.PCG64([seed, start]))
        plan = _start(problem, wishes, pairings, generator, cancelled)
        for sweep in _anneal(plan, effort, generator, cancelled):
            if progress is not None:
                progress((start + sweep) / starts, "seating")
        if best is None or _cost(plan) < _cost(best):
            best = plan
        if _cost(best) == PERFECT:
            break
    assert best is not None
    ids = sorted(gathering.people)
    return tuple(
        tuple(tuple(ids[i] for i in sorted(table) if i < len(ids)) for table in round_.seats.tolist())
        for round_ in best.rounds
    )


def _read(gathering: Gathering, wishes: Wishes) -> _Problem:
    people = len(gathering.people)
    order = sorted(range(people), key=gathering.people.__getitem__)
    columns = [
        [values[i] == value for i in order] + [False]
        for _, values in sorted(gathering.answers.items())
        for value in sorted(set(values) - {NO_ANSWER})
    ]
    bound = np.zeros(people + 1)
    bound[people] = np.inf
    for unit, table in zip(wishes.units, wishes.tables, strict=True):
        if len(unit) > 1 or table != ANY_TABLE:
            bound[list(unit)] = np.inf
    barred = [
        (i, j)
        for wish in wishes.apart
        for one in wish
        for other in wish
        if one != other
        for i in wishes.units[one]
        for j in wishes.units[other]
    ]
    return _Problem(
        people=people,
        values=np.array(columns, dtype=np.float64).reshape(len(columns), people + 1).T.copy(),
        bound=bound,
        units=tuple(
            np.array(unit)
            for unit, table in zip(wishes.units, wishes.tables, strict=True)
            if len(unit) > 1 and table == ANY_TABLE
        ),
        barred=np.array(barred, dtype=np.int64).reshape(len(barred), 2).T,
        rounds=gathering.rounds,
    )


def _start(
    problem: _Problem,
    wishes: Wishes,
    pairings: dict[int, tuple[Ints, ...]],
    generator: np.random.Generator,
    cancelled: IsCancelled | None,
) -> _Plan:
    people = problem.people
    meetings = sum(_places(people, tables) for tables in problem.rounds)
    often = math.ceil(meetings / max(1, people * (people - 1) // 2)) + 1
    again = np.arange(len(problem.rounds))
    gain = np.zeros(len(problem.rounds) + 4)
    gain[1 : len(again) + 1] = AGAIN + EACH_TIME * again + TOO_OFTEN * np.maximum(0, again + 2 - often)
    # after the numbers of meetings the mark of a pair kept apart, then that of the empty chair, which is also
    # looked up as one less
    apart, empty = len(problem.rounds) + 1, len(problem.rounds) + 3
    gain[apart] = BARRED
    met = np.zeros((people + 1, people + 1), dtype=np.int64)
    met[problem.barred[0], problem.barred[1]] = apart
    # the round in hand is taken off wherever people share a table, also from oneself
    np.fill_diagonal(met, 1)
    plan = _Plan(problem, [], met, gain)
    shares = problem.values.sum(axis=0) / max(1, people)
    for number, tables in enumerate(problem.rounds, start=1):
        seated = table_start.first_tables(wishes, tables, generator, cancelled)
        if seated is None:
            raise Unseatable((Obstacle("no_seating", round=number),))
        seats = np.full((tables, max(map(len, seated))), people, dtype=np.int64)
        for table, members in enumerate(seated):
            seats[table, : len(members)] = members
        share = shares * np.array([[len(members)] for members in seated])
        # shares of whole people come out of the division a hair beside the whole number
        least, most = np.floor(share + 1e-9), np.ceil(share - 1e-9)
        round_ = _Round(seats, np.zeros_like(share), least, most, least.copy(), most.copy(), pairings[tables])
        plan.rounds.append(round_)
        _share_tables(plan, seats, 1)
        _count(plan, round_, np.arange(tables))
    met[people] = met[:, people] = empty
    return plan


def _places(people: int, tables: int) -> int:
    """How many pairs share a table in a round."""
    smaller, larger = divmod(people, tables)
    return tables * (smaller * (smaller - 1) // 2) + larger * smaller


def _pairings(tables: int) -> tuple[Ints, ...]:
    """Ways to pair up tables so that each meets every other once, as in a round-robin; two rows each."""
    ring = list(range(tables + tables % 2))
    found: list[Ints] = []
    for _ in range(len(ring) - 1):
        pairs = [(ring[i], ring[-1 - i]) for i in range(len(ring) // 2)]
        if tables > 1:
            found.append(np.array([pair for pair in pairs if max(pair) < tables]).T)
        ring.insert(1, ring.pop())
    return tuple(found)


def _share_tables(plan: _Plan, seats: Ints, number: int) -> None:
    """Count a meeting more or less for everyone at the same table of `seats` (tables, s)."""
    plan.met[seats[:, :, np.newaxis], seats[:, np.newaxis, :]] += number
    everyone = np.arange(plan.problem.people)
    plan.met[everyone, everyone] = 1


def _anneal(plan: _Plan, effort: int, generator: np.random.Generator, cancelled: IsCancelled | None) -> Iterator[float]:
    """Improve the plan in place; yields the part done after each sweep. Raises `Cancelled`."""
    frozen = max(2, int(effort * FROZEN_PART))
    for sweep in range(effort + frozen):
        done = min(1.0, sweep / max(1, effort - 1))
        heat = HOT * (COLD / HOT) ** done if sweep < effort else FROZEN
        plan.weight = LIGHT + (HEAVY - LIGHT) * done
        for round_ in plan.rounds:
            if cancelled is not None and cancelled():
                raise Cancelled
            labels = generator.permutation(len(round_.seats))
            for pairing in round_.pairings[:PAIRINGS]:
                _swap_people(plan, round_, labels[pairing[0]], labels[pairing[1]], heat, generator)
            for unit in plan.problem.units:
                _move_unit(plan, round_, unit, heat, generator)
        yield (sweep + 1) / (effort + frozen)
        if _cost(plan) == PERFECT:
            return


def _swap_people(
    plan: _Plan, round_: _Round, ones: Ints, others: Ints, heat: float, generator: np.random.Generator
) -> None:
    """Swap one person, or nobody, between each of these tables (p) and the one of the same place in `others`."""
    here, there = round_.seats[ones], round_.seats[others]
    width = here.shape[1]
    change = _meeting_change(plan, here, there) + plan.weight * _balance_change(plan, round_, ones, others)
    change += plan.problem.bound[here][:, :, np.newaxis] + plan.problem.bound[there][:, np.newaxis, :]
    odds = np.zeros((len(ones), width * width + 1))
    odds[:, :-1] = change.reshape(len(ones), -1) / -heat
    # the largest of the exponents with noise of Gumbel's distribution is a draw with the odds they stand for
    noise = generator.standard_exponential(odds.shape)
    odds -= np.log(np.maximum(noise, np.finfo(np.float64).tiny))
    drawn = odds.argmax(axis=1)
    made = np.flatnonzero(drawn < width * width)
    if not len(made):
        return
    one, other = np.divmod(drawn[made], width)
    place = np.arange(len(made))
    here, there = here[made], there[made]
    here[place, one], there[place, other] = there[place, other], here[place, one]
    _seat(plan, round_, ones[made], others[made], here, there)


def _seat(plan: _Plan, round_: _Round, ones: Ints, others: Ints, here: Ints, there: Ints) -> None:
    """Seat these people (p, s) at these tables (p), none of which is named twice."""
    problem = plan.problem
    tables, seats = np.concatenate([ones, others]), np.concatenate([here, there])
    chair = plan.met[problem.people, problem.people]
    _share_tables(plan, round_.seats[tables], -1)
    _share_tables(plan, seats, 1)
    plan.met[problem.people] = plan.met[:, problem.people] = chair
    round_.seats[tables] = seats
    _count(plan, round_, tables)


def _meeting_change(plan: _Plan, here: Ints, there: Ints) -> Floats:
    """What each swap costs in meetings (p, s, s)."""
    width = here.shape[1]
    all_ = np.concatenate([here, there], axis=1)
    met = plan.met[all_[:, :, np.newaxis], all_[:, np.newaxis, :]]
    met[:, :width, :width] -= 1
    met[:, width:, width:] -= 1
    gain = plan.gain[met]
    with_here, with_there = gain[:, :, :width].sum(axis=2), gain[:, :, width:].sum(axis=2)
    leaving = (with_there - with_here)[:, :width]
    joining = (with_here - with_there)[:, width:]
    return leaving[:, :, np.newaxis] + joining[:, np.newaxis, :] - 2 * gain[:, :width, width:]


def _balance_change(plan: _Plan, round_: _Round, ones: Ints, others: Ints) -> Floats:
    """What each swap costs in balance (p, s, s)."""
    here, there = plan.problem.values[round_.seats[ones]], plan.problem.values[round_.seats[others]]
    swap_here = round_.fewer[ones] + round_.more[others]
    swap_there = round_.fewer[others] + round_.more[ones]
    leaving = np.matmul(here, swap_here[:, :, np.newaxis])
    joining = np.matmul(there, swap_there[:, :, np.newaxis])
    # where both give the same value nothing changes
    alike = here * (swap_here + swap_there)[:, np.newaxis, :]
    return leaving + joining.swapaxes(1, 2) - np.matmul(alike, there.swapaxes(1, 2))


def _count(plan: _Plan, round_: _Round, tables: Ints) -> None:
    """Bring `counts`, `fewer` and `more` of these tables up to date with who sits there."""
    counts = plan.problem.values[round_.seats[tables]].sum(axis=1)
    least, most = round_.least[tables], round_.most[tables]
    now = _off(counts, least, most)
    round_.counts[tables] = counts
    round_.fewer[tables] = _off(counts - 1, least, most) - now
    round_.more[tables] = _off(counts + 1, least, most) - now


def _off(counts: Floats, least: Floats, most: Floats) -> Floats:
    off = np.maximum(least - counts, counts - most)
    return np.where(off > 0, ONE_OFF + FURTHER_OFF * (off - 1), 0.0)


def _move_unit(plan: _Plan, round_: _Round, unit: Ints, heat: float, generator: np.random.Generator) -> None:
    """Perhaps swap a unit with as many people of another table, drawn at random."""
    seats = round_.seats
    one = int(np.flatnonzero((seats == unit[0]).any(axis=1))[0])
    other = int(generator.integers(len(seats)))
    leaving = _company(plan, seats[other], len(unit), generator)
    if one == other or leaving is None:
        return
    here = np.concatenate([np.setdiff1d(seats[one], unit), leaving])
    there = np.concatenate([np.setdiff1d(seats[other], leaving), unit])
    before = _cost_of_tables(plan, round_, np.array([one, other]), seats[[one, other]])
    after = _cost_of_tables(plan, round_, np.array([one, other]), np.array([here, there]))
    if after - before <= heat * generator.standard_exponential():
        _seat(plan, round_, np.array([one]), np.array([other]), here[np.newaxis], there[np.newaxis])


def _company(plan: _Plan, table: Ints, number: int, generator: np.random.Generator) -> Ints | None:
    """So many people of a table who may leave it, drawn at random, units whole; None when they do not add up."""
    choices = [np.array([person]) for person in table if not plan.problem.bound[person]]
    choices += [unit for unit in plan.problem.units if unit[0] in table]
    chosen: list[Ints] = []
    for i in generator.permutation(len(choices)).tolist():
        if len(choices[i]) <= number:
            chosen.append(choices[i])
            number -= len(choices[i])
    return np.concatenate(chosen) if chosen and not number else None


def _cost_of_tables(plan: _Plan, round_: _Round, tables: Ints, seats: Ints) -> float:
    """What these tables of the round cost with these people (2, s), who are those now seated there."""
    apart = np.concatenate([round_.seats[table] for table in tables])
    same = np.repeat(np.arange(len(tables)), round_.seats.shape[1])
    met = plan.met[apart[:, np.newaxis], apart[np.newaxis, :]] - (same[:, np.newaxis] == same[np.newaxis, :])
    order = np.argsort(apart, kind="stable")
    place = order[np.searchsorted(apart, seats, sorter=order)]
    gain = plan.gain[met[place[:, :, np.newaxis], place[:, np.newaxis, :]]]
    counts = plan.problem.values[seats].sum(axis=1)
    off = _off(counts, round_.least[tables], round_.most[tables])
    return float(gain.sum() / 2 + plan.weight * off.sum())


def _cost(plan: _Plan) -> tuple[int, float]:
    """Cells off balance, then what the meetings cost; the marks for wishes count in no seating."""
    off = sum(int(((round_.counts < round_.least) | (round_.counts > round_.most)).sum()) for round_ in plan.rounds)
    paid = np.zeros(len(plan.gain))
    paid[1 : len(plan.rounds) + 1] = np.cumsum(plan.gain[: len(plan.rounds)])
    return off, float(paid[plan.met].sum()) / 2
