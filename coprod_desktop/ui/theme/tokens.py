"""The measures of the design: colours in pairs that can be read, steps of space, steps of type.

Every pair of text and ground reaches 4.5:1 and every edge of something you can press 3:1
(WCAG 2.2, 1.4.3 and 1.4.11); `tests/ui/test_contrast.py` works them out again.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Scheme(StrEnum):
    """Which colours a person has chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours, by the work they do."""

    name: str
    dark: bool
    bg: str  # the desk
    surface: str  # cards, fields, lists
    sunk: str  # wells, stripes, the pressed state
    ink: str
    muted: str
    line: str  # the edge of something you can press
    hairline: str  # between rows; may be faint, because space parts them too
    primary: str
    on_primary: str
    primary_strong: str  # the main button under the pointer
    soft: str  # the chosen row
    waiting: str
    waiting_soft: str
    good: str
    good_soft: str
    stop: str
    stop_soft: str
    focus: str


LIGHT: Final = Palette(
    name="light",
    dark=False,
    bg="#FAF7F2",
    surface="#FFFFFF",
    sunk="#F1ECE4",
    ink="#1D2733",
    muted="#55606C",
    line="#7C8186",
    hairline="#E4DDD2",
    primary="#0B5D66",
    on_primary="#FFFFFF",
    primary_strong="#084A52",
    soft="#DFEDEC",
    waiting="#8A4B00",
    waiting_soft="#FDF0DA",
    good="#22633A",
    good_soft="#E5F2E8",
    stop="#A3262A",
    stop_soft="#FBE9E7",
    focus="#B45F06",
)
DARK: Final = Palette(
    name="dark",
    dark=True,
    bg="#14181B",
    surface="#1C2226",
    sunk="#101316",
    ink="#ECE9E3",
    muted="#AEB6BD",
    line="#747C84",
    hairline="#2E363B",
    primary="#63C5CB",
    on_primary="#08272A",
    primary_strong="#83D5DA",
    soft="#21393D",
    waiting="#F2B45C",
    waiting_soft="#3A2A10",
    good="#86D19B",
    good_soft="#16301E",
    stop="#F4978E",
    stop_soft="#3D1B1A",
    focus="#F2B45C",
)
# When the system asks for more contrast but has no palette of its own, or chosen by hand.
CONTRAST: Final = Palette(
    name="contrast",
    dark=True,
    bg="#000000",
    surface="#000000",
    sunk="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    line="#FFFFFF",
    hairline="#9A9A9A",
    primary="#FFE14D",
    on_primary="#000000",
    primary_strong="#FFF2A8",
    soft="#2B2600",
    waiting="#FFC470",
    waiting_soft="#000000",
    good="#8BEFA6",
    good_soft="#000000",
    stop="#FFA69E",
    stop_soft="#000000",
    focus="#00E5FF",
)
PALETTES: Final = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST: CONTRAST,
}

# Text colour first, the ground it stands on second.
TEXT_PAIRS: Final = (
    ("ink", "bg"), ("ink", "surface"), ("ink", "sunk"), ("ink", "soft"),
    ("muted", "bg"), ("muted", "surface"), ("muted", "sunk"), ("muted", "soft"),
    ("primary", "bg"), ("primary", "surface"), ("primary", "soft"), ("primary", "sunk"),
    ("on_primary", "primary"), ("on_primary", "primary_strong"),
    ("waiting", "waiting_soft"), ("waiting", "surface"), ("waiting", "bg"), ("waiting", "soft"),
    ("good", "good_soft"), ("good", "surface"), ("good", "bg"), ("good", "soft"),
    ("stop", "stop_soft"), ("stop", "surface"), ("stop", "bg"), ("stop", "soft"),
    ("ink", "waiting_soft"), ("ink", "good_soft"), ("ink", "stop_soft"),
)  # fmt: skip
CONTROL_PAIRS: Final = (
    ("line", "bg"), ("line", "surface"), ("line", "sunk"),
    ("primary", "bg"), ("primary", "surface"), ("focus", "bg"), ("focus", "surface"),
    ("focus", "sunk"), ("stop", "surface"), ("stop", "bg"),
)  # fmt: skip

# Eight panel colours; each also has a shape of its own, because colour never speaks alone.
PANEL_COLOURS: Final = (
    ("#0B5D66", "circle"), ("#8A4B00", "square"), ("#6B3FA0", "triangle"), ("#22633A", "leaf"),
    ("#A3262A", "heart"), ("#1F5AA6", "diamond"), ("#7A2E62", "hexagon"), ("#4F5B2A", "star"),
)  # fmt: skip

SMALL: Final = 13
BODY: Final = 15
SECTION: Final = 18
PAGE: Final = 24
NUMBER: Final = 32
ROW: Final = 36
TOUCH: Final = 40
CORNER: Final = 8
HEADER: Final = 56
STATUS: Final = 28
LIST_WIDTH: Final = 360
ICON: Final = 20
TEXT_WIDTH: Final = 560  # about 70 characters of body text
FAMILY: Final = "Atkinson Hyperlegible Next"
ZOOMS: Final = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.2).

    >>> luminance("#FFFFFF"), luminance("#000000")
    (1.0, 0.0)
    """
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2).

    >>> round(contrast("#FFFFFF", "#000000"))
    21
    """
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
