"""Whatever way one leaves the room of the cards, what was typed is kept and what was begun can be gone on with."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from panelapp.services import datafile, decks, demo
from panelapp.services.deck_pictures import Crop
from panelapp.ui.cards.page import CardsPage
from panelapp.ui.main_window import MainWindow
from panelapp.ui.page import Place
from panelapp.ui.widgets import card_view

RIGHTS = "Tatt av servicetorget"

Leave = Callable[[MainWindow], None]


def _open_again(window: MainWindow) -> None:
    QTest.qWait(20)
    window.open(datafile.unlock(window._folder, passphrase=demo.PASSPHRASE))


def _lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    _open_again(window)


def _lock_by_itself(window: MainWindow) -> None:
    window._lock_when_idle()
    _open_again(window)


def _rebuild(window: MainWindow) -> None:
    window._rebuild()


def _elsewhere(window: MainWindow) -> None:
    window.go(Place("help"))


BUILT_ANEW = pytest.mark.parametrize("leave", [_lock, _lock_by_itself, _rebuild])


def picture(tmp_path: Path, name: str = "benk.jpg") -> Path:
    out = io.BytesIO()
    Image.new("RGB", (900, 500), "#206040").save(out, "JPEG")
    (tmp_path / name).write_bytes(out.getvalue())
    return tmp_path / name


def page(window: MainWindow) -> CardsPage:
    shown = window.shell.current
    assert isinstance(shown, CardsPage)
    return shown


@pytest.fixture
def own(window: MainWindow, tmp_path: Path) -> str:
    """Key of a deck with one picture, shown in the window."""
    assert window.workbench is not None
    incoming = decks.from_pictures([picture(tmp_path)])
    kept = window.workbench.do("x", decks.keep, incoming, rights=RIGHTS, no_people=True, name="Steder")
    assert kept.value is not None
    window.go(Place("cards", kept.value.key, kept.value.cards[0].key))
    return kept.value.key


@pytest.mark.parametrize("leave", [_lock, _lock_by_itself, _rebuild, _elsewhere])
def test_an_alt_text_being_typed_is_kept(window: MainWindow, own: str, leave: Leave) -> None:
    place = page(window).place()
    page(window).sheet.editor.alt.setFocus()
    QTest.keyClicks(page(window).sheet.editor.alt, "En benk ved vannet")
    leave(window)
    assert window.workbench is not None
    assert "En benk ved vannet" in decks.get(window.workbench.store, own).cards[0].alt.values()
    window.go(place)
    assert page(window).sheet.isVisible()


@BUILT_ANEW
def test_pictures_waiting_to_be_kept_are_read_again(
    window: MainWindow, tmp_path: Path, leave: Leave, qtbot: QtBot
) -> None:
    window.go(Place("cards"))
    page(window).bring([picture(tmp_path, "bro.jpg"), picture(tmp_path, "dør.jpg")])
    qtbot.waitUntil(lambda: page(window).incoming.isVisible())
    form = page(window).incoming
    form.name.setText("Våre steder")
    form.rights.setText(RIGHTS)
    form.no_people.click()
    leave(window)
    qtbot.waitUntil(lambda: page(window).incoming.isVisible())
    form = page(window).incoming
    assert (form.name.text(), form.rights.text(), form.no_people.isChecked()) == ("Våre steder", RIGHTS, True)
    form.keep_button.click()
    deck = page(window).deck
    assert deck is not None and "Våre steder" in deck.name.values() and len(deck.cards) == 2
    assert page(window).drafts() == {}


@BUILT_ANEW
def test_pictures_still_being_read_are_read_again(
    window: MainWindow, tmp_path: Path, leave: Leave, qtbot: QtBot
) -> None:
    window.go(Place("cards"))
    page(window).bring([picture(tmp_path, "bro.jpg")])
    leave(window)
    qtbot.waitUntil(lambda: page(window).incoming.isVisible())
    assert page(window).incoming.name.text() == tmp_path.name


@BUILT_ANEW
def test_a_crop_begun_is_gone_on_with(window: MainWindow, own: str, leave: Leave) -> None:
    page(window).sheet.crop_button.click()
    page(window).crop.frame.resize_by(0.5)
    wanted = page(window).crop.frame.crop
    leave(window)
    crop = page(window).crop
    assert crop.isVisible()
    assert crop.frame.crop == wanted
    crop.save_button.click()
    assert window.workbench is not None
    found = decks.whole_picture(window.workbench.store, own, page(window).sheet.card_key)
    assert found is not None and found[1] == Crop(wanted.left, wanted.top, wanted.right, wanted.bottom)


def test_no_picture_of_the_file_stays_at_hand_when_it_is_locked(window: MainWindow, own: str) -> None:
    page(window).grab()
    assert card_view._load_small.cache_info().currsize + card_view._load_large.cache_info().currsize
    window._lock_when_idle()
    assert not card_view._load_small.cache_info().currsize + card_view._load_large.cache_info().currsize
