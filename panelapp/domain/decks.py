"""Decks of cards to talk about: pictures, statements, dilemmas, what-ifs (dossier §3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

BLANK_CARD = "blank"
"""Key of the empty tile that is always there: nobody has to find a picture."""

LANGUAGES = ("en", "nb", "nn", "da")

Words = Mapping[str, str]
"""A text by language."""


class Pictures(Protocol):
    """Where the pictures of a deck lie; two that are equal hold the same pictures."""

    def read(self, name: str) -> bytes:
        """The file of this name, b'' where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a deck, read when it is needed."""

    source: Pictures
    name: str

    def read(self) -> bytes:
        """The picture as it lies in its file, b'' where there is none."""
        return self.source.read(self.name)


class CardKind(StrEnum):
    """What is on a card: a picture, or words to take a stand on."""

    PICTURE = "picture"
    STATEMENT = "statement"
    DILEMMA = "dilemma"
    WHAT_IF = "what_if"


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `text` is what a card of words says; the care note is the console's alone.

    `picture` is None on a card of words, and on one whose picture is not there.
    """

    key: str
    number: int
    title: Words
    kind: CardKind = CardKind.PICTURE
    category: str = ""
    text: Words = field(default_factory=dict[str, str])
    alt: Words = field(default_factory=dict[str, str])
    questions: tuple[Words, ...] = ()
    care_note: Words = field(default_factory=dict[str, str])
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class SubDeck:
    """Some cards of a deck for a purpose, by key."""

    key: str
    name: Words
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deck:
    """A set of cards; `own` where it lies in the file and not in the program.

    `rights` says whose the pictures are and on what terms they are used.
    """

    key: str
    name: Words
    cards: tuple[Card, ...]
    subdecks: tuple[SubDeck, ...] = ()
    rights: str = ""
    own: bool = False

    def card(self, key: str) -> Card | None:
        return next((card for card in self.cards if card.key == key), None)


def in_language(words: Words, language: str) -> str:
    """The words in `language`, else in English, else in the first language that has any, else ''."""
    return words.get(language) or words.get("en") or next((text for text in words.values() if text), "")
