"""The room of panels: the list, the steps, and what is saved as one types."""

from __future__ import annotations

from datetime import date

import pytest
from panel_data import fill_register, ready_panel
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Standing, Step
from panelapp.errors import EnvironmentProblem
from panelapp.services import attributes, composition, meetings, panels, people
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.panels.meetings_step import MeetingsStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.purpose_step import PurposeStep
from panelapp.ui.panels.recruitment_step import RecruitmentStep
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.workbench import Workbench
from panelapp.ui.written import in_words, read_date


@pytest.fixture
def page(workbench: Workbench, qtbot: QtBot) -> PanelsPage:
    made = PanelsPage(workbench)
    qtbot.addWidget(made)
    made.resize(1162, 768)
    workbench.changed.connect(made.refresh)
    made.refresh()
    made.show()
    return made


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_an_empty_room_says_what_panels_are_for_and_offers_the_first(page: PanelsPage, workbench: Workbench) -> None:
    assert not page.list.cards
    first = next(b for b in page.list.findChildren(PlainButton) if b.text() == "Make the first panel" and b.isVisible())
    first.click()
    assert len(panels.all(workbench.store)) == 1
    assert page.place() == Place("panels", panels.all(workbench.store)[0].id, "purpose")


def test_a_card_opens_with_enter_and_removal_can_be_undone(
    page: PanelsPage, workbench: Workbench, qtbot: QtBot
) -> None:
    panel = panels.add(workbench.store, name="Byggesaker")
    page.refresh()
    card = page.list.cards[0]
    assert "Byggesaker" in card.accessibleName()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert not page.list.cards
    workbench.undo()
    qtbot.keyClick(page.list.cards[0], Qt.Key.Key_Return)
    assert page.place().id == panel.id


def test_a_panel_opens_at_the_first_step_that_is_not_done(page: PanelsPage, workbench: Workbench) -> None:
    panel = ready_panel(workbench.store)
    panels.change(workbench.store, panel.id, purpose="a", can_influence="b", owner="c")
    page.show_part(Place("panels", panel.id))
    assert page.place().part == Step.COMPOSITION
    ticked = [button.accessibleName() for button in page.view.stepper.buttons if "done" in button.accessibleName()]
    assert ticked == ["Step 1: Purpose, done", "Step 2: Recruitment, done"]


def test_coming_back_from_another_room_keeps_the_panel_and_asking_again_shows_the_list(
    page: PanelsPage, workbench: Workbench
) -> None:
    panel = ready_panel(workbench.store)
    page.show_part(Place("panels", panel.id, "recruitment"))
    page.hide()
    page.show()
    page.show_part(Place("panels"))
    assert page.place() == Place("panels", panel.id, "recruitment")
    page.show_part(Place("panels"))
    assert page.place() == Place("panels")


def test_a_panel_that_is_gone_leads_back_to_the_list(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id))
    panels.remove(workbench.store, panel.id)
    page.refresh()
    assert page.place() == Place("panels")


def test_arrows_walk_along_the_steps_and_enter_goes_there(page: PanelsPage, workbench: Workbench, qtbot: QtBot) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "purpose"))
    buttons = page.view.stepper.buttons
    buttons[0].setFocus()
    for _ in range(4):
        focused = next(button for button in buttons if button.hasFocus())
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert buttons[4].hasFocus()
    qtbot.keyClick(buttons[4], Qt.Key.Key_Return)
    assert page.place().part == Step.MEETINGS


@pytest.mark.parametrize("step", list(Step))
def test_every_step_can_be_shown_and_everything_in_it_has_a_name(
    page: PanelsPage, workbench: Workbench, step: Step
) -> None:
    panel = ready_panel(workbench.store)
    page.show_part(Place("panels", panel.id, step.value))
    assert page.place().part == step
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not (isinstance(widget, QLineEdit) and widget.parent().inherits("QSpinBox"))
        and not widget.inherits("QLabel")
        and not widget.objectName().startswith("qt_")
    ]
    assert not nameless


def test_no_later_step_is_a_dead_end(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    for step in (Step.INVITATION, Step.EVALUATION, Step.FOLLOW_UP):
        page.show_part(Place("panels", panel.id, step.value))
        page.view.view(step).findChildren(PrimaryButton)[0].click()
        assert page.place().part == Step.MEETINGS


def test_what_is_typed_is_saved_and_undo_takes_back_the_burst(
    page: PanelsPage, workbench: Workbench, qtbot: QtBot
) -> None:
    panel = panels.add(workbench.store, name="Gammelt")
    page.show_part(Place("panels", panel.id, "purpose"))
    step = page.view.view(Step.PURPOSE)
    assert isinstance(step, PurposeStep)
    assert "purpose, what can be influenced, owner" in step.missing.words.text()
    field = step.field("owner")
    assert isinstance(field, AutosaveLine)
    type_into(qtbot, field, "Anne")
    field.flush()
    type_into(qtbot, field, " Lie")
    field.flush()
    assert panels.get(workbench.store, panel.id).owner == "Anne Lie"
    assert "owner" not in step.missing.words.text()
    workbench.undo()
    assert panels.get(workbench.store, panel.id).owner == ""
    assert field.text() == ""


def test_a_last_day_before_the_first_is_refused_and_shown_as_stored(
    page: PanelsPage, workbench: Workbench, qtbot: QtBot
) -> None:
    panel = panels.add(workbench.store, name="x")
    panels.change(workbench.store, panel.id, starts_on="2026-05-01")
    page.show_part(Place("panels", panel.id, "purpose"))
    problems: list[str] = []
    workbench.problem_met.connect(lambda problem: problems.append(problem.code))
    step = page.view.view(Step.PURPOSE)
    assert isinstance(step, PurposeStep)
    field = step.field("ends_on")
    assert isinstance(field, DateLine)
    type_into(qtbot, field.line, "30.4.2026")
    field.line.flush()
    assert problems == ["panel.ends_before_start"]
    assert panels.get(workbench.store, panel.id).ends_on == ""


@pytest.mark.parametrize(
    ("text", "iso"),
    [("14.3.2026", "2026-03-14"), ("2026-03-14", "2026-03-14"), ("14.3.26", "2026-03-14"), ("14/3/2026", "2026-03-14")],
)
def test_dates_are_read_as_people_write_them(text: str, iso: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.toString("yyyy-MM-dd") == iso


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen
def test_a_day_is_picked_in_the_calendar(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "purpose"))
    step = page.view.view(Step.PURPOSE)
    assert isinstance(step, PurposeStep)
    field = step.field("starts_on")
    assert isinstance(field, DateLine)
    field.button.click()
    calendar = field.findChild(QCalendarWidget)
    calendar.clicked.emit(QDate(2026, 3, 14))
    assert panels.get(workbench.store, panel.id).starts_on == "2026-03-14"
    assert "2026" in field.line.text()


def test_what_is_no_date_stays_to_be_mended(page: PanelsPage, workbench: Workbench, qtbot: QtBot) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "purpose"))
    step = page.view.view(Step.PURPOSE)
    assert isinstance(step, PurposeStep)
    field = step.field("starts_on")
    assert isinstance(field, DateLine)
    type_into(qtbot, field.line, "i mai")
    field.line.flush()
    field.line.editingFinished.emit()
    hint = next(found for found in field.findChildren(QLabel) if "not a date yet" in found.text())
    assert hint.isVisible()
    workbench.do("x", panels.change, panel.id, owner="Anne")
    assert field.line.text() == "i mai"
    assert panels.get(workbench.store, panel.id).starts_on == ""
    field.line.clear()
    type_into(qtbot, field.line, "2.5.2026")
    field.line.flush()
    field.line.editingFinished.emit()
    assert not hint.isVisible()
    assert panels.get(workbench.store, panel.id).starts_on == "2026-05-02"


@pytest.mark.parametrize("text", ["", "soon", "31.2.2026", "2026"])
def test_what_is_no_date_is_no_date(text: str) -> None:
    assert read_date(text) is None


def recruitment(page: PanelsPage, panel_id: str) -> RecruitmentStep:
    page.show_part(Place("panels", panel_id, "recruitment"))
    step = page.view.view(Step.RECRUITMENT)
    assert isinstance(step, RecruitmentStep)
    return step


def test_space_ticks_the_selected_and_undo_unticks(page: PanelsPage, workbench: Workbench, qtbot: QtBot) -> None:
    fill_register(workbench.store, 6)
    panel = panels.add(workbench.store, name="x")
    step = recruitment(page, panel.id)
    step.table.selectAll()
    qtbot.keyClick(step.table, Qt.Key.Key_Space)
    assert len(panels.candidate_ids(workbench.store, panel.id)) == 6
    assert step.model.is_candidate(0)
    workbench.undo()
    assert not panels.candidate_ids(workbench.store, panel.id)
    assert not step.model.is_candidate(0)


def test_everybody_who_matches_goes_in_and_out_at_once(page: PanelsPage, workbench: Workbench) -> None:
    fill_register(workbench.store, 20)
    panel = panels.add(workbench.store, name="x")
    step = recruitment(page, panel.id)
    step.attribute_box.setCurrentIndex(step.attribute_box.findData("gender"))
    step.value_box.setCurrentIndex(step.value_box.findData("Kvinne"))
    assert len(step.model.rows) == 10
    step.in_button.click()
    assert panels.candidate_ids(workbench.store, panel.id) == {f"p{i:02}" for i in range(1, 20, 2)}
    step.search.setText("ÅSE")
    assert {row.cells[0].split()[0] for row in step.model.rows} <= {"Åse"}
    step.search.setText("")
    composition.put_in(workbench.store, panel.id, "p01", Standing.SEAT)
    step.out_button.click()
    assert panels.candidate_ids(workbench.store, panel.id) == {"p01"}
    assert step.remark.isVisible()


def test_candidates_without_an_answer_are_counted_apart_and_shown(page: PanelsPage, workbench: Workbench) -> None:
    fill_register(workbench.store, 20)
    panel = panels.add(workbench.store, name="x")
    for person_id in ("p03", "p04"):
        people.change(workbench.store, person_id, people.Detail.BIRTH_YEAR, "", 2026)
    people.answer(workbench.store, "p05", "gender", "")
    step = recruitment(page, panel.id)
    assert not [b for b in step.counts.findChildren(PlainButton) if b.isVisible()]
    step.in_button.click()
    told = [label.text() for label in step.counts.findChildren(QLabel) if "no category" in label.text()]
    assert told == ["2 without an age group count(s) in no category", "1 without an answer count(s) in no category"]
    show = next(b for b in step.counts.findChildren(PlainButton) if "Aldersgruppe" in b.accessibleName())
    show.click()
    assert step.model.ids() == ["p03", "p04"]
    assert {row.cells[1] for row in step.model.rows} == {"Not given"}
    recruitment(page, panels.add(workbench.store, name="y").id)
    assert len(step.model.rows) == 20


@pytest.mark.parametrize("width", [1162, 1076, 900, 700])
def test_the_register_never_asks_for_more_room_than_there_is(
    page: PanelsPage, workbench: Workbench, width: int
) -> None:
    fill_register(workbench.store, 20)
    page.resize(width, 700)
    step = recruitment(page, panels.add(workbench.store, name="x").id)
    step.in_button.click()
    step.search.setText("kari")
    QTest.qWait(20)
    assert "shown" in step.out_button.text()
    assert step._full.horizontalScrollBar().maximum() == 0


def test_words_in_the_register_are_whole_and_said_again_by_the_tooltip(page: PanelsPage, workbench: Workbench) -> None:
    fill_register(workbench.store, 20)
    attribute = attributes.add(workbench.store, "Tilknytning til tjenesten i dag", ["Bruker tjenesten nå og da"])
    people.answer(workbench.store, "p00", attribute.id, "Bruker tjenesten nå og da")
    panel = panels.add(workbench.store, name="x")
    page.resize(900, 700)
    step = recruitment(page, panel.id)
    last = step.model.columnCount() - 1
    words = theme.text_width("Tilknytning til tjenesten i dag", "small")
    assert step.table.horizontalHeader().sectionSize(last) >= words
    role = Qt.ItemDataRole.ToolTipRole
    assert step.model.headerData(last, Qt.Orientation.Horizontal, role) == "Tilknytning til tjenesten i dag"
    assert step.model.index(0, 1).data(role) == step.model.index(0, 1).data()


def test_the_way_on_from_the_purpose_stands_once(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    panels.change(workbench.store, panel.id, purpose="a", can_influence="b", owner="c")
    page.show_part(Place("panels", panel.id, "purpose"))
    on = [b for b in page.findChildren(PlainButton) if b.text() == "On to recruitment" and b.isVisible()]
    assert len(on) == 1
    on[0].click()
    assert page.place().part == Step.RECRUITMENT


def test_without_people_the_way_to_the_register_is_offered(
    page: PanelsPage, workbench: Workbench, qtbot: QtBot
) -> None:
    panel = panels.add(workbench.store, name="x")
    step = recruitment(page, panel.id)
    button = next(b for b in step.findChildren(PlainButton) if b.text() == "Go to People" and b.isVisible())
    with qtbot.waitSignal(page.place_requested) as asked:
        button.click()
    assert asked.args == [Place("people")]


def test_a_new_meeting_belongs_to_the_panel_and_opens(page: PanelsPage, workbench: Workbench, qtbot: QtBot) -> None:
    panel = panels.add(workbench.store, name="Byggesaker")
    page.show_part(Place("panels", panel.id, "meetings"))
    step = page.view.view(Step.MEETINGS)
    assert isinstance(step, MeetingsStep)
    with qtbot.waitSignal(page.place_requested) as asked:
        step.new_button.click()
    found = meetings.of_panel(workbench.store, panel.id)
    assert asked.args == [Place("meetings", found[0].id, "new")]
    assert found[0].title == "Meeting 1"


def test_a_meeting_stands_in_the_panel_as_in_the_room_of_meetings(page: PanelsPage, workbench: Workbench) -> None:
    store = workbench.store
    panel = panels.add(store, name="Byggesaker")
    today = date.today().isoformat()
    for title, held_on in (("Uten dag", ""), ("I dag", today), ("Før", "2026-01-16"), ("Siden", "2999-01-16")):
        made = meetings.add(store, title=title, panel_id=panel.id, held_on=held_on)
        meetings.change(store, made.id, starts_at="17:00", ends_at="19:30")
    closed = meetings.add(store, title="Ferdig", panel_id=panel.id, held_on="2026-01-15")
    meetings.close(store, closed.id)
    page.show_part(Place("panels", panel.id, "meetings"))
    cards = page.findChild(MeetingsStep).cards
    said = [tuple(part.text() for part in card.findChildren(QLabel) if part.text()) for card in cards]
    assert sorted(filter(None, said)) == sorted(
        [
            ("Uten dag", "No date yet · 17.00–19.30", "Planned"),
            ("I dag", f"{in_words(today)} · 17.00–19.30", "Today"),
            ("Før", f"{in_words('2026-01-16')} · 17.00–19.30", "Minutes not closed"),
            ("Siden", f"{in_words('2999-01-16')} · 17.00–19.30", "Planned"),
            ("Ferdig", in_words("2026-01-15"), "Closed"),
        ]
    )


def test_two_hundred_per_cent_text_makes_the_steps_compact(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "purpose"))
    wide = [button.width() for button in page.view.stepper.buttons]
    page.resize(500, 700)
    narrow = [button.sizeHint().width() for button in page.view.stepper.buttons]
    assert narrow[0] >= wide[0] - 1
    assert all(after < before for before, after in zip(wide[1:], narrow[1:], strict=True))


def test_a_text_that_could_not_be_saved_stays_and_is_saved_later(
    page: PanelsPage, workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "purpose"))
    field = page.view.view(Step.PURPOSE).field("purpose")

    def full(*_: object, **__: object) -> None:
        raise EnvironmentProblem("disk.full")

    with monkeypatch.context() as broken:
        broken.setattr(panels, "change", full)
        field.setPlainText("Kortere vei til svar")
        page.flush()
    assert field.toPlainText() == "Kortere vei til svar"
    assert panels.get(workbench.store, panel.id).purpose == ""
    page.flush()
    assert panels.get(workbench.store, panel.id).purpose == "Kortere vei til svar"
