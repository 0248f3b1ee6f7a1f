"""What the pictures, the guide and a session can become on paper."""

from __future__ import annotations

from enum import StrEnum


class Paper(StrEnum):
    """A kind of paper to print or save, in the order they are offered."""

    CARDS = "cards"
    PRINT_SHOP = "print_shop"
    CONTACT_SHEET = "contact_sheet"
    LARGE_PRINT = "large_print"
    BOOKLET = "booklet"
    BOOKLET_FOLDED = "booklet_folded"
    POSTER_A4 = "poster_a4"
    POSTER_A3 = "poster_a3"
    SLIPS = "slips"
    SCRIPT = "script"


class Variant(StrEnum):
    """How paper is coloured: as it is, for a printer without colour, or for eyes that need strong contrast."""

    COLOUR = "colour"
    GREY = "grey"
    HIGH_CONTRAST = "high_contrast"
