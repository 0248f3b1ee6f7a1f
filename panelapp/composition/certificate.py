"""The certificate of a draw: everything somebody else needs to check it without trusting who made it.

It holds no names and no ids: types of people with their chances, panels of types with their shares, and for each
level of leximin the weights that prove it. A level that follows from the bounds alone is checked by adding up
fractions; no solver is asked. Only where parts of people promise more than whole panels give, the search is done
again.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from panelapp.composition import giving_way, oracle
from panelapp.composition import types as people_types
from panelapp.composition.counting import Floats, Ints
from panelapp.composition.fair import EXACT_GAP, Fairness
from panelapp.composition.leximin import Level
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Change, Task
from panelapp.composition.types import Types

FORMAT = "samraad-certificate-1"

GAVE_WAY = "gave_way"
"""Where the certificate says which wanted numbers gave way; it is left out where none did."""

TOLERANCE = 1e-6
"""The gap that is promised: chances, shares and levels may be off by so much."""

FREQUENCY_TOLERANCE = 0.005
"""How far the part of the panels of a lottery that hold somebody may be from their chance (or two panels, if more)."""


def build(
    fairness: Fairness, lottery: Lottery, number: int, seed: int | None, gave_way: Sequence[Change] = ()
) -> dict[str, Any]:
    """The certificate as plain values for JSON; `seed` is None when dice or balls gave the number."""
    types = fairness.types
    return {
        "format": FORMAT,
        "seats": types.seats,
        "status": "optimal" if fairness.exact else "bounded",
        "smallest_probability": fairness.smallest,
        "bound": fairness.bound,
        "gap": fairness.gap,
        "types": [
            {
                "answers": dict(zip(types.features, kind.answers, strict=True)),
                "household": [list(answers) for answers in kind.household],
                "locked": kind.locked,
                "people": int(size),
                "probability": float(chance),
            }
            for kind, size, chance in zip(types.kinds, types.sizes, fairness.chances, strict=True)
        ],
        "levels": [_level(types, level) for level in fairness.levels],
        "distribution": [
            [float(share), [int(kind) for kind in np.repeat(np.arange(len(panel)), panel)]]
            for share, panel in zip(fairness.shares, fairness.panels, strict=True)
        ],
        "panels": len(lottery.panels),
        "lottery_sha256": lottery.fingerprint(),
        "number": number,
        "seed": seed,
        **({GAVE_WAY: giving_way.as_values(gave_way)} if gave_way else {}),
    }


def _level(types: Types, level: Level) -> dict[str, Any]:
    found: dict[str, Any] = {
        "probability": level.chance,
        "types": list(level.fixed),
        "proof": "search" if level.searched else "bounds",
    }
    if level.searched:
        found["limit"] = level.limit
        found["weights"] = [[int(t), float(level.weights[t])] for t in np.flatnonzero(level.weights)]
    else:
        found["seats"] = float(level.rows[0])
        found["rows"] = [
            {"feature": feature, "value": value, "weight": float(weight)}
            for (feature, value), weight in zip(types.rows, level.rows[1:], strict=True)
            if weight
        ]
        found["caps"] = [[int(t), float(level.caps[t])] for t in np.flatnonzero(level.caps)]
    return found


def verify(
    task: Task,
    certificate: dict[str, Any],
    probabilities: dict[str, float],
    lottery: Lottery,
    panel: Sequence[str],
) -> tuple[str, ...]:
    """Check all of a draw afresh; a sentence for each thing that does not hold, none when all of it does.

    `task` has the numbers that were wanted, before any gave way. `probabilities` are by id of the pool, `panel` the ids
    of those drawn.
    """
    gave_way = giving_way.from_values(certificate.get(GAVE_WAY, []))
    if faults := giving_way.faults(task, gave_way):
        return faults
    return verify_settled(giving_way.changed(task, gave_way), certificate, probabilities, lottery, panel)


def verify_settled(
    task: Task,
    certificate: dict[str, Any],
    probabilities: dict[str, float],
    lottery: Lottery,
    panel: Sequence[str],
    copies: int = 1,
) -> tuple[str, ...]:
    """As `verify`, for a task whose numbers are all to be met.

    With `copies` everybody is listed so often, all of them once before anybody is listed again: in the lottery copies
    of the same person make up for each other.
    """
    types = people_types.of(task)
    check = _Check(task, types, certificate, copies)
    for step in (check.same_people, check.distribution, check.levels):
        step()
        if check.faults:
            return tuple(check.faults)
    if check.people(probabilities):
        check.lottery(lottery, probabilities, panel)
    return tuple(check.faults)


class _Check:
    def __init__(self, task: Task, types: Types, certificate: dict[str, Any], copies: int) -> None:
        self._task, self._types, self._certificate, self._copies = task, types, certificate, copies
        self.faults: list[str] = []
        self._chances: Floats = np.zeros(len(types.kinds))

    def _must(self, holds: bool, fault: str) -> bool:
        if not holds:
            self.faults.append(fault)
        return holds

    def same_people(self) -> None:
        """The certificate is about these people, wanted numbers and seats."""
        if not self._must(self._certificate.get("format") == FORMAT, "The certificate is of another kind or version."):
            return
        self._must(self._certificate["seats"] == self._types.seats, "The certificate is about another number of seats.")
        there = [
            (tuple(each["answers"][feature] for feature in self._types.features), bool(each["locked"]), each["people"])
            for each in self._certificate["types"]
            if set(each["answers"]) == set(self._types.features)
        ]
        here = [
            (kind.answers, kind.locked, int(size))
            for kind, size in zip(self._types.kinds, self._types.sizes, strict=True)
        ]
        if self._must(there == here, "The certificate is about other people than these, or other criteria."):
            self._chances = np.array([float(each["probability"]) for each in self._certificate["types"]])

    def distribution(self) -> None:
        """The panels of the distribution meet the wanted numbers, and give each type its chance."""
        count = len(self._types.kinds)
        shares = np.array([float(share) for share, _ in self._certificate["distribution"]])
        held = [[int(kind) for kind in kinds] for _, kinds in self._certificate["distribution"]]
        known = all(0 <= kind < count for kinds in held for kind in kinds)
        if not self._must(known, "A panel of the distribution holds people who are not there."):
            return
        panels: Ints = np.array([np.bincount(kinds, minlength=count) for kinds in held], dtype=np.int64)
        panels = panels.reshape(len(held), count)
        self._must(
            bool(self._types.fits(panels).all()), "A panel of the distribution does not meet the wanted numbers."
        )
        self._must(
            bool((shares >= 0).all()) and abs(float(shares.sum()) - 1.0) < TOLERANCE,
            "The shares of the panels do not add up to one.",
        )
        given = shares @ panels / self._types.sizes
        self._must(
            bool(np.abs(given - self._chances).max(initial=0.0) < TOLERANCE),
            "The panels and their shares do not give the chances.",
        )

    def levels(self) -> None:
        """No chance could be larger without a smaller one becoming less."""
        if self._certificate["status"] != "optimal":
            self._bound()
            return
        fixed = self._types.least > 0
        chances = np.where(fixed, 1.0, 0.0)
        for place, level in enumerate(self._certificate["levels"], start=1):
            chance = float(level["probability"])
            held = [int(kind) for kind in level["types"]]
            weights, limit = proof_of(self._types, level)
            if not self._must(limit is not None, f"Level {place} has a proof that is not one."):
                return
            self._must(not any(fixed[kind] for kind in held), f"Level {place} names people of a level before.")
            if chance < 1.0 - TOLERANCE:
                most = _most(weights, limit or Fraction(0), self._types.sizes, fixed, chances)
                self._must(
                    most is not None and most <= chance + TOLERANCE,
                    f"Level {place}: the proof does not show that the chance cannot be larger.",
                )
                self._must(
                    all(weights[kind] > 0 for kind in held), f"Level {place} names people whom it does not hold."
                )
            for kind in held:
                fixed[kind] = True
                chances[kind] = chance
        self._must(bool(fixed.all()), "The levels leave somebody out.")
        self._must(
            bool((self._chances >= chances - TOLERANCE).all()),
            "Somebody's chance is below what the levels prove possible.",
        )

    def _bound(self) -> None:
        """Where time ran out, nobody who can sit has less than the smallest chance it tells of."""
        smallest = float(self._certificate["smallest_probability"])
        lowest = float(min((chance for chance in self._chances if chance > EXACT_GAP), default=0.0))
        self._must(smallest <= lowest + TOLERANCE, "The smallest chance is not what the certificate says.")

    def people(self, probabilities: dict[str, float]) -> bool:
        """Everybody has the chance of their type; False when the chances are not even of these people."""
        pool = self._task.pool.people
        if not self._must(set(probabilities) == set(pool), "The chances are of other people than these."):
            return False
        expected = self._types.to_people(self._chances)
        there = np.array([probabilities[person] for person in pool])
        self._must(
            bool(np.abs(there - expected).max(initial=0.0) < TOLERANCE), "Somebody has another chance than their type."
        )
        self._must(
            abs(float(there.sum()) - self._types.seats) < TOLERANCE * len(pool),
            "The chances do not add up to the seats.",
        )
        return True

    def lottery(self, lottery: Lottery, probabilities: dict[str, float], panel: Sequence[str]) -> None:
        """Each panel of the lottery meets the wanted numbers, everyone is in as many as they should, the number fits."""
        self._must(lottery.fingerprint() == self._certificate["lottery_sha256"], "The lottery has been changed.")
        place = {person: i for i, person in enumerate(self._task.pool.people)}
        count = len(lottery.panels)
        if not self._must(count == self._certificate["panels"], "The lottery has another number of panels."):
            return
        often = np.zeros(len(place), dtype=np.int64)
        kinds, households = self._types.type_of, self._types.household
        for number, people in enumerate(lottery.panels, start=1):
            if not self._must(set(people) <= set(place), f"Panel {number} holds somebody who is not there."):
                return
            seats = np.array([place[person] for person in people], dtype=np.int64)
            homes = households[seats][households[seats] >= 0]
            fits = len(set(people)) == self._types.seats and bool((kinds[seats] >= 0).all())
            fits = fits and len(set(homes.tolist())) == len(homes)
            fits = fits and bool(
                self._types.fits(np.bincount(kinds[seats], minlength=len(self._types.kinds))[np.newaxis])[0]
            )
            if not self._must(fits, f"Panel {number} does not meet the wanted numbers."):
                return
            often[seats] += 1
        chances = np.array([probabilities[person] for person in place])
        seats_of, chance_of = (each.reshape(self._copies, -1).sum(axis=0) for each in (often, chances))
        self._must(
            bool((seats_of >= np.floor(count * chance_of + TOLERANCE) - self._copies).all()),
            "Somebody is in fewer panels than their chance says.",
        )
        near = self._copies * max(FREQUENCY_TOLERANCE, 2.0 / count)
        self._must(
            bool((np.abs(often / count - chances) <= near + TOLERANCE).all()),
            "Somebody is in too many or too few panels.",
        )
        number = int(self._certificate["number"])
        seed = self._certificate["seed"]
        if self._must(1 <= number <= count, "There is no panel of that number."):
            self._must(
                sorted(panel) == sorted(lottery.panels[number - 1]), "Those drawn are not the panel of that number."
            )
        self._must(seed is None or lottery.number(int(seed)) == number, "The seed gives another number.")


def proof_of(types: Types, level: dict[str, Any]) -> tuple[list[Fraction], Fraction | None]:
    """The weights of a level by type, and what a panel weighs at most; None when that does not hold."""
    if level["proof"] != "search":
        return _from_bounds(types, level)
    weights: Floats = np.zeros(len(types.kinds))
    for kind, weight in level["weights"]:
        weights[int(kind)] = float(weight)
    found, limit = [Fraction(float(weight)) for weight in weights], float(level["limit"])
    if (weights < 0).any():
        return found, None
    best = oracle.any_panel(types, (types.lower, types.upper, types.least, types.most), direction=weights)
    worth = float(weights @ best) if best is not None else 0.0
    return found, Fraction(limit) if worth <= limit + TOLERANCE else None


def _from_bounds(types: Types, level: dict[str, Any]) -> tuple[list[Fraction], Fraction | None]:
    """Add up the multiples of bounds, in fractions: no rounding and no solver."""
    row = {each: place for place, each in enumerate(types.rows)}
    multipliers = [Fraction(0)] * len(types.rows)
    for each in level["rows"]:
        multipliers[row[each["feature"], each["value"]]] = Fraction(float(each["weight"]))
    seats = Fraction(float(level["seats"]))
    caps = {int(kind): Fraction(float(weight)) for kind, weight in level["caps"]}
    limit = seats * types.seats
    for multiplier, low, high in zip(multipliers, types.lower, types.upper, strict=True):
        limit += max(multiplier * int(low), multiplier * int(high))
    weights: list[Fraction] = []
    for kind, codes in enumerate(types.codes):
        cap = caps.get(kind, Fraction(0))
        limit += max(cap * int(types.least[kind]), cap * int(types.most[kind]))
        weight = seats + cap + sum((multipliers[code] for code in codes), Fraction(0))
        if weight < 0:
            # lifted to nothing; a panel weighs at most so much more
            limit -= weight * int(types.most[kind])
        weights.append(max(weight, Fraction(0)))
    return weights, limit


def _most(
    weights: Sequence[Fraction], limit: Fraction, sizes: Ints, fixed: np.ndarray[Any, Any], chances: Floats
) -> Fraction | None:
    """What the smallest chance of those not fixed can be at most; None when the weights say nothing about them."""
    left, there = limit, Fraction(0)
    for weight, size, is_fixed, chance in zip(weights, sizes, fixed, chances, strict=True):
        if is_fixed:
            left -= weight * int(size) * Fraction(float(chance))
        else:
            there += weight * int(size)
    return left / there if there > 0 else None
