"""Which part of a picture becomes the card: a frame in the card's shape, moved and made larger or smaller."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from panelapp.services import deck_pictures, decks
from panelapp.services.deck_pictures import Crop
from panelapp.ui import theme
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import (
    Columns,
    IconButton,
    PageHeader,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    heading,
    muted,
)
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.workbench import Workbench

_STEP = 0.01
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class CropFrame(QWidget):
    """The whole picture with the frame: dragged inside it moves, dragged at a corner it changes its size."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(theme.px(240), theme.px(180))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The part that becomes the card"))
        self.setAccessibleDescription(
            self.tr("Arrows move the frame, with Shift in larger steps; plus and minus change its size.")
        )
        self.image = QImage()
        self.crop = Crop(0.0, 0.0, 1.0, 1.0)
        self._dragged: QPointF | None = None
        self._at_corner = False

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(420))

    def show_picture(self, image: QImage, crop: Crop) -> None:
        """Show a picture and the part of it that is the card."""
        self.image, self.crop = image, crop
        self._tell()

    def picture_rect(self) -> QRectF:
        """Where the whole picture is painted."""
        size = self.image.size().scaled(self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 4, size.width(), size.height())

    def frame_rect(self) -> QRectF:
        """Where the frame is painted."""
        return _part(self.crop, self.picture_rect())

    def move_by(self, across: float, down: float) -> None:
        """Move the frame by shares of the picture."""
        self.crop = deck_pictures.moved(self.crop, across, down)
        self._tell()

    def resize_by(self, factor: float) -> None:
        """Make the frame larger or smaller about its middle."""
        self.crop = deck_pictures.resized(self.crop, factor, self.image.width(), self.image.height())
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ARROWS:
            times = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            across, down = _ARROWS[Qt.Key(key)]
            self.move_by(across * times, down * times)
        elif key in _LARGER:
            self.resize_by(1.05)
        elif key == Qt.Key.Key_Minus:
            self.resize_by(1 / 1.05)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.resize_by(1.05 if event.angleDelta().y() > 0 else 1 / 1.05)

    def _is_corner(self, at: QPointF) -> bool:
        frame = self.frame_rect()
        near = theme.px(18)
        corners = (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight())
        return any((at - corner).manhattanLength() <= near for corner in corners)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        self._at_corner = self._is_corner(at)
        self._dragged = at if self._at_corner or self.frame_rect().contains(at) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dragged is None:
            corner, inside = self._is_corner(at), self.frame_rect().contains(at)
            shape = Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.SizeFDiagCursor if corner else shape)
            return
        whole = self.picture_rect()
        if self._at_corner:
            centre = self.frame_rect().center()
            former = _far(self._dragged - centre)
            if former > 1:
                self.resize_by(_far(at - centre) / former)
        else:
            by = at - self._dragged
            self.move_by(by.x() / whole.width(), by.y() / whole.height())
        self._dragged = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole, frame = self.picture_rect(), self.frame_rect()
        painter.drawImage(whole, self.image)
        outside = QPainterPath()
        outside.addRect(whole)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), QColor(14, 20, 21, 165))
        painter.setPen(QPen(QColor("#0E1415"), 5))
        painter.drawRect(frame)
        painter.setPen(QPen(QColor("#FFFFFF"), 2.5))
        painter.drawRect(frame)
        painter.setBrush(QColor("#FFFFFF"))
        painter.setPen(QPen(QColor("#0E1415"), 1.5))
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawEllipse(corner, theme.px(7), theme.px(7))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.colours().amber_mark), 3))
            painter.drawRect(whole.adjusted(-2, -2, 2, 2))
        painter.end()


class CropPreview(QWidget):
    """The card as it will be."""

    def __init__(self, frame: CropFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.setAccessibleName(self.tr("The card as it will be"))
        self.setFixedSize(theme.px(300), round(theme.px(300) / card_view.ASPECT))
        frame.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        width = min(self.width(), self.height() * card_view.ASPECT)
        card = QRectF(0, 0, width, width / card_view.ASPECT)
        rounded = QPainterPath()
        rounded.addRoundedRect(card, 9, 9)
        painter.setClipPath(rounded)
        image = self._frame.image
        painter.drawImage(card, image, _part(self._frame.crop, QRectF(image.rect())))
        painter.end()


class CropEditor(QWidget, Draft):
    """Save cuts the card anew, Cancel leaves it as it was; what was not saved is handed on."""

    left = Signal()
    wanted = Signal(str, str)
    """A draft that was handed on is about this deck and this card."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.draft_key = "crop"
        self._deck_key = self._card_key = ""
        self._former = Crop(0.0, 0.0, 1.0, 1.0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        self.header = PageHeader(self.tr("Crop the picture"))
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._cancel)
        self.save_button = PrimaryButton(self.tr("Save"), "check")
        self.save_button.clicked.connect(self._save)
        self.header.add_button(self.cancel_button)
        self.header.add_button(self.save_button)
        column.addWidget(self.header)
        columns = Columns(660)
        self.frame = CropFrame()
        columns.add(3).addWidget(self.frame, 1)
        right = columns.add(2)
        right.addWidget(heading(self.tr("The card"), 2))
        right.addWidget(CropPreview(self.frame))
        right.addLayout(self._build_sizes())
        right.addWidget(
            muted(
                self.tr(
                    "Drag the frame, or a corner of it. Arrows move it, with Shift in larger steps; + and − change its "
                    "size. The whole picture is kept, so it can be cropped again."
                )
            )
        )
        right.addStretch(1)
        scroll = ScrollColumn()
        scroll.column.addWidget(columns, 1)
        column.addWidget(scroll, 1)

    def _build_sizes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        smaller = IconButton("minus", self.tr("Make the frame smaller"))
        smaller.clicked.connect(self._smaller)
        larger = IconButton("plus", self.tr("Make the frame larger"))
        larger.clicked.connect(self._larger)
        whole = PlainButton(self.tr("As much as possible"))
        whole.clicked.connect(self._whole)
        for button in (smaller, larger, whole):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def open(self, deck_key: str, card_key: str, name: str) -> bool:
        """Show the picture of a card; False where it has none to crop."""
        found = decks.whole_picture(self._workbench.store, deck_key, card_key)
        if found is None:
            return False
        data, crop = found
        self._deck_key, self._card_key, self._former = deck_key, card_key, crop
        self.header.set_title(self.tr("Crop the picture"), name)
        self.frame.show_picture(QImage.fromData(data), crop)
        return True

    def close_picture(self) -> None:
        """Let go of the picture."""
        self._deck_key = self._card_key = ""
        self.frame.show_picture(QImage(), self.frame.crop)

    @property
    def card_key(self) -> str:
        """The card being cropped, '' for none."""
        return self._card_key

    def draft(self) -> tuple[str, ...]:
        if not self._card_key:
            return ()
        crop = self.frame.crop
        return (self._deck_key, self._card_key, *map(str, (crop.left, crop.top, crop.right, crop.bottom)))

    def take_draft(self, typed: tuple[str, ...]) -> None:
        deck_key, card_key, *edges = typed
        self.wanted.emit(deck_key, card_key)
        if self._card_key == card_key:
            self.frame.show_picture(self.frame.image, Crop(*map(float, edges)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            event.ignore()

    def _smaller(self) -> None:
        self.frame.resize_by(1 / 1.05)

    def _larger(self) -> None:
        self.frame.resize_by(1.05)

    def _whole(self) -> None:
        self.frame.show_picture(
            self.frame.image, deck_pictures.whole(self.frame.image.width(), self.frame.image.height())
        )

    def _cancel(self) -> None:
        self.left.emit()

    def _save(self) -> None:
        crop = self.frame.crop
        if crop == self._former or self._workbench.do(
            self.tr("crop a picture"), decks.cut, self._deck_key, self._card_key, crop
        ):
            self.left.emit()


def _part(crop: Crop, whole: QRectF) -> QRectF:
    return QRectF(
        whole.left() + crop.left * whole.width(),
        whole.top() + crop.top * whole.height(),
        (crop.right - crop.left) * whole.width(),
        (crop.bottom - crop.top) * whole.height(),
    )


def _far(vector: QPointF) -> float:
    """How far a corner is from the middle, along the side of the card that counts."""
    return max(abs(vector.x()), abs(vector.y()) * card_view.ASPECT)
