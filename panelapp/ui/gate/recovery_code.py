"""Shows a recovery code, lets it be printed, and asks for it back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panelapp.errors import Problem
from panelapp.services import datafile
from panelapp.services import workplace as workplaces
from panelapp.storage.store import Store
from panelapp.ui import preferences, theme
from panelapp.ui.problems import explain
from panelapp.ui.widgets.basics import Banner, PlainButton, PrimaryButton, label


class RecoveryCode(QWidget):
    """The code in groups of four; `confirmed` once it has been typed back."""

    confirmed = Signal()

    def __init__(self, store: Store, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._code = store, code
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(
            label(
                self.tr(
                    "If the passphrase is forgotten, this code is the only other way in. "
                    "Nobody can make a new one from outside. Print it or write it down, and keep it away from this machine."
                ),
                "body",
                "muted",
            )
        )
        groups = code.split("-")
        self.shown = label("\n".join("  ".join(groups[i : i + 3]) for i in range(0, len(groups), 3)), "h2")
        mono = QFont(self.shown.font())
        mono.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
        mono.setPixelSize(theme.px(22))
        self.shown.setFont(mono)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.setAccessibleName(self.tr("Recovery code") + " " + " ".join(groups))
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        column.addWidget(self.shown)
        row = QHBoxLayout()
        printer = PlainButton(self.tr("Print"), "printer")
        printer.clicked.connect(self._print)
        row.addWidget(printer)
        saver = PlainButton(self.tr("Save as PDF"), "file-down")
        saver.clicked.connect(self._save)
        row.addWidget(saver)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(self.tr("Type it back once, so that we know it can be read"), "strong"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("Recovery code, typed back"))
        self.typed.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self.typed.returnPressed.connect(self.check)
        column.addWidget(self.typed)
        self.problem = Banner("look")
        self.problem.hide()
        column.addWidget(self.problem)
        last = QHBoxLayout()
        last.addStretch(1)
        self.done_button = PrimaryButton(self.tr("Done"), "check")
        self.done_button.clicked.connect(self.check)
        last.addWidget(self.done_button)
        column.addLayout(last)

    def check(self) -> None:
        """Compare what was typed with the code."""
        try:
            datafile.confirm_recovery_code(self._store, self._code, self.typed.text())
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()
            return
        self.confirmed.emit()

    def _sheet(self) -> bytes:
        from panelapp.reports import recovery_sheet

        return recovery_sheet.build(
            workplaces.get(self._store).name, self._code, preferences.language(), dt.date.today()
        )

    def _print(self) -> None:
        from panelapp.ui.printing import print_pdf  # loads the printing system, which few starts need

        try:
            print_pdf(self, self._sheet(), self.tr("Recovery code"))
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()

    def _save(self) -> None:
        from panelapp.ui.printing import save_bytes

        try:
            save_bytes(self, self.tr("Samråd recovery code") + ".pdf", "PDF (*.pdf)", self._sheet())
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()
