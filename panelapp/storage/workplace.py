"""The one row about the workplace the file belongs to."""

from __future__ import annotations

from dataclasses import asdict

from panelapp.domain.workplace import Workplace
from panelapp.storage.store import Store


def get(store: Store) -> Workplace | None:
    """The workplace, or None in a file that has just been made."""
    with store.reading() as db:
        for row in db.query("SELECT name, facilitator, country, paper_language, lock_after FROM workplace"):
            return Workplace(**row)
    return None


def put(store: Store, workplace: Workplace) -> None:
    """Keep the workplace."""
    with store.atomic() as db:
        db.table("workplace").upsert({"id": 1, **asdict(workplace)}, pk="id")
