"""What the file knows about the workplace it belongs to."""

from __future__ import annotations

from panelapp.domain.workplace import Workplace
from panelapp.errors import UserError
from panelapp.storage import workplace as rows
from panelapp.storage.store import Store


def get(store: Store) -> Workplace:
    """The workplace; a nameless one in a file that has just been made."""
    return rows.get(store) or Workplace("")


def put(store: Store, workplace: Workplace) -> None:
    """Keep the workplace. Raises `UserError` `workplace.no_name` where it has none."""
    if not workplace.name.strip():
        raise UserError("workplace.no_name")
    rows.put(store, workplace)
