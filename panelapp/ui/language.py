"""Puts a language in force: our own texts and Qt's standard buttons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from panelapp.paths import resources_folder
from panelapp.ui import preferences


def apply(code: str) -> None:
    """Put the language `nb`, `nn`, `da` or `en` in force; pages built from now on speak it."""
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    # Kept by name: `findChildren` would wrap the style too, with its hundreds of enumerated constants.
    former = app.property("translator")
    if isinstance(former, QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    app.setProperty("translator", _installed(app, code))
    QLocale.setDefault(preferences.locale(code))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Every text made in the block comes in the language `code`: paper speaks that of its readers, not of the windows."""
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    former, locale = app.property("translator"), QLocale()
    in_force = isinstance(former, QTranslator) and app.removeTranslator(former)
    translator = _installed(app, code)
    QLocale.setDefault(preferences.locale(code))
    try:
        yield
    finally:
        app.removeTranslator(translator)
        translator.deleteLater()
        if in_force:
            app.installTranslator(former)
        QLocale.setDefault(locale)


def _installed(app: QApplication, code: str) -> QTranslator:
    translator = QTranslator(app)
    if translator.load(str(resources_folder() / "i18n" / f"samraad_{code}.qm")):
        app.installTranslator(translator)
    return translator
