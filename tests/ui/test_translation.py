"""Everything on the screen can be translated: under a translator that brackets each text, nothing stands bare."""

from __future__ import annotations

import re
from collections.abc import Iterator

from places import everywhere
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from panelapp.services import datafile, demo
from panelapp.ui.main_window import MainWindow

_PROPERTIES = ("text", "toolTip", "windowTitle", "placeholderText", "accessibleName", "title")
_DATA_WIDGETS = ("AutosaveLine", "AutosaveText")


class Brackets(QTranslator):
    """Puts ⟦ ⟧ around every text that goes through translation."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "⟦" + source.replace("%n", str(n)) + "⟧"

    def isEmpty(self) -> bool:
        return False


def shown_texts(window: QWidget) -> Iterator[tuple[str, str, str]]:
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for name in _PROPERTIES:
            value = widget.property(name)
            if name == "text" and type(widget).__name__ in (*_DATA_WIDGETS, "QLineEdit", "ExpandingLineEdit"):
                continue
            if isinstance(value, str) and value:
                yield type(widget).__name__, name, value


def is_data(text: str, words: set[str]) -> bool:
    """Whether a text is none of the program's words: numbers, signs, or what stands in the file."""
    bare = re.sub(r"<[^>]+>", " ", text)
    letters = re.findall(r"[^\W\d_]{2,}", bare)
    return not letters or all(word.lower() in words for word in letters)


def test_nothing_stands_untranslated(look: QApplication, qtbot: QtBot, demo_folder) -> None:
    translator = Brackets(look)
    look.installTranslator(translator)
    window = MainWindow(demo_folder)
    try:
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.open(datafile.unlock(demo_folder, passphrase=demo.PASSPHRASE))
        assert window.workbench is not None
        store = window.workbench.store
        words = _words_of_the_file(store) | {"samråd", "csv", "pdf", "xlsx", "enter", "ctrl", "shift", "alt"}
        bare: dict[str, set[str]] = {}
        for name, place in everywhere(store).items():
            window.go(place)
            qtbot.wait(20)
            for kind, attribute, text in shown_texts(window):
                if "⟦" not in text and not is_data(text, words):
                    bare.setdefault(name, set()).add(f"{kind}.{attribute}: {text}")
        assert not bare
    finally:
        window.close()
        window.deleteLater()
        look.removeTranslator(translator)
        look.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _words_of_the_file(store) -> set[str]:
    """Every word that stands in the file, the booklet's content or a date: data, not text of the interface."""
    import json

    from panelapp.paths import resources_folder

    texts: list[str] = [str(store.folder)]
    for table in store.db.table_names():
        texts += [str(value) for row in store.db[table].rows for value in row.values() if isinstance(value, str)]
    for path in (resources_folder() / "forms").glob("*.json"):
        texts.append(json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False))
    for path in (resources_folder() / "decks").glob("*/deck.json"):
        texts.append(json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False))
    from PySide6.QtCore import QLocale

    locale = QLocale(QLocale.Language.English)
    texts += [locale.monthName(month) for month in range(1, 13)]
    texts += [locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
    texts += [locale.dayName(day) for day in range(1, 8)]
    texts += ["Bokmål Nynorsk Dansk English"]
    return {word.lower() for text in texts for word in re.findall(r"[^\W\d_]{2,}", text)}


def test_a_bare_text_would_be_found() -> None:
    assert not is_data("Remove all", {"remove"})
    assert is_data("Kari 12", {"kari"})
