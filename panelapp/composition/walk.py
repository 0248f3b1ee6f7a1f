"""Many panels at once, each walking from panel to panel by single swaps.

A walk prefers types of people by weights: the chance that it stands on a panel x is proportional to
``exp(weights @ x)`` among the panels that meet every bound (a Gibbs distribution, of all distributions with those
average numbers of each type the one of largest entropy). Between two panels that meet the bounds a walk may break
some for a few steps, at a price; only what meets them all is handed out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from panelapp.composition.counting import Bools, Floats, Ints
from panelapp.composition.types import Panels, Types

PRICE = 3.0
"""What one person too many or too few costs a walk, in units of weight. Lower, and walks lose their way back to
panels that count; higher, and they hardly move where the quotas are narrow."""

SEATS = 4
"""Seats looked at in each step."""

NEAR = 12
"""Types looked at for each of those seats, of the ones most like the type that sits there."""

FAR = 4
"""Types looked at that may be unlike the one that sits, at every `FAR_EVERY` steps: few of them fit."""

FAR_EVERY = 4

WANTED = 0.25
"""The part of those types that is chosen by how much they are wanted rather than by how often they sit."""

LIKE = 36
"""How many types count as most like a type."""

DIFFERENCES = 3
"""In how many groups of rows types most like each other may differ."""


Bounds = tuple[Ints, Ints, Ints, Ints]
"""The lower and upper bounds of the rows, and the least and most people of each type."""

Costs = NDArray[np.int8]


class Walks:
    """A number of walks over the panels within `bounds`, all from `start`, a panel (length T) within them.

    `likely` says about how many people of each type a panel holds (length T); `seed` decides the steps.
    """

    def __init__(self, types: Types, bounds: Bounds, start: Ints, likely: Floats, walks: int, seed: int) -> None:
        self._generator = np.random.Generator(np.random.PCG64(seed))
        self._bounds = bounds
        _, _, least, most = bounds
        self.count = walks
        self.free = np.flatnonzero(most > least)
        """The types of which the number can change."""
        moving = np.where(most > least, start - least, 0)
        self._state = _State(
            np.tile(start.astype(np.int16), (walks, 1)),
            np.tile(np.repeat(np.arange(len(start)), moving), (walks, 1)),
            np.tile(types.matrix.astype(np.int64) @ start, (walks, 1)),
        )
        stuck = not self._state.seats.shape[1] or len(self.free) < 2
        self._tables = None if stuck else _Tables(types, self.free, likely, self._generator)

    @property
    def panels(self) -> Panels:
        """Where the walks stand; walks by T."""
        return self._state.panels

    def go(self, weights: Floats, steps: int, best: bool = False) -> Panels:
        """Walk so many steps by these weights (length T, or walks by T) and hand out where each walk stands.

        That is the last panel within the bounds that it met, or with `best` the one of largest weight. A walk that
        met none stays, and is left out. Returns panels by T.
        """
        if self._tables is None:
            return self.panels[:1]
        under_way = _UnderWay(self._tables, self._bounds, self._state, weights, self._generator)
        for number in range(steps):
            if under_way.step(PRICE * (1.0 + number / steps), FAR if number % FAR_EVERY == 0 else 0):
                under_way.keep(best)
        self._state = under_way.kept
        return self.panels[under_way.met]


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """Where walks stand: the people of each type, the type in each seat that can change, the count of each row."""

    panels: Panels
    seats: Ints
    counts: Ints

    def copy(self) -> _State:
        return _State(self.panels.copy(), self.seats.copy(), self.counts.copy())


class _Tables:
    """For each type that can change the types most like it, in blocks, and the rows in which a swap counts."""

    def __init__(self, types: Types, free: Ints, likely: Floats, generator: np.random.Generator) -> None:
        self.free = free
        self.columns = [np.ascontiguousarray(codes) for codes in types.codes.T]
        share = np.sqrt(np.maximum(likely[free], 1e-6))
        self.share = share / share.sum()
        codes = types.codes[free]
        many, groups = codes.shape
        self.near = min(NEAR, many - 1)
        self.blocks = max(1, min(LIKE, many - 1) // self.near)
        most_like = _most_like(codes, self.near * self.blocks, generator)
        differ = codes[:, np.newaxis, :] != codes[most_like]
        self.width = max(1, min(DIFFERENCES, groups))
        which = np.argsort(~differ, axis=2, kind="stable")[:, :, : self.width]
        counts = np.take_along_axis(differ, which, axis=2)
        leaving = np.take_along_axis(np.broadcast_to(codes[:, np.newaxis, :], differ.shape), which, axis=2)
        joining = np.take_along_axis(codes[most_like], which, axis=2)
        nowhere = len(types.rows)
        # a type that differs in more rows than there is room to note is replaced by no swap at all
        usable = differ.sum(axis=2) <= self.width
        shape = (many, self.blocks, self.near, self.width)
        self.joins = np.where(usable, free[most_like], free[:, np.newaxis]).reshape(many * self.blocks, self.near)
        # the first difference of all types in a block, then the second of all: sums of long rows are quick
        order = (0, 1, 3, 2)
        self.rows_left = (
            np.where(counts, leaving, nowhere).reshape(shape).transpose(order).reshape(many * self.blocks, -1)
        )
        self.rows_joined = (
            np.where(counts, joining, nowhere).reshape(shape).transpose(order).reshape(many * self.blocks, -1)
        )
        self.place = np.full(len(types.kinds), -1)
        self.place[free] = np.arange(many)


def _most_like(codes: Ints, number: int, generator: np.random.Generator) -> Ints:
    """For each type the places of `number` others that differ from it in the fewest groups, in any order."""
    found = np.empty((len(codes), number), dtype=np.int64)
    for place, own in enumerate(codes):
        unlike = (own != codes).sum(axis=1) + generator.random(len(codes))
        unlike[place] = np.inf
        found[place] = generator.permutation(np.argpartition(unlike, number - 1)[:number])
    return found


def _gumbel(generator: np.random.Generator, shape: tuple[int, ...]) -> Floats:
    """Noise with which the largest sum is each choice by its share: the logarithm of a quick exponential."""
    return np.asarray(-np.log(generator.standard_exponential(shape)), dtype=np.float64)


class _UnderWay:
    """Walks that take steps; `kept` is where they last stood within the bounds, `met` which ones have."""

    def __init__(
        self, tables: _Tables, bounds: Bounds, state: _State, weights: Floats, generator: np.random.Generator
    ) -> None:
        self._tables, self._generator = tables, generator
        self._lower, self._upper, _, self._most = bounds
        self._now = state.copy()
        self.kept = state.copy()
        many, rows = state.counts.shape
        self.met: Bools = np.zeros(many, dtype=np.bool_)
        self._walk = np.arange(many)
        self._weights = np.broadcast_to(weights, state.panels.shape).ravel()
        self._row = (self._walk * (rows + 1))[:, np.newaxis]
        self._type = (self._walk * state.panels.shape[1])[:, np.newaxis]
        # what it costs to take one away from a row, or to add one; the last row is no row
        self._less: Costs = np.zeros((many, rows + 1), dtype=np.int8)
        self._more: Costs = np.zeros((many, rows + 1), dtype=np.int8)
        self._price()
        off = np.maximum(self._lower - state.counts, state.counts - self._upper)
        self._off = np.maximum(0, off).sum(axis=1)
        # what is wanted most may be like nothing that sits, and would never be tried
        wanted = np.atleast_2d(weights)[:, tables.free].mean(axis=0)
        most = tables.share * np.exp(wanted - wanted.max())
        self._tried = np.cumsum((1.0 - WANTED) * tables.share + WANTED * most / most.sum())
        self._value = np.zeros(many)
        self._record = np.full(many, -np.inf)

    def step(self, price: float, far: int) -> bool:
        """Let each walk swap a seat or stay, looking at so many types unlike those that sit; whether any swapped."""
        tables, generator, walk, now = self._tables, self._generator, self._walk, self._now
        many, near = len(walk), tables.near
        at = generator.integers(now.seats.shape[1], size=(many, SEATS + far))
        sitting = now.seats[walk[:, np.newaxis], at]
        block = tables.place[sitting[:, :SEATS]] * tables.blocks
        block += generator.integers(tables.blocks, size=(many, SEATS))
        joins = tables.joins[block].reshape(many, -1)
        leaves = np.repeat(sitting[:, :SEATS], near, axis=1)
        off = self._cost_near(block)
        if far:
            drawn = np.searchsorted(self._tried, generator.random((many, far)))
            others = tables.free[np.minimum(drawn, len(tables.free) - 1)]
            off = np.concatenate([off, self._cost_far(sitting[:, SEATS:], others)], axis=1)
            joins = np.concatenate([joins, others], axis=1)
            leaves = np.concatenate([leaves, sitting[:, SEATS:]], axis=1)
        place = self._type + joins
        gain = self._weights.take(place) - self._weights.take(self._type + leaves)
        appeal = gain - price * off + _gumbel(generator, gain.shape)
        appeal[(now.panels.ravel().take(place) >= self._most[joins]) | (joins == leaves)] = -np.inf
        chosen = appeal.argmax(axis=1)
        # staying is one more choice
        moved = np.flatnonzero(appeal[walk, chosen] > _gumbel(generator, (many,)) + 1.0)
        if not len(moved):
            return False
        pick = chosen[moved]
        seat = np.where(pick < SEATS * near, pick // near, pick - SEATS * near + SEATS)
        self._swap(moved, at[moved, seat], leaves[moved, pick], joins[moved, pick])
        self._off[moved] += off[moved, pick]
        self._value[moved] += gain[moved, pick]
        return True

    def keep(self, best: bool) -> None:
        """Note where the walks stand that stand within the bounds, or with `best` those better than before."""
        there = self._off == 0
        if best:
            there &= self._value > self._record
        places = np.flatnonzero(there)
        self._record[places] = self._value[places]
        self.kept.panels[places] = self._now.panels[places]
        self.kept.seats[places] = self._now.seats[places]
        self.kept.counts[places] = self._now.counts[places]
        self.met[places] = True

    def _cost_near(self, block: Ints) -> Costs:
        tables = self._tables
        many = len(block)
        cost = self._less.ravel().take(self._row + tables.rows_left[block].reshape(many, -1))
        cost += self._more.ravel().take(self._row + tables.rows_joined[block].reshape(many, -1))
        parts = cost.reshape(many, SEATS, tables.width, tables.near)
        total = parts[:, :, 0]
        for part in range(1, tables.width):
            total = total + parts[:, :, part]
        return total.reshape(many, -1)

    def _cost_far(self, leaves: Ints, joins: Ints) -> Costs:
        cost: Costs = np.zeros(leaves.shape, dtype=np.int8)
        for codes in self._tables.columns:
            out, in_ = codes[leaves], codes[joins]
            moves = self._less.ravel().take(self._row + out) + self._more.ravel().take(self._row + in_)
            cost += moves * (out != in_)
        return cost

    def _swap(self, walk: Ints, seat: Ints, leaves: Ints, joins: Ints) -> None:
        now = self._now
        now.seats[walk, seat] = joins
        now.panels[walk, leaves] -= 1
        now.panels[walk, joins] += 1
        for codes in self._tables.columns:
            now.counts[walk, codes[leaves]] -= 1
            now.counts[walk, codes[joins]] += 1
        self._price()

    def _price(self) -> None:
        counts = self._now.counts
        self._less[:, :-1] = (counts <= self._lower).astype(np.int8) - (counts > self._upper)
        self._more[:, :-1] = (counts >= self._upper).astype(np.int8) - (counts < self._lower)
