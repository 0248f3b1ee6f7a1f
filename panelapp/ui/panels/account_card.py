"""The account of the draw in plain words, to be read, copied, printed or saved."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from panelapp.domain.panels import Draw
from panelapp.errors import Problem
from panelapp.services import drawing, panel_papers, workplace
from panelapp.services.composition import Situation
from panelapp.services.panel_papers import Account
from panelapp.ui import printing
from panelapp.ui.panels import why
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import PlainButton, ScrollColumn, Surface, body, heading, label
from panelapp.ui.workbench import Workbench


class AccountCard(Surface):
    """Shown in place of the panel's table."""

    closed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.account: Account | None = None
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Account of the draw"))
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
        self.body.addLayout(row)

    def show_situation(self, situation: Situation) -> None:
        """Put the account together and show it."""
        last = situation.composition.last_draw
        if last is None:
            return
        self.account = Account(
            self.tr("Account of the draw: {panel}").format(panel=panel_name(situation.panel)),
            tuple(self._sentences(situation, last)),
            (self.tr("Criterion"), self.tr("Wanted"), self.tr("On the panel"), self.tr("Candidates")),
            tuple(
                (
                    f"{criterion.attribute.name}: {count.target.category}",
                    f"{count.target.minimum}–{count.target.maximum}",
                    str(count.there),
                    str(count.candidates),
                )
                for criterion in situation.criteria
                for count in criterion.counts
            ),
        )
        self._build(self.account)

    def _sentences(self, situation: Situation, last: Draw) -> list[str]:
        sentences = [
            self.tr("The panel was drawn {when} among {candidates} candidates.").format(
                when=moment(last), candidates=last.candidates
            ),
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
        sentences += why.by_hand(situation)
        if not drawing.unchanged(situation.composition):
            sentences.append(
                self.tr("After the draw the panel, the candidates or the wanted numbers have been changed by hand.")
            )
        sentences.append(
            self.tr(
                "The chances were not the same for everybody: those with answers that few of the candidates gave were "
                "drawn more often, because the wanted numbers ask for them. How large the differences were has not "
                "been worked out."
            )
        )
        sentences.append(
            self.tr(
                "Code of the draw: {code}. The same candidates, the same wanted numbers and the starting number {seed} "
                "give the same panel."
            ).format(code=last.code, seed=last.seed)
        )
        return sentences

    def _build(self, account: Account) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
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
        """The account on paper."""
        assert self.account is not None
        return panel_papers.account_as_pdf(self.account, workplace.get(self._workbench.store), date.today())

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


def moment(draw: Draw) -> str:
    """When a draw was made, in the machine's own time and the user's language."""
    when = datetime.fromisoformat(draw.drawn_at).replace(tzinfo=UTC).astimezone()
    locale = QLocale()
    return f"{locale.toString(when.date(), 'd. MMM yyyy')} {when:%H.%M}"  # pyright: ignore[reportCallIssue, reportArgumentType]
