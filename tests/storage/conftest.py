"""An open file with the small schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from small_schema import CHEAP, PASSPHRASE, SCHEMA

from panelapp.storage.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a file can be made."""
    return tmp_path / "data"


@pytest.fixture
def small(folder: Path) -> Iterator[Store]:
    """An open, empty file with the small schema."""
    store, _ = Store.create(folder, PASSPHRASE, kdf=CHEAP, schema=SCHEMA)
    yield store
    store.close()
