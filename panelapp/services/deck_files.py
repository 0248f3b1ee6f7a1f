"""Decks in files: a folder or a `.samraad-deck`, which is a zip of `deck.json` and pictures beside it."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any, cast

from panelapp.domain.decks import LANGUAGES, Card, CardKind, Deck, Picture, Pictures, SubDeck
from panelapp.errors import UserError
from panelapp.services import deck_pictures

FORMAT = 1
"""The format of deck.json that is written, and the newest that is read."""

SUFFIX = ".samraad-deck"
DECK_FILE = "deck.json"

MOST_CARDS = 300
MOST_TEXT = 2_000
"""Characters of one text on a card."""

_MOST_JSON = 5_000_000
_MOST_BYTES = 400_000_000


@dataclass(frozen=True, slots=True)
class FolderPictures:
    """Pictures lying in a folder."""

    folder: Path

    def read(self, name: str) -> bytes:
        try:
            return (self.folder / name).read_bytes()
        except OSError:
            return b""


@dataclass(frozen=True, slots=True, eq=False)
class LoosePictures:
    """Pictures held in memory while a deck comes in."""

    files: Mapping[str, bytes]

    def read(self, name: str) -> bytes:
        return self.files.get(name, b"")


def in_folder(folder: Path, own: bool = True) -> Deck:
    """The deck of a folder with `deck.json`; a picture that is not there is left out.

    Raises `UserError` as `parse` does, and deck.no_deck_file.
    """
    try:
        data = (folder / DECK_FILE).read_bytes()
    except OSError:
        raise UserError("deck.no_deck_file") from None
    return parse(data, FolderPictures(folder), lambda name: (folder / name).is_file(), own=own)


def in_package(path: Path) -> Deck:
    """The deck of a `.samraad-deck`, its pictures as they lie there and not looked at yet.

    Raises `UserError`: deck.not_a_package, deck.unsafe (a name that leads out of the package), deck.too_large,
    deck.no_deck_file, deck.missing_pictures (missing), and as `parse` does.
    """
    try:
        with zipfile.ZipFile(path) as package:
            files = _unpacked(package)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError):
        raise UserError("deck.not_a_package") from None
    if DECK_FILE not in files:
        raise UserError("deck.no_deck_file")
    missing: list[str] = []

    def is_there(name: str) -> bool:
        if name not in files:
            missing.append(name)
        return True

    deck = parse(files[DECK_FILE], LoosePictures(files), is_there)
    if missing:
        raise UserError("deck.missing_pictures", missing=len(missing))
    return deck


def package(deck: Deck) -> bytes:
    """The deck as a `.samraad-deck`: the same bytes for the same deck."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        pictures = {card.picture.name: card.picture for card in deck.cards if card.picture is not None}
        words = json.dumps(_as_json(deck), ensure_ascii=False, indent=1).encode()
        made.writestr(_entry(DECK_FILE), words)
        for name in sorted(pictures):
            made.writestr(_entry(name), pictures[name].read())
    return out.getvalue()


def parse(data: bytes, source: Pictures, is_there: Callable[[str], bool], own: bool = True) -> Deck:
    """The deck `deck.json` describes; `is_there` tells whether a picture of that name lies beside it.

    Raises `UserError`: deck.broken (where), deck.newer (format), deck.no_cards, deck.too_many_cards (most).
    """
    try:
        read: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UserError("deck.broken", where=DECK_FILE) from None
    top = _Reader(read, DECK_FILE)
    written_as = top.whole("format", FORMAT)
    if written_as > FORMAT:
        raise UserError("deck.newer", format=written_as)
    listed = top.list("cards")
    if not listed:
        raise UserError("deck.no_cards")
    if len(listed) > MOST_CARDS:
        raise UserError("deck.too_many_cards", most=MOST_CARDS)
    cards = tuple(_card(_Reader(each, f"cards[{place}]"), place, source, is_there) for place, each in enumerate(listed))
    keys = {card.key for card in cards}
    if len(keys) != len(cards):
        raise UserError("deck.broken", where="cards[].key")
    subdecks = tuple(
        _subdeck(_Reader(each, f"subdecks[{place}]"), keys) for place, each in enumerate(top.list("subdecks"))
    )
    return Deck(top.text("key"), top.words("name"), cards, subdecks, top.text("rights"), own)


def _card(card: _Reader, place: int, source: Pictures, is_there: Callable[[str], bool]) -> Card:
    kind = card.text("kind") or CardKind.PICTURE.value
    if kind not in set(CardKind):
        raise UserError("deck.broken", where=f"{card.where}.kind")
    picture = card.text("picture")
    if picture and not _is_plain(picture):
        raise UserError("deck.unsafe")
    return Card(
        key=card.text("key") or str(place + 1),
        number=place + 1,
        title=card.words("title"),
        kind=CardKind(kind),
        category=card.text("category"),
        text=card.words("text"),
        alt=card.words("alt"),
        questions=tuple(card.as_words(each, "questions") for each in card.list("questions")),
        care_note=card.words("care_note"),
        picture=Picture(source, picture) if picture and is_there(picture) else None,
    )


def _subdeck(part: _Reader, keys: set[str]) -> SubDeck:
    cards = part.list("cards")
    if any(not isinstance(key, str) or key not in keys for key in cards):
        raise UserError("deck.broken", where=f"{part.where}.cards")
    return SubDeck(part.text("key"), part.words("name"), tuple(cast("list[str]", cards)))


class _Reader:
    """Takes what is asked for out of a JSON object, or says where it is not as it should be."""

    def __init__(self, value: Any, where: str) -> None:
        self.where = where
        if not isinstance(value, dict):
            raise UserError("deck.broken", where=where)
        self._value = cast("dict[str, Any]", value)

    def text(self, name: str) -> str:
        found = self._value.get(name, "")
        if not isinstance(found, str) or len(found) > MOST_TEXT:
            raise UserError("deck.broken", where=f"{self.where}.{name}")
        return found

    def whole(self, name: str, otherwise: int) -> int:
        found = self._value.get(name, otherwise)
        if not isinstance(found, int):
            raise UserError("deck.broken", where=f"{self.where}.{name}")
        return found

    def list(self, name: str) -> list[Any]:
        found = self._value.get(name, [])
        if not isinstance(found, list):
            raise UserError("deck.broken", where=f"{self.where}.{name}")
        return cast("list[Any]", found)

    def words(self, name: str) -> dict[str, str]:
        return self.as_words(self._value.get(name, {}), name)

    def as_words(self, value: Any, name: str) -> dict[str, str]:
        """A text by language; a bare text counts for every language."""
        if isinstance(value, str):
            value = dict.fromkeys(LANGUAGES, value) if value else {}
        texts = _Reader(value, f"{self.where}.{name}")
        return {language: texts.text(language) for language in LANGUAGES if texts.text(language)}


def _unpacked(package: zipfile.ZipFile) -> dict[str, bytes]:
    """What is in the package, by name; no more is unpacked than the sizes told, and those are looked at first."""
    entries = [entry for entry in package.infolist() if not entry.is_dir()]
    if any(not _is_plain(entry.filename) for entry in entries):
        raise UserError("deck.unsafe")
    if (
        len(entries) > MOST_CARDS + 50
        or sum(entry.file_size for entry in entries) > _MOST_BYTES
        or any(entry.file_size > _most(entry.filename) for entry in entries)
    ):
        raise UserError("deck.too_large", megabytes=_MOST_BYTES // 1_000_000)
    files: dict[str, bytes] = {}
    for entry in entries:
        with package.open(entry) as file:
            data = file.read(entry.file_size + 1)
        if len(data) > entry.file_size:
            raise UserError("deck.not_a_package")
        files[entry.filename] = data
    return files


def _most(name: str) -> int:
    return _MOST_JSON if name == DECK_FILE else deck_pictures.MOST_BYTES


def _is_plain(name: str) -> bool:
    """Whether a name is one of a file beside deck.json and nowhere else, on any system."""
    return name not in ("", ".", "..") and PurePosixPath(name).name == name and not set(name) & set('\\/:*?"<>|\0')


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))


def _as_json(deck: Deck) -> dict[str, Any]:
    def filled(values: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if value}

    return filled(
        {
            "format": FORMAT,
            "key": deck.key,
            "name": dict(deck.name),
            "rights": deck.rights,
            "cards": [
                filled(
                    {
                        "key": card.key,
                        "kind": card.kind.value,
                        "category": card.category,
                        "picture": card.picture.name if card.picture is not None else "",
                        "title": dict(card.title),
                        "text": dict(card.text),
                        "alt": dict(card.alt),
                        "questions": [dict(question) for question in card.questions],
                        "care_note": dict(card.care_note),
                    }
                )
                for card in deck.cards
            ],
            "subdecks": [
                {"key": part.key, "name": dict(part.name), "cards": list(part.cards)} for part in deck.subdecks
            ],
        }
    )
