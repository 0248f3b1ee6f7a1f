"""Decks of one's own, and which cards of a deck a session leaves out: records in, records out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from panelapp.domain.decks import Card, CardKind, Deck, Picture, SubDeck, Words
from panelapp.storage import rows
from panelapp.storage.store import Store


@dataclass(frozen=True, slots=True)
class StoredPictures:
    """The pictures of one deck in the file."""

    store: Store
    deck_key: str

    def read(self, name: str) -> bytes:
        found = rows.read(
            self.store, "SELECT content FROM deck_picture WHERE deck_key = ? AND name = ?", self.deck_key, name
        )
        return found[0]["content"] if found else b""


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture of a deck: whole as it came in, cut as the card shows it, and where it was cut (JSON, '' in the middle)."""

    name: str
    master: bytes
    content: bytes
    crop: str = ""


def all(store: Store) -> tuple[Deck, ...]:
    """Every deck in the file, the newest first."""
    found = rows.read(store, "SELECT * FROM deck ORDER BY created_at DESC, rowid DESC")
    cards = rows.read(store, "SELECT * FROM deck_card ORDER BY deck_key, position")
    return tuple(_deck(store, row, [card for card in cards if card["deck_key"] == row["key"]]) for row in found)


def get(store: Store, key: str) -> Deck | None:
    """The deck, or None where there is none (any more)."""
    found = rows.read(store, "SELECT * FROM deck WHERE key = ?", key)
    if not found:
        return None
    return _deck(store, found[0], rows.read(store, "SELECT * FROM deck_card WHERE deck_key = ? ORDER BY position", key))


def put(store: Store, deck: Deck) -> None:
    """Write the deck with its cards, new or changed; pictures no card shows any more are removed."""
    with store.atomic() as db:
        values = {
            "key": deck.key,
            "name": _text(deck.name),
            "rights": deck.rights,
            "subdecks": json.dumps(
                [[part.key, dict(part.name), list(part.cards)] for part in deck.subdecks], ensure_ascii=False
            ),
        }
        changed = db.execute(
            "UPDATE deck SET name = :name, rights = :rights, subdecks = :subdecks WHERE key = :key", values
        )
        if not changed.rowcount:
            db.execute(
                "INSERT INTO deck (key, name, rights, subdecks, created_at) VALUES (:key, :name, :rights, :subdecks, :at)",
                values | {"at": datetime.now(UTC).isoformat()},
            )
        db.execute("DELETE FROM deck_card WHERE deck_key = ?", [deck.key])
        db.conn.executemany(
            "INSERT INTO deck_card (deck_key, key, position, kind, category, title, text, alt, questions, care_note, picture)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    deck.key,
                    card.key,
                    position,
                    card.kind.value,
                    card.category,
                    _text(card.title),
                    _text(card.text),
                    _text(card.alt),
                    json.dumps([dict(question) for question in card.questions], ensure_ascii=False),
                    _text(card.care_note),
                    card.picture.name if card.picture is not None else "",
                )
                for position, card in enumerate(deck.cards)
            ],
        )
        db.execute(
            "DELETE FROM deck_picture WHERE deck_key = :key"
            " AND name NOT IN (SELECT picture FROM deck_card WHERE deck_key = :key)",
            {"key": deck.key},
        )


def remove(store: Store, key: str) -> None:
    """Remove the deck with its cards and pictures."""
    with store.atomic() as db:
        db.execute("DELETE FROM deck WHERE key = ?", [key])


def put_picture(store: Store, deck_key: str, picture: PictureRow) -> None:
    """Keep a picture of a deck; one of the same name is replaced."""
    with store.atomic() as db:
        db.execute("DELETE FROM deck_picture WHERE deck_key = ? AND name = ?", [deck_key, picture.name])
        db.execute(
            "INSERT INTO deck_picture (deck_key, name, master, content, crop) VALUES (?, ?, ?, ?, ?)",
            [deck_key, picture.name, picture.master, picture.content, picture.crop],
        )


def picture(store: Store, deck_key: str, name: str) -> PictureRow | None:
    """A picture of a deck with the whole it was cut from, or None."""
    found = rows.read(store, "SELECT * FROM deck_picture WHERE deck_key = ? AND name = ?", deck_key, name)
    return PictureRow(name, found[0]["master"], found[0]["content"], found[0]["crop"]) if found else None


def sessions_with(store: Store, key: str) -> int:
    """How many sessions that are not closed use the deck."""
    found = rows.read(store, "SELECT count(*) AS number FROM session WHERE deck = ? AND status <> 'closed'", key)
    return found[0]["number"]


def left_out(store: Store, session_id: str) -> frozenset[str]:
    """Keys of the cards a session leaves out."""
    found = rows.read(store, "SELECT card_key FROM session_card_out WHERE session_id = ?", session_id)
    return frozenset(row["card_key"] for row in found)


def put_left_out(store: Store, session_id: str, keys: Iterable[str]) -> None:
    """Make these the cards a session leaves out."""
    with store.atomic() as db:
        db.execute("DELETE FROM session_card_out WHERE session_id = ?", [session_id])
        db.conn.executemany(
            "INSERT INTO session_card_out (session_id, card_key) VALUES (?, ?)",
            [(session_id, key) for key in sorted(set(keys))],
        )


def _deck(store: Store, row: dict[str, Any], cards: list[dict[str, Any]]) -> Deck:
    pictures = StoredPictures(store, row["key"])
    return Deck(
        row["key"],
        json.loads(row["name"]),
        tuple(
            Card(
                key=card["key"],
                number=number,
                title=json.loads(card["title"]),
                kind=CardKind(card["kind"]),
                category=card["category"],
                text=json.loads(card["text"]),
                alt=json.loads(card["alt"]),
                questions=tuple(json.loads(card["questions"])),
                care_note=json.loads(card["care_note"]),
                picture=Picture(pictures, card["picture"]) if card["picture"] else None,
            )
            for number, card in enumerate(cards, start=1)
        ),
        tuple(SubDeck(key, name, tuple(keys)) for key, name, keys in json.loads(row["subdecks"])),
        row["rights"],
        own=True,
    )


def _text(words: Words) -> str:
    return json.dumps(dict(words), ensure_ascii=False)
