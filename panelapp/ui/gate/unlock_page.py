"""Asks for the passphrase, or the recovery code where it is forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from panelapp.errors import Problem
from panelapp.services import datafile
from panelapp.storage.store import Store
from panelapp.ui import theme
from panelapp.ui.gate.common import GatePage, NewPassphrase, PassphraseField
from panelapp.ui.problems import explain
from panelapp.ui.widgets.basics import Banner, PlainButton, PrimaryButton, heading, label

_MENDED_BY_A_BACKUP = frozenset({"file.damaged", "keys.damaged"})


class UnlockPage(GatePage):
    """One field and one button; the way out for who has forgotten is below."""

    def __init__(self, folder: Path, hint: str = "", parent: QWidget | None = None) -> None:
        """`hint` is a passphrase to show, as the demo has."""
        super().__init__(parent)
        self._folder = folder
        self._with_code = False
        self._store: Store | None = None
        body = self.card.body
        self.title = heading(self.tr("Unlock"), 2)
        body.addWidget(self.title)
        self.words = label("", "body", "muted")
        body.addWidget(self.words)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.unlock)
        body.addWidget(self.passphrase)
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self.code.returnPressed.connect(self.unlock)
        body.addWidget(self.code)
        self.new_passphrase = NewPassphrase()
        body.addWidget(self.new_passphrase)
        if hint:
            self.hint = Banner("good", "key-round")
            self.hint.set_text(self.tr("This is the demo."), self.tr("Its passphrase is: {words}").format(words=hint))
            body.addWidget(self.hint)
        self.problem = Banner("look")
        self.problem.hide()
        body.addWidget(self.problem)
        self.restored = Banner("good", "history")
        self.restored.hide()
        body.addWidget(self.restored)
        self.restore_button = PlainButton(self.tr("Put the newest backup in its place"), "history")
        self.restore_button.clicked.connect(self.restore)
        self.restore_button.hide()
        body.addWidget(self.restore_button)
        row = QHBoxLayout()
        self.other_way = PlainButton("")
        self.other_way.clicked.connect(self._change_way)
        row.addWidget(self.other_way)
        row.addStretch(1)
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "lock-open")
        self.unlock_button.clicked.connect(self.unlock)
        row.addWidget(self.unlock_button)
        body.addSpacing(theme.px(6))
        body.addLayout(row)
        self.new_passphrase.changed.connect(self._show_way)
        self._show_way()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.passphrase.setFocus()

    def _change_way(self) -> None:
        self._with_code = not self._with_code
        self._hide_news()
        self._show_way()
        (self.code if self._with_code else self.passphrase).setFocus()

    def _show_way(self) -> None:
        replacing = self._store is not None
        self.passphrase.setVisible(not self._with_code and not replacing)
        self.code.setVisible(self._with_code and not replacing)
        self.new_passphrase.setVisible(replacing)
        self.other_way.setVisible(not replacing)
        if replacing:
            words = self.tr("The recovery code was right. Choose a new passphrase for next time.")
        elif self._with_code:
            words = self.tr("Type the recovery code that was printed or written down when the file was made.")
        else:
            words = self.tr("Everything is in one encrypted file on this machine. Your passphrase opens it.")
        self.words.setText(words)
        other = self.tr("Use the passphrase") if self._with_code else self.tr("Forgotten the passphrase?")
        self.other_way.setText(other)
        self.other_way.setAccessibleName(other)
        self.unlock_button.setEnabled(not replacing or self.new_passphrase.acceptable)

    def unlock(self) -> None:
        """Try what has been typed."""
        if not self.unlock_button.isEnabled():
            return
        self.unlock_button.setEnabled(False)
        self.unlock_button.setText(self.tr("Unlocking …"))
        self._hide_news()
        # The key derivation takes most of a second: the button must be painted first.
        QTimer.singleShot(30, self._try)

    def _try(self) -> None:
        try:
            if self._store is not None:
                datafile.replace_passphrase(self._store, self.new_passphrase.text)
                self._hand_over(self._store)
            elif self._with_code:
                self._store = datafile.unlock(self._folder, recovery_code=self.code.text())
                self._show_way()
                self.new_passphrase.first.setFocus()
            else:
                self._hand_over(datafile.unlock(self._folder, passphrase=self.passphrase.text()))
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()
            self.restore_button.setVisible(problem.code in _MENDED_BY_A_BACKUP and datafile.has_backup(self._folder))
            field = self.code if self._with_code else self.passphrase
            if self._store is not None:
                field = self.new_passphrase.first
            field.selectAll()
            field.setFocus()
        finally:
            self.unlock_button.setText(self.tr("Unlock"))
            self.unlock_button.setEnabled(self._store is None or self.new_passphrase.acceptable)

    def restore(self) -> None:
        """Put the newest backup in the place of the damaged file, with the secret that has been typed."""
        self.restore_button.setEnabled(False)
        self._hide_news()
        # as with unlocking; the button stays away meanwhile
        QTimer.singleShot(30, self._restore)

    def _restore(self) -> None:
        try:
            if self._with_code:
                made = datafile.restore_newest(self._folder, recovery_code=self.code.text())
            else:
                made = datafile.restore_newest(self._folder, passphrase=self.passphrase.text())
        except Problem as problem:
            self.problem.set_text(*explain(problem))
            self.problem.show()
            self.restore_button.show()
        else:
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(made.timestamp())), QLocale.FormatType.ShortFormat
            )
            self.restored.set_text(
                self.tr("The newest backup is in place."),
                self.tr(
                    "It was made {when}; what was written after that is not in it. The damaged file is kept in the same "
                    "folder. Unlock to go on."
                ).format(when=when),
            )
            self.restored.show()
            self.unlock_button.setFocus()
        finally:
            self.restore_button.setEnabled(True)

    def _hide_news(self) -> None:
        for part in (self.problem, self.restored, self.restore_button):
            part.hide()

    def _hand_over(self, store: Store) -> None:
        self._store = None
        self.opened.emit(store)

    @property
    def holds_file(self) -> bool:
        return self._store is not None

    def shut(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()
