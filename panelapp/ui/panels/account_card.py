"""The account of the draw in plain words, to be read, copied, printed or saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from panelapp.domain.panels import Draw
from panelapp.domain.workplace import Workplace
from panelapp.errors import Problem
from panelapp.services import chances, drawing, panel_papers, seat_lots, workplace
from panelapp.services.composition import Situation
from panelapp.services.panel_papers import Account, Kept
from panelapp.ui import language, preferences, printing, theme
from panelapp.ui.panels import afterwards_words, certificate_words, fairness_words, weight_words, why
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import PlainButton, ScrollColumn, Surface, body, heading, label, take_away
from panelapp.ui.workbench import Workbench


class AccountCard(Surface):
    """Shown in place of the panel's table."""

    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.account: Account | None = None
        self._situation: Situation | None = None
        self._kept: Kept | None = None
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Account of the draw"))
        self._scroll.setMinimumHeight(theme.px(190))
        self.body.addWidget(self._scroll, 1)
        self._holder: QWidget | None = None
        row = QHBoxLayout()
        row.setSpacing(10)
        for text, icon_name, slot in (
            (self.tr("Back"), "arrow-left", self.closed),
            (self.tr("Copy"), "copy", self._copy),
            (self.tr("Print"), "printer", self._print),
            (self.tr("Save PDF"), "file-down", self._save),
        ):
            button = PlainButton(text, icon_name)
            button.clicked.connect(slot)
            row.addWidget(button)
            if icon_name == "arrow-left":
                row.addStretch(1)
        self.certificate_button = PlainButton(self.tr("Save certificate"), "file-down")
        self.certificate_button.clicked.connect(self._save_certificate)
        self.files_button = PlainButton(self.tr("Save control files"), "download")
        self.files_button.setToolTip(self.tr("Files without names, with which a colleague can check the draw"))
        self.files_button.clicked.connect(self._save_control_files)
        proof = QHBoxLayout()
        proof.setSpacing(10)
        proof.addStretch(1)
        proof.addWidget(self.certificate_button)
        proof.addWidget(self.files_button)
        self.body.addLayout(proof)
        self.body.addLayout(row)

    def show_situation(self, situation: Situation) -> None:
        """Put the account together and show it."""
        last = situation.composition.last_draw
        if last is None:
            return
        self._situation = situation
        self._kept = panel_papers.kept(self._workbench.store, situation)
        for button in (self.certificate_button, self.files_button):
            button.setVisible(self._kept is not None)
        self.account = self._told(situation, last, preferences.language())
        self._build(self.account)

    def _told(self, situation: Situation, last: Draw, spoken: str) -> Account:
        """The account in the language `spoken` now."""
        return Account(
            self.tr("Account of the draw: {panel}").format(panel=panel_name(situation.panel)),
            tuple(self._sentences(situation, last)),
            (self.tr("Criterion"), self.tr("Wanted"), self.tr("On the panel"), self.tr("Candidates")),
            tuple(
                (
                    f"{criterion.attribute.name}: {count.target.category}",
                    fairness_words.wanted(count.target.minimum, count.target.maximum),
                    str(count.there),
                    str(count.candidates),
                )
                for criterion in situation.criteria
                for count in criterion.counts
            ),
            spoken,
        )

    def _sentences(self, situation: Situation, last: Draw) -> list[str]:
        sentences = [
            self.tr("The panel was drawn {when} among {candidates} candidates for {seats} seats.").format(
                when=fairness_words.moment(last), candidates=last.candidates, seats=last.seats
            )
        ]
        if last.reason:
            sentences.append(fairness_words.drawn_again(last))
        sentences += weight_words.reasons(situation)
        gave_way = weight_words.gave_way(situation)
        if gave_way:
            sentences.append(gave_way)
        sentences += self._lots_of_now(situation, last) if chances.known(last) else self._lots_of_before(last)
        if not drawing.unchanged(situation.composition):
            sentences.append(
                self.tr("After the draw the panel, the candidates or the wanted numbers have been changed by hand.")
            )
        sentences += [afterwards_words.seat(lot) for lot in seat_lots.kept(self._workbench.store, situation.panel.id)]
        return sentences + why.by_hand(situation) + certificate_words.deviations(situation)

    def _lots_of_now(self, situation: Situation, last: Draw) -> list[str]:
        uneven = fairness_words.why_uneven(situation)
        sentences = [
            fairness_words.method(last),
            " ".join((*fairness_words.how_fair(situation, last), uneven)).strip(),
            fairness_words.lottery(last, bool(situation.composition.gave_way)),
            " ".join((fairness_words.number_told(last), self.tr("Nobody chose between people."))),
        ]
        if situation.composition.reserves:
            sentences.append(
                self.tr(
                    "The reserves were chosen so that the wanted numbers can be kept as well as possible when members "
                    "drop out. Between reserves that are as good the lot decided."
                )
            )
        sentences.append(
            self.tr(
                "Code of the draw: {code}. The list of panels has the fingerprint {fingerprint} …, in full in the "
                "certificate. With the control files anybody can check the draw, without names."
            ).format(code=last.code, fingerprint=" ".join(fairness_words.fingerprint(last)[:2]))
        )
        return sentences

    def _lots_of_before(self, last: Draw) -> list[str]:
        sentences = [
            self.tr(
                "The computer drew lots for everybody and took the panel of {seats} people that meets every wanted "
                "number and that the lots point to. Nobody chose between people."
            ).format(seats=last.seats),
            self.tr(
                "Reserves were drawn in the same way, so that as many members as possible have one who can take over."
            ),
        ]
        if last.kept:
            sentences.append(self.tr("%n seat(s) had been locked beforehand and was (were) not drawn.", "", last.kept))
        sentences.append(
            self.tr(
                "The chances were not the same for everybody: those with answers that few of the candidates gave were "
                "drawn more often, because the wanted numbers ask for them. How large the differences were has not "
                "been worked out."
            )
        )
        sentences.append(
            self.tr("Code of the draw: {code}. The starting number was {seed}.").format(code=last.code, seed=last.seed)
        )
        return sentences

    def _build(self, account: Account) -> None:
        take_away(self._holder)
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(heading(account.title, 2), 0, 0, 1, 4)
        line = 1
        for sentence in account.sentences:
            grid.addWidget(body(sentence), line, 0, 1, 4)
            line += 1
        if account.rows:
            for column, text in enumerate(account.columns):
                grid.addWidget(label(text, "small", "muted"), line, column)
            line += 1
        for row in account.rows:
            for column, text in enumerate(row):
                grid.addWidget(label(text, "small", wrap=column == 0), line, column)
            line += 1
        grid.setRowStretch(line, 1)
        self._scroll.column.addWidget(self._holder)

    def _copy(self) -> None:
        if self.account is not None:
            lines = [self.account.title, "", *self.account.sentences, "", "\t".join(self.account.columns)]
            lines += ["\t".join(row) for row in self.account.rows]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def pdf(self) -> bytes:
        """The account on paper, in the language of paper."""
        situation, last, place = self._asked_about()
        with language.speaking(place.paper_language):
            account = self._told(situation, last, place.paper_language)
        return panel_papers.account_as_pdf(account, place, date.today())

    def _print(self) -> None:
        try:
            printing.print_pdf(self, self.pdf(), self.tr("Account of the draw"))
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _save(self) -> None:
        try:
            printing.save_bytes(self, self.tr("Account of the draw") + ".pdf", "PDF (*.pdf)", self.pdf())
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def certificate(self) -> bytes:
        """The certificate on paper, in the language of paper."""
        situation, last, place = self._asked_about()
        assert self._kept is not None
        with language.speaking(place.paper_language):
            words = certificate_words.certificate(situation, last, self._kept, place.paper_language)
        return panel_papers.certificate_as_pdf(words, place, date.today())

    def control_files(self) -> bytes:
        """The files that verify the draw, in one ZIP file; its README is paper as well."""
        _, last, place = self._asked_about()
        assert self._kept is not None
        with language.speaking(place.paper_language):
            read_me = certificate_words.read_me(last, self._kept)
        return panel_papers.control_files(self._workbench.store, last, self._kept.folder, read_me)

    def _asked_about(self) -> tuple[Situation, Draw, Workplace]:
        assert self._situation is not None
        last = self._situation.composition.last_draw
        assert last is not None
        return self._situation, last, workplace.get(self._workbench.store)

    def _save_certificate(self) -> None:
        assert self._situation is not None
        try:
            name = certificate_words.title(self._situation) + ".pdf"
            printing.save_bytes(self, name, "PDF (*.pdf)", self.certificate())
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _save_control_files(self) -> None:
        assert self._kept is not None
        try:
            printing.save_bytes(self, self._kept.folder + ".zip", "ZIP (*.zip)", self.control_files())
        except Problem as problem:
            self._workbench.problem_met.emit(problem)
