"""What the pages in front of the closed file share."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from panelapp.domain.passphrase import Strength, strength
from panelapp.ui import icons, preferences, theme
from panelapp.ui.widgets.basics import ScrollColumn, Surface, label


class GatePage(QWidget):
    """A card in the middle of the window, with the choice of language below."""

    opened = Signal(object)
    """Emits the unlocked store."""
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        outside.addWidget(scroll)
        scroll.column.setContentsMargins(24, 24, 24, 24)
        scroll.column.addStretch(1)
        brand = label("Samråd", "h1")
        brand.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.column.addWidget(brand)
        self.card = Surface(margin=28)
        self.card.body.setSpacing(theme.px(10))
        self.card.setMinimumWidth(min(theme.px(520), 860))
        self.card.setMaximumWidth(theme.px(560))
        scroll.column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        globe = QLabel()
        globe.setPixmap(icons.pixmap("languages", theme.px(18), theme.colours().muted, self.devicePixelRatioF()))
        row.addWidget(globe)
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(self.tr("Language"))
        for code, name in preferences.LANGUAGES.items():
            self.language_box.addItem(name, code)
        self.language_box.setCurrentIndex(self.language_box.findData(preferences.language()))
        self.language_box.activated.connect(self._choose_language)
        row.addWidget(self.language_box)
        row.addStretch(1)
        scroll.column.addLayout(row)
        scroll.column.addStretch(2)

    @property
    def holds_file(self) -> bool:
        """Whether a file was opened here and not handed over, so that the page must not be built anew."""
        return False

    def shut(self) -> None:
        """Let go of a file that was opened here and not handed over."""

    def _choose_language(self) -> None:
        self.language_chosen.emit(str(self.language_box.currentData()))


class PassphraseField(QLineEdit):
    """A field that hides what is typed, with an eye that shows it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(icons.icon("eye"), self.tr("Show what I type"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _show(self, visible: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icons.icon("eye-off" if visible else "eye"))


class NewPassphrase(QWidget):
    """Two fields for a new passphrase, and in words how good it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Passphrase"), "strong"))
        self.first = PassphraseField(self.tr("Passphrase"))
        column.addWidget(self.first)
        self.judgement = label("", "small", "muted")
        column.addWidget(self.judgement)
        column.addWidget(label(self.tr("The same once more"), "strong"))
        self.second = PassphraseField(self.tr("The same once more"))
        column.addWidget(self.second)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self._judge()

    @property
    def text(self) -> str:
        """The passphrase, '' until both fields agree."""
        return self.first.text() if self.first.text() == self.second.text() else ""

    @property
    def acceptable(self) -> bool:
        """Whether it is long enough and typed twice alike."""
        return bool(self.text) and strength(self.text) is not Strength.TOO_SHORT

    def _judge(self) -> None:
        words = {
            Strength.TOO_SHORT: self.tr(
                "Use at least 8 characters. Four or five words that only you would put together are good."
            ),
            Strength.WEAK: self.tr("Weak: it can be guessed. A few more words help."),
            Strength.FAIR: self.tr("Fair. One more word makes it good."),
            Strength.GOOD: self.tr("Good."),
            Strength.STRONG: self.tr("Strong."),
        }[strength(self.first.text())]
        if self.second.text() and not self.first.text().startswith(self.second.text()):
            words = self.tr("The two are not alike yet.")
        self.judgement.setText(words)
        self.changed.emit()
