"""A panel composed by hand in the real program: what is done in the composition step and at the tables, and what is there."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from panelapp.domain.panels import Step
from panelapp.services import composition, panels, seating
from panelapp.services.composition import Situation
from panelapp.ui.main_job import Facilitator
from panelapp.ui.page import Place
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.meetings_step import MeetingsStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.tables_view import TablesView
from panelapp.ui.widgets.basics import PlainButton

WHY_LOCKED = "Leder elevrådet"
WHY_AGAIN = "Seks av dem var på tur"
WHY_OUT = "Flyttet"


class PanelHands:
    """The hands of a facilitator on the first panel of the file."""

    def __init__(self, hands: Facilitator) -> None:
        self._hands = hands
        self._panel_id = panels.all(hands.store)[0].id
        hands.window.go(Place("panels", self._panel_id, Step.COMPOSITION))
        self._from_the_start = frozenset(self._situation.seated_ids)

    @property
    def _step(self) -> CompositionStep:
        return self._hands.composition()

    @property
    def _situation(self) -> Situation:
        return composition.read(self._hands.store, self._panel_id)

    def _go_to_row(self, row: int) -> str:
        """Move the table's cursor there; the id of who has that seat."""
        table = self._step.table
        table.setFocus()
        self._hands.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(row):
            self._hands.press(Qt.Key.Key_Down)
        return table.members.rows[table.currentIndex().row()][0].person_id

    def lock(self) -> None:
        """Lock the third seat, and say why."""
        self._go_to_row(2)
        self._hands.press(Qt.Key.Key_Space)
        card = self._step.locker
        self._hands.write(card.reason, WHY_LOCKED)
        self._hands.click(card.act)

    def draw_again(self) -> None:
        """Draw once more, and say why."""
        former = self._situation.composition.last_draw
        self._hands.click(self._step.again_button)
        card = self._step.reason_card
        self._hands.write(card.reason, WHY_AGAIN)
        self._hands.click(card.go_button)
        self._hands.wait_until(
            lambda: self._situation.composition.last_draw != former, "The panel was not drawn a second time."
        )

    def drop_out(self, *, by_lot: bool) -> None:
        """One of those here from the start drops out; the best reserve takes the seat, or the lot decides."""
        out = len(self._situation.composition.dropouts)
        rows = enumerate(member for member, _ in self._step.table.members.rows)
        self._go_to_row(next(row for row, each in rows if each.person_id in self._from_the_start and not each.locked))
        self._hands.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
        card = self._step.leaver
        if by_lot:
            buttons = [each for each in card.findChildren(PlainButton) if each.property("key") == "lot"]
            self._hands.click(next(each for each in buttons if each.isVisible()))
        else:
            self._hands.write(card.reason, WHY_OUT)
            card.table.setFocus()
            self._hands.press(Qt.Key.Key_Return)
        self._hands.wait_until(
            lambda: len(self._situation.composition.dropouts) > out and not self._situation.free_seats,
            "The seat was not filled.",
        )

    def seat_at_tables(self, rounds: int) -> None:
        """Seat the panel at tables of six."""
        view = self._hands.page(PanelsPage).view
        self._hands.click(view.stepper.buttons[list(Step).index(Step.MEETINGS)])
        step = view.view(Step.MEETINGS)
        assert isinstance(step, MeetingsStep)
        self._hands.click(step.tables_button)
        tables = next(each for each in step.findChildren(TablesView) if each.isVisible())
        for box, number in ((tables.settings.per_table, 6), (tables.settings.times, rounds)):
            self._hands.write(box, str(number))
            self._hands.press(Qt.Key.Key_Tab)
        self._hands.click(tables.seat_button)
        self._hands.wait_until(
            lambda: (plan := seating.get(self._hands.store, self._panel_id)) is not None and plan.rounds,
            "Nobody was seated.",
        )

    def save_proofs(self, folder: Path) -> list[str]:
        """Save the certificate and the control files; what the account says."""
        self._hands.click(self._step.fairness.account_button)
        account = self._step.account
        for button, name in (
            (account.certificate_button, "certificate.pdf"),
            (account.files_button, "control.zip"),
        ):
            self._hands.save_as(folder / name, lambda press=button: self._hands.click(press))
        assert account.account is not None
        return list(account.account.sentences)

    def found(self) -> dict[str, Any]:
        """Everything there is of the panel, as it can be told and compared."""
        composed = self._situation.composition
        plan = seating.get(self._hands.store, self._panel_id)
        chances = self._situation.chances
        return {
            "seated": [asdict(member) for member in composed.seated],
            "reserves": [asdict(member) for member in composed.reserves],
            "dropouts": [asdict(dropout) for dropout in composed.dropouts],
            "draw": None if composed.last_draw is None else asdict(composed.last_draw),
            "codes": {person_id: chance.code for person_id, chance in chances.items()},
            "free_seats": self._situation.free_seats,
            "rounds": [] if plan is None else plan.rounds,
            "shown": [member.person_id for member, _ in self._step.table.members.rows],
        }
