"""A panel: why it exists, who may be drawn, what it should mirror, who was drawn (dossier §1.1 rows 2–3, §8.3, §11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal


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
    """One user panel; dates are ISO `YYYY-MM-DD` or '', `seats` and `reserves` are numbers of people.

    With `one_per_household` people with the same address cannot sit together. `dropout_percent` is how many of a hundred
    are expected to drop out; reserves are chosen by it.
    """

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
    one_per_household: bool = False
    dropout_percent: int = 15

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


class Firmness(StrEnum):
    """Whether the wanted numbers of a criterion must be met, or give way where not all can be."""

    MUST = "must"
    RATHER = "rather"


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a panel's criterion weighs, and why it matters."""

    attribute_id: str
    firmness: Firmness = Firmness.MUST
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GaveWay:
    """One side of a wanted number that gave way in a draw: from `before` to `after`."""

    attribute_id: str
    category: str
    side: Literal["minimum", "maximum"]
    before: int
    after: int


class Standing(StrEnum):
    """Whether somebody has a seat or stands by."""

    SEAT = "seat"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody drawn to a panel; `locked` keeps them through the next draw, for the reason written."""

    person_id: str
    standing: Standing = Standing.SEAT
    locked: bool = False
    lock_reason: str = ""


@dataclass(frozen=True, slots=True)
class Dropout:
    """Somebody who had a seat or stood by, and is out; the panel is not to ask them again. `dropped_on` is an ISO date."""

    person_id: str
    dropped_on: str
    reason: str = ""


BY_HAND = -1
"""The seed of a draw whose number came from dice or balls."""

SEAT_LOT = "seat-lot-1"
"""The method of a draw that filled a single seat; see `panelapp.composition.filling`."""

NOT_KEPT = -1
"""The seed of reserves from before it was kept."""

PROVED = 1e-6
"""The gap, as a share of 1, up to which chances count as the fairest there can be."""


@dataclass(frozen=True, slots=True)
class Chance:
    """Somebody's chance in a draw (a share of 1), and the code that stands for them where no names are."""

    person_id: str
    code: str
    chance: float


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn, when and how, kept so that it can be told and done again; `code` is short enough to read aloud.

    `drawn_at` is ISO UTC to the second, `kept` the number of locked members the draw left in their seats. Of `panels`
    numbered panels `number` decided: it came from `seed`, or, where that is `BY_HAND`, from dice or balls; until it is
    drawn it is 0. `fingerprint` is the SHA-256 of the lottery. `lowest` and `highest` are the chances of those who
    could be drawn at all, `never` is how many could not; `bound` is what the lowest chance could be at most and `gap`
    how far the chances can be from the fairest. `reason` says why there was a draw when a panel was drawn already.
    `reserve_seed`, settled before the number was drawn, decided between reserves that are as good.

    So many panels were drawn `together`, nobody on two of them, and this is the account of the one at `place`: then the
    chances are those of a seat on any of them, `seats` are those of this panel and `kept` are the locked members of all.
    Panels that share people out among them have the same `joint_id`, also when one of them is drawn again by itself.
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
    number: int = 0
    panels: int = 0
    fingerprint: str = ""
    lowest: float = 0.0
    highest: float = 0.0
    bound: float = 0.0
    gap: float = 1.0
    never: int = 0
    reason: str = ""
    together: int = 1
    place: int = 1
    joint_id: str = ""
    reserve_seed: int = NOT_KEPT

    @property
    def decided(self) -> bool:
        """Whether the number has been drawn; a draw from before there were lotteries has none."""
        return self.number > 0 or not self.panels

    @property
    def proved(self) -> bool:
        """Whether the chances are proved to be the fairest there can be."""
        return bool(self.panels) and self.gap <= PROVED


@dataclass(frozen=True, slots=True)
class Composition:
    """Everything the composition step shows of one panel, read in one go."""

    panel: Panel
    targets: tuple[Target, ...]
    candidate_ids: frozenset[str]
    members: tuple[Member, ...]
    last_draw: Draw | None
    prepared: Draw | None = None
    """A lottery that waits for its number, newer than the last draw."""
    dropouts: tuple[Dropout, ...] = ()
    dropout_percents: Mapping[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    """Where the panel's `dropout_percent` does not hold: by attribute id and category."""
    weights: Mapping[str, Weight] = field(default_factory=dict[str, Weight])
    """By attribute id, where a criterion would rather be met than must be, or a reason is written."""
    gave_way: tuple[GaveWay, ...] = ()
    """What gave way in the last draw."""

    def weight(self, attribute_id: str) -> Weight:
        """How much a criterion weighs; it must be met unless something else is said."""
        return self.weights.get(attribute_id) or Weight(attribute_id)

    @property
    def rather(self) -> frozenset[str]:
        """Ids of the attributes whose wanted numbers may give way."""
        wanted = {target.attribute_id for target in self.targets}
        return frozenset(own for own in wanted if self.weight(own).firmness is Firmness.RATHER)

    def gave_way_of(self, target: Target) -> tuple[GaveWay, ...]:
        """The sides of a wanted number that gave way in the last draw, as long as it is wanted as it was then."""
        if self.weight(target.attribute_id).firmness is Firmness.MUST:
            return ()
        return tuple(
            each
            for each in self.gave_way
            if (each.attribute_id, each.category) == (target.attribute_id, target.category)
            and each.before == (target.minimum if each.side == "minimum" else target.maximum)
        )

    @property
    def in_force(self) -> tuple[Target, ...]:
        """The wanted numbers after some gave way in the last draw: what the panel is held to."""
        return tuple(_after(target, self.gave_way_of(target)) for target in self.targets)

    @property
    def seated(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.standing is Standing.SEAT)

    @property
    def dropped_ids(self) -> frozenset[str]:
        """Ids of those who have dropped out."""
        return frozenset(dropout.person_id for dropout in self.dropouts)

    @property
    def reserves(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.standing is Standing.RESERVE)


def _after(target: Target, gave_way: tuple[GaveWay, ...]) -> Target:
    after = {each.side: each.after for each in gave_way}
    return replace(target, minimum=after.get("minimum", target.minimum), maximum=after.get("maximum", target.maximum))
