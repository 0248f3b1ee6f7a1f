"""Every page and part of the program, so that what must hold everywhere is tried everywhere."""

from __future__ import annotations

from panelapp.domain.panels import Step
from panelapp.services import meetings, panels, reflection
from panelapp.storage.store import Store
from panelapp.ui.page import Place


def everywhere(store: Store) -> dict[str, Place]:
    """Every place of the demo file by a name fit for a file."""
    panel = panels.all(store)[0].id
    meeting = meetings.all(store)[0].id
    session = reflection.all(store)[0].id
    places = {room: Place(room) for room in ("home", "panels", "people", "meetings", "reflection")}
    places |= {f"panel_{step}": Place("panels", panel, step) for step in Step}
    places["panel_tables"] = Place("panels", panel, "meetings/tables")
    places["people_import"] = Place("people", part="import")
    places["meeting"] = Place("meetings", meeting)
    places["session_plan"] = Place("reflection", session)
    places["cards"] = Place("cards")
    places["card"] = Place("cards", "ettertanke", "blank")
    places |= {room: Place(room) for room in ("follow_up", "evaluation", "settings", "help")}
    return places
