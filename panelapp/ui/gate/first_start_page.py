"""The first start: the workplace's name, a passphrase, and a recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.workplace import Workplace
from panelapp.errors import Problem
from panelapp.services import datafile
from panelapp.storage.store import Store
from panelapp.ui import preferences
from panelapp.ui.gate.common import GatePage, NewPassphrase
from panelapp.ui.gate.recovery_code import RecoveryCode
from panelapp.ui.problems import explain
from panelapp.ui.widgets.basics import Banner, PlainButton, PrimaryButton, heading, label


class FirstStartPage(GatePage):
    """Three short steps; the file is made after the second."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._store: Store | None = None
        self.steps = QStackedWidget()
        self.card.body.addWidget(self.steps)
        self.problem = Banner("look")
        self.problem.hide()
        self.card.body.addWidget(self.problem)
        self.steps.addWidget(self._workplace_step())
        self.steps.addWidget(self._passphrase_step())
        self.steps.currentChanged.connect(self._fit)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.workplace.setFocus()

    def _step(self, number: int, title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Step {n} of 3").format(n=number), "small", "muted"))
        column.addWidget(heading(title, 2))
        if text:
            column.addWidget(label(text, "body", "muted"))
        return step, column

    def _workplace_step(self) -> QWidget:
        step, column = self._step(
            1,
            self.tr("Welcome"),
            self.tr("Samråd keeps everything in one encrypted file on this machine. It never uses the network."),
        )
        column.addWidget(label(self.tr("Name of the workplace"), "strong"))
        self.workplace = QLineEdit()
        self.workplace.setAccessibleName(self.tr("Name of the workplace"))
        self.workplace.setPlaceholderText(self.tr("for example Dalen municipality, service centre"))
        column.addWidget(self.workplace)
        column.addWidget(label(self.tr("What may we call you?"), "strong"))
        self.facilitator = QLineEdit()
        self.facilitator.setAccessibleName(self.tr("What may we call you?"))
        column.addWidget(self.facilitator)
        column.addWidget(label(self.tr("Country"), "strong"))
        self.country = QComboBox()
        self.country.setAccessibleName(self.tr("Country"))
        self.country.addItem(self.tr("Norway"), "NO")
        self.country.addItem(self.tr("Denmark"), "DK")
        self.country.setCurrentIndex(1 if preferences.language() == "da" else 0)
        column.addWidget(self.country)
        row = QHBoxLayout()
        row.addStretch(1)
        self.next_button = PrimaryButton(self.tr("Next"), "arrow-right")
        self.next_button.setEnabled(False)
        self.next_button.clicked.connect(self._to_passphrase)
        self.workplace.textChanged.connect(self._may_go_on)
        self.workplace.returnPressed.connect(self._to_passphrase)
        self.facilitator.returnPressed.connect(self._to_passphrase)
        row.addWidget(self.next_button)
        column.addLayout(row)
        return step

    def _passphrase_step(self) -> QWidget:
        step, column = self._step(
            2,
            self.tr("Choose a passphrase"),
            self.tr("You type it each time you start. A sentence is easier to remember than a password, and safer."),
        )
        self.new_passphrase = NewPassphrase()
        self.new_passphrase.changed.connect(self._may_go_on)
        self.new_passphrase.second.returnPressed.connect(self.make)
        column.addWidget(self.new_passphrase)
        row = QHBoxLayout()
        back = PlainButton(self.tr("Back"), "arrow-left")
        back.clicked.connect(self._to_workplace)
        row.addWidget(back)
        row.addStretch(1)
        self.make_button = PrimaryButton(self.tr("Make the file"), "lock")
        self.make_button.setEnabled(False)
        self.make_button.clicked.connect(self.make)
        row.addWidget(self.make_button)
        column.addLayout(row)
        return step

    def _fit(self) -> None:
        """Let the card be as high as the step that is shown."""
        for index in range(self.steps.count()):
            step = self.steps.widget(index)
            policy = step.sizePolicy()
            shown = index == self.steps.currentIndex()
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            step.setSizePolicy(policy)
        self.steps.adjustSize()

    def _may_go_on(self) -> None:
        self.next_button.setEnabled(bool(self.workplace.text().strip()))
        if hasattr(self, "make_button"):
            self.make_button.setEnabled(self.new_passphrase.acceptable)

    def _to_workplace(self) -> None:
        self.problem.hide()
        self.steps.setCurrentIndex(0)

    def _to_passphrase(self) -> None:
        if self.next_button.isEnabled():
            self.steps.setCurrentIndex(1)
            self.new_passphrase.first.setFocus()

    def make(self) -> None:
        """Make the file with what has been chosen."""
        if not self.make_button.isEnabled():
            return
        self.make_button.setEnabled(False)
        self.make_button.setText(self.tr("Making the file …"))
        self.problem.hide()
        QTimer.singleShot(30, self._make)

    def _make(self) -> None:
        language = preferences.language()
        workplace = Workplace(
            self.workplace.text().strip(),
            self.facilitator.text().strip(),
            str(self.country.currentData()),
            language,
        )
        try:
            self._store, code = datafile.create(self._folder, self.new_passphrase.text, workplace)
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()
            self.make_button.setText(self.tr("Make the file"))
            self.make_button.setEnabled(True)
            return
        # From here on the file exists: another language would build this page anew and lose the code.
        self.language_box.setEnabled(False)
        step, column = self._step(3, self.tr("Keep the recovery code"), "")
        self.recovery = RecoveryCode(self._store, code)
        self.recovery.confirmed.connect(self._finish)
        column.addWidget(self.recovery)
        self.steps.setCurrentIndex(self.steps.addWidget(step))
        self.recovery.typed.setFocus()

    def _finish(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            self.opened.emit(store)

    @property
    def holds_file(self) -> bool:
        return self._store is not None

    def shut(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()
