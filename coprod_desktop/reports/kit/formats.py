"""How people like their papers. Text re-flows at its size; nothing is enlarged like a photocopy.

Figures: clear print 14 pt and large print 18 pt (UK Association for Accessible Formats G003, 2019),
dyslexia style (British Dyslexia Association style guide), easy read 14 pt or more with pictures on
the left (gov.uk and Bromley guides). Giant print at 24 pt is our own knowledge.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.formats import Format


class Kind(StrEnum):
    """What kind of file is made."""

    PDF = "pdf"
    HTML = "html"
    WORD = "docx"
    TEXT = "txt"
    ALOUD = "aloud.txt"


__all__ = ["NATURAL", "SETTINGS", "Format", "Kind", "Setting", "natural_kind"]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a format is set.

    Attributes:
        size: body text in points. Nothing on the page is smaller than this but the footer of
            standard print.
        leading: distance of lines, as a multiple of the size.
        family: the font family in `resources/fonts`.
        ground: the colour behind the text, "" for none (the paper's own colour).
        letter_space: extra space between letters, in points.
        margin: millimetres on each side.
    """

    size: float
    leading: float = 1.45
    family: str = "Atkinson"
    ground: str = ""
    letter_space: float = 0.0
    margin: float = 20.0

    @property
    def re_flows(self) -> bool:
        """Whether other people's pages must be set anew: theirs are not in this size or type."""
        return self.size > 14 or bool(self.ground)


SETTINGS: Final[dict[Format, Setting]] = {
    Format.STANDARD: Setting(14),
    Format.LARGE: Setting(18, 1.5),
    Format.GIANT: Setting(24, 1.5, margin=15),
    Format.DYSLEXIA: Setting(14, 1.6, family="Lexend", ground="#FBF5E2", letter_space=0.4),
    Format.EASY_READ: Setting(16, 1.5),
    Format.SCREEN_READER: Setting(14),
    Format.ALOUD: Setting(14),
}

NATURAL: Final[dict[Format, Kind]] = {
    Format.SCREEN_READER: Kind.HTML,
    Format.ALOUD: Kind.ALOUD,
}
"""The kind of file a format is best as; all others are PDF."""


def natural_kind(chosen: Format) -> Kind:
    """The kind of file to make for somebody's format.

    >>> natural_kind(Format.ALOUD), natural_kind(Format.GIANT)
    (<Kind.ALOUD: 'aloud.txt'>, <Kind.PDF: 'pdf'>)
    """
    return NATURAL.get(chosen, Kind.PDF)
