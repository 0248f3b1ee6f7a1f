"""The time of the turn or block, and the round from seat to seat."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from panelapp.domain import pacing
from panelapp.services import session_words
from panelapp.ui import icons, theme
from panelapp.ui.reflection.conductor import Conductor
from panelapp.ui.reflection.key_button import KeyButton
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label

_PER_ROW = 6


class TimeBar(QWidget):
    """What is left of the time, as a line that shrinks; never red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0
        self.setFixedHeight(theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """From 1 down to 0."""
        if round(share * self.width()) != round(self._share * self.width()):
            self.update()
        self._share = share

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(self.rect())
        painter.setBrush(QColor(theme.colours().bar_ground))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        bar.setWidth(bar.width() * self._share)
        painter.setBrush(QColor(theme.colours().spruce))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()


class TimerPanel(Surface):
    """Whose time it is, how much is left, a minute more, all of it again."""

    def __init__(self, conductor: Conductor, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, 12)
        self._conductor = conductor
        self._words = session_words.block_words(language)
        self.body.setSpacing(theme.px(4))
        self.whose = label("", "body", "muted")
        self.whose.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.whose)
        self.left = label("", "timer", wrap=False)
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.left)
        self._bar = TimeBar()
        self.body.addWidget(self._bar)
        self.body.addSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        self.more = PlainButton(self.tr("+1 min"))
        self.more.setAccessibleName(self.tr("One minute more"))
        self.more.clicked.connect(conductor.give_minute)
        self.again = PlainButton(self.tr("Reset"))
        self.again.setAccessibleName(self.tr("Reset the time"))
        self.again.clicked.connect(conductor.start_time_again)
        for button in (self.more, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        conductor.moved.connect(self.show_time)
        conductor.ticked.connect(self.show_time)
        self.show_time()

    def show_time(self) -> None:
        """Read the time again."""
        session, moment = self._conductor.session, self._conductor.moment
        block = pacing.block_at(session, moment)
        if pacing.in_turn(session, moment):
            whose = self.tr("Seat {n} speaks").format(n=moment.seat)
        else:
            whose = self._words[block.kind].title if block is not None else ""
        if moment.paused:
            whose = self.tr("Pause · {what}").format(what=whose)
        if self.whose.text() != whose:
            self.whose.setText(whose)
        seconds = math.ceil(pacing.time_left(session, moment) - 0.05)
        left = f"{seconds // 60}:{seconds % 60:02}"
        if self.left.text() != left:
            self.left.setText(left)
        self._bar.show_share(pacing.share_left(session, moment))


class SeatDot(QAbstractButton):
    """A seat in the circle: it has had the word, has it now, or will have it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._state = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(theme.px(38), theme.px(38))
        self.show_state("later")

    def show_state(self, state: str) -> None:
        """State is `done`, `now` or `later`."""
        if state == self._state:
            return
        self._state = state
        name = self.tr("Seat {n}").format(n=self.number)
        said = {"done": self.tr("has had the word"), "now": self.tr("has the word"), "later": ""}[state]
        self.setAccessibleName(f"{name}, {said}" if said else name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(38), theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        ground, edge, ink = {
            "done": (colours.neutral_ground, colours.neutral_ground, colours.muted),
            "now": (colours.amber_ground, colours.amber_mark, colours.amber),
            "later": (colours.surface, colours.control_line, colours.ink),
        }[self._state]
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(edge), 2.5 if self._state == "now" else 1.0))
        painter.drawEllipse(circle)
        painter.setPen(QColor(ink))
        painter.setFont(theme.font("strong" if self._state == "now" else "small"))
        if self._state == "done":
            size = theme.px(18)
            picture = icons.pixmap("check", size, ink, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)
        else:
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class RoundPanel(Surface):
    """The word goes from seat to seat. Whether somebody passed is nobody's business: the next seat is the next seat."""

    def __init__(self, conductor: Conductor, parent: QWidget | None = None) -> None:
        super().__init__(parent, 12)
        self._conductor = conductor
        self._dots: list[SeatDot] = []
        self.body.addWidget(heading(self.tr("The round"), 2))
        self.words = label("", "small", "muted")
        self.body.addWidget(self.words)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(4))
        self._grid.setColumnStretch(_PER_ROW, 1)
        self.body.addLayout(self._grid)
        self.next = KeyButton(self.tr("Next seat"), "N", "arrow-right")
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next.clicked.connect(conductor.next_seat)
        self.body.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        conductor.moved.connect(self.show_round)
        self.show_round()

    def show_round(self) -> None:
        """Read again who has the word."""
        session, moment = self._conductor.session, self._conductor.moment
        while len(self._dots) < session.seats:
            dot = SeatDot(len(self._dots) + 1)
            dot.clicked.connect(self._clicked)
            self._grid.addWidget(dot, (dot.number - 1) // _PER_ROW, (dot.number - 1) % _PER_ROW)
            self._dots.append(dot)
        on = pacing.is_round(pacing.block_at(session, moment))
        for dot in self._dots:
            dot.setVisible(on and dot.number <= session.seats)
            state = "done" if dot.number < moment.seat else "now" if dot.number == moment.seat else "later"
            dot.show_state(state)
        over = on and moment.seat > session.seats
        if not on:
            words = self.tr("The word goes round in round 1 and round 2. It is always fine to pass.")
        elif over:
            words = self.tr("Everybody has been asked.")
        elif moment.seat:
            words = self.tr("Speak or pass: both are followed by the next seat.")
        else:
            words = self.tr("Begin where somebody wants to. You or a colleague first, the first time.")
        self.words.setText(words)
        self.next.setVisible(on)
        self.next.setEnabled(on and not over)

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, SeatDot):
            self._conductor.give_word(sender.number)
