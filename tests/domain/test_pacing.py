from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.domain import pacing
from panelapp.domain.reflection import (
    EVERY_CARD,
    Block,
    BlockKind,
    Moment,
    Session,
    SessionStatus,
    WallScene,
    wall_scene,
)

BLOCKS = tuple(Block(kind, 5) for kind in BlockKind)
SESSION = Session("s", "Gruppa", seats=8, status=SessionStatus.RUNNING, blocks=BLOCKS)
ROUND = Moment(block=list(BlockKind).index(BlockKind.SHOW_AND_TELL))


def test_a_step_begins_the_next_block_and_takes_the_card_off_the_wall() -> None:
    moment = replace(ROUND, block_elapsed=50.0, wall_card="sprout", card="sprout", question_shown=1, paused=True)
    after = pacing.step(SESSION, moment, 1)
    assert after == Moment(block=ROUND.block + 1, card="sprout")


def test_a_step_leaves_the_curtain_down() -> None:
    assert pacing.step(SESSION, Moment(curtain=True), 1).curtain


def test_there_is_nothing_before_the_first_nor_after_the_last_block() -> None:
    last = Moment(block=len(BLOCKS) - 1, block_elapsed=3.0)
    assert pacing.step(SESSION, last, 1) == last
    assert pacing.step(SESSION, Moment(block_elapsed=3.0), -1) == Moment(block_elapsed=3.0)


def test_nothing_passes_in_a_pause() -> None:
    moment = replace(ROUND, seat=2, paused=True)
    assert pacing.tick(SESSION, moment, 10) == moment


def test_the_turn_is_timed_only_while_a_seat_has_the_word() -> None:
    assert pacing.tick(SESSION, ROUND, 10).turn_elapsed == 0
    assert pacing.tick(SESSION, replace(ROUND, seat=1), 10).turn_elapsed == 10
    assert pacing.time_given(SESSION, replace(ROUND, seat=1)) == 5 * 60 // 8
    assert pacing.time_given(SESSION, ROUND) == 300


def test_nobody_has_more_than_two_minutes() -> None:
    assert pacing.turn_length(replace(SESSION, seats=2), Block(BlockKind.SHOW_AND_TELL, 60)) == 120


def test_the_round_goes_from_seat_to_seat_puts_the_card_down_and_ends() -> None:
    moment = pacing.next_seat(SESSION, replace(ROUND, turn_elapsed=9.0))
    assert (moment.seat, moment.turn_elapsed) == (1, 0.0)
    moment = pacing.next_seat(SESSION, pacing.pick(SESSION, moment, "fog"))
    assert (moment.seat, moment.card, moment.wall_card) == (2, "", "")
    for _ in range(20):
        moment = pacing.next_seat(SESSION, moment)
    assert moment.seat == 9
    assert not pacing.in_turn(SESSION, moment)


def test_outside_a_round_no_seat_has_the_word() -> None:
    assert pacing.next_seat(SESSION, Moment()) == Moment()


def test_a_card_picked_in_the_round_is_seen_by_the_room_and_elsewhere_not_until_shown() -> None:
    assert pacing.pick(SESSION, ROUND, "fog").wall_card == "fog"
    quiet = pacing.pick(SESSION, Moment(), "fog")
    assert (quiet.card, quiet.wall_card) == ("fog", "")
    shown = pacing.toggle_shown(quiet)
    assert shown.wall_card == "fog"
    assert pacing.toggle_shown(shown).wall_card == ""


def test_a_question_is_shown_with_its_card_and_hidden_again() -> None:
    moment = pacing.toggle_question(replace(Moment(), card="fog"), 2)
    assert (moment.wall_card, moment.question_shown) == ("fog", 2)
    assert pacing.toggle_question(moment, 1).question_shown == 1
    assert pacing.toggle_question(moment, 2).question_shown == 0
    assert pacing.toggle_question(Moment(), 1) == Moment()


def test_all_cards_can_be_shown_in_any_block_but_not_through_the_curtain() -> None:
    moment = pacing.toggle_every_card(Moment())
    assert moment.wall_card == EVERY_CARD
    assert wall_scene(SESSION, moment) is WallScene.ALL_CARDS
    assert wall_scene(SESSION, replace(moment, curtain=True)) is WallScene.DARK
    assert wall_scene(SESSION, pacing.toggle_every_card(moment)) is WallScene.TITLE


@settings(max_examples=60)
@given(
    block=st.integers(0, len(BLOCKS) - 1),
    seat=st.integers(0, 9),
    elapsed=st.floats(-600, 4000),
    more=st.integers(1, 600),
)
def test_time_given_is_time_left(block: int, seat: int, elapsed: float, more: int) -> None:
    moment = Moment(block=block, seat=seat, block_elapsed=elapsed, turn_elapsed=elapsed)
    left = pacing.time_left(SESSION, moment)
    after = pacing.give_time(SESSION, moment, more)
    assert abs(pacing.time_left(SESSION, after) - (left + more)) < 1e-6
    assert 0 <= pacing.share_left(SESSION, after) <= 1
    again = pacing.start_time_again(SESSION, after)
    assert pacing.share_left(SESSION, again) == 1
