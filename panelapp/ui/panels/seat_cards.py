"""Who takes a seat: on a swap, when somebody drops out, and when somebody who was out is back."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from panelapp.errors import Problem
from panelapp.services import composition, dropouts, seat_lots
from panelapp.services.composition import Situation
from panelapp.services.seat_lots import SeatDrawn, SeatOrder
from panelapp.ui.panels import chance_cells, cost_words, people_rows, why
from panelapp.ui.panels.chooser import ChooserCard
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.workbench import Workbench

if TYPE_CHECKING:
    from panelapp.composition.swaps import StandIn

LONGEST = 120


class SeatWork:
    """The lot for one seat as background work."""

    def __init__(self, order: SeatOrder) -> None:
        self._order = order

    def __call__(self, progress: Progress) -> SeatDrawn | None:
        return seat_lots.draw(self._order, progress.cancelled)


class SeatCard(ChooserCard):
    """A choice about one person's seat that does what is chosen."""

    told = Signal(str, str)
    """What has been done: the fact, and what there is to say about it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workbench = workbench
        self._situation: Situation | None = None
        self._person_id = ""
        self._task: Task[SeatDrawn | None] | None = None
        self.chosen.connect(self._do)
        self.other_chosen.connect(self._do_other)
        self.closed.connect(self.cancel)

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask about this person's seat."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Let the keys choose at once."""
        self.table.setFocus()

    def cancel(self) -> None:
        """Give up a lot that is under way."""
        if self._task is not None:
            self._task.cancel()

    def _draw_lot(self) -> None:
        assert self._situation is not None
        self._task = self._workbench.tasks.run(
            self.tr("Filling the seat by lot"),
            SeatWork(seat_lots.order(self._workbench.store, self._situation, self._person_id)),
            self._lot_drawn,
            self._lot_failed,
            self._lot_stopped,
        )

    @property
    def _busy(self) -> bool:
        return self._task is not None

    def _lot_drawn(self, drawn: SeatDrawn | None) -> None:
        self._task = None
        if drawn is None:
            self.words.setText(self.tr("Nobody among the candidates can take the seat."))
        else:
            self._seat(drawn)

    def _lot_failed(self, problem: Problem) -> None:
        self._task = None
        self._workbench.problem_met.emit(problem)

    def _lot_stopped(self) -> None:
        self._task = None

    def _about_lot(self, drawn: SeatDrawn) -> str:
        """How the lot fell, and how the panel stands then."""
        several = self.tr(
            "The lot fell on {name}, one of {number} who fit equally well: each had 1 chance in {number}."
        )
        words = several if len(drawn.fits) > 1 else self.tr("{name} takes the seat: nobody else fits as well.")
        numbers = (
            self.tr("The panel is then off by %n person(s).", "", drawn.distance)
            if drawn.distance
            else self.tr("Every wanted number is met.")
        )
        return f"{words.format(name=self._name(drawn.person), number=len(drawn.fits))} {numbers}"

    def _seat(self, drawn: SeatDrawn) -> None:
        """Give the seat to the one the lot fell on."""
        raise NotImplementedError

    def _ask_for(
        self,
        title: str,
        words: str,
        found: tuple[StandIn, ...],
        act: str,
        others: list[tuple[str, str, str]],
    ) -> None:
        assert self._situation is not None
        situation = self._situation
        rows, headings = people_rows.of_situation(situation, [each.person for each in found])
        rows, headings, place = chance_cells.with_chances(situation, rows, headings)
        self.model.explain(place, partial(chance_cells.why, situation))
        reasons = {each.person: why.of_stand_in(situation, each) for each in found}
        self.ask(title.format(name=self._name(self._person_id)), words, rows, headings, reasons, act, others)

    def _selected(self) -> None:
        super()._selected()
        chosen = self._current()
        note = self.model.note_of(chosen) if chosen else ""
        told = f"{self._name(chosen)}: {note}" if chosen and note else ""
        self.note.setText("\n".join(filter(None, (told, self._cost(chosen) if chosen else ""))))
        self.note.setVisible(bool(self.note.text()))

    def _cost(self, person_id: str) -> str:
        """What it costs in fairness to choose this one; '' where nobody is chosen over others."""
        return ""

    def _name(self, person_id: str) -> str:
        assert self._situation is not None
        return self._situation.people[person_id].name

    def _do(self, person_id: str) -> None:
        raise NotImplementedError

    def _do_other(self, key: str) -> None:
        raise NotImplementedError


class SwapCard(SeatCard):
    """Who takes the seat of somebody who stays a candidate: the best first, and why."""

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask who takes this member's seat."""
        self.cancel()
        self._situation, self._person_id = situation, person_id
        self._fitting = composition.who_can_take(situation, person_id)
        words = (
            self.tr("%n candidate(s) can take the seat without breaking a wanted number.", "", len(self._fitting)),
            self.tr("Of those who fit equally well, whoever had the smallest chance in the draw comes first.")
            if situation.chances
            else "",
            cost_words.by_hand(situation),
        )
        self._ask_for(
            self.tr("Who takes the seat of {name}?"),
            " ".join(filter(None, words)),
            composition.stand_ins(situation, person_id),
            self.tr("Swap"),
            [("lot", self.tr("Let the lot decide"), "dices")] if self._fitting else [],
        )

    def _cost(self, person_id: str) -> str:
        assert self._situation is not None
        return cost_words.of_swap(self._situation, self._person_id, person_id)

    def _do(self, person_id: str) -> None:
        assert self._situation is not None
        if not self._busy:
            self._workbench.do(self.tr("swap"), composition.swap, self._situation.panel.id, self._person_id, person_id)

    def _do_other(self, key: str) -> None:
        if not self._busy:
            self._draw_lot()

    def _seat(self, drawn: SeatDrawn) -> None:
        leaving, words = self._name(self._person_id), self._about_lot(drawn)
        if self._workbench.do(self.tr("swap"), dropouts.swap_by_lot, drawn):
            self.told.emit(self.tr("{name} has left the seat.").format(name=leaving), words)


class OutCard(SeatCard):
    """Somebody drops out: the best reserve steps in, or the lot decides, or the seat stays free."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setAccessibleName(self.tr("Why, if it is to be kept"))
        self.reason.setPlaceholderText(self.tr("Why, if it is to be kept: a word, nothing about health"))
        self.body.insertWidget(self.body.indexOf(self.table), self.reason)

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Ask who takes over from this member."""
        self.cancel()
        self._situation, self._person_id = situation, person_id
        self.reason.clear()
        found = dropouts.successors(situation, person_id)
        self._ask_for(
            self.tr("{name} drops out. Who takes the seat?"),
            self._advice(situation, found),
            found,
            self.tr("Takes the seat"),
            [
                ("lot", self.tr("Fill by lot"), "dices"),
                ("free", self.tr("Leave it free"), "user-x"),
            ],
        )

    def _advice(self, situation: Situation, found: tuple[StandIn, ...]) -> str:
        if not found:
            return self.tr(
                "There is no reserve who can take the seat. The lot can decide among the candidates who leave the "
                "panel nearest its wanted numbers, each with the same chance."
            )
        number = dropouts.reserve_numbers(situation)[found[0].person]
        if found[0].keeps:
            words = self.tr("Reserve {number} is the first on the list who breaks no wanted number.")
        else:
            words = self.tr("No reserve keeps every wanted number. With reserve {number} the panel is least off.")
        return words.format(number=number)

    def _cost(self, person_id: str) -> str:
        assert self._situation is not None
        return cost_words.of_swap(self._situation, None, person_id)

    def drop_reserve(self, situation: Situation, person_id: str) -> None:
        """Somebody who stands by is out: there is no seat to fill."""
        self._situation, self._person_id = situation, person_id
        self.reason.clear()
        self._drop_out("", self.tr("The list of reserves is one shorter."))

    def _do(self, person_id: str) -> None:
        assert self._situation is not None
        if not self._busy:
            words = self.tr("{name} takes the seat.").format(name=self._name(person_id))
            self._drop_out(person_id, words)

    def _do_other(self, key: str) -> None:
        if self._busy:
            return
        if key == "free":
            self._drop_out("", self.tr("The seat is free."))
            return
        self._draw_lot()

    def _seat(self, drawn: SeatDrawn) -> None:
        self._drop_out("", self._about_lot(drawn), drawn)

    def _drop_out(self, successor: str, words: str, by_lot: SeatDrawn | None = None) -> None:
        assert self._situation is not None
        out = self.tr("{name} has dropped out.").format(name=self._name(self._person_id))
        if self._workbench.do(
            self.tr("drop out"),
            dropouts.drop_out,
            self._situation.panel.id,
            self._person_id,
            date.today(),
            self.reason.text(),
            successor,
            by_lot,
        ):
            self.told.emit(out, words)


class DroppedCard(SeatCard):
    """Those who have dropped out, and the way back."""

    def ask_about(self, situation: Situation, person_id: str) -> None:
        """Show who has dropped out, the person given first."""
        self._situation = situation
        found = [each for each in situation.composition.dropouts if each.person_id in situation.people]
        found.sort(key=lambda each: each.person_id != person_id)
        rows, headings = people_rows.of_situation(situation, [each.person_id for each in found])
        locale = QLocale()
        days = {each.person_id: locale.toString(date.fromisoformat(each.dropped_on), "d. MMM") for each in found}  # pyright: ignore[reportCallIssue, reportArgumentType]
        self.ask(
            self.tr("Dropped out of the panel"),
            self.tr(
                "They are not drawn or proposed for this panel. Whoever is taken back is a candidate like the others; "
                "the seat is not given back."
            ),
            rows,
            headings,
            {each.person_id: " · ".join(filter(None, (days[each.person_id], each.reason))) for each in found},
            self.tr("Take back"),
        )

    def _do(self, person_id: str) -> None:
        assert self._situation is not None
        name = self._name(person_id)
        panel_id = self._situation.panel.id
        if self._workbench.do(self.tr("take back a candidate"), dropouts.take_back, panel_id, person_id):
            self.told.emit(self.tr("{name} is a candidate again.").format(name=name), "")

    def _do_other(self, key: str) -> None:
        pass
