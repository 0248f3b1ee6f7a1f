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
    rows = _rows(
        store,
        "SELECT * FROM session ORDER BY status = 'running' DESC, planned_on <> '', planned_on DESC,"
        " starts_at DESC, rowid DESC",
    )
    blocks: dict[str, list[Block]] = {}
    for row in _rows(store, "SELECT * FROM block ORDER BY session_id, position"):
        blocks.setdefault(row["session_id"], []).append(_block(row))
    return tuple(_session(row, tuple(blocks.get(row["id"], ()))) for row in rows)


def get(store: Store, session_id: str) -> Session | None:
    """The session, or None where there is none (any more)."""
    rows = _rows(store, "SELECT * FROM session WHERE id = ?", session_id)
    if not rows:
        return None
    blocks = _rows(store, "SELECT * FROM block WHERE session_id = ? ORDER BY position", session_id)
    return _session(rows[0], tuple(_block(row) for row in blocks))


def put(store: Store, session: Session) -> None:
    """Write the session, new or changed, with its running order."""
    values = {name: getattr(session, name) for name in _SESSION_FIELDS} | {"status": session.status.value}
    with store.atomic() as db:
        _upsert(db.execute, "session", ("id",), values)
        former = db.execute(
            "SELECT kind, minutes FROM block WHERE session_id = ? ORDER BY position", [session.id]
        ).fetchall()
        if [tuple(row) for row in former] == [(block.kind.value, block.minutes) for block in session.blocks]:
            return
        for position, block in enumerate(session.blocks):
            _upsert(
                db.execute,
                "block",
                ("session_id", "position"),
                {
                    "session_id": session.id,
                    "position": position,
                    "kind": block.kind.value,
                    "minutes": block.minutes,
                },
            )
        db.execute("DELETE FROM block WHERE session_id = ? AND position >= ?", [session.id, len(session.blocks)])


def remove(store: Store, session_id: str) -> None:
    """Remove the session with its running order, moment, notes and harvest."""
    with store.atomic() as db:
        db.execute("DELETE FROM session WHERE id = ?", [session_id])


def moment(store: Store, session_id: str) -> Moment | None:
    """Where the session is, or None where it has not been begun."""
    rows = _rows(store, "SELECT * FROM moment WHERE session_id = ?", session_id)
    if not rows:
        return None
    row = rows[0]
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
        _upsert(db.execute, "moment", ("session_id",), values)


def notes(store: Store, session_id: str) -> tuple[SessionNote, ...]:
    """The facilitator's notes in the order they were begun."""
    rows = _rows(store, "SELECT * FROM session_note WHERE session_id = ? ORDER BY position, rowid", session_id)
    return tuple(SessionNote(row["id"], row["session_id"], row["card"], row["text"]) for row in rows)


def put_note(store: Store, note: SessionNote) -> None:
    """Write a note; a new one comes last."""
    with store.atomic() as db:
        position = _next_position(db.execute, "session_note", note.session_id, note.id)
        values = {
            "id": note.id,
            "session_id": note.session_id,
            "card": note.card,
            "text": note.text,
            "position": position,
        }
        _upsert(db.execute, "session_note", ("id",), values)


def remove_note(store: Store, note_id: str) -> None:
    """Remove a note."""
    with store.atomic() as db:
        db.execute("DELETE FROM session_note WHERE id = ?", [note_id])


def remove_notes(store: Store, session_id: str) -> None:
    """Remove every note of the session."""
    with store.atomic() as db:
        db.execute("DELETE FROM session_note WHERE session_id = ?", [session_id])


def harvest(store: Store, session_id: str) -> tuple[HarvestSentence, ...]:
    """The harvested sentences in the order they were begun."""
    rows = _rows(store, "SELECT * FROM harvest_sentence WHERE session_id = ? ORDER BY position, rowid", session_id)
    return tuple(HarvestSentence(row["id"], row["session_id"], row["text"], Release(row["release"])) for row in rows)


def put_sentence(store: Store, sentence: HarvestSentence) -> None:
    """Write a harvested sentence; a new one comes last."""
    with store.atomic() as db:
        position = _next_position(db.execute, "harvest_sentence", sentence.session_id, sentence.id)
        values = {
            "id": sentence.id,
            "session_id": sentence.session_id,
            "text": sentence.text,
            "release": sentence.release.value,
            "position": position,
        }
        _upsert(db.execute, "harvest_sentence", ("id",), values)


def remove_sentence(store: Store, sentence_id: str) -> None:
    """Remove a harvested sentence."""
    with store.atomic() as db:
        db.execute("DELETE FROM harvest_sentence WHERE id = ?", [sentence_id])


def remove_unreleased(store: Store, session_id: str) -> None:
    """Remove the sentences of the session that stay in the room, and those left empty."""
    with store.atomic() as db:
        db.execute(
            "DELETE FROM harvest_sentence WHERE session_id = ? AND (release = 'room' OR trim(text) = '')",
            [session_id],
        )


def _rows(store: Store, sql: str, *values: object) -> list[dict[str, Any]]:
    with store.reading() as db:
        return list(db.query(sql, list(values)))


def _block(row: dict[str, Any]) -> Block:
    return Block(BlockKind(row["kind"]), row["minutes"])


def _session(row: dict[str, Any], blocks: tuple[Block, ...]) -> Session:
    values: dict[str, Any] = {name: row[name] for name in _SESSION_FIELDS}
    return Session(**values, status=SessionStatus(row["status"]), blocks=blocks)


def _upsert(execute: Any, table: str, key: tuple[str, ...], values: dict[str, Any]) -> None:
    names = ", ".join(values)
    marks = ", ".join("?" for _ in values)
    changes = ", ".join(f"{name} = excluded.{name}" for name in values if name not in key)
    execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}",
        list(values.values()),
    )


def _next_position(execute: Any, table: str, session_id: str, record_id: str) -> int:
    """Where the record stands, or the place after the last."""
    row = execute(f"SELECT position FROM {table} WHERE id = ?", [record_id]).fetchone()
    if row is None:
        sql = f"SELECT coalesce(max(position) + 1, 0) FROM {table} WHERE session_id = ?"
        row = execute(sql, [session_id]).fetchone()
    return int(row[0])
