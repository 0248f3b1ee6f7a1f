"""How good a passphrase is, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panelapp.domain.passphrase import Strength, strength

ORDER = list(Strength)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kort", Strength.TOO_SHORT),
        ("        ", Strength.TOO_SHORT),
        ("12345678", Strength.WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("passord123", Strength.WEAK),
        ("Sommer2026", Strength.WEAK),
        ("fem små ord om samråd", Strength.FAIR),
        ("blå hester drikker kaffe om natta", Strength.STRONG),
    ],
)
def test_what_people_choose(text: str, expected: Strength) -> None:
    assert strength(text) is expected


@given(st.text(min_size=8, max_size=40))
def test_any_text_is_judged(text: str) -> None:
    assert strength(text) in Strength


@given(st.sampled_from(["blå hester drikker kaffe", "tre kloke lamper synger", "Xk9#vT2!qLm"]))
def test_more_words_are_never_worse(text: str) -> None:
    assert ORDER.index(strength(text + " og grønn tåke")) >= ORDER.index(strength(text))
