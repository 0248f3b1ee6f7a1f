"""The fairest chances the wanted numbers allow, as far as fractions of people can tell.

Leximin: the smallest chance is as large as it can be, then the next smallest, and so on (Flanigan, Gölz, Gupta,
Hennig, Procaccia, *Fair algorithms for selecting citizens' assemblies*, Nature 2021). Here over the linear
relaxation, in which a panel may hold parts of people: an upper bound that real panels nearly always reach, and
`decomposition` says whether they do.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from panelapp.composition import solver
from panelapp.composition.counting import Bools, Floats, Ints
from panelapp.composition.model import IsCancelled
from panelapp.composition.types import Types

FIXING_WEIGHT = 1e-9
"""A type's share of the dual weight from which it counts as held down: ten times the solver's own tolerance of
1e-10 for duals would do, and types left out by mistake are caught at the next level."""

RAISED = 1e-7
"""How far above the level, in people, a type must stand not to be held by it: the solver's feasibility tolerance."""


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One step of leximin: the types in `fixed` cannot have more than `chance`, given those fixed before.

    `weights` (length T, none negative) prove it: for every panel x, ``weights @ x <= limit``. In the linear
    relaxation the weights come from `rows` (a multiplier for the seats, then one for each row of the types) and
    `caps` (a multiplier for the people there are of each type), and the limit follows by adding up the bounds. With
    `searched` the limit was proved by a search over whole panels instead, and `rows` and `caps` are empty.
    """

    chance: float
    fixed: tuple[int, ...]
    weights: Floats
    limit: float
    rows: Floats
    caps: Floats
    searched: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """The chance of each type (length T, as a share of 1 for each of its people), and the proof level by level."""

    chances: Floats
    levels: tuple[Level, ...]


def relaxed(types: Types, cancelled: IsCancelled | None = None) -> Chances:
    """The leximin chances over the linear relaxation.

    Raises `Cancelled`, and ValueError when not even parts of people can meet the wanted numbers.
    """
    program = _Program(types)
    locked = types.least > 0
    chances = np.where(locked, 1.0, -1.0)
    open_: Bools = ~locked
    levels: list[Level] = []
    program.fix(np.flatnonzero(locked), chances, open_)
    while open_.any():
        solver.check(cancelled)
        chance, raised = program.solve(chances, open_)
        rows, caps = program.multipliers()
        weights = types.matrix.T @ rows[1:] + rows[0] + caps
        held = open_ & (weights * types.sizes > FIXING_WEIGHT) & (raised < RAISED)
        if not held.any():
            held = open_.copy()
        chances[held] = chance
        open_ &= ~held
        levels.append(level(types, chance, held, rows, caps))
        program.fix(np.flatnonzero(held), chances, open_)
    return Chances(np.clip(chances, 0.0, 1.0), tuple(levels))


def level(types: Types, chance: float, fixed: Bools, rows: Floats, caps: Floats) -> Level:
    """A level with the weights and the limit that follow from the multipliers."""
    weights = types.matrix.T @ rows[1:] + rows[0] + caps
    # a weight a hair below nothing is lifted to nothing, and what that could add is added to the limit
    lift = np.maximum(0.0, -weights)
    limit = (
        rows[0] * types.seats
        + float(np.maximum(rows[1:] * types.lower, rows[1:] * types.upper).sum())
        + float(np.maximum(caps * types.least, caps * types.most).sum())
        + float((lift * types.most).sum())
    )
    return Level(chance, tuple(int(t) for t in np.flatnonzero(fixed)), weights + lift, limit, rows, caps)


class _Program:
    """Maximise z where a type still open has ``size * z`` people on average and more, the others what they have.

    Columns: what each type has above that, then z. Rows: the seats, the rows of the types, and the people there
    are of a type where that turns out to bind.
    """

    def __init__(self, types: Types) -> None:
        self._types = types
        self._count = len(types.kinds)
        self._rows = np.vstack([np.ones(self._count), types.matrix])
        self._lower = np.concatenate(([types.seats], types.lower)).astype(np.float64)
        self._upper = np.concatenate(([types.seats], types.upper)).astype(np.float64)
        self._capped: list[int] = []
        self._highs = solver.linear(
            cost=np.append(np.zeros(self._count), 1.0),
            lower=np.zeros(self._count + 1),
            upper=np.append(types.most.astype(np.float64), 1.0),
            rows=np.hstack([self._rows, (self._rows @ types.sizes)[:, np.newaxis]]),
            row_lower=self._lower,
            row_upper=self._upper,
        )

    def solve(self, chances: Floats, open_: Bools) -> tuple[float, Floats]:
        """The level, and what each type has above it."""
        types = self._types
        while True:
            self._run()
            values = np.array(self._highs.getSolution().col_value)
            chance, raised = float(values[-1]), values[:-1]
            people = raised + types.sizes * np.where(open_, chance, chances)
            beyond = np.flatnonzero(open_ & (people > types.most + solver.FEASIBLE))
            new = [int(t) for t in beyond if int(t) not in self._capped]
            if not new:
                return chance, raised
            for kind in new:
                self._highs.addRow(
                    -solver.INFINITY,
                    float(types.most[kind]),
                    2,
                    np.array([kind, self._count], dtype=np.int32),
                    np.array([1.0, float(types.sizes[kind])]),
                )
                self._capped.append(kind)

    def _run(self) -> None:
        self._highs.run()
        if self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            return
        # from where it was the solver may lose its way by a rounding; from nothing it does not
        self._highs.clearSolver()
        self._highs.run()
        if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise ValueError("no panel meets the wanted numbers, not even with parts of people")

    def multipliers(self) -> tuple[Floats, Floats]:
        """The duals of the last solution: one for each row of the types after the seats, and for each type's cap."""
        duals = np.array(self._highs.getSolution().row_dual)
        caps = np.zeros(self._count)
        caps[self._capped] = duals[len(self._rows) :]
        return duals[: len(self._rows)], caps

    def fix(self, fixed: Ints, chances: Floats, open_: Bools) -> None:
        """Hold these types at their chances: they no longer rise with z."""
        types = self._types
        if not len(fixed):
            return
        with_z = self._rows @ (types.sizes * open_)
        there = self._rows @ np.where(open_, 0.0, types.sizes * chances)
        for row, number in enumerate(with_z):
            self._highs.changeCoeff(row, self._count, float(number))
            self._highs.changeRowBounds(row, float(self._lower[row] - there[row]), float(self._upper[row] - there[row]))
        for kind in fixed:
            room = max(0.0, float(types.most[kind] - types.sizes[kind] * chances[kind]))
            self._highs.changeColBounds(int(kind), 0.0, room)
            if int(kind) in self._capped:
                row = len(with_z) + self._capped.index(int(kind))
                self._highs.changeCoeff(row, self._count, 0.0)
                self._highs.changeRowBounds(row, -solver.INFINITY, room)
