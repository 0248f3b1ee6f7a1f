"""The one dialog for everything that can be printed of cards, guide and session, with its pages beside the choice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from panelapp.domain.decks import Deck, in_language
from panelapp.domain.papers import Paper, Variant
from panelapp.domain.reflection import Session
from panelapp.errors import Problem
from panelapp.services import decks, papers
from panelapp.services.papers import Choice
from panelapp.ui import preferences, printing, theme
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, ScrollColumn, heading, label
from panelapp.ui.widgets.document_preview import DocumentPreview
from panelapp.ui.workbench import Workbench

_SOON = 120
"""Milliseconds in which changes of the choice are gathered before pages are made."""

_LONG = 1000
"""Milliseconds after which it is shown how far the pages are."""

_TURNED = {
    (Paper.CARDS, True): QPrinter.DuplexMode.DuplexLongSide,
    (Paper.CARDS, False): QPrinter.DuplexMode.DuplexNone,
    (Paper.BOOKLET_FOLDED, True): QPrinter.DuplexMode.DuplexShortSide,
    (Paper.BOOKLET_FOLDED, False): QPrinter.DuplexMode.DuplexShortSide,
    (Paper.SLIPS, True): QPrinter.DuplexMode.DuplexNone,
    (Paper.SLIPS, False): QPrinter.DuplexMode.DuplexNone,
}
"""The edge that sheets of a paper, with backs or without, are turned on; where none stands the printer's habit will do."""


def open_print_dialog(
    workbench: Workbench, what: Deck | Session, parent: QWidget, paper: Paper | None = None
) -> PrintDialog | None:
    """Show the dialog for a deck, or for a session and its deck; `paper` is chosen at first, else the last one.

    A deck that is gone is told, and no dialog comes.
    """
    session = what if isinstance(what, Session) else None
    try:
        deck = decks.for_session(workbench.store, what) if isinstance(what, Session) else what
    except Problem as problem:
        workbench.problem_met.emit(problem)
        return None
    dialog = PrintDialog(workbench, decks.in_hand(deck), session, parent, paper)
    dialog.open()
    return dialog


class PrintDialog(QDialog):
    """Which paper, in which language, how; the real pages; to the printer or into a file."""

    def __init__(
        self, workbench: Workbench, deck: Deck, session: Session | None, parent: QWidget, paper: Paper | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._workbench, self._deck, self._session = workbench, deck, session
        self._names, self._hints = self._words()
        self._choice = _remembered(papers.offered(session), paper)
        self._shown: Choice | None = None
        self._data = b""
        self._task: Task[bytes] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._make)
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        left = QWidget()
        left.setFixedWidth(theme.px(310))
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), 0)
        self._scroll = self._build_choices()
        column.addWidget(self._scroll, 1)
        row.addWidget(left)
        row.addLayout(self._build_pages(), 1)
        whole.addLayout(row, 1)
        whole.addLayout(self._build_buttons())
        self.resize(min(theme.px(1080), parent.window().width()), min(theme.px(720), parent.window().height()))
        self._show_choice()
        self.list.setFocus()
        self._soon.start()

    # How it is built

    def _build_choices(self) -> ScrollColumn:
        scroll = ScrollColumn()
        name = in_language(self._deck.name, preferences.language())
        group = self._session.group_name if self._session is not None else ""
        scroll.column.addWidget(heading(self.tr("Print"), 2))
        scroll.column.addWidget(label(" · ".join(part for part in (name, group) if part), "small", "muted"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What to print"))
        self.list.setProperty("class", "choices")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for paper in papers.offered(self._session):
            item = QListWidgetItem(self._names[paper])
            item.setData(Qt.ItemDataRole.UserRole, paper)
            item.setSizeHint(item.sizeHint().expandedTo(_row()))
            self.list.addItem(item)
            if paper is self._choice.paper:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(self.list.count() * _row().height() + 10)
        self.list.currentItemChanged.connect(self._change)
        scroll.column.addWidget(self.list)
        self.language = self._box(scroll, self.tr("Language"), preferences.LANGUAGES, self._choice.language)
        self.variant = self._box(
            scroll,
            self.tr("Colours"),
            {
                Variant.COLOUR: self.tr("In colour"),
                Variant.GREY: self.tr("Shades of grey"),
                Variant.HIGH_CONTRAST: self.tr("High contrast"),
            },
            self._choice.variant,
        )
        self.backs = QCheckBox(self.tr("With backs"))
        self.backs.setChecked(self._choice.backs)
        self.backs.toggled.connect(self._change)
        scroll.column.addWidget(self.backs)
        self.hint = label("", "small", "muted")
        scroll.column.addWidget(self.hint)
        scroll.column.addStretch(1)
        return scroll

    def _box(self, scroll: ScrollColumn, name: str, entries: Mapping[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in entries.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self._change)
        scroll.column.addWidget(label(name, "small", "muted"))
        scroll.column.addWidget(box)
        return box

    def _build_pages(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.preview = DocumentPreview(self.tr("What is printed"), whole_pages=True)
        column.addWidget(self.preview, 1)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Making the pages"))
        self.bar.hide()
        column.addWidget(self.bar)
        return column

    def _build_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        buttons.setSpacing(theme.px(10))
        buttons.addStretch(1)
        self.close_button = PlainButton(self.tr("Close"))
        self.save_button = PlainButton(self.tr("Save as PDF …"), "file-down")
        self.print_button = PrimaryButton(self.tr("Print …"), "printer")
        for button, act in (
            (self.close_button, self.reject),
            (self.save_button, self._save),
            (self.print_button, self._print),
        ):
            button.clicked.connect(act)
            buttons.addWidget(button)
        return buttons

    def _words(self) -> tuple[dict[Paper, str], dict[Paper, str]]:
        """What the papers are called, and what must be known to print them."""
        names = {
            Paper.CARDS: self.tr("Cards, four to a sheet"),
            Paper.PRINT_SHOP: self.tr("Cards for a print shop"),
            Paper.CONTACT_SHEET: self.tr("All cards on one sheet"),
            Paper.LARGE_PRINT: self.tr("Cards in words, large print"),
            Paper.BOOKLET: self.tr("Booklet, page by page"),
            Paper.BOOKLET_FOLDED: self.tr("Booklet to fold"),
            Paper.POSTER_A4: self.tr("Ground rules, A4"),
            Paper.POSTER_A3: self.tr("Ground rules, A3"),
            Paper.SLIPS: self.tr("Slips for the meeting pulse"),
            Paper.SCRIPT: self.tr("Session plan"),
        }
        hints = {
            Paper.CARDS: self.tr("Use stiff paper. With backs: print on both sides, turned on the long edge."),
            Paper.PRINT_SHOP: self.tr("A6 with 3 mm of bleed. Save the file and send it to the print shop."),
            Paper.LARGE_PRINT: self.tr("For those who cannot see the pictures well, and for the support person."),
            Paper.BOOKLET: self.tr("A5, also good to read on a screen."),
            Paper.BOOKLET_FOLDED: self.tr(
                "A4 on both sides, turned on the short edge. Fold the pile once and staple it in the fold."
            ),
            Paper.SLIPS: self.tr("Cut the sheets in two. One slip for each person, without names."),
        }
        return names, hints

    # The choice

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        return self._choice

    def choose(self, paper: Paper) -> None:
        """Choose a paper that is offered."""
        self.list.setCurrentRow(papers.offered(self._session).index(paper))

    def _change(self) -> None:
        item = self.list.currentItem()
        self._choice = Choice(
            Paper(item.data(Qt.ItemDataRole.UserRole)),
            str(self.language.currentData()),
            Variant(self.variant.currentData()),
            self.backs.isChecked(),
        )
        _remember(self._choice)
        self.stop()  # at once: pages of the former choice must not be taken for those of this one
        self._show_choice()
        self._soon.start()

    def _show_choice(self) -> None:
        paper = self._choice.paper
        self.backs.setEnabled(paper in papers.WITH_BACKS)
        self.variant.setEnabled(paper not in papers.WITHOUT_VARIANTS)
        hint = self._hints.get(paper, "")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        row = self.list.visualItemRect(self.list.currentItem())
        middle = self.list.mapTo(self._scroll.widget(), row.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, row.height())
        self._show_ready()

    def _show_ready(self) -> None:
        """Only what is seen can be printed."""
        ready = self._shown == self._choice and bool(self._data)
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready and self._choice.paper is not Paper.PRINT_SHOP)

    # The pages

    def _make(self) -> None:
        choice, deck, session, today = self._choice, self._deck, self._session, date.today()
        if self._shown == choice:
            return

        def work(progress: Progress) -> bytes:
            return papers.make(choice, deck, session, today, progress=progress.report, cancelled=progress.cancelled)

        self._long.start()
        self._task = self._workbench.tasks.run(self.tr("Making the pages"), work, self._made, self._failed, quiet=True)
        self._task.progressed.connect(self._progressed)

    def _progressed(self, fraction: float) -> None:
        self.bar.setValue(round(100 * fraction))
        if not self._long.isActive():
            self.bar.show()

    def _made(self, data: bytes) -> None:
        self._settle()
        former, self._shown, self._data = self._shown, self._choice, data
        self.preview.show_message("")
        self.preview.show_document(data)
        if former is None or former.paper is not self._choice.paper:
            self.preview.view.go_to(0)
        self._show_ready()

    def _failed(self, problem: Problem) -> None:
        self._settle()
        self.preview.show_message(" ".join((self.tr("The pages could not be made."), *explain(problem))))

    def _settle(self) -> None:
        self._task = None
        self._long.stop()
        self.bar.hide()
        self.bar.setValue(0)

    def stop(self) -> None:
        """Let go of the pages being made."""
        if self._task is not None:
            self._task.cancel()
        self._settle()

    def done(self, result: int) -> None:
        self._soon.stop()
        self.stop()
        super().done(result)

    # On its way out

    def _print(self) -> None:
        turned = _TURNED.get((self._choice.paper, self._choice.backs))
        try:
            printing.print_pdf(self, self._data, self._names[self._choice.paper], turned)
        except Problem as problem:
            self.preview.show_message(" ".join(explain(problem)))

    def _save(self) -> None:
        name = " – ".join(part for part in (self._names[self._choice.paper], self._named_after()) if part)
        try:
            printing.save_bytes(self, f"{name}.pdf", self.tr("PDF document (*.pdf)"), self._data)
        except Problem as problem:
            self.preview.show_message(" ".join(explain(problem)))

    def _named_after(self) -> str:
        """The deck's name where the paper shows it, never a group's: a file's name is seen by many."""
        return in_language(self._deck.name, self._choice.language) if self._choice.paper in papers.OF_CARDS else ""


def _row() -> QSize:
    """The least size of a row that can be pressed."""
    return QSize(0, theme.px(33))


def _remember(choice: Choice) -> None:
    settings = QSettings()
    settings.setValue("print/paper", choice.paper.value)
    settings.setValue("print/language", choice.language)
    settings.setValue("print/variant", choice.variant.value)
    settings.setValue("print/backs", int(choice.backs))


def _remembered(offered: tuple[Paper, ...], paper: Paper | None) -> Choice:
    """The last choice as far as it is there; `paper` instead of the last one where it is given."""
    settings = QSettings()
    last, language = str(settings.value("print/paper", "")), str(settings.value("print/language", ""))
    variant = str(settings.value("print/variant", ""))
    found = paper or (Paper(last) if last in set(Paper) else offered[0])
    return Choice(
        found if found in offered else offered[0],
        language if language in preferences.LANGUAGES else preferences.language(),
        Variant(variant) if variant in set(Variant) else Variant.COLOUR,
        str(settings.value("print/backs", "0")) == "1",
    )
