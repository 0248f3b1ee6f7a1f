"""Choices kept for convenience, by key: no step to undo, nothing that is missed if it is lost."""

from __future__ import annotations

from panelapp.storage.store import Store


def get(store: Store, key: str) -> str | None:
    """What was remembered under `key`, or None."""
    with store.reading():
        row = store.db.conn.execute("SELECT value FROM remembered WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def put(store: Store, key: str, value: str) -> None:
    """Remember `value` under `key`, instead of what was there."""
    with store.atomic() as db:
        db.conn.execute(
            "INSERT INTO remembered (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )
