"""How fair a draw was, in words: below the panel, beside each member, in the account and the certificate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from panel_data import ready_panel, tight_panel
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Chance, Draw, Target
from panelapp.domain.workplace import Workplace
from panelapp.services import composition, drawing, panels, workplace
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store
from panelapp.ui import language
from panelapp.ui.panels import certificate_words, chance_cells, fairness_words
from panelapp.ui.panels.account_card import AccountCard
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.fairness_card import FairnessCard
from panelapp.ui.panels.member_table import MemberTable
from panelapp.ui.workbench import Workbench

DRAW = Draw(
    id="d",
    panel_id="p",
    drawn_at="2026-11-14T09:12:00+00:00",
    seed=7,
    code="7F3K-22",
    candidates=500,
    seats=12,
    kept=0,
    method=drawing.METHOD,
    number=417,
    panels=1000,
    fingerprint="0123456789abcdef" * 4,
    lowest=0.018,
    highest=0.084,
    bound=0.018,
    gap=0.0,
)


@pytest.fixture(autouse=True)
def _english(look: object) -> Iterator[None]:
    former = QLocale()
    language.apply("en")
    yield
    QLocale.setDefault(former)


@pytest.fixture(autouse=True)
def _english_paper(store: Store) -> None:
    paper_in(store, "en")


def paper_in(store: Store, code: str) -> None:
    """Choose the language of paper."""
    workplace.put(store, Workplace("Larvik kommune", paper_language=code))


def drawn(store: Store, panel_id: str = "", seed: int = 1, number: int | None = None, reason: str = "") -> Situation:
    panel_id = panel_id or ready_panel(store).id
    lots = drawing.prepare(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots, number), reason)
    return composition.read(store, panel_id)


def with_draw(situation: Situation, draw: Draw, chances: list[float]) -> Situation:
    """The situation as if its last draw had been this one, with these chances."""
    known = {str(i): Chance(str(i), str(i), chance) for i, chance in enumerate(chances)}
    return replace(situation, composition=replace(situation.composition, last_draw=draw), chances=known)


def card_says(qtbot: QtBot, situation: Situation) -> str:
    card = FairnessCard()
    qtbot.addWidget(card)
    card.show_situation(situation)
    assert card.words.text().startswith("<b>")
    return card.words.accessibleName()


def text_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


# In numbers anybody reads


@pytest.mark.parametrize(
    ("chance", "english", "norwegian"),
    [
        (0.0, "0%", "0 %"),
        (1e-5, "less than 0.1%", "under 0,1 %"),
        (0.0184, "1.8%", "1,8 %"),
        (0.5, "50.0%", "50,0 %"),
        (0.9997, "more than 99.9%", "over 99,9 %"),
        (1.0, "100%", "100 %"),
    ],
)
def test_a_chance_is_never_told_as_none_or_certain_when_it_is_not(chance: float, english: str, norwegian: str) -> None:
    assert fairness_words.percent(chance) == english
    language.apply("nb")
    assert fairness_words.percent(chance).replace("\u00a0", " ") == norwegian


# Below the panel


def test_a_fair_draw_is_told_with_its_lowest_and_highest_chance(workbench: Workbench, qtbot: QtBot) -> None:
    situation = with_draw(drawn(workbench.store), DRAW, [0.018] * 312 + [0.084] * 188)
    says = card_says(qtbot, situation)
    assert says.startswith(
        "Fair draw. All 500 candidates had a chance between 1.8% and 8.4% – as even as the wanted numbers allow "
        "(proved)."
    )
    assert "7F3K-22" in says


def test_a_draw_that_is_not_proved_says_how_far_off_it_can_be(workbench: Workbench, qtbot: QtBot) -> None:
    draw = replace(DRAW, gap=0.00212)
    says = card_says(qtbot, with_draw(drawn(workbench.store), draw, [0.018] * 312 + [0.084] * 188))
    assert says.startswith("Drawn by lot.")
    assert "Nobody’s chance is more than 0.3 percentage points below the fairest." in says
    assert "proved" not in says


def test_a_draw_that_ran_out_of_time_does_not_say_who_could_not_be_drawn(
    workbench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "SECONDS", 0.0)
    situation = drawn(workbench.store, tight_panel(workbench.store).id)
    last = situation.composition.last_draw
    assert last is not None
    assert last.never > 0
    says = card_says(qtbot, situation)
    assert says.startswith("Drawn by lot.")
    assert "on none of the panels that were found." in says
    assert "could not be drawn" not in says
    assert "no choice" not in says
    assert "Lowest for" not in says
    for person_id, each in situation.chances.items():
        if each.chance == 0.0:
            assert chance_cells.why(situation, person_id) == "Was on none of the panels that were found in time."


def test_those_who_could_not_be_drawn_and_those_who_were_sure_are_counted(workbench: Workbench, qtbot: QtBot) -> None:
    draw = replace(DRAW, never=8, kept=1, highest=1.0)
    says = card_says(qtbot, with_draw(drawn(workbench.store), draw, [0.0] * 8 + [0.03] * 489 + [1.0] * 3))
    assert "489 candidates had the same chance, 3.0%" in says
    assert "1 seat had been locked beforehand" in says
    assert "2 were sure of a seat" in says
    assert "8 candidates could not be drawn" in says


def test_a_draw_without_a_choice_says_so(workbench: Workbench, qtbot: QtBot) -> None:
    panel = ready_panel(workbench.store, seats=8)
    panels.remove_candidates(workbench.store, panel.id, [f"p{i:02}" for i in range(8, 40)])
    composition.set_targets(workbench.store, panel.id, ())
    says = card_says(qtbot, drawn(workbench.store, panel.id))
    assert says.startswith("There was no choice. There were no more candidates than seats.")
    assert "sure" not in says


def test_wanted_numbers_that_leave_one_panel_leave_no_choice(workbench: Workbench, qtbot: QtBot) -> None:
    panel = ready_panel(workbench.store, seats=8)
    composition.set_targets(workbench.store, panel.id, (Target("tie", "Pårørende", 8, 8),))
    says = card_says(qtbot, drawn(workbench.store, panel.id))
    assert says.startswith("There was no choice. Only one panel meets the wanted numbers")
    assert "32 candidates could not be drawn" in says


def test_a_draw_from_before_claims_nothing_about_chances(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    before = Draw("d", situation.panel.id, "2025-01-01T10:00:00+00:00", 1, "7F3K-22", 40, 8, 0, "lots-1")
    says = card_says(qtbot, with_draw(situation, before, []))
    assert says.startswith("Drawn by lot. At random among panels that meet the wanted numbers, with 40 candidates.")
    assert "%" not in says


def test_what_is_changed_by_hand_since_is_told(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    assert "by hand" not in card_says(qtbot, situation)
    composition.take_out(workbench.store, situation.panel.id, situation.seated_ids[0])
    assert card_says(qtbot, composition.read(workbench.store, situation.panel.id)).endswith(
        "Something has been changed by hand since."
    )


def test_the_card_says_why_the_lowest_chance_is_low(workbench: Workbench, qtbot: QtBot) -> None:
    says = card_says(qtbot, drawn(workbench.store))
    assert "Lowest for “Bruker” (Tilknytning): 32 candidates, and only 5–6 seats." in says


# Beside each member


def test_the_table_shows_each_chance_and_why(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    table = MemberTable("The panel")
    qtbot.addWidget(table)
    table.show_situation(situation)
    model = table.members
    column = model.swap_column - 1
    assert model.headerData(column, Qt.Orientation.Horizontal) == "Chance"
    for row, (member, _) in enumerate(model.rows):
        index = model.index(row, column)
        assert index.data() == fairness_words.percent(situation.chances[member.person_id].chance)
        why = index.data(Qt.ItemDataRole.ToolTipRole)
        relative = situation.answers[member.person_id]["tie"] == "Pårørende"
        assert ("few candidates (8)" if relative else "many candidates (32)") in why
        assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == why
    table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    sorted_chances = [round(situation.chances[member.person_id].chance, 6) for member, _ in model.rows[:8]]
    assert sorted_chances == sorted(sorted_chances)


def test_without_known_chances_there_is_no_column_for_them(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    table = MemberTable("The panel")
    qtbot.addWidget(table)
    table.show_situation(situation)
    columns = table.members.columnCount()
    table.show_situation(replace(situation, chances={}))
    assert table.members.columnCount() == columns - 1
    assert table.members.headerData(table.members.swap_column - 1, Qt.Orientation.Horizontal) == "Tilknytning"


def test_whoever_came_after_the_draw_has_an_empty_cell(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    first = situation.seated_ids[0]
    table = MemberTable("The panel")
    qtbot.addWidget(table)
    table.show_situation(replace(situation, chances={k: v for k, v in situation.chances.items() if k != first}))
    model = table.members
    row = next(i for i, (member, _) in enumerate(model.rows) if member.person_id == first)
    index = model.index(row, model.swap_column - 1)
    assert index.data() == ""
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Not among the candidates of the last draw."
    assert model.rowCount(QModelIndex()) == 10


def test_a_candidate_who_is_searched_for_is_found_with_the_chance_and_why(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    step = CompositionStep(workbench)
    qtbot.addWidget(step)
    step.show_panel(situation.panel.id)
    step.refresh()
    step.search.setText("nordmann")
    model = step.finder.model
    assert model.rowCount() == 32
    column = 4
    assert model.headerData(column, Qt.Orientation.Horizontal) == "Chance"
    for row, found in enumerate(model.rows):
        index = model.index(row, column)
        assert index.data() == fairness_words.percent(situation.chances[found.id].chance)
        assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(index.data())
        assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == index.data(Qt.ItemDataRole.ToolTipRole)
        assert model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) == found.cells[0]


# The account


def account(workbench: Workbench, qtbot: QtBot, situation: Situation) -> AccountCard:
    card = AccountCard(workbench)
    qtbot.addWidget(card)
    card.show_situation(situation)
    return card


def told(card: AccountCard) -> str:
    assert card.account is not None
    return "\n".join(card.account.sentences)


def test_the_account_tells_how_the_lot_fell(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store, seed=4711, reason="To av dem flyttet.")
    last = situation.composition.last_draw
    assert last is not None
    words = told(account(workbench, qtbot, situation))
    for part in ("40 candidates for 8 seats", "To av dem flyttet.", "4711", last.code, last.fingerprint[:8], "1,000"):
        assert part in words
    assert "has not been worked out" not in words
    assert "by hand" not in words


def test_a_number_from_dice_is_told_as_such(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store, number=417)
    words = told(account(workbench, qtbot, situation))
    assert "Dice or balls in the room gave the number 417" in words
    assert "starting number" not in words


def test_wanted_numbers_that_are_missed_are_told(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    relatives = [p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende"]
    for person_id in relatives:
        composition.take_out(workbench.store, situation.panel.id, person_id)
    words = told(account(workbench, qtbot, composition.read(workbench.store, situation.panel.id)))
    assert "changed by hand" in words
    assert "“Pårørende” (Tilknytning): 0 on the panel now, 2–3 wanted." in words


def test_a_draw_from_before_keeps_its_account_and_has_no_certificate(workbench: Workbench, qtbot: QtBot) -> None:
    panel_id = ready_panel(workbench.store).id
    records.add_draw(
        workbench.store, Draw("d", panel_id, "2025-01-01T10:00:00+00:00", 9, "7F3K-22", 40, 8, 0, "lots-1")
    )
    card = account(workbench, qtbot, composition.read(workbench.store, panel_id))
    assert "has not been worked out" in told(card)
    assert card.certificate_button.isHidden()
    assert card.files_button.isHidden()


# The certificate and the control files


@pytest.mark.parametrize("code", ["en", "nb", "nn", "da"])
def test_the_certificate_holds_all_of_the_draw_and_no_name(workbench: Workbench, qtbot: QtBot, code: str) -> None:
    panels_id = ready_panel(workbench.store).id
    panels.change(workbench.store, panels_id, purpose="Bedre byggesaker", owner="Rådmannen")
    locked = drawn(workbench.store, panels_id).seated_ids[0]
    composition.set_locked(workbench.store, panels_id, locked, True, "Leder")
    situation = drawn(workbench.store, panels_id, seed=4711, reason="To av dem flyttet.")
    last = situation.composition.last_draw
    assert last is not None
    paper_in(workbench.store, code)
    card = account(workbench, qtbot, situation)
    assert not card.certificate_button.isHidden()
    text = text_of(card.certificate())
    told_parts = ("Bedre byggesaker", "Rådmannen", "To av dem flyttet.", "4711", last.code, "Kjønn: Kvinne", "4–5")
    for part in (*told_parts, situation.chances[locked].code, "panelapp.composition verify", "--lock-column lock"):
        assert part in text
    for start in range(0, 64, 8):
        assert last.fingerprint[start : start + 8] in text
    for person_id in situation.seated_ids:
        assert situation.chances[person_id].code in text
    assert not [person for person in situation.people.values() if person.family_name in text]


def test_what_was_done_by_hand_since_stands_in_the_certificate_as_codes(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    leaving = situation.seated_ids[0]
    joining = next(p for p in situation.people if p not in situation.drawn_ids)
    composition.swap(workbench.store, situation.panel.id, leaving, joining)
    text = text_of(account(workbench, qtbot, composition.read(workbench.store, situation.panel.id)).certificate())
    assert f"without a seat now: {situation.chances[leaving].code}." in text
    assert f"Given a seat after the draw: {situation.chances[joining].code}." in text


def test_the_control_files_are_saved_as_a_zip(
    workbench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    situation = drawn(workbench.store)
    card = account(workbench, qtbot, situation)
    saved: dict[str, bytes] = {}
    monkeypatch.setattr(
        "panelapp.ui.panels.account_card.printing.save_bytes",
        lambda _, name, __, data: saved.update({name: data}),
    )
    card.files_button.click()
    card.certificate_button.click()
    last = situation.composition.last_draw
    assert last is not None
    assert saved[f"draw-{last.code}.zip"].startswith(b"PK")
    assert saved["Certificate of the draw: Byggesaker.pdf"].startswith(b"%PDF")


def test_the_read_me_has_the_command_on_a_line_of_its_own(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    card = account(workbench, qtbot, situation)
    last = situation.composition.last_draw
    assert last is not None
    assert card._kept is not None
    assert card._kept.command in certificate_words.read_me(last, card._kept).splitlines()


def test_the_account_can_be_copied(workbench: Workbench, qtbot: QtBot) -> None:
    card = account(workbench, qtbot, drawn(workbench.store))
    card._copy()
    assert "1,000 numbered panels" in QGuiApplication.clipboard().text()
