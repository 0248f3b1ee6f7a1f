"""How many candidates there are of each kind, beside how many are wanted, and who counts in no category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from panelapp.domain.panels import Target
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind
from panelapp.ui import theme
from panelapp.ui.panels import people_rows
from panelapp.ui.widgets.basics import PlainButton, ScrollColumn, Surface, heading, label, muted, take_away


class CountsCard(Surface):
    """Stands beside the register while candidates are chosen."""

    lacking_asked = Signal(str)
    """Id of the attribute whose candidates without an answer are to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(heading(self.tr("The candidates"), 2))
        self.enough = muted("")
        self.body.addWidget(self.enough)
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Number of candidates of each kind"))
        self.body.addWidget(self._scroll, 1)
        self._holder: QWidget | None = None

    def show_seats(self, candidates: int, seats: int) -> None:
        """Say whether there are enough to draw from."""
        if candidates >= seats:
            words = self.tr("{number} candidates for {seats} seats.")
        else:
            words = self.tr("The panel has {seats} seats: {missing} more candidates are needed.")
        self.enough.setText(words.format(number=candidates, seats=seats, missing=seats - candidates))

    def show_counts(
        self,
        attributes: Sequence[Attribute],
        answers: Mapping[str, Mapping[str, str]],
        candidates: Collection[str],
        targets: Sequence[Target],
    ) -> None:
        """Count the candidates anew; `answers` by person id and attribute id."""
        take_away(self._holder)
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        wanted = {(target.attribute_id, target.category): target for target in targets}
        line = 0
        for attribute in attributes:
            counts = Counter(answers[person_id].get(attribute.id, "") for person_id in candidates)
            self._head(grid, line, attribute, any(attribute.id == target.attribute_id for target in targets))
            line += 1
            others = sorted(set(counts) - set(attribute.category_names) - {"", PREFER_NOT_TO_ANSWER})
            silent = [PREFER_NOT_TO_ANSWER] if counts[PREFER_NOT_TO_ANSWER] else []
            for name in (*attribute.category_names, *others, *silent):
                self._count(grid, line, name, counts[name], wanted.get((attribute.id, name)))
                line += 1
            if counts[""]:
                self._lacking(grid, line, attribute, counts[""])
                line += 1
        grid.setRowStretch(line, 1)
        self._scroll.column.addWidget(self._holder)

    def _head(self, grid: QGridLayout, line: int, attribute: Attribute, has_targets: bool) -> None:
        above = theme.px(10) if line else 0
        title = heading(attribute.name, 3)
        title.setContentsMargins(0, above, 0, 0)
        grid.addWidget(title, line, 0, 1, 1 if has_targets else 3)
        if has_targets:
            caption = muted(self.tr("wanted"))
            caption.setWordWrap(False)
            caption.setContentsMargins(0, above, 0, 0)
            grid.addWidget(caption, line, 1, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)

    def _count(self, grid: QGridLayout, line: int, name: str, there: int, target: Target | None) -> None:
        grid.addWidget(label(people_rows.answer_words(name), "small"), line, 0)
        few = target is not None and there < target.minimum
        number = label(f"! {there}" if few else str(there), "small", "look" if few else "", wrap=False)
        grid.addWidget(number, line, 1, Qt.AlignmentFlag.AlignRight)
        if target is None:
            return
        number.setAccessibleName(
            self.tr("{there}, wanted {least}–{most}").format(there=there, least=target.minimum, most=target.maximum)
        )
        bounds: QLabel = label(f"{target.minimum}–{target.maximum}", "small", "muted", wrap=False)
        grid.addWidget(bounds, line, 2, Qt.AlignmentFlag.AlignRight)

    def _lacking(self, grid: QGridLayout, line: int, attribute: Attribute, number: int) -> None:
        if attribute.kind is AttributeKind.AGE_GROUP:
            words = self.tr("%n without an age group count(s) in no category", "", number)
        else:
            words = self.tr("%n without an answer count(s) in no category", "", number)
        grid.addWidget(label(words, "small", "muted"), line, 0)
        button = PlainButton(self.tr("Show"))
        button.setAccessibleName(self.tr("Show those without an answer: {attribute}").format(attribute=attribute.name))
        button.setToolTip(button.accessibleName())
        button.setProperty("attribute", attribute.id)
        button.clicked.connect(self._ask)
        grid.addWidget(button, line, 1, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _ask(self) -> None:
        self.lacking_asked.emit(str(self.sender().property("attribute")))
