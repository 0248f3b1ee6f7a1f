"""How a running session moves: steps, turns, cards and time, from one moment to the next (dossier §3.2, §3.4).

All times are seconds. Nothing here knows who sits on a seat, and a turn that was passed leaves no trace.
"""

from __future__ import annotations

from dataclasses import replace

from panelapp.domain.reflection import EVERY_CARD, Block, BlockKind, Moment, Session

LONGEST_TURN = 120
"""Nobody is asked to speak for more than two minutes (dossier §8.1)."""

_ROUNDS = frozenset({BlockKind.SHOW_AND_TELL, BlockKind.RESONANCE})


def block_at(session: Session, moment: Moment) -> Block | None:
    """The block the session is in, None where it has none."""
    if not session.blocks:
        return None
    return session.blocks[min(moment.block, len(session.blocks) - 1)]


def is_last(session: Session, moment: Moment) -> bool:
    """Whether no block follows this one."""
    return moment.block >= len(session.blocks) - 1


def is_round(block: Block | None) -> bool:
    """Whether the word goes from seat to seat in this block."""
    return block is not None and block.kind in _ROUNDS


def turn_length(session: Session, block: Block) -> int:
    """Seconds for each seat when the block's time is shared alike, two minutes at most."""
    return min(LONGEST_TURN, block.minutes * 60 // max(1, session.seats))


def in_turn(session: Session, moment: Moment) -> bool:
    """Whether a seat has the word, so that the time shown is that of the turn."""
    return is_round(block_at(session, moment)) and 1 <= moment.seat <= session.seats


def time_given(session: Session, moment: Moment) -> int:
    """Seconds that the turn or else the block is planned to take."""
    block = block_at(session, moment)
    if block is None:
        return 0
    return turn_length(session, block) if in_turn(session, moment) else block.minutes * 60


def time_left(session: Session, moment: Moment) -> float:
    """Seconds left of the turn or else the block, never below zero."""
    elapsed = moment.turn_elapsed if in_turn(session, moment) else moment.block_elapsed
    return max(0.0, time_given(session, moment) - elapsed)


def share_left(session: Session, moment: Moment) -> float:
    """What is left of the time, from 1 down to 0: the shrinking line."""
    given = time_given(session, moment)
    return min(1.0, time_left(session, moment) / given) if given else 0.0


def step(session: Session, moment: Moment, by: int) -> Moment:
    """The beginning of a block further on or back; no change where there is none. A pause ends, a curtain stays."""
    to = moment.block + by
    if not 0 <= to < len(session.blocks):
        return moment
    return Moment(block=to, card=moment.card, curtain=moment.curtain)


def tick(session: Session, moment: Moment, seconds: float) -> Moment:
    """The moment after `seconds` have passed; nothing passes in a pause."""
    if moment.paused:
        return moment
    turn = seconds if in_turn(session, moment) else 0.0
    return replace(moment, block_elapsed=moment.block_elapsed + seconds, turn_elapsed=moment.turn_elapsed + turn)


def give_time(session: Session, moment: Moment, seconds: int) -> Moment:
    """The turn or else the block has so much more time; what was already used up is forgiven."""
    used = time_given(session, moment) - time_left(session, moment)
    if in_turn(session, moment):
        return replace(moment, turn_elapsed=used - seconds)
    return replace(moment, block_elapsed=used - seconds)


def start_time_again(session: Session, moment: Moment) -> Moment:
    """The turn or else the block has all its time again."""
    if in_turn(session, moment):
        return replace(moment, turn_elapsed=0.0)
    return replace(moment, block_elapsed=0.0)


def give_word(session: Session, moment: Moment, seat: int) -> Moment:
    """The word goes to a seat; the card of the former is put down. A seat beyond the last ends the round."""
    if not is_round(block_at(session, moment)):
        return moment
    seat = max(0, min(seat, session.seats + 1))
    return replace(moment, seat=seat, turn_elapsed=0.0, card="", wall_card="", question_shown=0)


def next_seat(session: Session, moment: Moment) -> Moment:
    """The word goes on around the circle, whether the former spoke or passed."""
    return give_word(session, moment, moment.seat + 1)


def pick(session: Session, moment: Moment, card: str) -> Moment:
    """Take a card in hand; in the first round the room sees it at once, elsewhere only when it is shown."""
    block = block_at(session, moment)
    shown = card if block is not None and block.kind is BlockKind.SHOW_AND_TELL else ""
    if card == moment.card:
        shown = moment.wall_card
    return replace(moment, card=card, wall_card=shown, question_shown=0)


def toggle_shown(moment: Moment) -> Moment:
    """Show the card in hand to the room, or take it off the wall."""
    if not moment.card:
        return moment
    shown = "" if moment.wall_card == moment.card else moment.card
    return replace(moment, wall_card=shown, question_shown=0)


def toggle_question(moment: Moment, number: int) -> Moment:
    """Show one of the questions of the card in hand, from 1, with the card; or hide it again."""
    if not moment.card:
        return moment
    shown = 0 if moment.question_shown == number and moment.wall_card == moment.card else number
    return replace(moment, wall_card=moment.card, question_shown=shown)


def toggle_every_card(moment: Moment) -> Moment:
    """Show all the cards, or what the block calls for."""
    shown = "" if moment.wall_card == EVERY_CARD else EVERY_CARD
    return replace(moment, wall_card=shown, question_shown=0)
