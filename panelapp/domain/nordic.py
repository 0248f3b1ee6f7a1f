"""Sorting and searching names the way Norwegians and Danes expect, without a collation library.

`sort_key` is stored in a column and indexed, so that a list is in order without a callback for each comparison.
"""

from __future__ import annotations

import unicodedata

_ALPHABET = {letter: chr(ord("a") + place) for place, letter in enumerate("abcdefghijklmnopqrstuvwxyzæøå")}
_SPELT_OTHERWISE = {
    "ä": "æ",
    "ö": "ø",
    "œ": "ø",
    "ü": "y",
    "ű": "y",
    "ő": "ø",
    "ð": "d",
    "đ": "d",
    "þ": "th",
    "ß": "ss",
    "ł": "l",
    "ı": "i",
}
_BETWEEN_WORDS = "!"  # below digits and letters: "Ole Vik" comes before "Olea"
_OTHER_SCRIPTS = "~"  # above all letters


def _plain(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))


def _lower(text: str) -> str:
    # Lower case may come apart (İ becomes i and a dot), hence composed once more.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower())


def sort_key(text: str, *, aa_as_å: bool = True) -> str:
    """A text whose code point order is the alphabetical order of ``text``: a–z, æ, ø, å, then other scripts.

    ä sorts as æ, ö as ø, ü as y, other accents as the letter without; aa as å unless ``aa_as_å`` is False
    (Danish and Norwegian rule for names: Retskrivningsordbogen §3, Norsk Språkråd). Spaces, hyphens and full stops
    part words. Among texts that differ only in spelling or case the given text decides, so the order is total.
    """
    lowered = _lower(text)
    if aa_as_å:
        lowered = lowered.replace("aa", "å")
    key: list[str] = []
    for letter in lowered:
        spelt = letter if letter in _ALPHABET else _SPELT_OTHERWISE.get(letter) or _plain(letter)
        for part in spelt:
            if part in _ALPHABET:
                key.append(_ALPHABET[part])
            elif part.isascii() and part.isdigit():
                key.append(part)
            elif part.isalnum():
                key.append(_OTHER_SCRIPTS + part)
            elif key and key[-1] != _BETWEEN_WORDS:
                key.append(_BETWEEN_WORDS)
    while key and key[-1] == _BETWEEN_WORDS:
        key.pop()
    return "".join(key) + " " + unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """``text`` as it is put into the search index and as a query is: small letters, é as e, but å, æ and ø kept.

    Swedish and German ä and ö are found as æ and ø; composed and decomposed letters are the same.
    """
    folded: list[str] = []
    for letter in _lower(text):
        match letter:
            case "å" | "æ" | "ø":
                folded.append(letter)
            case "ä":
                folded.append("æ")
            case "ö":
                folded.append("ø")
            case _:
                folded.append(_plain(letter))
    return "".join(folded)
