"""What the file knows about the workplace it belongs to."""

from __future__ import annotations

import json

from panelapp.domain.workplace import Workplace
from panelapp.errors import UserError
from panelapp.storage import remembered
from panelapp.storage import workplace as rows
from panelapp.storage.store import Store

_PLACE = "place"


def get(store: Store) -> Workplace:
    """The workplace; a nameless one in a file that has just been made."""
    return rows.get(store) or Workplace("")


def put(store: Store, workplace: Workplace) -> None:
    """Keep the workplace. Raises `UserError` `workplace.no_name` where it has none."""
    if not workplace.name.strip():
        raise UserError("workplace.no_name")
    rows.put(store, workplace)


def remember_place(store: Store, room: str, record_id: str, part: str) -> None:
    """Note where the facilitator was: the room, the record shown there and the part of it."""
    remembered.put(store, _PLACE, json.dumps([room, record_id, part]))


def last_place(store: Store) -> tuple[str, str, str]:
    """Where the facilitator was when the file was closed; the start page in a file that has just been made."""
    room, record_id, part = json.loads(remembered.get(store, _PLACE) or '["home", "", ""]')
    return room, record_id, part
