"""The pages in front of the closed file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from panelapp.domain.workplace import Workplace
from panelapp.services import datafile
from panelapp.services import workplace as workplaces
from panelapp.storage import keys
from panelapp.ui.gate.first_start_page import FirstStartPage
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.main_window import MainWindow

CHEAP = keys.Kdf(memory_kib=64, passes=1)
PASSPHRASE = "en lang og god setning"


@pytest.fixture
def gate(look: QApplication, qtbot: QtBot, tmp_path: Path):
    made: list[MainWindow] = []

    def open_gate(folder: Path = tmp_path / "data") -> MainWindow:
        window = MainWindow(folder)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        made.append(window)
        return window

    yield open_gate
    for window in made:
        window.close()
        window.deleteLater()


def fill_first_steps(page: FirstStartPage) -> None:
    QTest.keyClicks(page.workplace, "Dalen kommune")
    QTest.keyClicks(page.facilitator, "Marit")
    page.next_button.click()
    QTest.keyClicks(page.new_passphrase.first, PASSPHRASE)
    QTest.keyClicks(page.new_passphrase.second, PASSPHRASE)


def test_first_start_makes_a_file_that_opens_again(gate, qtbot: QtBot, tmp_path: Path) -> None:
    window = gate()
    page = window.findChild(FirstStartPage)
    assert not page.next_button.isEnabled()
    fill_first_steps(page)
    page.make_button.click()
    qtbot.waitUntil(lambda: page.steps.count() == 3, timeout=20_000)
    code = page.recovery.shown.accessibleName().split(" ", 2)[-1].replace(" ", "-")
    page.recovery.typed.setText(code[:-1] + ("A" if code[-1] != "A" else "B"))
    page.recovery.done_button.click()
    assert page.recovery.problem.isVisible()
    page.recovery.typed.setText(code.lower())
    page.recovery.done_button.click()
    qtbot.waitUntil(lambda: window.workbench is not None)
    store = window.workbench.store
    assert workplaces.get(store) == Workplace("Dalen kommune", "Marit", "NO", "en")
    assert datafile.recovery_code_confirmed(store)
    window.lock()
    assert window.workbench is None
    again = datafile.unlock(tmp_path / "data", passphrase=PASSPHRASE)
    again.close()
    datafile.unlock(tmp_path / "data", recovery_code=code).close()


def test_closing_before_the_code_is_typed_back_loses_nothing(gate, qtbot: QtBot, tmp_path: Path) -> None:
    window = gate()
    page = window.findChild(FirstStartPage)
    fill_first_steps(page)
    page.make_button.click()
    qtbot.waitUntil(lambda: page.steps.count() == 3, timeout=20_000)
    window.close()
    store = datafile.unlock(tmp_path / "data", passphrase=PASSPHRASE)
    assert not datafile.recovery_code_confirmed(store)
    store.close()


def test_a_synced_folder_is_refused_in_words(gate, qtbot: QtBot, tmp_path: Path) -> None:
    window = gate(tmp_path / "OneDrive" / "data")
    page = window.findChild(FirstStartPage)
    fill_first_steps(page)
    page.make_button.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert "OneDrive" in page.problem.words.accessibleName()
    assert not (tmp_path / "OneDrive").exists()


def make_file(folder: Path) -> str:
    store, code = datafile.create(folder, PASSPHRASE, Workplace("Dalen"), kdf=CHEAP)
    store.close()
    return code


def test_unlocking(gate, qtbot: QtBot, tmp_path: Path) -> None:
    make_file(tmp_path / "data")
    window = gate()
    page = window.findChild(UnlockPage)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QTest.keyClicks(page.passphrase, "not this one")
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.unlock_button.isEnabled()
    page.passphrase.setText(PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workbench is not None)


def test_the_recovery_code_opens_and_asks_for_a_new_passphrase(gate, qtbot: QtBot, tmp_path: Path) -> None:
    code = make_file(tmp_path / "data")
    window = gate()
    page = window.findChild(UnlockPage)
    page.other_way.click()
    page.code.setText(code.replace("-", " ").lower())
    page.unlock_button.click()
    qtbot.waitUntil(page.new_passphrase.isVisible)
    assert not page.unlock_button.isEnabled()
    page.new_passphrase.first.setText("fire nye ord til meg")
    page.new_passphrase.second.setText("fire nye ord til meg")
    page.unlock_button.click()
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=20_000)
    window.lock()
    datafile.unlock(tmp_path / "data", passphrase="fire nye ord til meg").close()


@pytest.mark.parametrize("spoil", [b"", b"SQLite format 3\0" + b"\0" * 4096, b"\0" * 8192])
def test_a_spoilt_file_is_told_in_words_and_left_alone(gate, qtbot: QtBot, tmp_path: Path, spoil: bytes) -> None:
    make_file(tmp_path / "data")
    file = tmp_path / "data" / "samraad.db"
    file.write_bytes(spoil)
    window = gate()
    page = window.findChild(UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.words.accessibleName()
    assert file.read_bytes() == spoil


def test_the_newest_backup_takes_the_place_of_a_spoilt_file(gate, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    make_file(folder)
    store = datafile.unlock(folder, passphrase=PASSPHRASE)
    store.back_up("first")
    store.close()
    (folder / "samraad.db").write_bytes(b"\0" * 8192)
    window = gate()
    page = window.findChild(UnlockPage)
    assert not page.restore_button.isVisible()
    page.passphrase.setText("not this one at all")
    page.unlock_button.click()
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert not page.restore_button.isVisible()
    page.passphrase.setText(PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(page.restore_button.isVisible, timeout=20_000)
    page.restore_button.click()
    qtbot.waitUntil(page.restored.isVisible, timeout=20_000)
    assert not page.problem.isVisible()
    page.unlock_button.click()
    qtbot.waitUntil(lambda: window.workbench is not None, timeout=20_000)
    assert [path.name for path in folder.glob("damaged-*/samraad.db")] == ["samraad.db"]


def test_where_there_is_no_backup_none_is_offered(gate, qtbot: QtBot, tmp_path: Path) -> None:
    make_file(tmp_path / "data")
    (tmp_path / "data" / "samraad.db").write_bytes(b"\0" * 8192)
    page = gate().findChild(UnlockPage)
    page.passphrase.setText(PASSPHRASE)
    page.unlock_button.click()
    qtbot.waitUntil(page.problem.isVisible, timeout=20_000)
    assert not page.restore_button.isVisible()


def test_a_file_in_use_is_told(gate, qtbot: QtBot, tmp_path: Path) -> None:
    make_file(tmp_path / "data")
    other = datafile.unlock(tmp_path / "data", passphrase=PASSPHRASE)
    try:
        page = gate().findChild(UnlockPage)
        page.passphrase.setText(PASSPHRASE)
        page.unlock_button.click()
        qtbot.waitUntil(page.problem.isVisible)
        assert "already open" in page.problem.words.accessibleName()
    finally:
        other.close()
