"""Attributes and their categories: records in, records out."""

from __future__ import annotations

from collections.abc import Sequence

from panelapp.domain.people import Attribute, AttributeKind, Category
from panelapp.storage.store import Store


def all(store: Store) -> tuple[Attribute, ...]:
    """Every attribute in the order the workplace has put them."""
    with store.reading():
        run = store.db.conn.execute
        rows = run("SELECT id, name, kind FROM attribute ORDER BY position, name").fetchall()
        found = run(
            "SELECT attribute_id, name, lowest, highest FROM category ORDER BY attribute_id, position, name"
        ).fetchall()
    categories: dict[str, list[Category]] = {}
    for attribute_id, name, lowest, highest in found:
        categories.setdefault(attribute_id, []).append(Category(name, lowest, highest))
    return tuple(
        Attribute(attribute_id, name, AttributeKind(kind), tuple(categories.get(attribute_id, ())))
        for attribute_id, name, kind in rows
    )


def get(store: Store, attribute_id: str) -> Attribute | None:
    """The attribute, or None where there is none (any more)."""
    return next((attribute for attribute in all(store) if attribute.id == attribute_id), None)


def put(store: Store, attribute: Attribute) -> None:
    """Write the attribute with exactly its categories; a new one comes last.

    A category that is gone takes no answer with it: people keep their words.
    """
    with store.atomic() as db:
        run = db.conn.execute
        run(
            "INSERT INTO attribute (id, name, kind, position)"
            " VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM attribute))"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind",
            (attribute.id, attribute.name, attribute.kind.value),
        )
        for (name,) in run("SELECT name FROM category WHERE attribute_id = ?", (attribute.id,)).fetchall():
            if name not in attribute.category_names:
                run("DELETE FROM category WHERE attribute_id = ? AND name = ?", (attribute.id, name))
        db.conn.executemany(
            "INSERT INTO category (attribute_id, name, lowest, highest, position) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (attribute_id, name) DO UPDATE SET lowest = excluded.lowest,"
            " highest = excluded.highest, position = excluded.position",
            [
                (attribute.id, category.name, category.lowest, category.highest, position)
                for position, category in enumerate(attribute.categories)
            ],
        )


def put_order(store: Store, attribute_ids: Sequence[str]) -> None:
    """Put the attributes in this order."""
    with store.atomic() as db:
        db.conn.executemany(
            "UPDATE attribute SET position = ? WHERE id = ?",
            [(position, attribute_id) for position, attribute_id in enumerate(attribute_ids)],
        )


def remove(store: Store, attribute_id: str) -> None:
    """Remove the attribute with everybody's answers to it and what panels wanted of it."""
    with store.atomic() as db:
        db.conn.execute("DELETE FROM attribute WHERE id = ?", (attribute_id,))


def move_answers(store: Store, attribute_id: str, former: str, name: str) -> None:
    """Let `name` stand wherever `former` stood: in people's answers and in what panels want.

    Where a panel already wants a number of `name`, that number stays and the other goes.
    """
    with store.atomic() as db:
        run = db.conn.execute
        run("UPDATE answer SET value = ? WHERE attribute_id = ? AND value = ?", (name, attribute_id, former))
        run(
            "UPDATE target SET category = ?1 WHERE attribute_id = ?2 AND category = ?3 AND NOT EXISTS"
            " (SELECT 1 FROM target AS other WHERE other.panel_id = target.panel_id"
            " AND other.attribute_id = ?2 AND other.category = ?1)",
            (name, attribute_id, former),
        )
        run("DELETE FROM target WHERE attribute_id = ? AND category = ?", (attribute_id, former))
        run("UPDATE gave_way SET category = ? WHERE attribute_id = ? AND category = ?", (name, attribute_id, former))


def copy_answers(store: Store, attribute_id: str, copy_id: str) -> None:
    """Let everybody who answered one attribute answer another one, which nobody has answered, the same."""
    with store.atomic() as db:
        db.conn.execute(
            "INSERT INTO answer (person_id, attribute_id, value)"
            " SELECT person_id, ?, value FROM answer WHERE attribute_id = ?",
            (copy_id, attribute_id),
        )


def move_panel(store: Store, panel_id: str, attribute_id: str, copy_id: str) -> None:
    """Let a panel use the copy of an attribute in its place: wanted numbers, weight, drop-outs expected, tables."""
    with store.atomic() as db:
        run = db.conn.execute
        for table in ("target", "weight", "dropout_percent"):
            run(
                f"UPDATE {table} SET attribute_id = ? WHERE attribute_id = ? AND panel_id = ?",
                (copy_id, attribute_id, panel_id),
            )
        run(
            "UPDATE table_criterion SET attribute_id = ? WHERE attribute_id = ?"
            " AND plan_id IN (SELECT id FROM table_plan WHERE panel_id = ?)",
            (copy_id, attribute_id, panel_id),
        )
        run(
            "UPDATE gave_way SET attribute_id = ? WHERE attribute_id = ?"
            " AND draw_id IN (SELECT id FROM draw WHERE panel_id = ?)",
            (copy_id, attribute_id, panel_id),
        )


def remove_targets(store: Store, attribute_id: str, category: str) -> None:
    """Let no panel want a number of this category any more."""
    with store.atomic() as db:
        db.conn.execute("DELETE FROM target WHERE attribute_id = ? AND category = ?", (attribute_id, category))


def answer_counts(store: Store, attribute_id: str) -> dict[str, int]:
    """How many people gave each answer to the attribute, by the answer's words."""
    with store.reading():
        return dict(
            store.db.conn.execute(
                "SELECT value, count(*) FROM answer WHERE attribute_id = ? GROUP BY value", (attribute_id,)
            ).fetchall()
        )


def panels_wanting(store: Store, attribute_id: str, category: str | None = None) -> int:
    """How many panels have wanted numbers on the attribute, or on one category of it."""
    with store.reading():
        return store.db.conn.execute(
            "SELECT count(DISTINCT panel_id) FROM target WHERE attribute_id = ?1 AND (?2 IS NULL OR category = ?2)",
            (attribute_id, category),
        ).fetchone()[0]
