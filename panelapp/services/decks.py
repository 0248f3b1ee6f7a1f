"""Decks of cards: those that come with the program and those of one's own (dossier §1.1, §3)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from uuid import uuid4

from panelapp.domain.decks import Card, CardKind, Deck, Picture
from panelapp.domain.reflection import Session
from panelapp.errors import UserError
from panelapp.paths import resources_folder
from panelapp.services import deck_files, deck_pictures
from panelapp.services.deck_pictures import Crop
from panelapp.storage import decks as records
from panelapp.storage.decks import PictureRow, StoredPictures
from panelapp.storage.store import Store

PICTURE_DECK = "ettertanke"
"""Key of the deck of picture cards that comes with the program."""

BUILT_IN = (PICTURE_DECK, "dilemmas")

LONGEST_NAME = 80
LONGEST_RIGHTS = 300

_BY_THE_SYSTEM = ("Thumbs.db", "desktop.ini")

Progress = Callable[[float], None]
"""Told the share done, 0 to 1; it may raise to stop the work."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that did not become a card, and why: the code and parameters of a `UserError`."""

    file: str
    problem: UserError


@dataclass(frozen=True, slots=True)
class Incoming:
    """A deck that has been read and whose pictures have been made anew, not kept yet."""

    deck: Deck
    pictures: tuple[PictureRow, ...]
    refused: tuple[Refused, ...] = ()


@lru_cache(maxsize=4)
def load(key: str = PICTURE_DECK) -> Deck:
    """A deck that comes with the program, from `resources/decks/<key>`."""
    return deck_files.in_folder(resources_folder() / "decks" / key, own=False)


def all(store: Store) -> tuple[Deck, ...]:
    """Every deck: those of the program, then one's own, the newest first."""
    return (*(load(key) for key in BUILT_IN), *records.all(store))


def find(store: Store, key: str) -> Deck | None:
    """The deck of this key, or None where there is none (any more)."""
    return load(key) if key in BUILT_IN else records.get(store, key)


def get(store: Store, key: str) -> Deck:
    """The deck of this key. Raises `UserError("deck.gone")` where there is none (any more)."""
    deck = find(store, key)
    if deck is None:
        raise UserError("deck.gone")
    return deck


def for_session(store: Store, session: Session) -> Deck:
    """The deck a session uses: its sub-deck, without the cards taken out for the group; numbers stay as printed.

    Raises `UserError("deck.gone")`.
    """
    deck = get(store, session.deck)
    chosen = next((part for part in deck.subdecks if part.key == session.subdeck), None)
    out = records.left_out(store, session.id)
    return replace(
        deck,
        cards=tuple(
            card for card in deck.cards if (chosen is None or card.key in chosen.cards) and card.key not in out
        ),
    )


def left_out(store: Store, session_id: str) -> frozenset[str]:
    """Keys of the cards taken out for the group of a session."""
    return records.left_out(store, session_id)


def leave_out(store: Store, session: Session, keys: Iterable[str]) -> None:
    """Take these cards out for the group of a session, and no others.

    Raises `UserError`: deck.gone, deck.no_cards_left.
    """
    out = frozenset(keys)
    records.put_left_out(store, session.id, out)
    if not for_session(store, session).cards:
        raise UserError("deck.no_cards_left")


def in_hand(deck: Deck) -> Deck:
    """The same deck with its pictures in memory, for work on another thread, which must not touch the store."""
    files = {card.picture.name: card.picture.read() for card in deck.cards if card.picture is not None}
    pictures = deck_files.LoosePictures(files)
    return replace(
        deck,
        cards=tuple(
            replace(card, picture=Picture(pictures, card.picture.name)) if card.picture is not None else card
            for card in deck.cards
        ),
    )


# From outside


def picture_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and in place of each folder the files that lie in it; what a system hides is left out."""
    found: list[Path] = []
    for path in paths:
        inside = (each for each in path.iterdir() if each.is_file()) if path.is_dir() else (path,)
        found += (each for each in inside if not each.name.startswith(".") and each.name not in _BY_THE_SYSTEM)
    return tuple(found)


def from_pictures(files: Sequence[Path], progress: Progress = lambda _: None, language: str = "nb") -> Incoming:
    """Cards of picture files, in the order of their names, which become their titles in `language`.

    Touches no store, so it may run on a worker thread. What is no picture, or too large a one, is refused file by
    file. Raises `UserError("deck.no_pictures")` where there are no files.
    """
    if not files:
        raise UserError("deck.no_pictures")
    cards: list[Card] = []
    pictures: list[PictureRow] = []
    refused: list[Refused] = []
    for place, path in enumerate(sorted(files, key=lambda path: path.name.casefold())):
        progress(place / len(files))
        name = f"{uuid4().hex}.jpg"
        try:
            if len(cards) == deck_files.MOST_CARDS:
                raise UserError("deck.too_many_cards", most=deck_files.MOST_CARDS)
            pictures.append(_picture(name, _bytes_of(path)))
        except UserError as problem:
            refused.append(Refused(path.name, problem))
            continue
        title = " ".join(path.stem.replace("_", " ").replace("-", " ").split())
        cards.append(_with_picture(Card(name[:-4], len(cards) + 1, {language: title[:60]}), pictures[-1]))
    return Incoming(Deck(uuid4().hex, {}, tuple(cards), own=True), tuple(pictures), tuple(refused))


def from_package(path: Path, progress: Progress = lambda _: None) -> Incoming:
    """A deck from a `.samraad-deck` file or a folder, every picture made anew; touches no store.

    Raises `UserError` as `deck_files.in_package` and `deck_pictures.master` do.
    """
    deck = deck_files.in_folder(path) if path.is_dir() else deck_files.in_package(path)
    cards: list[Card] = []
    pictures: list[PictureRow] = []
    for place, card in enumerate(deck.cards):
        progress(place / len(deck.cards))
        if card.picture is None:
            cards.append(card)
            continue
        pictures.append(_picture(f"{uuid4().hex}.jpg", card.picture.read()))
        cards.append(_with_picture(card, pictures[-1]))
    return Incoming(replace(deck, key=uuid4().hex, cards=tuple(cards), own=True), tuple(pictures))


def keep(
    store: Store, incoming: Incoming, *, rights: str, no_people: bool, name: str = "", language: str = "nb"
) -> Deck:
    """Keep a deck that came from outside, under `name` in `language` where one is given.

    Raises `UserError` as `rename` and `_settled` do, and deck.no_pictures where every file was refused.
    """
    if not incoming.deck.cards:
        raise UserError("deck.no_pictures")
    deck = _settled(incoming.deck, rights, no_people, pictures=bool(incoming.pictures))
    if name:
        deck = replace(deck, name={**deck.name, language: _name(name)})
    records.put(store, deck)
    for picture in incoming.pictures:
        records.put_picture(store, deck.key, picture)
    return deck


def create(store: Store, name: str, language: str) -> Deck:
    """A deck of one's own without cards yet. Raises `UserError("deck.needs_name")`."""
    deck = Deck(uuid4().hex, {language: _name(name)}, (), own=True)
    records.put(store, deck)
    return deck


def package(store: Store, key: str) -> bytes:
    """The deck as a `.samraad-deck` for a colleague. Raises `UserError("deck.gone")`."""
    return deck_files.package(get(store, key))


# One's own


def rename(store: Store, key: str, name: str, language: str) -> None:
    """Name one's own deck in a language. Raises `UserError`: deck.gone, deck.built_in, deck.needs_name."""
    deck = _own(store, key)
    records.put(store, replace(deck, name={**deck.name, language: _name(name)}))


def put_rights(store: Store, key: str, rights: str) -> None:
    """Say whose the pictures of one's own deck are. Raises `UserError`: deck.gone, deck.built_in, deck.needs_rights."""
    deck = _own(store, key)
    pictures = any(card.picture is not None for card in deck.cards)
    records.put(store, replace(_settled(deck, rights, True, pictures=pictures), rights=" ".join(rights.split())))


def remove(store: Store, key: str) -> None:
    """Remove one's own deck. Raises `UserError`: deck.gone, deck.built_in, deck.in_use (sessions)."""
    _own(store, key)
    if sessions := records.sessions_with(store, key):
        raise UserError("deck.in_use", sessions=sessions)
    records.remove(store, key)


def add_cards(store: Store, key: str, incoming: Incoming, *, rights: str, no_people: bool) -> None:
    """Put the cards of pictures that came from outside last in one's own deck. Raises as `keep` does."""
    deck = _own(store, key)
    if not incoming.deck.cards:
        raise UserError("deck.no_pictures")
    if len(deck.cards) + len(incoming.deck.cards) > deck_files.MOST_CARDS:
        raise UserError("deck.too_many_cards", most=deck_files.MOST_CARDS)
    whole = replace(deck, cards=(*deck.cards, *incoming.deck.cards))
    records.put(store, _settled(whole, rights or deck.rights, no_people, pictures=True))
    for picture in incoming.pictures:
        records.put_picture(store, key, picture)


def add_card(store: Store, key: str, kind: CardKind) -> Card:
    """Put a card of words last in one's own deck. Raises `UserError`: deck.gone, deck.built_in, deck.too_many_cards."""
    deck = _own(store, key)
    if len(deck.cards) >= deck_files.MOST_CARDS:
        raise UserError("deck.too_many_cards", most=deck_files.MOST_CARDS)
    card = Card(uuid4().hex, len(deck.cards) + 1, {}, kind)
    records.put(store, replace(deck, cards=(*deck.cards, card)))
    return card


def change_card(store: Store, key: str, card: Card) -> None:
    """Write a card of one's own deck as it is now. Raises `UserError`: deck.gone, deck.built_in, people.too_long."""
    texts = (*card.title.values(), *card.text.values(), *card.alt.values(), *card.care_note.values())
    if any(len(text) > deck_files.MOST_TEXT for text in texts):
        raise UserError("people.too_long", longest=deck_files.MOST_TEXT)
    deck = _own(store, key)
    if deck.card(card.key) is None:
        raise UserError("deck.gone")
    records.put(store, replace(deck, cards=tuple(card if each.key == card.key else each for each in deck.cards)))


def remove_card(store: Store, key: str, card_key: str) -> None:
    """Take a card out of one's own deck for good. Raises `UserError`: deck.gone, deck.built_in."""
    deck = _own(store, key)
    subdecks = tuple(
        replace(part, cards=tuple(each for each in part.cards if each != card_key)) for part in deck.subdecks
    )
    cards = tuple(card for card in deck.cards if card.key != card_key)
    records.put(store, replace(deck, cards=cards, subdecks=subdecks))


def move_card(store: Store, key: str, card_key: str, by: int) -> None:
    """Move a card of one's own deck some places on, or back where `by` is below zero."""
    deck = _own(store, key)
    cards = list(deck.cards)
    place = next((place for place, card in enumerate(cards) if card.key == card_key), None)
    if place is None:
        raise UserError("deck.gone")
    card = cards.pop(place)
    cards.insert(min(max(place + by, 0), len(cards)), card)
    records.put(store, replace(deck, cards=tuple(cards)))


def whole_picture(store: Store, key: str, card_key: str) -> tuple[bytes, Crop] | None:
    """The picture a card was cut from and where, or None where the card has none of its own."""
    row = _picture_row(store, key, card_key)
    if row is None:
        return None
    crop = Crop(**json.loads(row.crop)) if row.crop else deck_pictures.whole(*deck_pictures.size(row.master))
    return row.master, crop


def cut(store: Store, key: str, card_key: str, crop: Crop) -> None:
    """Cut a card of one's own deck from its picture anew; its picture has another name from then on.

    Raises `UserError`: deck.gone, deck.built_in.
    """
    deck = _own(store, key)
    row = _picture_row(store, key, card_key)
    if row is None:
        raise UserError("deck.gone")
    anew = PictureRow(f"{uuid4().hex}.jpg", row.master, deck_pictures.cut(row.master, crop), json.dumps(asdict(crop)))
    cards = (_with_picture(card, anew) if card.key == card_key else card for card in deck.cards)
    records.put(store, replace(deck, cards=tuple(cards)))
    records.put_picture(store, key, anew)


def _own(store: Store, key: str) -> Deck:
    deck = get(store, key)
    if not deck.own:
        raise UserError("deck.built_in")
    return deck


def _settled(deck: Deck, rights: str, no_people: bool, *, pictures: bool) -> Deck:
    """The deck with the rights to its pictures.

    Raises `UserError`: deck.needs_rights, deck.needs_no_people, people.too_long.
    """
    rights = " ".join(rights.split())
    if pictures and not rights:
        raise UserError("deck.needs_rights")
    if pictures and not no_people:
        raise UserError("deck.needs_no_people")
    if len(rights) > LONGEST_RIGHTS:
        raise UserError("people.too_long", longest=LONGEST_RIGHTS)
    return replace(deck, rights=rights or deck.rights)


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("deck.needs_name")
    if len(name) > LONGEST_NAME:
        raise UserError("people.too_long", longest=LONGEST_NAME)
    return name


def _picture(name: str, data: bytes) -> PictureRow:
    master = deck_pictures.master(data)
    return PictureRow(name, master, deck_pictures.cut(master))


def _picture_row(store: Store, key: str, card_key: str) -> PictureRow | None:
    card = get(store, key).card(card_key)
    if card is None or card.picture is None or not isinstance(card.picture.source, StoredPictures):
        return None
    return records.picture(store, key, card.picture.name)


def _with_picture(card: Card, row: PictureRow) -> Card:
    return replace(card, picture=Picture(deck_files.LoosePictures({row.name: row.content}), row.name))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > deck_pictures.MOST_BYTES:
            raise deck_pictures.too_large()
        return path.read_bytes()
    except OSError:
        raise UserError("file.not_read") from None
