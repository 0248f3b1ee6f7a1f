"""Who is to have which letter after a draw: those drawn, those in reserve, those not drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from panelapp.domain.people import Person
from panelapp.services.composition import Situation


class Outcome(StrEnum):
    """What came of it for somebody, in the order in which the letters are listed."""

    DRAWN = "drawn"
    RESERVE = "reserve"
    NOT_DRAWN = "not_drawn"
    LATER = "later"
    """A candidate since the draw: it did not decide on them."""
    OUT = "out"


class Way(StrEnum):
    """How a letter reaches somebody."""

    EMAIL = "email"
    POST = "post"
    TELEPHONE = "telephone"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is to have a letter; `place` is which reserve they are, from 1, and 0 for all others."""

    person: Person
    outcome: Outcome
    place: int = 0

    @property
    def way(self) -> Way:
        """By e-mail where there is an address for it, else by post, else there is the telephone."""
        person = self.person
        ways = ((person.email, Way.EMAIL), (person.address, Way.POST), (person.phone, Way.TELEPHONE))
        return next((way for known, way in ways if known.strip()), Way.NONE)


def recipients(situation: Situation) -> tuple[Recipient, ...]:
    """Everybody as they stand now: by outcome, reserves in the order they are asked, all others by name.

    Nobody while the panel is empty: there is nothing to tell them yet. Left out is who has to do with a panel drawn
    together with this one and not with this: their letter is that of the other panel.
    """
    composed = situation.composition
    if not composed.members:
        return ()
    seated, out = set(situation.seated_ids), composed.dropped_ids
    places = {member.person_id: place for place, member in enumerate(composed.reserves, start=1)}
    found = [
        Recipient(person, _outcome(situation, person_id, seated, places, out), places.get(person_id, 0))
        for person_id, person in situation.people.items()
        if person_id not in situation.elsewhere or person_id in seated | places.keys() | out
    ]
    order = list(Outcome)
    return tuple(sorted(found, key=lambda each: (order.index(each.outcome), each.place)))


def numbers(found: Iterable[Recipient]) -> Mapping[Outcome, int]:
    """How many there are of each outcome that there is, in its order."""
    there = Counter(each.outcome for each in found)
    return {outcome: there[outcome] for outcome in Outcome if there[outcome]}


def rows(found: Iterable[Recipient], outcomes: Mapping[Outcome, str], ways: Mapping[Way, str]) -> list[tuple[str, ...]]:
    """For each: outcome, which reserve, given name, family name, address, e-mail, telephone, how the letter goes.

    `outcomes` and `ways` are the words.
    """
    return [
        (
            outcomes[each.outcome],
            str(each.place or ""),
            each.person.given_name,
            each.person.family_name,
            each.person.address,
            each.person.email,
            each.person.phone,
            ways[each.way],
        )
        for each in found
    ]


def _outcome(
    situation: Situation, person_id: str, seated: set[str], places: Mapping[str, int], out: frozenset[str]
) -> Outcome:
    if person_id in seated:
        return Outcome.DRAWN
    if person_id in places:
        return Outcome.RESERVE
    if person_id in out:
        return Outcome.OUT
    # a panel put together by hand, or drawn before chances were kept, knows nobody's
    return Outcome.NOT_DRAWN if person_id in situation.chances or not situation.chances else Outcome.LATER
