"""What the booklet says about a step, where the facilitator stands in it; for her eyes, never on the wall."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from panelapp.domain.booklet import Chapter, Passage, PassageKind
from panelapp.domain.reflection import BlockKind
from panelapp.services import booklet
from panelapp.ui import theme
from panelapp.ui.widgets.basics import PlainButton, ScrollColumn, Surface, body, clear, heading, label


class StepGuide(Surface):
    """The chapters about one step, and a way back."""

    done = Signal()

    def __init__(self, language: str, back: str, parent: QWidget | None = None) -> None:
        """`back` is what the button says that leads back."""
        super().__init__(parent, 20)
        self._language = language
        self._kind: BlockKind | None = None
        self.scroll = ScrollColumn()
        self.scroll.column.setSpacing(theme.px(9))
        self.scroll.setMinimumHeight(theme.px(220))
        self.scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.scroll.setAccessibleName(self.tr("About this step"))
        self.body.addWidget(self.scroll, 1)
        self.back = PlainButton(back, "arrow-left")
        self.back.clicked.connect(self.done)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_step(self, kind: BlockKind) -> None:
        """Show what is said about a step, from its beginning."""
        if kind is not self._kind:
            self._kind = kind
            clear(self.scroll.column)
            for chapter in booklet.for_step(kind, self._language):
                self._add(chapter)
            self.scroll.column.addStretch(1)
        self.scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Stand where the arrows scroll."""
        self.scroll.setFocus()

    def _add(self, chapter: Chapter) -> None:
        column = self.scroll.column
        column.addWidget(heading(chapter.title, 2))
        for passage in chapter.passages:
            for widget in _widgets(passage):
                column.addWidget(widget)


class StepGuideDialog(QDialog):
    """The same beside the plan of a session."""

    def __init__(self, kind: BlockKind, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this step"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.guide = StepGuide(language, self.tr("Back to the plan"))
        self.guide.show_step(kind)
        self.guide.done.connect(self.accept)
        column.addWidget(self.guide)
        self.resize(QSize(theme.px(620), theme.px(640)).boundedTo(parent.window().size()))
        self.guide.take_focus()


def _widgets(passage: Passage) -> list[QWidget]:
    if passage.kind is PassageKind.SAY:
        said = Surface(None, 10, "said")
        said.body.addWidget(body(passage.texts[0]))
        return [said]
    if passage.kind is PassageKind.NOTE:
        return [label(passage.texts[0], "small", "look")]
    if passage.kind is PassageKind.LIST:
        return [body(f"•  {text}") for text in passage.texts]
    if passage.kind is PassageKind.NUMBERED:
        return [body(f"{number}.  {text}") for number, text in enumerate(passage.texts, start=1)]
    return [_paragraph(passage)]


def _paragraph(passage: Passage) -> QLabel:
    made = body(passage.texts[0])
    if passage.lead:
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(f"<b>{escape(passage.lead)}</b> {escape(passage.texts[0])}")
    return made
