"""The reserves: who is asked when members drop out, and how far off the panel can then be expected to be.

After Assos, Baharav, Flanigan and Procaccia, *Alternates, Assemble! Selecting Optimal Alternates for Citizens'
Assemblies* (EC 2025): drop-outs are sampled, and the reserves are chosen that leave the panel the least off on
average over the samples when each time the best use is made of them. Theirs is an integer program over all the
samples; here reserves are added one by one and then exchanged while that helps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from panelapp.composition import counting, swaps
from panelapp.composition.counting import Bools, Counts, Floats, Ints
from panelapp.composition.model import Cancelled, IsCancelled, Task

# Whole numbers and multiples of 2**-10 well below 2**13: exact in single precision, whatever the order of a sum.
Singles = NDArray[np.float32]

Rates = Mapping[tuple[str, str], float]
"""How likely the people are to drop out who give a feature this value: 0 to 1 by (feature, value)."""

DROP_OUT_RATE = 0.15
SCENARIOS = 512
EXCHANGES = 30

# Of two uses of the reserves with the same deviation the one that leaves fewer seats empty is the better.
EMPTY_SEAT = 1 + 2.0**-10


@dataclass(frozen=True, slots=True)
class Deviation:
    """What is missing on average: people off, summed over the quotas, and seats nobody could fill."""

    people_off: float
    empty_seats: float


def choose(
    task: Task,
    panel_people: Sequence[str],
    count: int,
    seed: int,
    rates: Rates | None = None,
    default_rate: float = DROP_OUT_RATE,
    cancelled: IsCancelled | None = None,
) -> tuple[str, ...]:
    """Choose up to `count` reserves for a panel, in the order they are to be asked.

    Members drop out independently of each other, each with the highest of the `rates` of their own answers,
    or `default_rate` when none of these has a rate. Over `SCENARIOS` sampled drop-outs the reserves keep
    people off and empty seats together as low as adding, then exchanging, one reserve at a time can. Earlier
    reserves help more than later ones. Between equals comes first who can replace more members, then the lot.

    Of one household at most one is chosen, and they only count on a seat while nobody of that household has
    one. Nobody on the panel, locked out, or of no use to it is chosen, so there can be fewer than `count`.
    The reserves themselves are taken to come when asked. Raises ValueError for someone on the panel who is
    not in the pool, a rate that is not between 0 and 1, or a negative seed, and `Cancelled`.
    """
    panel = _by_id(task, counting.indexes(task, panel_people))
    scenarios = _sample(task, panel, seed, rates, default_rate)
    candidates = _Candidates(task, panel, scenarios, seed, cancelled)
    chosen = _exchanged(candidates, *_greedy(scenarios, candidates, count))
    order = _in_order(scenarios, candidates, chosen)
    return tuple(task.pool.people[candidates.people[i]] for i in order)


def stand_ins(task: Task, panel_people: Sequence[str], reserves: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each reserve the members whose seat they can take with no quota further off, in the panel's order.

    Raises ValueError for someone who is not in the pool.
    """
    panel = counting.indexes(task, panel_people)
    candidates = counting.indexes(task, reserves)
    fits = swaps.replacements(counting.count(task), swaps.households(task), panel, panel, candidates)
    return {
        reserve: tuple(task.pool.people[i] for i in panel[fits[:, j]])
        for j, reserve in enumerate(reserves)
        if reserve not in panel_people
    }


def expected_deviation(
    task: Task,
    panel_people: Sequence[str],
    reserves: Sequence[str],
    seed: int,
    rates: Rates | None = None,
    default_rate: float = DROP_OUT_RATE,
) -> Deviation:
    """How far off the panel is on average after drop-outs, when the best use found is made of the reserves.

    The same seed samples the same drop-outs, those `choose` looked at, so that lists of reserves compare; with
    no reserves it says what the drop-outs alone cost. Reserves who sit or are locked out are no help. Rates and
    errors as in `choose`.
    """
    panel = _by_id(task, counting.indexes(task, panel_people))
    scenarios = _sample(task, panel, seed, rates, default_rate)
    listed = _by_id(task, counting.indexes(task, reserves))
    helpful = listed[counting.count(task).eligible[listed] & ~np.isin(listed, panel)]
    uses = [_used(scenarios, order) for order in (helpful, helpful[::-1])]
    off = np.stack([_off(scenarios, use.numbers).sum(axis=1, dtype=np.float64) for use in uses])
    vacant = np.stack([use.vacant for use in uses])
    # steps that are each as good as another are taken in the order of the list, and may end elsewhere
    better = (off + EMPTY_SEAT * vacant).argmin(axis=0)[np.newaxis]
    return Deviation(
        float(np.take_along_axis(off, better, axis=0).mean()), float(np.take_along_axis(vacant, better, axis=0).mean())
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Scenarios:
    """Sampled drop-outs. `numbers` holds for each scenario and quota how many still count in it, `vacant` the
    free seats of each; `taken` whether the household (column) still has a member sitting.
    """

    counts: Counts
    households: Ints
    numbers: Singles
    vacant: Ints
    taken: Bools
    minimums: Singles
    maximums: Singles

    def rows(self, people: Ints) -> Singles:
        """For each of these people and each quota 1 if they count in it, else 0."""
        return self.counts.rows(people).T.astype(np.float32)

    def by_feature(self, function: np.ufunc, numbers: Singles) -> Singles:
        """A number per scenario and feature out of one per scenario and quota."""
        starts = np.cumsum([0, *(len(feature.quotas) for feature in self.counts.features)])[:-1]
        return function.reduceat(numbers, starts, axis=1) if len(starts) else numbers

    def open_to(self, people: Ints) -> Bools:
        """Whether the household leaves a seat to these people; scenarios by people."""
        return ~self.taken[:, self.households[people]]


def _sample(task: Task, panel: Ints, seed: int, rates: Rates | None, default_rate: float) -> _Scenarios:
    counts = counting.count(task)
    households = swaps.households(task)
    # a stream of its own: the lots of the draw have already decided who is not on the panel
    generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 2])))
    # each member drops out in their share of the scenarios, not only on average: less noise from fewer samples
    strata = generator.permuted(np.tile(np.arange(SCENARIOS), (len(panel), 1)), axis=1).T
    chance = (strata + generator.random((SCENARIOS, len(panel)))) / SCENARIOS
    stays: Bools = chance >= _rates(task, panel, rates or {}, default_rate)
    taken = np.zeros((SCENARIOS, int(households.max(initial=-1)) + 1), dtype=np.bool_)
    for member, place in enumerate(panel):
        taken[:, households[place]] |= stays[:, member]
    quotas = counts.quotas()
    return _Scenarios(
        counts=counts,
        households=households,
        numbers=stays.astype(np.float32) @ counts.rows(panel).T.astype(np.float32),
        vacant=np.maximum(0, task.seats - stays.sum(axis=1, dtype=np.int64)),
        taken=taken,
        minimums=np.array([quota.minimum for quota in quotas], dtype=np.float32),
        maximums=np.array([quota.maximum for quota in quotas], dtype=np.float32),
    )


def _rates(task: Task, panel: Ints, rates: Rates, default_rate: float) -> Floats:
    if not all(0 <= rate <= 1 for rate in (default_rate, *rates.values())):
        raise ValueError("a drop-out rate is not between 0 and 1")
    own = [
        [rates[feature, values[i]] for feature, values in task.pool.answers.items() if (feature, values[i]) in rates]
        for i in panel
    ]
    return np.array([max(found, default=default_rate) for found in own], dtype=np.float64)


def _by_id(task: Task, people: Ints) -> Ints:
    """The same people in an order that does not depend on how a list was sorted."""
    return people[np.argsort(np.array([task.pool.people[i] for i in people], dtype=np.str_), kind="stable")]


def _used(scenarios: _Scenarios, people: Ints) -> _Use:
    """The best use found of these, all on the list from the start."""
    use = _Use(scenarios)
    use.put(scenarios.rows(people), scenarios.open_to(people), scenarios.households[people])
    use.settle(np.arange(SCENARIOS))
    return use


def _off(scenarios: _Scenarios, numbers: Singles) -> Singles:
    return np.maximum(np.float32(0), np.maximum(scenarios.minimums - numbers, numbers - scenarios.maximums))


class _Use:
    """Which reserves sit in which scenario, and what the panel then looks like.

    What a move costs is a sum over the quotas it touches, because a person counts in one quota of a feature:
    `_costs` gives for each scenario and quota what one more costs and what one less costs. Only a swap between
    two who count in the same quota is not such a sum, for it changes nothing there.
    """

    def __init__(self, scenarios: _Scenarios) -> None:
        self.scenarios = scenarios
        self.numbers = scenarios.numbers.copy()
        self.vacant = scenarios.vacant.copy()
        self.rows: Singles = np.zeros((0, self.numbers.shape[1]), dtype=np.float32)
        self.open: Bools = np.zeros((len(self.vacant), 0), dtype=np.bool_)
        self.sits: Bools = np.zeros((len(self.vacant), 0), dtype=np.bool_)
        self.households: Ints = np.zeros(0, dtype=np.int64)

    def put(self, rows: Singles, is_open: Bools, households: Ints) -> None:
        """Put k reserves on the list who sit nowhere yet: k by quotas, scenarios by k, k."""
        self.rows = np.vstack([self.rows, rows])
        self.open = np.hstack([self.open, is_open])
        self.sits = np.hstack([self.sits, np.zeros(is_open.shape, dtype=np.bool_)])
        self.households = np.concatenate([self.households, households])

    def add(self, rows: Singles, is_open: Bools, households: Ints) -> None:
        """Put one reserve on the list and to the best use."""
        # nothing better was left to do without them, so only where they join can there be more to do
        helps = np.flatnonzero(self._joining(rows, is_open)[:, 0] < 0)
        self.put(rows, is_open, households)
        self.settle(helps)

    def without(self, place: int) -> _Use:
        """The best use of the list without one reserve."""
        rest = _Use(self.scenarios)
        sat = self.sits[:, place]
        rest.numbers = self.numbers - np.outer(sat, self.rows[place]).astype(np.float32)
        rest.vacant = self.vacant + sat
        rest.rows, rest.households = np.delete(self.rows, place, axis=0), np.delete(self.households, place)
        rest.open, rest.sits = np.delete(self.open, place, axis=1), np.delete(self.sits, place, axis=1)
        rest.settle(np.flatnonzero(sat))
        return rest

    def cost(self) -> float:
        off = _off(self.scenarios, self.numbers).sum(dtype=np.float64)
        return float(off + EMPTY_SEAT * self.vacant.sum())

    def gains(self, rows: Singles, is_open: Bools) -> Floats:
        """What each of these candidates (k by quotas) changes at best with one move, summed over the scenarios."""
        return self._joining(rows, is_open).sum(axis=0, dtype=np.float64)

    def _joining(self, rows: Singles, is_open: Bools) -> Singles:
        """The cost of the best move by which a candidate joins, or 0 when none helps; scenarios by k.

        The candidate takes a free seat, or that of a reserve who sits, where `is_open` (scenarios by k) lets them.
        """
        one_more, one_less = self._costs(np.arange(len(self.vacant)))
        joins = one_more @ rows.T
        best = np.where(self.vacant[:, np.newaxis] > 0, joins - np.float32(EMPTY_SEAT), np.float32(0))
        cheapest = np.minimum(np.float32(0), self.scenarios.by_feature(np.minimum, one_more))
        for place, row in enumerate(self.rows):
            # nobody is worth a look for whom even the best answer to each feature would not make the swap pay
            at_best = np.minimum(np.float32(0), self.scenarios.by_feature(np.add, one_less * row) + cheapest).sum(
                axis=1
            )
            there = np.flatnonzero(self.sits[:, place] & (at_best < 0))
            touched = np.flatnonzero(row)
            more, less = one_more[np.ix_(there, touched)], one_less[np.ix_(there, touched)]
            swap = joins[there] + less.sum(axis=1)[:, np.newaxis] - (more + less) @ rows[:, touched].T
            best[there] = np.minimum(best[there], swap)
        best[~is_open] = 0
        return np.minimum(best, np.float32(0), out=best)

    def settle(self, left: Ints) -> None:
        """In these scenarios seat, unseat and swap reserves one by one while that lowers the cost."""
        nobody = len(self.rows)
        while nobody and len(left):
            costs = self._moves(left).reshape(len(left), -1)
            best = costs.argmin(axis=1)
            better = costs[np.arange(len(left)), best] < 0
            left, (leaving, joining) = left[better], np.divmod(best[better], nobody + 1)
            padded = np.vstack([self.rows, np.zeros((1, self.rows.shape[1]), dtype=np.float32)])
            self.numbers[left] += padded[joining] - padded[leaving]
            self.vacant[left] += (leaving < nobody).astype(np.int64) - (joining < nobody)
            for who, sits in ((leaving, False), (joining, True)):
                real = who < nobody
                self.sits[left[real], who[real]] = sits

    def _costs(self, where: Ints) -> tuple[Singles, Singles]:
        numbers = self.numbers[where]
        now = _off(self.scenarios, numbers)
        one = np.float32(1)
        return _off(self.scenarios, numbers + one) - now, _off(self.scenarios, numbers - one) - now

    def _moves(self, where: Ints) -> Singles:
        """The cost of each move: scenarios by who leaves by who joins, the last being nobody; infinite if barred."""
        many = len(self.rows)
        one_more, one_less = self._costs(where)
        moves = np.zeros((len(where), many + 1, many + 1), dtype=np.float32)
        pairs = (self.rows[:, np.newaxis] * self.rows[np.newaxis]).reshape(many * many, -1)
        moves[:, :many, :many] = -((one_more + one_less) @ pairs.T).reshape(-1, many, many)
        moves[:, :, :many] += (one_more @ self.rows.T)[:, np.newaxis]
        moves[:, :many, :] += (one_less @ self.rows.T)[:, :, np.newaxis]
        moves[:, many, :many] -= np.float32(EMPTY_SEAT)
        moves[:, :many, many] += np.float32(EMPTY_SEAT)
        sits = self.sits[where]
        mates = np.equal.outer(self.households, self.households)
        mates_there = sits.astype(np.int64) @ mates
        can_join = ~sits & self.open[where]
        barred = np.zeros(moves.shape, dtype=np.bool_)
        barred[:, :many, :] |= ~sits[:, :, np.newaxis]
        barred[:, :, :many] |= ~can_join[:, np.newaxis]
        barred[:, :many, :many] |= (mates_there[:, np.newaxis] - mates) > 0
        barred[:, many, :many] |= (mates_there > 0) | (self.vacant[where] <= 0)[:, np.newaxis]
        moves[barred] = np.inf
        return moves


class _Candidates:
    """Those who could be reserves, in the order of their lots, grouped into kinds who are alike to the panel."""

    def __init__(
        self, task: Task, panel: Ints, scenarios: _Scenarios, seed: int, cancelled: IsCancelled | None
    ) -> None:
        self._cancelled = cancelled
        people = _by_id(task, swaps.free_people(scenarios.counts, panel))
        generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 1])))
        self.people = people[generator.permutation(len(people))]
        self.households = scenarios.households[self.people]
        fits = swaps.replacements(scenarios.counts, scenarios.households, panel, panel, self.people)
        self.replaces: Ints = fits.sum(axis=0, dtype=np.int64)
        shared = np.where(np.isin(self.households, scenarios.households[panel]), self.households, -1)
        alike = np.vstack([counting.categories(scenarios.counts, self.people), shared])
        _, first, kind = np.unique(alike, axis=1, return_index=True, return_inverse=True)
        self.kind: Ints = kind.ravel()
        self.rows = scenarios.rows(self.people[first])
        self.open = scenarios.open_to(self.people[first])

    def best(self, use: _Use, among: Ints) -> tuple[int | None, float]:
        """The one of `among` (places in `people`, by lot) who helps most, and what they change in the cost."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        kinds, back = np.unique(self.kind[among], return_inverse=True)
        gains = use.gains(self.rows[kinds], self.open[:, kinds])[back]
        useful = np.flatnonzero((gains < 0) | (self.replaces[among] > 0))
        if not len(useful):
            return None, 0.0
        first = useful[np.lexsort((-self.replaces[among[useful]], gains[useful]))[0]]
        return int(among[first]), float(gains[first])

    def add_to(self, use: _Use, place: int) -> None:
        kind = self.kind[place : place + 1]
        use.add(self.rows[kind], self.open[:, kind], self.households[place : place + 1])

    def beside(self, chosen: Sequence[int]) -> Ints:
        """Those who share no household with any of the chosen."""
        return np.flatnonzero(~np.isin(self.households, self.households[np.array(chosen, dtype=np.int64)]))


def _greedy(scenarios: _Scenarios, candidates: _Candidates, count: int) -> tuple[list[int], _Use]:
    use = _Use(scenarios)
    chosen: list[int] = []
    while len(chosen) < count:
        best, _ = candidates.best(use, candidates.beside(chosen))
        if best is None:
            break
        chosen.append(best)
        candidates.add_to(use, best)
    return chosen, use


def _exchanged(candidates: _Candidates, chosen: list[int], use: _Use) -> list[int]:
    """Put one candidate in the place of another while that lowers the cost, at most `EXCHANGES` tries."""
    place = kept = 0
    for _ in range(EXCHANGES):
        if kept == len(chosen):
            break
        others = [*chosen[:place], *chosen[place + 1 :]]
        rest = use.without(place)
        best, gain = candidates.best(rest, candidates.beside(others))
        if best is not None and rest.cost() + gain < use.cost():
            candidates.add_to(rest, best)
            chosen, use, kept = [*others, best], rest, 0
        else:
            place, kept = place + 1, kept + 1
        place %= len(chosen)
    return chosen


def _in_order(scenarios: _Scenarios, candidates: _Candidates, chosen: list[int]) -> list[int]:
    """The chosen, each time the one first who helps most after those before."""
    use = _Use(scenarios)
    order: list[int] = []
    left = np.array(sorted(chosen), dtype=np.int64)
    while len(left):
        best, _ = candidates.best(use, left)
        following = int(left[0]) if best is None else best
        order.append(following)
        candidates.add_to(use, following)
        left = left[left != following]
    return order
