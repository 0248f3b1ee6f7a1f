"""Undo and redo for everything written to the file, after the technique SQLite documents
(sqlite.org/undoredo.html).

Temporary triggers note, row by row, how to take a change back. The notes lie in a temporary table in
memory, so they take part in transactions and never reach the disk. Values are kept as values rather than as
SQL text, because ``quote()`` cuts a text at a NUL character. Undoing plays a step's notes backwards while
the same triggers note the way forward.

Triggers of the schema itself may feed search indexes and tables that are left out, nothing else: they fire
again when a step is undone. VACUUM renumbers rows of tables without an INTEGER PRIMARY KEY: call
`UndoLog.clear` after it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace

from panelapp.errors import UserError
from panelapp.storage.driver import Database, IntegrityError

MERGE_WITHIN = 30.0  # seconds
KEPT_STEPS = 200

_DELETE, _INSERT, _UPDATE, _TOUCH = range(4)


@dataclass(slots=True)
class StepResult:
    """What a step did; ``tables`` is filled in when the step has been committed."""

    tables: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    merge: str | None
    at: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


@dataclass(slots=True)
class _Block:
    tables: frozenset[str] = field(default_factory=frozenset[str])
    first: int = 0
    last: int = -1


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _listed(names: tuple[str, ...], before: str = "") -> str:
    return ", ".join(before + _quoted(name) for name in names)


class UndoLog:
    """The steps that can be undone and redone on one connection; it forgets them when the file is closed.

    ``atomic`` opens the transaction a step runs in, ``clock`` tells seconds. Tables in ``leave_out`` are reported when
    touched, never undone.
    """

    def __init__(
        self,
        db: Database,
        leave_out: frozenset[str] = frozenset(),
        atomic: Callable[[], AbstractContextManager[Database]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._db = db
        self._clock = clock
        self._atomic = atomic or db.atomic
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._tables = _ordinary_tables(db)
        self._statements = {
            (number, verb): _statement(table, verb)
            for number, table in enumerate(self._tables)
            for verb in (_DELETE, _INSERT, _UPDATE)
        }
        width = max((len(table.key) + len(table.columns) for table in self._tables), default=1)
        cells = ", ".join(f"c{place}" for place in range(width))
        run = db.conn.execute
        run(f"CREATE TEMP TABLE undo_log(seq INTEGER PRIMARY KEY, tbl INTEGER, verb INTEGER, {cells})")
        run("CREATE TEMP TABLE undo_recording(yes INTEGER)")
        for number, table in enumerate(self._tables):
            for trigger in _triggers(number, table, undone=table.name not in leave_out):
                run(trigger)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, or None."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again, or None."""
        return self._redo[-1].label if self._redo else None

    @contextmanager
    def step(self, label: str, merge: str | None = None) -> Generator[StepResult]:
        """Run the block as one transaction that can be undone as a whole, under ``label``.

        With the same ``merge`` key as the newest step, at most 30 seconds old, it becomes part of that step.
        A block that changes nothing makes no step. On an exception nothing of the block remains.
        """
        result = StepResult()
        with self._recorded() as block:
            yield result
        result.tables = block.tables
        if block.last < block.first:
            return
        self._forget(self._redo)
        now = self._clock()
        newest = self._undo[-1] if self._undo else None
        if newest and merge is not None and newest.merge == merge and now - newest.at <= MERGE_WITHIN:
            self._undo[-1] = replace(newest, at=now, last=block.last)
        else:
            self._undo.append(_Step(label, merge, now, block.first, block.last))
        if len(self._undo) > KEPT_STEPS:
            oldest = self._undo[:-KEPT_STEPS]
            self._undo = self._undo[-KEPT_STEPS:]
            self._forget(oldest)

    @contextmanager
    def quietly(self) -> Generator[StepResult]:
        """Run the block as one transaction that makes no step; the steps before it can still be undone."""
        result = StepResult()
        with self._recorded(keep=False) as block:
            yield result
        result.tables = block.tables

    def undo(self) -> tuple[str, frozenset[str]] | None:
        """Take the newest step back, whole; returns its label and the tables touched, None when there is none.

        Raises `UserError` undo.overtaken when quiet writes since have made it impossible; all is left as it
        was, and the steps, being out of reach, are forgotten.
        """
        return self._play(self._undo, self._redo)

    def redo(self) -> tuple[str, frozenset[str]] | None:
        """Do the step undone last again; as `undo`."""
        return self._play(self._redo, self._undo)

    def clear(self) -> None:
        """Forget every step, for instance after an erasure, which must not be undone."""
        self._forget(self._undo)
        self._forget(self._redo)

    @contextmanager
    def _recorded(self, *, keep: bool = True) -> Generator[_Block]:
        if self._db.conn.in_transaction:
            raise RuntimeError("a step cannot begin inside a transaction")
        block = _Block()
        with self._atomic():
            run = self._db.conn.execute
            before = self._last()
            run("INSERT INTO undo_recording VALUES (1)")
            yield block
            run("DELETE FROM undo_recording")
            touched = run("SELECT DISTINCT tbl FROM undo_log WHERE seq > ?", (before,)).fetchall()
            block.tables = frozenset(self._tables[number].name for (number,) in touched)
            if keep:
                run("DELETE FROM undo_log WHERE seq > ? AND verb = ?", (before, _TOUCH))
            else:
                run("DELETE FROM undo_log WHERE seq > ?", (before,))
            block.first, block.last = before + 1, self._last()

    def _last(self) -> int:
        return self._db.conn.execute("SELECT coalesce(max(seq), 0) FROM undo_log").fetchone()[0]

    def _play(self, source: list[_Step], target: list[_Step]) -> tuple[str, frozenset[str]] | None:
        if not source:
            return None
        step = source[-1]
        try:
            with self._recorded() as block:
                self._replay(step)
        except IntegrityError as error:
            self._forget(source)
            raise UserError("undo.overtaken") from error
        source.pop()
        self._forget([step])
        target.append(replace(step, merge=None, first=block.first, last=block.last))
        return step.label, block.tables

    def _replay(self, step: _Step) -> None:
        run = self._db.conn.execute
        run("PRAGMA defer_foreign_keys=ON")
        notes = run(
            "SELECT * FROM undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq DESC", (step.first, step.last)
        ).fetchall()
        for _, number, verb, *cells in notes:
            statement, count = self._statements[number, verb]
            run(statement, cells[:count])

    def _forget(self, steps: list[_Step]) -> None:
        for step in steps:
            self._db.conn.execute("DELETE FROM undo_log WHERE seq BETWEEN ? AND ?", (step.first, step.last))
        steps.clear()


def _ordinary_tables(db: Database) -> tuple[_Table, ...]:
    found: list[_Table] = []
    listing = db.conn.execute(
        "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ? ORDER BY name",
        ("_sqlite_migrations",),
    ).fetchall()
    for name, without_rowid in listing:
        info = db.conn.execute(
            "SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid", (name,)
        ).fetchall()
        columns = tuple(str(column) for column, _, _ in info)
        key = tuple(str(column) for _, column in sorted((place, column) for column, _, place in info if place))
        if not without_rowid:
            types = {column: str(kind).upper() for column, kind, _ in info}
            if len(key) != 1 or types[key[0]] != "INTEGER":
                key, columns = ("rowid",), ("rowid", *columns)
        found.append(_Table(str(name), columns, key))
    return tuple(found)


def _statement(table: _Table, verb: int) -> tuple[str, int]:
    name = _quoted(table.name)
    # IS rather than =, and numbered from the front: a note for an update holds the new key, then the old
    # values.
    where = " AND ".join(f"{_quoted(column)} IS ?{place}" for place, column in enumerate(table.key, 1))
    if verb == _DELETE:
        return f"DELETE FROM {name} WHERE {where}", len(table.key)
    if verb == _INSERT:
        marks = ", ".join("?" * len(table.columns))
        return f"INSERT INTO {name}({_listed(table.columns)}) VALUES ({marks})", len(table.columns)
    start = len(table.key) + 1
    values = ", ".join(f"{_quoted(column)} = ?{place}" for place, column in enumerate(table.columns, start))
    return f"UPDATE {name} SET {values} WHERE {where}", len(table.key) + len(table.columns)


def _triggers(number: int, table: _Table, *, undone: bool) -> Iterator[str]:
    recording = "EXISTS (SELECT 1 FROM undo_recording)"
    # COLLATE BINARY: under a NOCASE column a changed capital would pass for no change.
    changed = " OR ".join(
        f"OLD.{_quoted(column)} COLLATE BINARY IS NOT NEW.{_quoted(column)}" for column in table.columns
    )
    events = (
        ("INSERT", recording, _DELETE, _listed(table.key, "NEW."), len(table.key)),
        ("DELETE", recording, _INSERT, _listed(table.columns, "OLD."), len(table.columns)),
        (
            "UPDATE",
            f"{recording} AND ({changed})",
            _UPDATE,
            _listed(table.key, "NEW.") + ", " + _listed(table.columns, "OLD."),
            len(table.key) + len(table.columns),
        ),
    )
    for event, when, verb, values, count in events:
        if undone:
            cells = "tbl, verb, " + ", ".join(f"c{place}" for place in range(count))
            note = f"{number}, {verb}, {values}"
        else:
            cells, note = "tbl, verb", f"{number}, {_TOUCH}"
        name, target = _quoted(f"undo_{event}_{table.name}"), _quoted(table.name)
        yield (
            f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{target}"
            f" WHEN {when} BEGIN INSERT INTO undo_log({cells}) VALUES ({note}); END"
        )
