"""Leximin over every panel of a small pool, by an independent linear program over people: what the draw must reach."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import highspy
import numpy as np

from panelapp.composition.model import Task

from .pools import allowed_panels, distance

HELD = 1e-7


def panels(task: Task) -> list[tuple[str, ...]]:
    """Every panel that meets everything."""
    return [panel for panel in allowed_panels(task) if not distance(task, panel)]


def leximin(task: Task) -> dict[str, float]:
    """Everybody's chance over all panels of the task."""
    return leximin_over(task.pool.people, panels(task))


def leximin_over(people: Sequence[str], every: Sequence[Collection[str]]) -> dict[str, float]:
    """Everybody's chance over these panels: level by level, whoever cannot be raised alone is held where they are."""
    sits = np.array([[float(person in panel) for panel in every] for person in people])
    held: dict[int, float] = {}
    while len(held) < len(people):
        level = _largest(sits, held, [i for i in range(len(people)) if i not in held])
        stuck = [i for i in range(len(people)) if i not in held and _alone(sits, held, i, level) < level + HELD]
        assert stuck
        held |= dict.fromkeys(stuck, level)
    return {person: held[i] for i, person in enumerate(people)}


def _largest(sits: np.ndarray, held: dict[int, float], raised: list[int]) -> float:
    """The largest z such that all of `raised` have z at least, and those held what they have."""
    count = sits.shape[1]
    rows = [(sits[i], held[i] - 1e-10, 0.0) for i in held] + [(sits[i], 0.0, -1.0) for i in raised]
    return _solve(count, rows)


def _alone(sits: np.ndarray, held: dict[int, float], person: int, level: float) -> float:
    """The largest chance of one person when nobody else who is not held has less than the level."""
    others = [i for i in range(len(sits)) if i not in held and i != person]
    rows = [(sits[i], held[i] - 1e-10, 0.0) for i in held] + [(sits[i], level - 1e-10, 0.0) for i in others]
    return _solve(sits.shape[1], [*rows, (sits[person], 0.0, -1.0)])


def _solve(count: int, rows: list[tuple[np.ndarray, float, float]]) -> float:
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    shares = [highs.addVariable(lb=0.0) for _ in range(count)]
    z = highs.addVariable(lb=0.0, ub=1.0)
    highs.addConstr(highs.qsum(shares) == 1.0)
    for coefficients, least, of_z in rows:
        there = [share for share, each in zip(shares, coefficients, strict=True) if each]
        if there:
            highs.addConstr(highs.qsum(there) + of_z * z >= least)
        elif of_z:
            highs.addConstr(z <= 0.0)
    highs.maximize(z)
    return float(highs.val(z))
