"""Reflection sessions, the moment each is at, notes and harvest: records in, records out."""

from __future__ import annotations

from typing import Any

from panelapp.domain.reflection import (
    Block,
    BlockKind,
    HarvestSentence,
    Moment,
    Release,
    Session,
    SessionNote,
    SessionStatus,
)
from panelapp.storage import rows
from panelapp.storage.store import Store

_SESSION_FIELDS = (
    "id",
    "panel_id",
    "meeting_id",
    "group_name",
    "planned_on",
    "starts_at",
    "place",
    "question",
    "seats",
    "staff",
    "deck",
    "subdeck",
)
_MOMENT_FIELDS = (
    "block",
    "block_elapsed",
    "turn_elapsed",
    "seat",
    "card",
    "wall_card",
    "question_shown",
    "curtain",
    "paused",
)


def all(store: Store) -> tuple[Session, ...]:
    """Every session: those under way first, then by day, the latest first; those without a day before them."""
    found = rows.read(
        store,
        "SELECT * FROM session ORDER BY status = 'running' DESC, planned_on <> '', planned_on DESC,"
        " starts_at DESC, rowid DESC",
    )
    blocks: dict[str, list[Block]] = {}
    for row in rows.read(store, "SELECT * FROM block ORDER BY session_id, position"):
        blocks.setdefault(row["session_id"], []).append(_block(row))
    return tuple(_session(row, tuple(blocks.get(row["id"], ()))) for row in found)


def get(store: Store, session_id: str) -> Session | None:
    """The session, or None where there is none (any more)."""
    found = rows.read(store, "SELECT * FROM session WHERE id = ?", session_id)
    if not found:
        return None
    blocks = rows.read(store, "SELECT * FROM block WHERE session_id = ? ORDER BY position", session_id)
    return _session(found[0], tuple(_block(row) for row in blocks))


def put(store: Store, session: Session) -> None:
    """Write the session, new or changed, with its running order."""
    values = {name: getattr(session, name) for name in _SESSION_FIELDS} | {"status": session.status.value}
    with store.atomic() as db:
        rows.put(store, "session", values)
        former = db.execute(
            "SELECT kind, minutes FROM block WHERE session_id = ? ORDER BY position", [session.id]
        ).fetchall()
        if [tuple(row) for row in former] == [(block.kind.value, block.minutes) for block in session.blocks]:
            return
        db.execute("DELETE FROM block WHERE session_id = ?", [session.id])
        db.table("block").insert_all(
            {"session_id": session.id, "position": position, "kind": block.kind.value, "minutes": block.minutes}
            for position, block in enumerate(session.blocks)
        )


def remove(store: Store, session_id: str) -> None:
    """Remove the session with its running order, moment, notes and harvest."""
    rows.remove(store, "session", session_id)


def moment(store: Store, session_id: str) -> Moment | None:
    """Where the session is, or None where it has not been begun."""
    found = rows.read(store, "SELECT * FROM moment WHERE session_id = ?", session_id)
    if not found:
        return None
    row = found[0]
    return Moment(
        block=row["block"],
        block_elapsed=row["block_elapsed"],
        turn_elapsed=row["turn_elapsed"],
        seat=row["seat"],
        card=row["card"],
        wall_card=row["wall_card"],
        question_shown=row["question_shown"],
        curtain=bool(row["curtain"]),
        paused=bool(row["paused"]),
    )


def put_moment(store: Store, session_id: str, moment: Moment) -> None:
    """Write where the session is."""
    values: dict[str, Any] = {name: getattr(moment, name) for name in _MOMENT_FIELDS}
    values |= {"session_id": session_id, "curtain": int(moment.curtain), "paused": int(moment.paused)}
    with store.atomic() as db:
        db.table("moment").upsert(values, pk="session_id")


def notes(store: Store, session_id: str) -> tuple[SessionNote, ...]:
    """The facilitator's notes in the order they were begun."""
    found = rows.read(store, "SELECT * FROM session_note WHERE session_id = ? ORDER BY position, rowid", session_id)
    return tuple(SessionNote(row["id"], row["session_id"], row["card"], row["text"]) for row in found)


def put_note(store: Store, note: SessionNote) -> None:
    """Write a note; a new one comes last."""
    values = {"id": note.id, "session_id": note.session_id, "card": note.card, "text": note.text}
    rows.put(store, "session_note", values, within="session_id")


def remove_note(store: Store, note_id: str) -> None:
    """Remove a note."""
    rows.remove(store, "session_note", note_id)


def remove_notes(store: Store, session_id: str) -> None:
    """Remove every note of the session."""
    with store.atomic() as db:
        db.execute("DELETE FROM session_note WHERE session_id = ?", [session_id])


def harvest(store: Store, session_id: str) -> tuple[HarvestSentence, ...]:
    """The harvested sentences in the order they were begun."""
    found = rows.read(store, "SELECT * FROM harvest_sentence WHERE session_id = ? ORDER BY position, rowid", session_id)
    return tuple(HarvestSentence(row["id"], row["session_id"], row["text"], Release(row["release"])) for row in found)


def put_sentence(store: Store, sentence: HarvestSentence) -> None:
    """Write a harvested sentence; a new one comes last."""
    values = {"id": sentence.id, "session_id": sentence.session_id, "text": sentence.text}
    rows.put(store, "harvest_sentence", values | {"release": sentence.release.value}, within="session_id")


def remove_sentence(store: Store, sentence_id: str) -> None:
    """Remove a harvested sentence."""
    rows.remove(store, "harvest_sentence", sentence_id)


def remove_unreleased(store: Store, session_id: str) -> None:
    """Remove the sentences of the session that stay in the room, and those left empty."""
    with store.atomic() as db:
        db.execute(
            "DELETE FROM harvest_sentence WHERE session_id = ? AND (release = 'room' OR trim(text) = '')",
            [session_id],
        )


def _block(row: dict[str, Any]) -> Block:
    return Block(BlockKind(row["kind"]), row["minutes"])


def _session(row: dict[str, Any], blocks: tuple[Block, ...]) -> Session:
    values: dict[str, Any] = {name: row[name] for name in _SESSION_FIELDS}
    return Session(**values, status=SessionStatus(row["status"]), blocks=blocks)
