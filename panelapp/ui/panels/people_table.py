"""A table of people whose columns are as wide as their words, the name taking what is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from panelapp.ui import theme
from panelapp.ui.widgets.basics import Table

_LOOKED_AT = 300  # rows; enough to know how long names are
_LEAST = 88


class PeopleTable(Table):
    """`name_section` is the column of names.

    Where the words need more room than there is, they are cut if `cuts`, so that the last column stays in sight;
    otherwise the table scrolls sideways.
    """

    def __init__(self, name: str, name_section: int, cuts: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name_section = name_section
        self._cuts = cuts
        self._widths: list[int] = []
        self._fixed: frozenset[int] = frozenset()
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)

    def fit(self, fixed: dict[int, int] | None = None) -> None:
        """Measure the words and set the widths; `fixed` are widths in pixels by column."""
        model = self.model()
        strong = QFontMetricsF(theme.font("strong"))
        small = QFontMetricsF(theme.font("small"))
        air = theme.px(26)
        self._widths = []
        self._fixed = frozenset(fixed or ())
        for section in range(model.columnCount()):
            if fixed and section in fixed:
                self._widths.append(fixed[section])
                continue
            heading = small.horizontalAdvance(model.headerData(section, Qt.Orientation.Horizontal) or "")
            longest = max(
                (
                    strong.horizontalAdvance(str(model.index(row, section).data() or ""))
                    for row in range(min(_LOOKED_AT, model.rowCount()))
                ),
                default=0.0,
            )
            self._widths.append(round(max(heading, min(longest, theme.px(210)))) + air)
        self._share_out()

    def _share_out(self) -> None:
        """What is too much is taken from the widest columns of words; names are cut last."""
        header = self.horizontalHeader()
        if not self._widths or len(self._widths) != self.model().columnCount():
            return
        widths = list(self._widths)
        least = theme.px(_LEAST)
        over = sum(widths) - self.viewport().width()
        while over > 0 and self._cuts:
            elastic = [i for i, width in enumerate(widths) if i not in self._fixed and width > least]
            elastic = [i for i in elastic if i != self._name_section] or elastic
            if not elastic:
                break
            widest = max(elastic, key=widths.__getitem__)
            cut = min(over, widths[widest] - least, 8)
            widths[widest] -= cut
            over -= cut
        widths[self._name_section] += max(0, -over)
        for section, width in enumerate(widths):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
