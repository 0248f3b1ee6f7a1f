from pathlib import Path

import pytest

from panelapp.domain.panels import Panel
from panelapp.domain.reflection import BlockKind, Moment, Release, SessionStatus
from panelapp.errors import UserError
from panelapp.services import meetings, reflection
from panelapp.storage import panels
from panelapp.storage.store import Store
from tests.conftest import PASSPHRASE


def test_a_new_session_has_the_eleven_steps_in_an_hour_and_no_names(store: Store) -> None:
    session = reflection.add(store, group_name="Stabburet")
    assert [block.kind for block in session.blocks] == list(BlockKind)
    assert sum(block.minutes for block in session.blocks) == 60
    assert reflection.get(store, session.id) == session
    assert session.status is SessionStatus.PLANNED


def test_a_session_in_a_meeting_has_its_time_and_place(store: Store) -> None:
    panels.put(store, Panel("panel", "Brukerpanelet"))
    meeting = meetings.add(store, title="Nabovarsel", panel_id="panel", held_on="2026-11-12")
    meetings.change(store, meeting.id, starts_at="17:00", place="Rådhuset")
    session = reflection.add(store, group_name="Nabovarsel", meeting_id=meeting.id)
    assert reflection.of_meeting(store, meeting.id) == (session,)
    assert (session.planned_on, session.starts_at, session.place) == ("2026-11-12", "17:00", "Rådhuset")
    assert session.panel_id == "panel"
    with pytest.raises(UserError) as refused:
        reflection.add(store, group_name="", meeting_id="gone")
    assert refused.value.code == "meeting.gone"


def test_fields_are_changed_one_by_one_and_staff_fit_in_the_circle(store: Store) -> None:
    session = reflection.add(store, group_name="A")
    reflection.change(store, session.id, "question", "Hva er det gode møtet?")
    changed = reflection.change(store, session.id, "seats", 1)
    assert (changed.question, changed.seats, changed.staff) == ("Hva er det gode møtet?", 1, 1)
    assert reflection.change(store, session.id, "seats", 999).seats == reflection.MOST_SEATS
    with pytest.raises(ValueError):
        reflection.change(store, session.id, "status", "closed")


def test_the_running_order_can_be_shortened_until_the_session_is_under_way(store: Store) -> None:
    session = reflection.add(store, group_name="A")
    assert reflection.set_minutes(store, session.id, 0, 500).blocks[0].minutes == reflection.LONGEST_BLOCK
    shorter = reflection.remove_block(store, session.id, 7)
    assert BlockKind.RESONANCE not in [block.kind for block in shorter.blocks]
    assert len(reflection.restore_blocks(store, session.id).blocks) == 11
    reflection.start(store, session.id)
    with pytest.raises(UserError, match="under_way"):
        reflection.remove_block(store, session.id, 0)


def test_a_moment_comes_back_after_the_file_was_closed(store: Store, tmp_path: Path) -> None:
    session = reflection.add(store, group_name="A")
    assert reflection.running(store) is None
    reflection.start(store, session.id)
    moment = Moment(5, 61.5, 20.25, 3, "fog", "fog", 1, False, True)
    reflection.keep_moment(store, session.id, moment)
    store.close()
    again = Store.open(tmp_path / "data", passphrase=PASSPHRASE)
    try:
        running = reflection.running(again)
        assert running is not None
        assert running.id == session.id
        assert reflection.moment(again, session.id) == moment
        reflection.start(again, session.id)
        assert reflection.moment(again, session.id) == moment, "starting again does not begin anew"
    finally:
        again.close()


def test_a_note_is_one_for_each_card_and_an_empty_one_is_gone(store: Store) -> None:
    session = reflection.add(store, group_name="A")
    reflection.write_note(store, session.id, "fog", "en")
    reflection.write_note(store, session.id, "fog", "to")
    reflection.write_note(store, session.id, "", "fritt")
    assert reflection.note_on(store, session.id, "fog") == "to"
    reflection.write_note(store, session.id, "fog", "  ")
    assert [note.text for note in reflection.notes(store, session.id)] == ["fritt"]


def test_a_release_holds_for_the_exact_words(store: Store) -> None:
    session = reflection.add(store, group_name="A")
    sentence = reflection.add_sentence(store, session.id, "Vi vil bli spurt")
    assert sentence.release is Release.ROOM
    reflection.release_sentence(store, session.id, sentence.id, Release.ANYONE)
    reflection.change_sentence(store, session.id, sentence.id, "Vi vil  bli spurt ")
    assert reflection.harvest(store, session.id)[0].release is Release.ANYONE
    reflection.change_sentence(store, session.id, sentence.id, "Vi vil bli hørt")
    assert reflection.harvest(store, session.id)[0].release is Release.ROOM


def closed_session(store: Store, *, keep_notes: bool) -> str:
    session = reflection.add(store, group_name="A")
    reflection.start(store, session.id)
    reflection.keep_moment(store, session.id, Moment(block=5, seat=2, card="fog", wall_card="fog"))
    reflection.write_note(store, session.id, "fog", "notat")
    reflection.add_sentence(store, session.id, "blir her")
    out = reflection.add_sentence(store, session.id, "går ut")
    reflection.release_sentence(store, session.id, out.id, Release.STAFF)
    reflection.close(store, session.id, keep_notes=keep_notes)
    return session.id


def test_what_stays_here_is_deleted_when_the_session_closes(store: Store) -> None:
    session_id = closed_session(store, keep_notes=False)
    assert [each.text for each in reflection.harvest(store, session_id)] == ["går ut"]
    assert reflection.notes(store, session_id) == ()
    assert reflection.moment(store, session_id).card == ""
    assert reflection.moment(store, session_id).seat == 0


def test_notes_are_kept_only_when_the_facilitator_says_so(store: Store) -> None:
    session_id = closed_session(store, keep_notes=True)
    assert [note.text for note in reflection.notes(store, session_id)] == ["notat"]


def test_a_closed_session_is_written_to_no_more(store: Store) -> None:
    session_id = closed_session(store, keep_notes=False)
    kept = reflection.moment(store, session_id)
    reflection.keep_moment(store, session_id, Moment(block=2))
    assert reflection.moment(store, session_id) == kept
    for act in (
        lambda: reflection.write_note(store, session_id, "", "x"),
        lambda: reflection.add_sentence(store, session_id),
        lambda: reflection.change(store, session_id, "place", "x"),
        lambda: reflection.start(store, session_id),
    ):
        with pytest.raises(UserError, match="closed"):
            act()


def test_closing_can_be_undone_while_the_file_is_open(store: Store) -> None:
    session = reflection.add(store, group_name="A")
    reflection.start(store, session.id)
    reflection.add_sentence(store, session.id, "blir her")
    with store.undo.step("close the session"):
        reflection.close(store, session.id)
    assert reflection.harvest(store, session.id) == ()
    store.undo.undo()
    assert reflection.get(store, session.id).status is SessionStatus.RUNNING
    assert [each.text for each in reflection.harvest(store, session.id)] == ["blir her"]


def test_a_session_that_is_gone_is_said_to_be(store: Store) -> None:
    with pytest.raises(UserError, match=r"reflection\.gone"):
        reflection.get(store, "nobody")
