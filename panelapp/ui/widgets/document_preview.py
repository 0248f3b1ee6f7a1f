"""The real pages of a PDF on the screen, beside the text they are made from."""

from __future__ import annotations

import threading
from types import TracebackType

import pypdfium2
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.basics import IconButton

_ENGINE = threading.Lock()
"""PDFium may be used from one thread at a time, whichever documents it has open."""

_ZOOM_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_KEPT_IMAGES = 8

_MARGIN = 0.08
"""Share of a page's width that may lie out of sight at either side, so that its text can be read beside another."""


class PdfPages:
    """An open PDF: how many pages, how large, what they look like and what they say. Use as a context or `close` it."""

    def __init__(self, data: bytes) -> None:
        with _ENGINE:
            self._document = pypdfium2.PdfDocument(data)
            self.count = len(self._document)
            self._sizes = [QSizeF(*self._document.get_page_size(index)) for index in range(self.count)]

    def __enter__(self) -> PdfPages:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with _ENGINE:
            self._document.close()

    def size(self, index: int) -> QSizeF:
        """Width and height of a page in points (1/72 inch)."""
        return self._sizes[index]

    def image(self, index: int, width: int) -> QImage:
        """A page as a picture `width` pixels wide on white."""
        with _ENGINE:
            page = self._document[index]
            bitmap = page.render(scale=max(1, width) / self._sizes[index].width(), prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            page.close()
        return image

    def text(self, index: int) -> str:
        """The words of a page in the order they are drawn."""
        with _ENGINE:
            page = self._document[index]
            words = page.get_textpage()
            text = words.get_text_bounded().replace("\r\n", "\n")
            words.close()
            page.close()
        return text


class PageView(QAbstractScrollArea):
    """The pages under one another, drawn as they come into view; the keys scroll."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, whole_pages: bool = False) -> None:
        """`whole_pages` shows all of a page at once, margins too, where others are as wide as the view."""
        super().__init__(parent)
        self._whole_pages = whole_pages
        self._margin = 0.0 if whole_pages else _MARGIN
        self._pages: PdfPages | None = None
        self._zoom = 1.0
        self._images: dict[tuple[int, int], QImage] = {}
        self._tops: list[int] = []
        self._current = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def count(self) -> int:
        return 0 if self._pages is None else self._pages.count

    @property
    def current(self) -> int:
        """The page in view, counted from 0."""
        return self._current

    @property
    def zoom(self) -> float:
        """1.0 where a page, without the margins that may lie out of sight, is as wide as the view or fits it whole."""
        return self._zoom

    def set_pages(self, pages: PdfPages | None) -> None:
        """Show another document and stay where the eye was: same page, same place on it."""
        former, at = self._pages, self.verticalScrollBar().value()
        self._pages = pages
        self._images.clear()
        if former is not None:
            former.close()
        self._arrange()
        self.verticalScrollBar().setValue(at)
        self._scrolled()
        self._tell()

    def set_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum() + self.viewport().height())
        self._zoom = zoom
        self._arrange()
        bar.setValue(round(share * (bar.maximum() + self.viewport().height())))

    def go_to(self, index: int) -> None:
        """Bring a page to the top of the view."""
        if 0 <= index < self.count:
            self.verticalScrollBar().setValue(self._tops[index] - self._gap())
            if self._current != index:  # the last pages may be too short to reach the top
                self._current = index
                self._tell()

    def text(self) -> str:
        """What the page in view says."""
        return self._pages.text(self._current) if self._pages is not None and self._pages.count else ""

    def page_rect(self, index: int) -> QRect:
        """Where a page lies on the viewport, in its pixels."""
        size = self._page_size(index)
        least = self._gap() - round(size.width() * self._margin)
        left = max(least, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[index] - self.verticalScrollBar().value()), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = theme.colours()
        painter.fillRect(event.rect(), QColor(colours.desk))
        for index in range(self.count):
            rect = self.page_rect(index)
            if not rect.intersects(event.rect()):
                continue
            painter.drawImage(rect, self._image(index, rect.width()))
            painter.setPen(QColor(colours.line))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._arrange()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def _image(self, index: int, width: int) -> QImage:
        assert self._pages is not None
        ratio = self.devicePixelRatioF()
        key = (index, round(width * ratio))
        if key not in self._images:
            while len(self._images) >= _KEPT_IMAGES:
                del self._images[next(iter(self._images))]
            image = self._pages.image(*key)
            image.setDevicePixelRatio(ratio)
            self._images[key] = image
        return self._images[key]

    def _gap(self) -> int:
        return theme.px(16)

    def _page_size(self, index: int) -> QSize:
        assert self._pages is not None
        points = self._pages.size(index)
        room = (self.viewport().width() - 2 * self._gap()) / (1 - 2 * self._margin)
        if self._whole_pages:
            room = min(room, (self.viewport().height() - 2 * self._gap()) * points.width() / points.height())
        width = max(1, round(room * self._zoom))
        return QSize(width, round(width * points.height() / points.width()))

    def _arrange(self) -> None:
        self._tops = []
        top, widest = self._gap(), 0
        for index in range(self.count):
            size = self._page_size(index)
            self._tops.append(top)
            top += size.height() + self._gap()
            widest = max(widest, int(size.width() * (1 - 2 * self._margin)) + 2 * self._gap())
        view = self.viewport().size()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(theme.px(40))
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setSingleStep(theme.px(40))
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.viewport().update()

    def _scrolled(self) -> None:
        self.viewport().update()
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        current = max((index for index, top in enumerate(self._tops) if top <= middle), default=0)
        if current != self._current:
            self._current = current
            self._tell()

    def _tell(self) -> None:
        self.page_changed.emit(self._current)


class DocumentPreview(QWidget):
    """A PDF page by page with its place and size: previous, next, smaller, larger, as wide as the view.

    `name` says what paper it is, for those who hear the screen: `Minutes`.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, whole_pages: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._said = ""
        self.view = PageView(whole_pages=whole_pages)
        self.view.page_changed.connect(self._show_place)
        self._place = QLabel()
        self._place.setFont(theme.font("small"))
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = IconButton("chevron-left", self.tr("Previous page"))
        self._next = IconButton("chevron-right", self.tr("Next page"))
        self._smaller = IconButton("minus", self.tr("Smaller"))
        self._larger = IconButton("plus", self.tr("Larger"))
        self._fit = IconButton("maximize", self.tr("As wide as the window"))
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._fit.clicked.connect(self._zoom_to_fit)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), 0)
        bar.setSpacing(theme.px(4))
        for part in (self._previous, self._place, self._next):
            bar.addWidget(part)
        bar.addStretch(1)
        for part in (self._smaller, self._larger, self._fit):
            bar.addWidget(part)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(bar)
        body.addWidget(self._message)
        body.addWidget(self.view, 1)
        self.show_message("")

    def show_document(self, data: bytes) -> None:
        """Show the pages of `data`, staying at the same page and place."""
        self._message.hide()
        self.view.set_pages(PdfPages(data))

    def show_message(self, text: str) -> None:
        """Say something where the pages would be; those already there stay."""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._show_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def _show_place(self) -> None:
        count, current = self.view.count, self.view.current
        place = self.tr("Page {page} of {pages}").format(page=current + 1, pages=count) if count else ""
        self._place.setText(place)
        self._previous.setEnabled(current > 0)
        self._next.setEnabled(current + 1 < count)
        for button in (self._smaller, self._larger, self._fit):
            button.setEnabled(count > 0)
        self.view.setAccessibleName(f"{self._name}, {place}" if place else self._name)
        said = self.view.text()
        if said != self._said:
            self._said = said
            self.view.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self.view, QAccessible.Event.DescriptionChanged))

    def _go_back(self) -> None:
        self.view.go_to(self.view.current - 1)

    def _go_on(self) -> None:
        self.view.go_to(self.view.current + 1)

    def _zoom_in(self) -> None:
        self.view.set_zoom(next((step for step in _ZOOM_STEPS if step > self.view.zoom), _ZOOM_STEPS[-1]))

    def _zoom_out(self) -> None:
        smaller = [step for step in _ZOOM_STEPS if step < self.view.zoom]
        self.view.set_zoom(smaller[-1] if smaller else _ZOOM_STEPS[0])

    def _zoom_to_fit(self) -> None:
        self.view.set_zoom(1.0)
