"""How soon the cards are there: the grid of thirty once it has been seen, and one card over a whole screen.

    .venv/bin/python tests/bench/cards.py

A line for each: milliseconds (the middle one of several), what decoding the JPEGs alone takes, and the first as a
share of that. Where the deck has no pictures yet, JPEGs of their final size are made for the occasion.
"""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={ROOT / 'tests' / 'screens.json'}")

from PIL import Image, ImageFilter  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from panelapp.domain.decks import Deck  # noqa: E402
from panelapp.domain.reflection import WallScene  # noqa: E402
from panelapp.services import deck_files, deck_pictures, decks  # noqa: E402
from panelapp.ui import theme  # noqa: E402
from panelapp.ui.cards.deck_grid import DeckGrid  # noqa: E402
from panelapp.ui.reflection.wall_picture import WallPicture  # noqa: E402
from panelapp.ui.reflection.wall_view import WallView  # noqa: E402
from panelapp.ui.widgets import card_view  # noqa: E402

TIMES = 9


def jpeg(seed: int) -> bytes:
    """A picture as detailed as a photograph of fog and grass, of the size of a card, some 350 kB."""
    rough = random.Random(seed).randbytes(606 * 437 * 3)
    grain = Image.frombytes("RGB", (606, 437), rough).filter(ImageFilter.GaussianBlur(1.6))
    out = io.BytesIO()
    grain.resize((deck_pictures.WIDTH, deck_pictures.HEIGHT), Image.Resampling.BICUBIC).save(out, "JPEG", quality=88)
    return out.getvalue()


def deck_with_pictures(folder: Path) -> Deck:
    """The deck of pictures, with made ones where it has none."""
    deck = decks.load()
    if all(card.picture is not None for card in deck.cards):
        return deck
    source = ROOT / "resources" / "decks" / decks.PICTURE_DECK / deck_files.DECK_FILE
    shutil.copy(source, folder)
    for place, card in enumerate(json.loads(source.read_text("utf-8"))["cards"]):
        (folder / card["picture"]).write_bytes(jpeg(place))
    return deck_files.in_folder(folder, own=False)


def middle(act: Callable[[int], None]) -> float:
    """Milliseconds of the middle one of several runs."""
    taken: list[float] = []
    for time_of in range(TIMES):
        started = time.perf_counter()
        act(time_of)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def grid_of(deck: Deck, page: QWidget) -> DeckGrid:
    """The grid made, laid out and painted, as when the page is opened."""
    grid = DeckGrid(page)
    grid.setGeometry(0, 0, page.width(), page.height())
    faces = card_view.faces(deck, "nb")
    grid.show_cards(faces, [""] * len(faces))
    grid.show()
    grid.grab()
    return grid


def decode(pictures: Sequence[bytes]) -> None:
    for data in pictures:
        assert not QImage.fromData(data).isNull()


def main() -> None:
    app = QApplication(["samraad", "-style", "fusion"])
    theme.load_fonts()
    theme.apply("light")
    with tempfile.TemporaryDirectory() as folder:
        deck = deck_with_pictures(Path(folder))
        pictures = [card.picture.read() for card in deck.cards if card.picture is not None]
        page = QWidget()
        page.resize(744, 1500)
        page.show()
        app.processEvents()
        started = time.perf_counter()
        grids = [grid_of(deck, page)]
        first = (time.perf_counter() - started) * 1000
        again = middle(lambda _: grids.append(grid_of(deck, page)))
        all_alone = middle(lambda _: decode(pictures))
        wall = WallView("", fades=False)
        wall.resize(1920, 1080)
        wall.show()
        app.processEvents()

        def show(place: int) -> None:
            """A card that has not been shown yet."""
            wall.show_picture(WallPicture(WallScene.CARD, faces=(card_view.face(deck.cards[place], "nb"),)))
            wall.grab()

        card = middle(show)
        one_alone = middle(lambda place: decode(pictures[place : place + 1]))
        print(f"{len(pictures)} pictures, {sum(map(len, pictures)) / 1e6:.1f} MB")
        print("                            ms   JPEGs alone ms  share")
        for name, taken, alone in (
            ("grid of 30, first time", first, all_alone),
            ("grid of 30, again", again, all_alone),
            ("a card over the screen", card, one_alone),
        ):
            print(f"{name:24} {taken:6.1f}  {alone:14.1f}  {taken / alone:5.2f}")
        wall.close()
        page.close()


if __name__ == "__main__":
    main()
