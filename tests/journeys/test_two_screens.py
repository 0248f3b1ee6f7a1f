"""The real program with a laptop and a projector: what the room sees, and what it never sees."""

from __future__ import annotations

import shutil
from pathlib import Path

from journeys.driver import CARD_NOTE
from journeys.process import Driver

from panelapp.domain.reflection import BlockKind

SHOWN = ["Projector", True, True, "Laptop"]


def test_the_wall_follows_the_session_on_the_projector(demo_template: Path, tmp_path: Path) -> None:
    shutil.copytree(demo_template, tmp_path / "data")
    with Driver("wall", tmp_path) as program:
        told = program.hear()
        assert program.end() == 0
    assert [(kind, scene) for kind, scene, _ in told["steps"]] == [
        ("frame", "title"),
        ("ground_rules", "rules"),
        ("question", "question"),
        ("quiet_look", "all_cards"),
        ("choose", "all_cards"),
        ("show_and_tell", "all_cards"),
        ("quiet_minute", "silence"),
        ("resonance", "silence"),
        ("harvest", "harvest"),
        ("pulse", "pulse"),
        ("check_out", "closing"),
    ]
    assert len(told["steps"]) == len(BlockKind)
    assert all(placed == SHOWN for _, _, placed in told["steps"])
    assert told["dark"] == [["dark", [], SHOWN]] * 2, "the key B makes the wall dark, and it stays where it is"
    said = " ".join(told["said"])
    assert all(title in said for title in told["titles"]), "every card was on the wall"
    assert told["notes"] == [CARD_NOTE] * 29
    assert not [note for note in (*told["notes"], *filter(None, told["care"])) if note in said]
    assert any(told["care"])
    assert not [name for name in told["names"] if name in said]
    assert len(told["names"]) == 500
