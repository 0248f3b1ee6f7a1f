"""The records of the draw. Standard library only, so that they cost nothing to import."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

NO_ANSWER = ""
NO_HOUSEHOLD = ""

NEVER = 1e-6
"""A chance, as a share of 1, up to which somebody is taken to have none: the gap that is promised."""

Stage = Literal["checking", "drawing", "explaining", "reserves", "done", "panels", "whole_panels", "lottery"]
"""What a draw is doing, as told to a progress callback."""

Progress = Callable[[float, str], None]
"""Called with the fraction done (0 to 1) and a `Stage`."""

IsCancelled = Callable[[], bool]
"""Asked now and then while a solver runs; True makes the work raise `Cancelled`."""


@dataclass(frozen=True, slots=True)
class Quota:
    """How many people on the panel give this answer: at least `minimum`, at most `maximum`, both included.

    A mend may lower the minimum to `lowest` and raise the maximum to `highest`; None leaves it free.
    """

    feature: str
    value: str
    minimum: int
    maximum: int
    lowest: int | None = None
    highest: int | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """Everyone who can be drawn.

    `people` are ids, each once. `answers` holds for each feature one value per person, in the order of
    `people`; `NO_ANSWER` counts in no category. `households` names the household of each person, in the same
    order: of one household only one can sit. `NO_HOUSEHOLD` is a household of one's own, and an empty tuple
    means that households do not matter. Raises ValueError when the lengths differ or an id repeats.
    """

    people: tuple[str, ...]
    answers: Mapping[str, tuple[str, ...]]
    households: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(set(self.people)) != len(self.people):
            raise ValueError("an id occurs twice in the pool")
        if self.households and len(self.households) != len(self.people):
            raise ValueError(f"{len(self.households)} households for {len(self.people)} people")
        for feature, values in self.answers.items():
            if len(values) != len(self.people):
                raise ValueError(f"feature {feature!r} has {len(values)} answers for {len(self.people)} people")


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be drawn: `seats` people from the pool, every quota met, some people locked in or out.

    A value without a quota is not bounded. Ids in `must_exclude` that are not in the pool change nothing. The quotas of
    features in `rather` give way where not all can be met: `giving_way` does that before a draw, and mends change them
    first; nothing else looks at it.
    Raises ValueError when two quotas are about the same value, or a person locked in is not in the pool.
    Quotas that contradict themselves or each other are allowed: `feasibility.explain` is there to name them.
    """

    pool: Pool
    quotas: tuple[Quota, ...]
    seats: int
    must_include: frozenset[str] = frozenset()
    must_exclude: frozenset[str] = frozenset()
    rather: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if len({(quota.feature, quota.value) for quota in self.quotas}) != len(self.quotas):
            raise ValueError("two quotas are about the same value")
        if not self.must_include.issubset(self.pool.people):
            raise ValueError("a person locked in is not in the pool")


@dataclass(frozen=True, slots=True)
class Together:
    """As many `panels` as are drawn at once, each as `task` says; nobody in `task` is locked in.

    `places` tells for those who are locked in the panel they sit on, from 1. Raises ValueError for fewer than one
    panel, for a panel that is not there, and for somebody locked in who is not in the pool or locked in `task`.
    """

    task: Task
    panels: int
    places: Mapping[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        if self.panels < 1:
            raise ValueError("there is at least one panel")
        if not all(1 <= place <= self.panels for place in self.places.values()):
            raise ValueError("somebody is locked in on a panel that is not there")
        if self.task.must_include or not self.places.keys() <= set(self.task.pool.people):
            raise ValueError("people locked in are in the pool, and named with the panel they sit on")

    @property
    def numbers(self) -> range:
        """The numbers of the panels."""
        return range(1, self.panels + 1)

    def combined(self) -> Task:
        """What all the panels want together: whatever cannot be had of that cannot be had of the panels."""
        many = self.panels
        quotas = (
            replace(
                quota,
                minimum=many * quota.minimum,
                maximum=many * quota.maximum,
                lowest=None if quota.lowest is None else many * quota.lowest,
                highest=None if quota.highest is None else many * quota.highest,
            )
            for quota in self.task.quotas
        )
        return replace(
            self.task, quotas=tuple(quotas), seats=many * self.task.seats, must_include=frozenset(self.places)
        )


@dataclass(frozen=True, slots=True)
class Panel:
    """The people drawn, in the order of the pool, and the reserves, in the order they are to be asked."""

    people: tuple[str, ...]
    reserves: tuple[str, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class Bound:
    """One side of a quota, the locks or the household rule, as part of a conflict.

    `kind` "minimum" and "maximum" carry the feature, the value and the number; "include" and "exclude" stand
    for everyone locked in or out, with their number; "household" for the rule that of one household only one
    sits, with the number of households it holds for: those with more than one person who may sit.
    """

    kind: Literal["minimum", "maximum", "include", "exclude", "household"]
    feature: str
    value: str
    number: int


@dataclass(frozen=True, slots=True)
class Change:
    """One number to change: lower this minimum, or raise this maximum, from `before` to `after`."""

    kind: Literal["minimum", "maximum"]
    feature: str
    value: str
    before: int
    after: int


FindingCode = Literal[
    "no_seats",
    "negative_number",
    "minimum_above_maximum",
    "locked_both_ways",
    "pool_too_small",
    "locked_exceed_seats",
    "locked_share_household",
    "households_below_seats",
    "too_few",
    "too_few_households",
    "locked_above_maximum",
    "minimums_exceed_seats",
    "maximums_below_seats",
    "conflict",
    "household_rule",
    "together",
    "one_of_several",
    "not_shared_out",
    "flex_too_tight",
    "mend",
    "mend_beyond",
    "forced_in",
    "forced_in_by_rest",
    "forced_together",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason why the wanted numbers cannot be met, one way to mend them, or what they force; no personal data.

    `wanted` is what is asked for, `available` what there is room or people for. Under the household rule
    `available` counts the people who can sit together, and `listed` everyone of that answer who may sit:

    ========================  ==========================================================================
    no_seats                  wanted: the seats asked for, below 1
    negative_number           feature, value; wanted: the negative number
    minimum_above_maximum     feature, value; wanted: the minimum; available: the maximum
    locked_both_ways          wanted: people locked both in and out
    pool_too_small            wanted: seats; available: people who are not locked out
    locked_exceed_seats       wanted: people locked in; available: seats
    locked_share_household    wanted: people locked in; available: their households
    households_below_seats    wanted: seats; available: households; listed: people who are not locked out
    too_few                   feature, value; wanted: the minimum; available: people with this answer
    too_few_households        the same, where the household rule is why fewer are available than listed
    locked_above_maximum      feature, value; wanted: people locked in; available: the maximum
    minimums_exceed_seats     feature; wanted: the sum of its minimums; available: seats
    maximums_below_seats      feature; wanted: seats; available: the sum of its maximums, and the people
                              whose answer has no quota
    conflict                  bounds: cannot all be kept, and could if any one of them were dropped
    household_rule            the numbers could be met if people of one household could sit together;
                              wanted: how few people would then sit beside somebody of their household
    together                  several panels at once: what the findings after it say is about all of them together, and a
                              mend is for each; wanted: the panels
    one_of_several            the findings after it are about one of the panels by itself; wanted: its number
    not_shared_out            several panels at once: there are people enough for all of them together, but they cannot
                              be shared out so that each panel meets the numbers; wanted: the panels
    flex_too_tight            no change within `Quota.lowest` and `Quota.highest` mends the numbers
    mend                      changes: make the wanted numbers possible; the smallest mend comes first
    mend_beyond               the same, but some of the changes go further than the flex allows
    forced_in                 feature, value; wanted: the minimum, as large as available: all those who can
                              fill it are certain to sit (where listed is larger, one of each household)
    forced_in_by_rest         the same, where wanted is what the other values of the feature leave over
    forced_together           bounds: with all of them some are certain to sit, and with one less they are
                              not; wanted: how many people
    ========================  ==========================================================================
    """

    code: FindingCode
    feature: str = ""
    value: str = ""
    wanted: int = 0
    available: int = 0
    listed: int = 0
    bounds: tuple[Bound, ...] = ()
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotaStatus:
    """How many of the panel count in the quota, and whether that is within its numbers."""

    quota: Quota
    count: int
    ok: bool


@dataclass(frozen=True, slots=True)
class Mend:
    """One step that brings a panel nearer to its quotas.

    `leaving` is None when a free seat is filled. `distance` is how many people the panel is then off, summed
    over the quotas; 0 is on target.
    """

    leaving: str | None
    joining: str
    distance: int


class Infeasible(Exception):
    """No panel can meet the wanted numbers; `findings` says why and what would mend it."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(finding.code for finding in findings))
        self.findings = findings


class Cancelled(Exception):
    """The caller asked for the work to stop."""
