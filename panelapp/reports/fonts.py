"""The typefaces of paper, and which of them holds a sign, so that no name becomes boxes.

Source Sans 3 first; Noto Sans, Noto Sans Arabic and Noto Sans Hebrew where it lacks a letter. Only these are ever used,
and all are embedded.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from threading import Lock
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from panelapp.paths import resources_folder
from panelapp.reports.right_to_left import LEFT_TO_RIGHT, join_letters

SUBSTITUTE = "\u25a1"
"""Drawn for a sign that no typeface holds; the sign itself stays readable by machine."""


class Face(StrEnum):
    """The four faces of Source Sans 3, by file name."""

    REGULAR = "SourceSans3-Regular"
    SEMIBOLD = "SourceSans3-Semibold"
    BOLD = "SourceSans3-Bold"
    ITALIC = "SourceSans3-It"


_FALLBACK = ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansHebrew-Regular")
_JOINERS = "\u200c\u200d"
_SHAPING = _JOINERS + LEFT_TO_RIGHT
ONE_AT_A_TIME = Lock()
"""Held while font files are read: a typeface keeps its place in the file, and papers are made on several threads."""


@dataclass(frozen=True, slots=True)
class Run:
    """Signs in one font; `actual` is what they stand for where that differs."""

    font: str
    text: str
    actual: str = ""


@cache
def _signs(font: str) -> frozenset[int]:
    return frozenset(typeface(font).face.charToGlyph)


@cache
def typeface(font: str) -> TTFont:
    """The font by its name, loaded at first use."""
    with ONE_AT_A_TIME:
        if font not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(font, str(resources_folder() / "fonts" / f"{font}.ttf")))
    return cast(TTFont, pdfmetrics.getFont(font))


def width(text: str, font: str, size: float) -> float:
    """Width of `text` in points."""
    return typeface(font).stringWidth(text, size)


def clean(text: str) -> str:
    """Text as it can be printed: composed letters, tabs as spaces, no control signs but line breaks."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign for sign in text if sign == "\n" or _printed(sign))


def _printed(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn") or sign in _SHAPING


def runs(text: str, face: Face) -> list[Run]:
    """Divide cleaned text without line breaks into runs, each in the first font that holds its signs."""
    own = _signs(face)
    if all(ord(sign) in own for sign in text):
        return [Run(face, text)] if text else []
    found: list[Run] = []
    for sign in join_letters(text):
        if sign in _JOINERS:
            continue
        font = next((name for name in (face, *_FALLBACK) if ord(sign) in _signs(name)), "")
        run = Run(font, sign) if font else Run(face, SUBSTITUTE, sign)
        last = found[-1] if found else None
        joins = LEFT_TO_RIGHT not in (sign, last.text if last else "")
        if last is not None and joins and last.font == run.font and bool(last.actual) == bool(run.actual):
            found[-1] = Run(run.font, last.text + run.text, last.actual + run.actual)
        else:
            found.append(run)
    return found


def unprintable(text: str) -> str:
    """The signs of `text` that no typeface holds, each once, in order; '' where all can be printed."""
    lacking = [
        sign
        for sign in join_letters(clean(text))
        if sign not in "\n" + _SHAPING and not any(ord(sign) in _signs(font) for font in (Face.REGULAR, *_FALLBACK))
    ]
    return "".join(dict.fromkeys(lacking))
