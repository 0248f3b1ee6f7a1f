"""How often each of many panels is to come, so that the types of people come as often as they should."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from panelapp.composition.counting import Floats
from panelapp.composition.model import IsCancelled
from panelapp.composition.solver import check

STEPS = 30
"""Newton steps at a time: where the panels reach, fewer than half as many do; where they do not, more are needless."""

FIRST_STEPS = 12

CLOSE = 1e-4
"""An error, in people, from which the panels are taken to reach and the rest is worked out in full."""

EXACT = 1e-10
"""An error, in people, beyond which double precision does not go on average."""


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


def weigh(panels: Floats, target: Floats, cancelled: IsCancelled | None = None) -> Weighting:
    """The shares nearest to equal ones with which panels (types by panels) give `target` people of each type.

    Least squares with shares that are not negative, solved by Newton's method on its dual, which is smooth but for
    kinks where a share becomes nothing (Qi and Sun, *A nonsmooth version of Newton's method*, 1993), with a proximal
    term that vanishes. When no shares give the target, those that come near, and the direction of what is missing.
    Raises `Cancelled`.
    """
    many = panels.shape[1]
    scale = 1.0 / np.sqrt(np.maximum(target, 1e-3))
    matrix = np.vstack([(panels - target[:, np.newaxis]) * scale[:, np.newaxis], np.ones(many)])
    goal = np.zeros(len(matrix))
    goal[-1] = many
    dual = np.zeros(len(matrix))
    dual = _newton(matrix, goal, dual, 1e-6 * many, FIRST_STEPS, cancelled)
    found = _read(panels, target, matrix, dual, scale)
    for _ in range(4):
        if found.worst > CLOSE or found.worst < EXACT:
            break
        dual = _newton(matrix, goal, dual, 1e-7 * many, STEPS, cancelled)
        found = _read(panels, target, matrix, dual, scale)
    return found


def _read(panels: Floats, target: Floats, matrix: Floats, dual: Floats, scale: Floats) -> Weighting:
    shares = np.maximum(0.0, 1.0 + dual @ matrix)
    shares /= max(shares.sum(), 1e-300)
    return Weighting(shares, target - panels @ shares, dual[:-1] * scale)


def _newton(
    matrix: Floats, goal: Floats, start: Floats, nearness: float, steps: int, cancelled: IsCancelled | None
) -> Floats:
    """Maximise goal·u - |max(0, 1 + matrixᵀu)|²/2 - nearness |u - start|²/2 over u."""
    dual = start.copy()
    diagonal = np.diag_indices(len(matrix))
    for _ in range(steps):
        check(cancelled)
        shares = np.maximum(0.0, 1.0 + dual @ matrix)
        slope = goal - matrix @ shares - nearness * (dual - start)
        if np.abs(slope).max() < EXACT * matrix.shape[1]:
            break
        active = matrix[:, shares > 0]
        curvature = active @ active.T
        curvature[diagonal] += nearness
        step: Floats = np.asarray(np.linalg.solve(curvature, slope), dtype=np.float64)
        dual += _length(matrix, goal, start, nearness, dual, step, float(slope @ step)) * step
    return dual


def _length(
    matrix: Floats, goal: Floats, start: Floats, nearness: float, dual: Floats, step: Floats, slope: float
) -> float:
    """How far to go along a step: all of it, or halved until it gains what its slope promises a little of."""
    along, here = step @ matrix, 1.0 + dual @ matrix

    def value(length: float) -> float:
        shares = np.maximum(0.0, here + length * along)
        away = dual + length * step - start
        return float(length * (step @ goal) - 0.5 * (shares @ shares) - 0.5 * nearness * (away @ away))

    length, now = 1.0, value(0.0)
    while length > 1e-6 and value(length) < now + 1e-4 * length * slope:
        length *= 0.5
    return length
