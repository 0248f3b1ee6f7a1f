"""What the modules of records share: reading rows, and writing one that is known by its id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from panelapp.storage.store import Store


def read(store: Store, sql: str, *parameters: object) -> list[dict[str, Any]]:
    """The rows a query gives, each a dict by column."""
    with store.reading() as db:
        return list(db.query(sql, list(parameters)))


def put(store: Store, table: str, values: dict[str, Any], within: str = "") -> None:
    """Update the row with the id in `values` or insert it, last among the rows that share the column `within`."""
    names = list(values)
    with store.atomic() as db:
        changed = db.execute(
            f"UPDATE {table} SET {', '.join(f'{name} = :{name}' for name in names)} WHERE id = :id", values
        )
        if changed.rowcount:
            return
        columns, numbers = ", ".join(names), ", ".join(f":{name}" for name in names)
        if within:
            columns += ", position"
            numbers += f", (SELECT coalesce(max(position) + 1, 0) FROM {table} WHERE {within} = :{within})"
        db.execute(f"INSERT INTO {table} ({columns}) VALUES ({numbers})", values)


def remove(store: Store, table: str, row_id: str) -> None:
    """Remove the row with this id."""
    with store.atomic() as db:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])


def order(store: Store, table: str, ids: Sequence[str]) -> None:
    """Put the rows with these ids in this order."""
    with store.atomic() as db:
        for position, row_id in enumerate(ids):
            db.execute(
                f"UPDATE {table} SET position = :position WHERE id = :id AND position <> :position",
                {"position": position, "id": row_id},
            )
