"""Matters of the window: language, theme, text size, geometry. They are known before a file is unlocked and hold no data."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "da": "Dansk", "en": "English"}
"""The languages of the interface, each in its own name."""

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "da": "da_DK", "en": "en_GB"}


def _system_language() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
        if code == "no":
            return "nb"
    return "en"


def language() -> str:
    """`nb`, `nn`, `da` or `en`: as chosen, else as the system, else English."""
    chosen = str(QSettings().value("language", ""))
    return chosen if chosen in LANGUAGES else _system_language()


def locale(code: str | None = None) -> QLocale:
    """How dates and numbers are written in a language, the one in force where none is given."""
    return QLocale(_LOCALES[code or language()])


def set_language(code: str) -> None:
    """Choose the language of the interface from now on."""
    QSettings().setValue("language", code)


def theme() -> str:
    """`system`, `light` or `dark`."""
    return str(QSettings().value("theme", "system"))


def set_theme(name: str) -> None:
    """Choose the theme from now on."""
    QSettings().setValue("theme", name)


def text_size() -> int:
    """Size of text in per cent."""
    chosen = QSettings().value("text_size", 100)
    return int(chosen) if str(chosen).isdigit() else 100


def set_text_size(percent: int) -> None:
    """Choose the size of text from now on."""
    QSettings().setValue("text_size", percent)


def remember_window(window: QWidget) -> None:
    """Keep where a window is and how large."""
    QSettings().setValue("geometry", window.saveGeometry())


def place_window(window: QWidget) -> None:
    """Put a window where it was, or in the middle; always wholly on a screen that exists."""
    window.resize(1366, 768)
    kept = QSettings().value("geometry")
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
    window.setGeometry(clamped(window.geometry(), [screen.availableGeometry() for screen in QGuiApplication.screens()]))


def clamped(wanted: QRect, screens: list[QRect]) -> QRect:
    """`wanted` moved and shrunk to lie within the screen it shares most with, the first where it shares nothing."""

    def shared(screen: QRect) -> int:
        common = screen.intersected(wanted)
        return common.width() * common.height() if common.isValid() else 0

    if not screens:
        return wanted
    home = max(screens, key=shared)
    width, height = min(wanted.width(), home.width()), min(wanted.height(), home.height())
    left = min(max(wanted.left(), home.left()), home.left() + home.width() - width)
    top = min(max(wanted.top(), home.top()), home.top() + home.height() - height)
    return QRect(left, top, width, height)
