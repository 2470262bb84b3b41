"""What the system asks for: more contrast, less motion, its own colours.

Qt 6.10 has `QStyleHints.accessibility()` for this, but PySide6 6.12 hands its object to Python,
which deletes it under Qt's feet. So we look at what the system's palette and effects say.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from coprod_desktop.ui.theme.tokens import CONTRAST, Palette, contrast


def wants_contrast(theirs: QPalette) -> bool:
    """Whether a system's palette is a high-contrast one.

    Such a palette has one ground for windows, fields and buttons alike, and ink nearly as far
    from it as can be; ordinary themes tint the window or the buttons.
    """
    role = QPalette.ColorRole
    grounds = {theirs.color(each).name() for each in (role.Window, role.Base, role.Button)}
    ink = theirs.color(role.WindowText).name()
    return len(grounds) == 1 and contrast(grounds.pop(), ink) > 18


def wants_stillness() -> bool:
    """Whether the system has its effects turned off."""
    return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def system_palette(theirs: QPalette) -> Palette:
    """The system's own high-contrast colours, or ours where they cannot be read."""

    def name(role: QPalette.ColorRole) -> str:
        return theirs.color(role).name().upper()

    role = QPalette.ColorRole
    ground, ink = name(role.Window), name(role.WindowText)
    chosen, on_chosen = name(role.Highlight), name(role.HighlightedText)
    pairs = ((ground, ink, 7), (chosen, on_chosen, 4.5), (chosen, ground, 4.5))
    if any(contrast(one, other) < least for one, other, least in pairs):
        return CONTRAST
    return Palette(
        name="contrast", dark=contrast(ground, "#FFFFFF") > contrast(ground, "#000000"),
        bg=ground, surface=ground, sunk=ground, ink=ink, muted=ink, line=ink, hairline=ink,
        primary=chosen, on_primary=on_chosen, primary_strong=chosen, soft=ground,
        waiting=ink, waiting_soft=ground, good=ink, good_soft=ground, stop=ink, stop_soft=ground,
        focus=chosen,
    )  # fmt: skip
