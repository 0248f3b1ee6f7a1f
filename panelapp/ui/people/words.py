"""Words about people that more than one part of the room uses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute


def answer_words(answer: str) -> str:
    """An answer in words, '' for none."""
    if answer == PREFER_NOT_TO_ANSWER:
        return prefers_not()
    return answer


def prefers_not() -> str:
    """How somebody who would rather not answer is shown."""
    return QCoreApplication.translate("PeopleWords", "Prefers not to answer")


def no_answer() -> str:
    """How an answer that is not given is offered."""
    return QCoreApplication.translate("PeopleWords", "No answer")


def detail_words(detail: str) -> str:
    """What a detail of a person is called: the values of `Detail`."""
    translate = QCoreApplication.translate
    return {
        "given_name": translate("PeopleWords", "Given name"),
        "family_name": translate("PeopleWords", "Family name"),
        "birth_year": translate("PeopleWords", "Birth year"),
        "email": translate("PeopleWords", "E-mail"),
        "phone": translate("PeopleWords", "Telephone"),
        "address": translate("PeopleWords", "Address"),
    }.get(detail, "")


def table_headings(attributes: Iterable[Attribute]) -> tuple[str, ...]:
    """The names of the columns of `services.people.table_rows`."""
    return (
        *map(detail_words, ("given_name", "family_name", "birth_year")),
        *(attribute.name for attribute in attributes),
        *map(detail_words, ("email", "phone", "address")),
    )
