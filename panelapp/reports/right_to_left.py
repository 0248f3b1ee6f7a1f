"""Arabic letters joined and right-to-left text put in the order the eye meets it, so that every name stands as written.

Joining follows the presentation forms of Unicode chapter 9.2; ordering is the part of Unicode Standard Annex 9 that
text without embedding controls needs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

LEFT_TO_RIGHT = "\u200e"
"""A sign without shape that keeps what stands on either side of it apart, as two names in a list."""

_MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))
_NON_JOINER, _JOINER, _TATWEEL = "\u200c", "\u200d", "\u0640"
_PRESENTATION = (*range(0xFB50, 0xFDD0), *range(0xFE70, 0xFEFD))
_LAM = "\u0644"


def listed(names: Sequence[str]) -> str:
    """Names with commas between, each in its own direction."""
    apart = LEFT_TO_RIGHT if any(holds_right_to_left(name) for name in names) else ""
    return f",{apart} ".join(names)


def holds_right_to_left(text: str) -> bool:
    """Whether any letter of `text` belongs to a script written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Presentation form by letter (or lam with alef) and place: isolated, initial, medial, final."""
    forms: dict[tuple[str, str], str] = {}
    for code in _PRESENTATION:
        place, *letters = unicodedata.decomposition(chr(code)).split() or ("",)
        word = "".join(chr(int(letter, 16)) for letter in letters)
        if len(word) == 1 or (len(word) == 2 and word[0] == _LAM and word[1] in "\u0622\u0623\u0625\u0627"):
            forms.setdefault((word, place.strip("<>")), chr(code))
    return forms


@cache
def base_letters(sign: str) -> str:
    """The letters a presentation form stands for; any other sign is given back as it is."""
    if ord(sign) in _PRESENTATION and unicodedata.decomposition(sign).startswith("<"):
        return "".join(chr(int(code, 16)) for code in unicodedata.decomposition(sign).split()[1:])
    return sign


def join_letters(text: str) -> str:
    """Choose the joined form of every Arabic letter; text without any is given back unchanged."""
    if not any("\u0600" <= sign <= "\u06ff" for sign in text):
        return text
    forms = _forms()
    units = _units(text)
    letters = [index for index, unit in enumerate(units) if not unicodedata.combining(unit[0])]
    for place, index in enumerate(letters):
        before = units[letters[place - 1]] if place else ""
        after = units[letters[place + 1]] if place + 1 < len(letters) else ""
        unit = units[index]
        to_former = _joins_on(before) and _is_joined(unit)
        to_next = _joins_on(unit) and _is_joined(after)
        shape = ("medial" if to_next else "final") if to_former else ("initial" if to_next else "isolated")
        units[index] = forms.get((unit, shape), unit)
    return "".join(units)


def _units(text: str) -> list[str]:
    """Single signs, but lam and the alef after it as one, since they share a form."""
    units: list[str] = []
    for sign in text:
        if units and (units[-1] + sign, "isolated") in _forms() and units[-1] == _LAM:
            units[-1] += sign
        else:
            units.append(sign)
    return units


def _letters(unit: str) -> str:
    return base_letters(unit) if len(unit) == 1 else unit


def _joins_on(unit: str) -> bool:
    """Whether what comes after is joined to it."""
    return unit in (_TATWEEL, _JOINER) or (bool(unit) and (_letters(unit), "initial") in _forms())


def _is_joined(unit: str) -> bool:
    """Whether it is joined to what comes before."""
    return unit in (_TATWEEL, _JOINER) or (bool(unit) and (_letters(unit), "final") in _forms())


def runs_from_right(text: str) -> bool:
    """Whether the first letter with a direction is written from right to left (UAX 9, P2–P3)."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def levels(text: str, *, from_right: bool) -> list[int]:
    """Embedding level of each sign of one line, even from left to right, odd from right to left (UAX 9, W1–I2)."""
    base = "R" if from_right else "L"
    kinds: list[str] = []
    strong = former = base
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind == "NSM":
            kind = former
        elif kind == "AL":
            kind = "R"
        elif kind in ("EN", "AN"):
            kind = "L" if strong == "L" else "N"
        elif kind not in ("L", "R"):
            kind = "-"
        if kind in ("L", "R"):
            strong = kind
        kinds.append(kind)
        former = kind
    for index in range(1, len(kinds) - 1):
        if kinds[index] == "-" and kinds[index - 1] == kinds[index + 1] == "N" and text[index] in ".,:/-+":
            kinds[index] = "N"
    _settle_brackets(text, kinds, base)
    _settle_neutrals(kinds, base)
    if from_right:
        return [1 if kind == "R" else 2 for kind in kinds]
    return [{"L": 0, "R": 1, "N": 2}[kind] for kind in kinds]


def _settle_brackets(text: str, kinds: list[str], base: str) -> None:
    """Give both brackets of a pair one direction (N0)."""
    waiting: list[int] = []
    pairs: list[tuple[int, int]] = []
    for index, sign in enumerate(text):
        if sign in "([{":
            waiting.append(index)
        elif sign in ")]}" and waiting and _MIRRORED[text[waiting[-1]]] == sign:
            pairs.append((waiting.pop(), index))
    for start, end in sorted(pairs):
        inside = {"R" if kind == "N" else kind for kind in kinds[start + 1 : end]} - {"-"}
        if base in inside:
            kinds[start] = kinds[end] = base
        elif inside:
            before = next((kind for kind in reversed(kinds[:start]) if kind != "-"), base)
            kinds[start] = kinds[end] = "R" if before == "N" else before


def _settle_neutrals(kinds: list[str], base: str) -> None:
    index = 0
    while index < len(kinds):
        end = index
        while end < len(kinds) and kinds[end] == "-":
            end += 1
        if end > index:
            before = kinds[index - 1] if index else base
            after = kinds[end] if end < len(kinds) else base
            before, after = ("R" if side == "N" else side for side in (before, after))
            kinds[index:end] = [before if before == after else base] * (end - index)
        index = end + 1


def visual_order(line_levels: list[int]) -> list[int]:
    """Positions of the signs from left to right (UAX 9, L2)."""
    order = list(range(len(line_levels)))
    for level in range(max(line_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line_levels[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def mirrored(sign: str) -> str:
    """The sign to draw for a bracket or quotation mark that stands in text from right to left."""
    return _MIRRORED.get(sign, sign)
