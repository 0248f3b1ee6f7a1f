"""How much a panel's criteria weigh, and why."""

from __future__ import annotations

from dataclasses import replace

from panelapp.domain.panels import Firmness, Weight
from panelapp.errors import UserError
from panelapp.services import panels as panel_services
from panelapp.storage import panels as records
from panelapp.storage.store import Store

LONGEST_REASON = 300
"""Characters that say why a criterion matters."""


def set_firmness(store: Store, panel_id: str, attribute_id: str, firmness: Firmness) -> None:
    """Say whether the wanted numbers of a criterion must be met. Raises `UserError`: panel.missing, attributes.gone."""
    weight = _weight(store, panel_id, attribute_id)
    if weight.firmness is not firmness:
        records.put_weight(store, panel_id, replace(weight, firmness=firmness))


def set_reason(store: Store, panel_id: str, attribute_id: str, reason: str) -> None:
    """Say why a criterion matters, in one line; kept as it is typed, also with a space at its end.

    Raises `UserError`: panel.missing, attributes.gone, people.too_long (longest).
    """
    reason = " ".join(reason.splitlines())
    if len(reason) > LONGEST_REASON:
        raise UserError("people.too_long", longest=LONGEST_REASON)
    records.put_weight(store, panel_id, replace(_weight(store, panel_id, attribute_id), reason=reason))


def _weight(store: Store, panel_id: str, attribute_id: str) -> Weight:
    panel_services.get(store, panel_id)
    if attribute_id not in {target.attribute_id for target in records.targets(store, panel_id)}:
        raise UserError("attributes.gone")
    return records.weights(store, panel_id).get(attribute_id) or Weight(attribute_id)
