"""A picture painted for everybody in the room that gives way softly to the next one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_FADE = 450
"""Milliseconds from one picture to the next."""


def reduced_motion() -> bool:
    """Whether the system asks for stillness."""
    if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0


class SoftView(QWidget):
    """Fades from what it showed to what it shows, unless stillness is asked for.

    What is painted is up to `_paint`, which puts every text painted into `_said`.
    """

    def __init__(self, name: str, *, fades: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._fades = fades
        self._former: QPixmap | None = None
        self._said: list[str] = []
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_FADE)
        self._fade.valueChanged.connect(self._faded)
        self._fade.finished.connect(self._fade_ended)

    @property
    def fading(self) -> bool:
        """Whether one picture is giving way to another."""
        return self._former is not None

    def texts(self) -> tuple[str, ...]:
        """Every text painted for the present picture, in order; painted anew to be sure."""
        image = QImage(self.size().expandedTo(QSize(160, 90)), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self._said = []
        self._paint(painter, QRectF(image.rect()))
        painter.end()
        return tuple(self._said)

    def sizeHint(self) -> QSize:
        return QSize(256, 144)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._said = []
        self._paint(painter, QRectF(self.rect()))
        if self._former is not None:
            painter.setOpacity(1.0 - float(self._fade.currentValue() or 0.0))
            painter.drawPixmap(self.rect(), self._former)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _leave(self, *, softly: bool = True) -> None:
        """Keep what is shown, to fade from it; called before the picture is another one."""
        self._fade.stop()
        self._former = None
        if softly and self._fades and self.isVisible() and not reduced_motion():
            self._former = self._grabbed()

    def _arrive(self) -> None:
        """Fade to the picture as it is now."""
        if self._former is not None:
            self._fade.start()
        self.update()

    def _grabbed(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        self._paint(painter, QRectF(self.rect()))
        painter.end()
        return made

    def _faded(self) -> None:
        self.update()

    def _fade_ended(self) -> None:
        self._former = None
        self.update()
