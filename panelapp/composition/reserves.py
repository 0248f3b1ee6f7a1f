"""The reserves: who is asked when a member falls away."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from panelapp.composition import counting, swaps
from panelapp.composition.counting import Bools
from panelapp.composition.model import Task


def choose(task: Task, panel_people: Sequence[str], count: int, seed: int) -> tuple[str, ...]:
    """Choose up to `count` reserves for a panel, in the order they are to be asked, by lot with this seed.

    The rule: each reserve is drawn among those who can replace the most members that no reserve before them
    can replace, and when every member that can be replaced has a reserve, the round begins again.

    A reserve can replace a member when no quota is then further off than it is now. Nobody on the panel,
    locked out, or unable to replace anyone is chosen, so there can be fewer than `count`. Raises ValueError
    for someone on the panel who is not in the pool, or a negative seed.
    """
    counts = counting.count(task)
    panel = counting.indexes(task, panel_people)
    candidates = swaps.free_people(counts, panel)
    # the order of the list must not matter, so lots are handed out in the order of the ids
    by_id = np.argsort(np.array([task.pool.people[i] for i in candidates], dtype=np.str_), kind="stable")
    # a stream of its own: the lots of the draw have already decided who is not on the panel
    generator = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, 1])))
    candidates = candidates[by_id][generator.permutation(len(candidates))]
    fits = swaps.replacements(counts, panel, panel, candidates)
    replaceable: Bools = np.any(fits, axis=1)
    useful: Bools = np.any(fits, axis=0)
    uncovered = replaceable.copy()
    chosen: list[str] = []
    while len(chosen) < count and useful.any():
        covers = np.where(useful, fits[uncovered].sum(axis=0), -1)
        best = int(np.argmax(covers))
        if not covers[best] and not np.array_equal(uncovered, replaceable):
            uncovered = replaceable.copy()
            continue
        chosen.append(task.pool.people[candidates[best]])
        useful[best] = False
        uncovered &= ~fits[:, best]
        if not uncovered.any():
            uncovered = replaceable.copy()
    return tuple(chosen)
