"""How a picture card looks, in the console and on the wall alike: its picture, or a stand-in until there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QBuffer, QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from panelapp.domain.decks import BLANK_CARD, Card, CardKind, Deck, Picture, in_language
from panelapp.ui import theme

ASPECT = 154 / 111
"""Width over height of a card on paper, bleed included."""

BLANK_NUMBER = 30
"""What is typed for the blank tile, which shows no number, where no card has this one; 0 always finds it."""

_SMALLEST = 7.0
"""Pixels of words that cannot be larger."""

_PAPER, _PENCIL = "#F4EFE6", "#3C484B"
_INK = "#FFFFFF"

# Dusk above, light below, in the tones the pictures have.
_TONES = {
    "nature": (("#2A4A40", "#A9BE8C"), ("#34524B", "#C2C99A"), ("#23403A", "#8FB09A")),
    "weather": (("#3E4E66", "#C3CAD6"), ("#4A5A6E", "#D5CFC6"), ("#33425A", "#A9BACB")),
    "building": (("#5A4632", "#DDBB8C"), ("#6A5340", "#E6CBA0"), ("#4A3E36", "#C99F72")),
    "journey": (("#2E5058", "#A6C2B6"), ("#3C6472", "#D9BE92"), ("#27454F", "#86AEA4")),
    "object": (("#54403A", "#CF8A5E"), ("#5E4A44", "#DDA179"), ("#48383A", "#B87A58")),
    "people": (("#54475F", "#D9A284"), ("#5F5068", "#E2B798"), ("#463E56", "#C08C82")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Face:
    """The side of a card that anybody may see, in one language; number 0 is the blank.

    `text` is what a card of words says, '' on a card of a picture.
    """

    key: str
    number: int
    title: str
    category: str = ""
    picture: Picture | None = None
    text: str = ""


def face(card: Card, language: str) -> Face:
    """The open side of a card: never its care note or questions. A card of words without any yet says “…”."""
    title = in_language(card.title, language)
    text = ""
    if card.kind is not CardKind.PICTURE:
        text = in_language(card.text, language) or title or "…"
    return Face(card.key, card.number, title or _beginning(text), card.category, card.picture, text)


def blank_face(deck: Deck) -> Face:
    """The tile for those who have something of their own in mind."""
    translate = QCoreApplication.translate
    words = (
        translate("CardView", "None of these – I have my own picture")
        if any(card.kind is CardKind.PICTURE for card in deck.cards)
        else translate("CardView", "None of these – I have something else in mind")
    )
    return Face(BLANK_CARD, 0, words)


def faces(deck: Deck, language: str) -> tuple[Face, ...]:
    """Every card of the deck and the blank tile last."""
    return (*(face(card, language) for card in deck.cards), blank_face(deck))


def called(shown: Face) -> str:
    """What a card is called by number and title; the blank tile by its words."""
    if not shown.number:
        return shown.title
    translate = QCoreApplication.translate
    words = translate("CardView", "Card {number}, {title}") if shown.title else translate("CardView", "Card {number}")
    return words.format(number=shown.number, title=shown.title)


def columns(tiles: int) -> int:
    """How many cards stand beside each other where so many fill a wide space: 6 of 30."""
    wide = 1
    while wide * (wide - 1) < tiles and wide < tiles:
        wide += 1
    return wide


def forget() -> None:
    """Let go of the pictures kept at hand, when the file they lie in is locked."""
    _load_small.cache_clear()
    _load_large.cache_clear()


def _beginning(text: str) -> str:
    return text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0] + " …"


Say = Callable[[QPainter, QRectF, int, str], None]
"""Draws a text within a rectangle with Qt's alignment flags; the wall counts what it says this way."""


def say(painter: QPainter, rect: QRectF, flags: int, text: str) -> None:
    """Draw a text with the painter's font and pen."""
    painter.drawText(rect, flags, text)


def paint_small(painter: QPainter, rect: QRectF, shown: Face, say: Say = say) -> None:
    """A card among the others: its picture and number; the blank tile says what it is for."""
    radius = min(rect.height() * 0.13, 12.0)
    if not shown.number:
        _paint_blank(painter, rect, shown, radius, say, 0.17)
        return
    size = max(11.0, rect.height() * 0.2)
    font = _font(size, 700)
    text = str(shown.number)
    pad = size * 0.35
    wide = max(QFontMetricsF(font).horizontalAdvance(text) + 2 * pad, size * 1.3)
    patch = QRectF(rect.left() + size * 0.35, rect.bottom() - size * 1.6, wide, size * 1.3)
    if shown.text:
        # The words stand beside the number where the tile is flat, else above it.
        flat = rect.width() > 1.8 * rect.height()
        free = rect.adjusted(wide + pad, 0, 0, 0) if flat else rect.adjusted(0, 0, 0, patch.top() - rect.bottom())
        _paint_paper(painter, rect, radius)
        _fill_with_words(painter, free, shown.title, 600, max(10.0, rect.height() * 0.15), say)
    else:
        _paint_ground(painter, rect, shown, radius)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(14, 20, 21, 170))
    painter.drawRoundedRect(patch, size * 0.4, size * 0.4)
    painter.setPen(QColor(_INK))
    say(painter, patch, int(Qt.AlignmentFlag.AlignCenter), text)


def paint_large(painter: QPainter, rect: QRectF, shown: Face, say: Say = say) -> None:
    """A card by itself: the picture or the words alone; while there is no picture, a stand-in with number and title."""
    radius = rect.height() * 0.03
    if not shown.number:
        _paint_blank(painter, rect, shown, radius, say, 0.085)
        return
    if shown.text:
        _paint_paper(painter, rect, radius)
        _fill_with_words(painter, rect, shown.text, 500, rect.height() * 0.1, say)
        return
    _paint_ground(painter, rect, shown, radius)
    if shown.picture:
        return
    painter.setPen(QColor(_INK))
    painter.setFont(_font(rect.height() * 0.3, 700))
    upper = QRectF(rect.left(), rect.top() + rect.height() * 0.16, rect.width(), rect.height() * 0.36)
    say(painter, upper, int(Qt.AlignmentFlag.AlignCenter), str(shown.number))
    band = QRectF(rect.left(), rect.bottom() - rect.height() * 0.3, rect.width(), rect.height() * 0.2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(14, 20, 21, 150))
    painter.drawRect(band)
    painter.setPen(QColor(_INK))
    painter.setFont(_font(rect.height() * 0.1, 600))
    say(
        painter,
        band.adjusted(12, 0, -12, 0),
        int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
        shown.title,
    )


def _font(size: float, weight: int) -> QFont:
    made = QFont(theme.FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(weight))
    return made


def _paint_blank(painter: QPainter, rect: QRectF, shown: Face, radius: float, say: Say, share: float) -> None:
    painter.setBrush(QColor(_PAPER))
    painter.setPen(QPen(QColor("#8B8F87"), max(1.0, rect.height() * 0.01), Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    _fill_with_words(painter, rect, shown.title, 600, rect.height() * share, say)


def _paint_paper(painter: QPainter, rect: QRectF, radius: float) -> None:
    painter.setBrush(QColor(_PAPER))
    painter.setPen(QPen(QColor("#C9C3B6"), max(1.0, rect.height() * 0.004)))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def _fill_with_words(painter: QPainter, rect: QRectF, words: str, weight: int, size: float, say: Say) -> None:
    """Words in the middle of a card, `size` pixels high, smaller where there are many."""
    painter.setPen(QColor(_PENCIL))
    inside = rect.adjusted(rect.width() * 0.06, 2, -rect.width() * 0.06, -2)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    size = max(size, _SMALLEST)
    painter.setFont(_font(size, weight))
    while size > _SMALLEST:
        needed = QFontMetricsF(painter.font()).boundingRect(inside, flags, words)
        if needed.height() <= inside.height() and needed.width() <= inside.width():
            break
        size -= 0.5
        painter.setFont(_font(size, weight))
    say(painter, inside, flags, words)


def _paint_ground(painter: QPainter, rect: QRectF, shown: Face, radius: float) -> None:
    clip = QPainterPath()
    clip.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    image = _picture(shown.picture, rect, ratio) if shown.picture else None
    if image is not None:
        painter.drawImage(rect, image)
    else:
        _paint_stand_in(painter, rect, shown)
    painter.restore()


def _paint_stand_in(painter: QPainter, rect: QRectF, shown: Face) -> None:
    above, below = _TONES.get(shown.category, _TONES["weather"])[shown.number % 3]
    sky = QLinearGradient(rect.topLeft(), QPointF(rect.left() + rect.width() * 0.15, rect.bottom()))
    sky.setColorAt(0, QColor(above))
    sky.setColorAt(1, QColor(below))
    painter.fillRect(rect, sky)
    # A low hill that is another for each number, so that two tiles are never alike.
    ground = QColor(above)
    ground.setAlpha(110)
    lift = 0.55 + (shown.number * 7 % 5) * 0.05
    lean = (shown.number * 11 % 7 - 3) * 0.05
    hill = QPainterPath(QPointF(rect.left(), rect.top() + rect.height() * (lift + lean)))
    hill.cubicTo(
        QPointF(rect.left() + rect.width() * 0.3, rect.top() + rect.height() * (lift - 0.12)),
        QPointF(rect.left() + rect.width() * 0.6, rect.top() + rect.height() * (lift + 0.16)),
        QPointF(rect.right(), rect.top() + rect.height() * (lift - lean)),
    )
    hill.lineTo(rect.bottomRight())
    hill.lineTo(rect.bottomLeft())
    hill.closeSubpath()
    painter.fillPath(hill, ground)


def _picture(picture: Picture, rect: QRectF, ratio: float) -> QImage | None:
    """The picture cut to fill `rect`, from the small store of those lately used."""
    size = QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))
    load = _load_small if size.width() * size.height() < 160_000 else _load_large
    image = load(picture, size.width(), size.height())
    return None if image.isNull() else image


def _load(picture: Picture, width: int, height: int) -> QImage:
    buffer = QBuffer()
    buffer.setData(picture.read())
    reader = QImageReader(buffer)
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    fitted = whole.scaled(QSize(width, height), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(fitted)
    image = reader.read()
    return image.copy((fitted.width() - width) // 2, (fitted.height() - height) // 2, width, height)


_load_small = lru_cache(maxsize=128)(_load)
_load_large = lru_cache(maxsize=4)(_load)
