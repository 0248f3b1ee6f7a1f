from pathlib import Path

import pytest

from panelapp.domain.reflection import Block, BlockKind, HarvestSentence, Moment, Session, SessionNote
from panelapp.storage import reflection
from panelapp.storage.driver import IntegrityError
from panelapp.storage.store import Store
from tests.conftest import PASSPHRASE

SESSION = Session("s1", "Stabburet", blocks=(Block(BlockKind.FRAME, 5), Block(BlockKind.PULSE, 2)))


def test_what_is_put_is_read_after_the_file_was_closed(store: Store, tmp_path: Path) -> None:
    moment = Moment(3, 12.5, -60.0, 2, "fog", "fog", 2, True, True)
    reflection.put(store, SESSION)
    reflection.put_moment(store, "s1", moment)
    reflection.put_note(store, SessionNote("n1", "s1", "fog", "Å høre på"))
    reflection.put_sentence(store, HarvestSentence("h1", "s1", "Vi vil bli spurt"))
    store.close()
    again = Store.open(tmp_path / "data", passphrase=PASSPHRASE)
    try:
        assert reflection.get(again, "s1") == SESSION
        assert reflection.all(again) == (SESSION,)
        assert reflection.moment(again, "s1") == moment
        assert reflection.notes(again, "s1") == (SessionNote("n1", "s1", "fog", "Å høre på"),)
        assert reflection.harvest(again, "s1") == (HarvestSentence("h1", "s1", "Vi vil bli spurt"),)
    finally:
        again.close()


def test_a_shorter_running_order_replaces_a_longer(store: Store) -> None:
    reflection.put(store, SESSION)
    shorter = Session("s1", "Stabburet", blocks=SESSION.blocks[1:])
    reflection.put(store, shorter)
    assert reflection.get(store, "s1") == shorter


def test_removing_a_session_leaves_nothing_of_it(store: Store) -> None:
    reflection.put(store, SESSION)
    reflection.put_moment(store, "s1", Moment())
    reflection.put_note(store, SessionNote("n1", "s1", "", "fritt"))
    reflection.put_sentence(store, HarvestSentence("h1", "s1", "x"))
    reflection.remove(store, "s1")
    for table in ("session", "block", "moment", "session_note", "harvest_sentence"):
        assert store.db[table].count == 0, table


def test_sentences_keep_their_order_when_changed(store: Store) -> None:
    reflection.put(store, SESSION)
    for number in range(3):
        reflection.put_sentence(store, HarvestSentence(f"h{number}", "s1", str(number)))
    reflection.put_sentence(store, HarvestSentence("h0", "s1", "changed"))
    assert [each.text for each in reflection.harvest(store, "s1")] == ["changed", "1", "2"]


def test_a_moment_belongs_to_a_session(store: Store) -> None:
    with pytest.raises(IntegrityError):
        reflection.put_moment(store, "nobody", Moment())
