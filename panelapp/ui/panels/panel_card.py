"""The panel as a table, with a search among those without a seat."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from panelapp.domain.nordic import fold
from panelapp.services.composition import Situation
from panelapp.ui import icons, theme
from panelapp.ui.panels import chance_cells, people_rows, why
from panelapp.ui.panels.chooser import ChooserCard
from panelapp.ui.panels.member_table import MemberTable
from panelapp.ui.widgets.basics import EmptyState, Pill, PlainButton, Surface, heading
from panelapp.ui.widgets.current_stack import CurrentStack


class PanelCard(Surface):
    """Head, and below it the table, an empty state, or what a search found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12)
        self._situation: Situation | None = None
        self._panel_head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panel_head.setSpacing(10)
        words = QHBoxLayout()
        words.setSpacing(10)
        words.addWidget(heading(self.tr("The panel"), 2))
        self.seats_pill = Pill()
        self.reserves_pill = Pill()
        words.addWidget(self.seats_pill)
        words.addWidget(self.reserves_pill)
        words.addStretch(1)
        self._panel_head.addLayout(words)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search among the candidates"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(theme.px(150))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._to_finder)
        tools.addWidget(self.search, 1)
        self.again_button = PlainButton(self.tr("Draw again"), "dices")
        self.watch_button = PlainButton(self.tr("Draw in the open"), "screen-share")
        self.watch_button.setToolTip(self.tr("Draw so that everyone in the room can see how it is done"))
        tools.addWidget(self.again_button)
        tools.addWidget(self.watch_button)
        self._panel_head.addLayout(tools, 1)
        self.body.addLayout(self._panel_head)
        self.body_stack = CurrentStack()
        self.table = MemberTable(self.tr("The panel"))
        self.table.setMinimumHeight(theme.px(190))
        self.body_stack.addWidget(self.table)
        self.body_stack.addWidget(
            EmptyState(
                self.tr("Nobody to draw from yet"),
                self.tr("First say under Recruitment who of the people may be drawn."),
                icon_name="users",
            )
        )
        self.body_stack.addWidget(
            EmptyState(
                self.tr("The panel has not been drawn yet"),
                self.tr(
                    "The draw picks people at random so that every wanted number on the left is met. Afterwards you "
                    "can lock seats, swap people and draw again; every step can be undone."
                ),
                icon_name="dices",
            )
        )
        self.finder = ChooserCard(framed=False)
        self.body_stack.addWidget(self.finder)
        self.body.addWidget(self.body_stack, 1)
        self.dropped_button = PlainButton("", "user-x")
        self.dropped_button.hide()
        self.body.addWidget(self.dropped_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_situation(self, situation: Situation) -> None:
        """Show who was drawn, or what the search that is written finds now."""
        self._situation = situation
        composed, seats = situation.composition, situation.panel.seats
        self.table.show_situation(situation)
        self._show_dropped(len(composed.dropouts))
        seated = len(composed.seated)
        self.seats_pill.show_as(
            self.tr("{there} of {seats}").format(there=seated, seats=seats), "good" if seated == seats else "look"
        )
        self.reserves_pill.show_as(self.tr("%n reserve(s)", "", len(composed.reserves)))
        for pill in (self.seats_pill, self.reserves_pill):
            pill.setVisible(bool(composed.members))
        self.search.setPlaceholderText(self.tr("Search among %n candidate(s)", "", len(composed.candidate_ids)))
        self.search.setVisible(bool(composed.candidate_ids))
        self._search()

    def _show_dropped(self, number: int) -> None:
        words = self.tr("%n has (have) dropped out", "", number)
        self.dropped_button.setText(words)
        self.dropped_button.setAccessibleName(words)
        self.dropped_button.setVisible(number > 0)

    def _search(self) -> None:
        if self._situation is None:
            return
        words = fold(self.search.text()).split()
        situation, composed = self._situation, self._situation.composition
        if not words:
            self.body_stack.setCurrentIndex(0 if composed.members else 2 if composed.candidate_ids else 1)
            return
        seated = set(situation.seated_ids)
        found = [
            person_id
            for person_id, person in situation.people.items()
            if person_id not in seated and all(word in person.search_text for word in words)
        ]
        self._show_found(situation, found[:200])

    def _to_finder(self) -> None:
        if self.body_stack.currentWidget() is self.finder:
            self.finder.table.setFocus()

    def _show_found(self, situation: Situation, person_ids: Sequence[str]) -> None:
        rows, headings = people_rows.of_situation(situation, person_ids)
        rows, headings, place = chance_cells.with_chances(situation, rows, headings)
        self.finder.model.explain(place, partial(chance_cells.why, situation))
        self.finder.ask(
            self.tr("Candidates without a seat"),
            "",
            rows,
            headings,
            why.notes(situation),
            self.tr("Put on the panel …"),
        )
        self.body_stack.setCurrentWidget(self.finder)

    def fold(self, folded: bool) -> None:
        """Put the search below the heading where there is no room beside it."""
        self._panel_head.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
