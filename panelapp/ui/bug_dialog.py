"""What is shown when the program itself is at fault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, heading, label


class BugDialog(QDialog):
    """Says that nothing saved is lost, and offers a report without data about anybody."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Samråd")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Samråd made a mistake"), 2))
        column.addWidget(
            label(
                self.tr(
                    "What had been saved is safe, and you can go on. "
                    "This report says where the mistake is; it holds nothing about your people or texts."
                )
            )
        )
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Report"))
        column.addWidget(self._report)
        row = QHBoxLayout()
        copy = PlainButton(self.tr("Copy the report"), "copy")
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        row.addStretch(1)
        close = PrimaryButton(self.tr("Go on"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())

    @classmethod
    def show_report(cls, parent: QWidget, report: str) -> None:
        """Show one report; while one is open, further ones only go to the log."""
        if not parent.findChildren(cls):
            cls(report, parent).open()
