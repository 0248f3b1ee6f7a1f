"""Ages along a line with the limits between age groups as handles, and behind them, quietly, how many people there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from panelapp.domain.people import age_groups_from
from panelapp.ui import theme

_LAST_AGE = 100
_PAGE = 5
_SHADES = (50, 90)  # of 255


class Limit(QSlider):
    """One limit, in years: the arrow keys move it by one, the Page keys by five, Delete removes it."""

    removal_asked = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(1)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Handles may overlap: the axis knows which of them is nearest.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, width = self.width() / 2, theme.px(14)
        line = QRectF(middle - theme.px(1), 0, theme.px(2), self.height())
        painter.fillRect(line, QColor(colours.ink if self.hasFocus() else colours.spruce))
        grip = QRectF(middle - width / 2, (self.height() - theme.px(26)) / 2, width, theme.px(26))
        painter.setBrush(QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.ink if self.hasFocus() else colours.spruce), 3 if self.hasFocus() else 2))
        painter.drawRoundedRect(grip, width / 2, width / 2)
        painter.setPen(QPen(QColor(colours.spruce), 1.5))
        for off in (-theme.px(2), theme.px(2)):
            painter.drawLine(
                QPointF(middle + off, grip.center().y() - theme.px(5)),
                QPointF(middle + off, grip.center().y() + theme.px(5)),
            )
        painter.end()


class AgeAxis(QWidget):
    """Limits are dragged, set with a double click, and removed by dragging one onto its neighbour."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ages: list[int] = []
        self._people: Mapping[int, int] = {}
        self._held = -1
        self._grip = 0.0
        self.handles: list[Limit] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def lowest_ages(self) -> tuple[int, ...]:
        """The ages at which the groups begin; limits dragged together are one."""
        return tuple(sorted(set(self._ages)))

    def show_people(self, people: Mapping[int, int]) -> None:
        """Draw so many people of each age in years behind the limits."""
        self._people = people
        self._place()

    def show_limits(self, lowest_ages: Sequence[int]) -> None:
        """Let the groups begin at these rising ages, in years; nothing is emitted."""
        self._held = -1
        self._ages = list(lowest_ages)
        while len(self.handles) > len(self._ages):
            handle = self.handles.pop()
            handle.hide()
            handle.deleteLater()
        while len(self.handles) < len(self._ages):
            handle = Limit(self)
            handle.valueChanged.connect(self._stepped)
            handle.removal_asked.connect(self._remove_asked)
            handle.focused.connect(self.update)
            self.handles.append(handle)
            handle.show()
        for former, handle in zip(self.handles, self.handles[1:], strict=False):
            QWidget.setTabOrder(former, handle)
        self._place()

    def add(self, age: int) -> None:
        """Begin a further group at this age, and give its limit the focus."""
        if not 0 <= age <= self._last or age in self._ages:
            return
        self.show_limits(sorted({*self._ages, age}))
        self.handles[self._ages.index(age)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove(self, place: int) -> None:
        """Join the groups on both sides of a limit; the first one, where the groups begin, stays."""
        if not 0 < place < len(self._ages):
            return
        self.show_limits([age for at, age in enumerate(self._ages) if at != place])
        self.handles[place - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    # Where things are

    @property
    def _last(self) -> int:
        furthest = max([_LAST_AGE, *self._ages, *(age for age, number in self._people.items() if number)])
        return -(-furthest // 10) * 10

    def _x(self, age: float) -> float:
        side = theme.px(20)
        return side + (self.width() - 2 * side) * age / self._last

    def _age_at(self, x: float) -> int:
        side = theme.px(20)
        return max(0, min(self._last, round((x - side) * self._last / max(1, self.width() - 2 * side))))

    @property
    def _field(self) -> QRectF:
        """Where the people are drawn: below the ages of the limits, above those of the axis."""
        line = theme.px(24)
        return QRectF(0, line, self.width(), self.height() - 2 * line)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(24 + 96 + 24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put every handle where its limit is, with the room it has and what there is to say of it."""
        field, width = self._field, theme.px(34)
        groups = {group.lowest: group.name for group in age_groups_from(self.lowest_ages)} if self._ages else {}
        for place, (handle, age) in enumerate(zip(self.handles, self._ages, strict=True)):
            spare = 0 if place == self._held else 1
            handle.blockSignals(True)
            handle.setRange(
                self._ages[place - 1] + spare if place else 0,
                self._ages[place + 1] - spare if place + 1 < len(self._ages) else self._last,
            )
            handle.setValue(age)
            handle.blockSignals(False)
            handle.setGeometry(round(self._x(age) - width / 2), round(field.top()), width, round(field.height()))
            handle.setAccessibleName(self._name(place, groups))
        self.update()

    def _name(self, place: int, groups: Mapping[int | None, str]) -> str:
        age = self._ages[place]
        below = sum(number for each, number in self._people.items() if each < age)
        former = self._ages[place - 1]
        if place and former != age:
            words = self.tr("Limit between {below} and {above}, {age} years, %n person(s) below", "", below)
            return words.format(below=groups[former], above=groups[age], age=age)
        words = self.tr("Beginning of {above}, {age} years, %n person(s) below", "", below)
        return words.format(above=groups[age], age=age)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        painter = QPainter(self)
        field = self._field
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_people(painter, field)
        painter.setFont(theme.font("small"))
        painter.fillRect(
            QRectF(self._x(0), field.bottom() - 1, self._x(self._last) - self._x(0), 1), colours.control_line
        )
        painter.setPen(QColor(colours.muted))
        for age in range(0, self._last + 1, 20):
            painter.fillRect(QRectF(self._x(age), field.bottom(), 1, theme.px(4)), colours.control_line)
            self._write(painter, age, field.bottom() + theme.px(4), str(age))
        self._paint_ages(painter)
        painter.end()

    def _paint_people(self, painter: QPainter, field: QRectF) -> None:
        colours = theme.colours()
        most = max(self._people.values(), default=0)
        first = min(self._ages, default=0)
        wide = self._x(1) - self._x(0)
        room = field.height() - theme.px(6)
        for age, number in self._people.items():
            if number and 0 <= age <= self._last:
                high = max(1.0, room * number / most)
                bar = QRectF(self._x(age) + wide * 0.08, field.bottom() - high, wide * 0.84, high)
                painter.fillRect(bar, QColor(colours.bar_ground) if age < first else self._ground(age))

    def _ground(self, age: int) -> QColor:
        """Neighbouring groups in two quiet shades."""
        shade = QColor(theme.colours().spruce)
        shade.setAlpha(_SHADES[sum(limit <= age for limit in self.lowest_ages) % 2])
        return shade

    def _paint_ages(self, painter: QPainter) -> None:
        """The age at each limit, but where there is no room for it; the one in hand always."""
        colours = theme.colours()
        in_hand = next((at for at, each in enumerate(self.handles) if each.hasFocus()), self._held)
        order = sorted(range(len(self._ages)), key=lambda at: at != in_hand)
        taken: list[QRectF] = []
        for at in order:
            text = str(self._ages[at])
            role = "strong" if at == in_hand else "small"
            painter.setFont(theme.font(role))
            wide = theme.text_width(text, role) + theme.px(8)
            box = QRectF(self._x(self._ages[at]) - wide / 2, 0, wide, theme.px(24))
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.setPen(QColor(colours.ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _write(self, painter: QPainter, age: int, top: float, text: str) -> None:
        wide = theme.text_width(text, "small") + 4
        painter.drawText(QRectF(self._x(age) - wide / 2, top, wide, theme.px(20)), Qt.AlignmentFlag.AlignCenter, text)

    # Hands

    def _nearest(self, x: float) -> int:
        """The limit within reach of a pointer, or -1; of two in the same place the one with the focus."""
        near = [at for at, age in enumerate(self._ages) if abs(self._x(age) - x) <= theme.px(17)]
        return min(near, key=lambda at: (abs(self._x(self._ages[at]) - x), not self.handles[at].hasFocus()), default=-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._held = self._nearest(event.position().x())
        if self._held >= 0:
            self._grip = event.position().x() - self._x(self._ages[self._held])
            self.handles[self._held].setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held < 0:
            near = self._nearest(x) >= 0
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        self._move(self._held, self._age_at(x - self._grip), onto=self._held > 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held < 0 or event.button() is not Qt.MouseButton.LeftButton:
            return
        place, age = self._held, self._ages[self._held]
        self._held = -1
        if len(self.lowest_ages) < len(self._ages):
            self.show_limits(self.lowest_ages)
            place = self._ages.index(age)
            self.handles[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
        else:
            self._place()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            if self._nearest(event.position().x()) < 0:
                self.add(self._age_at(event.position().x()))
            else:
                self.mousePressEvent(event)

    def _move(self, place: int, age: int, *, onto: bool = False) -> None:
        """Move a limit as far as its neighbours let it; `onto` one of them too, which joins the groups."""
        spare = 0 if onto else 1
        least = self._ages[place - 1] + spare if place else 0
        most = self._ages[place + 1] - spare if place + 1 < len(self._ages) else self._last
        age = max(least, min(most, age))
        if age != self._ages[place]:
            self._ages[place] = age
            self._place()
            self.changed.emit()

    def _stepped(self, age: int) -> None:
        handle = self.sender()
        assert isinstance(handle, Limit)
        self._move(self.handles.index(handle), age)

    def _remove_asked(self) -> None:
        handle = self.sender()
        assert isinstance(handle, Limit)
        self.remove(self.handles.index(handle))
