"""The engine underneath is the encrypting one, and costs little to start."""

from __future__ import annotations

import os
import subprocess
import sys

import sqlcipher3
import sqlite_utils.db

from panelapp.storage import driver


def test_sqlite_utils_runs_on_the_encrypting_engine() -> None:
    assert sqlite_utils.db.OperationalError is sqlcipher3.dbapi2.OperationalError
    assert issubclass(sqlite_utils.db.OperationalError, driver.Error)
    assert driver.Database(memory=True).execute("PRAGMA cipher_version").fetchone()


def run(program: str) -> str:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True)
    return done.stdout.strip()


def test_starting_does_not_load_numpy_and_does_not_forbid_it() -> None:
    said = run(
        "import sys, panelapp.storage.store; print('numpy' in sys.modules); import numpy; print(numpy.int64(3) + 1)"
    )
    assert said.split() == ["False", "4"]


def test_what_stood_aside_for_sqlite_utils_can_be_loaded_afterwards() -> None:
    said = run(
        "import panelapp.storage.driver, sys\n"
        "print('click' in sys.modules, 'sqlite_utils.plugins' in sys.modules)\n"
        "import click, sqlite_utils.plugins\n"
        "print(click.Group.__name__, type(sqlite_utils.plugins.pm).__name__)"
    )
    assert said.split() == ["False", "False", "Group", "PluginManager"]


def test_importing_sqlite_utils_first_is_a_mistake_that_is_noticed() -> None:
    program = "import sqlite_utils\ntry:\n    import panelapp.storage\nexcept ImportError as error:\n    print(error)"
    assert run(program) == "panelapp.storage must be imported before sqlite_utils"
