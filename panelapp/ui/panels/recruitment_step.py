"""Who of the people may be drawn: tick them one by one or all who match at once, and see whom is lacking."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from panelapp.domain.panels import Panel, Step
from panelapp.domain.people import Attribute, answer_of
from panelapp.services import attributes as attribute_services
from panelapp.services import composition, panels
from panelapp.services import people as people_services
from panelapp.ui import icons, theme
from panelapp.ui.page import Place
from panelapp.ui.panels import people_rows
from panelapp.ui.panels.candidate_model import TICK, CandidateModel
from panelapp.ui.panels.counts_card import CountsCard
from panelapp.ui.panels.people_table import PeopleTable
from panelapp.ui.panels.step import StepView, panel_name
from panelapp.ui.people.words import prefers_not, table_headings
from panelapp.ui.widgets.basics import (
    EmptyState,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
)
from panelapp.ui.widgets.export_button import ExportButton
from panelapp.ui.workbench import Workbench

_NO_LIMIT = 16_777_215  # Qt's own word for a widget that may be as wide as it likes


class TickDelegate(QStyledItemDelegate):
    """A box large enough to hit and clear in both themes."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator  # pyright: ignore[reportAttributeAccessIssue]

    def editorEvent(self, event: QEvent, model: object, option: object, index: object) -> bool:
        return False  # the table itself hears clicks and keys, also outside the box

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        colours = theme.colours()
        size = theme.px(20)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        box = QRectF(rect.left() + theme.px(14), rect.center().y() - size / 2 + 0.5, size, size)
        there = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.spruce if there else colours.control_line), 1.4))
        painter.setBrush(QColor(colours.spruce if there else colours.surface))
        painter.drawRoundedRect(box, 5, 5)
        if there:
            tick = icons.pixmap("check", round(size * 0.7), colours.on_spruce, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.center() - QPointF(size * 0.35, size * 0.35), tick)
        painter.restore()


class CandidateTable(PeopleTable):
    """A click on the box or Space ticks or unticks; Space does it for every selected row."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() is Qt.MouseButton.LeftButton
        if plain and index.isValid() and index.column() == TICK and isinstance(model, CandidateModel):
            model.ticked.emit([model.rows[index.row()].id], not model.is_candidate(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, CandidateModel):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            if rows:
                there = all(model.is_candidate(row) for row in rows)
                model.ticked.emit([model.rows[row].id for row in rows], not there)
        else:
            super().keyPressEvent(event)


class RecruitmentStep(StepView):
    """The register with ticks on the left, whom there is of each kind on the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._only_ticks = False
        self._attributes: tuple[Attribute, ...] = ()
        self._answers: dict[str, dict[str, str]] = {}
        self._wanted: dict[str, str] = {}
        on = PrimaryButton(self.tr("On to composition"), "arrow-right")
        on.clicked.connect(self._go_on)
        self.export_button = ExportButton(workbench, self.tr("Export those who are shown"))
        self.export_button.exporting.wanted.connect(self._export)
        self.buttons = [self.export_button, on]
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        to_people = PrimaryButton(self.tr("Go to People"), "contact")
        to_people.clicked.connect(self._to_people)
        self._empty = EmptyState(
            self.tr("There is nobody to choose from yet"),
            self.tr(
                "Those who may be drawn are taken from the register of people. Add them there one by one, or import "
                "the list of those who have signed up, and come back here."
            ),
            to_people,
            "contact",
        )
        column.addWidget(self._empty, 1)
        self._full = ScrollColumn()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(18)
        self._halves.addWidget(self._register(), 1)
        self.counts = CountsCard()
        self.counts.lacking_asked.connect(self._show_lacking)
        self._halves.addWidget(self.counts)
        self._full.column.addLayout(self._halves)
        column.addWidget(self._full, 1)

    def _register(self) -> Surface:
        card = Surface(margin=12)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(10)
        self._words = QHBoxLayout()
        self._words.setSpacing(10)
        self._words.addWidget(heading(self.tr("People"), 2))
        self.pill = Pill()
        self._words.addWidget(self.pill)
        self._words.addStretch(1)
        self._head.addLayout(self._words, 1)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(8)
        self.in_button = PlainButton(self.tr("Everyone may be drawn"), "user-check")
        self.in_button.clicked.connect(self._all_in)
        self.out_button = PlainButton(self.tr("Nobody may be drawn"), "user-x")
        self.out_button.clicked.connect(self._all_out)
        self._acts.addWidget(self.in_button)
        self._acts.addWidget(self.out_button)
        self._head.addLayout(self._acts)
        card.body.addLayout(self._head)
        card.body.addLayout(self._narrowing())
        self.remark = label("", "small", "look")
        self.remark.hide()
        card.body.addWidget(self.remark)
        self.model = CandidateModel()
        self.model.setParent(self)
        self.model.ticked.connect(self._set)
        self.table = CandidateTable(self.tr("People who may be drawn"), 1, cuts=False)
        self.table.setModel(self.model)
        self._ticks = TickDelegate(self)
        self.table.setItemDelegateForColumn(TICK, self._ticks)
        self.table.empty_text = self.tr("Nobody matches.")
        self.table.setSortingEnabled(True)
        self.table.setMinimumHeight(theme.px(220))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        card.body.addWidget(self.table, 1)
        return card

    def _narrowing(self) -> QBoxLayout:
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names"))
        self.search.setAccessibleName(self.tr("Search names"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self._tools.addWidget(self.search, 1)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        self.attribute_box = QComboBox()
        self.attribute_box.setAccessibleName(self.tr("Filter by"))
        self.attribute_box.currentIndexChanged.connect(self._attribute_chosen)
        self.value_box = QComboBox()
        self.value_box.setAccessibleName(self.tr("Show those who answered"))
        self.value_box.currentIndexChanged.connect(self._narrow)
        for box in (self.attribute_box, self.value_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumWidth(theme.px(150))
            filters.addWidget(box, 1)
        self.only = QCheckBox(self.tr("Only candidates"))
        self.only.setAccessibleName(self.tr("Only candidates"))
        self.only.toggled.connect(self._narrow)
        filters.addWidget(self.only)
        self._tools.addLayout(filters, 1)
        return self._tools

    # Reading and showing

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        self.search.clear()
        self.only.setChecked(False)
        self.attribute_box.setCurrentIndex(0)

    def refresh(self) -> None:
        panel = panels.get(self.workbench.store, self.panel_id)
        candidates = panels.candidate_ids(self.workbench.store, self.panel_id)
        if self._only_ticks:
            self.model.show_candidates(candidates)
        else:
            self._read_people(panel, candidates)
        self._show_numbers(panel, candidates)

    def _read_people(self, panel: Panel, candidates: frozenset[str]) -> None:
        people = people_services.all(self.workbench.store)
        attributes = attribute_services.all(self.workbench.store)
        year = panels.year_of(panel, date.today())
        self._answers = {
            person.id: {attribute.id: answer_of(person, attribute, year) for attribute in attributes}
            for person in people
        }
        if attributes != self._attributes:
            self._attributes = attributes
            self._fill_attributes()
        age_groups = people_rows.age_groups_among(attributes)
        rows = people_rows.make(people, attributes, self._answers, year, age_groups)
        self.model.show_people(rows, people_rows.headings(attributes), self._answers, candidates)
        self.table.fit(
            {TICK: theme.text_width(self.model.headerData(TICK, Qt.Orientation.Horizontal), "small") + theme.px(26)}
        )
        self._empty.setVisible(not people)
        self._full.setVisible(bool(people))
        for button in self.buttons:
            button.setVisible(bool(people))

    def _fill_attributes(self) -> None:
        self.attribute_box.blockSignals(True)
        self.attribute_box.clear()
        self.attribute_box.addItem(self.tr("Filter by …"), "")
        for attribute in self._attributes:
            self.attribute_box.addItem(attribute.name, attribute.id)
        self.attribute_box.blockSignals(False)
        self._attribute_chosen()

    def _attribute_chosen(self) -> None:
        chosen = self.attribute_box.currentData()
        attribute = next((a for a in self._attributes if a.id == chosen), None)
        self.value_box.blockSignals(True)
        self.value_box.clear()
        self.value_box.setVisible(attribute is not None)
        if attribute is not None:
            found = {answers.get(attribute.id, "") for answers in self._answers.values()}
            others = sorted(found - set(attribute.category_names) - {""})
            for name in (*attribute.category_names, *others, *([""] if "" in found else [])):
                self.value_box.addItem(people_rows.answer_words(name), name)
        self.value_box.blockSignals(False)
        self._narrow()

    def _narrow(self) -> None:
        chosen = self.attribute_box.currentData()
        wanted = {chosen: self.value_box.currentData()} if chosen else {}
        self.model.narrow(self.search.text(), wanted, self.only.isChecked())
        self._show_shown()

    def _show_lacking(self, attribute_id: str) -> None:
        """Show the candidates of whom nothing is known here."""
        self.search.clear()
        self.only.setChecked(True)
        self.attribute_box.setCurrentIndex(self.attribute_box.findData(attribute_id))
        self.value_box.setCurrentIndex(self.value_box.findData(""))
        self.attribute_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_shown(self) -> None:
        number = len(self.model.rows)
        if number in (0, self.model.number_of_people):
            self.in_button.setText(self.tr("Everyone may be drawn"))
            self.out_button.setText(self.tr("Nobody may be drawn"))
        else:
            self.in_button.setText(self.tr("All %n shown may be drawn", "", number))
            self.out_button.setText(self.tr("None of the %n shown may be drawn", "", number))
        for button in (self.in_button, self.out_button):
            button.setAccessibleName(button.text())
            button.setEnabled(number > 0)
        self._fold()

    def _show_numbers(self, panel: Panel, candidates: frozenset[str]) -> None:
        number = len(candidates)
        self.pill.show_as(self.tr("%n candidate(s)", "", number), "good" if number >= panel.seats else "look")
        self._show_shown()
        self.counts.show_seats(number, panel.seats)
        targets = composition.targets(self.workbench.store, self.panel_id)
        self.counts.show_counts(self._attributes, self._answers, candidates, targets)

    # Acting

    def _set(self, person_ids: list[str], there: bool) -> None:
        self.remark.hide()
        self._only_ticks = True
        try:
            if there:
                self.workbench.do(self.tr("add candidates"), panels.add_candidates, self.panel_id, person_ids)
                return
            outcome = self.workbench.do(
                self.tr("remove candidates"), panels.remove_candidates, self.panel_id, person_ids
            )
        finally:
            self._only_ticks = False
        if outcome and outcome.value:
            self.remark.setText(
                self.tr("%n of them sit(s) on the panel or stand(s) by, and stay(s) a candidate.", "", outcome.value)
            )
            self.remark.show()

    def _all_in(self) -> None:
        self._set(self.model.ids(), True)

    def _all_out(self) -> None:
        candidates = panels.candidate_ids(self.workbench.store, self.panel_id)
        ids = [person_id for person_id in self.model.ids() if person_id in candidates]
        if ids:
            self._set(ids, False)

    def _selected(self) -> list[str]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.model.rows[row].id for row in rows]

    def _selected_in(self) -> None:
        self._set(self._selected(), True)

    def _selected_out(self) -> None:
        self._set(self._selected(), False)

    def _show_menu(self) -> None:
        if not self._selected():
            return
        menu = QMenu(self)
        menu.addAction(icons.icon("user-check"), self.tr("May be drawn"), self._selected_in)
        menu.addAction(icons.icon("user-x"), self.tr("May not be drawn"), self._selected_out)
        menu.aboutToHide.connect(menu.deleteLater)
        index = self.table.currentIndex()
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _export(self) -> None:
        """What is shown, as it is shown, with all that is known of each."""
        store = self.workbench.store
        panel = panels.get(store, self.panel_id)
        attributes = attribute_services.all(store)
        by_id = {person.id: person for person in people_services.all(store)}
        people = [by_id[person_id] for person_id in self.model.ids()]
        known = people_services.table_rows(people, attributes, panels.year_of(panel, date.today()), prefers_not())
        ticks = [self.tr("Yes") if self.model.is_candidate(row) else self.tr("No") for row in range(len(people))]
        self.export_button.exporting.save(
            self.tr("Candidates {panel}").format(panel=panel_name(panel)),
            (self.tr("Candidate"), *table_headings(attributes)),
            [(tick, *row) for tick, row in zip(ticks, known, strict=True)],
        )

    def _to_people(self) -> None:
        self.place_requested.emit(Place("people"))

    def _go_on(self) -> None:
        self.step_requested.emit(Step.COMPOSITION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._is_narrow
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.table.setMinimumHeight(theme.px(360 if narrow else 220))
        # Beside the table the counts take what their words need and no more.
        self.counts.setMinimumWidth(theme.px(0 if narrow else 250))
        self.counts.setMaximumWidth(_NO_LIMIT if narrow else theme.px(270))
        self._fold()

    def _fold(self) -> None:
        """Put side by side what there is room for, and the rest below each other."""
        beside = 0 if self._is_narrow else self.counts.maximumWidth() + self._halves.spacing()
        room = self._full.viewport().width() - beside - theme.px(30)
        for row in (self._words, self._acts, self._head, self._tools):
            row.invalidate()  # a row in a row does not hear at once that a button has other words
        for row in (self._acts, self._head, self._tools):
            widths = [item.sizeHint().width() for place in range(row.count()) if (item := row.itemAt(place))]
            fits = sum(widths) + row.spacing() * (len(widths) - 1) <= room
            row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme.px(820)
