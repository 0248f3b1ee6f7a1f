import pytest

from panelapp.domain.decks import LANGUAGES, in_language
from panelapp.domain.reflection import BlockKind
from panelapp.services import decks, session_words


def test_there_are_29_cards_with_words_in_four_languages() -> None:
    deck = decks.load()
    assert [card.number for card in deck.cards] == list(range(1, 30))
    assert len({card.key for card in deck.cards}) == 29
    for card in deck.cards:
        for words in (card.title, card.alt, *card.questions, *([card.care_note] if card.care_note else [])):
            assert all(words.get(language) for language in LANGUAGES), card.key
        assert all(len(text) <= 125 for text in card.alt.values()), card.key
    assert {card.number for card in deck.cards if card.care_note} == {4, 7, 9, 22, 28}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_has_a_title_and_something_to_say(language: str) -> None:
    words = session_words.block_words(language)
    assert set(words) == set(BlockKind)
    assert all(each.title and each.say for each in words.values())
    assert words[BlockKind.CHECK_OUT].wall
    assert len(session_words.ground_rules(language)) == 8
    assert session_words.ground_rules_in_short(language)
    assert len(set(session_words.suggested_questions(language))) == 5


def test_a_language_that_is_not_there_falls_back_to_english() -> None:
    assert in_language({"en": "Word"}, "nb") == "Word"
    assert in_language({}, "nb") == ""
