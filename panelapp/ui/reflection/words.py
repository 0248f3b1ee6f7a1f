"""How far a harvested sentence may go, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.domain.reflection import Release


def release_word(release: Release) -> str:
    """What a release is called."""
    translate = QCoreApplication.translate
    return {
        Release.ROOM: translate("Reflection", "Stays here"),
        Release.STAFF: translate("Reflection", "To the staff group"),
        Release.LEADER: translate("Reflection", "To the leader"),
        Release.ANYONE: translate("Reflection", "To anyone"),
    }[release]
