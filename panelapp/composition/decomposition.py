"""From chances to real panels: panels and shares of them that together give every type its chance.

Panels are drawn by walks that are steered until on average they give each type what it should have, so that the
chances lie in their midst; once there are several times as many panels as types, shares near to equal ones give the
chances exactly. Where they cannot, a search over whole panels proves it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from panelapp.composition import solver, weighting
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import IsCancelled
from panelapp.composition.oracle import Oracle, any_panel
from panelapp.composition.types import Panels, Types
from panelapp.composition.walk import Bounds, Walks
from panelapp.composition.weighting import Weighting

REACHED = 1e-7
"""An error in people of a type that no longer counts: ten times less than the gap that is promised."""

TIGHT = 1e-7
"""How near to a bound, in people, an average must be for every panel to have to stand at it."""

STEPS = 60
"""Steps between two panels of a walk; with fewer, panels are too much like the one before. Small panels need
`STEPS_A_SEAT` for each seat."""

STEPS_A_SEAT = 2

FIRST_POOL = 4
"""Panels for each type when shares are first looked for: few tasks need fewer, and half of them no more than twice."""

LARGE_FIRST_POOL = 8
"""The same for so many types that looking for shares takes longer than walking."""

GROWTH = 1.3

PATIENT_POOL = 5
"""Panels for each type from which walks take longer between two panels, up to `MOST_STEPS`: those at hand are alike."""

MOST_STEPS = 120

LARGEST_POOL = 16
"""Panels for each type from which a search over whole panels says whether the chances can be reached at all."""

FEW = 20
"""Walks are taken to have found all there is when, three times in a row, fewer than one in so many finds a new panel."""

SEARCHES = 5
"""Searches that find something after which columns are generated instead, which asks only where it matters."""

STEER_MOST = 8.0
"""The largest weight by which walks are steered: a type 3,000 times as likely as another."""

LOST = 0.92
"""The part of the walks that should find back to panels that count; narrow quotas need it to be this large."""

SEED = 20261125
"""The walks are part of the work, not of the lot: they are the same each time."""

OutOfTime = Callable[[], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Decomposition:
    """Panels (panels by T, whole numbers) and their shares (together 1); `reached` when they give the target.

    `proved` says that no panels could: a search over whole panels found none in the direction of what is missing.
    """

    panels: Panels
    shares: Floats
    reached: bool
    proved: bool = False


class Pool:
    """Panels of `types` types as they are found, each once."""

    def __init__(self, types: int) -> None:
        self._seen: set[bytes] = set()
        self._panels: Panels = np.empty((256, types), dtype=np.int16)

    def __len__(self) -> int:
        return len(self._seen)

    def add(self, panels: Ints | Panels) -> int:
        """Add those that are new; how many that is."""
        before = len(self._seen)
        for panel in panels.astype(np.int16):
            key = hashlib.blake2b(panel.tobytes(), digest_size=16).digest()
            if key in self._seen:
                continue
            if len(self._seen) == len(self._panels):
                more = np.empty((len(self._panels) // 4, self._panels.shape[1]), dtype=np.int16)
                self._panels = np.concatenate([self._panels, more])
            self._panels[len(self._seen)] = panel
            self._seen.add(key)
        return len(self._seen) - before

    def panels(self) -> Panels:
        """All of them; panels by T."""
        return self._panels[: len(self._seen)]


def decompose(
    types: Types,
    chances: Floats,
    oracle: Oracle,
    tell: Callable[[float], None] | None = None,
    cancelled: IsCancelled | None = None,
    out_of_time: OutOfTime | None = None,
) -> Decomposition | None:
    """Find panels that give each type its chance (length T).

    None when there is no panel at all with the averages' bounds. `tell` gets an idea of the fraction done. Raises
    `Cancelled`.
    """
    target = types.sizes * chances
    bounds = face(types, target)
    if oracle.few:
        return _of_all(_within(types, bounds, oracle.listed()), target, cancelled)
    start = any_panel(types, bounds, cancelled)
    if start is None:
        return None
    search = _Search(types, target, bounds, start, cancelled, out_of_time)
    return search.run(tell)


def _within(types: Types, bounds: Bounds, panels: Panels) -> Panels:
    """Those of the panels that keep to the bounds."""
    lower, upper, least, most = bounds
    counts = panels @ types.matrix.T
    rows = ((counts >= lower) & (counts <= upper)).all(axis=1)
    return panels[rows & ((panels >= least) & (panels <= most)).all(axis=1)]


def _of_all(panels: Panels, target: Floats, cancelled: IsCancelled | None) -> Decomposition | None:
    """What shares of all the panels there are give."""
    if not len(panels):
        return None
    found = weighting.weigh(panels, target, cancelled)
    return Decomposition(panels, found.shares, found.worst < REACHED, proved=found.worst >= REACHED)


def face(types: Types, target: Floats) -> Bounds:
    """The bounds of rows and types that every panel must keep for the average to be `target`.

    Where the average stands at a bound, every panel does.
    """
    counts = types.matrix @ target
    lower, upper, least, most = types.lower.copy(), types.upper.copy(), types.least.copy(), types.most.copy()
    for low, high, value in ((lower, upper, counts), (least, most, target)):
        at_low, at_high = value - low < TIGHT, high - value < TIGHT
        high[at_low] = low[at_low]
        low[at_high] = high[at_high]
    return lower, upper, least, most


class _Search:
    def __init__(
        self,
        types: Types,
        target: Floats,
        bounds: Bounds,
        start: Ints,
        cancelled: IsCancelled | None,
        out_of_time: OutOfTime | None,
    ) -> None:
        self._types, self._target, self._bounds = types, target, bounds
        self._cancelled, self._out_of_time = cancelled, out_of_time
        self._pool = Pool(len(types.kinds))
        self._pool.add(start[np.newaxis])
        self._steered = Steered(types, bounds, start, target)
        self._free = self._steered.walks.free

    def run(self, tell: Callable[[float], None] | None) -> Decomposition:
        many = len(self._free)
        large = FIRST_POOL * many * many > weighting.DENSE
        want = (LARGE_FIRST_POOL if large else FIRST_POOL) * many + 20
        searches = 0
        steps = min(STEPS, 10 + STEPS_A_SEAT * self._types.seats)
        while True:
            barren = self._gather(want, steps, tell)
            found = self._weigh()
            if len(self._pool) > PATIENT_POOL * len(self._free):
                steps = min(2 * steps, MOST_STEPS)
            late = self._out_of_time is not None and self._out_of_time()
            if found.worst < REACHED or late:
                return self._answer(found)
            if barren or len(self._pool) > LARGEST_POOL * len(self._free):
                searches += 1
                if not self._look(found):
                    return self._answer(found, proved=True)
                if searches > SEARCHES:
                    return self._answer(found)
            want = max(len(self._pool) + 1, round(len(self._pool) * GROWTH))

    def _gather(self, want: int, steps: int, tell: Callable[[float], None] | None) -> bool:
        """Walk until there are so many panels; True when there seem to be no more."""
        barren = 0
        while len(self._pool) < want and barren < 3:
            solver.check(self._cancelled)
            if len(self._pool) > len(self._free) and self._out_of_time is not None and self._out_of_time():
                return False
            new = self._pool.add(self._steered.walk(steps))
            barren = 0 if FEW * new > self._steered.walks.count else barren + 1
            if tell is not None:
                tell(min(0.95, len(self._pool) / (8.0 * len(self._free) + 1)))
        return barren > 0

    def _weigh(self) -> Weighting:
        panels = self._pool.panels()
        # what does not change needs no looking at, but for many types leaving it out would take another copy
        part = self._free if panels.size <= weighting.DENSE else np.arange(len(self._target))
        looked_at = panels[:, self._free] if panels.size <= weighting.DENSE else panels
        found = weighting.weigh(looked_at, self._target[part], self._cancelled, self._out_of_time)
        direction, error = np.zeros(len(self._target)), np.zeros(len(self._target))
        direction[part], error[part] = found.direction, found.error
        return Weighting(found.shares, error, direction)

    def _look(self, found: Weighting) -> bool:
        """Search for a panel that gives more of what is missing than the target has; False when there is none."""
        direction = found.direction if np.abs(found.direction).any() else found.error
        panels = self._pool.panels()
        furthest = panels[int((panels @ direction).argmax())] if panels.size <= weighting.DENSE else None
        panel = any_panel(self._types, self._bounds, self._cancelled, direction, furthest)
        scale = float(np.abs(direction).max())
        if panel is None or float(direction @ (panel - self._target)) < 1e-7 * scale:
            return False
        return bool(self._pool.add(panel[np.newaxis]))

    def _answer(self, found: Weighting, proved: bool = False) -> Decomposition:
        panels, reached = self._pool.panels(), found.worst < REACHED
        # a panel that the last search found has no share yet
        shares = np.append(found.shares, np.zeros(len(panels) - len(found.shares)))
        if not reached:
            even = np.full(len(panels), 1.0 / len(panels))
            given = (weighting.average(each, panels) for each in (even, shares))
            if _short(self._target, next(given)) < _short(self._target, next(given)):
                shares = even
        return Decomposition(panels, shares, reached, proved)


def _short(target: Floats, given: Floats) -> float:
    """How much of its target the type gets least of lacks, as a share of 1."""
    there = target > TIGHT
    return float((1.0 - given[there] / target[there]).max(initial=0.0))


class Steered:
    """Walks steered so that over time they give each type `target` people (length T) on average."""

    def __init__(self, types: Types, bounds: Bounds, start: Ints, target: Floats) -> None:
        count = len(types.kinds)
        self.walks = Walks(types, bounds, start, target, min(128, max(16, count)), SEED)
        self._target = target
        self._floor = np.maximum(target, 1e-3)
        self._owed = np.zeros(count)
        self._started = False
        self._weights = np.zeros(count)

    def walk(self, steps: int) -> Panels:
        """The panels where the walks stand after so many steps more; panels by T."""
        met = self.walks.go(self._weights, steps if self._started else 2 * steps)
        self._started = True
        many = len(self.walks.panels)
        self._owed += many * self._target - self.walks.panels.sum(axis=0)
        found = len(met) / many
        if found < LOST:
            # steered too hard to find back: what is owed is partly let go, or it would only grow
            self._owed *= found / LOST
        weights = np.clip(self._owed / (many * self._floor), -STEER_MOST, STEER_MOST)
        # only differences matter; without this the walks would have to choose between swapping and staying
        self._weights = weights - np.average(weights, weights=self._floor)
        return met
