"""The guide for a new facilitator: chapters, most of them bound to a step of a session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PassageKind(StrEnum):
    """What a passage is: running text, a list, numbered steps, words to say aloud, something to bear in mind."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    NUMBERED = "numbered"
    SAY = "say"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a chapter: the items of a list, or one text.

    `lead` is the word a paragraph opens with where it tells several cases apart, else ''.
    """

    kind: PassageKind
    texts: tuple[str, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter in one language; `step` is a kind of block, `prepare`, `after` or `none`; 0 minutes are not told."""

    key: str
    step: str
    minutes: int
    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Booklet:
    """The whole guide in one language."""

    title: str
    subtitle: str
    chapters: tuple[Chapter, ...]
