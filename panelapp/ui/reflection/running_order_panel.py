"""The running order beside a session: what is done, where we are, what comes, and what to say now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from panelapp.domain.reflection import Moment, Session
from panelapp.services import session_words
from panelapp.ui import icons, theme
from panelapp.ui.widgets.basics import IconButton, Surface, hairline, heading, label


class RunningOrderRow(QFrame):
    """One block: a sign, its title and minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("block")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(8), theme.px(3), theme.px(8), theme.px(3))
        grid.setHorizontalSpacing(theme.px(9))
        self._sign = QLabel()
        self._title = label("", "small")
        self._minutes = label("", "small", wrap=False)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._minutes, 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(1, 1)

    def show_tight(self, tight: bool) -> None:
        """Take as little height as the sign needs."""
        edge = theme.px(0.5 if tight else 3)
        self.layout().setContentsMargins(theme.px(8), edge, theme.px(8), edge)

    def show_block(self, title: str, minutes: int, state: str) -> None:
        """State is `done`, `now` or `later`."""
        colours = theme.colours()
        sign, ink, said = {
            "done": ("circle-check", colours.muted, self.tr("Done")),
            "now": ("circle-play", colours.on_tint, self.tr("Now")),
            "later": ("circle", colours.ink, self.tr("To come")),
        }[state]
        self._sign.setPixmap(icons.pixmap(sign, theme.px(18), ink, self.devicePixelRatioF()))
        weight = 600 if state == "now" else 400
        length = self.tr("{n} min").format(n=minutes)
        for part, text in ((self._title, title), (self._minutes, length)):
            part.setText(text)
            part.setStyleSheet(f"color: {ink}; font-weight: {weight}")
        ground = colours.spruce_tint if state == "now" else "transparent"
        self.setStyleSheet(f"QFrame#block {{ background: {ground}; border-radius: 9px; }}")
        self.setAccessibleName(f"{said}: {title}, {length}")


class RunningOrderPanel(Surface):
    """All blocks, then what the facilitator says in this one, then the ground rules in short."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, 12)
        self._words = session_words.block_words(language)
        self._rows: list[RunningOrderRow] = []
        self.body.setSpacing(theme.px(5))
        self.body.addWidget(heading(self.tr("Running order"), 2))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(hairline())
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Say now"), 3), 1)
        self.about = IconButton("book-open", self.tr("About this step (H)"))
        self.about.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from the cards
        head.addWidget(self.about)
        self.body.addLayout(head)
        self.say = label("", "small")
        self.body.addWidget(self.say)
        self.reminder = label("", "small", "look")
        self.body.addWidget(self.reminder)
        self.body.addStretch(1)
        self._tight = False
        self._rules = (
            heading(self.tr("Ground rules"), 3),
            label(session_words.ground_rules_in_short(language), "small", "muted"),
        )
        for part in self._rules:
            self.body.addWidget(part)

    def show_tight(self, tight: bool) -> None:
        """Leave the ground rules, which have been read aloud, to the wall and the paper where height is scarce."""
        self._tight = tight
        for part in self._rules:
            part.setVisible(not tight)
        for row in self._rows:
            row.show_tight(tight)

    def show_moment(self, session: Session, moment: Moment) -> None:
        """Show where the session is."""
        while len(self._rows) < len(session.blocks):
            row = RunningOrderRow()
            row.show_tight(self._tight)
            self._rows.append(row)
            self._list.addWidget(row)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(session.blocks))
            if index < len(session.blocks):
                block = session.blocks[index]
                state = "done" if index < moment.block else "now" if index == moment.block else "later"
                row.show_block(self._words[block.kind].title, block.minutes, state)
        if session.blocks:
            words = self._words[session.blocks[min(moment.block, len(session.blocks) - 1)].kind]
            self.say.setText(words.say)
            self.reminder.setText(words.reminder)
            self.reminder.setVisible(bool(words.reminder))
