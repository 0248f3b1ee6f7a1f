"""The console: everything the facilitator needs for the step at hand, in front of her alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from panelapp.domain import pacing
from panelapp.domain.decks import in_language
from panelapp.domain.reflection import EVERY_CARD, BlockKind
from panelapp.services import reflection
from panelapp.ui import icons, preferences, theme
from panelapp.ui.reflection.card_panel import CardPanel
from panelapp.ui.reflection.closing_panel import ClosingPanel
from panelapp.ui.reflection.conductor import Conductor
from panelapp.ui.reflection.harvest_panel import HarvestPanel
from panelapp.ui.reflection.key_button import KeyButton
from panelapp.ui.reflection.key_list import KeyList
from panelapp.ui.reflection.running_order_panel import RunningOrderPanel
from panelapp.ui.reflection.step_guide import StepGuide
from panelapp.ui.reflection.timing_panels import RoundPanel, TimerPanel
from panelapp.ui.reflection.wall_picture import has_time, wall_picture
from panelapp.ui.reflection.wall_view import Miniature, WallView
from panelapp.ui.reflection.wall_window import Placement, Showing, WallWindow, name_of, plain
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import IconButton, Pill, PlainButton, ScrollColumn, Surface, heading
from panelapp.ui.widgets.card_grid import CardGrid
from panelapp.ui.workbench import Workbench


class GroupTitle(QLabel):
    """The group's name on one line, with an ellipsis where it does not fit."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font("h1"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class ConsolePage(QWidget):
    """One running session, its wall and its keys."""

    left = Signal()
    """The facilitator goes back to the plan; the session rests."""
    closed = Signal()
    """The session has been closed."""

    def __init__(self, workbench: Workbench, session_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = preferences.language()
        self.conductor = Conductor(workbench, session_id, self)
        self._cards = card_view.faces(self.conductor.deck, self._language)
        self._aside = ""  # "closing", "keys" or "guide" while one of them stands in the place of the cards
        self._former_block = -1
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Console"))
        self.wall = WallWindow()
        self.placement = Placement(self.wall, self, self)
        self._build()
        for keys, act in (("PgDown", self._next), ("PgUp", self._back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        self.conductor.moved.connect(self.show_moment)
        self.conductor.ticked.connect(self._show_time)
        self.placement.changed.connect(self._show_placement)
        self.wall.key_pressed.connect(self._wall_key)
        workbench.saved.connect(self._show_saved)
        self.show_moment()
        self.grid.current.setFocus()

    # How it is built

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = QFrame()
        self._header.setObjectName("console_header")
        colours = theme.colours()
        self._header.setStyleSheet(
            f"QFrame#console_header {{ background: {colours.surface}; border-bottom: 1px solid {colours.line}; }}"
        )
        self._header_grid = QGridLayout(self._header)
        self._header_grid.setContentsMargins(16, theme.px(10), 24, theme.px(10))
        self._header_grid.setHorizontalSpacing(theme.px(10))
        self._build_header()
        column.addWidget(self._header)
        self._scroll = ScrollColumn()
        self._body = QGridLayout()
        self._body.setSpacing(16)
        self._scroll.column.addLayout(self._body)
        column.addWidget(self._scroll, 1)
        self.running_order = RunningOrderPanel(self._language)
        self._centre = self._build_centre()
        self._right = self._build_right()
        self._shape: tuple[bool, bool] | None = None
        self._arrange()

    def _build_header(self) -> None:
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(theme.px(10))
        self.leave = IconButton("arrow-left", self.tr("Leave the console; the session is kept"))
        self.leave.clicked.connect(self.left)
        self.title = GroupTitle(self.conductor.session.group_name)
        self.wall_button = PlainButton("", "monitor-check")
        self.wall_button.setFont(theme.font("small"))
        self._wall_menu = QMenu(self.wall_button)
        self._wall_menu.aboutToShow.connect(self._fill_wall_menu)
        self.wall_button.setMenu(self._wall_menu)
        self.saved = Pill(self.tr("Everything is saved"))
        self._title_row.addWidget(self.leave)
        self._title_row.addWidget(self.title, 1)
        self._title_row.addWidget(self.wall_button)
        self._title_row.addWidget(self.saved)
        self.curtain = KeyButton(self.tr("Dark wall"), "B", "eye-off")
        self.curtain.setCheckable(True)
        self.curtain.clicked.connect(self.conductor.toggle_curtain)
        self.pause = KeyButton(self.tr("Pause"), "P", "pause")
        self.pause.setCheckable(True)
        self.pause.clicked.connect(self.conductor.toggle_pause)
        self.next = KeyButton(self.tr("Next"), self.tr("Space"), "arrow-right", primary=True)
        self.next.clicked.connect(self._next)
        self._act_row = QHBoxLayout()
        self._act_row.setSpacing(theme.px(10))
        for button in (self.curtain, self.pause, self.next):
            self._act_row.addWidget(button)
        # A click must not take the focus from the cards, or Space would press the same button again.
        for button in (self.leave, self.wall_button, self.curtain, self.pause, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _build_centre(self) -> QStackedWidget:
        cards = QWidget()
        column = self._cards_column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._table = Surface()
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(heading(self.tr("%n card(s)", "", len(self.conductor.deck.cards)), 2))
        self.typed = Pill("", "look")
        self.typed.hide()
        head.addWidget(self.typed)
        head.addStretch(1)
        self.draw = PlainButton(self.tr("Draw at random"), "shuffle")
        self.draw.clicked.connect(self.conductor.draw_card)
        self.every_card = KeyButton(self.tr("Show all"), "A", "grid-3x3")
        self.every_card.setCheckable(True)
        self.every_card.clicked.connect(self.conductor.toggle_every_card)
        for button in (self.draw, self.every_card):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        self._table.body.addLayout(head)
        alts = [in_language(card.alt, self._language) for card in self.conductor.deck.cards]
        self.grid = CardGrid(self._cards, [*alts, ""])
        self.grid.picked.connect(self.conductor.pick)
        self.grid.typed.connect(self._show_typed)
        self._table.body.addWidget(self.grid, 1)
        column.addWidget(self._table)
        self.card_panel = CardPanel(self._workbench, self.conductor, self._language)
        column.addWidget(self.card_panel)
        self.harvest = HarvestPanel(self._workbench, self.conductor.session.id)
        self.closing = ClosingPanel(self._workbench, self.conductor.session.id)
        self.closing.stay_asked.connect(self._end_aside)
        self.closing.close_asked.connect(self._close)
        self.keys = KeyList()
        self.keys.done.connect(self._end_aside)
        self.guide = StepGuide(self._language, self.tr("Back to the cards"))
        self.guide.done.connect(self._end_aside)
        self.running_order.about.clicked.connect(self._show_guide)
        stack = QStackedWidget()
        self._pages = {
            "": cards,
            "harvest": self.harvest,
            "closing": self.closing,
            "keys": self.keys,
            "guide": self.guide,
        }
        for page in self._pages.values():
            stack.addWidget(page)
        return stack

    def _build_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.timer = TimerPanel(self.conductor, self._language)
        column.addWidget(self.timer)
        self.round = RoundPanel(self.conductor)
        column.addWidget(self.round, 1)
        self.miniature = WallView(self.tr("What the room sees"), fades=False)
        self._room_sees = Miniature(self.miniature)
        column.addWidget(self._room_sees, 4)
        return right

    def _arrange(self) -> None:
        """Three columns where there is room, closer where it is scarce; else one below the other."""
        wide = self.width() >= theme.px(1080)
        tight = wide and (self.width() < theme.px(1200) or self.height() < theme.px(700))
        if (wide, tight) == self._shape:
            return
        self._shape = wide, tight
        for item in (self._title_row, self._act_row):
            self._header_grid.removeItem(item)
        self._header_grid.addLayout(self._title_row, 0, 0)
        self._header_grid.addLayout(self._act_row, *((0, 1) if wide else (1, 0)))
        self._header_grid.setColumnStretch(0, 1)
        for part in (self.running_order, self._centre, self._right):
            self._body.removeWidget(part)
        for index, (part, share) in enumerate(((self.running_order, 0), (self._centre, 1), (self._right, 0))):
            self._body.addWidget(part, *((0, index) if wide else ((2, 0, 1)[index], 0)))
            self._body.setColumnStretch(index, share if wide else int(index == 0))
        left, right = (250, 278) if tight else (270, 300)
        for part, width in ((self.running_order, left), (self._right, right)):
            part.setMinimumWidth(theme.px(width) if wide else 0)
            part.setMaximumWidth(theme.px(width) if wide else 16_777_215)
        edge = 8 if tight else 14
        self._body.setContentsMargins(24, edge, 24, edge)
        self._table.body.setContentsMargins(14, edge, 14, edge)
        for index, share in enumerate((6, 5) if tight else (4, 3)):
            self._cards_column.setStretch(index, share)
        self.running_order.show_tight(tight)
        self.card_panel.show_tight(tight)
        self.grid.setMinimumHeight(0 if wide else theme.px(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(240))

    # What is shown

    def show_moment(self) -> None:
        """Show where the session is, here and on the wall."""
        session, moment = self.conductor.session, self.conductor.moment
        block = pacing.block_at(session, moment)
        moved_on = moment.block != self._former_block
        if moved_on:
            self._former_block = moment.block
            self._aside = ""
        self.running_order.show_moment(session, moment)
        self.grid.show_states(moment.card, moment.wall_card)
        self.every_card.setChecked(moment.wall_card == EVERY_CARD)
        self.curtain.setChecked(moment.curtain)
        self.curtain.show_words(self.tr("Light again") if moment.curtain else self.tr("Dark wall"))
        self.pause.setChecked(moment.paused)
        self.pause.show_words(self.tr("Go on") if moment.paused else self.tr("Pause"))
        last = pacing.is_last(session, moment)
        self.next.show_words(self.tr("Close the session") if last else self.tr("Next"), self.tr("Space"))
        harvesting = block is not None and block.kind is BlockKind.HARVEST
        self._show_page(self._aside or ("harvest" if harvesting else ""))
        if moved_on:  # what took the focus for a moment may have been far below
            self._scroll.verticalScrollBar().setValue(0)
        self._show_wall()
        self._show_time()
        self._show_placement()

    def read_again(self) -> None:
        """Take in what undo, or another page, changed."""
        self.conductor.read_again()
        self.title.setText(self.conductor.session.group_name)
        self.harvest.read_again()
        self.card_panel.read_note_again()
        self.running_order.show_moment(self.conductor.session, self.conductor.moment)
        self.round.show_round()
        self.timer.show_time()
        if self._aside == "closing":
            self.closing.read_again()
        self._show_wall()

    def _show_page(self, name: str) -> None:
        page = self._pages[name]
        self.next.setEnabled(name != "closing")
        if self._centre.currentWidget() is page:
            return
        self._centre.setCurrentWidget(page)
        if name == "closing":
            self.closing.read_again()
            self.closing.stay.setFocus()
        elif name == "keys":
            self.keys.back.setFocus()
        elif name == "guide":
            self.guide.take_focus()
        elif name == "":
            self.grid.current.setFocus()
        else:
            self.setFocus()

    def _show_wall(self) -> None:
        sentences = [each.text for each in reflection.harvest(self._workbench.store, self.conductor.session.id)]
        shown = wall_picture(
            self.conductor.session, self.conductor.moment, self.conductor.deck, sentences, self._language
        )
        self.wall.view.show_picture(shown)
        self.miniature.show_picture(shown)

    def _show_time(self) -> None:
        session, moment = self.conductor.session, self.conductor.moment
        timed = has_time(pacing.block_at(session, moment), self.miniature.picture.scene)
        share = pacing.share_left(session, moment) if timed else None
        self.wall.view.show_time(share)
        self.miniature.show_time(share)

    def _show_placement(self) -> None:
        showing = self.placement.showing
        words, icon, alone = {
            Showing.SCREEN: (self.tr("Shown on the projector"), "monitor-check", False),
            Showing.WINDOW: (self.tr("Rehearsal window"), "monitor", True),
            Showing.ALONE: (self.tr("The wall alone"), "monitor", True),
            Showing.NOWHERE: (
                self.tr("The wall is hidden") if self.placement.others() else self.tr("Only one screen"),
                "monitor",
                True,
            ),
        }[showing]
        colours = theme.colours()
        self.wall_button.setText(words)
        self.wall_button.setAccessibleName(self.tr("Wall: {state}").format(state=words))
        self.wall_button.setIcon(icons.icon(icon, colours.ink if alone else colours.on_tint, behind=theme.px(6)))
        ground, ink = (colours.neutral_ground, colours.ink) if alone else (colours.spruce_tint, colours.on_tint)
        self.wall_button.setStyleSheet(
            f"QPushButton:!focus {{ background: {ground}; color: {ink}; border: 1px solid {ground}; }}"
        )
        dark = self.conductor.moment.curtain
        self._room_sees.words.setText(self.tr("The room sees nothing") if dark else self.tr("The room sees"))

    def _show_saved(self) -> None:
        time = QTime.currentTime().toString(self.tr("HH:mm"))
        self.saved.show_as(self.tr("Everything is saved {time}").format(time=time))

    def _show_typed(self, digits: str) -> None:
        self.typed.show_as(self.tr("{digits} and Enter").format(digits=digits), "look")
        self.typed.setVisible(bool(digits))

    def _fill_wall_menu(self) -> None:
        self._wall_menu.clear()
        for screen in self.placement.others():
            action = self._wall_menu.addAction(
                self.tr("Show on {screen}").format(screen=screen.model() or screen.name()), self._use_screen
            )
            action.setData(name_of(screen))
        self._wall_menu.addAction(self.tr("Rehearsal window"), self.placement.rehearse)
        self._wall_menu.addAction(self.tr("Show the wall alone (Escape ends it)"), self.placement.show_alone)
        swap = self._wall_menu.addAction(self.tr("Change screens (S)"), self.placement.swap)
        swap.setEnabled(bool(self.placement.others()))
        self._wall_menu.addSeparator()
        self._wall_menu.addAction(self.tr("Hide the wall"), self.wall.close)
        self._wall_menu.addAction(self.tr("Keys (F1)"), self._show_keys)

    def _use_screen(self) -> None:
        action = self.sender()
        if action is not None:
            self.placement.use_screen(str(action.data()))  # pyright: ignore[reportAttributeAccessIssue]

    # What the keys do

    def take_key(self, key: int, *, shift: bool = False) -> bool:
        """Do what a key stands for; False when it is none of the console's."""
        acts = {
            Qt.Key.Key_Space: self._next,
            Qt.Key.Key_PageDown: self._next,
            Qt.Key.Key_PageUp: self._back,
            Qt.Key.Key_B: self.conductor.toggle_curtain,
            Qt.Key.Key_Period: self.conductor.toggle_curtain,
            Qt.Key.Key_P: self.conductor.toggle_pause,
            Qt.Key.Key_A: self.conductor.toggle_every_card,
            Qt.Key.Key_N: self._seat_before if shift else self.conductor.next_seat,
            Qt.Key.Key_S: self.placement.swap,
            Qt.Key.Key_F1: self._show_keys,
            Qt.Key.Key_H: self._show_guide,
            Qt.Key.Key_Escape: self._escape,
        }
        act = acts.get(key)  # pyright: ignore[reportArgumentType, reportCallIssue]
        if act is not None:
            act()
            return True
        return self._centre.currentWidget() is self._pages[""] and self.grid.take_key(key)

    def event(self, event: QEvent) -> bool:
        # F1 is the help of the whole program; here it lists the keys.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not plain(event) or not self.take_key(event.key(), shift=shift):
            event.ignore()

    def _wall_key(self, key: int, shift: bool) -> None:
        if key == Qt.Key.Key_Escape and self.placement.showing in (Showing.ALONE, Showing.WINDOW):
            self.wall.close()
        elif key not in (Qt.Key.Key_F1, Qt.Key.Key_H):
            self.take_key(key, shift=shift)

    def _next(self) -> None:
        if pacing.is_last(self.conductor.session, self.conductor.moment):
            self._aside = "closing"
            self._show_page("closing")
        else:
            self.conductor.next()

    def _back(self) -> None:
        if self._aside:
            self._end_aside()
        else:
            self.conductor.back()

    def _seat_before(self) -> None:
        self.conductor.give_word(self.conductor.moment.seat - 1)

    def _show_keys(self) -> None:
        self._aside = "" if self._aside == "keys" else "keys"
        self.show_moment()

    def _show_guide(self) -> None:
        block = pacing.block_at(self.conductor.session, self.conductor.moment)
        if block is not None:
            self.guide.show_step(block.kind)
            self._aside = "" if self._aside == "guide" else "guide"
            self.show_moment()

    def _escape(self) -> None:
        if self._aside:
            self._end_aside()
        else:
            self.take_focus()

    def take_focus(self) -> None:
        """Stand where the keys are the console's: on the cards, where they are shown."""
        if self._centre.currentWidget() is self._pages[""]:
            self.grid.current.setFocus()
        else:
            self.setFocus()

    def _end_aside(self) -> None:
        self._aside = ""
        self.show_moment()

    # The end

    def _close(self, keep_notes: bool) -> None:
        self.flush()
        self.stop()
        done = self._workbench.do(
            self.tr("close the session"), reflection.close, self.conductor.session.id, keep_notes=keep_notes
        )
        if done:
            self.closed.emit()
        else:
            self.left.emit()

    def flush(self) -> None:
        """Save what is being typed."""
        self.card_panel.note.flush()
        for row in self.harvest.rows:
            row.words.flush()

    def stop(self) -> None:
        """Pause, keep the moment and take the wall down."""
        self.flush()
        self.conductor.stop()
        self.placement.stop()
        self.wall.close()
        self.wall.deleteLater()
