"""The room of people: the register, what is asked about them, and the way in from a spreadsheet."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.ui.page import Page, Place
from panelapp.ui.people.attributes_view import AttributesView
from panelapp.ui.people.import_flow import ImportFlow
from panelapp.ui.people.people_list import PeopleList
from panelapp.ui.workbench import Workbench


class PeoplePage(Page):
    """Shows one of three views; `Place.part` is '', `attributes` or `import`."""

    topics = frozenset({"person", "answer", "attribute", "category", "target", "member", "attendance"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.people = PeopleList(workbench)
        self.people.import_asked.connect(self._to_import)
        self.people.attributes_asked.connect(self._to_attributes)
        self.attributes = AttributesView(workbench)
        self.attributes.left.connect(self._to_people)
        self.importing = ImportFlow(workbench)
        self.importing.left.connect(self._to_people)
        self.importing.imported.connect(self._tell_imported)
        self._parts: dict[str, QWidget] = {
            "": self.people,
            "attributes": self.attributes,
            "import": self.importing,
        }
        for view in self._parts.values():
            self._stack.addWidget(view)

    def refresh(self) -> None:
        self.people.refresh()
        self.attributes.refresh()
        self.importing.refresh()

    def show_part(self, place: Place) -> None:
        self._stack.setCurrentWidget(self._parts.get(place.part, self.people))
        if place.id:
            self.people.show_person(place.id)

    def place(self) -> Place:
        shown = self._stack.currentWidget()
        return Place("people", part=next(part for part, view in self._parts.items() if view is shown))

    def shut(self) -> None:
        self.importing.stop()

    def _to_people(self) -> None:
        self._go("")

    def _to_attributes(self) -> None:
        self._go("attributes")

    def _to_import(self) -> None:
        self._go("import")

    def _go(self, part: str) -> None:
        self.show_part(Place("people", part=part))
        self.place_requested.emit(self.place())

    def _tell_imported(self, new: int, changed: int) -> None:
        self.people.tell(
            self.tr("%n person(s) imported.", "", new),
            self.tr("%n person(s) who were here already have got more filled in.", "", changed) if changed else "",
        )
        self._to_people()
