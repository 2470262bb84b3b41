"""Whether a charity's colour can be read on white, and the nearest darker one that can.

Contrast after WCAG 2.2, success criterion 1.4.3: text needs 4.5 to 1.
"""

import re
from typing import Final

ENOUGH: Final = 4.5
FALLBACK: Final = "#0B5D66"
_HEX: Final = re.compile(r"^#[0-9A-Fa-f]{6}$")


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _light(colour: str) -> float:
    parts = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in _channels(colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def on_white(colour: str) -> float:
    """The contrast of a colour on white paper.

    >>> round(on_white("#000000")), round(on_white("#FFFFFF"))
    (21, 1)
    """
    return 1.05 / (_light(colour) + 0.05)


def readable(colour: str) -> str:
    """The colour itself if it can be read on white, else the nearest darker one; ours if odd.

    >>> readable("#0B5D66"), on_white(readable("#FFD54A")) >= 4.5, readable("teal")
    ('#0B5D66', True, '#0B5D66')
    """
    if not _HEX.match(colour):
        return FALLBACK
    made, share = colour, 1.0
    while on_white(made) < ENOUGH:
        share -= 0.02
        parts = (round(each * 255 * share) for each in _channels(colour))
        made = "#" + "".join(f"{part:02X}" for part in parts)
    return made


def tint(colour: str, share: float) -> str:
    """A colour mixed with white, for grounds and patterns that carry no meaning.

    >>> tint("#000000", 0.5)
    '#808080'
    """
    parts = (round(255 * (1 - share) + 255 * each * share) for each in _channels(colour))
    return "#" + "".join(f"{part:02X}" for part in parts)
