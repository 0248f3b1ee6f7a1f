"""What refers to something that is no longer there is told in words, and leaves everything as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from panelapp.domain.meetings import AttendanceStatus
from panelapp.errors import UserError
from panelapp.services import attendance, meetings, panels, people, reflection
from panelapp.storage.store import Store


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store, kari, _: people.answer(store, kari, "gone", "x"), "attributes.gone"),
        (
            lambda store, _, meeting: attendance.record(store, meeting, "gone", AttendanceStatus.PRESENT),
            "people.gone",
        ),
        (lambda store, kari, _: panels.add_candidates(store, "gone", [kari]), "panel.missing"),
        (lambda store, *_: meetings.add(store, title="x", panel_id="gone"), "panel.missing"),
        (lambda store, *_: reflection.add(store, group_name="x", panel_id="gone"), "panel.missing"),
        (lambda store, *_: reflection.add(store, group_name="x", meeting_id="gone"), "meeting.gone"),
    ],
)
def test_what_is_gone_is_said(store: Store, act: Callable[[Store, str, str], object], code: str) -> None:
    kari = people.add(store, "Kari Holm")
    meeting = meetings.add(store, title="Møte")
    with pytest.raises(UserError) as raised:
        act(store, kari.id, meeting.id)
    assert raised.value.code == code
    assert people.all(store) == (kari,)
    assert meetings.all(store) == (meeting,)
    assert reflection.all(store) == ()


def test_those_who_are_gone_do_not_become_candidates(store: Store) -> None:
    kari, panel = people.add(store, "Kari Holm"), panels.add(store, name="x")
    panels.add_candidates(store, panel.id, [kari.id, "gone"])
    assert panels.candidate_ids(store, panel.id) == {kari.id}
