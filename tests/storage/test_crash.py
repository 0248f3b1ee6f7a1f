"""Whatever was acknowledged is there after kill -9, and nothing is there by half."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_schema import PASSPHRASE, SCHEMA

from panelapp.storage.store import NAME, Store

ROUNDS = 24

# Each acknowledged number n has: note n, and n people in the panel. Both come in one transaction, as one undo step.
WRITER = """
import os, sys
from pathlib import Path
from small_schema import PASSPHRASE, SCHEMA
from panelapp.storage.store import Store

store = Store.open(Path(sys.argv[1]), passphrase=PASSPHRASE, schema=SCHEMA)
number = store.db["note"].count
while True:
    number += 1
    with store.undo.step("write"):
        store.db.conn.execute("INSERT INTO note (id, body) VALUES (?, ?)", (f"{number:05d}", "hei " * 200))
        store.db.conn.execute("INSERT INTO person (panel_id, name) VALUES ('P', ?)", (str(number),))
    os.write(1, b"%d\\n" % number)
    if number % 20 == 0:
        store.checkpoint()
    if number % 35 == 0:
        store.undo.undo()
        store.undo.redo()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kill_9_loses_no_acknowledged_write(small: Store) -> None:
    folder: Path = small.folder
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
    small.close()
    dice = random.Random(9)
    acknowledged = logs_left = 0
    for _ in range(ROUNDS):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        ) as writer:
            assert writer.stdout is not None
            said = writer.stdout.readline()  # it is writing now
            time.sleep(dice.uniform(0, 0.06))
            writer.send_signal(signal.SIGKILL)
            said += writer.stdout.read()
        finished = said.decode().split("\n")[:-1]  # a torn last line is no acknowledgement
        assert finished
        last = int(finished[-1])
        log = folder / f"{NAME}-wal"
        unclean = log.exists() and log.stat().st_size > 0
        store = Store.open(folder, passphrase=PASSPHRASE, schema=SCHEMA)
        assert store.unclean == unclean
        notes, people = store.db["note"].count, store.db["person"].count
        assert notes == people
        # One more may have been committed and not yet told of; an undo may have been between its two halves.
        assert notes in (last, last + 1) or (last % 35 == 0 and notes == last - 1)
        if notes == last - 1:
            store.db.conn.execute("INSERT INTO note (id, body) VALUES (?, '')", (f"{last:05d}",))
            store.db.conn.execute("INSERT INTO person (panel_id, name) VALUES ('P', '')")
        assert store.verify() == []
        store.close()
        acknowledged += len(finished)
        logs_left += unclean
    assert acknowledged > ROUNDS
    assert logs_left > 0
