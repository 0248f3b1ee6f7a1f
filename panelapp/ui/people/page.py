"""The room of people: the register, what is asked about them, and the way in from a spreadsheet."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.services import panels
from panelapp.ui.page import Page, Place
from panelapp.ui.panels.step import panel_name
from panelapp.ui.people.attributes_view import AttributesView
from panelapp.ui.people.import_flow import Begun, ImportFlow
from panelapp.ui.people.people_list import PeopleList
from panelapp.ui.workbench import Workbench

_ROOM = "people"


class PeoplePage(Page):
    """Shows one of three views; `Place.part` is '', `attributes`, `import`, or `begun` where a file has been chosen."""

    topics = frozenset({"person", "answer", "attribute", "category", "target", "member", "attendance"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._left = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.people = PeopleList(workbench)
        self.people.import_asked.connect(self._to_import)
        self.people.attributes_asked.connect(self._to_attributes)
        self.people.next_asked.connect(self._to_next)
        self.attributes = AttributesView(workbench)
        self.attributes.left.connect(self._to_people)
        self.importing = ImportFlow(workbench)
        self.importing.left.connect(self._to_people)
        self.importing.imported.connect(self._tell_imported)
        self._parts: dict[str, QWidget] = {
            "": self.people,
            "attributes": self.attributes,
            "import": self.importing,
            "begun": self.importing,
        }
        for view in (self.people, self.attributes, self.importing):
            self._stack.addWidget(view)
        begun = workbench.unfinished.pop(_ROOM, None)
        if isinstance(begun, Begun):
            self.importing.take_up(begun)
            self._stack.setCurrentWidget(self.importing)
            self._left = True

    def refresh(self) -> None:
        self.people.refresh()
        self.attributes.refresh()
        self.importing.refresh()

    def show_part(self, place: Place) -> None:
        came_back, self._left = self._left, False
        if place.part or place.id or not came_back:
            self._stack.setCurrentWidget(self._parts.get(place.part, self.people))
        if place.part == "begun" and not self.importing.is_begun:
            self.importing.file_step.say_let_go()
        self.people.show_begun(self.importing.is_begun)
        if place.id:
            self.people.show_person(place.id)

    def place(self) -> Place:
        shown = self._stack.currentWidget()
        if shown is self.importing and self.importing.is_begun:
            return Place(_ROOM, part="begun")
        return Place(_ROOM, part=next(part for part, view in self._parts.items() if view is shown))

    def shut(self) -> None:
        begun = self.importing.begun()
        if begun is not None:
            self.workbench.unfinished[_ROOM] = begun
        self.importing.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = True

    def _to_people(self) -> None:
        self._go("")

    def _to_attributes(self) -> None:
        self._go("attributes")

    def _to_import(self) -> None:
        self._go("import")

    def _go(self, part: str) -> None:
        self.show_part(Place(_ROOM, part=part))
        self.place_requested.emit(self.place())

    # After an import

    def _tell_imported(self, new: int, changed: int) -> None:
        filled_in = self.tr("%n person(s) who were here already have got more filled in.", "", changed)
        sentence, button = self._next_words() if new else ("", "")
        self.people.show_everybody()
        self.people.tell(
            self.tr("%n person(s) imported.", "", new),
            " ".join(filter(None, (filled_in if changed else "", sentence))),
            next_step=button,
        )
        self._to_people()

    def _next_words(self) -> tuple[str, str]:
        """The next step as a sentence and as a button."""
        waiting = panels.awaiting_candidates(self.workbench.store)
        if waiting is not None:
            sentence = self.tr("Next you choose who of the people may be drawn to “{panel}”.")
            return sentence.format(panel=panel_name(waiting)), self.tr("Choose candidates")
        if panels.all(self.workbench.store):
            return self.tr("Panels are drawn among the people here."), self.tr("To the panels")
        return self.tr("Now a panel can be drawn among them."), self.tr("Make a panel")

    def _to_next(self) -> None:
        store = self.workbench.store
        waiting = panels.awaiting_candidates(store)
        if waiting is not None:
            self.place_requested.emit(Place("panels", waiting.id, Step.RECRUITMENT.value))
        elif panels.all(store):
            self.place_requested.emit(Place("panels"))
        else:
            made = self.workbench.do(self.tr("new panel"), panels.add).value
            if made is not None:
                self.place_requested.emit(Place("panels", made.id, Step.PURPOSE.value))
