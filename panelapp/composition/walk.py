"""Many panels at once, each walking from panel to panel by single swaps.

A walk prefers types of people by weights: the chance that it stands on a panel x is proportional to
``exp(weights @ x)`` among the panels that meet every bound (a Gibbs distribution, of all distributions with those
average numbers of each type the one of largest entropy). Between two panels that meet the bounds a walk may break
some for a few steps, at a price; only what meets them all is handed out.
"""

from __future__ import annotations

import numpy as np

from panelapp.composition.counting import Floats, Ints
from panelapp.composition.types import Types

PRICE = 3.0
"""What one person too many or too few costs a walk, in units of weight. Lower, and walks lose their way back to
panels that count; higher, and they hardly move where the quotas are narrow."""

SEATS = 4
"""Seats looked at in each step."""

NEAR = 12
"""Types looked at for each of those seats, of the ones most like the type that sits there."""

FAR = 2
"""Types looked at in each step that may be unlike the one that sits."""

LIKE = 36
"""How many types count as most like a type."""

DIFFERENCES = 3
"""In how many groups of rows types most like each other may differ."""


class Walks:
    """A number of walks over the panels between `lower` and `upper` of the rows and `least` and `most` of the types.

    All start from `start`, a panel (length T) within the bounds.
    """

    def __init__(
        self, types: Types, bounds: tuple[Ints, Ints, Ints, Ints], start: Ints, likely: Floats, walks: int, seed: int
    ) -> None:
        self._generator = np.random.Generator(np.random.PCG64(seed))
        self._codes = types.codes
        self._columns = [np.ascontiguousarray(codes) for codes in types.codes.T]
        self.lower, self.upper, self.least, self.most = bounds
        self.count = walks
        self.free = np.flatnonzero(self.most > self.least)
        """The types of which the number can change."""
        moving = np.where(self.most > self.least, start - self.least, 0)
        self._seats = np.tile(np.repeat(np.arange(len(start)), moving), (walks, 1))
        self.panels = np.tile(start.astype(np.int16), (walks, 1))
        self._counts = np.tile(types.matrix.astype(np.int64) @ start, (walks, 1))
        share = np.sqrt(np.maximum(likely[self.free], 1e-6))
        self._cumulated = np.cumsum(share / share.sum()) if len(self.free) else np.zeros(0)
        self.stuck = not self._seats.shape[1] or len(self.free) < 2
        if not self.stuck:
            self._pair_up(len(types.rows))

    def _pair_up(self, nowhere: int) -> None:
        """For each free type the types most like it, and the rows in which a swap with them counts."""
        codes = self._codes[self.free]
        many, groups = codes.shape
        near = min(NEAR, many - 1)
        blocks = max(1, min(LIKE, many - 1) // near)
        most_like = np.empty((many, near * blocks), dtype=np.int64)
        for i in range(many):
            unlike = (codes[i] != codes).sum(axis=1) + self._generator.random(many)
            unlike[i] = np.inf
            most_like[i] = self._generator.permutation(np.argpartition(unlike, near * blocks - 1)[: near * blocks])
        differ = codes[:, np.newaxis, :] != codes[most_like]
        width = max(1, min(DIFFERENCES, groups))
        which = np.argsort(~differ, axis=2, kind="stable")[:, :, :width]
        counts = np.take_along_axis(differ, which, axis=2)
        leaving = np.take_along_axis(np.broadcast_to(codes[:, np.newaxis, :], differ.shape), which, axis=2)
        joining = np.take_along_axis(codes[most_like], which, axis=2)
        # a type that differs in more rows than there is room to note is replaced by no swap at all
        usable = differ.sum(axis=2) <= width
        joins = np.where(usable, self.free[most_like], self.free[:, np.newaxis])
        self._near, self._blocks, self._width = near, blocks, width
        self._joins = joins.reshape(many * blocks, near)
        self._leaving = np.where(counts, leaving, nowhere).reshape(many * blocks, near * width)
        self._joining = np.where(counts, joining, nowhere).reshape(many * blocks, near * width)
        self._place = np.full(len(self.most), -1)
        self._place[self.free] = np.arange(many)

    def go(self, weights: Floats, steps: int, best: bool = False) -> Ints:
        """Walk so many steps by these weights (length T, or walks by T) and hand out where each walk stands.

        That is the last panel within the bounds that it met, or with `best` the one of largest weight. A walk that
        met none stays, and is left out. Returns panels by T.
        """
        if self.stuck:
            return self.panels[:1]
        step = _Step(self, weights, best)
        for number in range(steps):
            step.take(PRICE * (1.0 + number / steps))
        self.panels, self._seats, self._counts = step.kept
        return self.panels[step.met]


class _Step:
    """The state of walks under way."""

    def __init__(self, walks: Walks, weights: Floats, best: bool) -> None:
        self._w = walks
        self._best = best
        many, rows = walks._counts.shape
        self._walk = np.arange(many)
        self._seats, self._panels, self._counts = walks._seats.copy(), walks.panels.copy(), walks._counts.copy()
        self._weights = np.broadcast_to(weights, self._panels.shape).ravel()
        self._row = (self._walk * (rows + 1))[:, np.newaxis]
        self._type = (self._walk * self._panels.shape[1])[:, np.newaxis]
        # what it costs to take one away from a row, or to add one; the last row is no row
        self._less = np.zeros((many, rows + 1), dtype=np.int8)
        self._more = np.zeros((many, rows + 1), dtype=np.int8)
        self._price()
        self._off = np.maximum(0, np.maximum(walks.lower - self._counts, self._counts - walks.upper)).sum(axis=1)
        self._value = np.zeros(many)
        self._record = np.full(many, -np.inf)
        self.kept = (walks.panels.copy(), walks._seats.copy(), walks._counts.copy())
        self.met = np.zeros(many, dtype=np.bool_)

    def take(self, price: float) -> None:
        w, generator, walk = self._w, self._w._generator, self._walk
        many, near = len(walk), w._near
        at = generator.integers(self._seats.shape[1], size=(many, SEATS + FAR))
        sitting = self._seats[walk[:, np.newaxis], at]
        block = w._place[sitting[:, :SEATS]] * w._blocks + generator.integers(w._blocks, size=(many, SEATS))
        far = w.free[np.minimum(np.searchsorted(w._cumulated, generator.random((many, FAR))), len(w.free) - 1)]
        joins = np.concatenate([w._joins[block].reshape(many, -1), far], axis=1)
        leaves = np.concatenate([np.repeat(sitting[:, :SEATS], near, axis=1), sitting[:, SEATS:]], axis=1)
        off = np.concatenate([self._cost_near(block), self._cost_far(sitting[:, SEATS:], far)], axis=1)
        place = self._type + joins
        gain = self._weights.take(place) - self._weights.take(self._type + leaves)
        appeal = gain - price * off + generator.gumbel(size=gain.shape)
        appeal[(self._panels.ravel().take(place) >= w.most[joins]) | (joins == leaves)] = -np.inf
        chosen = appeal.argmax(axis=1)
        # staying is one more choice, of weight 1
        moved = np.flatnonzero(appeal[walk, chosen] > generator.gumbel(size=many) + 1.0)
        if not len(moved):
            return
        pick = chosen[moved]
        seat = np.where(pick < SEATS * near, pick // near, pick - SEATS * near + SEATS)
        self._swap(moved, at[moved, seat], leaves[moved, pick], joins[moved, pick])
        self._off[moved] += off[moved, pick]
        self._value[moved] += gain[moved, pick]
        self._keep()

    def _cost_near(self, block: Ints) -> Ints:
        w = self._w
        many = len(block)
        cost = self._less.ravel().take(self._row + w._leaving[block].reshape(many, -1)) + self._more.ravel().take(
            self._row + w._joining[block].reshape(many, -1)
        )
        return cost.reshape(many, SEATS * w._near, w._width).sum(axis=2, dtype=np.int8)

    def _cost_far(self, leaves: Ints, joins: Ints) -> Ints:
        cost = np.zeros(leaves.shape, dtype=np.int8)
        for codes in self._w._columns:
            out, in_ = codes[leaves], codes[joins]
            moves = self._less.ravel().take(self._row + out) + self._more.ravel().take(self._row + in_)
            cost += moves * (out != in_)
        return cost

    def _swap(self, walk: Ints, seat: Ints, leaves: Ints, joins: Ints) -> None:
        self._seats[walk, seat] = joins
        self._panels[walk, leaves] -= 1
        self._panels[walk, joins] += 1
        for codes in self._w._columns:
            self._counts[walk, codes[leaves]] -= 1
            self._counts[walk, codes[joins]] += 1
        self._price()

    def _price(self) -> None:
        counts, lower, upper = self._counts, self._w.lower, self._w.upper
        self._less[:, :-1] = (counts <= lower).astype(np.int8) - (counts > upper)
        self._more[:, :-1] = (counts >= upper).astype(np.int8) - (counts < lower)

    def _keep(self) -> None:
        there = self._off == 0
        if self._best:
            there &= self._value > self._record
        now = np.flatnonzero(there)
        self._record[now] = self._value[now]
        for kept, current in zip(self.kept, (self._panels, self._seats, self._counts), strict=True):
            kept[now] = current[now]
        self.met[now] = True
