"""What the system asks for: more contrast, less motion, its own colours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from coprod_desktop.ui.theme.tokens import CONTRAST, Palette, contrast


def wants_contrast() -> bool:
    """Whether the system is set to high contrast."""
    asked = QGuiApplication.styleHints().accessibility().contrastPreference()
    return asked is Qt.ContrastPreference.HighContrast


def wants_stillness() -> bool:
    """Whether the system is set to reduced motion."""
    asked = QGuiApplication.styleHints().accessibility().motionPreference()
    return asked is Qt.MotionPreference.ReducedMotion


def system_palette() -> Palette:
    """The system's own high-contrast colours, or ours where they cannot be read."""
    theirs = QGuiApplication.palette()

    def name(role: QPalette.ColorRole) -> str:
        return theirs.color(role).name().upper()

    role = QPalette.ColorRole
    ground, ink = name(role.Window), name(role.WindowText)
    chosen, on_chosen = name(role.Highlight), name(role.HighlightedText)
    if (
        contrast(ground, ink) < 7
        or contrast(chosen, on_chosen) < 4.5
        or contrast(chosen, ground) < 4.5
    ):
        return CONTRAST
    return Palette(
        name="contrast", dark=contrast(ground, "#FFFFFF") > contrast(ground, "#000000"),
        bg=ground, surface=ground, sunk=ground, ink=ink, muted=ink, line=ink, hairline=ink,
        primary=chosen, on_primary=on_chosen, primary_strong=chosen, soft=ground,
        waiting=ink, waiting_soft=ground, good=ink, good_soft=ground, stop=ink, stop_soft=ground,
        focus=chosen,
    )  # fmt: skip
