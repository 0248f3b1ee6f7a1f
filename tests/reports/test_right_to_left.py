from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelapp.reports import right_to_left

ARABIC = st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئپچژگک", max_size=12)


@pytest.mark.parametrize(
    ("word", "joined"),
    [
        ("محمد", "\ufee3\ufea4\ufee4\ufeaa"),
        ("سلام", "\ufeb3\ufefc\ufee1"),
        ("دار", "\ufea9\ufe8d\ufead"),
        ("ماء", "\ufee3\ufe8e\ufe80"),
        ("Anna", "Anna"),
        ("שרה", "שרה"),
    ],
)
def test_letters_take_the_form_their_neighbours_ask_for(word: str, joined: str) -> None:
    assert right_to_left.join_letters(word) == joined


@given(ARABIC)
def test_joined_letters_still_tell_what_was_written(word: str) -> None:
    joined = right_to_left.join_letters(word)
    assert "".join(right_to_left.base_letters(sign) for sign in joined) == unicodedata.normalize("NFC", word)


def test_a_vowel_sign_between_letters_does_not_part_them() -> None:
    assert right_to_left.join_letters("مُحمد")[0] == right_to_left.join_letters("محمد")[0]


def seen(text: str) -> str:
    """What the eye meets from left to right."""
    levels = right_to_left.levels(text, from_right=right_to_left.runs_from_right(text))
    return "".join(text[index] for index in right_to_left.visual_order(levels))


@pytest.mark.parametrize(
    ("written", "from_left_to_right"),
    [
        ("Anna Dahl 12", "Anna Dahl 12"),
        ("שרה כהן", "ןהכ הרש"),
        ("Navn: שרה כהן (42)", "Navn: )42( ןהכ הרש"),
        ("Navn: שרה (Sara) ja", "Navn: הרש (Sara) ja"),
        ("Anna, שרה, Bjørn", "Anna, הרש, Bjørn"),
        ("שרה 19:30 כהן", "ןהכ 19:30 הרש"),
        ("שרה og כהן", "ןהכ og הרש"),
    ],
)
def test_order_on_the_line(written: str, from_left_to_right: str) -> None:
    assert seen(written) == from_left_to_right


def test_two_names_in_a_list_keep_their_places() -> None:
    line = right_to_left.listed(("שרה", "כהן", "Anna"))
    assert seen("Til stede: " + line).replace(right_to_left.LEFT_TO_RIGHT, "") == "Til stede: הרש, ןהכ, Anna"
    assert right_to_left.listed(("Anna", "Bjørn")) == "Anna, Bjørn"


@given(st.text(alphabet="abc אבג 123 (),.ابت", max_size=30), st.booleans())
def test_no_sign_is_lost_or_doubled(text: str, from_right: bool) -> None:
    order = right_to_left.visual_order(right_to_left.levels(text, from_right=from_right))
    assert sorted(order) == list(range(len(text)))
