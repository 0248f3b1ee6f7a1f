"""The small set of widgets every page is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from panelapp.ui import icons, theme


class Paragraph(QLabel):
    """A label whose wrapped lines always have the height they need, in whatever layout it stands."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap():
            self._take_height()

    def setText(self, text: str) -> None:
        super().setText(text)
        if self.wordWrap() and self.width() > 0:
            self._take_height()

    def _take_height(self) -> None:
        former = self.minimumHeight()
        self.setMinimumHeight(0)  # Qt counts the least height in, and the label would never shrink again
        needed = max(0, self.heightForWidth(self.width()))
        self.setMinimumHeight(needed or former)


def label(text: str, role: str = "body", style: str = "", wrap: bool = True) -> QLabel:
    """A line or paragraph in one of the theme's fonts; `style` is `muted`, `look`, `late`, `good` or ''."""
    made = Paragraph(text)
    made.setFont(theme.font(role))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if style:
        made.setProperty("class", style)
    return made


def heading(text: str, level: int = 1) -> QLabel:
    """A heading of level 1 to 3."""
    made = label(text, f"h{level}")
    made.setAccessibleName(text)
    return made


def muted(text: str) -> QLabel:
    """A quiet line below a heading."""
    return label(text, "small", "muted")


def body(text: str) -> QLabel:
    """Running text."""
    return label(text)


def hairline() -> QFrame:
    """A line one pixel high between rows."""
    line = QFrame()
    line.setProperty("class", "hairline")
    line.setFixedHeight(1)
    return line


def take_away(widget: QWidget | None) -> None:
    """Hide a widget now, and delete it once nothing is under way in it; nothing where there is none."""
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Take away everything a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        take_away(item.widget())


class Pill(QLabel):
    """A short word on coloured ground; `tone` is `plain`, `good`, `look` or `late`."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("class", f"pill-{tone}")

    def show_as(self, text: str, tone: str = "plain") -> None:
        """Change word and tone."""
        self.setText(text)
        if self.property("class") != f"pill-{tone}":
            self.setProperty("class", f"pill-{tone}")
            self.style().unpolish(self)
            self.style().polish(self)


class Surface(QFrame):
    """A white rounded card; put things into `body`."""

    def __init__(self, parent: QWidget | None = None, margin: int = 16, style: str = "surface") -> None:
        super().__init__(parent)
        self.setProperty("class", style)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(8)


class PlainButton(QPushButton):
    """A quiet button with a word and, beside it, an icon; an & in the word is one, and marks no key."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setFont(theme.font("strong"))
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self._icon_name = icon_name
        if icon_name:
            behind = 0 if isinstance(self, IconButton) else theme.px(6)
            self.setIcon(icons.icon(icon_name, self._icon_colour(), behind=behind))
            self.setIconSize(QSize(theme.px(20) + behind, theme.px(20)))

    def _icon_colour(self) -> str:
        return theme.colours().ink

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(PlainButton):
    """The one green button of a page: the next step."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent)
        self.setProperty("class", "primary")

    def _icon_colour(self) -> str:
        return theme.colours().on_spruce


class IconButton(PlainButton):
    """A button where only the icon has room; its name is said by tooltip and screen reader."""

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon_name, parent)
        self.setProperty("class", "bare")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumSize(theme.px(34), theme.px(34))

    def show_icon(self, icon_name: str, name: str) -> None:
        """Change what the button shows and is called."""
        self.setIcon(icons.icon(icon_name, self._icon_colour()))
        self.setAccessibleName(name)
        self.setToolTip(name)


class PageHeader(QWidget):
    """Breadcrumb, title and the page's buttons in one row, or in two where the window is narrow."""

    def __init__(self, title: str, breadcrumb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.breadcrumb = label(breadcrumb, "small", "muted", wrap=False)
        words.addWidget(self.breadcrumb)
        self._title_row = QHBoxLayout()
        self._title_row.setSpacing(10)
        self.title_label = heading(title, 1)
        self._title_row.addWidget(self.title_label, 1)
        words.addLayout(self._title_row)
        self._row.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._row.addLayout(self._buttons)
        # Only once it has a parent: shown before, it would be a window of its own and take the focus.
        self.breadcrumb.setVisible(bool(breadcrumb))

    def set_title(self, title: str, breadcrumb: str = "") -> None:
        """Change title and breadcrumb."""
        self.title_label.setText(title)
        self.title_label.setAccessibleName(title)
        self.breadcrumb.setText(breadcrumb)
        self.breadcrumb.setVisible(bool(breadcrumb))
        self._fit()

    def add_pill(self, pill: Pill) -> None:
        """Put a pill right behind the title."""
        self.title_label.setWordWrap(False)
        self._title_row.setStretch(0, 0)
        self._title_row.addWidget(pill)
        self._title_row.addStretch(1)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end; the primary one comes last."""
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a button or pill has come, gone or changed its words
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        line = self.title_label.fontMetrics().horizontalAdvance(self.title_label.text())
        pills = sum(pill.sizeHint().width() + 10 for pill in self.findChildren(Pill) if not pill.isHidden())
        buttons = self._buttons.sizeHint().width() + 40
        crumb = 0 if self.breadcrumb.isHidden() else self.breadcrumb.sizeHint().width()
        words = max(min(line, theme.px(420)) + pills, min(crumb, theme.px(480)))
        narrow = words + buttons > self.width()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        wraps = not pills or line + pills + (12 if narrow else buttons) > self.width()
        if self.title_label.wordWrap() is not wraps:
            self.title_label.setWordWrap(wraps)
            self.title_label.setMinimumHeight(0)
            self._title_row.setStretch(0, 100 if wraps else 0)


class Columns(QWidget):
    """Columns side by side, or below each other where the window is narrow; `least` is in pixels at 100 % text."""

    def __init__(self, least: int = 900, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)

    def add(self, stretch: int = 1) -> QVBoxLayout:
        """A further column; `stretch` is its share of the width."""
        column = QVBoxLayout()
        column.setSpacing(18)
        self._row.addLayout(column, stretch)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(self._least)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)


class EmptyState(QWidget):
    """What a page without content says: what it is for, and the first thing to do."""

    def __init__(
        self,
        title: str,
        text: str,
        button: QPushButton | None = None,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        if icon_name:
            picture = QLabel()
            picture.setPixmap(icons.pixmap(icon_name, theme.px(44), theme.colours().muted, self.devicePixelRatioF()))
            picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(picture)
        name = heading(title, 2)
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(name)
        words = label(text, "body", "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(theme.px(560))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(words, 100)
        row.addStretch(1)
        column.addLayout(row)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


class Banner(Surface):
    """One sentence across a page, with a button that does something about it; more may be put into `row`."""

    acted = Signal()

    _SIGNS = {"look": "info", "good": "check", "late": "triangle-alert", "plain": "info"}

    def __init__(self, tone: str = "look", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, 12, f"banner-{tone}")
        colours = theme.colours()
        ink = {"look": colours.amber, "good": colours.on_tint, "late": colours.berry}.get(tone, colours.ink)
        self.row = row = QHBoxLayout()
        row.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icons.pixmap(icon_name or self._SIGNS[tone], theme.px(20), ink, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label("")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self.words, 1)
        self.button = PrimaryButton("") if tone in ("look", "late") else PlainButton("")
        self.button.hide()
        self.button.clicked.connect(self.acted)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def set_text(self, bold: str, rest: str = "") -> None:
        """Say `bold` in bold and then the rest."""
        self.words.setText(f"<b>{_escaped(bold)}</b> {_escaped(rest)}")
        self.words.setAccessibleName(f"{bold} {rest}".strip())

    def set_button(self, text: str) -> None:
        """Offer to do something, or nothing where `text` is ''."""
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setVisible(bool(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


class Table(QTableView):
    """A calm table: tall rows, no grid, whole rows selected, Tab leaves it. Says `empty_text` where it has no rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.empty_text = ""
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(44))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setFont(theme.font("small"))
        header.setMinimumHeight(theme.px(40))
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self.empty_text and (model is None or model.rowCount() == 0):
            painter = QPainter(self.viewport())
            painter.setPen(theme.colours().muted)
            painter.drawText(
                QRect(0, 0, self.viewport().width(), self.viewport().height()).adjusted(24, 24, -24, -24),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
                self.empty_text,
            )
            painter.end()


class ScrollColumn(QScrollArea):
    """A column that scrolls when it must; put things into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("class", "page")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.setWidget(inside)


def confirm(parent: QWidget, title: str, text: str, yes_label: str, no_label: str) -> bool:
    """Ask before something that cannot be undone; the safe answer is the default."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yes = box.addButton(yes_label, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(no_label, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    chosen = box.clickedButton() is yes
    box.deleteLater()
    return chosen
