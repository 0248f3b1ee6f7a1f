"""The files of the project, for tests that look at all of them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@cache
def tracked() -> tuple[Path, ...]:
    """Every file git knows, or every file that is no tool's litter where there is no git."""
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if asked.returncode == 0 and asked.stdout:
        found = [ROOT / name for name in asked.stdout.split("\0") if name]
    else:
        litter = {".venv", ".git", "out", "__pycache__"}
        found = [path for path in ROOT.rglob("*") if not litter & set(path.relative_to(ROOT).parts)]
        found = [path for path in found if not any(part.endswith("_cache") for part in path.parts)]
    return tuple(path for path in sorted(found) if path.is_file())


@cache
def texts() -> dict[str, str]:
    """The text of every file that is one, by its path from the root."""
    read: dict[str, str] = {}
    for path in tracked():
        try:
            read[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return read
