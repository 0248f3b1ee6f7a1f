"""Holds where a running session is, lets time pass and keeps every step in the file."""

from __future__ import annotations

import random
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from panelapp.domain import pacing
from panelapp.domain.decks import Deck
from panelapp.domain.reflection import Moment, Session
from panelapp.services import decks, reflection
from panelapp.ui.workbench import Workbench

_EVERY = 200
"""Milliseconds between two looks at the clock."""

_KEEP_AFTER = 2.0
"""Seconds of time that may be lost when the power goes."""

_ASLEEP = 5.0
"""A longer gap between two looks is a machine that slept, not time that was spent."""


class Conductor(QObject):
    """One running session: every act moves to another moment, which is kept at once."""

    moved = Signal()
    """The moment is another: a step, a card, a curtain."""
    ticked = Signal()
    """Only time has passed."""

    def __init__(self, workbench: Workbench, session_id: str, parent: QObject | None = None) -> None:
        """Take up the session where it was left, in a pause unless it is just beginning."""
        super().__init__(parent)
        self._workbench = workbench
        self.session: Session = reflection.get(workbench.store, session_id)
        self.deck: Deck = decks.for_session(workbench.store, self.session)
        moment = reflection.moment(workbench.store, session_id)
        self.moment: Moment = moment if moment == Moment() else replace(moment, paused=True)
        self._since_kept = 0.0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def read_again(self) -> None:
        """Take in what was changed about the session elsewhere."""
        self.session = reflection.get(self._workbench.store, self.session.id)

    def stop(self) -> None:
        """Pause, keep the moment and let no more time pass."""
        if self._timer.isActive():
            self._timer.stop()
            self.moment = replace(self.moment, paused=True)
            self._keep()

    # Acts

    def next(self) -> None:
        """Begin the next block."""
        self._go(pacing.step(self.session, self.moment, 1))

    def back(self) -> None:
        """Begin the former block again."""
        self._go(pacing.step(self.session, self.moment, -1))

    def go_to(self, position: int) -> None:
        """Begin the block at `position`."""
        self._go(pacing.step(self.session, self.moment, position - self.moment.block))

    def toggle_curtain(self) -> None:
        """Make the wall dark, or show again what was there."""
        self._go(replace(self.moment, curtain=not self.moment.curtain))

    def toggle_pause(self) -> None:
        """Stop the time, or let it go on."""
        self._go(replace(self.moment, paused=not self.moment.paused))

    def next_seat(self) -> None:
        """Give the word to the next seat."""
        self._go(pacing.next_seat(self.session, self.moment))

    def give_word(self, seat: int) -> None:
        """Give the word to one seat."""
        self._go(pacing.give_word(self.session, self.moment, seat))

    def pick(self, card: str) -> None:
        """Take a card in hand; the one already in hand is shown to the room or taken off the wall."""
        if card == self.moment.card:
            self._go(pacing.toggle_shown(self.moment))
        else:
            self._go(pacing.pick(self.session, self.moment, card))

    def draw_card(self) -> None:
        """Take any card but the one in hand, where there is another."""
        others = [card.key for card in self.deck.cards if card.key != self.moment.card]
        if others:
            self.pick(random.choice(others))

    def toggle_shown(self) -> None:
        """Show the card in hand to the room, or take it off the wall."""
        self._go(pacing.toggle_shown(self.moment))

    def toggle_question(self, number: int) -> None:
        """Show a question of the card in hand to the room, or hide it."""
        self._go(pacing.toggle_question(self.moment, number))

    def toggle_every_card(self) -> None:
        """Show all the cards, or what the block calls for."""
        self._go(pacing.toggle_every_card(self.moment))

    def give_minute(self) -> None:
        """One minute more."""
        self._go(pacing.give_time(self.session, self.moment, 60))

    def start_time_again(self) -> None:
        """All the time of the turn or block again."""
        self._go(pacing.start_time_again(self.session, self.moment))

    # Time

    def _tick(self) -> None:
        seconds = self._clock.restart() / 1000
        if self.moment.paused or seconds > _ASLEEP:
            return
        self.moment = pacing.tick(self.session, self.moment, seconds)
        self._since_kept += seconds
        if self._since_kept >= _KEEP_AFTER:
            self._keep()
        self.ticked.emit()

    def _go(self, moment: Moment) -> None:
        if moment == self.moment:
            return
        self.moment = moment
        self._keep()
        self.moved.emit()

    def _keep(self) -> None:
        self._since_kept = 0.0
        self._workbench.keep(reflection.keep_moment, self.session.id, self.moment)
