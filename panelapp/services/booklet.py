"""The guide for a new facilitator: read in one language, put on paper, and shown at the step where it is needed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from panelapp.domain.booklet import Booklet, Chapter, Passage, PassageKind
from panelapp.domain.decks import LANGUAGES, Deck, in_language
from panelapp.domain.papers import Variant
from panelapp.domain.reflection import BlockKind
from panelapp.paths import resources_folder

_WITH_LEADS = "heavy"
"""Key of the chapter whose paragraphs open with the case they are about and a colon."""


@lru_cache(maxsize=len(LANGUAGES))
def load(language: str) -> Booklet:
    """The guide in `language` (`en`, `nb`, `nn`, `da`)."""
    written: dict[str, Any] = json.loads((resources_folder() / "booklet" / "booklet.json").read_text("utf-8"))
    return Booklet(
        in_language(written["title"], language),
        in_language(written["subtitle"], language),
        tuple(_chapter(chapter, language) for chapter in written["chapters"]),
    )


def for_step(kind: BlockKind, language: str) -> tuple[Chapter, ...]:
    """The chapters about one step of a session, for the facilitator's eyes; each step has at least one."""
    return tuple(chapter for chapter in load(language).chapters if chapter.step == kind)


def on_paper(
    language: str,
    made_on: date,
    *,
    deck: Deck | None = None,
    variant: Variant = Variant.COLOUR,
    folded: bool = False,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The guide as A5 pages, or two to a side of A4 to fold where `folded`; may run on any thread.

    The cover shows a picture of `deck`, which must be in hand, where there is one.
    """
    from panelapp.reports import booklet

    return booklet.build(
        load(language),
        language,
        made_on,
        deck=deck,
        variant=variant,
        folded=folded,
        progress=progress,
        cancelled=cancelled,
    )


def _chapter(written: Mapping[str, Any], language: str) -> Chapter:
    return Chapter(
        written["key"],
        written["step"],
        written["minutes"],
        in_language(written["title"], language),
        tuple(_passage(block, language, leads=written["key"] == _WITH_LEADS) for block in written["blocks"]),
    )


def _passage(block: Mapping[str, Any], language: str, *, leads: bool) -> Passage:
    kind = PassageKind(block["kind"])
    if kind in (PassageKind.LIST, PassageKind.NUMBERED):
        return Passage(kind, tuple(in_language(item, language) for item in block["items"]))
    text = in_language(block["text"], language)
    lead, colon, rest = text.partition(": ")
    if leads and kind is PassageKind.PARAGRAPH and colon:
        return Passage(kind, (rest,), lead + ":")
    return Passage(kind, (text,))
