"""The dilemmas and the booklet: every text there in four languages, short enough to read, and no two by mistake."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

import pytest
from repository import ROOT

from panelapp.domain.decks import LANGUAGES
from panelapp.domain.reflection import BlockKind
from panelapp.services import session_words

NORDIC_PAIRS = (("nb", "nn"), ("nb", "da"), ("nn", "da"))
LONG = 60
"""Characters from which two of nb, nn and da can no longer be the same by chance."""
KINDS = ("statement", "dilemma", "what_if")
BLOCKS = ("paragraph", "list", "numbered", "say", "note")


def read(path: str) -> dict[str, Any]:
    return json.loads((ROOT / "resources" / path).read_text("utf-8"))


DECK = read("decks/dilemmas/deck.json")
CARDS: list[dict[str, Any]] = DECK["cards"]
BOOKLET = read("booklet/booklet.json")
CHAPTERS: list[dict[str, Any]] = BOOKLET["chapters"]


def texts(node: object, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every text in four languages below `node`, with where it stands."""
    if isinstance(node, dict):
        found = cast("dict[str, Any]", node)
        if set(found) & set(LANGUAGES):
            yield path, found
        else:
            for key, value in found.items():
                yield from texts(value, f"{path}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(cast("list[Any]", node), 1):
            yield from texts(value, f"{path}/{number}")


ALL_TEXTS = [*texts(DECK, "deck"), *texts(BOOKLET, "booklet")]


def test_every_text_is_there_in_four_languages() -> None:
    assert len(ALL_TEXTS) > 250
    assert [path for path, words in ALL_TEXTS if set(words) != set(LANGUAGES) or not all(words.values())] == []


def test_texts_are_calm_and_clean() -> None:
    marks = re.compile(r"!|  |\.\.\.|[\n\t\"]|^\s|\s$| [,.:;?]")
    assert [(path, text) for path, words in ALL_TEXTS for text in words.values() if marks.search(text)] == []


def test_quotation_marks_are_those_of_the_language() -> None:
    own = {"en": "“”", "nb": "«»", "nn": "«»", "da": "»«"}
    for path, words in ALL_TEXTS:
        for language, text in words.items():
            opening, closing = own[language]
            marks = re.findall(r"[“”„«»]", text)
            assert marks == [opening, closing] * (len(marks) // 2), (path, language)


def test_long_texts_differ_between_bokmaal_nynorsk_and_danish() -> None:
    long = [(path, words) for path, words in ALL_TEXTS if min(len(text) for text in words.values()) >= LONG]
    assert len(long) > 100
    assert [(path, pair) for path, words in long for pair in NORDIC_PAIRS if words[pair[0]] == words[pair[1]]] == []


@pytest.mark.parametrize("language", ["nb", "nn", "da"])
def test_no_word_of_a_neighbour_has_slipped_in(language: str) -> None:
    foreign = {
        "nb": "ikkje korleis kva kven eg frå noko nokon hvad af noget nogen mig dig sig uden efter",
        "nn": "ikke hvordan hva hvem jeg fra noe noen hvad af noget nogen en et være vekke uten",
        "da": "ikkje hva noe noen av etter bilde bilder å deg meg seg uten",
    }[language].split()
    found = {path: sorted({*re.findall(r"\w+", words[language].lower())} & {*foreign}) for path, words in ALL_TEXTS}
    assert {path: words for path, words in found.items() if words} == {}


# ── The deck ────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_deck_says_what_it_is() -> None:
    assert (DECK["key"], DECK["format"], DECK["rights"]) == ("dilemmas", 1, "CC BY 4.0")
    assert len(CARDS) >= 26
    assert [card["number"] for card in CARDS] == list(range(1, len(CARDS) + 1))


def test_every_kind_and_every_category_has_several_cards() -> None:
    assert all(set(card) == set(CARDS[0]) for card in CARDS)
    kinds = Counter(card["kind"] for card in CARDS)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 6
    assert min(Counter(card["category"] for card in CARDS).values()) >= 3


def test_keys_titles_and_texts_are_unique() -> None:
    assert len({card["key"] for card in CARDS}) == len(CARDS)
    for language in LANGUAGES:
        for part in ("title", "text"):
            assert len({card[part][language].casefold() for card in CARDS}) == len(CARDS), (language, part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_can_be_read_on_a_wall(language: str) -> None:
    for card in CARDS:
        assert len(card["title"][language]) <= 36, card["key"]
        assert card["title"][language][-1].isalpha(), card["key"]
        assert len(card["text"][language]) <= 220, card["key"]
        ending = "?" if card["kind"] == "what_if" else "."
        assert card["text"][language].endswith(ending), card["key"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_has_two_open_questions_of_its_own(language: str) -> None:
    closed = {
        "en": r"(is|are|was|do|does|did|can|could|should|would|will|has|have|may)\b",
        "nb": r"(er|var|kan|kunne|skal|bør|burde|vil|ville|har|finnes|må)\b",
        "nn": r"(er|var|kan|kunne|skal|bør|burde|vil|ville|har|finst|må)\b",
        "da": r"(er|var|kan|kunne|skal|bør|burde|vil|ville|har|findes|må)\b",
    }[language]
    asked = [question[language] for card in CARDS for question in card["questions"]]
    assert [card["key"] for card in CARDS if len(card["questions"]) != 2] == []
    assert len(set(asked)) == len(asked)
    for question in asked:
        assert question.endswith("?"), question
        assert question.count("?") == 1, question
        assert len(question) <= 110, question
        assert not re.match(closed, question, re.IGNORECASE), question


def test_care_notes_are_whole_or_empty() -> None:
    noted = [card for card in CARDS if card["care_note"]]
    assert noted
    assert all(card["care_note"] == {} for card in CARDS if card not in noted)
    assert all(len(text) <= 150 for card in noted for text in card["care_note"].values())


# ── The booklet ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_booklet_says_what_it_is() -> None:
    assert (BOOKLET["key"], BOOKLET["format"], BOOKLET["licence"]) == ("booklet", 1, "CC BY 4.0")
    assert all(BOOKLET["licence"] in words for words in CHAPTERS[-1]["blocks"][0]["text"].values())


def test_there_is_a_chapter_for_every_step() -> None:
    assert len({chapter["key"] for chapter in CHAPTERS}) == len(CHAPTERS)
    steps = [chapter["step"] for chapter in CHAPTERS]
    assert set(steps) == {*BlockKind, "prepare", "after", "none"}
    assert sorted(chapter["key"] for chapter in CHAPTERS if chapter["key"] in set(BlockKind)) == sorted(BlockKind)
    assert all(chapter["key"] == chapter["step"] for chapter in CHAPTERS if chapter["key"] in set(BlockKind))


def test_titles_of_chapters_are_unique() -> None:
    for language in LANGUAGES:
        assert len({chapter["title"][language] for chapter in CHAPTERS}) == len(CHAPTERS), language


def test_blocks_have_words_or_items() -> None:
    for chapter in CHAPTERS:
        assert chapter["blocks"], chapter["key"]
        for block in chapter["blocks"]:
            assert block["kind"] in BLOCKS
            many = block["kind"] in ("list", "numbered")
            assert set(block) == {"kind", "items" if many else "text"}, chapter["key"]
            assert not many or len(block["items"]) >= 2, chapter["key"]


def test_every_step_has_words_to_say() -> None:
    for chapter in CHAPTERS:
        if chapter["step"] in set(BlockKind):
            assert any(block["kind"] == "say" for block in chapter["blocks"]), chapter["key"]


def test_the_steps_last_as_long_as_in_the_running_order() -> None:
    planned = {block.kind.value: block.minutes for block in session_words.default_blocks()}
    written = {chapter["key"]: chapter["minutes"] for chapter in CHAPTERS if chapter["minutes"]}
    assert written == planned
    hour = next(chapter for chapter in CHAPTERS if chapter["key"] == "the_hour")
    for language in LANGUAGES:
        titles = {words.title for words in session_words.block_words(language).values()}
        items = [item[language] for block in hour["blocks"] if block["kind"] == "numbered" for item in block["items"]]
        said = [re.fullmatch(r"(.+): (\d+) \w+", item) for item in items]
        assert [int(each[2]) for each in said if each] == list(planned.values()), language
        assert [each[1] for each in said if each and each[1].replace(", ", ": ") not in titles] == [], language


def test_the_ground_rules_are_those_on_the_wall() -> None:
    chapter = next(chapter for chapter in CHAPTERS if chapter["key"] == "ground_rules")
    for language in LANGUAGES:
        listed = [item[language] for block in chapter["blocks"] if block["kind"] == "list" for item in block["items"]]
        assert listed == list(session_words.ground_rules(language)), language


def test_the_page_to_read_aloud_is_called_by_its_name() -> None:
    limits = next(chapter for chapter in CHAPTERS if chapter["key"] == "confidentiality")
    short = next(chapter for chapter in CHAPTERS if chapter["key"] == "five_minutes")
    for language in LANGUAGES:
        assert limits["title"][language] in " ".join(words[language] for _, words in texts(short)), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_booklet_fits_its_pages_and_its_sentences_are_short(language: str) -> None:
    found = [words[language] for _, words in texts(BOOKLET)]
    assert 1900 <= sum(len(text.split()) for text in found) <= 2600
    sentences = [sentence for text in found for sentence in re.split(r"(?<=[.?:…])\s+", text)]
    assert [sentence for sentence in sentences if len(sentence.split()) > 30] == []
