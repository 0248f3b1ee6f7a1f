"""What each column of a received sheet is: guessed from names in four languages and from the values, remembered.

The words are those that web forms and spreadsheets in Norway and Denmark use; attributes are never limited to them.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from panelapp.domain.nordic import fold
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind
from panelapp.services import tidying
from panelapp.services.column_words import (
    CONCEPT_NAMES,
    CONCEPT_WORDS,
    GENDER_NAMES,
    GENDER_WORDS,
    LANGUAGE_MARKS,
    NO_ANSWER_WORDS,
    PREFER_NOT_WORDS,
    ROLE_WORDS,
    YES_NO_NAMES,
    YES_NO_WORDS,
)
from panelapp.services.spreadsheets import Sheet
from panelapp.storage import remembered
from panelapp.storage.store import Store

MOST_CATEGORIES = 12
"""A column of an unknown name with more different values than this is hardly a choice."""


class Role(StrEnum):
    """What a column says about a person."""

    SKIP = "skip"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"
    BIRTH_YEAR = "birth_year"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    RECEIVED_AT = "received_at"
    ATTRIBUTE = "attribute"
    NATIONAL_ID = "national_id"


REPEATABLE = frozenset({Role.SKIP, Role.ADDRESS, Role.ATTRIBUTE, Role.NATIONAL_ID})
"""Roles that more than one column may have; parts of an address are put together."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column is.

    For an attribute: `attribute_id` of an existing one or '' for a new one named `attribute_name`; `answers` maps each
    value found, folded, to the answer kept ('' for none); `categories` are the answers that become categories.
    """

    role: Role = Role.SKIP
    attribute_id: str = ""
    attribute_name: str = ""
    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    categories: tuple[str, ...] = ()


def is_known_name(text: str) -> bool:
    """Whether the text is what people call one of these columns."""
    return _role_named(text) is not None or _concept_named(text) is not None


def guess(sheet: Sheet, attributes: Sequence[Attribute]) -> tuple[Column, ...]:
    """What each column of the sheet probably is."""
    language = language_of(sheet.header)
    roles = [_role_of(name, sheet.column(place)) for place, name in enumerate(sheet.header)]
    # The birth year says it more exactly than an age group that somebody has worked out from it.
    has_birth_year = Role.BIRTH_YEAR in roles
    taken: set[Role] = set()
    columns: list[Column] = []
    for place, (name, role) in enumerate(zip(sheet.header, roles, strict=True)):
        if role in taken and role not in REPEATABLE:
            role = Role.SKIP
        if role is Role.ATTRIBUTE and has_birth_year and _concept_named(name) == "age_group":
            role = Role.SKIP
        taken.add(role)
        columns.append(
            as_attribute(sheet, place, _attribute_named(name, attributes), language)
            if role is Role.ATTRIBUTE
            else Column(role)
        )
    return tuple(columns)


def as_attribute(sheet: Sheet, place: int, attribute: Attribute | None, language: str = "") -> Column:
    """The column as answers to `attribute`, or to a new one named after it, with spellings brought together."""
    language = language or language_of(sheet.header)
    name = sheet.header[place]
    values = Counter(cell for cell in sheet.column(place) if cell)
    categories = attribute.category_names if attribute else ()
    concept = _concept_named(name) or (_concept_named(attribute.name) if attribute else None)
    answers, own_words = _sorted_out(values, categories, concept, language)
    found = [answer for answer in answers.values() if answer not in ("", PREFER_NOT_TO_ANSWER, *own_words)]
    order = Counter(dict.fromkeys(found, 0))
    for value, number in values.items():
        if (answer := answers[fold(value)]) in order:
            order[answer] += number
    listed = (*categories, *(answer for answer, _ in order.most_common() if answer not in categories))
    if attribute:
        return Column(Role.ATTRIBUTE, attribute.id, attribute.name, answers, listed)
    named = CONCEPT_NAMES[concept][language] if concept else name.rstrip(" ?:")
    return Column(Role.ATTRIBUTE, "", named, answers, listed)


def with_answer(column: Column, value: str, answer: str) -> Column:
    """The column with one found value (folded) kept as `answer`, which becomes a category where it is none."""
    answers = {**column.answers, value: answer}
    used = set(answers.values())
    listed = [name for name in column.categories if name in used or column.attribute_id]
    if answer not in ("", PREFER_NOT_TO_ANSWER, *listed):
        listed.append(answer)
    return replace(column, answers=answers, categories=tuple(listed))


def remember(store: Store, sheet: Sheet, columns: Sequence[Column]) -> None:
    """Remember what the columns of sheets with these names are; a sheet without names is not remembered."""
    if sheet.header_row:
        written = [
            [column.role, column.attribute_id, column.attribute_name, dict(column.answers), column.categories]
            for column in columns
        ]
        remembered.put(store, _key(sheet), json.dumps(written, ensure_ascii=False))


def recall(store: Store, sheet: Sheet, attributes: Sequence[Attribute]) -> tuple[Column, ...] | None:
    """What the columns of a sheet with these names were last time, with values not seen then sorted out anew."""
    text = remembered.get(store, _key(sheet)) if sheet.header_row else None
    if text is None:
        return None
    by_id = {attribute.id: attribute for attribute in attributes}
    columns: list[Column] = []
    for place, (role, attribute_id, name, answers, categories) in enumerate(json.loads(text)):
        column = Column(Role(role))
        if column.role is Role.ATTRIBUTE:
            attribute = by_id.get(attribute_id) or _attribute_called(name, attributes)
            now = as_attribute(sheet, place, attribute)
            known = {value: answers.get(value, answer) for value, answer in now.answers.items()}
            used = set(known.values())
            listed = dict.fromkeys([*categories, *now.categories])
            column = Column(
                Role.ATTRIBUTE,
                attribute.id if attribute else "",
                attribute.name if attribute else name,
                known,
                tuple(each for each in listed if each in used or (attribute and each in attribute.category_names)),
            )
        columns.append(column)
    return tuple(columns) if len(columns) == len(sheet.header) else None


def language_of(header: Sequence[str]) -> str:
    """The language that column names are in: `nb`, `nn`, `da` or `en`; Bokmål where nothing tells."""
    words = {word for name in header for word in _words(name)}
    return max(LANGUAGE_MARKS, key=lambda language: len(words & LANGUAGE_MARKS[language]))


def _key(sheet: Sheet) -> str:
    signature = "\x1f".join(map(fold, sheet.header)).encode()
    return f"import.columns.{hashlib.sha256(signature).hexdigest()[:32]}"


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(name).replace("e-", "e"))


def _named(name: str, vocabulary: Mapping[str, frozenset[str]]) -> str | None:
    words = _words(name)
    phrase = " ".join(words)
    for meaning, names in vocabulary.items():
        if phrase in names:
            return meaning
    for meaning, names in vocabulary.items():
        # Within a longer name whole words count, and only words that are not common ones.
        if any(len(known) > 3 and f" {known} " in f" {phrase} " for known in names):
            return meaning
    return None


def _role_named(name: str) -> Role | None:
    found = _named(name, ROLE_WORDS)
    return Role(found) if found else None


def _concept_named(name: str) -> str | None:
    return _named(name, CONCEPT_WORDS)


def _role_of(name: str, values: Sequence[str]) -> Role:
    given = [value for value in values if value]
    if _mostly(tidying.looks_like_national_id, given):
        return Role.NATIONAL_ID
    if _concept_named(name):
        return Role.ATTRIBUTE
    if role := _role_named(name):
        return role
    if _mostly(lambda value: "@" in value, given):
        return Role.EMAIL
    if _mostly(lambda value: re.fullmatch(r"(?:\+?4[57])?\d{8}", re.sub(r"\s", "", value)) is not None, given):
        return Role.PHONE
    if _mostly(lambda value: re.fullmatch(r"(?:19|20)\d\d", value) is not None, given):
        return Role.BIRTH_YEAR
    different = len({fold(value) for value in given})
    if name and 2 <= different <= MOST_CATEGORIES and different * 2 <= len(given):
        return Role.ATTRIBUTE
    return Role.SKIP


def _mostly(holds: Callable[[str], bool], values: Sequence[str]) -> bool:
    some = values[:500]
    return bool(some) and sum(map(holds, some)) * 2 > len(some)


def _attribute_called(name: str, attributes: Sequence[Attribute]) -> Attribute | None:
    return next((attribute for attribute in attributes if fold(attribute.name) == fold(name)), None)


def _attribute_named(name: str, attributes: Sequence[Attribute]) -> Attribute | None:
    if called := _attribute_called(name, attributes):
        return called
    concept = _concept_named(name)
    for attribute in attributes:
        if concept and _concept_named(attribute.name) == concept:
            return attribute
        if concept == "age_group" and attribute.kind is AttributeKind.AGE_GROUP:
            return attribute
    return None


def _sorted_out(
    values: Counter[str], categories: Sequence[str], concept: str | None, language: str
) -> tuple[dict[str, str], frozenset[str]]:
    """The answer for each folded value, and the answers that are somebody's own words rather than categories."""
    spelt: dict[str, Counter[str]] = {}
    for value, number in values.items():
        spelt.setdefault(fold(value), Counter())[value] += number
    times = {folded: spellings.total() for folded, spellings in spelt.items()}
    words = _vocabulary(times, concept, language)
    kept = {fold(category): category for category in categories}
    for category in categories:
        if meaning := words.meaning(fold(category)):
            kept.setdefault(meaning, category)
    answers: dict[str, str] = {}
    own_words: set[str] = set()
    for folded in sorted(spelt, key=lambda folded: -times[folded]):
        meaning = words.meaning(folded)
        if folded in NO_ANSWER_WORDS:
            answers[folded] = ""
        elif folded in PREFER_NOT_WORDS:
            answers[folded] = PREFER_NOT_TO_ANSWER
        elif folded in kept:
            answers[folded] = kept[folded]
        elif meaning:
            answers[folded] = kept.setdefault(meaning, words.names[meaning])
        elif near := _misspelt(folded, [known for known in kept if times.get(known, 99) >= 3 * times[folded]]):
            answers[folded] = kept[near]
        else:
            answers[folded] = kept[folded] = _best_spelling(spelt[folded])
            if concept == "gender":
                own_words.add(answers[folded])
    return answers, frozenset(own_words)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """Words that mean the same, by meaning, and what each meaning is called; empty for most attributes."""

    words: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def meaning(self, folded: str) -> str | None:
        return next((meaning for meaning, words in self.words.items() if folded in words), None)


def _vocabulary(values: Mapping[str, int], concept: str | None, language: str) -> _Vocabulary:
    if concept == "gender":
        return _Vocabulary(GENDER_WORDS, GENDER_NAMES[language])
    plain = [value for value in values if value not in PREFER_NOT_WORDS and value not in NO_ANSWER_WORDS]
    if plain and all(any(value in words for words in YES_NO_WORDS.values()) for value in plain):
        return _Vocabulary(YES_NO_WORDS, YES_NO_NAMES["experience" if concept == "experience" else ""][language])
    return _Vocabulary()


def _misspelt(word: str, known: Sequence[str]) -> str | None:
    if len(word) < 6:
        return None
    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.86)), None)


def _best_spelling(spellings: Counter[str]) -> str:
    # A capital first and small letters after is how a category is written, however few wrote it so.
    best = max(spellings, key=lambda spelling: (spelling[:1].isupper() and not spelling.isupper(), spellings[spelling]))
    if best.islower() or (best.isupper() and len(best) > 4):
        best = best[:1].upper() + best[1:].lower()
    return best[: tidying.LONGEST_TEXT]
