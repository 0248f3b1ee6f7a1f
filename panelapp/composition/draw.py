"""The draw from beginning to end: chances, a lottery that is kept, a number that decides, reserves."""

from __future__ import annotations

from dataclasses import dataclass

from panelapp.composition import fair, giving_way, lottery
from panelapp.composition import reserves as reserve_list
from panelapp.composition.fair import Fairness
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Change, IsCancelled, Panel, Progress, Task

PANELS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A draw in which nothing is left to decide but a number from 1 to the number of panels."""

    task: Task
    fairness: Fairness
    lottery: Lottery
    gave_way: tuple[Change, ...] = ()
    """What was changed in the wanted numbers; `task` has the numbers after that."""


def prepare(
    task: Task,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
    panels: int = PANELS,
    seconds: float | None = None,
) -> Prepared:
    """Work out the chances and make the lottery; the same task gives the same one, in whatever order it is listed.

    `progress` gets the fraction done and a `Stage`; for `seconds` see `fair.chances`. Numbers of `Task.rather` give way
    first where they have to. Raises `Infeasible` with the findings when the wanted numbers cannot be met, and
    `Cancelled`.
    """
    if progress is not None and task.rather:
        progress(0.0, "checking")
    task, gave_way = giving_way.give_way(task, cancelled)
    found = fair.chances(task, progress, cancelled, seconds)
    if progress is not None:
        progress(0.95, "lottery")
    return Prepared(task, found, lottery.make(found, task.pool.people, panels, cancelled), gave_way)


def take(
    prepared: Prepared,
    number: int,
    seed: int = 0,
    reserves: int = 0,
    cancelled: IsCancelled | None = None,
    rates: reserve_list.Rates | None = None,
    default_rate: float = reserve_list.DROP_OUT_RATE,
) -> Panel:
    """The panel of this number, and up to `reserves` reserves chosen with `seed` (see `reserves.choose`).

    `rates` by (feature, value) and `default_rate` are how likely people are to drop out, each a share of 1.
    Raises ValueError for a number that is not in the lottery, and `Cancelled`.
    """
    panels = prepared.lottery.panels
    if not 1 <= number <= len(panels):
        raise ValueError("there is no panel of that number")
    seated = set(panels[number - 1])
    people = tuple(person for person in prepared.task.pool.people if person in seated)
    spare = reserve_list.choose(prepared.task, people, reserves, seed, rates, default_rate, cancelled)
    return Panel(people=people, reserves=spare, seed=seed)


def draw(
    task: Task,
    seed: int,
    reserves: int = 0,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Panel:
    """Draw a panel and up to `reserves` reserves with a seed (a whole number from 0); see `prepare` and `take`.

    The same task and seed give the same panel. Raises ValueError when the seed is negative.
    """
    if seed < 0:
        raise ValueError("a seed is 0 or more")
    prepared = prepare(task, progress, cancelled)
    if progress is not None:
        progress(0.97, "reserves")
    panel = take(prepared, prepared.lottery.number(seed), seed, reserves, cancelled)
    if progress is not None:
        progress(1.0, "done")
    return panel
