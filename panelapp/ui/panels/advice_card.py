"""One sentence on what is wrong with the panel, and one button that mends it: first shown, then done."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from panelapp.composition.model import Finding, Mend
from panelapp.domain.people import age_in
from panelapp.services import composition, leeway
from panelapp.services.chances import Spread
from panelapp.services.composition import Count, Situation
from panelapp.ui.panels import cost_words, findings
from panelapp.ui.panels.advice_work import FitsWork, MendCosts
from panelapp.ui.tasks import Task
from panelapp.ui.widgets.basics import Banner, PlainButton, PrimaryButton, Surface, body, label, take_away
from panelapp.ui.workbench import Workbench

if TYPE_CHECKING:
    from panelapp.composition.filling import Fits

LOOK_AFTER_IN_A_CROWD = 700
"""Milliseconds of quiet after which swaps are looked for where that takes so long that it would halt the typing."""


class AdviceCard(QWidget):
    """Nothing while all is well; else a banner, a proposal, or why a draw was not possible."""

    draw_asked = Signal()
    mend_asked = Signal(object, str)
    """Id of the one who leaves or None, id of the one who joins."""
    changes_asked = Signal(object)
    """Changes to wanted numbers that make a draw possible."""
    households_asked = Signal()
    """Let people of one household sit together, and draw."""
    edit_asked = Signal()
    undo_asked = Signal()
    looked = Signal()
    """It is known now who fits a free seat."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._situation: Situation | None = None
        self._fits: Fits | None = None
        self._looking: Task[Fits] | None = None
        self._costs = MendCosts(workbench, self)
        self._costs.told.connect(self._tell_cost)
        self._cost_lines: dict[int, tuple[QLabel, PlainButton]] = {}
        self._proposals: list[Mend] = []
        self._place = 0
        self._action = ""
        self._impossible: tuple[Finding, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=LOOK_AFTER_IN_A_CROWD)
        self._later.timeout.connect(self._show_banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = Banner("look")
        self.banner.acted.connect(self._act)
        column.addWidget(self.banner)
        self.proposal = self._make_proposal()
        column.addWidget(self.proposal)
        self.reasons = Surface(margin=14, style="banner-look")
        column.addWidget(self.reasons)
        self._reason_holder: QWidget | None = None
        self.drawn_again = Banner("good")
        self.drawn_again.set_text(self.tr("A new panel has been drawn."), self.tr("Locked seats stayed as they were."))
        self.drawn_again.set_button(self.tr("Bring the former one back"))
        self.drawn_again.acted.connect(self.undo_asked)
        column.addWidget(self.drawn_again)
        for part in (self.banner, self.proposal, self.reasons, self.drawn_again):
            part.hide()
        self.hide()

    def _make_proposal(self) -> Surface:
        card = Surface(margin=14, style="banner-look")
        self.proposal_title = label("", "strong")
        card.body.addWidget(self.proposal_title)
        self.proposal_words = body("")
        card.body.addWidget(self.proposal_words)
        self.proposal_result = label("", "small")
        card.body.addWidget(self.proposal_result)
        self.proposal_cost = label("", "small")
        card.body.addWidget(self.proposal_cost)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.do_button = PrimaryButton(self.tr("Do it"), "check")
        self.do_button.clicked.connect(self._do)
        self.next_button = PlainButton(self.tr("Another proposal"), "shuffle")
        self.next_button.clicked.connect(self._next)
        close = PlainButton(self.tr("Leave it"), "x")
        close.clicked.connect(self._close)
        for button in (self.do_button, self.next_button, close):
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    @property
    def has_an_act(self) -> bool:
        """Whether it shows a green button, or soon may: what is wrong is to be mended before one goes on."""
        offers = bool(self._action) or self._looking is not None
        return offers and not (self.banner.isHidden() and self.proposal.isHidden())

    @property
    def working(self) -> bool:
        """Whether there is something still to be said."""
        return self._looking is not None or self._costs.working

    def cancel(self) -> None:
        """Give up what is being worked out."""
        self._costs.cancel()
        self._stop_looking()

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    # Showing

    def show_situation(self, situation: Situation) -> None:
        """Look at the situation anew; a proposal that was shown is closed, since it may not hold any more."""
        self._situation = situation
        self._later.stop()
        self.drawn_again.hide()
        self._stop_looking()
        if self._impossible:
            return
        self._proposals, self._fits = [], None
        composed = situation.composition
        if composed.members and situation.free_seats:
            self._looking = self._workbench.tasks.run(
                self.tr("Looking for who fits a free seat"), FitsWork(situation), self._fitted, quiet=True
            )
        if composed.members and situation.off and len(composed.candidate_ids) > leeway.SETTLED_UP_TO:
            self._say_what_is_off(situation.off)
            self._later.start()
        else:
            self._show_banner()

    def _fitted(self, fits: Fits) -> None:
        self._looking, self._fits = None, fits
        if not self._impossible:
            self._show_banner()
        self.looked.emit()

    def show_impossible(self, found: tuple[Finding, ...], panels: int = 1) -> None:
        """Say why no panel, or not so many together, could be drawn, with the mends as buttons."""
        self._impossible = found
        self._later.stop()
        self.banner.hide()
        self.proposal.hide()
        self._build_reasons(found, panels)
        self.reasons.show()
        self.show()

    def tell_drawn_again(self) -> None:
        """Say that those on the panel are others now, until something else happens."""
        if self.isHidden():
            self.banner.hide()
            self.drawn_again.show()
            self.show()

    def forget_impossible(self) -> None:
        """Wanted numbers or candidates are others now: the reasons may not hold any more."""
        self._impossible = ()
        self._costs.cancel()
        self.reasons.hide()

    def _build_reasons(self, found: Sequence[Finding], panels: int) -> None:
        assert self._situation is not None
        take_away(self._reason_holder)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = label(self.tr("No panel meets these wanted numbers"), "strong")
        column.addWidget(title)
        for finding in found:
            if not finding.changes:
                column.addWidget(body(findings.sentence(finding, self._name_of)))
        assert self._situation is not None
        if self._situation.composition.rather:
            words = self.tr("What would rather be met is left out of this: it would have given way.")
            column.addWidget(label(words, "small", "muted"))
        mends = [(place, finding) for place, finding in enumerate(found) if finding.changes]
        lone = [(place, finding) for place, finding in enumerate(found) if finding.code == "household_rule"]
        if mends or lone:
            column.addWidget(label(self.tr("Any one of these makes it possible:"), "small", "muted"))
        self._cost_lines = {}
        for place, finding in mends:
            words = findings.sentence(finding, self._name_of)
            button = self._add_change(column, words, place)
            button.setProperty("mend", place)
            button.clicked.connect(self._change)
        for place, _ in lone:
            words = self.tr("Let people of one household sit together")
            self._add_change(column, words, place).clicked.connect(self.households_asked)
        self._costs.work_out(self._situation, [*mends, *lone], panels)
        row = QHBoxLayout()
        edit = PlainButton(self.tr("Change the wanted numbers myself"), "sliders-horizontal")
        edit.clicked.connect(self.edit_asked)
        row.addWidget(edit)
        row.addStretch(1)
        column.addLayout(row)
        self._reason_holder = holder
        self.reasons.body.addWidget(holder)

    def _add_change(self, column: QVBoxLayout, words: str, place: int) -> PlainButton:
        row = QHBoxLayout()
        row.setSpacing(10)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(body(words))
        cost = label(self.tr("Working out the chances it gives …"), "small")
        said.addWidget(cost)
        row.addLayout(said, 1)
        button = PlainButton(self.tr("Change and draw"), "dices")
        button.setAccessibleName(self.tr("Change and draw: {change}").format(change=words))
        row.addWidget(button)
        column.addLayout(row)
        self._cost_lines[place] = cost, button
        return button

    def _tell_cost(self, place: int, spread: Spread | None) -> None:
        line, button = self._cost_lines[place]
        told = "" if spread is None else cost_words.of_mend(spread)
        line.setText(told)
        line.setVisible(bool(told))
        button.setAccessibleDescription(told)

    def _name_of(self, attribute_id: str) -> str:
        assert self._situation is not None
        return self._situation.attribute(attribute_id).name

    def _show_banner(self) -> None:
        assert self._situation is not None
        situation = self._situation
        self.proposal.hide()
        self._action = ""
        over = len(situation.composition.seated) - situation.panel.seats
        if not situation.composition.members:
            self.hide()
            return
        if situation.off:
            self._say_off(situation, situation.off)
        elif situation.free_seats:
            self._say_free(situation)
        elif over > 0:
            self.banner.set_text(
                self.tr("The panel has %n person(s) more than seats.", "", over),
                self.tr("Take somebody off, raise the number of seats, or draw again."),
            )
            self._action = "draw"
        elif together := composition.living_together(situation):
            self._proposals = list(composition.mends(situation))
            self._action = "proposal" if self._proposals else "draw"
            self.banner.set_text(
                self.tr("%n member(s) live(s) with another member.", "", len(together)),
                self.tr("One from each household is wanted. There is a swap that mends it.")
                if self._proposals
                else self.tr("One from each household is wanted. Take somebody off, or draw again."),
            )
        else:
            self.hide()
            return
        self.banner.set_button(
            {"proposal": self.tr("Show proposal"), "draw": self.tr("Draw again"), "": ""}[self._action]
        )
        self.banner.show()
        self.show()

    def _say_free(self, situation: Situation) -> None:
        fits = self._fits
        if fits is None:
            rest = self.tr("Looking for who fits …")
        elif fits.people and fits.distance:
            rest = self.tr("A wanted number is broken whoever it is, least with %n candidate(s).", "", len(fits.people))
        else:
            rest = self.tr("%n candidate(s) fit(s) without breaking a wanted number.", "", len(fits.people))
        self._action = "proposal" if fits is not None and fits.people else ""
        self.banner.set_text(self.tr("%n seat(s) free.", "", situation.free_seats), rest)

    def _propose(self, situation: Situation) -> list[Mend]:
        """Swaps that bring the panel nearer, and before them free seats filled by those who fit."""
        found = composition.mends(situation)
        swaps = [mend for mend in found if mend.leaving is not None]
        if self._fits is None:
            return swaps
        fills = [mend for mend in found if mend.leaving is None and mend.joining in self._fits.people]
        return [*fills, *swaps] or self._additions(situation)

    def _say_off(self, situation: Situation, off: tuple[Count, ...]) -> None:
        self._proposals = self._propose(situation)
        chosen = self._mended(situation, off)
        if self._looking is not None:
            rest = self.tr("Looking for who fits …")
        elif not self._proposals:
            rest = self.tr("No single swap brings the panel closer. Draw again, or change the wanted numbers.")
            self._action = "draw"
        else:
            helpers = self._helpers(situation, self._proposals[0], chosen)
            rest = (
                self.tr("%n of the candidates can take the seat without breaking other criteria.", "", helpers)
                if helpers
                else self.tr("There is a swap that brings the panel closer.")
            )
            self._action = "proposal"
        self._say(chosen, off, rest)

    def _say_what_is_off(self, off: tuple[Count, ...]) -> None:
        """What can be said at once; the button comes when there is something to propose."""
        self.proposal.hide()
        self._action = "look"
        self._say(off[0], off, self.tr("Looking for a swap that brings the panel closer …"))
        self.banner.set_button("")
        self.banner.show()
        self.show()

    def _say(self, chosen: Count, off: tuple[Count, ...], rest: str) -> None:
        several = self.tr("%n wanted number(s) are missed in all.", "", len(off)) if len(off) > 1 else ""
        if chosen.missing:
            bold = self.tr("{category} lacks %n person(s).", "", chosen.missing)
        else:
            bold = self.tr("{category} has %n person(s) too many.", "", chosen.too_many)
        self.banner.set_text(bold.format(category=chosen.target.category), " ".join(filter(None, (several, rest))))

    def _mended(self, situation: Situation, off: tuple[Count, ...]) -> Count:
        """The missed number that the first proposal does something about, else the first one missed."""
        if self._proposals:
            joining = situation.answers[self._proposals[0].joining]
            for count in off:
                if count.missing and joining.get(count.target.attribute_id) == count.target.category:
                    return count
        return off[0]

    def _helpers(self, situation: Situation, first: Mend, count: Count) -> int:
        if first.leaving is not None:
            fitting = composition.who_can_take(situation, first.leaving)
        else:
            fitting = () if self._fits is None else self._fits.people
        belongs = count.missing > 0
        attribute_id, category = count.target.attribute_id, count.target.category
        return sum(
            1 for person_id in fitting if (situation.answers[person_id].get(attribute_id) == category) == belongs
        )

    # Acting

    def _act(self) -> None:
        if self._action == "draw":
            self.draw_asked.emit()
        elif self._action == "proposal":
            assert self._situation is not None
            self._proposals = self._proposals or self._additions(self._situation)
            self._place = 0
            self._show_proposal()

    def _additions(self, situation: Situation) -> list[Mend]:
        """Who could take the free seat: the reserves in their order, then the others by lot."""
        if self._fits is None:
            return []
        fitting, distance = self._fits.people, self._fits.distance
        reserves = [m.person_id for m in situation.composition.reserves if m.person_id in fitting]
        others = [person_id for person_id in fitting if person_id not in reserves]
        secrets.SystemRandom().shuffle(others)
        return [Mend(None, person_id, distance) for person_id in (*reserves, *others)[:20]]

    def _show_proposal(self) -> None:
        assert self._situation is not None
        situation = self._situation
        mend = self._proposals[self._place]
        joining = self._describe(situation, mend.joining)
        if mend.leaving is None:
            words = self.tr("Give {joining} a free seat.").format(joining=joining)
        else:
            words = self.tr("Let {joining} take the seat of {leaving}.").format(
                joining=joining, leaving=self._describe(situation, mend.leaving)
            )
        self.proposal_title.setText(
            self.tr("Proposal {number} of {all}").format(number=self._place + 1, all=len(self._proposals))
        )
        self.proposal_words.setText(words)
        self.proposal_result.setText(
            self.tr("Then the panel is off by %n person(s).", "", mend.distance)
            if mend.distance
            else self.tr("Then every wanted number is met.")
        )
        told = (cost_words.of_swap(situation, mend.leaving, mend.joining), cost_words.by_hand(situation))
        self.proposal_cost.setText(" ".join(filter(None, told)))
        self.proposal_cost.setVisible(any(told))
        self.next_button.setVisible(len(self._proposals) > 1)
        self.banner.hide()
        self.proposal.show()
        self.do_button.setFocus()

    def _describe(self, situation: Situation, person_id: str) -> str:
        person = situation.people[person_id]
        age = age_in(person, situation.year)
        parts = [] if age is None else [str(age)]
        for criterion in situation.criteria:
            answer = situation.answers[person_id].get(criterion.attribute.id, "")
            if answer in criterion.attribute.category_names and not (answer and answer[0].isdigit()):
                parts.append(answer)
        return f"{person.name} ({', '.join(parts)})" if parts else person.name

    def _do(self) -> None:
        mend = self._proposals[self._place]
        self.mend_asked.emit(mend.leaving, mend.joining)

    def _next(self) -> None:
        self._place = (self._place + 1) % len(self._proposals)
        self._show_proposal()

    def _close(self) -> None:
        self.proposal.hide()
        self.banner.show()

    def _change(self) -> None:
        self.changes_asked.emit(self._impossible[int(self.sender().property("mend"))].changes)
