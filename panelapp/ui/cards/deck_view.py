"""One deck: its name, what one can do with it, and its cards or those of a sub-deck."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QStackedWidget, QWidget

from panelapp.domain.decks import Card, CardKind, Deck, in_language
from panelapp.errors import Problem
from panelapp.services import deck_files, decks
from panelapp.ui import icons, printing, theme
from panelapp.ui.cards.deck_grid import DeckGrid
from panelapp.ui.cards.deck_list import name_of
from panelapp.ui.print_dialog import open_print_dialog
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import (
    EmptyState,
    IconButton,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
)
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.workbench import Workbench


class DeckView(Surface):
    """The grid of a deck; one's own is named, filled, put in order and sent on from here."""

    card_chosen = Signal(str)
    """Key of a card, that of the blank one too."""
    pictures_wanted = Signal()
    """The user wants to choose files for this deck."""

    def __init__(self, workbench: Workbench, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = language
        self.deck: Deck | None = None
        self._build_head()
        self.rights_row = QWidget()
        rights = QHBoxLayout(self.rights_row)
        rights.setContentsMargins(0, 0, 0, 0)
        rights.addWidget(label(self.tr("Whose the pictures are"), "small", "muted", wrap=False))
        self.rights = AutosaveLine(self.tr("Whose the pictures are, and that they may be used"))
        self.rights.setMaxLength(decks.LONGEST_RIGHTS)
        self.rights.committed.connect(self._put_rights)
        rights.addWidget(self.rights, 1)
        self.body.addWidget(self.rights_row)
        self.about = label("", "small", "muted")
        self.body.addWidget(self.about)
        for line in (self.name, self.rights):
            line.setAcceptDrops(False)  # a file let go of here is a picture for the deck, not its path as a word
        self._stack = QStackedWidget()
        scroll = self._scroll = ScrollColumn()
        self.grid = DeckGrid()
        self.grid.picked.connect(self.card_chosen)
        self.grid.typed.connect(self._show_typed)
        self.grid.move_asked.connect(self._move)
        self.grid.removal_asked.connect(self._remove_card)
        scroll.column.addWidget(self.grid)
        scroll.column.addStretch(1)
        self._stack.addWidget(scroll)
        self.first_button = PrimaryButton(self.tr("Choose pictures"), "image")
        self.first_button.clicked.connect(self.pictures_wanted)
        self.empty = EmptyState(
            self.tr("No cards in it yet"),
            self.tr(
                "Drop pictures here or choose them; or press Add for cards of words: statements to take a stand on, "
                "dilemmas, and what-ifs."
            ),
            self.first_button,
            "gallery-horizontal-end",
        )
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack, 1)

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        self.title = heading("", 2)
        head.addWidget(self.title, 1)
        self.name = AutosaveLine(self.tr("Name of the deck"))
        self.name.setMaxLength(decks.LONGEST_NAME)
        self.name.committed.connect(self._rename)
        head.addWidget(self.name, 1)
        self.typed = Pill("", "look")
        self.typed.hide()
        head.addWidget(self.typed)
        self.add_button = PlainButton(self.tr("Add"), "plus")
        menu = QMenu(self.add_button)
        menu.addAction(icons.icon("image"), self.tr("Pictures …"), self.pictures_wanted.emit)
        menu.addSeparator()
        menu.addAction(icons.icon("quote"), self.tr("A statement"), self._add_statement)
        menu.addAction(icons.icon("scale"), self.tr("A dilemma"), self._add_dilemma)
        menu.addAction(icons.icon("lightbulb"), self.tr("A what-if"), self._add_what_if)
        self.add_button.setMenu(menu)
        head.addWidget(self.add_button)
        self.print_button = PlainButton(self.tr("Print …"), "printer")
        self.print_button.clicked.connect(self._print)
        head.addWidget(self.print_button)
        self.more_button = IconButton("ellipsis", self.tr("More about this deck"))
        more = QMenu(self.more_button)
        more.addAction(icons.icon("file-down"), self.tr("Save the deck for a colleague …"), self._export)
        self.remove_action = more.addAction(icons.icon("trash-2"), self.tr("Remove the deck"), self._remove)
        self.more_button.setMenu(more)
        head.addWidget(self.more_button)
        self.body.addLayout(head)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which of the cards"))
        self.filter.setMaximumWidth(theme.px(420))
        self.filter.activated.connect(self._show_part)
        self.body.addWidget(self.filter)

    # What is shown

    def show_deck(self, deck: Deck) -> None:
        """Show a deck, in the sub-deck it was shown in where it is the same one."""
        same = self.deck is not None and self.deck.key == deck.key
        if not same:
            self.flush()
        part = str(self.filter.currentData() or "") if same else ""
        self.deck = deck
        name = name_of(deck, self._language)
        self.title.setText(name)
        self.title.setAccessibleName(name)
        self.title.setVisible(not deck.own)
        self.name.setVisible(deck.own)
        self.name.show_text(in_language(deck.name, self._language))
        self.add_button.setVisible(deck.own)
        self.print_button.setEnabled(bool(deck.cards))
        self.remove_action.setVisible(deck.own)
        pictures = any(card.picture is not None for card in deck.cards)
        self.rights_row.setVisible(deck.own and pictures)
        self.rights.show_text(deck.rights)
        self._show_about(deck)
        self.filter.clear()
        self.filter.addItem(self.tr("All %n card(s)", "", len(deck.cards)), "")
        for each in deck.subdecks:
            self.filter.addItem(f"{in_language(each.name, self._language)} ({len(each.cards)})", each.key)
        self.filter.setCurrentIndex(max(0, self.filter.findData(part)))
        self.filter.setVisible(bool(deck.subdecks))
        self._stack.setCurrentIndex(0 if deck.cards else 1)
        self._list_cards(anew=not same)

    def _show_about(self, deck: Deck) -> None:
        mute = sum(1 for card in deck.cards if card.kind is CardKind.PICTURE and not any(card.alt.values()))
        if deck.own and mute:
            self.about.setText(
                self.tr("%n picture(s) without alt text: those who cannot see them hear only the title.", "", mute)
            )
            self._tone("look")
        else:
            self.about.setText("" if deck.own else deck.rights)
            self._tone("muted")
        self.about.setVisible(bool(self.about.text()))

    def _tone(self, style: str) -> None:
        if self.about.property("class") != style:
            self.about.setProperty("class", style)
            self.about.style().unpolish(self.about)
            self.about.style().polish(self.about)

    def cards(self) -> tuple[Card, ...]:
        """The cards shown, in order: all of them, or those of the sub-deck chosen."""
        if self.deck is None:
            return ()
        chosen = next((part for part in self.deck.subdecks if part.key == self.filter.currentData()), None)
        return tuple(card for card in self.deck.cards if chosen is None or card.key in chosen.cards)

    def _show_part(self) -> None:
        self._list_cards(anew=True)

    def _list_cards(self, *, anew: bool) -> None:
        assert self.deck is not None
        shown = self.cards()
        faces = [card_view.face(card, self._language) for card in shown]
        alts = [in_language(card.alt, self._language) for card in shown]
        if self.deck.key == decks.PICTURE_DECK:
            faces.append(card_view.blank_face(self.deck))
            alts.append("")
        self.grid.movable = self.deck.own and len(shown) == len(self.deck.cards)
        self.grid.show_cards(faces, alts, anew=anew)
        if anew:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_typed(self, digits: str) -> None:
        self.typed.show_as(self.tr("{digits} and Enter").format(digits=digits), "look")
        self.typed.setVisible(bool(digits))

    def stand_on(self, key: str) -> None:
        """Put the keys on a card, or on the first."""
        if self.grid.tiles:
            self.grid.stand_on(key)
        else:
            self.first_button.setFocus()

    # What is done

    def _rename(self, name: str) -> None:
        assert self.deck is not None
        key, former = self.deck.key, in_language(self.deck.name, self._language)
        if self._is_being_emptied(self.name, former) or self._workbench.do(
            self.tr("name of the deck"), decks.rename, key, name, self._language, merge=f"deck-name-{key}"
        ):
            return
        self.name.wait_again(former)
        self.name.setText(former)

    def _put_rights(self, rights: str) -> None:
        assert self.deck is not None
        key, former = self.deck.key, self.deck.rights
        if self._is_being_emptied(self.rights, former) or self._workbench.do(
            self.tr("rights to the pictures"), decks.put_rights, key, rights, merge=f"deck-rights-{key}"
        ):
            return
        self.rights.wait_again(former)
        self.rights.setText(former)

    def _is_being_emptied(self, line: AutosaveLine, former: str) -> bool:
        """Whether a line that must say something is empty only because another word is on its way."""
        if line.text().strip() or not line.hasFocus():
            return False
        line.wait_again(former)
        return True

    def _add_statement(self) -> None:
        self._add(CardKind.STATEMENT)

    def _add_dilemma(self) -> None:
        self._add(CardKind.DILEMMA)

    def _add_what_if(self) -> None:
        self._add(CardKind.WHAT_IF)

    def _add(self, kind: CardKind) -> None:
        assert self.deck is not None
        made = self._workbench.do(self.tr("new card"), decks.add_card, self.deck.key, kind)
        if made.value is not None:
            self.card_chosen.emit(made.value.key)

    def _move(self, key: str, by: int) -> None:
        assert self.deck is not None
        self._workbench.do(self.tr("order of the cards"), decks.move_card, self.deck.key, key, by)

    def _remove_card(self, key: str) -> None:
        assert self.deck is not None
        self._workbench.do(self.tr("remove a card"), decks.remove_card, self.deck.key, key)
        self.stand_on("")

    def _remove(self) -> None:
        assert self.deck is not None
        self._workbench.do(self.tr("remove a deck"), decks.remove, self.deck.key)

    def _print(self) -> None:
        """Print the cards that are shown; their numbers stay those of the whole deck."""
        self.flush()
        if self.deck is not None:
            open_print_dialog(self._workbench, replace(self.deck, cards=self.cards()), self)

    def _export(self) -> None:
        assert self.deck is not None
        self.flush()
        name = name_of(self.deck, self._language) + deck_files.SUFFIX
        kinds = self.tr("Deck of cards (*{suffix})").format(suffix=deck_files.SUFFIX)
        try:
            data = decks.package(self._workbench.store, self.deck.key)
            path = printing.save_bytes(self.window(), name, kinds, data)
        except Problem as problem:
            self._workbench.problem_met.emit(problem)
            return
        if path is not None:
            self._workbench.told.emit(
                self.tr("The deck is saved."),
                self.tr("A colleague opens it with New deck, Open a deck. The file is not encrypted."),
            )

    def flush(self) -> None:
        """Save what is being typed."""
        self.name.flush()
        self.rights.flush()
