"""Paints the draw that everybody can see: numbered panels as codes, fewer with each digit, at last the one drawn.

The same code fills the projector and the small picture in the card; a picture holds nothing but codes and words.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.soft_view import SoftView

_MIDDLE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class DrawPicture:
    """What the room sees; `codes` are those of the panels in order of number, `digits` what has been drawn so far.

    Panels are shown by the digits that stand for them: as many as needed for all, and noughts for the last. `done`
    shows the one panel alone; `remark` says that a rehearsal does not count.
    """

    heading: str = ""
    fingerprint: str = ""
    codes: tuple[tuple[str, ...], ...] = ()
    digits: str = ""
    done: bool = False
    remark: str = ""

    @property
    def width(self) -> int:
        """How many digits decide."""
        return len(str(max(1, len(self.codes)))) - 1

    def panel(self, digits: str) -> tuple[str, ...]:
        """The codes of the panel that these digits stand for."""
        return self.codes[(int(digits) or len(self.codes)) - 1]


class DrawWall(SoftView):
    """One `DrawPicture`, softly changed unless stillness is asked for."""

    def __init__(self, name: str, *, fades: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, fades=fades, parent=parent)
        self.picture = DrawPicture()

    def show_picture(self, picture: DrawPicture) -> None:
        """Change to another picture."""
        if picture == self.picture:
            return
        self._leave()
        self.picture = picture
        self._arrive()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        colours = theme.colours()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(rect, QColor(colours.wall))
        shown = self.picture
        if not shown.codes:
            return
        wide, high = rect.width(), rect.height()
        left, room = rect.left() + wide * 0.06, wide * 0.88
        self._text(
            painter, QRectF(left, high * 0.05, room, high * 0.12), shown.heading, high * 0.075, 700, colours.wall_ink
        )
        self._text(painter, QRectF(left, high * 0.17, room, high * 0.06), shown.fingerprint, high * 0.036, 400,
                   colours.wall_muted)  # fmt: skip
        middle = QRectF(left, high * 0.27, room, high * 0.58)
        if shown.done:
            self._one(painter, middle)
        elif len(shown.digits) < shown.width - 1:
            self._numbers(painter, middle)
        else:
            self._rows(painter, middle)
        self._text(painter, QRectF(left, high * 0.88, room, high * 0.08), shown.remark, high * 0.045, 600, "#F0B96B")

    def _numbers(self, painter: QPainter, rect: QRectF) -> None:
        """A hundred tiles for what the next two digits can be; where more can be, each stands for several panels."""
        shown = self.picture
        rest = shown.width - len(shown.digits)
        columns = 10
        rows = 10 if rest >= 2 else 1
        across, down = rect.width() / columns, rect.height() / rows
        for place in range(columns * rows):
            digits = shown.digits + str(place).zfill(min(rest, 2)) + "·" * (rest - min(rest, 2))
            at = QRectF(rect.left() + place % columns * across, rect.top() + place // columns * down, across, down)
            self._tile(painter, at, digits, down, lit=False)

    def _tile(self, painter: QPainter, at: QRectF, words: str, height: float, *, lit: bool) -> None:
        colours = theme.colours()
        inside = at.adjusted(at.width() * 0.03, height * 0.06, -at.width() * 0.03, -height * 0.06)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wall_line if lit else "#1A2325"))
        painter.drawRoundedRect(inside, height * 0.12, height * 0.12)
        self._text(painter, inside, words, height * 0.5, 600, colours.wall if lit else colours.wall_muted)

    def _rows(self, painter: QPainter, rect: QRectF) -> None:
        """Ten panels with their codes; the one whose number is complete is lit."""
        shown, colours = self.picture, theme.colours()
        down = rect.height() / 10
        for last in range(10):
            digits = shown.digits[: shown.width - 1] + str(last)
            lit = digits == shown.digits
            top = rect.top() + last * down
            self._tile(painter, QRectF(rect.left(), top, rect.width() * 0.12, down), digits, down, lit=lit)
            beside = QRectF(rect.left() + rect.width() * 0.14, top, rect.width() * 0.86, down)
            ink = colours.wall_line if lit else colours.wall_muted
            self._text(painter, beside, "  ".join(shown.panel(digits)), down * 0.5, 600 if lit else 400, ink, _LEFT)

    def _one(self, painter: QPainter, rect: QRectF) -> None:
        """The panel that was drawn, alone and large."""
        shown, colours = self.picture, theme.colours()
        number = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.34)
        self._text(painter, number, shown.digits, number.height() * 0.9, 700, colours.wall_line)
        below = QRectF(rect.left(), number.bottom(), rect.width(), rect.height() * 0.66)
        self._text(painter, below, "   ".join(shown.panel(shown.digits)), rect.height() * 0.17, 600, colours.wall_line)

    def _text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        size: float,
        weight: int,
        ink: str,
        flags: int = _MIDDLE,
    ) -> None:
        """Every word on the wall goes through here; smaller where it would not fit."""
        if not text:
            return
        font = QFont(theme.FAMILY)
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        while True:
            font.setPixelSize(max(1, round(size)))
            needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, rect.width(), 1e6), flags, text)
            if size < 5 or (needed.height() <= rect.height() and needed.width() <= rect.width()):
                break
            size *= 0.93
        painter.setFont(font)
        painter.setPen(QColor(ink))
        self._said.append(text)
        painter.drawText(rect, flags, text)
