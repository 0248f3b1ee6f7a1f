"""How soon a deck of twenty-nine full-size pictures is on paper, and how large the file is.

    .venv/bin/python tests/bench/cards_pdf.py

A line per paper: seconds of the processor, megabytes, and both as a ratio to putting the same JPEGs on pages with
reportlab alone. The pictures are made up: smooth waves without noise, 1819 × 1311 pixels and some 430 kB each.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from panelapp.domain.decks import Card, Deck, Picture  # noqa: E402
from panelapp.domain.papers import Variant  # noqa: E402
from panelapp.reports import card_lists, cards  # noqa: E402
from panelapp.services.deck_files import LoosePictures  # noqa: E402

WIDTH, HEIGHT, COUNT, WANTED = 1819, 1311, 29, 430_000
DAY = date(2026, 1, 1)


def picture(number: int) -> bytes:
    """A JPEG of about the wanted size: waves of two lengths in each colour, the finer as strong as it takes."""
    y, x = numpy.mgrid[0:HEIGHT, 0:WIDTH].astype(numpy.float32)
    plane = numpy.empty((HEIGHT, WIDTH, 3), numpy.uint8)
    low, high = 0.0, 60.0
    data = b""
    for _ in range(7):
        strength = (low + high) / 2
        for channel in range(3):
            wide = 70 * numpy.sin((x * (3 + channel) + y * (number + 1)) / 900)
            fine = strength * numpy.sin(x * y / (40 + number * 3) / 90 + channel) * numpy.cos((x - y) / 4)
            plane[..., channel] = numpy.clip(128 + wide + fine, 0, 255)
        out = BytesIO()
        Image.fromarray(plane).save(out, "JPEG", quality=85)
        data = out.getvalue()
        if abs(len(data) - WANTED) < 0.03 * WANTED:
            break
        low, high = (strength, high) if len(data) < WANTED else (low, strength)
    return data


def measured(make: Callable[[], bytes]) -> tuple[float, float]:
    started = time.process_time()
    data = make()
    return time.process_time() - started, len(data) / 1e6


def plainly(files: dict[str, bytes]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = BytesIO()
        canvas = Canvas(out, pagesize=(842, 595))
        for place, (name, data) in enumerate(files.items()):
            path = Path(folder) / name
            path.write_bytes(data)
            canvas.drawImage(str(path), place % 2 * 421, place % 4 // 2 * 297, 317, 229)
            if place % 4 == 3:
                canvas.showPage()
        canvas.save()
    return out.getvalue()


def main() -> None:
    files = {f"{number}.jpg": picture(number) for number in range(COUNT)}
    source = LoosePictures(files)
    deck = Deck(
        "bench",
        {"nb": "Prøve"},
        tuple(
            Card(str(place), place + 1, {"nb": f"Kort {place + 1}"}, picture=Picture(source, name))
            for place, name in enumerate(files)
        ),
    )
    print(f"{COUNT} pictures, {sum(map(len, files.values())) / 1e6:.1f} MB")
    cards.build(Deck("none", {"nb": "Prøve"}, ()), "nb", DAY)  # loads the libraries
    base_seconds, base_megabytes = measured(lambda: plainly(files))
    papers: dict[str, Callable[[], bytes]] = {
        "cards": lambda: cards.build(deck, "nb", DAY),
        "cards with backs": lambda: cards.build(deck, "nb", DAY, backs=True),
        "cards in grey": lambda: cards.build(deck, "nb", DAY, variant=Variant.GREY),
        "cards in high contrast": lambda: cards.build(deck, "nb", DAY, variant=Variant.HIGH_CONTRAST),
        "print shop with backs": lambda: cards.for_print_shop(deck, "nb", DAY, backs=True),
        "contact sheet": lambda: card_lists.contact_sheet(deck, "nb", DAY),
    }
    print("paper                    CPU s     MB  s ratio  MB ratio")
    print(f"{'reportlab alone':22}  {base_seconds:7.2f}  {base_megabytes:5.1f}")
    for name, make in papers.items():
        seconds, megabytes = measured(make)
        ratios = f"{seconds / base_seconds:7.2f}  {megabytes / base_megabytes:8.2f}"
        print(f"{name:22}  {seconds:7.2f}  {megabytes:5.1f}  {ratios}", flush=True)


if __name__ == "__main__":
    main()
