"""Paper in its own language, and what came after a draw on it: the reserves, and seats filled by lot."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date

import pypdfium2 as pdfium
import pytest
from panel_data import ready_panel
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from panelapp.domain.workplace import Workplace
from panelapp.services import composition, drawing, dropouts, panels, seat_lots, workplace
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store
from panelapp.ui import language
from panelapp.ui.panels import fairness_words
from panelapp.ui.panels.account_card import AccountCard
from panelapp.ui.workbench import Workbench


@pytest.fixture(autouse=True)
def _english(look: object, store: Store) -> Iterator[None]:
    former = QLocale()
    language.apply("en")
    paper_in(store, "en")
    yield
    QLocale.setDefault(former)


def paper_in(store: Store, code: str) -> None:
    """Choose the language of paper."""
    workplace.put(store, Workplace("Larvik kommune", paper_language=code))


def drawn(store: Store, panel_id: str = "", seed: int = 1, number: int | None = None, reason: str = "") -> Situation:
    panel_id = panel_id or ready_panel(store).id
    lots = drawing.prepare(drawing.order(composition.read(store, panel_id), seed))
    assert isinstance(lots, drawing.Lots)
    drawing.keep(store, drawing.decide(lots, number), reason)
    return composition.read(store, panel_id)


def text_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def account(workbench: Workbench, qtbot: QtBot, situation: Situation) -> AccountCard:
    card = AccountCard(workbench)
    qtbot.addWidget(card)
    card.show_situation(situation)
    return card


def told(card: AccountCard) -> str:
    assert card.account is not None
    return "\n".join(card.account.sentences)


def test_paper_speaks_its_own_language_and_the_windows_theirs(workbench: Workbench, qtbot: QtBot) -> None:
    panel_id = ready_panel(workbench.store).id
    panels.change(workbench.store, panel_id, purpose="Bedre byggesager")
    situation = drawn(workbench.store, panel_id)
    language.apply("en")
    paper_in(workbench.store, "da")
    card = account(workbench, qtbot, situation)
    certificate, paper = text_of(card.certificate()), text_of(card.pdf())
    for danish in ("Sådan var chancerne", "Panelet", "Låste pladser og afvigelser", "Formål", "Ønsket", "Udtrukket"):
        assert danish in certificate
    assert "Kriterium" in paper
    for text in (certificate, paper):
        assert "chance" in text
        assert not [english for english in ("The computer", "Wanted", "Drawn", "The panel") if english in text]
    with zipfile.ZipFile(io.BytesIO(card.control_files())) as packed:
        read_me = next(packed.read(name).decode() for name in packed.namelist() if name.endswith("README.txt"))
    assert "Files that verify" not in read_me
    # the windows go on in English, with its numbers
    assert "The panel was drawn" in told(card)
    assert QLocale().language() == QLocale.Language.English
    assert fairness_words.percent(0.25) == "25.0%"


def test_english_paper_beside_danish_windows(workbench: Workbench, qtbot: QtBot) -> None:
    situation = drawn(workbench.store)
    language.apply("da")
    card = account(workbench, qtbot, situation)
    text = text_of(card.certificate())
    assert "How the chances were" in text
    assert "Sådan var chancerne" not in text
    assert "1,000 numbered panels" in text
    assert "Panelet blev udtrukket" in told(card)


def test_the_certificate_lists_the_reserves_in_order_with_whom_they_stand_in_for(
    workbench: Workbench, qtbot: QtBot
) -> None:
    panel_id = ready_panel(workbench.store, reserves=3).id
    panels.change(workbench.store, panel_id, dropout_percent=10)
    dropouts.set_percent(workbench.store, panel_id, "tie", "Pårørende", 40)
    situation = drawn(workbench.store, panel_id, seed=4711, number=417)
    card = account(workbench, qtbot, situation)
    assert card._kept is not None
    text = text_of(card.certificate())
    assert "The reserves" in text
    assert "10% of the members; 40% of those who are “Pårørende” (Tilknytning)" in text
    assert "by the starting number 4711, which was settled before the number" in text
    assert "Dice or balls in the room gave the number 417" in text
    places = []
    for number, reserve in enumerate(card._kept.reserves, start=1):
        everybody = len(reserve.stands_in_for) == len(card._kept.panel)
        whom = "anybody on the panel" if everybody else ", ".join(reserve.stands_in_for) or "nobody alone"
        places.append(text.index(f"{number}: code {reserve.code} {whom}"))
    assert len(places) == 3
    assert places == sorted(places)
    with zipfile.ZipFile(io.BytesIO(card.control_files())) as packed:
        assert f"{card._kept.folder}/reserves.csv" in packed.namelist()
        assert "reserves.csv – " in packed.read(f"{card._kept.folder}/README.txt").decode()


def test_without_reserves_the_certificate_says_nothing_of_them(workbench: Workbench, qtbot: QtBot) -> None:
    card = account(workbench, qtbot, drawn(workbench.store, ready_panel(workbench.store, reserves=0).id))
    assert "The reserves" not in text_of(card.certificate())


def test_a_seat_filled_by_lot_stands_in_the_account_and_the_certificate(workbench: Workbench, qtbot: QtBot) -> None:
    before = drawn(workbench.store)
    leaving = before.seated_ids[0]
    found = seat_lots.draw(seat_lots.order(workbench.store, before, leaving, 815))
    assert found is not None
    dropouts.drop_out(workbench.store, before.panel.id, leaving, date(2026, 4, 2), "Flyttet", by_lot=found)
    situation = composition.read(workbench.store, before.panel.id)
    card = account(workbench, qtbot, situation)
    left, joined = before.chances[leaving].code, before.chances[found.person].code
    among = sorted(before.chances[person_id].code for person_id in found.fits)
    chance = fairness_words.percent(1 / len(among))
    fell = f"the lot gave the seat of {left} to {joined}, one of {len(among)} candidates who fitted equally well."
    for text in (" ".join(told(card).split()), text_of(card.certificate()), text_of(card.pdf())):
        assert "Seats filled afterwards:" in text
        assert f"{fell} Each of them had a chance of {chance}." in text
        assert situation.people[found.person].family_name not in text
    certificate = text_of(card.certificate())
    assert f"The starting number was 815. They were: {', '.join(among)}." in certificate
    assert card._kept is not None
    (command,) = card._kept.seat_commands
    assert f"{card._kept.folder}/seat-1" in command
    with zipfile.ZipFile(io.BytesIO(card.control_files())) as packed:
        read_me = packed.read(f"{card._kept.folder}/README.txt").decode()
        assert f"{card._kept.folder}/seat-1/seat.json" in packed.namelist()
    assert {card._kept.command, command} <= set(read_me.splitlines())


def test_nobody_else_fitted_is_told_as_that(workbench: Workbench, qtbot: QtBot) -> None:
    before = drawn(workbench.store)
    leaving = before.seated_ids[0]
    stays = next(p for p in composition.who_can_take(before, leaving) if p not in before.drawn_ids)
    others = [p for p in before.people if p not in {*before.seated_ids, stays}]
    records.put_members(workbench.store, before.panel.id, before.composition.seated)
    panels.remove_candidates(workbench.store, before.panel.id, others)
    situation = composition.read(workbench.store, before.panel.id)
    found = seat_lots.draw(seat_lots.order(workbench.store, situation, leaving, 1))
    assert found is not None
    dropouts.swap_by_lot(workbench.store, found)
    words = told(account(workbench, qtbot, composition.read(workbench.store, before.panel.id)))
    codes = before.chances
    assert f"{codes[stays].code} got the seat of {codes[leaving].code}; no other candidate fitted as well." in words
