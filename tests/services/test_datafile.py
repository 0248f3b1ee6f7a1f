"""Making the one file."""

from __future__ import annotations

from pathlib import Path

import pytest

from panelapp.domain.workplace import Workplace
from panelapp.services import datafile
from panelapp.storage import keys
from panelapp.storage.driver import IntegrityError

CHEAP = keys.Kdf(memory_kib=64, passes=1)
PASSPHRASE = "en lang og god setning"


def test_a_file_whose_workplace_could_not_be_kept_is_not_left_locked(tmp_path: Path) -> None:
    with pytest.raises(IntegrityError):
        datafile.create(tmp_path / "data", PASSPHRASE, Workplace("Dalen", country="SE"), kdf=CHEAP)
    datafile.unlock(tmp_path / "data", passphrase=PASSPHRASE).close()
