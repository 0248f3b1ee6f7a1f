"""Leximin over whole panels, for the tasks where parts of people promise chances that no panels can give.

A linear program over the panels found so far gives each level and weights on the types; a search for a panel of
larger weight than any of them either brings a new panel into the program or proves the level (column generation,
Flanigan et al., Nature 2021, supplement; Gilmore and Gomory 1961).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import highspy
import numpy as np

from panelapp.composition import decomposition, solver, weighting
from panelapp.composition.counting import Bools, Floats, Ints
from panelapp.composition.decomposition import OutOfTime, Pool, Steered
from panelapp.composition.leximin import Chances, Level
from panelapp.composition.model import IsCancelled
from panelapp.composition.oracle import Oracle
from panelapp.composition.types import Panels, Types

IMPROVES = 1e-7
"""How much larger the weight of a new panel must be, where the weights of the open types add up to 1."""

HELD = 1e-7
"""A dual weight from which a type is held down by its level; the solver's tolerance is 1e-10."""

GIVE = 1e-9
"""What a type fixed before may lose at a later level, or rounding would leave the program without a solution; ten
times as much, up to `MOST_GIVE`, each time it does all the same."""

MOST_GIVE = 1e-7

FIRST_WALKS = 5
NEW_AT_ONCE = 16

FRUITLESS = 3
"""Times in a row that walks find nothing better, after which only searches are made: few panels are left to find."""


@dataclass(frozen=True, slots=True, eq=False)
class Generated:
    """The chances with their proof, and panels (panels by T) with the shares that give them.

    `complete` is False when time ran out: the levels proved so far hold, the others are what was found.
    """

    chances: Chances
    panels: Panels
    shares: Floats
    complete: bool


def generate(
    types: Types,
    oracle: Oracle,
    likely: Floats,
    known: Panels,
    tell: Callable[[float], None] | None = None,
    cancelled: IsCancelled | None = None,
    out_of_time: OutOfTime | None = None,
) -> Generated:
    """The leximin chances over whole panels and panels that give them.

    `known` are panels to begin with (panels by T), one at least, if the `oracle` does not know all there are. `likely` is about how many people of each type a panel holds (length T). Raises `Cancelled`.
    """
    work = _Work(types, oracle, likely, known, cancelled, out_of_time)
    return work.run(tell)


class _Work:
    def __init__(
        self,
        types: Types,
        oracle: Oracle,
        likely: Floats,
        known: Panels,
        cancelled: IsCancelled | None,
        out_of_time: OutOfTime | None,
    ) -> None:
        self._types, self._oracle, self._cancelled = types, oracle, cancelled
        self._out_of_time = out_of_time or (lambda: False)
        self._pool = Pool(len(types.kinds))
        if not self._out_of_time():
            oracle.look_closer()
        self._pool.add(oracle.listed() if oracle.few else known)
        self._walks = None if oracle.few else _Walks(types, known[0], likely)
        if self._walks is not None:
            for _ in range(FIRST_WALKS):
                self._pool.add(self._walks.on())

    def run(self, tell: Callable[[float], None] | None) -> Generated:
        types = self._types
        never = self._find_those_who_never_sit()
        locked = types.least > 0
        chances = np.where(never, 0.0, np.where(locked, 1.0, -1.0))
        open_: Bools = ~(never | locked)
        levels = [self._nobody(never)] if never.any() else []
        master = _Master(types, chances, open_)
        while open_.any() and not self._out_of_time():
            chance, weights = self._level(master)
            if weights is None:
                break
            held = open_ & (weights * types.sizes > HELD)
            if not held.any():
                held = open_.copy()
            chances[held] = chance
            open_ &= ~held
            limit = float((self._pool.panels() @ weights).max()) + IMPROVES
            fixed = tuple(int(t) for t in np.flatnonzero(held))
            levels.append(Level(chance, fixed, weights, limit, np.zeros(0), np.zeros(0), searched=True))
            master.fix(held, chance)
            if tell is not None:
                tell(1.0 - open_.sum() / max(1, len(chances)))
        shares = master.shares()
        panels = self._pool.panels()[: len(shares)]
        given = weighting.average(shares, panels) / types.sizes
        complete = not open_.any()
        return Generated(
            Chances(given if open_.any() else np.maximum(chances, 0.0), tuple(levels)), panels, shares, complete
        )

    def _nobody(self, never: Bools) -> Level:
        fixed = tuple(int(t) for t in np.flatnonzero(never))
        weights = never / max(1.0, float((never * self._types.sizes).sum()))
        return Level(0.0, fixed, weights, 0.0, np.zeros(0), np.zeros(0), searched=True)

    def _find_those_who_never_sit(self) -> Bools:
        """The types no panel holds; a panel for every other type is in the pool afterwards."""
        missing = self._pool.panels().max(axis=0) == 0
        while missing.any() and not self._oracle.few:
            self._pool.add(self._oracle.heaviest(missing.astype(np.float64)))
            there = self._pool.panels().max(axis=0) > 0
            if not (missing & there).any():
                break
            missing &= ~there
        return missing

    def _level(self, master: _Master) -> tuple[float, Floats | None]:
        """The next level and the weights that prove it, or None for the weights when time ran out."""
        while True:
            solver.check(self._cancelled)
            chance, weights = master.solve(self._pool.panels())
            if self._out_of_time():
                return chance, None
            worth = self._pool.panels() @ weights
            least = float(worth.max()) + IMPROVES
            if self._walks is not None:
                better = self._walks.up(weights, float(worth.std()), least)
                if self._pool.add(better):
                    continue
            if self._oracle.few:
                return chance, weights
            found = self._oracle.heaviest(weights, self._pool.panels()[int(worth.argmax())])
            if not self._pool.add(found[found @ weights > least]):
                return chance, weights


class _Walks:
    """Walks from panel to panel, from `start` (length T), with about `likely` people of each type (length T)."""

    def __init__(self, types: Types, start: Ints, likely: Floats) -> None:
        bounds = (types.lower, types.upper, types.least, types.most)
        self._steered = Steered(types, bounds, start, np.clip(likely, 0.01, np.maximum(types.most - 0.01, 0.01)))
        self._steps = min(decomposition.STEPS, 10 + decomposition.STEPS_A_SEAT * types.seats)
        self._fruitless = 0

    def on(self) -> Panels:
        """The panels the walks come to."""
        return self._steered.walk(self._steps)

    def up(self, weights: Floats, spread: float, least: float) -> Panels:
        """Panels of larger weight than `least`, heaviest first; none when that was in vain too often."""
        if self._fruitless >= FRUITLESS:
            return np.zeros((0, len(weights)), dtype=np.int16)
        walks = self._steered.walks
        pull = np.linspace(1.0, 6.0, walks.count)[:, np.newaxis] * (weights / max(spread, 1e-12))
        found = walks.go(pull, self._steps, best=True)
        worth = found @ weights
        best = np.argsort(-worth, kind="stable")[:NEW_AT_ONCE]
        better = found[best[worth[best] > least]]
        self._fruitless = 0 if len(better) else self._fruitless + 1
        return better


class _Master:
    """Maximise z over shares of panels: each open type has a chance of z or more, the others what they have."""

    def __init__(self, types: Types, chances: Floats, open_: Bools) -> None:
        self._sizes = types.sizes.astype(np.float64)
        self._types = len(types.kinds)
        self._panels = 0
        self._give = GIVE
        self._fixed: dict[int, float] = {int(t): float(chances[t]) for t in np.flatnonzero(~open_ & (chances > 0))}
        highs = solver.linear(
            cost=np.ones(1),
            lower=np.zeros(1),
            upper=np.ones(1),
            rows=np.append(np.where(open_, -1.0, 0.0), 0.0)[:, np.newaxis],
            row_lower=np.append(np.where(open_, 0.0, np.maximum(chances - GIVE, 0.0)), 1.0),
            row_upper=np.append(np.full(self._types, solver.INFINITY), 1.0),
        )
        self._highs = highs

    def solve(self, panels: Panels) -> tuple[float, Floats]:
        """The level over these panels (those of before, and more after them), and the weights that hold it down."""
        for panel in panels[self._panels :]:
            there = np.flatnonzero(panel)
            self._highs.addCol(
                0.0,
                0.0,
                solver.INFINITY,
                len(there) + 1,
                np.append(there, self._types).astype(np.int32),
                np.append(panel[there] / self._sizes[there], 1.0),
            )
        self._panels = len(panels)
        self._run()
        solution = self._highs.getSolution()
        duals = np.abs(np.array(solution.row_dual)[:-1])
        return float(solution.col_value[0]), duals / self._sizes

    def fix(self, held: Bools, chance: float) -> None:
        """Hold these types at their chance."""
        for kind in np.flatnonzero(held):
            self._highs.changeCoeff(int(kind), 0, 0.0)
            self._fixed[int(kind)] = chance
            self._hold(int(kind))

    def _hold(self, kind: int) -> None:
        self._highs.changeRowBounds(kind, max(0.0, self._fixed[kind] - self._give), solver.INFINITY)

    def _run(self) -> None:
        while True:
            self._highs.run()
            status = self._highs.getModelStatus()
            if status == highspy.HighsModelStatus.kOptimal:
                return
            if self._give >= MOST_GIVE:
                raise RuntimeError(f"the solver stopped with {self._highs.modelStatusToString(status)}")
            self._give *= 10
            for kind in self._fixed:
                self._hold(kind)
            self._highs.clearSolver()

    def shares(self) -> Floats:
        """The shares of the panels in the last solution, together 1."""
        self._run()
        shares = np.maximum(0.0, np.array(self._highs.getSolution().col_value)[1:])
        return shares / shares.sum()
