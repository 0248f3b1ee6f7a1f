"""A first seating for a round that keeps every wish, or the proof that there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from panelapp.composition import solver
from panelapp.composition.counting import Ints
from panelapp.composition.model import IsCancelled
from panelapp.composition.tables import Gathering, companies

# The cost is random and only there to make rounds differ, so the best answer is of no use.
BRANCHES = 20

ANY_TABLE = -1


@dataclass(frozen=True, slots=True, eq=False)
class Wishes:
    """The wishes in numbers: people are indexes into their ids in order, tables count from 0.

    `units` are those who move as one, also people alone whom a wish is about; `tables` the table each of them
    is fixed at, or `ANY_TABLE`; `apart` sets of units no two of which may share a table.
    """

    people: int
    units: tuple[tuple[int, ...], ...]
    tables: tuple[int, ...]
    apart: tuple[tuple[int, ...], ...]


def read(gathering: Gathering) -> Wishes:
    """Put the wishes of a gathering without `obstacles` in numbers."""
    place = {person: i for i, person in enumerate(sorted(gathering.people))}
    tied = companies(gathering)
    alone = {*gathering.fixed, *(person for wish in gathering.apart for person in wish)}.difference(*tied)
    units = tuple(sorted((*tied, *((person,) for person in alone))))
    unit_of = {person: i for i, unit in enumerate(units) for person in unit}
    table_of = {unit_of[person]: table - 1 for person, table in gathering.fixed.items()}
    return Wishes(
        people=len(gathering.people),
        units=tuple(tuple(place[person] for person in unit) for unit in units),
        tables=tuple(table_of.get(i, ANY_TABLE) for i in range(len(units))),
        apart=tuple(sorted({tuple(sorted(unit_of[person] for person in wish)) for wish in gathering.apart})),
    )


def first_tables(
    wishes: Wishes, tables: int, generator: np.random.Generator, cancelled: IsCancelled | None
) -> list[list[int]] | None:
    """Seat everybody at random at `tables` tables, but as wished; None when that cannot be.

    Sizes differ by at most one. Raises `Cancelled`.
    """
    smaller, larger = divmod(wishes.people, tables)
    sizes = [smaller + (table < larger) for table in range(tables)]
    seated: list[list[int]] = [[] for _ in range(tables)]
    if wishes.units:
        chosen = _place_units(wishes, tables, generator, cancelled)
        if chosen is None:
            return None
        for unit, table in zip(wishes.units, chosen[:-1].argmax(axis=1).tolist(), strict=True):
            seated[table].extend(unit)
        sizes = [smaller + int(more) for more in chosen[-1]]
    bound = {person for unit in wishes.units for person in unit}
    others = iter([person for person in generator.permutation(wishes.people).tolist() if person not in bound])
    for members, size in zip(seated, sizes, strict=True):
        members.extend(next(others) for _ in range(size - len(members)))
    return seated


def _place_units(
    wishes: Wishes, tables: int, generator: np.random.Generator, cancelled: IsCancelled | None
) -> Ints | None:
    """A row per unit with 1 at its table, and a last row with 1 where a table has one seat more."""
    smaller, larger = divmod(wishes.people, tables)
    units = len(wishes.units)
    shape = (units + 1, tables)
    upper = np.ones(shape)
    for unit, table in enumerate(wishes.tables):
        if table != ANY_TABLE:
            upper[unit] = np.arange(tables) == table
    rows: list[Ints] = []
    bounds: list[tuple[float, float]] = []

    def add(row: Ints, least: float, most: float) -> None:
        rows.append(row.ravel())
        bounds.append((least, most))

    for unit in range(units + 1):
        row = np.zeros(shape, dtype=np.int64)
        row[unit] = 1
        number = 1 if unit < units else larger
        add(row, number, number)
    for table in range(tables):
        row = np.zeros(shape, dtype=np.int64)
        row[:, table] = [*map(len, wishes.units), -1]
        add(row, -solver.INFINITY, smaller)
    for wish in wishes.apart:
        for table in range(tables):
            row = np.zeros(shape, dtype=np.int64)
            row[list(wish), table] = 1
            add(row, -solver.INFINITY, 1)
    chosen = solver.minimise(
        cost=generator.random(shape).ravel(),
        lower=np.zeros(shape).ravel(),
        upper=upper.ravel(),
        rows=np.array(rows, dtype=np.float64),
        row_lower=np.array([least for least, _ in bounds]),
        row_upper=np.array([most for _, most in bounds]),
        cancelled=cancelled,
        branches=BRANCHES,
    )
    return None if chosen is None else chosen.reshape(shape)
