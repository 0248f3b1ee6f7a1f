"""The program's own acts and their keys, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from panelapp.ui import icons

KEYS: Mapping[str, tuple[str, ...]] = {
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "lock": ("Ctrl+L",),
    "settings": ("Ctrl+,",),
    "help": ("F1",),
    "full_screen": ("F11",),
    "quit": ("Ctrl+Q",),
}
"""Key sequences by act; `Ctrl` is the command key on a Mac."""

_ICONS = {
    "undo": "undo-2",
    "redo": "redo-2",
    "lock": "lock",
    "settings": "settings",
    "help": "circle-question-mark",
    "full_screen": "maximize",
    "quit": "x",
}


def words(key: str) -> str:
    """What an act is called in the user's language."""
    translate = QCoreApplication.translate
    return {
        "undo": translate("Actions", "Undo"),
        "redo": translate("Actions", "Redo"),
        "lock": translate("Actions", "Lock"),
        "settings": translate("Actions", "Settings"),
        "help": translate("Actions", "Help"),
        "full_screen": translate("Actions", "Full screen"),
        "quit": translate("Actions", "Quit Samråd"),
    }[key]


def make(parent: QObject, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Actions with words, keys and icons, each bound to its act."""
    made: dict[str, QAction] = {}
    for key, act in acts.items():
        action = QAction(icons.icon(_ICONS[key]), words(key), parent)
        action.setShortcuts([QKeySequence(text) for text in KEYS[key]])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(act)
        made[key] = action
    return made
