"""A lock the kernel lets go of when the process dies, so that a crash never leaves a file "in use"."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from panelapp.errors import EnvironmentProblem
from panelapp.storage import driver

NAME = "samraad.lock"


class FileLock:
    """The sole right to a data folder, held from construction to `release`.

    Raises `EnvironmentProblem`: file.in_use when another process (or another Store here) holds it,
    file.read_only when the folder cannot be written to.
    """

    def __init__(self, folder: Path) -> None:
        with driver.troubles(folder):
            self._file: IO[bytes] = (folder / NAME).open("a+b")
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise EnvironmentProblem("file.in_use", folder=folder.name) from error

    def release(self) -> None:
        """Let go; a second call does nothing."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
