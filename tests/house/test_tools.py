"""The tools of pyproject.toml find nothing, and no file has grown too long to read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from repository import ROOT, tracked

MOST_LINES = 500
LONGER: dict[str, str] = {}
"""Files that may be longer, each with the reason."""


def run(*command: str) -> None:
    checked = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_ruff_finds_nothing() -> None:
    run("ruff", "check", "--no-cache", ".")


def test_everything_is_formatted_alike() -> None:
    run("ruff", "format", "--no-cache", "--check", ".")


@pytest.mark.timeout(600)
def test_types_are_strict() -> None:
    run("basedpyright")


def test_every_file_can_be_read_in_one_go() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in tracked()
        if path.suffix == ".py"
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > MOST_LINES and name not in LONGER} == {}


def test_no_exception_outlives_its_reason() -> None:
    assert [name for name in LONGER if len((ROOT / Path(name)).read_text("utf-8").splitlines()) <= MOST_LINES] == []
