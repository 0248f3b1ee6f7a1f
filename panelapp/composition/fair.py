"""The fair draw's chances: everyone's chance as even as the wanted numbers allow, with proof, and panels that give it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from panelapp.composition import column_generation, decomposition, feasibility, leximin, weighting
from panelapp.composition import types as people_types
from panelapp.composition.counting import Floats
from panelapp.composition.leximin import Level
from panelapp.composition.model import NEVER, Infeasible, IsCancelled, Progress, Stage, Task
from panelapp.composition.oracle import MOST_TYPES, Oracle
from panelapp.composition.types import Panels, Types

EXACT_GAP = NEVER
"""A gap up to which chances count as the fairest there can be."""


@dataclass(frozen=True, slots=True, eq=False)
class Fairness:
    """The chances of a task and the distribution over panels that gives them.

    `chances` has a share of 1 for each type (length T); `panels` (panels by T) come with `shares`, together 1, that
    give these chances. `levels` prove from the smallest chance up that none could be larger. `smallest` is the
    smallest chance of anyone who can sit at all, `bound` what it could be at most, and `gap` the largest amount by
    which the chances can be off: the bound less the smallest, or what a type is short of its proved chance.
    """

    types: Types
    chances: Floats
    panels: Panels
    shares: Floats
    levels: tuple[Level, ...]
    smallest: float
    bound: float
    gap: float

    @property
    def exact(self) -> bool:
        return self.gap <= EXACT_GAP

    @property
    def level_count(self) -> int:
        """How many different chances there are."""
        found = np.sort(self.chances)
        return 1 + int((np.diff(found) > EXACT_GAP).sum()) if len(found) else 0

    def of_people(self) -> Floats:
        """The chance of each person of the pool, in its order; 0 for those who cannot sit."""
        return self.types.to_people(self.chances)


def chances(
    task: Task,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
    seconds: float | None = None,
) -> Fairness:
    """Work out the leximin chances of a task (Flanigan et al., Nature 2021) and panels that give them.

    After about `seconds` it ends with what it has, and says in `gap` how far from the fairest that can be. Raises
    `Infeasible` with the findings when the wanted numbers cannot be met, and `Cancelled`.
    """
    deadline = None if seconds is None else time.monotonic() + seconds

    def out_of_time() -> bool:
        return deadline is not None and time.monotonic() > deadline

    def tell(stage: Stage, start: float, end: float) -> Callable[[float], None]:
        def part(fraction: float) -> None:
            if progress is not None:
                progress(start + (end - start) * fraction, stage)

        part(0.0)
        return part

    tell("checking", 0.0, 0.05)
    if feasibility.first_look(task):
        raise Infeasible(feasibility.explain(task, cancelled))
    types = people_types.of(task)
    try:
        relaxed = leximin.relaxed(types, cancelled)
    except ValueError:
        raise Infeasible(feasibility.explain(task, cancelled)) from None
    oracle = Oracle(types, cancelled)
    found = decomposition.decompose(types, relaxed.chances, oracle, tell("panels", 0.05, 0.95), cancelled, out_of_time)
    if found is not None and found.reached:
        given = weighting.average(found.shares, found.panels) / types.sizes
        return _fairness(types, relaxed.chances, given, found.panels, found.shares, relaxed.levels, _bound(relaxed))
    too_many = len(types.kinds) > MOST_TYPES and not oracle.few
    if found is not None and (too_many or (not found.proved and out_of_time())):
        given = weighting.average(found.shares, found.panels) / types.sizes
        return _fairness(types, relaxed.chances, given, found.panels, found.shares, (), _bound(relaxed))
    known = found.panels if found is not None else oracle.heaviest(np.zeros(len(types.kinds)))
    if not len(known):
        raise Infeasible(feasibility.explain(task, cancelled))
    whole = column_generation.generate(
        types, oracle, types.sizes * relaxed.chances, known, tell("whole_panels", 0.2, 0.95), cancelled, out_of_time
    )
    given = weighting.average(whole.shares, whole.panels) / types.sizes
    goal = whole.chances.chances if whole.complete else relaxed.chances
    bound = _bound(whole.chances) if whole.complete else min(_bound(relaxed), _bound(whole.chances))
    levels = whole.chances.levels
    return _fairness(types, goal, given, whole.panels, whole.shares, levels, bound)


def _bound(found: leximin.Chances) -> float:
    """What the smallest chance above nothing can be at most, or 1 when no level says."""
    return next((level.chance for level in found.levels if level.chance > EXACT_GAP), 1.0)


def _fairness(
    types: Types,
    goal: Floats,
    given: Floats,
    panels: Panels,
    shares: Floats,
    levels: tuple[Level, ...],
    bound: float,
) -> Fairness:
    there = shares > 0.0
    can = goal > EXACT_GAP
    smallest = float(given[can].min()) if can.any() else 0.0
    short = float(np.maximum(goal - given, 0.0).max(initial=0.0))
    return Fairness(
        types,
        np.clip(given, 0.0, 1.0),
        panels[there],
        shares[there],
        levels,
        smallest,
        bound,
        max(bound - smallest, short),
    )
