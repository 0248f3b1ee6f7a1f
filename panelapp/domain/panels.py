"""A panel: why it exists, who may be drawn, what it should mirror, who was drawn (dossier §1.1 rows 2–3, §8.3, §11)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """The seven steps across the top of a panel, in order."""

    PURPOSE = "purpose"
    RECRUITMENT = "recruitment"
    COMPOSITION = "composition"
    INVITATION = "invitation"
    MEETINGS = "meetings"
    EVALUATION = "evaluation"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Panel:
    """One user panel; dates are ISO `YYYY-MM-DD` or '', `seats` and `reserves` are numbers of people."""

    id: str
    name: str
    purpose: str = ""
    can_influence: str = ""
    fixed_already: str = ""
    owner: str = ""
    responsible_unit: str = ""
    starts_on: str = ""
    ends_on: str = ""
    seats: int = 12
    reserves: int = 4

    @property
    def purpose_done(self) -> bool:
        """An invitation may not go out before these are written (dossier §1.1 row 2)."""
        return all((self.name, self.purpose, self.can_influence, self.owner))


@dataclass(frozen=True, slots=True)
class Target:
    """Wanted number of people with one category of one attribute: at least `minimum`, at most `maximum`."""

    attribute_id: str
    category: str
    minimum: int
    maximum: int


class Standing(StrEnum):
    """Whether somebody has a seat or stands by."""

    SEAT = "seat"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody drawn to a panel; `locked` keeps them through the next draw."""

    person_id: str
    standing: Standing = Standing.SEAT
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn, when and how, kept so that it can be told and done again; `code` is short enough to read aloud.

    `drawn_at` is ISO UTC to the second, `kept` the number of locked members the draw left in their seats.
    """

    id: str
    panel_id: str
    drawn_at: str
    seed: int
    code: str
    candidates: int
    seats: int
    kept: int
    method: str


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything the composition step shows of one panel, read in one go."""

    panel: Panel
    targets: tuple[Target, ...]
    candidate_ids: frozenset[str]
    members: tuple[Member, ...]
    last_draw: Draw | None

    @property
    def seated(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.standing is Standing.SEAT)

    @property
    def reserves(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.standing is Standing.RESERVE)
