"""Three words for building a screen: `spaced`, `sized`, `with_icon`. All follow the zoom."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from coprod_desktop.ui.theme.look import look
from coprod_desktop.ui.theme.rescale import (
    AnyLayout,
    AnyWidget,
    note_icon,
    note_size,
    note_space,
)
from coprod_desktop.ui.theme.tokens import ICON


def spaced(layout: AnyLayout, gap: int = 8, edge: int | tuple[int, int, int, int] = 0) -> AnyLayout:
    """The same layout, with a gap between things and an edge around them.

    `edge` is one number, or (left, top, right, bottom). Steps: 4, 8, 12, 16, 24, 32.
    """
    edges = (edge, edge, edge, edge) if isinstance(edge, int) else edge
    note_space(layout, gap, edges, look().zoom)
    return layout


def sized(widget: AnyWidget, **sizes: int) -> AnyWidget:
    """The same widget, with sizes at 100 %: `sized(box, minimumWidth=360, maximumWidth=560)`."""
    note_size(widget, sizes, look().zoom)
    return widget


def with_icon(
    thing: QAbstractButton | QAction | QLabel, name: str, role: str = "ink", size: int = ICON
) -> None:
    """Put an icon of `resources/icons` on a button, action or label, in the colour of a role."""
    now = look()
    note_icon(thing, name, role, size, now.palette, now.zoom)
