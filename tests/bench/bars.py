"""How soon the bars show a wanted number that has been changed, in the real windows over a file of 100,000 candidates.

    .venv/bin/python tests/bench/bars.py [--candidates 100000] [--drawn]

Prints the seconds of opening the step and the editor, then those of a change of a wanted number in the editor until
everything on the page has been painted: wall time and the processor time of the main thread, each the median of nine.
The floor, in the same run, is the same change with 100 candidates: what the windows take whoever is on the list. With
`--drawn` there is a panel, and the change breaks one of its numbers.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={ROOT / 'tests' / 'screens.json'}")

from PySide6.QtWidgets import QApplication  # noqa: E402

from panelapp.domain.panels import Member, Step, Target  # noqa: E402
from panelapp.domain.people import Attribute, AttributeKind, Category, Person, default_age_groups  # noqa: E402
from panelapp.services import composition, panels  # noqa: E402
from panelapp.storage import attributes, keys, people  # noqa: E402
from panelapp.storage import panels as panel_records  # noqa: E402
from panelapp.storage.store import Store  # noqa: E402
from panelapp.ui import theme  # noqa: E402
from panelapp.ui.page import Place  # noqa: E402
from panelapp.ui.panels.composition_step import CompositionStep  # noqa: E402
from panelapp.ui.panels.page import PanelsPage  # noqa: E402
from panelapp.ui.tasks import Tasks  # noqa: E402
from panelapp.ui.workbench import Workbench  # noqa: E402

FLOOR, TIMES = 100, 9
SEATS, ANSWERS = 60, "abcd"
CHOICES = tuple(
    Attribute(f"f{number}", f"Criterion {number}", AttributeKind.CHOICE, tuple(map(Category, ANSWERS)))
    for number in range(5)
)
AGE = Attribute("age", "Age group", AttributeKind.AGE_GROUP, default_age_groups())


def fill(store: Store, number: int, drawn: bool) -> str:
    """Invented candidates of one panel with wanted numbers on six criteria; its id."""
    chance = random.Random(1)
    for attribute in (AGE, *CHOICES):
        attributes.put(store, attribute)
    crowd = [
        Person(
            f"p{place:06}",
            "Kari",
            f"Nordmann{place}",
            birth_year=2026 - chance.randint(16, 95),
            address=f"Storgata {chance.randint(1, number)}",
            answers={attribute.id: chance.choice(ANSWERS) for attribute in CHOICES},
        )
        for place in range(number)
    ]
    people.put_many(store, crowd)
    panel = panels.add(store, name="Byggesaker")
    panels.change(store, panel.id, seats=SEATS, starts_on="2026-03-01")
    panels.add_candidates(store, panel.id, [person.id for person in crowd])
    wanted = [
        Target(attribute.id, category.name, 0, SEATS)
        for attribute in (AGE, *CHOICES)
        for category in attribute.categories
    ]
    composition.set_targets(store, panel.id, wanted)
    if drawn:
        panel_records.put_members(store, panel.id, [Member(person.id) for person in crowd[:SEATS]])
    return panel.id


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Wall seconds, and processor seconds of the main thread, of an act until it is painted."""
    wall, own = time.perf_counter(), time.thread_time()
    act()
    QApplication.processEvents()
    return time.perf_counter() - wall, time.thread_time() - own


def measure(number: int, drawn: bool) -> tuple[float, float]:
    """Print the figures of a pool; the medians of a change: wall seconds, processor seconds."""
    with tempfile.TemporaryDirectory() as folder:
        store, _ = Store.create(Path(folder) / "data", "en lang og god setning", kdf=keys.Kdf(memory_kib=64, passes=1))
        panel_id = fill(store, number, drawn)
        tasks = Tasks()
        workbench = Workbench(store, tasks)
        page = PanelsPage(workbench)
        page.resize(1162, 768)
        workbench.changed.connect(page.refresh)
        page.show()
        QApplication.processEvents()
        print(f"{number:,} candidates: s, s of the processor", flush=True)
        show("opening the step", timed(lambda: page.show_part(Place("panels", panel_id, "composition"))))
        step = page.view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        show("opening the editor", timed(step.edit_wanted))
        _, most = step.editor.boxes["f0", "a"]
        found = []
        for place in range(TIMES):
            found.append(timed(lambda: most.setValue(TIMES - place)))  # noqa: B023 - called at once
            assert step.criteria.rows["f0", "a"].bar.most == TIMES - place
        change = statistics.median(wall for wall, _ in found), statistics.median(own for _, own in found)
        show("a changed number", change)
        step.cancel()
        tasks.stop_all()
        page.close()
        store.close()
    return change


def show(what: str, seconds: tuple[float, float]) -> None:
    print(f"  {what:20} {seconds[0]:7.3f} {seconds[1]:7.3f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candidates", type=int, default=100_000)
    parser.add_argument("--drawn", action="store_true")
    asked = parser.parse_args()
    app = QApplication(["samraad", "-style", "fusion"])
    theme.load_fonts()
    theme.apply("light")
    floor = measure(FLOOR, asked.drawn)
    found = measure(asked.candidates, asked.drawn)
    print(f"a changed number, over the floor: {found[0] / floor[0]:.2f} x, processor {found[1] / floor[1]:.2f} x")
    app.quit()


if __name__ == "__main__":
    main()
