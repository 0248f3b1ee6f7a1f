"""A question of the card in hand: read in full by the facilitator, shown to the room at a press."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from panelapp.ui import icons, theme
from panelapp.ui.widgets.basics import PlainButton

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class QuestionButton(PlainButton):
    """As tall as its words need; sign and ground say whether the room sees it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.number = number
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_question(self, question: str, on_wall: bool) -> None:
        """Show a question, or nothing where it is ''."""
        self.setVisible(bool(question))
        self.setChecked(on_wall)
        self.setText(question)
        said = (
            self.tr("Question on the wall: {question}")
            if on_wall
            else self.tr("Show the question on the wall: {question}")
        )
        self.setAccessibleName(said.format(question=question))
        self._take_height()

    def words_rect(self) -> QRect:
        """Where the words are painted."""
        side = theme.px(14)
        return self.rect().adjusted(side + theme.px(30), 0, -side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = theme.colours()
        ink = colours.on_tint if self.isChecked() else colours.ink
        size = theme.px(20)
        sign = icons.pixmap("monitor-check" if self.isChecked() else "eye", size, ink, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(14), (self.height() - size) // 2, sign)
        painter.setPen(QColor(ink))
        painter.drawText(self.words_rect(), _WRAPPED, self.text())
        painter.end()

    def _take_height(self) -> None:
        room = QRect(0, 0, max(1, self.words_rect().width()), 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.text()).height()
        self.setFixedHeight(max(theme.px(38), words + theme.px(12)))
