"""Panels, their candidates, wanted numbers, members and draws: records in, records out."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from panelapp.domain.panels import (
    SEAT_LOT,
    Chance,
    Composition,
    Draw,
    Dropout,
    Firmness,
    GaveWay,
    Member,
    Panel,
    Standing,
    Target,
    Weight,
)
from panelapp.storage import rows
from panelapp.storage.store import Store


def all(store: Store) -> tuple[Panel, ...]:
    """Every panel, the newest first."""
    return tuple(_panel(row) for row in rows.read(store, "SELECT * FROM panel ORDER BY created_at DESC, rowid DESC"))


def get(store: Store, panel_id: str) -> Panel | None:
    """The panel, or None where there is none (any more)."""
    found = rows.read(store, "SELECT * FROM panel WHERE id = ?", panel_id)
    return _panel(found[0]) if found else None


def put(store: Store, panel: Panel) -> None:
    """Write the panel, new or changed."""
    values: dict[str, Any] = {name: getattr(panel, name) for name in _PANEL_FIELDS}
    with store.atomic() as db:
        table = db.table("panel")
        if db.execute("SELECT 1 FROM panel WHERE id = ?", [panel.id]).fetchone():
            table.update(panel.id, values)
        else:
            table.insert(values | {"created_at": datetime.now(UTC).isoformat()})


def remove(store: Store, panel_id: str) -> None:
    """Remove the panel with its candidates, wanted numbers, members and draws; its meetings stay."""
    with store.atomic() as db:
        db.execute("DELETE FROM panel WHERE id = ?", [panel_id])


def candidate_ids(store: Store, panel_id: str) -> frozenset[str]:
    """Ids of the people who may be drawn."""
    found = rows.read(store, "SELECT person_id FROM candidate WHERE panel_id = ?", panel_id)
    return frozenset(row["person_id"] for row in found)


def candidate_counts(store: Store) -> dict[str, int]:
    """Number of candidates of each panel that has any, by panel id."""
    found = rows.read(store, "SELECT panel_id, count(*) AS number FROM candidate GROUP BY panel_id")
    return {row["panel_id"]: row["number"] for row in found}


def seated_counts(store: Store) -> dict[str, int]:
    """Number of people with a seat on each panel that has any, by panel id."""
    found = rows.read(
        store, "SELECT panel_id, count(*) AS number FROM member WHERE standing = 'seat' GROUP BY panel_id"
    )
    return {row["panel_id"]: row["number"] for row in found}


def meeting_counts(store: Store) -> dict[str, tuple[int, int]]:
    """Numbers of planned and of closed meetings of each panel that has any, by panel id."""
    found = rows.read(
        store,
        "SELECT panel_id, sum(status = 'planned') AS planned, sum(status = 'closed') AS closed"
        " FROM meeting WHERE panel_id IS NOT NULL GROUP BY panel_id",
    )
    return {row["panel_id"]: (row["planned"], row["closed"]) for row in found}


def add_candidates(store: Store, panel_id: str, person_ids: Iterable[str]) -> None:
    """Let these people be drawn; those who are candidates already stay so, and nobody who is gone becomes one."""
    with store.atomic() as db:
        for person_id in sorted(person_ids):
            db.execute(
                "INSERT INTO candidate (panel_id, person_id) SELECT ?, id FROM person WHERE id = ? ON CONFLICT DO NOTHING",
                [panel_id, person_id],
            )


def remove_candidates(store: Store, panel_id: str, person_ids: Iterable[str]) -> None:
    """Take these people off the candidate list."""
    with store.atomic() as db:
        for person_id in person_ids:
            db.execute("DELETE FROM candidate WHERE panel_id = ? AND person_id = ?", [panel_id, person_id])


def targets(store: Store, panel_id: str) -> tuple[Target, ...]:
    """The panel's wanted numbers in the order they are shown."""
    found = rows.read(store, "SELECT * FROM target WHERE panel_id = ? ORDER BY position, category", panel_id)
    return tuple(Target(row["attribute_id"], row["category"], row["minimum"], row["maximum"]) for row in found)


def put_targets(store: Store, panel_id: str, targets: Iterable[Target]) -> None:
    """Make these the panel's wanted numbers, in this order."""
    with store.atomic() as db:
        db.execute("DELETE FROM target WHERE panel_id = ?", [panel_id])
        for position, target in enumerate(targets):
            db.execute(
                "INSERT INTO target (panel_id, attribute_id, category, minimum, maximum, position)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [panel_id, target.attribute_id, target.category, target.minimum, target.maximum, position],
            )


def weights(store: Store, panel_id: str) -> dict[str, Weight]:
    """How much the panel's criteria weigh and why, by attribute id, where something is said about it."""
    found = rows.read(store, "SELECT * FROM weight WHERE panel_id = ? ORDER BY attribute_id", panel_id)
    return {row["attribute_id"]: Weight(row["attribute_id"], Firmness(row["firmness"]), row["reason"]) for row in found}


def put_weight(store: Store, panel_id: str, weight: Weight) -> None:
    """Say how much a criterion weighs and why; nothing is kept of one that must be met for no reason given."""
    with store.atomic() as db:
        db.execute("DELETE FROM weight WHERE panel_id = ? AND attribute_id = ?", [panel_id, weight.attribute_id])
        if weight != Weight(weight.attribute_id):
            db.execute(
                "INSERT INTO weight (panel_id, attribute_id, firmness, reason) VALUES (?, ?, ?, ?)",
                [panel_id, weight.attribute_id, weight.firmness.value, weight.reason],
            )


def gave_way(store: Store, draw_id: str) -> tuple[GaveWay, ...]:
    """The wanted numbers that gave way in a draw, in the order they are shown."""
    found = rows.read(store, "SELECT * FROM gave_way WHERE draw_id = ? ORDER BY position", draw_id)
    return tuple(GaveWay(**{name: row[name] for name in _GAVE_WAY_FIELDS}) for row in found)


def put_gave_way(store: Store, draw_id: str, gave_way: Iterable[GaveWay]) -> None:
    """Keep which wanted numbers gave way in a draw, in this order."""
    with store.atomic() as db:
        for position, each in enumerate(gave_way):
            db.execute(
                'INSERT INTO gave_way (draw_id, attribute_id, category, side, "before", "after", position)'
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [draw_id, *(getattr(each, name) for name in _GAVE_WAY_FIELDS), position],
            )


def members(store: Store, panel_id: str) -> tuple[Member, ...]:
    """Those with a seat, then the reserves, each in the order they were put."""
    found = rows.read(
        store,
        "SELECT * FROM member WHERE panel_id = ? ORDER BY standing = 'reserve', position, person_id",
        panel_id,
    )
    return tuple(
        Member(row["person_id"], Standing(row["standing"]), bool(row["locked"]), row["lock_reason"]) for row in found
    )


def put_members(store: Store, panel_id: str, members: Iterable[Member]) -> None:
    """Make these the panel's members and reserves, in this order."""
    with store.atomic() as db:
        db.execute("DELETE FROM member WHERE panel_id = ?", [panel_id])
        for position, member in enumerate(members):
            db.execute(
                "INSERT INTO member (panel_id, person_id, standing, locked, lock_reason, position)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    panel_id,
                    member.person_id,
                    member.standing.value,
                    int(member.locked),
                    member.lock_reason if member.locked else "",
                    position,
                ],
            )


def dropouts(store: Store, panel_id: str) -> tuple[Dropout, ...]:
    """Those who have dropped out of the panel, the first to do so first."""
    found = rows.read(store, "SELECT * FROM dropout WHERE panel_id = ? ORDER BY dropped_on, person_id", panel_id)
    return tuple(Dropout(row["person_id"], row["dropped_on"], row["reason"]) for row in found)


def put_dropout(store: Store, panel_id: str, dropout: Dropout) -> None:
    """Note that somebody has dropped out."""
    remove_dropout(store, panel_id, dropout.person_id)
    with store.atomic() as db:
        db.execute(
            "INSERT INTO dropout (panel_id, person_id, dropped_on, reason) VALUES (?, ?, ?, ?)",
            [panel_id, dropout.person_id, dropout.dropped_on, dropout.reason],
        )


def remove_dropout(store: Store, panel_id: str, person_id: str) -> None:
    """Forget that somebody dropped out."""
    with store.atomic() as db:
        db.execute("DELETE FROM dropout WHERE panel_id = ? AND person_id = ?", [panel_id, person_id])


def dropout_percents(store: Store, panel_id: str) -> dict[tuple[str, str], int]:
    """How many of a hundred are expected to drop out, by attribute id and category, where it is not the usual number."""
    found = rows.read(
        store, "SELECT * FROM dropout_percent WHERE panel_id = ? ORDER BY attribute_id, category", panel_id
    )
    return {(row["attribute_id"], row["category"]): row["percent"] for row in found}


def put_dropout_percents(store: Store, panel_id: str, percents: Mapping[tuple[str, str], int]) -> None:
    """Make these the numbers that differ from the usual one."""
    with store.atomic() as db:
        db.execute("DELETE FROM dropout_percent WHERE panel_id = ?", [panel_id])
        for (attribute_id, category), percent in percents.items():
            db.execute(
                "INSERT INTO dropout_percent (panel_id, attribute_id, category, percent) VALUES (?, ?, ?, ?)",
                [panel_id, attribute_id, category, percent],
            )


def draws(store: Store, panel_id: str) -> tuple[Draw, ...]:
    """The draws of the whole panel, the newest first."""
    return tuple(draw for draw in _all_draws(store, panel_id) if draw.method != SEAT_LOT)


def seat_lots(store: Store, panel_id: str) -> tuple[Draw, ...]:
    """The draws for single seats since the whole panel was drawn, the oldest first."""
    found: list[Draw] = []
    for draw in _all_draws(store, panel_id):
        if draw.method == SEAT_LOT:
            found.append(draw)
        elif draw.decided:
            break
    return tuple(reversed(found))


def _all_draws(store: Store, panel_id: str) -> tuple[Draw, ...]:
    found = rows.read(store, "SELECT * FROM draw WHERE panel_id = ? ORDER BY drawn_at DESC, rowid DESC", panel_id)
    return tuple(Draw(**{name: row[name] for name in _DRAW_FIELDS}) for row in found)


def last_draw(store: Store, panel_id: str) -> Draw | None:
    """The panel's newest draw that has been decided, or None."""
    return next((draw for draw in draws(store, panel_id) if draw.decided), None)


def drawn_with(store: Store, panel_id: str) -> tuple[str, ...]:
    """Ids of the panels that share people out with this one since its last draw, itself left out, in their order."""
    last = last_draw(store, panel_id)
    if last is None or not last.joint_id:
        return ()
    found = rows.read(
        store,
        "SELECT DISTINCT panel_id FROM draw WHERE joint_id = ? AND panel_id <> ?",
        last.joint_id,
        panel_id,
    )
    others = (last_draw(store, row["panel_id"]) for row in found)
    same = (each for each in others if each is not None and each.joint_id == last.joint_id)
    return tuple(each.panel_id for each in sorted(same, key=lambda each: each.place))


def add_draw(store: Store, draw: Draw) -> None:
    """Keep the account of a draw."""
    with store.atomic() as db:
        db.table("draw").insert({name: getattr(draw, name) for name in _DRAW_FIELDS})


def put_draw(store: Store, draw: Draw) -> None:
    """Change the account of a draw that is there."""
    with store.atomic() as db:
        db.table("draw").update(draw.id, {name: getattr(draw, name) for name in _DRAW_FIELDS})


def put_draw_files(store: Store, draw_id: str, files: Mapping[str, str]) -> None:
    """Keep the files of a draw, compressed; one of the same name is replaced."""
    with store.atomic() as db:
        for name, text in files.items():
            db.execute("DELETE FROM draw_file WHERE draw_id = ? AND name = ?", [draw_id, name])
            db.execute(
                "INSERT INTO draw_file (draw_id, name, content) VALUES (?, ?, ?)",
                [draw_id, name, zlib.compress(text.encode())],
            )


def draw_files(store: Store, draw_id: str) -> dict[str, str]:
    """The files of a draw by name."""
    found = rows.read(store, "SELECT name, content FROM draw_file WHERE draw_id = ? ORDER BY name", draw_id)
    return {row["name"]: zlib.decompress(row["content"]).decode() for row in found}


def put_chances(store: Store, draw_id: str, chances: Iterable[Chance]) -> None:
    """Keep everybody's chance in a draw."""
    with store.atomic() as db:
        db.conn.executemany(
            "INSERT INTO chance (draw_id, person_id, code, chance) VALUES (?, ?, ?, ?)",
            [(draw_id, each.person_id, each.code, each.chance) for each in chances],
        )


def chances(store: Store, draw_id: str) -> dict[str, Chance]:
    """Everybody's chance in a draw, by person."""
    found = rows.read(store, "SELECT person_id, code, chance FROM chance WHERE draw_id = ?", draw_id)
    return {row["person_id"]: Chance(row["person_id"], row["code"], row["chance"]) for row in found}


def composition(store: Store, panel_id: str) -> Composition | None:
    """Everything the composition step shows of one panel, or None where there is no such panel."""
    panel = get(store, panel_id)
    if panel is None:
        return None
    drawn = draws(store, panel_id)
    last = next((draw for draw in drawn if draw.decided), None)
    return Composition(
        panel,
        targets(store, panel_id),
        candidate_ids(store, panel_id),
        members(store, panel_id),
        last,
        drawn[0] if drawn and not drawn[0].decided else None,
        dropouts(store, panel_id),
        dropout_percents(store, panel_id),
        weights(store, panel_id),
        () if last is None else gave_way(store, last.id),
    )


_PANEL_FIELDS = tuple(Panel.__dataclass_fields__)
_DRAW_FIELDS = tuple(Draw.__dataclass_fields__)
_GAVE_WAY_FIELDS = tuple(GaveWay.__dataclass_fields__)


def _panel(row: Mapping[str, Any]) -> Panel:
    values: dict[str, Any] = {name: row[name] for name in _PANEL_FIELDS}
    values["one_per_household"] = bool(values["one_per_household"])
    return Panel(**values)
