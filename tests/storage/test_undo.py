"""Undo and redo bring the tables back exactly."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from small_schema import ORDINARY, TABLES

from panelapp.errors import UserError
from panelapp.storage import driver
from panelapp.storage.driver import Database
from panelapp.storage.store import Store
from panelapp.storage.undo import KEPT_STEPS, UndoLog

Dump = dict[str, list[tuple[Any, ...]]]


def dump(db: Database) -> Dump:
    """Every row with its row number where there is one, plus what the search index finds."""
    run = db.conn.execute
    rows: Dump = {"panel": run("SELECT * FROM panel ORDER BY id").fetchall()}
    rows["seat"] = run("SELECT * FROM seat ORDER BY panel_id, number").fetchall()
    for table in ("person", "note"):
        rows[table] = run(f"SELECT rowid, * FROM {table} ORDER BY rowid").fetchall()
    run("INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)")
    rows["found"] = run("SELECT rowid FROM note_fts WHERE note_fts MATCH 'hei' ORDER BY rowid").fetchall()
    return rows


def add_people(store: Store) -> None:
    with store.undo.quietly():
        run = store.db.conn.execute
        run("INSERT INTO panel VALUES ('P', 'Panel'), ('Q', 'Annet')")
        run("INSERT INTO person VALUES (1, 'P', 'Kari', 1.5, x'00ff'), (2, 'P', 'Ola', NULL, NULL)")
        run("INSERT INTO note (id, person_id, body) VALUES ('a', 1, 'hei på deg'), ('b', 2, 'ha det')")
        run("INSERT INTO seat VALUES ('P', 1, NULL)")


def test_cascades_updates_and_inserts_come_back(small: Store) -> None:
    add_people(small)
    before = dump(small.db)
    with small.undo.step("mye") as result:
        run = small.db.conn.execute
        run("UPDATE panel SET id = 'R' WHERE id = 'P'")  # cascades to person and seat
        run("INSERT INTO person VALUES (3, 'R', 'Åse', 0.1, NULL)")
        run("UPDATE note SET body = 'hei igjen' WHERE id = 'b'")
        run("DELETE FROM person WHERE rid = 1")  # sets a note's person to nothing
        run("DELETE FROM panel WHERE id = 'R'")  # takes people and seats along
    after = dump(small.db)
    assert result.tables == set(ORDINARY)
    assert small.undo.undo() == ("mye", set(ORDINARY))
    assert dump(small.db) == before
    assert small.undo.redo() == ("mye", set(ORDINARY))
    assert dump(small.db) == after
    small.undo.undo()
    assert dump(small.db) == before


def test_values_come_back_to_the_last_bit(small: Store) -> None:
    values = ("Kari\0Nordmann 'x'", 0.1 + 0.2, bytes(range(256)))
    with small.undo.quietly():
        small.db.conn.execute("INSERT INTO person VALUES (1, NULL, ?, ?, ?)", values)
    with small.undo.step("slett"):
        small.db.conn.execute("DELETE FROM person")
    small.undo.undo()
    assert small.db.conn.execute("SELECT name, weight, picture FROM person").fetchone() == values


def test_a_changed_capital_is_a_change(small: Store) -> None:
    add_people(small)
    with small.undo.step("stor bokstav"):
        small.db.conn.execute("UPDATE person SET name = 'KARI' WHERE rid = 1")  # the column ignores case
    assert small.undo.undo_label == "stor bokstav"
    small.undo.undo()
    assert small.db.conn.execute("SELECT name FROM person WHERE rid = 1").fetchone() == ("Kari",)


def test_replace_brings_the_former_row_back(small: Store) -> None:
    add_people(small)
    before = dump(small.db)
    with small.undo.step("erstatt"):
        small.db.conn.execute("INSERT OR REPLACE INTO note (id, body) VALUES ('a', 'noe annet')")
        small.db["panel"].upsert({"id": "Q", "name": "Nytt navn"}, pk="id")
    small.undo.undo()
    assert dump(small.db) == before


def test_rows_that_point_at_each_other_come_and_go_together(small: Store) -> None:
    with small.undo.step("svar"):
        small.db.conn.execute("INSERT INTO reply VALUES (2, 1), (1, NULL)")
    assert small.undo.undo() is not None
    assert small.db["reply"].count == 0
    assert small.undo.redo() is not None
    assert small.db["reply"].count == 2


def test_twenty_thousand_rows_are_one_step(small: Store) -> None:
    start = dump(small.db)
    with small.undo.step("importer"):
        small.db["panel"].insert({"id": "P", "name": "Panel"})
        small.db["person"].insert_all({"panel_id": "P", "name": f"Navn {number}"} for number in range(20_000))
    imported = dump(small.db)
    small.undo.undo()
    assert dump(small.db) == start
    assert small.undo.undo() is None
    small.undo.redo()
    assert dump(small.db) == imported


def test_a_new_step_ends_what_could_be_redone(small: Store) -> None:
    add_people(small)
    for label in ("en", "to"):
        with small.undo.step(label):
            small.db.conn.execute("INSERT INTO panel VALUES (?, '')", [label])
    small.undo.undo()
    assert (small.undo.undo_label, small.undo.redo_label) == ("en", "to")
    with small.undo.step("tre"):
        small.db.conn.execute("DELETE FROM seat")
    assert (small.undo.undo_label, small.undo.redo_label) == ("tre", None)
    assert small.undo.redo() is None


def test_a_step_that_changes_nothing_is_none(small: Store) -> None:
    add_people(small)
    with small.undo.step("en"):
        small.db.conn.execute("DELETE FROM note")
    small.undo.undo()
    with small.undo.step("samme navn") as result:
        small.db.conn.execute("UPDATE panel SET name = name")
    assert result.tables == frozenset()
    assert (small.undo.undo_label, small.undo.redo_label) == (None, "en")


def test_nothing_remains_of_a_step_that_failed(small: Store) -> None:
    add_people(small)
    before = dump(small.db)
    with pytest.raises(UserError), small.undo.step("feil"):
        small.db.conn.execute("DELETE FROM panel")
        raise UserError("test.wrong")
    assert dump(small.db) == before
    assert small.undo.undo_label is None
    assert small.db.conn.execute("SELECT count(*) FROM undo_log").fetchone() == (0,)
    assert small.db.conn.execute("SELECT count(*) FROM undo_recording").fetchone() == (0,)


def test_left_out_tables_are_told_of_but_not_undone(small: Store) -> None:
    add_people(small)
    with small.undo.step("kort") as result:
        small.db.conn.execute("INSERT INTO moment VALUES (1, 'kort 7')")
        small.db.conn.execute("UPDATE note SET body = 'hei' WHERE id = 'b'")
    assert result.tables == {"moment", "note"}
    small.undo.undo()
    assert small.db.conn.execute("SELECT card FROM moment").fetchall() == [("kort 7",)]
    with small.undo.step("bare kort") as result:
        small.db.conn.execute("UPDATE moment SET card = 'kort 8'")
    assert result.tables == {"moment"}
    assert small.undo.undo_label is None
    assert small.undo.redo_label == "kort"


def test_quiet_writes_are_told_of_and_make_no_step(small: Store) -> None:
    add_people(small)
    with small.undo.step("en"):
        small.db.conn.execute("UPDATE panel SET name = 'x' WHERE id = 'P'")
    with small.undo.quietly() as result:
        small.db.conn.execute("UPDATE panel SET name = 'y' WHERE id = 'Q'")
        small.db.conn.execute("INSERT INTO moment VALUES (1, NULL)")
    assert result.tables == {"panel", "moment"}
    assert small.undo.undo_label == "en"
    small.undo.undo()
    names = dict(small.db.conn.execute("SELECT id, name FROM panel").fetchall())
    assert names == {"P": "Panel", "Q": "y"}


def test_writes_outside_any_step_are_not_noted(small: Store) -> None:
    with small.atomic() as db:
        db.conn.execute("INSERT INTO panel VALUES ('P', '')")
    assert small.db.conn.execute("SELECT count(*) FROM undo_log").fetchone() == (0,)


def test_undo_that_quiet_writes_forbid_leaves_everything(small: Store) -> None:
    with small.undo.step("ny person"):
        small.db.conn.execute("INSERT INTO person (rid, name) VALUES (1, 'Kari')")
        small.db.conn.execute("INSERT INTO note (id, body) VALUES ('a', 'hei')")
    with small.undo.quietly():
        small.db.conn.execute("INSERT INTO panel VALUES ('P', '')")
        small.db.conn.execute("INSERT INTO seat VALUES ('P', 1, 1)")  # the person may not go while seated
    before = dump(small.db)
    with pytest.raises(UserError) as caught:
        small.undo.undo()
    assert caught.value.code == "undo.overtaken"
    assert dump(small.db) == before
    assert not small.db.conn.in_transaction
    assert small.undo.undo_label is None
    with small.undo.step("videre"):
        small.db.conn.execute("DELETE FROM seat")
    assert small.undo.undo() is not None


def test_a_step_does_not_begin_inside_a_transaction(small: Store) -> None:
    with small.atomic(), pytest.raises(RuntimeError), small.undo.step("indre"):
        pass


def test_the_oldest_steps_are_let_go(small: Store) -> None:
    for number in range(KEPT_STEPS + 3):
        with small.undo.step(str(number)):
            small.db.conn.execute("INSERT INTO panel VALUES (?, '')", [f"{number:04d}"])
    undone = 0
    while small.undo.undo():
        undone += 1
    assert undone == KEPT_STEPS
    assert small.db["panel"].count == 3


def test_clear_forgets_all_and_keeps_no_values(small: Store) -> None:
    add_people(small)
    for label in ("en", "to"):
        with small.undo.step(label):
            small.db.conn.execute("UPDATE person SET name = ?", [label])
    small.undo.undo()
    small.undo.clear()
    assert (small.undo.undo(), small.undo.redo()) == (None, None)
    assert small.db.conn.execute("SELECT count(*) FROM undo_log").fetchone() == (0,)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def timed() -> tuple[UndoLog, Database, Clock]:
    db = Database(memory=True, execute_plugins=False)
    db.conn.isolation_level = None
    driver.configure(db.conn)
    db.executescript(TABLES)
    clock = Clock()
    return UndoLog(db, clock=clock), db, clock


def type_letter(log: UndoLog, db: Database, letter: str, merge: str | None = "note a") -> None:
    with log.step(f"skriv {letter}", merge):
        db.conn.execute(
            "INSERT INTO note (id, body) VALUES ('a', ?1) ON CONFLICT (id) DO UPDATE SET body = body || ?1", [letter]
        )


def test_typing_becomes_one_step(timed: tuple[UndoLog, Database, Clock]) -> None:
    log, db, clock = timed
    for letter in "hei":
        type_letter(log, db, letter)
        clock.now += 29  # counted from the latest letter
    with log.quietly():
        db.conn.execute("INSERT INTO panel VALUES ('P', '')")
    type_letter(log, db, "!")
    assert log.undo() is not None
    assert db["note"].count == 0
    assert log.undo() is None
    assert log.redo() is not None
    assert db.execute("SELECT body FROM note").fetchone() == ("hei!",)


def test_what_ends_a_merge(timed: tuple[UndoLog, Database, Clock]) -> None:
    log, db, clock = timed

    def body() -> str:
        return db.execute("SELECT body FROM note").fetchone()[0]

    type_letter(log, db, "a")
    clock.now += 31
    type_letter(log, db, "b")  # too late
    type_letter(log, db, "c", "note b")  # another key
    type_letter(log, db, "d", None)
    type_letter(log, db, "e", None)  # no key never merges
    type_letter(log, db, "f")
    log.undo()
    log.redo()
    type_letter(log, db, "g")  # undoing and redoing came between
    seen = [body()]
    while log.undo() and db["note"].count:
        seen.append(body())
    assert seen == ["abcdefg", "abcdef", "abcde", "abcd", "abc", "ab", "a"]


class UndoMachine(RuleBasedStateMachine):
    """Random steps, undos and redos; a list of whole dumps is the plain truth they are held against."""

    def __init__(self) -> None:
        super().__init__()
        self.db = Database(memory=True, execute_plugins=False)
        self.db.conn.isolation_level = None
        driver.configure(self.db.conn)
        self.db.executescript(TABLES)
        self.log = UndoLog(self.db)
        self.past: list[Dump] = []
        self.future: list[Dump] = []
        self.number = 0

    def teardown(self) -> None:
        self.db.close()

    @initialize()
    def begin(self) -> None:
        self.now = dump(self.db)

    @rule(seed=st.integers(0, 2**32 - 1), operations=st.integers(1, 8))
    def step(self, seed: int, operations: int) -> None:
        dice = random.Random(seed)
        self.number += 1
        with self.log.step(f"steg {self.number}"):
            for _ in range(operations):
                one_operation(self.db, dice)
        after = dump(self.db)
        if self.log.undo_label == f"steg {self.number}":
            self.past.append(self.now)
            self.future.clear()
        else:
            assert after == self.now
        self.now = after

    @rule()
    def undo(self) -> None:
        assert (self.log.undo() is None) == (not self.past)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.log.redo() is None) == (not self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @rule()
    def all_the_way_and_back(self) -> None:
        end, steps = self.now, len(self.past)
        while self.log.undo():
            pass
        assert dump(self.db) == (self.past[0] if self.past else end)
        for _ in range(steps):
            assert self.log.redo()

    @invariant()
    def same_as_remembered(self) -> None:
        assert dump(self.db) == self.now
        assert self.db.conn.execute("PRAGMA foreign_key_check").fetchall() == []


def one_operation(db: Database, dice: random.Random) -> None:
    """Something a service might do; what the constraints forbid is passed over."""
    panel, other = dice.choice("PQRS"), dice.choice("PQRS")
    person, another = dice.randint(1, 6), dice.randint(1, 6)
    note, number = dice.choice("abcdef"), dice.randint(1, 3)
    sql, values = dice.choice(
        [
            ("INSERT INTO panel VALUES (?, ?)", (panel, str(person))),
            ("UPDATE panel SET id = ? WHERE id = ?", (panel, other)),
            ("UPDATE panel SET name = ?", (str(number),)),
            ("DELETE FROM panel WHERE id = ?", (panel,)),
            ("INSERT INTO person VALUES (?, ?, 'Kari', ?, x'00')", (person, panel, number / 3)),
            ("INSERT OR REPLACE INTO person VALUES (?, ?, 'Ola', NULL, NULL)", (person, panel)),
            ("UPDATE person SET rid = ? WHERE rid = ?", (person, another)),
            ("UPDATE person SET panel_id = ?, name = upper(name) WHERE rid = ?", (panel, person)),
            ("DELETE FROM person WHERE rid <= ?", (person,)),
            ("INSERT INTO note (id, person_id, body) VALUES (?, ?, 'hei')", (note, person)),
            ("INSERT OR REPLACE INTO note (id, person_id, body) VALUES (?, ?, 'hei')", (note, person)),
            ("UPDATE note SET id = ?, body = body || ' hei' WHERE id = ?", (note, dice.choice("abcdef"))),
            ("UPDATE note SET rowid = rowid + 100, body = 'ha det' WHERE id = ?", (note,)),
            ("DELETE FROM note WHERE id = ?", (note,)),
            ("INSERT INTO seat VALUES (?, ?, NULL)", (panel, number)),
            (
                "INSERT INTO seat VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET person_id = ?",
                (panel, number, person, person),
            ),
            ("UPDATE seat SET number = ? WHERE panel_id = ?", (number, panel)),
            ("DELETE FROM seat WHERE number = ?", (number,)),
        ]
    )
    try:
        db.conn.execute(sql, values)
    except driver.IntegrityError:
        return


TestUndoMachine = UndoMachine.TestCase
TestUndoMachine.settings = settings(
    max_examples=60, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
