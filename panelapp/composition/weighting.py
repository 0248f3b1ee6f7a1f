"""How often each of many panels is to come, so that the types of people come as often as they should."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from panelapp.composition.counting import Bools, Floats
from panelapp.composition.model import IsCancelled
from panelapp.composition.solver import check
from panelapp.composition.types import Panels

STEPS = 30
"""Newton steps at a time: where the panels reach, fewer than half as many do; where they do not, more are needless."""

FIRST_STEPS = 12

CLOSE = 1e-4
"""An error, in people, from which the panels are taken to reach and the rest is worked out in full."""

EXACT = 1e-10
"""An error, in people, beyond which double precision does not go on average."""

DENSE = 16_000_000
"""Numbers in a matrix, 128 MB, up to which systems are solved outright; beyond that panels stay lists of seats."""

PART = 1_000
"""Panels averaged at once."""

TURNS = 200
"""Turns of conjugate gradients for a step at most; a step that is not quite solved is still a good one."""


@dataclass(frozen=True, slots=True, eq=False)
class Weighting:
    """Shares of panels (none negative, together 1), the error in people of each type, and where they point.

    `direction` (one number for each type) says which types the panels at hand do not give enough of.
    """

    shares: Floats
    error: Floats
    direction: Floats

    @property
    def worst(self) -> float:
        """The largest error of a type, in people."""
        return float(np.abs(self.error).max(initial=0.0))


def weigh(
    panels: Panels,
    target: Floats,
    cancelled: IsCancelled | None = None,
    out_of_time: Callable[[], bool] | None = None,
) -> Weighting:
    """The shares nearest to equal ones with which panels (panels by types) give `target` people of each type.

    Least squares with shares that are not negative, solved by Newton's method on its dual, which is smooth but for
    kinks where a share becomes nothing (Qi and Sun, *A nonsmooth version of Newton's method*, 1993), with a proximal
    term that vanishes. When no shares give the target, those that come near, and the direction of what is missing.
    Raises `Cancelled`.
    """
    matrix: _Matrix = _Dense(panels, target) if panels.size <= DENSE else _Lists(panels, target)
    dual = _newton(matrix, np.zeros(len(target) + 1), 1e-6, FIRST_STEPS, cancelled, out_of_time)
    found = _read(matrix, dual)
    for _ in range(4):
        if found.worst > CLOSE or found.worst < EXACT or (out_of_time is not None and out_of_time()):
            break
        dual = _newton(matrix, dual, 1e-7, STEPS, cancelled, out_of_time)
        found = _read(matrix, dual)
    return found


def average(shares: Floats, panels: Panels) -> Floats:
    """How many people of each type panels (panels by types) hold on average; length types.

    By parts, since as floating-point numbers all panels of thousands of types would take hundreds of megabytes.
    """
    total = np.zeros(panels.shape[1])
    for start in range(0, len(panels), PART):
        total += shares[start : start + PART] @ panels[start : start + PART]
    return total


class _Matrix(Protocol):
    """A row for each type: what a panel has above the target, scaled; and a last row of ones. A column each panel."""

    scale: Floats
    panels: int

    def along(self, dual: Floats) -> Floats:
        """The sum of the rows by these weights; length panels."""
        ...

    def across(self, shares: Floats) -> Floats:
        """The sum of the columns by these weights; length types + 1."""
        ...

    def solve(self, active: Bools, nearness: float, goal: Floats) -> Floats:
        """Solve (active columns times themselves transposed, plus nearness) x = goal."""
        ...


def _scale(target: Floats) -> Floats:
    return np.asarray(1.0 / np.sqrt(np.maximum(target, 1e-3)), dtype=np.float64)


class _Dense:
    def __init__(self, panels: Panels, target: Floats) -> None:
        self.scale, self.panels = _scale(target), len(panels)
        self._matrix = np.empty((len(target) + 1, len(panels)))
        self._matrix[:-1] = (panels.T - target[:, np.newaxis]) * self.scale[:, np.newaxis]
        self._matrix[-1] = 1.0

    def along(self, dual: Floats) -> Floats:
        return dual @ self._matrix

    def across(self, shares: Floats) -> Floats:
        return self._matrix @ shares

    def solve(self, active: Bools, nearness: float, goal: Floats) -> Floats:
        columns = self._matrix[:, active]
        curvature = columns @ columns.T
        curvature[np.diag_indices(len(curvature))] += nearness
        return np.asarray(np.linalg.solve(curvature, goal), dtype=np.float64)


class _Lists:
    """The same from lists of who sits, since most types do not, for as many types as would fill the memory."""

    def __init__(self, panels: Panels, target: Floats) -> None:
        self.scale, self.panels = _scale(target), len(panels)
        self._panel, self._kind = np.nonzero(panels)
        self._people = panels[self._panel, self._kind].astype(np.float32)
        self._starts = np.searchsorted(self._panel, np.arange(len(panels)))
        self._shift = target * self.scale

    def along(self, dual: Floats) -> Floats:
        weights = dual[:-1] * self.scale
        sums = np.add.reduceat(self._people * weights[self._kind], self._starts)
        return np.asarray(sums - dual[:-1] @ self._shift + dual[-1], dtype=np.float64)

    def across(self, shares: Floats) -> Floats:
        total = float(shares.sum())
        sums = np.bincount(self._kind, self._people * shares[self._panel], minlength=len(self.scale))
        return np.append(self.scale * sums - self._shift * total, total)

    def solve(self, active: Bools, nearness: float, goal: Floats) -> Floats:
        """By conjugate gradients (Hestenes and Stiefel 1952)."""
        there = active.astype(np.float64)
        found, left = np.zeros(len(goal)), goal.copy()
        way, size = left.copy(), float(left @ left)
        enough = 1e-8 * size
        for _ in range(TURNS):
            if size <= enough:
                break
            turned = self.across(there * self.along(way)) + nearness * way
            length = size / float(way @ turned)
            found += length * way
            left -= length * turned
            now = float(left @ left)
            way = left + (now / size) * way
            size = now
        return found


def _read(matrix: _Matrix, dual: Floats) -> Weighting:
    shares = np.maximum(0.0, 1.0 + matrix.along(dual))
    shares /= max(float(shares.sum()), 1e-300)
    return Weighting(shares, -matrix.across(shares)[:-1] / matrix.scale, dual[:-1] * matrix.scale)


def _newton(
    matrix: _Matrix,
    start: Floats,
    nearness: float,
    steps: int,
    cancelled: IsCancelled | None,
    out_of_time: Callable[[], bool] | None,
) -> Floats:
    """Maximise goal·u - |max(0, 1 + matrixᵀu)|²/2 - nearness |u - start|²/2 over u; goal is nothing, and shares of 1."""
    goal = np.zeros(len(start))
    goal[-1] = matrix.panels
    near = nearness * matrix.panels
    dual = start.copy()
    for _ in range(steps):
        check(cancelled)
        shares = np.maximum(0.0, 1.0 + matrix.along(dual))
        slope = goal - matrix.across(shares) - near * (dual - start)
        if np.abs(slope).max() < EXACT * matrix.panels or (out_of_time is not None and out_of_time()):
            break
        step = matrix.solve(shares > 0, near, slope)
        dual += _length(matrix, goal, start, near, dual, step, float(slope @ step)) * step
    return dual


def _length(
    matrix: _Matrix, goal: Floats, start: Floats, near: float, dual: Floats, step: Floats, slope: float
) -> float:
    """How far to go along a step: all of it, or halved until it gains what its slope promises a little of."""
    along, here = matrix.along(step), 1.0 + matrix.along(dual)

    def value(length: float) -> float:
        shares = np.maximum(0.0, here + length * along)
        away = dual + length * step - start
        return float(length * (step @ goal) - 0.5 * (shares @ shares) - 0.5 * near * (away @ away))

    length, now = 1.0, value(0.0)
    while length > 1e-6 and value(length) < now + 1e-4 * length * slope:
        length *= 0.5
    return length
