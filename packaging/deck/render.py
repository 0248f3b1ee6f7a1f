"""Render the picture cards: `python packaging/deck/render.py --draft|--final|--sheet [key …]`.

Needs Python 3.11 with `bpy==4.5.15`, `numpy` and `pillow`; the program itself needs none of it to show the pictures.
Drafts go to the work folder with a grey version as seen from the back row beside each; finals go beside `deck.json`.
A final that is there already is left alone unless it is named or `--again` is given.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
DECK = HERE.parents[1] / "resources" / "decks" / "ettertanke"
sys.path.insert(0, str(HERE))

from kit import output  # noqa: E402


def main() -> None:
    """Build and render the scenes named, or all."""
    options = _options()
    work = options.work
    work.mkdir(parents=True, exist_ok=True)
    if options.sheet:
        _sheet(work)
        return
    for source in sorted((HERE / "scenes").glob("[0-9]*.py")):
        key = source.stem.split("_", 1)[1]
        if options.keys and key not in options.keys and source.stem not in options.keys:
            continue
        if options.final and (DECK / f"{source.stem}.jpg").exists() and not (options.keys or options.again):
            continue
        started = time.monotonic()
        said = _render(source, options, work)
        print(f"{source.stem}: {said}, {time.monotonic() - started:.0f} s", flush=True)


def _render(source: Path, options: argparse.Namespace, work: Path) -> str:
    output.begin(output.FINAL if options.final else options.size, options.samples or (160 if options.final else 16))
    spec = importlib.util.spec_from_file_location(source.stem, source)
    assert spec is not None
    assert spec.loader is not None
    scene = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scene)
    main_things = scene.build()
    picture = output.take(work / source.stem)
    if options.final:
        output.save(picture, DECK / f"{source.stem}.jpg")
    else:
        picture.save(work / f"{source.stem}.png")
    output.grey(picture).save(work / f"{source.stem}_grey.png")
    if not main_things:
        return "done"
    mask = output.silhouette(main_things, work)
    mask.save(work / f"{source.stem}_main.png")
    return f"main thing against its ground {output.contrast(picture, mask):.1f}:1"


def _sheet(work: Path) -> None:
    """The contact sheet beside the finals; where one is missing its draft stands in."""
    sources = sorted((HERE / "scenes").glob("[0-9]*.py"))
    found = [(DECK / f"{source.stem}.jpg", work / f"{source.stem}.png") for source in sources]
    shown = [final if final.exists() else draft for final, draft in found if final.exists() or draft.exists()]
    output.save(output.contact_sheet(shown), DECK / "contact-sheet.jpg")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--draft", action="store_true", help="small and quick, into the work folder")
    how.add_argument("--final", action="store_true", help="for print, beside deck.json")
    how.add_argument(
        "--sheet", action="store_true", help="the contact sheet of the finals, or of drafts in their stead"
    )
    parser.add_argument("--again", action="store_true", help="render finals anew even where they exist")
    parser.add_argument("--work", type=Path, default=HERE / "drafts", help="the work folder (default: %(default)s)")
    parser.add_argument("--samples", type=int, help="light paths for each pixel")
    parser.add_argument("--width", type=int, default=output.DRAFT[0], help="width of a draft in pixels")
    parser.add_argument("keys", nargs="*", help="keys of cards, such as sprout; all if none is given")
    options = parser.parse_args()
    options.size = (options.width, round(options.width * output.FINAL[1] / output.FINAL[0]))
    return options


if __name__ == "__main__":
    main()
