"""People as rows of a table: name, age, and one column for each attribute that is not the age itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from panelapp.domain.nordic import sort_key
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind, Person, age_in


@dataclass(frozen=True, slots=True)
class Row:
    """One person: `cells` are the words shown, `keys` what each column sorts by, `search` the folded words to find."""

    id: str
    cells: tuple[str, ...]
    keys: tuple[tuple[int, int | str], ...]
    search: str


def columns(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """The attributes that get a column of their own: age groups show as age."""
    return tuple(attribute for attribute in attributes if attribute.kind is not AttributeKind.AGE_GROUP)


def headings(attributes: Sequence[Attribute]) -> tuple[str, ...]:
    """Name, age, and the attributes' own names."""
    translate = QCoreApplication.translate
    return (
        translate("PeopleRows", "Name"),
        translate("PeopleRows", "Age"),
        *(attribute.name for attribute in attributes),
    )


def answer_words(answer: str) -> str:
    """An answer in words, also one that was not given."""
    if answer == PREFER_NOT_TO_ANSWER:
        return QCoreApplication.translate("PeopleRows", "Prefers not to answer")
    return answer or "–"


def make(
    people: Iterable[Person],
    attributes: Sequence[Attribute],
    answers: Callable[[Person], Mapping[str, str]],
    year: int,
) -> list[Row]:
    """Rows for these people, in their order; `answers` gives a person's answers by attribute id."""
    return [_row(person, attributes, answers(person), year) for person in people]


def _row(person: Person, attributes: Sequence[Attribute], answers: Mapping[str, str], year: int) -> Row:
    age = age_in(person, year)
    words = [answer_words(answers.get(attribute.id, "")) for attribute in attributes]
    return Row(
        person.id,
        (person.name, "–" if age is None else str(age), *words),
        (
            (0, person.sort_key),
            (1, 0) if age is None else (0, age),
            *((1, "") if word == "–" else (0, sort_key(word)) for word in words),
        ),
        person.search_text,
    )
