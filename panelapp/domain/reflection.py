"""A reflection session: cards, running order, the moment it is at, notes and harvest (dossier §3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

EVERY_CARD = "all"
"""As a moment's `wall_card`: the room sees all the cards, whatever the block calls for."""


class BlockKind(StrEnum):
    """The steps of dossier §3.2."""

    FRAME = "frame"
    GROUND_RULES = "ground_rules"
    QUESTION = "question"
    QUIET_LOOK = "quiet_look"
    CHOOSE = "choose"
    SHOW_AND_TELL = "show_and_tell"
    QUIET_MINUTE = "quiet_minute"
    RESONANCE = "resonance"
    HARVEST = "harvest"
    PULSE = "pulse"
    CHECK_OUT = "check_out"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the running order; `minutes` is how long it is planned to take."""

    kind: BlockKind
    minutes: int


class SessionStatus(StrEnum):
    """Planned, under way, or closed."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Session:
    """One reflection session; `seats` and `staff` are numbers of people, never names."""

    id: str
    group_name: str
    panel_id: str | None = None
    meeting_id: str | None = None
    planned_on: str = ""
    starts_at: str = ""
    place: str = ""
    question: str = ""
    seats: int = 8
    staff: int = 2
    deck: str = "ettertanke"
    subdeck: str = ""
    status: SessionStatus = SessionStatus.PLANNED
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a running session is, so that it can go on after anything; times in seconds.

    `card` is the card in hand or '', `wall_card` the one the room sees, `EVERY_CARD` or ''. `seat` counts from 1, 0
    before the round has begun. `question_shown` is which of the card's questions the room sees, from 1, 0 for none.
    Time that was given is taken off what has elapsed, which may be below zero.
    """

    block: int = 0
    block_elapsed: float = 0.0
    turn_elapsed: float = 0.0
    seat: int = 0
    card: str = ""
    wall_card: str = ""
    question_shown: int = 0
    curtain: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class SessionNote:
    """A note by the facilitator on a card, or freely where `card` is ''. Never on the wall."""

    id: str
    session_id: str
    card: str
    text: str


class Release(StrEnum):
    """Where a harvested sentence may go; the group decides. What stays here is deleted when the session closes."""

    ROOM = "room"
    STAFF = "staff"
    LEADER = "leader"
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class HarvestSentence:
    """The exact words a group decided may leave the room, and how far."""

    id: str
    session_id: str
    text: str
    release: Release = Release.ROOM


class WallScene(StrEnum):
    """What hangs on the wall; nothing else ever does."""

    DARK = "dark"
    TITLE = "title"
    RULES = "rules"
    QUESTION = "question"
    ALL_CARDS = "all_cards"
    CARD = "card"
    SILENCE = "silence"
    HARVEST = "harvest"
    PULSE = "pulse"
    CLOSING = "closing"


_SCENES = {
    BlockKind.FRAME: WallScene.TITLE,
    BlockKind.GROUND_RULES: WallScene.RULES,
    BlockKind.QUESTION: WallScene.QUESTION,
    BlockKind.QUIET_LOOK: WallScene.ALL_CARDS,
    BlockKind.CHOOSE: WallScene.ALL_CARDS,
    BlockKind.SHOW_AND_TELL: WallScene.ALL_CARDS,
    BlockKind.QUIET_MINUTE: WallScene.SILENCE,
    BlockKind.RESONANCE: WallScene.SILENCE,
    BlockKind.HARVEST: WallScene.HARVEST,
    BlockKind.PULSE: WallScene.PULSE,
    BlockKind.CHECK_OUT: WallScene.CLOSING,
}


def wall_scene(session: Session, moment: Moment) -> WallScene:
    """What the room sees at this moment: the curtain before all, then a card, then what the block calls for."""
    if moment.curtain or session.status is not SessionStatus.RUNNING or not session.blocks:
        return WallScene.DARK
    if moment.wall_card:
        return WallScene.ALL_CARDS if moment.wall_card == EVERY_CARD else WallScene.CARD
    return _SCENES[session.blocks[min(moment.block, len(session.blocks) - 1)].kind]
