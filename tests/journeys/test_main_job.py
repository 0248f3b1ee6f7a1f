"""The main job in the real program, killed while somebody is writing, again and again."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

import pytest
from journeys.driver import CARD_NOTE, NOTES, WORDS
from journeys.process import Driver

ROUNDS = 5


def plain(note: str) -> str:
    return note[3:] if note.startswith("/") else note


def whole(text: str) -> bool:
    """Whether every word but the last, which may have been cut short, is one that was typed."""
    return all(word in WORDS for word in text.split()[:-1])


def check(found: dict[str, Any], kept: dict[str, Any]) -> None:
    """Everything acknowledged is there, and nothing that nobody typed."""
    notes: list[str] = found["notes"]
    assert len(notes) >= len(kept["saved"])
    # What was saved in the last moment may not have been told any more: there may be more, never less.
    for note, acknowledged in zip(notes, kept["saved"], strict=False):
        assert note.startswith(acknowledged)
    first = [plain(note) for note in NOTES]
    assert notes[: len(first)] == first
    assert all(whole(note) for note in notes[len(first) :])
    assert found["card_note"].startswith(kept["card_note"])
    assert found["card_note"].startswith(CARD_NOTE)
    assert whole(found["card_note"].removeprefix(CARD_NOTE))


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_every_saved_word_survives_kill_9(tmp_path: Path) -> None:
    dice = random.Random(17)
    kept: dict[str, Any] = {}
    for number in range(ROUNDS):
        with Driver("go_on" if number else "begin", tmp_path, seed=number) as program:
            if number:
                found = program.hear()
                check(found, kept)
                said = " ".join(found["notices"])
                assert "not closed as usual" in said
                assert "Everything that had been saved is here" in said
                assert not found["undo"], "undo begins anew with each start"
                before, now = kept["moment"], found["moment"]
                for place in ("block", "seat", "card", "wall_card", "question_shown", "curtain"):
                    assert now[place] == before[place]
                assert now["turn_elapsed"] >= before["turn_elapsed"]
                assert now["paused"]
                assert found["pause"]
                assert found["wall"] == ["7", "The fog"]
            for _ in range(dice.randint(2, 14)):
                kept = program.hear()
            unheard = program.kill()
            kept = unheard[-1] if unheard else kept
    with Driver("look", tmp_path) as program:
        found = program.hear()
        check(found, kept)
        assert program.end() == 0
    with Driver("look", tmp_path) as program:
        again = program.hear()
        assert again["notices"] == [], "closed as usual this time"
        assert (again["notes"], again["card_note"]) == (found["notes"], found["card_note"])
        assert program.end() == 0
