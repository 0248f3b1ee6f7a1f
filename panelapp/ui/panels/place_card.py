"""Whose seat somebody takes who is put on the panel by hand."""

from __future__ import annotations

from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.panels import people_rows
from panelapp.ui.panels.chooser import ChooserCard


class PlaceCard(ChooserCard):
    """The members whose seat can be taken, those first with whom no wanted number is broken."""

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask where to put this one."""
        fitting = set(composition.who_can_leave(situation, person_id))
        unlocked = [member.person_id for member in situation.composition.seated if not member.locked]
        order = [p for p in situation.people if p in fitting] + [
            p for p in situation.people if p in unlocked and p not in fitting
        ]
        rows, headings = people_rows.of_situation(situation, order)
        notes = {p: self.tr("Fits") if p in fitting else self.tr("Breaks a wanted number") for p in order}
        others: list[tuple[str, str, str]] = []
        if situation.free_seats:
            others.append(("seat", self.tr("Give a free seat"), "user-check"))
        if person_id not in situation.drawn_ids:
            others.append(("reserve", self.tr("Put up as reserve"), "user-plus"))
        self.ask(
            self.tr("Put {name} on the panel").format(name=situation.people[person_id].name),
            self.tr(
                "Whose seat does it take? %n of the members can be swapped without breaking a wanted number.",
                "",
                len(fitting),
            ),
            rows,
            headings,
            notes,
            self.tr("Swap"),
            others,
        )
