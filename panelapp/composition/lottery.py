"""The lottery: numbered panels of equal chance, so that one number, from dice or balls, decides.

Rounding a distribution to a list of equally likely panels goes back to Flanigan, Kehne and Procaccia, *Fair
sortition made transparent* (NeurIPS 2021). Here panels are picked so that no type falls behind, single seats are
then swapped within panels where that brings a type nearer its chance, and the people of a type take turns.
"""

from __future__ import annotations

import hashlib
import heapq
from dataclasses import dataclass

import numpy as np

from panelapp.composition import weighting
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.fair import Fairness
from panelapp.composition.model import IsCancelled
from panelapp.composition.solver import check
from panelapp.composition.types import Types

SEED = 20261125
"""The list is part of the work, not of the lot: it is the same each time."""

LOOKED_AT = 256
"""Panels of the distribution compared for each number: more bring nothing that the exchanges do not mend."""

OUT, IN = 64, 192
"""Panels looked at for one exchange."""

IDLE = 6
"""Looks without a better exchange after which there is taken to be none."""

MOST_LOOKS, LEAST_LOOKS, MOST_NUMBERS = 3000, 300, 3_000_000_000
"""Looks in all, fewer where so many numbers are gone through before: with thousands of people exchanges could go on for
minutes and hardly change anything."""

MOST_HELD = 10_000_000
"""Numbers of panels by types held at once, 80 MB, twice."""

ROUNDS, MOST_ROUNDS = 4, 24
"""Rounds of exchanges at least, and at most while anybody is more than one panel short."""

A_COPY = 0.1
"""What it matters that a copy of a type is a seat off, where 1 is what it matters for all its copies together."""

MORE, MUCH_MORE = 1.3, 3.0
"""How much more it matters at the next round when a type is short, by up to one panel for each person or by more."""


@dataclass(frozen=True, slots=True)
class Lottery:
    """The panels of the lottery, number 1 first; each the ids of its people in order of id."""

    panels: tuple[tuple[str, ...], ...]

    def text(self) -> str:
        """The list as it is kept: a line ``number,members`` for each panel, ids with spaces between them."""
        lines = (f"{number},{' '.join(people)}\n" for number, people in enumerate(self.panels, start=1))
        return "number,members\n" + "".join(lines)

    def fingerprint(self) -> str:
        """SHA-256 of the list in UTF-8, in hexadecimal; it is told before the number is drawn."""
        return hashlib.sha256(self.text().encode()).hexdigest()

    def number(self, seed: int) -> int:
        """The number that a seed (a whole number from 0) decides on: from the fingerprint, so the list comes first."""
        digest = hashlib.sha256(f"{self.fingerprint()}:{seed}".encode()).digest()
        return 1 + int.from_bytes(digest, "big") % len(self.panels)


def make(
    fairness: Fairness,
    people: tuple[str, ...],
    count: int = 1000,
    cancelled: IsCancelled | None = None,
    as_one: Ints | None = None,
) -> Lottery:
    """Number `count` panels so that each person is in as many as their chance says, rounded.

    `people` are the ids of the pool, in its order. `as_one` numbers the types (length T) where some of them are copies
    of the same people, who then matter more than each copy by itself. The same chances and panels give the same
    lottery. Raises `Cancelled`, and ValueError for fewer than one panel.
    """
    if count < 1:
        raise ValueError("a lottery has at least one panel")
    generator = np.random.Generator(np.random.PCG64(SEED))
    rounding = _Rounding(fairness, count, generator, as_one)
    times = rounding.run(cancelled)
    panels = np.repeat(fairness.panels[rounding.kept].astype(np.int64), times, axis=0)[generator.permutation(count)]
    seated = _deal(fairness.types, panels, generator, as_one)
    ids = np.array(people, dtype=object)
    return Lottery(tuple(tuple(sorted(ids[seat])) for seat in seated))


class _Rounding:
    """How many times each panel of the distribution is in the lottery."""

    def __init__(self, fairness: Fairness, count: int, generator: np.random.Generator, as_one: Ints | None) -> None:
        most = max(count, MOST_HELD // max(1, fairness.panels.shape[1]))
        self.kept = np.sort(np.argsort(-fairness.shares, kind="stable")[:most])
        """The panels that can be in the lottery: those that come most often, where there are very many."""
        self._panels = fairness.panels[self.kept].astype(np.float64)
        goal: Floats = count * weighting.average(fairness.shares, fairness.panels)
        sizes = fairness.types.sizes.astype(np.float64)
        matters = np.ones(len(goal))
        if as_one is not None:
            whole = np.equal.outer(as_one, np.arange(as_one.max(initial=-1) + 1)).astype(np.float64)
            copies = whole.sum(axis=0)
            matters = np.concatenate([np.ones(len(copies)), np.full(len(goal), A_COPY)])
            self._panels = np.hstack([self._panels @ whole, self._panels])
            goal = np.concatenate([goal @ whole, goal])
            sizes = np.concatenate([sizes @ whole / copies, sizes])
        self._generator = generator
        self._count = count
        self._looks = 0
        self._most_looks = max(LEAST_LOOKS, min(MOST_LOOKS, MOST_NUMBERS // max(1, self._panels.size)))
        self._goal = goal
        self._sizes = sizes
        # when every one of a type is in as many panels as their chance says, rounded down; a copy may have less
        self._enough = np.where(matters < 1.0, 0.0, sizes * np.floor(goal / sizes + 1e-6))
        # what it matters that a type is a seat off: more for few people, and for those with a small chance
        self._weights = matters / (sizes * np.maximum(goal, 1.0))
        self._times = np.floor(count * fairness.shares[self.kept] + 1e-9).astype(np.int64)

    def run(self, cancelled: IsCancelled | None) -> Ints:
        """Pick panels, then exchange some for others; those who stay behind weigh more each time."""
        self._pick()
        kept, least = self._times, (np.inf, np.inf)
        for round_ in range(MOST_ROUNDS):
            self._exchange(cancelled)
            # panels short of what the chance says rounded down, for each person of the type
            short = np.maximum(0.0, self._enough - self._times @ self._panels) / self._sizes
            loss = (
                float(np.maximum(short - 1.0, 0.0).sum()),
                float((short * short / np.maximum(self._goal, 1.0)).sum()),
            )
            if loss < least:
                kept, least = self._times.copy(), loss
            if (least[0] == 0.0 and round_ >= ROUNDS) or self._looks >= self._most_looks:
                break
            self._weights *= np.where(short > 1.0, MUCH_MORE, np.where(short > 0.0, MORE, 1.0))
        return kept

    def _pick(self) -> None:
        """The whole part of each panel's share is there; the rest are the panels of which most is owed."""
        owed = self._goal - self._times @ self._panels
        half = 0.5 * np.einsum("pt,pt,t->p", self._panels, self._panels, self._weights)
        for _ in range(self._count - int(self._times.sum())):
            some = self._generator.integers(len(half), size=LOOKED_AT)
            best = some[int((self._panels[some] @ (self._weights * owed) - half[some]).argmax())]
            self._times[best] += 1
            owed -= self._panels[best]

    def _exchange(self, cancelled: IsCancelled | None) -> None:
        root = np.sqrt(self._weights)
        scaled = self._panels * root
        squares = np.einsum("pt,pt->p", scaled, scaled)
        behind = root * (self._goal - self._times @ self._panels)
        idle = 0
        while idle < IDLE and self._looks < self._most_looks:
            check(cancelled)
            self._looks += 1
            along = 2 * scaled @ behind
            out = self._some(np.flatnonzero(self._times), squares + along, OUT)
            in_ = self._some(np.arange(len(scaled)), squares - along, IN)
            change = (
                (squares[out] + along[out])[:, np.newaxis]
                + (squares[in_] - along[in_])
                - 2 * scaled[out] @ scaled[in_].T
            )
            best = int(change.argmin())
            if change.flat[best] > -1e-9:
                idle += 1
                continue
            idle = 0
            leaves, joins = out[best // len(in_)], in_[best % len(in_)]
            self._times[leaves] -= 1
            self._times[joins] += 1
            behind += scaled[leaves] - scaled[joins]

    def _some(self, places: Ints, cost: Floats, number: int) -> Ints:
        """Half of them the cheapest by themselves, the others any, since it is pairs that count."""
        if len(places) <= number:
            return places
        half = number // 2
        cheapest = places[np.argpartition(cost[places], half)[:half]]
        return np.concatenate([cheapest, places[self._generator.integers(len(places), size=number - half)]])


def _deal(types: Types, panels: Ints, generator: np.random.Generator, as_one: Ints | None) -> list[list[int]]:
    """Let the people of each type take turns; indexes into the pool for each panel.

    Where households matter, whoever sat least, as any of their copies, is next of those whose household does not sit
    yet.
    """
    seated: list[list[int]] = [[] for _ in panels]
    homes = [kind for kind, each in enumerate(types.kinds) if each.household]
    for kind in sorted(set(range(len(types.kinds))) - set(homes)):
        people = generator.permutation(types.members[kind])
        where = np.repeat(np.arange(len(panels)), panels[:, kind])
        for turn, panel in enumerate(where):
            seated[panel].append(int(people[turn % len(people)]))
    sitting: list[set[int]] = [set() for _ in panels]
    home_of = types.household.tolist()
    queues: dict[int, tuple[list[int], list[tuple[int, int]]]] = {}
    for kind in homes:
        group = kind if as_one is None else int(as_one[kind])
        if group not in queues:
            # people's places among the type's, in the order of the lot, and how often each sat
            order = generator.permutation(len(types.members[kind])).tolist()
            queues[group] = (order, [(0, turn) for turn in range(len(order))])
        order, waiting = queues[group]
        people = types.members[kind][order].tolist()
        for panel in np.flatnonzero(panels[:, kind]).tolist():
            back: list[tuple[int, int]] = []
            for _ in range(int(panels[panel, kind])):
                often, place = heapq.heappop(waiting)
                while home_of[people[place]] in sitting[panel]:
                    back.append((often, place))
                    often, place = heapq.heappop(waiting)
                back.append((often + 1, place))
                sitting[panel].add(home_of[people[place]])
                seated[panel].append(people[place])
            for each in back:
                heapq.heappush(waiting, each)
    return seated
