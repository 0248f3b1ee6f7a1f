"""Settings: how the program looks, who uses it, and the keys to the file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.workplace import Workplace
from panelapp.errors import Problem
from panelapp.services import datafile
from panelapp.services import workplace as workplaces
from panelapp.ui import preferences, theme
from panelapp.ui.gate.common import NewPassphrase, PassphraseField
from panelapp.ui.gate.recovery_code import RecoveryCode
from panelapp.ui.page import Page, Place
from panelapp.ui.problems import explain
from panelapp.ui.widgets.basics import (
    Banner,
    Columns,
    PageHeader,
    PlainButton,
    ScrollColumn,
    Surface,
    confirm,
    heading,
    label,
    muted,
)
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.workbench import Workbench

_ROOM = "settings"


class SettingsPage(Page):
    """Everything takes effect as it is chosen."""

    topics = frozenset({"workplace"})
    appearance_changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(16)
        outside.addWidget(PageHeader(self.tr("Settings")))
        self._scroll = ScrollColumn()
        outside.addWidget(self._scroll, 1)
        columns = Columns(820)
        left, right = columns.add(), columns.add()
        left.addWidget(self._look())
        left.addWidget(self._workplace())
        left.addStretch(1)
        right.addWidget(self._keys())
        right.addWidget(self._file())
        right.addStretch(1)
        self._scroll.column.addWidget(columns)

    # Look

    def _look(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("Look and language"), 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self.language = _choice(self.tr("Language"), preferences.LANGUAGES, preferences.language())
        self.language.activated.connect(self._choose_language)
        self.theme = _choice(
            self.tr("Theme"),
            {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
            preferences.theme(),
        )
        self.theme.activated.connect(self._choose_theme)
        self.text_size = _choice(
            self.tr("Size of text"), {str(size): f"{size} %" for size in theme.TEXT_SIZES}, str(preferences.text_size())
        )
        self.text_size.activated.connect(self._choose_text_size)
        for row, box in enumerate((self.language, self.theme, self.text_size)):
            grid.addWidget(label(box.accessibleName()), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        surface.body.addLayout(grid)
        return surface

    def _choose_language(self) -> None:
        preferences.set_language(str(self.language.currentData()))
        self.appearance_changed.emit()

    def _choose_theme(self) -> None:
        preferences.set_theme(str(self.theme.currentData()))
        self.appearance_changed.emit()

    def _choose_text_size(self) -> None:
        preferences.set_text_size(int(self.text_size.currentData()))
        self.appearance_changed.emit()

    # Workplace

    def _workplace(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("The workplace"), 2))
        surface.body.addWidget(muted(self.tr("Stands as sender on paper.")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self.name = AutosaveLine(self.tr("Name of the workplace"))
        self.name.committed.connect(self._save_name)
        self.facilitator = AutosaveLine(self.tr("Your name"))
        self.facilitator.committed.connect(self._save_facilitator)
        self.country = _choice(self.tr("Country"), {"NO": self.tr("Norway"), "DK": self.tr("Denmark")}, "NO")
        self.country.activated.connect(self._save_choices)
        self.paper_language = _choice(self.tr("Language on paper"), preferences.LANGUAGES, "nb")
        self.paper_language.activated.connect(self._save_choices)
        self.lock_after = _choice(
            self.tr("Lock when nobody has touched it for"),
            {
                **{str(minutes): self.tr("%n minute(s)", "", minutes) for minutes in (2, 5, 10, 20, 60)},
                "0": self.tr("never"),
            },
            "10",
        )
        self.lock_after.activated.connect(self._save_choices)
        for row, field in enumerate((self.name, self.facilitator, self.country, self.paper_language, self.lock_after)):
            grid.addWidget(label(field.accessibleName()), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        surface.body.addLayout(grid)
        surface.body.addWidget(muted(self.tr("A session that is being held is not locked away.")))
        return surface

    def refresh(self) -> None:
        workplace = workplaces.get(self.workbench.store)
        self.name.show_text(workplace.name)
        self.facilitator.show_text(workplace.facilitator)
        for box, value in (
            (self.country, workplace.country),
            (self.paper_language, workplace.paper_language),
            (self.lock_after, str(workplace.lock_after)),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _current(self) -> Workplace:
        return workplaces.get(self.workbench.store)

    def _save_name(self, text: str) -> None:
        if not self.workbench.do(
            self.tr("change the workplace"), workplaces.put, replace(self._current(), name=text.strip()), merge="name"
        ):
            self.refresh()

    def _save_facilitator(self, text: str) -> None:
        self.workbench.do(
            self.tr("change the workplace"),
            workplaces.put,
            replace(self._current(), facilitator=text.strip()),
            merge="facilitator",
        )

    def _save_choices(self) -> None:
        self.workbench.do(
            self.tr("change the workplace"),
            workplaces.put,
            replace(
                self._current(),
                country=str(self.country.currentData()),
                paper_language=str(self.paper_language.currentData()),
                lock_after=int(self.lock_after.currentData()),
            ),
        )

    # Keys

    def _keys(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("Keys to the file"), 2))
        surface.body.addWidget(label(self.tr("Change the passphrase"), "strong"))
        self.former = PassphraseField(self.tr("Passphrase used until now"))
        self.former.setPlaceholderText(self.tr("Passphrase used until now"))
        surface.body.addWidget(self.former)
        self.new_passphrase = NewPassphrase()
        self.new_passphrase.changed.connect(self._may_change)
        surface.body.addWidget(self.new_passphrase)
        self.key_message = Banner("look")
        self.key_message.hide()
        self.key_done = Banner("good")
        self.key_done.hide()
        surface.body.addWidget(self.key_message)
        surface.body.addWidget(self.key_done)
        self.change_button = PlainButton(self.tr("Change the passphrase"), "key-round")
        self.change_button.setEnabled(False)
        self.change_button.clicked.connect(self._change_passphrase)
        row = QHBoxLayout()
        row.addWidget(self.change_button)
        row.addStretch(1)
        surface.body.addLayout(row)
        surface.body.addSpacing(8)
        surface.body.addWidget(label(self.tr("Recovery code"), "strong"))
        surface.body.addWidget(muted(self.tr("A new code replaces the former one, which then opens nothing.")))
        self.code_button = PlainButton(self.tr("Make a new recovery code"), "shield-check")
        self.code_button.clicked.connect(self._new_code)
        code_row = QHBoxLayout()
        code_row.addWidget(self.code_button)
        code_row.addStretch(1)
        surface.body.addLayout(code_row)
        self._keys_body = surface.body
        self.recovery: RecoveryCode | None = None
        code = self.workbench.unfinished.get(_ROOM)
        if isinstance(code, str):
            self._show_code(code)
        return surface

    def _may_change(self) -> None:
        if hasattr(self, "change_button"):
            self.change_button.setEnabled(self.new_passphrase.acceptable)

    def _change_passphrase(self) -> None:
        self.key_message.hide()
        self.key_done.hide()
        try:
            datafile.change_passphrase(self.workbench.store, self.former.text(), self.new_passphrase.text)
        except Problem as problem:
            self.key_message.set_text(*explain(problem))
            self.key_message.show()
            return
        for field in (self.former, self.new_passphrase.first, self.new_passphrase.second):
            field.clear()
        self.key_done.set_text(self.tr("The passphrase is changed."), self.tr("The recovery code is as before."))
        self.key_done.show()

    def _new_code(self) -> None:
        if not confirm(
            self,
            self.tr("New recovery code"),
            self.tr(
                "The former code will not open the file any more. Go on only if you can print or write down the new one."
            ),
            self.tr("Make a new code"),
            self.tr("Keep the former"),
        ):
            return
        try:
            code = datafile.new_recovery_code(self.workbench.store)
        except Problem as problem:
            self.workbench.problem_met.emit(problem)
            return
        self._hide_code()
        self.workbench.unfinished[_ROOM] = code
        self._scroll.ensureWidgetVisible(self._show_code(code))

    def _show_code(self, code: str) -> RecoveryCode:
        self.recovery = RecoveryCode(self.workbench.store, code)
        self.recovery.confirmed.connect(self._hide_code)
        self._keys_body.addWidget(self.recovery)
        return self.recovery

    def _hide_code(self) -> None:
        self.workbench.unfinished.pop(_ROOM, None)
        if self.recovery is not None:
            self._keys_body.removeWidget(self.recovery)
            self.recovery.deleteLater()
            self.recovery = None

    # File

    def _file(self) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("The file"), 2))
        surface.body.addWidget(
            muted(
                self.tr(
                    "Everything is in one encrypted file on this machine. Copies are made by themselves before each update."
                )
            )
        )
        where = label(str(self.workbench.store.folder), "small")
        where.setAccessibleName(self.tr("Folder: {folder}").format(folder=self.workbench.store.folder))
        surface.body.addWidget(where)
        row = QHBoxLayout()
        folder = PlainButton(self.tr("Show the folder"), "folder-open")
        folder.clicked.connect(self._show_folder)
        row.addWidget(folder)
        backup = PlainButton(self.tr("Make a backup now"), "archive")
        backup.clicked.connect(self._back_up)
        row.addWidget(backup)
        row.addStretch(1)
        surface.body.addLayout(row)
        self.backup_done = Banner("good")
        self.backup_done.hide()
        surface.body.addWidget(self.backup_done)
        return surface

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.workbench.store.folder)))

    def _back_up(self) -> None:
        try:
            made = self.workbench.store.back_up("by-hand")
        except Problem as problem:
            self.workbench.problem_met.emit(problem)
            return
        self.backup_done.set_text(
            self.tr("A backup was made and opened to check it."),
            self.tr("It is called {name} and is encrypted like the file itself.").format(name=made.name),
        )
        self.backup_done.show()

    def show_part(self, place: Place) -> None:
        if place.part == "recovery":
            self._scroll.ensureWidgetVisible(self.code_button)
            self.code_button.setFocus()


def _choice(name: str, options: dict[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, words in options.items():
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
