"""What is typed and is nothing yet: a name before Enter, half a date."""

from __future__ import annotations


class Draft:
    """What a widget that can hold such a text shares; its page hands the text on to itself when it is built anew."""

    draft_key = ""
    """What the text is for, the same in the page built anew; '' while nothing is to be handed on."""

    def draft(self) -> tuple[str, ...]:
        """What is typed; empty where nothing is."""
        raise NotImplementedError

    def take_draft(self, typed: tuple[str, ...]) -> None:
        """Show what `draft` gave, ready to go on with."""
        raise NotImplementedError
