"""Table plans: records in, records out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from panelapp.domain.seating import TablePlan, Wish, WishKind
from panelapp.storage import rows
from panelapp.storage.store import Store


def of(store: Store, panel_id: str, meeting_id: str | None = None) -> TablePlan | None:
    """The plan of a panel, or of one of its meetings; None where there is none."""
    found = rows.read(store, "SELECT * FROM table_plan WHERE panel_id = ? AND meeting_id IS ?", panel_id, meeting_id)
    return _plan(store, found[0]) if found else None


def get(store: Store, plan_id: str) -> TablePlan | None:
    """The plan with this id, or None where it is gone."""
    found = rows.read(store, "SELECT * FROM table_plan WHERE id = ?", plan_id)
    return _plan(store, found[0]) if found else None


def put(store: Store, plan: TablePlan) -> None:
    """Write the plan, new or changed, with its criteria, wishes and tables."""
    with store.atomic() as db:
        rows.put(
            store,
            "table_plan",
            {
                "id": plan.id,
                "panel_id": plan.panel_id,
                "meeting_id": plan.meeting_id,
                "size": plan.size,
                "wanted_rounds": plan.wanted_rounds,
                "seed": plan.seed,
            },
        )
        for table in ("table_criterion", "table_wish", "table_place"):
            db.execute(f"DELETE FROM {table} WHERE plan_id = ?", [plan.id])
        for position, attribute_id in enumerate(plan.criteria):
            db.execute(
                "INSERT INTO table_criterion (plan_id, attribute_id, position) VALUES (?, ?, ?)",
                [plan.id, attribute_id, position],
            )
        for position, wish in enumerate(plan.wishes):
            db.execute(
                "INSERT INTO table_wish (plan_id, position, kind, person_id, other_id, table_number)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [plan.id, position, wish.kind.value, wish.person_id, wish.other_id or None, wish.table],
            )
        for number, tables in enumerate(plan.rounds, start=1):
            for table, people in enumerate(tables, start=1):
                for person_id in people:
                    db.execute(
                        "INSERT INTO table_place (plan_id, round, person_id, table_number) VALUES (?, ?, ?, ?)",
                        [plan.id, number, person_id, table],
                    )


def remove(store: Store, plan_id: str) -> None:
    """Remove the plan."""
    rows.remove(store, "table_plan", plan_id)


def _plan(store: Store, row: Mapping[str, Any]) -> TablePlan:
    criteria = rows.read(
        store, "SELECT attribute_id FROM table_criterion WHERE plan_id = ? ORDER BY position", row["id"]
    )
    wishes = rows.read(store, "SELECT * FROM table_wish WHERE plan_id = ? ORDER BY position", row["id"])
    return TablePlan(
        row["id"],
        row["panel_id"],
        row["meeting_id"],
        row["size"],
        row["wanted_rounds"],
        tuple(each["attribute_id"] for each in criteria),
        tuple(
            Wish(WishKind(each["kind"]), each["person_id"], each["other_id"] or "", each["table_number"])
            for each in wishes
        ),
        _rounds(store, row["id"]),
        row["seed"],
    )


def _rounds(store: Store, plan_id: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    found = rows.read(
        store,
        "SELECT place.* FROM table_place AS place JOIN person ON person.id = place.person_id"
        " WHERE plan_id = ? ORDER BY round, table_number, sort_key, person_id",
        plan_id,
    )
    rounds: dict[int, dict[int, list[str]]] = {}
    for row in found:
        rounds.setdefault(row["round"], {}).setdefault(row["table_number"], []).append(row["person_id"])
    return tuple(
        tuple(tuple(tables.get(number, ())) for number in range(1, max(tables) + 1)) for tables in rounds.values()
    )
