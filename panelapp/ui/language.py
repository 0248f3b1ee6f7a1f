"""Puts a language in force: our own texts and Qt's standard buttons."""

from __future__ import annotations

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
    translator = QTranslator(app)
    app.setProperty("translator", translator)
    if translator.load(str(resources_folder() / "i18n" / f"samraad_{code}.qm")):
        app.installTranslator(translator)
    QLocale.setDefault(preferences.locale(code))
