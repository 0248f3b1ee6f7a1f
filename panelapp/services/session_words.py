"""The running order and the words of a session that come with the program, in four languages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from panelapp.domain.decks import in_language
from panelapp.domain.reflection import Block, BlockKind
from panelapp.paths import resources_folder


@dataclass(frozen=True, slots=True)
class BlockWords:
    """A block in one language: its title, what the facilitator says and bears in mind, and what the wall says.

    `reminder` is for the console alone; it and `wall` may be ''.
    """

    title: str
    say: str
    reminder: str
    wall: str


@dataclass(frozen=True, slots=True)
class Pulse:
    """The words of a slip in one language: what it is, statements to mark on `scale`, a question to write about."""

    title: str
    intro: str
    statements: tuple[str, ...]
    scale: tuple[str, ...]
    question: str


def default_blocks() -> tuple[Block, ...]:
    """The running order of a session of an hour (dossier §8.1)."""
    return tuple(Block(BlockKind(block["kind"]), block["minutes"]) for block in _form("running_order")["blocks"])


def block_words(language: str) -> dict[BlockKind, BlockWords]:
    """Title and words of each kind of block in `language` (`en`, `nb`, `nn`, `da`)."""
    return {
        BlockKind(block["kind"]): BlockWords(
            title=in_language(block["title"], language),
            say=in_language(block["say"], language),
            reminder=in_language(block["reminder"], language),
            wall=in_language(block["wall"], language),
        )
        for block in _form("running_order")["blocks"]
    }


def ground_rules(language: str) -> tuple[str, ...]:
    """The ground rules read aloud and shown on the wall (dossier §3.3)."""
    return tuple(in_language(rule, language) for rule in _form("ground_rules")["rules"])


def ground_rules_in_short(language: str) -> str:
    """The ground rules in a few words, for the console."""
    return in_language(_form("ground_rules")["short"], language)


def pulse(language: str) -> Pulse:
    """The meeting pulse (dossier §8.1): statements to agree with or not, and one thing to write."""
    form = _form("pulse")
    return Pulse(
        title=in_language(form["title"], language),
        intro=in_language(form["intro"], language),
        statements=tuple(in_language(q["text"], language) for q in form["questions"] if q["kind"] == "scale"),
        scale=tuple(in_language(step["label"], language) for step in form["scale"]),
        question=next(in_language(q["text"], language) for q in form["questions"] if q["kind"] == "text"),
    )


def suggested_questions(language: str) -> tuple[str, ...]:
    """Questions a session may open with."""
    return tuple(in_language(question, language) for question in _form("running_order")["questions"])


@lru_cache(maxsize=4)
def _form(name: str) -> dict[str, Any]:
    return json.loads((resources_folder() / "forms" / f"{name}.json").read_text("utf-8"))
