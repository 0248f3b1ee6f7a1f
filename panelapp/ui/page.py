"""What every page of the main window has in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from panelapp.ui.widgets.draft import Draft
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText, NumberBox
from panelapp.ui.workbench import Workbench

Drafts = Mapping[str, tuple[str, ...]]
"""What is typed on a page and is nothing yet, by `Draft.draft_key`."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program: a room, the record shown there, and the part of it."""

    room: str
    id: str = ""
    part: str = ""


class Page(QWidget):
    """A room of the main window; built anew when language, theme or text size changes."""

    topics: frozenset[str] = frozenset()
    """The tables this page shows; a change to one of them refreshes it."""

    full_window = False
    """Whether the page takes the rail's place too."""

    place_requested = Signal(object)
    full_window_changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.stale = True

    def refresh(self) -> None:
        """Read again and show."""

    def flush(self) -> None:
        """Save what is being typed: in fields, numbers and the cell of a table."""
        focused = self.window().focusWidget()
        for table in self.findChildren(QAbstractItemView):
            if focused is not None and table.isAncestorOf(focused):
                table.setFocus()  # ends the editing of the cell, which saves it
        for box in self.findChildren(NumberBox):
            box.interpretText()
        for line in self.findChildren(AutosaveLine):
            line.flush()
        for text in self.findChildren(AutosaveText):
            text.flush()

    def drafts(self) -> Drafts:
        """What is typed and is nothing yet, so that there is nothing to save."""
        return {part.draft_key: typed for part in self._drafting() if part.draft_key and (typed := part.draft())}

    def take_drafts(self, drafts: Drafts) -> None:
        """Show again what the page before this one held, where it is for what is shown now."""
        for part in self._drafting():
            if part.draft_key in drafts:
                part.take_draft(drafts[part.draft_key])

    def _drafting(self) -> list[Draft]:
        return [part for part in self.findChildren(QWidget) if isinstance(part, Draft)]

    def shut(self) -> None:
        """Close what the page holds outside the main window; called before the page goes."""

    def show_part(self, place: Place) -> None:
        """Go to what `place` names."""

    def place(self) -> Place:
        """Where in this room we are."""
        return Place(type(self).__module__.split(".")[-2])
