"""What a facilitator does with reflection sessions: plan, start, note, harvest, close (dossier §3, §8.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

from panelapp.domain.reflection import HarvestSentence, Moment, Release, Session, SessionNote, SessionStatus
from panelapp.errors import UserError
from panelapp.services import decks, meetings, panels, session_words
from panelapp.storage import reflection as rows
from panelapp.storage.store import Store

MOST_SEATS = 30
LONGEST_BLOCK = 120
"""Minutes."""

_FIELDS = frozenset({"group_name", "planned_on", "starts_at", "place", "question", "seats", "staff"})


def all(store: Store) -> tuple[Session, ...]:
    """Every session, those under way first, then the latest first."""
    return rows.all(store)


def get(store: Store, session_id: str) -> Session:
    """The session. Raises `UserError("reflection.gone")` where there is none (any more)."""
    session = rows.get(store, session_id)
    if session is None:
        raise UserError("reflection.gone")
    return session


def running(store: Store) -> Session | None:
    """A session that has been started and not closed, which the program offers to go on with."""
    return next((each for each in rows.all(store) if each.status is SessionStatus.RUNNING), None)


def of_meeting(store: Store, meeting_id: str) -> tuple[Session, ...]:
    """The sessions held within a meeting."""
    return tuple(each for each in rows.all(store) if each.meeting_id == meeting_id)


def add(store: Store, *, group_name: str, panel_id: str | None = None, meeting_id: str | None = None) -> Session:
    """Plan a session with the running order of an hour, on its own or within a panel or a meeting.

    Within a meeting it has that meeting's date, start, place and panel. Raises `UserError`: meeting.gone,
    panel.missing.
    """
    if panel_id is not None:
        panels.get(store, panel_id)
    session = Session(str(uuid4()), group_name, panel_id=panel_id, blocks=session_words.default_blocks())
    if meeting_id is not None:
        meeting = meetings.get(store, meeting_id)
        session = replace(
            session,
            meeting_id=meeting.id,
            panel_id=meeting.panel_id,
            planned_on=meeting.held_on,
            starts_at=meeting.starts_at,
            place=meeting.place,
        )
    rows.put(store, session)
    return session


def change(store: Store, session_id: str, field: str, value: str | int) -> Session:
    """Change one of the session's plain fields by name.

    `seats` is kept between 1 and 30 and `staff` at most `seats`. Raises `UserError`: reflection.gone,
    reflection.closed.
    """
    if field not in _FIELDS:
        raise ValueError(field)
    session = _open(store, session_id)
    changed = replace(session, **{field: value})
    seats = max(1, min(changed.seats, MOST_SEATS))
    changed = replace(changed, seats=seats, staff=max(0, min(changed.staff, seats)))
    rows.put(store, changed)
    return changed


def choose_deck(store: Store, session_id: str, deck_key: str, subdeck: str = "") -> Session:
    """Choose the deck and the sub-deck, '' for all of it; every card is in again.

    Raises `UserError` as `change` does, and deck.gone.
    """
    session = _planned(store, session_id)
    deck = decks.get(store, deck_key)
    if subdeck and subdeck not in {part.key for part in deck.subdecks}:
        raise UserError("deck.gone")
    changed = replace(session, deck=deck_key, subdeck=subdeck)
    with store.atomic():
        rows.put(store, changed)
        decks.leave_out(store, changed, ())
    return changed


def set_minutes(store: Store, session_id: str, position: int, minutes: int) -> Session:
    """Plan how many minutes the block at `position` takes, 1 to 120. Raises `UserError` as `change` does."""
    session = _open(store, session_id)
    blocks = list(session.blocks)
    blocks[position] = replace(blocks[position], minutes=max(1, min(minutes, LONGEST_BLOCK)))
    changed = replace(session, blocks=tuple(blocks))
    rows.put(store, changed)
    return changed


def remove_block(store: Store, session_id: str, position: int) -> Session:
    """Leave a block out; the last one left stays. Raises `UserError` as `change` does."""
    session = _planned(store, session_id)
    if len(session.blocks) < 2:
        return session
    changed = replace(session, blocks=session.blocks[:position] + session.blocks[position + 1 :])
    rows.put(store, changed)
    return changed


def restore_blocks(store: Store, session_id: str) -> Session:
    """Take the whole running order of an hour again. Raises `UserError` as `change` does."""
    changed = replace(_planned(store, session_id), blocks=session_words.default_blocks())
    rows.put(store, changed)
    return changed


def remove(store: Store, session_id: str) -> None:
    """Remove the session with all that belongs to it."""
    rows.remove(store, session_id)


def start(store: Store, session_id: str) -> Session:
    """Begin at the first block, or find a session already under way as it is. Raises `UserError` as `change` does."""
    session = _open(store, session_id)
    if session.status is SessionStatus.RUNNING:
        return session
    started = replace(session, status=SessionStatus.RUNNING)
    with store.atomic():
        rows.put(store, started)
        rows.put_moment(store, session_id, Moment())
    return started


def moment(store: Store, session_id: str) -> Moment:
    """Where the session is; its beginning where nothing has been kept."""
    return rows.moment(store, session_id) or Moment()


def keep_moment(store: Store, session_id: str, moment: Moment) -> None:
    """Keep where a session under way is; one closed meanwhile is left alone."""
    session = rows.get(store, session_id)
    if session is not None and session.status is SessionStatus.RUNNING:
        rows.put_moment(store, session_id, moment)


def notes(store: Store, session_id: str) -> tuple[SessionNote, ...]:
    """The facilitator's notes, one for each card at most and one written freely (`card` '')."""
    return rows.notes(store, session_id)


def note_on(store: Store, session_id: str, card: str) -> str:
    """The text of the note on a card, freely where `card` is ''; '' where there is none."""
    return next((note.text for note in rows.notes(store, session_id) if note.card == card), "")


def write_note(store: Store, session_id: str, card: str, text: str) -> None:
    """Write the note on a card, or freely where `card` is ''; an empty text removes it. Raises `UserError`."""
    _open(store, session_id)
    former = next((note for note in rows.notes(store, session_id) if note.card == card), None)
    if text.strip():
        rows.put_note(store, SessionNote(former.id if former else str(uuid4()), session_id, card, text))
    elif former is not None:
        rows.remove_note(store, former.id)


def harvest(store: Store, session_id: str) -> tuple[HarvestSentence, ...]:
    """The sentences the group has harvested."""
    return rows.harvest(store, session_id)


def add_sentence(store: Store, session_id: str, text: str = "") -> HarvestSentence:
    """Begin a harvested sentence; it stays in the room until the group has said otherwise. Raises `UserError`."""
    _open(store, session_id)
    sentence = HarvestSentence(str(uuid4()), session_id, text)
    rows.put_sentence(store, sentence)
    return sentence


def change_sentence(store: Store, session_id: str, sentence_id: str, text: str) -> None:
    """Write a sentence anew. What the group said about whom it may reach holds for its exact words only, so it stays in
    the room again where more than spaces changed. Raises `UserError`.
    """
    sentence = _sentence(store, session_id, sentence_id)
    same = sentence.text.split() == text.split()
    rows.put_sentence(store, replace(sentence, text=text, release=sentence.release if same else Release.ROOM))


def release_sentence(store: Store, session_id: str, sentence_id: str, release: Release) -> None:
    """Note how far the group lets a sentence go. Raises `UserError`."""
    rows.put_sentence(store, replace(_sentence(store, session_id, sentence_id), release=release))


def remove_sentence(store: Store, sentence_id: str) -> None:
    """Remove a harvested sentence."""
    rows.remove_sentence(store, sentence_id)


def close(store: Store, session_id: str, *, keep_notes: bool = False) -> Session:
    """Close the session for good: sentences that stay in the room are deleted, and the notes unless kept.

    The card that was last in hand is forgotten. Raises `UserError("reflection.gone")`.
    """
    session = get(store, session_id)
    closed = replace(session, status=SessionStatus.CLOSED)
    with store.atomic():
        rows.remove_unreleased(store, session_id)
        if not keep_notes:
            rows.remove_notes(store, session_id)
        if session.status is SessionStatus.RUNNING:
            rows.put_moment(store, session_id, Moment(block=max(0, len(session.blocks) - 1), paused=True))
        rows.put(store, closed)
    return closed


def script_on_paper(
    session: Session, language: str, made_on: date, cancelled: Callable[[], bool] | None = None
) -> bytes:
    """The running order with what to say, and the ground rules, as a tagged PDF; may run on any thread."""
    from panelapp.reports import script

    words = session_words.block_words(language)
    blocks = [(words[block.kind].title, block.minutes, words[block.kind].say) for block in session.blocks]
    return script.build(session, blocks, session_words.ground_rules(language), language, made_on, cancelled=cancelled)


def _open(store: Store, session_id: str) -> Session:
    session = get(store, session_id)
    if session.status is SessionStatus.CLOSED:
        raise UserError("reflection.closed")
    return session


def _planned(store: Store, session_id: str) -> Session:
    session = _open(store, session_id)
    if session.status is not SessionStatus.PLANNED:
        raise UserError("reflection.under_way")
    return session


def _sentence(store: Store, session_id: str, sentence_id: str) -> HarvestSentence:
    _open(store, session_id)
    for sentence in rows.harvest(store, session_id):
        if sentence.id == sentence_id:
            return sentence
    raise UserError("reflection.sentence_gone")
