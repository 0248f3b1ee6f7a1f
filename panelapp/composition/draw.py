"""The draw: everyone gets a lot, and of all panels that meet every quota the smallest sum of lots sits."""

from __future__ import annotations

import numpy as np

from panelapp.composition import counting, feasibility, solver
from panelapp.composition import reserves as reserve_list
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.model import Infeasible, IsCancelled, Panel, Progress, Stage, Task

# Pools with hundreds of people need a few; a limit, for narrow quotas on thousands of people, where the panel
# proved to have the smallest sum could take minutes and the best one found does as well.
BRANCHES = 500


def draw(
    task: Task,
    seed: int,
    reserves: int = 0,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Panel:
    """Draw a panel and up to `reserves` reserves with a seed (a whole number from 0).

    The same task and seed give the same panel, in whatever order the pool and the quotas are listed.
    `progress` gets the fraction done and a `Stage`. Raises `Infeasible` with the findings when the wanted
    numbers cannot be met, `Cancelled` when `cancelled` answers True, ValueError when the seed is negative.
    """

    def tell(fraction: float, stage: Stage) -> None:
        if progress is not None:
            progress(fraction, stage)

    tell(0.0, "checking")
    lots = draw_lots(task, seed)
    findings = feasibility.first_look(task)
    if not findings:
        tell(0.1, "drawing")
        seated = _smallest_sum(task, lots, cancelled)
        if seated is not None:
            people = tuple(task.pool.people[i] for i in np.flatnonzero(seated))
            tell(0.8, "reserves")
            spare = reserve_list.choose(task, people, reserves, seed)
            tell(1.0, "done")
            return Panel(people=people, reserves=spare, seed=seed)
    tell(0.5, "explaining")
    raise Infeasible(feasibility.explain(task, cancelled))


def draw_lots(task: Task, seed: int) -> Floats:
    """One lot per person of the pool, from the logistic distribution.

    With logistic lots a person's odds in a large pool are a product over the features, as in raking: the most
    even chances the quotas leave room for, and none that sinks to nothing because two of a person's answers
    are common in the pool. Without quotas everybody's chance is the same.
    """
    generator = np.random.Generator(np.random.PCG64(seed))
    chance = generator.random(len(task.pool.people))
    # the generator can answer 0
    chance = np.maximum(chance, np.finfo(np.float64).tiny)
    lots = np.empty(len(chance))
    # the order of the list must not matter, so lots are handed out in the order of the ids
    lots[np.argsort(np.array(task.pool.people, dtype=np.str_), kind="stable")] = np.log(chance) - np.log1p(-chance)
    return lots


def _smallest_sum(task: Task, lots: Floats, cancelled: IsCancelled | None) -> Ints | None:
    counts = counting.count(task)
    people = np.flatnonzero(counts.eligible)
    quotas = counts.quotas()
    chosen = solver.minimise(
        cost=lots[people],
        lower=counts.locked[people].astype(np.float64),
        upper=np.ones(len(people)),
        rows=np.vstack([np.ones(len(people)), counts.rows(people)]),
        row_lower=np.array([task.seats, *(quota.minimum for quota in quotas)], dtype=np.float64),
        row_upper=np.array([task.seats, *(quota.maximum for quota in quotas)], dtype=np.float64),
        cancelled=cancelled,
        branches=BRANCHES,
    )
    if chosen is None:
        return None
    seated = np.zeros(len(task.pool.people), dtype=np.int64)
    seated[people] = chosen
    return seated
