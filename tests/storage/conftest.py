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


@pytest.fixture
def closed(small: Store) -> Path:
    """A closed file with a panel and 2000 people."""
    with small.atomic() as db:
        db["panel"].insert({"id": "P", "name": "Panel"})
        db["person"].insert_all({"panel_id": "P", "name": f"Navn {number}"} for number in range(2000))
    small.close()
    return small.folder
