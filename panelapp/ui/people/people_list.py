"""The register: search, filter, sort, edit in place, add, remove, export."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from panelapp.domain.people import Person
from panelapp.services import attributes as attribute_services
from panelapp.services import people as people_services
from panelapp.services.people import Detail
from panelapp.ui import icons, theme
from panelapp.ui.people.choice_delegate import ChoiceDelegate
from panelapp.ui.people.filter_bar import FilterBar
from panelapp.ui.people.people_model import AGE, NAME, PeopleModel
from panelapp.ui.people.words import detail_words, prefers_not, table_headings
from panelapp.ui.widgets.basics import (
    Banner,
    EmptyState,
    PageHeader,
    Pill,
    PlainButton,
    PrimaryButton,
    Surface,
    Table,
    confirm,
)
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.widgets.export_button import ExportButton
from panelapp.ui.workbench import Outcome, Workbench

_SEARCH_AFTER = 60
"""Milliseconds after the last key; typing stays ahead of a register of 20,000."""

_WIDEST = 260
_LOOKED_AT = 150  # rows, to find how wide a column must be


class PeopleTable(Table):
    """Enter and F2 edit the cell, Delete asks to remove the selected people."""

    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        editing = self.state() is QAbstractItemView.State.EditingState
        if key == Qt.Key.Key_Delete and not editing:
            self.removal_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class PeopleList(QWidget, Draft):
    """The page's first view."""

    draft_key = "person"

    import_asked = Signal()
    attributes_asked = Signal()
    next_asked = Signal()
    """The step that `tell` has offered is to be taken."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._year = date.today().year
        self._own_change = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._header())
        self.banner = Banner("good")
        self.banner.hide()
        self.banner.acted.connect(self._undo)
        self.next_button = PrimaryButton("", "arrow-right")
        self.next_button.clicked.connect(self.next_asked)
        self.next_button.hide()
        self.banner.row.addWidget(self.next_button)
        workbench.steps_changed.connect(self._stop_telling)  # its Undo means the step it tells of
        column.addWidget(self.banner)
        self.lost = Banner("plain")
        self.lost.hide()
        self.lost.acted.connect(self._show_lost)
        column.addWidget(self.lost)
        column.addWidget(self._adding_strip())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._register())
        column.addWidget(self._stack, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _header(self) -> PageHeader:
        header = PageHeader(self.tr("People"))
        header.setMinimumWidth(1)  # it folds into two rows rather than hold the window wide
        self.pill = Pill()
        header.add_pill(self.pill)
        self.export_button = ExportButton(self._workbench, self.tr("Export people"))
        self.export_button.exporting.wanted.connect(self._export)
        header.add_button(self.export_button)
        attributes = PlainButton(self.tr("Attributes"), "list-checks")
        attributes.setToolTip(self.tr("What you ask people about, and the answers they choose among"))
        attributes.clicked.connect(self.attributes_asked)
        header.add_button(attributes)
        self.add_button = PlainButton(self.tr("Add"), "user-plus")
        self.add_button.setToolTip(self.tr("Add a person"))
        self.add_button.clicked.connect(self.start_adding)
        header.add_button(self.add_button)
        self.import_button = PrimaryButton("", "file-up")
        self.plain_import_button = PlainButton("", "file-up")
        for button in (self.plain_import_button, self.import_button):
            button.setToolTip(self.tr("Import people from a spreadsheet"))
            button.clicked.connect(self.import_asked)
            header.add_button(button)
        self.show_begun(False)
        return header

    def _adding_strip(self) -> Surface:
        self.adding = Surface(margin=12)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.new_name = QLineEdit()
        self.new_name.setAccessibleName(self.tr("Name of the new person"))
        self.new_name.setPlaceholderText(self.tr("Given name and family name, then Enter"))
        self.new_name.returnPressed.connect(self._add)
        row.addWidget(self.new_name, 1)
        add = PrimaryButton(self.tr("Add"), "plus")
        add.clicked.connect(self._add)
        row.addWidget(add)
        done = PlainButton(self.tr("Done"))
        done.clicked.connect(self._stop_adding)
        row.addWidget(done)
        self.adding.body.addLayout(row)
        self.adding.hide()
        stop = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.adding)
        stop.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        stop.activated.connect(self._stop_adding)
        return self.adding

    def _empty_state(self) -> EmptyState:
        first = PrimaryButton(self.tr("Import from a spreadsheet"), "file-up")
        first.clicked.connect(self.import_asked)
        return EmptyState(
            self.tr("Nobody is here yet"),
            self.tr(
                "Here are the people you may ask to take part: those who signed up, and those you know. Import the list "
                "from your sign-up form, or add people one by one. Panels are drawn from them."
            ),
            first,
            "contact",
        )

    def _register(self) -> Surface:
        card = Surface(margin=12)
        self._tools = QWidget()
        self._tools.setMinimumWidth(1)
        self._tools_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._tools)
        self._tools_row.setContentsMargins(0, 0, 0, 0)
        self._tools_row.setSpacing(10)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names, answers and contact"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER)
        self._search_timer.timeout.connect(self._narrow)
        self.search.textChanged.connect(self._search_timer.start)
        self._tools_row.addWidget(self.search, 1)
        self.filters = FilterBar()
        self.filters.changed.connect(self._narrow)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        acts.addWidget(self.filters)
        acts.addStretch(1)
        self.remove_button = PlainButton(self.tr("Remove"), "trash-2")
        self.remove_button.setToolTip(self.tr("Remove the selected people"))
        self.remove_button.clicked.connect(self.remove_selected)
        acts.addWidget(self.remove_button)
        self._tools_row.addLayout(acts)
        card.body.addWidget(self._tools)
        card.body.addWidget(self.filters.chips)
        self.model = PeopleModel(self._year, self)
        self.model.edited.connect(self._edit)
        self.table = PeopleTable(self.tr("People"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ChoiceDelegate(self.table))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.empty_text = self.tr("Nobody matches.")
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setSectionsMovable(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.removal_asked.connect(self.remove_selected)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        card.body.addWidget(self.table, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self._tools_row.setDirection(direction.TopToBottom if self._is_narrow else direction.LeftToRight)
        self._tell_lost()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme.px(760)

    # What is shown

    def refresh(self) -> None:
        """Read everybody again, unless the change was one of a cell that is shown already."""
        if self._own_change:
            return
        selected = self.selected_ids()
        store = self._workbench.store
        attributes = attribute_services.all(store)
        former = (self.model.columnCount(), self.model.number_of_people == 0)
        current = self.table.currentIndex()
        here = (current.row(), current.column())
        self.model.show_people(people_services.all(store), attributes)
        self.filters.show_attributes(attributes)
        self._narrow()
        if (self.model.columnCount(), self.model.number_of_people == 0) != former:
            self._set_widths()
        self._select(selected)
        if current.isValid() and not selected:
            self.table.setCurrentIndex(self.model.index(min(here[0], self.model.rowCount() - 1), here[1]))
        self._show_numbers()
        self._show_selection()

    def show_person(self, person_id: str) -> None:
        """Select somebody, also where a search or filter hides them."""
        place = self.model.place_of(person_id)
        if place is None:
            self.show_everybody()
            place = self.model.place_of(person_id)
        if place is not None:
            self.table.selectRow(place)
            self.table.scrollTo(self.model.index(place, 0))

    def show_everybody(self) -> None:
        """Take search and filters away."""
        self.search.clear()
        self.filters.clear()
        self._narrow()

    def tell(self, bold: str, rest: str = "", undo: bool = True, next_step: str = "") -> None:
        """Say what was just done, with Undo beside it and, where there is one, the next step."""
        self.banner.set_text(bold, rest)
        self.banner.set_button(self.tr("Undo") if undo else "")
        self.next_button.setText(next_step)
        self.next_button.setAccessibleName(next_step)
        self.next_button.setVisible(bool(next_step))
        self.banner.show()
        self._show_import_button()

    def _stop_telling(self) -> None:
        self.banner.hide()
        self._show_import_button()

    def show_begun(self, begun: bool) -> None:
        """Say whether there is an import to go on with."""
        for button in (self.import_button, self.plain_import_button):
            button.setText(self.tr("Go on with the import") if begun else self.tr("Import"))
            button.setAccessibleName(button.text())

    def _show_import_button(self) -> None:
        """Green as long as nothing else is the next step."""
        somebody = self.model.number_of_people > 0
        leads_on = not self.banner.isHidden() and not self.next_button.isHidden()
        self.import_button.setVisible(somebody and not leads_on)
        self.plain_import_button.setVisible(somebody and leads_on)

    def _tell_lost(self) -> None:
        number = self.model.number_with_lost_letters
        if self.filters.only_lost and not number:
            self.filters.show_lost(False)
            self._narrow()
        self.lost.setVisible(number > 0 and not self.filters.only_lost)
        self.lost.set_text(
            self.tr("%n name(s) hold(s) ? where letters have been lost.", "", number),
            "" if self._is_narrow else self.tr("They go on to lists and letters until you write them as they are."),
        )
        self.lost.set_button(self.tr("Show them"))

    def _show_lost(self) -> None:
        self.search.clear()
        self.filters.clear()
        self.filters.show_lost(True)
        self._narrow()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_numbers(self) -> None:
        everybody, shown = self.model.number_of_people, self.model.rowCount()
        self.pill.setVisible(everybody > 0)
        if shown == everybody:
            self.pill.show_as(self.tr("%n person(s)", "", everybody))
        else:
            self.pill.show_as(self.tr("{shown} of {everybody}").format(shown=shown, everybody=everybody), "good")
        self._stack.setCurrentIndex(1 if everybody else 0)
        self.export_button.setVisible(everybody > 0)
        self._show_import_button()
        self._tell_lost()

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        metrics = QFontMetricsF(theme.font("body"))
        for place in range(self.model.columnCount()):
            name = str(self.model.headerData(place, Qt.Orientation.Horizontal))
            texts = {row.cells[place] for row in self.model.rows[:_LOOKED_AT]}
            longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            least = theme.text_width(name, "small") + theme.px(36)
            header.resizeSection(place, max(least, min(round(longest) + theme.px(28), theme.px(_WIDEST))))

    def _narrow(self) -> None:
        selected = self.selected_ids()
        self.model.narrow(self.search.text(), self.filters.wanted(), self.filters.only_lost)
        self._select(selected)
        self._show_numbers()
        self._show_selection()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def selected_ids(self) -> list[str]:
        """Ids of the selected people, in the order shown."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.rows[row].person.id for row in rows if row < len(self.model.rows)]

    def _select(self, person_ids: list[str]) -> None:
        wanted = set(person_ids)
        places = [place for place, row in enumerate(self.model.rows) if row.person.id in wanted] if wanted else []
        flag = QItemSelectionModel.SelectionFlag
        for place in places[:1000]:
            self.table.selectionModel().select(self.model.index(place, 0), flag.Select | flag.Rows)

    def _show_selection(self) -> None:
        self.remove_button.setEnabled(self.table.selectionModel().hasSelection())

    # Acts

    def _do(self, label: str, act: Callable[..., Person], *args: object) -> Outcome[Person]:
        """Write one cell and show it where it stands, so that a sorted row does not run away while it is edited."""
        self._own_change = True
        try:
            outcome = self._workbench.do(label, act, *args)
        finally:
            self._own_change = False
        if outcome.value is not None:
            self.model.show_person(outcome.value)
            self._tell_lost()
        return outcome

    def _edit(self, person_id: str, column: str, text: str) -> None:
        if column == NAME:
            self._do(self.tr("change of a name"), people_services.change_name, person_id, text)
        elif column == AGE:
            self._edit_age(person_id, text)
        elif column in tuple(Detail):
            label = self.tr("change of “{what}”").format(what=detail_words(column))
            self._do(label, people_services.change, person_id, Detail(column), text, self._year)
        else:
            self._do(self.tr("change of an answer"), people_services.answer, person_id, column, text)

    def _edit_age(self, person_id: str, text: str) -> None:
        group = self.model.age_group_named(text)
        attribute_id = self.filters.age_groups_id()
        if group and attribute_id:
            self._do(self.tr("change of an answer"), people_services.answer, person_id, attribute_id, group)
        else:
            self._do(
                self.tr("change of a birth year"),
                people_services.change,
                person_id,
                Detail.BIRTH_YEAR,
                text,
                self._year,
            )

    def start_adding(self) -> None:
        """Open the line in which a new person is named."""
        self.adding.show()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> tuple[str, ...]:
        return (self.new_name.text(),) if self.new_name.text() and not self.adding.isHidden() else ()

    def take_draft(self, typed: tuple[str, ...]) -> None:
        self.new_name.setText(*typed)
        self.start_adding()

    def _stop_adding(self) -> None:
        self.new_name.clear()
        self.adding.hide()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        if not self.new_name.text().strip():
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        outcome = self._workbench.do(self.tr("new person"), people_services.add, self.new_name.text())
        if outcome.value is None:
            return
        self.new_name.clear()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_person(outcome.value.id)

    def remove_selected(self) -> None:
        """Remove the selected people; asks first where panels or meetings would lose them."""
        ids = self.selected_ids()
        if not ids or not self._may_remove(ids):
            return
        outcome = self._workbench.do(self.tr("removal of %n person(s)", "", len(ids)), people_services.remove, ids)
        if outcome:
            self.tell(self.tr("%n person(s) removed.", "", len(ids)))

    def _may_remove(self, ids: list[str]) -> bool:
        traces = people_services.traces(self._workbench.store, ids)
        if not traces.panels and not traces.meetings:
            return True
        text = self.tr("They also go from {panels} and {meetings}, with what was noted about their attendance.").format(
            panels=self.tr("%n panel(s)", "", traces.panels), meetings=self.tr("%n meeting(s)", "", traces.meetings)
        )
        title = self.tr("Remove %n person(s)?", "", len(ids))
        return confirm(self, title, text, self.tr("Remove"), self.tr("Keep"))

    def _undo(self) -> None:
        self._workbench.undo()

    def _show_menu(self) -> None:
        if not self.selected_ids():
            return
        menu = QMenu(self)
        menu.addAction(icons.icon("pencil"), self.tr("Edit this cell"), self._edit_current)
        menu.addAction(icons.icon("trash-2"), self.tr("Remove"), self.remove_selected)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(self.table.currentIndex()).bottomLeft()))

    def _edit_current(self) -> None:
        self.table.edit(self.table.currentIndex())

    # Export

    def _export(self) -> None:
        attributes = attribute_services.all(self._workbench.store)
        people = [row.person for row in self.model.rows]
        rows = people_services.table_rows(people, attributes, self._year, prefers_not())
        self.export_button.exporting.save(self.tr("People"), table_headings(attributes), rows)
