"""Who sits at which table in each round, and what was wished (dossier §5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FEWEST_AT_A_TABLE, MOST_AT_A_TABLE = 2, 20
MOST_ROUNDS = 12


class WishKind(StrEnum):
    """Two people at one table in every round, two people never at one table, or somebody always at a table."""

    TOGETHER = "together"
    APART = "apart"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish: about `person_id` and `other_id`, or, where somebody is fixed, `person_id` and `table` from 1."""

    kind: WishKind
    person_id: str
    other_id: str = ""
    table: int = 0


@dataclass(frozen=True, slots=True)
class TablePlan:
    """Tables of a panel, or of those who are at one of its meetings.

    `size` is the number of people at a table at most, `wanted_rounds` how often people are seated, `criteria` the ids
    of the attributes tables are mixed on. `rounds` holds for each round its tables, and for each table the ids of its
    people; it is empty until people have been seated. `seed` is what they were seated with.
    """

    id: str
    panel_id: str
    meeting_id: str | None = None
    size: int = 4
    wanted_rounds: int = 3
    criteria: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    rounds: tuple[tuple[tuple[str, ...], ...], ...] = ()
    seed: int = 0

    @property
    def people(self) -> frozenset[str]:
        """Ids of everyone who has been seated."""
        return frozenset(person for tables in self.rounds for table in tables for person in table)

    def tables_of(self, person_id: str) -> tuple[int, ...]:
        """The number of somebody's table in each round, from 1; 0 where there is none."""
        return tuple(
            next((number for number, table in enumerate(tables, start=1) if person_id in table), 0)
            for tables in self.rounds
        )

    def broken(self) -> tuple[Wish, ...]:
        """The wishes about people at the tables that these do not keep, as after a swap by hand."""
        return tuple(wish for wish in self.wishes if self.rounds and not self._keeps(wish))

    def _keeps(self, wish: Wish) -> bool:
        if not {wish.person_id, wish.other_id or wish.person_id} <= self.people:
            return True
        places = self.tables_of(wish.person_id)
        if wish.kind is WishKind.FIXED:
            return all(place == wish.table for place in places)
        shared = [place == other for place, other in zip(places, self.tables_of(wish.other_id), strict=True)]
        return all(shared) if wish.kind is WishKind.TOGETHER else not any(shared)


def usual_size(people: int) -> int:
    """How many to put at a table when nothing is said: 4, or 5 where that leaves tables more alike or fewer than five."""
    if people <= 5:
        return max(people, FEWEST_AT_A_TABLE)
    return 5 if people % 4 and not people % 5 else 4
