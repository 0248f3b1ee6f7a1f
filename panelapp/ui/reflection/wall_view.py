"""Paints what hangs on the wall: the same code fills the projector and the small picture in the console."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from panelapp.domain.reflection import WallScene
from panelapp.ui import theme
from panelapp.ui.reflection.wall_picture import WallPicture
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import Surface, label
from panelapp.ui.widgets.soft_view import SoftView

_CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class WallView(SoftView):
    """The scene and, below it, a line that shrinks with the time; nothing else can get here."""

    def __init__(self, name: str, *, fades: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, fades=fades, parent=parent)
        self._picture = WallPicture()
        self._share: float | None = None

    @property
    def picture(self) -> WallPicture:
        """What is shown, or being faded to."""
        return self._picture

    def show_picture(self, picture: WallPicture) -> None:
        """Change to another picture: softly, but at once to and from the dark, and at once where stillness is asked."""
        if picture == self._picture:
            return
        dark = WallScene.DARK in (picture.scene, self._picture.scene)
        same = picture.scene is self._picture.scene and picture.scene is WallScene.HARVEST
        self._leave(softly=not dark and not same)
        self._picture = picture
        self._arrive()

    def show_time(self, share: float | None) -> None:
        """How much of the time is left, 1 to 0; None takes the line away."""
        if share == self._share:
            return
        former, self._share = self._share, share
        if share is None or former is None or round(former * self.width()) != round(share * self.width()):
            self.update()

    def heightForWidth(self, width: int) -> int:
        return width * 9 // 16

    # One scene

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(rect, QColor(theme.colours().wall))
        inside = QRectF(
            rect.left() + rect.width() * 0.09,
            rect.top() + rect.height() * 0.07,
            rect.width() * 0.82,
            rect.height() * 0.82,
        )
        shown = self._picture
        match shown.scene:
            case WallScene.DARK:
                return
            case WallScene.TITLE:
                self._words(painter, inside, shown.heading, rect.height() * 0.09, 700)
            case WallScene.RULES | WallScene.HARVEST:
                self._list(painter, inside)
            case WallScene.QUESTION:
                self._words(painter, inside, shown.words, rect.height() * 0.085, 600)
            case WallScene.ALL_CARDS:
                self._all_cards(painter, rect)
            case WallScene.CARD:
                self._card(painter, rect)
            case WallScene.SILENCE:
                self._still(painter, rect, 0.62)
            case WallScene.PULSE:
                self._slip(painter, inside)
            case WallScene.CLOSING:
                self._still(painter, rect, 0.85)
                self._words(painter, inside, shown.heading, rect.height() * 0.08, 600)
        self._time(painter, rect)

    def _say(self, painter: QPainter, rect: QRectF, flags: int, text: str) -> None:
        """Every word on the wall goes through here."""
        if text:
            self._said.append(text)
            painter.drawText(rect, flags, text)

    def _words(
        self, painter: QPainter, rect: QRectF, text: str, size: float, weight: int, flags: int = _CENTRE
    ) -> None:
        """A text of `size` pixels, smaller where it would not fit."""
        while size > 6:
            painter.setFont(_font(size, weight))
            needed = QFontMetricsF(painter.font()).boundingRect(QRectF(0, 0, rect.width(), 1e6), flags, text)
            if needed.height() <= rect.height() and needed.width() <= rect.width():
                break
            size *= 0.94
        painter.setPen(QColor(theme.colours().wall_ink))
        self._say(painter, rect, flags, text)

    def _list(self, painter: QPainter, rect: QRectF) -> None:
        shown = self._picture
        head = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.12)
        below = QRectF(rect.left(), rect.top() + rect.height() * 0.17, rect.width(), rect.height() * 0.83)
        harvest = shown.scene is WallScene.HARVEST
        painter.setFont(_font(rect.height() * (0.055 if harvest else 0.06), 600))
        painter.setPen(QColor(theme.colours().wall_muted))
        self._say(painter, head, _LEFT, shown.heading)
        if not shown.lines:
            return
        size = rect.height() * (0.075 if harvest else 0.062)
        bar = rect.width() * 0.025
        width = below.width() - bar
        while size > 6:
            font = _font(size, 600 if harvest else 400)
            heights = [
                QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), _LEFT, line).height() for line in shown.lines
            ]
            gap = size * (0.7 if harvest else 0.55)
            if sum(heights) + gap * (len(heights) - 1) <= below.height():
                break
            size *= 0.95
        painter.setFont(font)
        top = below.top()
        for line, height in zip(shown.lines, heights, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours().wall_line))
            if harvest:
                painter.drawRect(QRectF(below.left(), top, max(2.0, bar * 0.18), height))
            else:
                painter.drawEllipse(QPointF(below.left() + bar * 0.3, top + size * 0.68), size * 0.13, size * 0.13)
            painter.setPen(QColor(theme.colours().wall_ink))
            self._say(painter, QRectF(below.left() + bar, top, width, height), _LEFT, line)
            top += height + gap

    def _all_cards(self, painter: QPainter, rect: QRectF) -> None:
        faces = self._picture.faces
        columns = card_view.columns(len(faces))
        rows = -(-len(faces) // columns)
        gap = rect.height() * 0.09 / max(5, rows)
        height = (rect.height() * 0.87 - gap * (rows - 1)) / rows
        width = min(height * card_view.ASPECT, (rect.width() * 0.94 - gap * (columns - 1)) / columns)
        height = min(height, width / card_view.ASPECT * 1.2)
        left = rect.left() + (rect.width() - width * columns - gap * (columns - 1)) / 2
        top = rect.top() + rect.height() * 0.035 + (rect.height() * 0.87 - height * rows - gap * (rows - 1)) / 2
        for index, shown in enumerate(faces):
            at = QPointF(left + index % columns * (width + gap), top + index // columns * (height + gap))
            card_view.paint_small(painter, QRectF(at.x(), at.y(), width, height), shown, self._say)

    def _card(self, painter: QPainter, rect: QRectF) -> None:
        question = self._picture.words
        height = rect.height() * (0.75 if question else 0.85)
        width = min(height * card_view.ASPECT, rect.width() * 0.9)
        at = QRectF(
            rect.left() + (rect.width() - width) / 2, rect.top() + rect.height() * 0.05, width, width / card_view.ASPECT
        )
        for shown in self._picture.faces:
            card_view.paint_large(painter, at, shown, self._say)
        if question:
            below = QRectF(
                rect.left() + rect.width() * 0.09,
                at.bottom() + rect.height() * 0.015,
                rect.width() * 0.82,
                rect.height() * 0.115,
            )
            self._words(painter, below, question, rect.height() * 0.05, 600)

    def _still(self, painter: QPainter, rect: QRectF, low: float) -> None:
        """A horizon with a little light in it: calm, and of nothing in particular."""
        dusk = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        dusk.setColorAt(0, QColor("#0E1415"))
        dusk.setColorAt(low - 0.02, QColor("#22343A"))
        dusk.setColorAt(low, QColor("#3C4C4C"))
        dusk.setColorAt(min(1.0, low + 0.004), QColor("#182427"))
        dusk.setColorAt(1, QColor("#0E1415"))
        painter.fillRect(rect, dusk)
        glow = QRadialGradient(
            QPointF(rect.left() + rect.width() * 0.64, rect.top() + rect.height() * low), rect.height() * 0.4
        )
        glow.setColorAt(0, QColor(240, 200, 150, 95))
        glow.setColorAt(0.35, QColor(240, 200, 150, 30))
        glow.setColorAt(1, QColor(240, 200, 150, 0))
        painter.fillRect(rect, glow)

    def _slip(self, painter: QPainter, rect: QRectF) -> None:
        """The paper slip everybody fills in: five lines with five boxes."""
        height = rect.height() * 0.72
        paper = QRectF(rect.left(), rect.top() + (rect.height() - height) / 2, height * 0.74, height)
        painter.save()
        painter.translate(paper.center())
        painter.rotate(-3)
        painter.translate(-paper.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours().wall_ink))
        painter.drawRoundedRect(paper, height * 0.015, height * 0.015)
        unit = height / 14
        for line in range(5):
            y = paper.top() + unit * (1.6 + line * 2.2)
            painter.setBrush(QColor("#B8B2A4"))
            painter.drawRoundedRect(QRectF(paper.left() + unit, y, paper.width() - 3 * unit, unit * 0.28), 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("#5C686B"), max(1.0, unit * 0.07)))
            for box in range(5):
                painter.drawRect(QRectF(paper.left() + unit * (1 + box * 1.5), y + unit * 0.7, unit * 0.6, unit * 0.6))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.restore()
        left = paper.right() + rect.width() * 0.07
        beside = QRectF(left, rect.top() + rect.height() * 0.2, rect.right() - left, rect.height() * 0.18)
        self._words(painter, beside, self._picture.heading, rect.height() * 0.09, 700, _LEFT)
        below = QRectF(left, beside.bottom(), beside.width(), rect.height() * 0.42)
        self._words(painter, below, self._picture.words, rect.height() * 0.062, 400, _LEFT)

    def _time(self, painter: QPainter, rect: QRectF) -> None:
        if self._share is None:
            return
        thick = max(2.0, rect.height() * 0.006)
        track = QRectF(
            rect.left() + rect.width() * 0.134, rect.top() + rect.height() * 0.952, rect.width() * 0.732, thick
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#263032"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        painter.setBrush(QColor(theme.colours().wall_line))
        painter.drawRoundedRect(
            QRectF(track.left(), track.top(), track.width() * self._share, thick), thick / 2, thick / 2
        )


def _font(size: float, weight: int) -> QFont:
    made = QFont(theme.FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    return made


class Miniature(Surface):
    """The small picture of the wall in the wall's shape, under words of its own; gives way where height is scarce."""

    def __init__(self, view: WallView, parent: QWidget | None = None) -> None:
        super().__init__(parent, 10)
        self._view = view
        self.words = label("", "small", "muted")
        self.body.addWidget(self.words)
        self._room = QWidget()
        self._room.setMinimumHeight(theme.px(64))
        view.setParent(self._room)
        self.body.addWidget(self._room, 1)
        self._room.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() == QEvent.Type.Resize:
            room = self._room.size()
            size = QSize(16, 9).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            self._view.setGeometry((room.width() - size.width()) // 2, 0, size.width(), size.height())
            self.setMaximumHeight(self.height() - room.height() + self._view.heightForWidth(room.width()))
        return super().eventFilter(watched, event)
