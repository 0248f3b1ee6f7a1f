"""The list of reserves as it is kept beside a draw, and verified afresh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from panelapp.composition import reserves
from panelapp.composition.model import Task
from panelapp.composition.reserves import DROP_OUT_RATE, Rates

COLUMNS = ("number", "id", "stands_in_for")
"""In the order they are to be asked; ids of those on the panel whom each can stand in for, with spaces between them."""

UNTOLD = ("The certificate does not say how the reserves were chosen.",)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Reserves in the order they are to be asked, and all that decided on them; see `reserves.choose`.

    Up to `wanted` were chosen, with `seed`. `rates`, by feature and value, and `rate` for all others are how likely
    people are to drop out, each a share of 1.
    """

    people: tuple[str, ...]
    wanted: int
    seed: int
    rates: Rates = field(default_factory=dict[tuple[str, str], float])
    rate: float = DROP_OUT_RATE

    def as_values(self) -> dict[str, Any]:
        """What decided on them, as plain values for JSON."""
        return {
            "wanted": self.wanted,
            "seed": self.seed,
            "rate": self.rate,
            "rates": [
                {"feature": feature, "value": value, "rate": rate}
                for (feature, value), rate in sorted(self.rates.items())
            ],
        }

    def rows(self, task: Task, panel: Iterable[str]) -> list[tuple[str, ...]]:
        """The rows of the list."""
        stand_ins = reserves.stand_ins(task, sorted(panel), self.people)
        return [
            (str(number), person, " ".join(stand_ins[person])) for number, person in enumerate(self.people, start=1)
        ]


def verify(task: Task, panel: Sequence[str], held: Mapping[str, Any], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Choose the reserves again as `held` says they were, and compare; a sentence for each thing that does not hold.

    `panel` are ids of people of the task, `rows` the cells of `COLUMNS`.
    """
    how = how_chosen(held)
    try:
        people = None if how is None else reserves.choose(task, panel, how.wanted, how.seed, how.rates, how.rate)
    except ValueError:
        people = None
    if how is None or people is None:
        return UNTOLD
    return compared(replace(how, people=people).rows(task, panel), rows)


def how_chosen(held: Mapping[str, Any]) -> Chosen | None:
    """What decided on reserves, as `Chosen.as_values` writes it, and nobody chosen yet; None where it is not told."""
    try:
        rates = {(str(each["feature"]), str(each["value"])): float(each["rate"]) for each in held["rates"]}
        return Chosen((), int(held["wanted"]), int(held["seed"]), rates, float(held["rate"]))
    except (KeyError, TypeError, ValueError):
        return None


def compared(expected: Sequence[Sequence[str]], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A sentence for what of a list of reserves is not as expected; whom they stand in for is in the last column."""
    if [tuple(row[:-1]) for row in expected] != [tuple(row[:-1]) for row in rows]:
        return ("The seed gives other reserves than those on the list, or another order.",)
    if [tuple(row) for row in expected] != [tuple(row) for row in rows]:
        return ("The list says wrongly for whom a reserve can stand in.",)
    return ()
