"""What is kept of several panels drawn at once beside what is kept of one, and verified afresh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from panelapp.composition import certificate, giving_way, reserve_files, several
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Task, Together
from panelapp.composition.reserve_files import Chosen

RESERVE_COLUMNS = (several.PANEL, *reserve_files.COLUMNS)
"""The number of the panel, and then as in the list of one panel: each panel has reserves of its own."""


def reserve_rows(task: Task, panels: Sequence[Sequence[str]], reserves: Sequence[Chosen]) -> list[tuple[str, ...]]:
    """The rows of the list of the `reserves` of each of the `panels`; `task` is that of one of them."""
    return [
        (str(number), *row)
        for number, (people, chosen) in enumerate(zip(panels, reserves, strict=True), start=1)
        for row in chosen.rows(task, people)
    ]


def verify(
    together: Together,
    held: Mapping[str, Any],
    probabilities: dict[str, float],
    lottery: Lottery,
    copies: Sequence[str],
) -> tuple[str, ...]:
    """Check a draw of several panels afresh, but for its reserves; see `certificate.verify`.

    `together` has the numbers that were wanted. `probabilities` are by copy, `copies` are those drawn.
    """
    gave_way = giving_way.from_values(held.get(certificate.GAVE_WAY, ()))
    if faults := giving_way.faults(together.task, gave_way, lambda: several.give_way(together)[1]):
        return faults
    one = several.as_one(several.settled(together, gave_way))
    return certificate.verify_settled(one, dict(held), probabilities, lottery, copies, together.panels)


def verify_reserves(
    together: Together, held: Mapping[str, Any], copies: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[str, ...]:
    """Choose the reserves of all the panels again, as the certificate `held` says they were, and compare.

    `rows` are the cells of `RESERVE_COLUMNS`. A sentence for each thing that does not hold.
    """
    how = reserve_files.how_chosen(held["reserves"])
    if how is None:
        return reserve_files.UNTOLD
    after = several.settled(together, giving_way.from_values(held.get(certificate.GAVE_WAY, ())))
    panels = several.shared_out(together, copies)
    try:
        found = several.choose_reserves(after, panels, how.wanted, how.seed, how.rates, how.rate)
    except ValueError:
        return reserve_files.UNTOLD
    chosen = [replace(how, people=people) for people in found]
    return reserve_files.compared(reserve_rows(after.task, panels, chosen), rows)
