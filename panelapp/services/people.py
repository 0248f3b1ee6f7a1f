"""What a facilitator does with people: add, change, answer for, remove, list."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, Person, answer_from, answer_of
from panelapp.errors import UserError
from panelapp.services import attributes, tidying
from panelapp.services.people_matching import LOST
from panelapp.storage import people as kept
from panelapp.storage.store import Store


class Detail(StrEnum):
    """What is kept about a person besides answers; the values are the fields of `Person`."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    BIRTH_YEAR = "birth_year"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Traces:
    """Where people stand beyond the list: numbers of panels and meetings that would lose them."""

    panels: int
    meetings: int


def all(store: Store) -> tuple[Person, ...]:
    """Everybody, in Nordic alphabetical order of family name, then given name."""
    return kept.all(store)


def get(store: Store, person_id: str) -> Person:
    """The person; raises `UserError` people.gone."""
    person = kept.get(store, person_id)
    if person is None:
        raise UserError("people.gone")
    return person


def answers_to(store: Store, attribute: Attribute, year: int) -> dict[str, str]:
    """What everybody answers to one attribute in `year`, by id, as `answer_of` tells of each."""
    known = kept.answers_to(store, attribute.id)
    return {person_id: answer_from(*told, attribute, year) for person_id, told in known.items()}


def add(store: Store, name: str) -> Person:
    """Add somebody by name, the last word being the family name; raises as `change` does."""
    given_name, family_name = split_name(name)
    person = Person(str(uuid.uuid4()), _checked(given_name), _checked(family_name))
    if not person.name:
        raise UserError("people.name_missing")
    kept.put(store, person)
    return person


def change(store: Store, person_id: str, detail: Detail, text: str, year: int) -> Person:
    """Write one detail as it was typed, tidied; an age becomes a birth year as of `year`.

    Raises `UserError`: people.gone, people.name_missing, people.birth_year_unreadable, people.national_id,
    people.too_long.
    """
    person = get(store, person_id)
    value = _checked(text)
    match detail:
        case Detail.BIRTH_YEAR:
            value = tidying.read_birth_year(text, year)
            if isinstance(value, tidying.Unreadable):
                raise UserError("people.birth_year_unreadable", lowest=year - tidying.HIGHEST_AGE, highest=year)
        case Detail.EMAIL:
            value = tidying.tidy_email(text)
        case Detail.PHONE:
            value = tidying.tidy_phone(text)
        case Detail.GIVEN_NAME | Detail.FAMILY_NAME | Detail.ADDRESS:
            pass
    changed = replace(person, **{detail.value: value})
    if not changed.name:
        raise UserError("people.name_missing")
    if changed != person:
        kept.put(store, changed)
    return changed


def change_name(store: Store, person_id: str, name: str) -> Person:
    """Write given and family name from one text, the last word being the family name; raises as `change` does."""
    person = get(store, person_id)
    if tidying.tidy(name) == person.name:
        return person  # as it stood: a family name of two words stays one
    given_name, family_name = split_name(name)
    changed = replace(person, given_name=_checked(given_name), family_name=_checked(family_name))
    if not changed.name:
        raise UserError("people.name_missing")
    kept.put(store, changed)
    return changed


def answer(store: Store, person_id: str, attribute_id: str, value: str) -> Person:
    """Write the answer to one attribute: a category, own words, `PREFER_NOT_TO_ANSWER`, or '' for none.

    Raises `UserError`: people.gone, attributes.gone, people.national_id, people.too_long.
    """
    person = get(store, person_id)
    attributes.get(store, attribute_id)
    answers = {key: held for key, held in person.answers.items() if key != attribute_id}
    if text := _checked(value):
        answers[attribute_id] = text
    changed = replace(person, answers=answers)
    if changed != person:
        kept.put(store, changed)
    return changed


def remove(store: Store, person_ids: Sequence[str]) -> None:
    """Remove these people with everything that is said of them."""
    kept.remove(store, person_ids)


def traces(store: Store, person_ids: Sequence[str]) -> Traces:
    """What else would lose these people."""
    return Traces(kept.memberships(store, person_ids), kept.meetings_attended(store, person_ids))


def split_name(name: str) -> tuple[str, str]:
    """Given and family name: `Bakke, Kari` as written, otherwise the last word is the family name."""
    plain = tidying.tidy(name)
    if plain.count(",") == 1:
        family_name, given_name = plain.split(",")
        return given_name.strip(), family_name.strip()
    given_name, _, family_name = plain.rpartition(" ")
    return (given_name, family_name) if given_name else (family_name, "")


def has_lost_letters(person: Person) -> bool:
    """Whether letters of the name were lost on the way here and a question mark stands for each (`Ng?c`)."""
    return LOST in person.given_name or LOST in person.family_name


def table_rows(
    people: Sequence[Person], attributes: Sequence[Attribute], year: int, prefer_not: str
) -> list[tuple[str, ...]]:
    """People as rows of text for a file; `prefer_not` is how somebody who would rather not answer is shown.

    Columns: given name, family name, birth year, each attribute, e-mail, telephone, address.
    """
    return [
        (
            person.given_name,
            person.family_name,
            "" if person.birth_year is None else str(person.birth_year),
            *(
                prefer_not if (text := answer_of(person, attribute, year)) == PREFER_NOT_TO_ANSWER else text
                for attribute in attributes
            ),
            person.email,
            person.phone,
            person.address,
        )
        for person in people
    ]


def _checked(text: str) -> str:
    plain = tidying.tidy(text)
    if len(plain) > tidying.LONGEST_TEXT:
        raise UserError("people.too_long", longest=tidying.LONGEST_TEXT)
    if tidying.looks_like_national_id(plain):
        raise UserError("people.national_id")
    return plain
