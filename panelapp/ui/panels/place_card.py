"""Whose seat somebody takes who is put on the panel by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.panels import chance_cells, cost_words, people_rows
from panelapp.ui.panels.chooser import ChooserCard


class PlaceCard(ChooserCard):
    """The members whose seat can be taken, those first with whom no wanted number is broken.

    Where it seats two of one household, it says so on the button: whoever presses it knows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._situation: Situation | None = None
        self._person_id = ""
        self._housemates: frozenset[str] = frozenset()

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask where to put this one."""
        self._situation, self._person_id = situation, person_id
        self._housemates = frozenset(composition.housemates(situation, person_id))
        fitting = set(composition.who_can_leave(situation, person_id))
        unlocked = [member.person_id for member in situation.composition.seated if not member.locked]
        order = [p for p in situation.people if p in fitting] + [
            p for p in situation.people if p in unlocked and p not in fitting
        ]
        rows, headings = people_rows.of_situation(situation, order)
        rows, headings, place = chance_cells.with_chances(situation, rows, headings)
        self.model.explain(place, partial(chance_cells.why, situation))
        notes = {p: self._note(p, p in fitting) for p in order}
        others: list[tuple[str, str, str]] = []
        if situation.free_seats:
            free = self.tr("Give a free seat all the same") if self._housemates else self.tr("Give a free seat")
            others.append(("seat", free, "user-check"))
        if person_id not in situation.drawn_ids:
            others.append(("reserve", self.tr("Put up as reserve"), "user-plus"))
        words = (
            self.tr("This one has the address of a member, and one from each household is wanted.")
            if self._housemates
            else "",
            self.tr(
                "Whose seat does it take? %n of the members can be swapped without breaking a wanted number.",
                "",
                len(fitting),
            ),
            cost_words.by_hand(situation),
        )
        self.ask(
            self.tr("Put {name} on the panel").format(name=situation.people[person_id].name),
            " ".join(filter(None, words)),
            rows,
            headings,
            notes,
            self.tr("Swap"),
            others,
        )

    def _note(self, leaving: str, fits: bool) -> str:
        if fits:
            return self.tr("Fits")
        if self._beside_somebody(leaving):
            return self.tr("Seats two of one household")
        return self.tr("Breaks a wanted number")

    def _beside_somebody(self, leaving: str) -> bool:
        """Whether somebody of the household stays when this one leaves."""
        return bool(self._housemates - {leaving})

    def _selected(self) -> None:
        super()._selected()
        chosen = self._current()
        if self._situation is None or chosen is None:
            self.note.hide()
            return
        act = self.tr("Swap all the same") if self._beside_somebody(chosen) else self.tr("Swap")
        self.act.setText(act)
        self.act.setAccessibleName(act)
        cost = cost_words.of_swap(self._situation, chosen, self._person_id)
        self.note.setText("\n".join(filter(None, (self.model.note_of(chosen), cost))))
        self.note.show()
