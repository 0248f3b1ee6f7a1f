"""How good a passphrase is, said in words; there are no rules about digits or signs."""

from __future__ import annotations

import math
from enum import StrEnum

LEAST_LENGTH = 8
"""Shorter ones are refused: they can be guessed in minutes on one machine."""

_BITS_FAIR, _BITS_GOOD, _BITS_STRONG = 32, 50, 70
_KEYBOARD_RUNS = ("abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm", "01234567890")
_COMMON = (
    "passord",
    "password",
    "adgangskode",
    "sommer",
    "vinter",
    "kommune",
    "samråd",
    "samraad",
    "velkommen",
    "qwerty",
)


class Strength(StrEnum):
    """Steps that a person can act on."""

    TOO_SHORT = "too_short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by a cautious estimate of how many guesses it takes.

    Runs along the alphabet or the keyboard, repeats and everyday words count as one character each. A character of
    running text is taken for 2.5 bits, of a mixed string for the size of the sets it draws from.
    """
    if len(passphrase.strip()) < LEAST_LENGTH:
        return Strength.TOO_SHORT
    kept = _without_patterns(passphrase.lower())
    sets = 0
    sets += 29 if any(c.isalpha() for c in kept) else 0
    sets += 10 if any(c.isdigit() for c in kept) else 0
    sets += 20 if any(not c.isalnum() for c in kept) else 0
    words = len(passphrase.split())
    per_character = 2.5 if words > 1 else min(math.log2(max(sets, 2)), 4.2) * 0.85
    bits = per_character * len(kept) * (0.5 + 0.5 * min(1.0, len(set(kept)) / min(len(kept), 8)))
    if bits < _BITS_FAIR:
        return Strength.WEAK
    if bits < _BITS_GOOD:
        return Strength.FAIR
    return Strength.GOOD if bits < _BITS_STRONG else Strength.STRONG


def _without_patterns(text: str) -> str:
    """`text` with everyday words, repeats and runs along the keyboard or alphabet shortened to what they are worth."""
    for word in _COMMON:
        text = text.replace(word, word[0])
    return "".join(
        char
        for at, char in enumerate(text)
        if char != text[at - 1 : at] and not (at >= 2 and _is_run(text[at - 2 : at + 1]))
    )


def _is_run(piece: str) -> bool:
    return any(piece in line or piece in line[::-1] for line in _KEYBOARD_RUNS)
