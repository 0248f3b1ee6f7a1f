"""The draw that everybody can see: a lottery is made and kept, its fingerprint told, then dice, balls or lot decide."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QEvent, QLocale, QObject, QRegularExpression, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from panelapp.errors import Problem, UserError
from panelapp.services import composition, drawing
from panelapp.services.composition import Situation
from panelapp.services.drawing import Drawn, Impossible, Lots
from panelapp.ui import theme
from panelapp.ui.panels import weight_words
from panelapp.ui.panels.draw_wall import DrawPicture, DrawWall
from panelapp.ui.panels.draw_work import DecideWork, PrepareWork, stage_words
from panelapp.ui.reflection.wall_window import Placement, Showing, WallFrame
from panelapp.ui.tasks import Task
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, body, heading, label
from panelapp.ui.widgets.soft_view import reduced_motion
from panelapp.ui.workbench import Workbench

_PAUSE = 900
"""Milliseconds between two digits of a rehearsal."""


class WatchedDraw(Surface):
    """The facilitator's card, shown in place of the panel's table."""

    closed = Signal()
    impossible = Signal(object)
    """Findings: why no panel meets the wanted numbers."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._situation: Situation | None = None
        self._lots: Lots | None = None
        self._reason = ""
        self._prepared_id = ""
        self._task: Task[object] | None = None
        self._done = False
        self._typed = ""
        self._rehearsed = ""
        self._codes: tuple[tuple[str, ...], ...] = ()
        self._wall: WallFrame | None = None
        self._wall_view: DrawWall | None = None
        self._placement: Placement | None = None
        self._next_digit = QTimer(self, singleShot=True, interval=_PAUSE)
        self._next_digit.timeout.connect(self._rehearse_digit)
        self._build()

    def _build(self) -> None:
        self.title = heading(self.tr("Draw so that everyone can see"), 2)
        self.body.addWidget(self.title)
        self.words = body("")
        self.body.addWidget(self.words)
        self.fingerprint = label("", "strong")
        self.body.addWidget(self.fingerprint)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("The number from dice or balls, digit by digit"))
        self.number.setFont(theme.font("timer"))
        self.number.setFixedWidth(theme.px(130))
        self.number.textChanged.connect(self._typing)
        self.number.returnPressed.connect(self._draw_number)
        row.addWidget(self.number)
        self.draw_button = PrimaryButton(self.tr("Draw this panel"), "check")
        self.draw_button.clicked.connect(self._draw_number)
        self.lot_button = PlainButton(self.tr("Let the computer draw"), "dices")
        self.lot_button.clicked.connect(self._draw_by_lot)
        row.addWidget(self.draw_button)
        large = theme.px(100) > 100  # with large text there is no room for so many side by side
        if not large:
            row.addWidget(self.lot_button)
        row.addStretch(1)
        self.body.addLayout(row)
        if large:
            self.body.addWidget(self.lot_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.again_button = PrimaryButton(self.tr("Make a new lottery"), "dices")
        self.again_button.clicked.connect(self._make_new)
        self.body.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._room = QWidget()
        self._room.setMinimumHeight(theme.px(150))
        self._room.installEventFilter(self)
        self.preview = DrawWall(self.tr("What the room sees"), fades=False, parent=self._room)
        self.body.addWidget(self._room, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.back_button = PlainButton(self.tr("Back"), "arrow-left")
        self.back_button.clicked.connect(self.closed)
        self.copy_button = PlainButton(self.tr("Copy fingerprint"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self.wall_button = PlainButton("", "monitor")
        self.wall_button.clicked.connect(self._toggle_wall)
        self.rehearse_button = PlainButton(self.tr("Rehearsal"), "circle-play")
        self.rehearse_button.setCheckable(True)
        self.rehearse_button.toggled.connect(self._rehearse)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        if large:
            self.body.addLayout(row)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addStretch(1)
        row.addWidget(self.rehearse_button)
        row.addWidget(self.wall_button)
        self.body.addLayout(row)

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._task is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() is QEvent.Type.Resize:
            size = QSize(16, 9).scaled(self._room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            self.preview.setGeometry((self._room.width() - size.width()) // 2, 0, size.width(), size.height())
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.stop()

    # The lottery

    def start(self, situation: Situation, reason: str) -> None:
        """Make the lottery, or take up the one that waits for its number. Raises `UserError("draw.no_candidates")`."""
        if self._task is not None:  # one given up that has not heard of it yet
            return
        self.stop()
        self._situation, self._reason = situation, reason
        self._lots, self._prepared_id, self._codes, self._done = None, "", (), False
        self.number.clear()
        order = drawing.resume(situation) or drawing.order(situation)
        self._task = self._workbench.tasks.run(
            self.tr("Preparing the draw"),
            PrepareWork(order, stage_words()),
            self._prepared,
            self._failed,
            self._cancelled,
        )
        self._show()

    def _prepared(self, result: Lots | Impossible) -> None:
        self._task = None
        if isinstance(result, Impossible):
            self.impossible.emit(result.findings)
            return
        assert self._situation is not None
        self._lots = result
        waiting = self._situation.composition.prepared
        if waiting is None:
            self._keep_lottery()
        elif waiting.fingerprint == result.fingerprint:
            self._ready(waiting.id)
        else:
            self._show()

    def _keep_lottery(self) -> None:
        assert self._lots is not None
        kept = self._workbench.do(self.tr("prepare the draw"), drawing.keep_lottery, self._lots, reason=self._reason)
        if kept and kept.value is not None:
            self._ready(kept.value.id)
        else:
            self._lots = None
            self._show()

    def _ready(self, draw_id: str) -> None:
        assert self._lots is not None
        self._prepared_id = draw_id
        self._codes = tuple(self._lots.codes(number) for number in range(1, self._lots.panels + 1))
        places = len(str(self._lots.panels)) - 1
        self.number.setMaxLength(places)
        self.number.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{places}}}"), self.number))
        self._hang()
        self._show()
        self.number.setFocus()

    def _make_new(self) -> None:
        assert self._situation is not None
        if self._lots is not None and not self._prepared_id:  # it is ready, but is not the one that was told before
            self._keep_lottery()
            return
        try:
            self.start(composition.read(self._workbench.store, self._situation.panel.id), self._reason)
        except UserError as problem:
            self._workbench.problem_met.emit(problem)

    def show_situation(self, situation: Situation) -> None:
        """See whether the lottery still is what it was."""
        self._situation = situation
        if not self._prepared_id or self._done or self._lots is None:
            return
        waiting = situation.composition.prepared
        order = self._lots.order
        same = bool(situation.people) and drawing.order(situation, order.seed) == order
        if waiting is None or waiting.id != self._prepared_id or not same:
            self._lots, self._prepared_id, self._codes = None, "", ()
            self.rehearse_button.setChecked(False)
            self._show()

    def _failed(self, problem: Problem) -> None:
        self._task = None
        self._workbench.problem_met.emit(problem)
        self._show()

    def _cancelled(self) -> None:
        self._task = None
        self._show()
        if not self._prepared_id and self.isVisible():
            self.closed.emit()

    # The number

    def _typing(self) -> None:
        self._typed = self.number.text()
        self._show()

    def _draw_number(self) -> None:
        if self.draw_button.isEnabled() and self._lots is not None:
            self._decide(int(self._typed) or self._lots.panels)

    def _draw_by_lot(self) -> None:
        self._decide(None)

    def _decide(self, number: int | None) -> None:
        if self._lots is None or not self._prepared_id or self._task is not None:
            return
        self._task = self._workbench.tasks.run(
            self.tr("Drawing the panel"), DecideWork(self._lots, number), self._decided, self._failed, self._cancelled
        )
        self._show()

    def _decided(self, drawn: Drawn) -> None:
        self._task = None
        self._done = True
        kept = self._workbench.do(self.tr("draw the panel"), drawing.keep, drawn, prepared_id=self._prepared_id)
        if not kept:
            self._done = False
            if self._situation is not None:
                self.show_situation(self._situation)
        else:
            self._typed = str(drawn.number % drawn.lots.panels).zfill(self.number.maxLength())
        self._show()
        if self._done:
            self.back_button.setFocus()

    def _rehearse(self, wanted: bool) -> None:
        self._next_digit.stop()
        self._rehearsed = ""
        self._typed = ""
        if wanted and self._lots is not None:
            self.number.clear()
            self._rehearsed = str(secrets.randbelow(self._lots.panels)).zfill(self.number.maxLength())
            if reduced_motion():
                self._typed = self._rehearsed
            else:
                self._next_digit.start()
        elif not wanted:
            self._typed = self.number.text()
        self._show()

    def _rehearse_digit(self) -> None:
        self._typed = self._rehearsed[: len(self._typed) + 1]
        if self._typed != self._rehearsed:
            self._next_digit.start()
        self._show()

    # Showing

    def _show(self) -> None:
        ready = bool(self._prepared_id) and not self._done
        rehearsing = self.rehearse_button.isChecked()
        lots = self._lots
        self.words.setText(self._sentence())
        told = lots is not None and bool(self._prepared_id)
        self.fingerprint.setVisible(told)
        self.copy_button.setVisible(told)
        if told and lots is not None:
            self.fingerprint.setText(self.tr("Fingerprint of the lottery: {groups} …").format(groups=_groups(lots)))
            self.fingerprint.setToolTip(lots.fingerprint)
            self.fingerprint.setAccessibleDescription(lots.fingerprint)
        for widget in (self.number, self.draw_button, self.lot_button, self.rehearse_button):
            widget.setVisible(ready)
        can = ready and not rehearsing and self._task is None
        self.number.setEnabled(can)
        self.lot_button.setEnabled(can)
        self.draw_button.setEnabled(can and len(self._typed) == self.number.maxLength())
        self.rehearse_button.setEnabled(self._task is None)
        self.again_button.setVisible(not self._prepared_id and self._task is None)
        self.back_button.setText(self.tr("To the panel") if self._done else self.tr("Back"))
        self.back_button.setAccessibleName(self.back_button.text())
        self._room.setVisible(told)
        self.wall_button.setVisible(told)
        self._show_wall()
        self._show_placement()

    def _sentence(self) -> str:
        if self._done:
            return self.tr("Panel {number} has been drawn.").format(number=self._typed)
        if self._task is not None and not self._prepared_id:
            return self.tr("The lottery is being made. Nothing is decided by it but which panels have a number.")
        if not self._prepared_id:
            if self._lots is not None:
                return self.tr(
                    "The lottery that was kept before is no longer this one: candidates, answers or wanted numbers "
                    "have been changed since, or the program has. Make a new one; its fingerprint is another."
                )
            return self.tr("The lottery does not hold any more, since what it was made of has changed.")
        if self.rehearse_button.isChecked():
            return self.tr("Rehearsal: a number by chance shows how it goes. It does not count and is not kept.")
        assert self._lots is not None
        panels = QLocale().toString(self._lots.panels)
        gave_way = weight_words.told(self._lots.gave_way)
        words = (
            self.tr(
                "{gave_way} {panels} numbered panels wait, and all of them meet the numbers after that. Read the "
                "fingerprint aloud. Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} "
                "means {panels}."
            )
            if gave_way
            else self.tr(
                "{panels} numbered panels wait, and all of them meet the wanted numbers. Read the fingerprint aloud. "
                "Then throw {digits} ten-sided dice, or draw {digits} balls from 0 to 9; {noughts} means {panels}."
            )
        )
        return words.format(
            gave_way=gave_way, panels=panels, digits=self.number.maxLength(), noughts="0" * self.number.maxLength()
        )

    def _show_wall(self) -> None:
        lots = self._lots
        picture = DrawPicture()
        if lots is not None and self._prepared_id:
            rehearsing = bool(self._rehearsed)
            picture = DrawPicture(
                self.tr("The panel is drawn") if self._done else self.tr("%n panel(s)", "", lots.panels),
                self.tr("Fingerprint {groups}").format(groups=_groups(lots)),
                self._codes,
                self._typed,
                self._done or (rehearsing and self._typed == self._rehearsed),
                self.tr("Rehearsal: this does not count") if rehearsing else "",
            )
        self.preview.show_picture(picture)
        if self._wall_view is not None:
            self._wall_view.show_picture(picture)

    # The wall

    def _hang(self) -> None:
        """On the other screen at once where there is one; else only when asked for."""
        if self._wall is not None:
            return
        self._wall_view = DrawWall(self.tr("The wall"))
        self._wall = WallFrame(self._wall_view)
        self._placement = Placement(self._wall, self, self)
        self._placement.changed.connect(self._show_placement)
        self._wall.key_pressed.connect(self._wall_key)
        if self._placement.others():
            self._placement.use_any_screen()

    def _toggle_wall(self) -> None:
        if self._placement is None or self._wall is None:
            return
        if self._placement.showing is not Showing.NOWHERE:
            self._wall.close()
        elif self._placement.others():
            self._placement.use_any_screen()
        else:
            self._placement.rehearse()

    def _show_placement(self) -> None:
        shown = self._placement is not None and self._placement.showing is not Showing.NOWHERE
        self.wall_button.setText(self.tr("Take the wall down") if shown else self.tr("Show the wall"))
        self.wall_button.setAccessibleName(self.wall_button.text())

    def _wall_key(self, key: int, _: bool) -> None:
        if key == Qt.Key.Key_Escape and self._placement is not None and self._placement.showing is not Showing.SCREEN:
            assert self._wall is not None
            self._wall.close()
        elif self.number.isVisible() and self.number.isEnabled():
            if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
                self.number.insert(chr(key))
            elif key == Qt.Key.Key_Backspace:
                self.number.backspace()
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._draw_number()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        if self._lots is not None:
            QGuiApplication.clipboard().setText(self._lots.fingerprint)

    def stop(self) -> None:
        """Give up what is under way and take the wall down, as when the page goes."""
        self._next_digit.stop()
        self.rehearse_button.setChecked(False)
        if self._task is not None:
            self._task.cancel()
        wall, self._wall = self._wall, None
        placement, self._placement = self._placement, None
        self._wall_view = None
        if placement is not None:
            placement.changed.disconnect(self._show_placement)
            placement.stop()
            placement.deleteLater()
        if wall is not None:
            wall.close()
            wall.deleteLater()


def _groups(lots: Lots) -> str:
    """The beginning of the fingerprint as it can be read aloud."""
    return " ".join(lots.fingerprint[place : place + 4] for place in range(0, 16, 4))
