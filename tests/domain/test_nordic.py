"""Nordic order and folding."""

from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelapp.domain.nordic import fold, sort_key

IN_ORDER = [
    "Abel",
    "André",
    "Andrea",
    "Bjorn",
    "Bjørn",
    "Myhre",
    "Müller",
    "Zakariassen",
    "Zorn",
    "Ægir",
    "Ärlig",
    "Ærø",
    "Öberg",
    "Ødegård",
    "Øst",
    "Östberg",
    "Østberg",
    "Aagaard",
    "Aal",
    "Ås",
    "Åse",
    "Aasen",
    "Вера",
]


def test_names_come_in_norwegian_order() -> None:
    shuffled = IN_ORDER[:]
    random.Random(3).shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == IN_ORDER


def test_double_a_can_be_two_letters() -> None:
    names = ["Åse", "Abel", "Aasen"]
    assert sorted(names, key=lambda name: sort_key(name, aa_is_one_letter=False)) == ["Aasen", "Abel", "Åse"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ole Vik", "Olea Vik"),  # a whole word before a longer one
        ("Berg", "Berg-Hansen"),
        ("Møte 1", "Møte A"),
        ("Żak", "Zorn"),
        ("Łukasz", "Lund"),
        ("Zorn", "Вера"),
        ("", "A"),
    ],
)
def test_pairs(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second)


def test_hyphen_and_space_part_words_alike() -> None:
    assert sorted(["Anne-Marit", "Anne Lise", "Anne-Kari"], key=sort_key) == ["Anne-Kari", "Anne Lise", "Anne-Marit"]


@given(st.text(), st.text())
def test_keys_are_equal_only_for_the_same_text(first: str, second: str) -> None:
    same = unicodedata.normalize("NFC", first) == unicodedata.normalize("NFC", second)
    assert (sort_key(first) == sort_key(second)) == same


@given(st.text(alphabet="aåæøéÅ -", max_size=8))
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert sort_key(apart) == sort_key(text)
    assert fold(apart) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Gård", "gård"),
        ("gard", "gard"),
        ("André Zoë Ümit", "andre zoe umit"),
        ("MØTE", "møte"),
        ("Öberg", "øberg"),
        ("Ärlig", "ærlig"),
        ("Łukasz Đorđe", "lukasz dorde"),
        ("Straße", "strasse"),
        ("İzmir", "izmir"),
        ("Вера", "вера"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
