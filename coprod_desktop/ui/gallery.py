"""What a picture of a screen is made from: a key, and a way to make it on the example charity."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.shell import Place


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen or dialog.

    Attributes:
        key: the picture's name, such as `members-card`.
        make: gets the shell of the example charity; returns a `Place` (the window is shown there)
            or a widget such as a dialog (it is shown alone).
    """

    key: str
    make: Callable[[Any], QWidget | Place]
