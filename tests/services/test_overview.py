"""What the start page counts."""

from __future__ import annotations

from datetime import date

from panel_data import AGE, fill_register

from panelapp.domain.panels import Standing
from panelapp.services import composition, overview, panels
from panelapp.storage.store import Store

TODAY = date(2026, 6, 1)


def test_shares_of_seats_stand_against_shares_of_the_register(store: Store) -> None:
    fill_register(store, 4)  # aged 20, 27, 34 and 41
    assert overview.heard(store, TODAY) == (AGE, ())
    panel = panels.add(store, name="x")
    panels.add_candidates(store, panel.id, ["p00", "p01", "p03"])
    composition.put_in(store, panel.id, "p01", Standing.SEAT)
    composition.put_in(store, panel.id, "p03", Standing.SEAT)
    composition.put_in(store, panel.id, "p00", Standing.RESERVE)
    _, shares = overview.heard(store, TODAY)
    assert [(share.category, share.seated, share.registered) for share in shares] == [
        ("16–24", 0.0, 0.25),
        ("25–39", 0.5, 0.5),
        ("40–59", 0.5, 0.25),
        ("60–79", 0.0, 0.0),
        ("80+", 0.0, 0.0),
    ]
