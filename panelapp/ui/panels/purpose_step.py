"""Why the panel exists, what it can and cannot influence, who answers for it (dossier §1.1 row 2)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.panels import Panel, Step
from panelapp.services import panels
from panelapp.ui import theme
from panelapp.ui.panels.step import StepView
from panelapp.ui.widgets.basics import Banner, PrimaryButton, ScrollColumn, Surface, heading, label, muted
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText
from panelapp.ui.workbench import Workbench


class PurposeStep(StepView):
    """The fields of the panel, each saved as it is typed; a gentle line says what is missing."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        self.missing = Banner("plain")
        self.ready = Banner("good")
        self.ready.set_text(
            self.tr("The purpose is written."), self.tr("It is the first thing the participants will read.")
        )
        scroll.column.addWidget(self.missing)
        scroll.column.addWidget(self.ready)
        self._fields: dict[str, AutosaveLine | AutosaveText | DateLine] = {}
        scroll.column.addWidget(self._why())
        scroll.column.addWidget(self._who())
        scroll.column.addStretch(1)
        on = PrimaryButton(self.tr("On to recruitment"), "arrow-right")
        on.clicked.connect(self._go_on)
        self.buttons = [on]

    def _why(self) -> Surface:
        card = Surface()
        card.body.setSpacing(theme.px(6))
        card.body.addWidget(heading(self.tr("What the panel is for"), 2))
        self._add(card.body, "name", self.tr("Name of the panel"), self.tr("As the participants will see it"))
        self._add(
            card.body,
            "purpose",
            self.tr("Purpose"),
            self.tr("What shall be better afterwards, and for whom?"),
            many=True,
        )
        pair = QHBoxLayout()
        pair.setSpacing(20)
        for field, name, hint in (
            (
                "can_influence",
                self.tr("What the participants can influence"),
                self.tr("Be concrete: what is still open?"),
            ),
            (
                "fixed_already",
                self.tr("What is fixed already"),
                self.tr("Law, budget, decisions that stand: say it early."),
            ),
        ):
            side = QVBoxLayout()
            side.setSpacing(theme.px(6))
            self._add(side, field, name, hint, many=True)
            pair.addLayout(side, 1)
        card.body.addLayout(pair)
        return card

    def _who(self) -> Surface:
        card = Surface()
        card.body.addWidget(heading(self.tr("Who answers for it, and when"), 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (field, name, hint) in enumerate(
            (
                ("owner", self.tr("Owner"), self.tr("The leader who will use the result and answer the participants")),
                ("responsible_unit", self.tr("Responsible unit"), self.tr("Where the panel belongs")),
            )
        ):
            side = QVBoxLayout()
            side.setSpacing(theme.px(6))
            self._add(side, field, name, hint)
            grid.addLayout(side, 0, place)
        for place, (field, name) in enumerate((("starts_on", self.tr("First day")), ("ends_on", self.tr("Last day")))):
            side = QVBoxLayout()
            side.setSpacing(theme.px(6))
            line = DateLine(name)
            line.setProperty("field", field)
            line.committed.connect(self._commit)
            self._fields[field] = line
            caption = label(name, "strong")
            caption.setBuddy(line.line)
            side.addWidget(caption)
            side.addWidget(line)
            side.addStretch(1)
            grid.addLayout(side, 1, place)
        card.body.addLayout(grid)
        return card

    def _add(self, column: QVBoxLayout, field: str, name: str, hint: str, many: bool = False) -> None:
        caption = label(name, "strong")
        line: AutosaveLine | AutosaveText = AutosaveText(name) if many else AutosaveLine(name)
        line.setAccessibleDescription(hint)
        line.setProperty("field", field)
        line.committed.connect(self._commit)
        caption.setBuddy(line)
        self._fields[field] = line
        column.addSpacing(theme.px(4))
        column.addWidget(caption)
        column.addWidget(muted(hint))
        column.addWidget(line)

    def field(self, name: str) -> AutosaveLine | AutosaveText | DateLine:
        """The widget of one of the panel's fields."""
        return self._fields[name]

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        for field in self._fields.values():
            if isinstance(field, DateLine):
                field.forget()

    def refresh(self) -> None:
        panel = panels.get(self.workbench.store, self.panel_id)
        for name, field in self._fields.items():
            value = str(getattr(panel, name))
            if isinstance(field, DateLine):
                field.draft_key = f"{name} {self.panel_id}"
                field.show_date(value)
            else:
                field.show_text(value)
        lacking = self._lacking(panel)
        self.missing.setVisible(bool(lacking))
        self.ready.setVisible(not lacking)
        self.missing.set_text(
            self.tr("Still to be written: {fields}.").format(fields=", ".join(lacking)),
            self.tr("The invitation needs it. You can go on meanwhile."),
        )

    def _lacking(self, panel: Panel) -> list[str]:
        return [
            name
            for value, name in (
                (panel.name, self.tr("name")),
                (panel.purpose, self.tr("purpose")),
                (panel.can_influence, self.tr("what can be influenced")),
                (panel.owner, self.tr("owner")),
            )
            if not value.strip()
        ]

    def _commit(self, text: str) -> None:
        field = str(self.sender().property("field"))
        former = getattr(panels.get(self.workbench.store, self.panel_id), field)
        if text != former:
            outcome = self.workbench.do(
                self._label(field),
                panels.change,
                self.panel_id,
                merge=f"panel.{self.panel_id}.{field}",
                **{field: text},
            )
            line = self._fields[field]
            if not outcome and isinstance(line, DateLine):
                self.refresh()
            elif not outcome:  # the disk is full or gone: what has been written must not vanish from the screen too
                line.wait_again(former)

    def _label(self, field: str) -> str:
        if field == "name":
            return self.tr("change the name of the panel")
        if field == "purpose":
            return self.tr("change the purpose")
        if field in ("starts_on", "ends_on"):
            return self.tr("change the dates of the panel")
        return self.tr("change the description of the panel")

    def _go_on(self) -> None:
        self.step_requested.emit(Step.RECRUITMENT)
