"""Notes the plain measures of layouts and widgets, and works them out again at a new zoom."""

from collections.abc import Iterable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QPushButton, QWidget

from coprod_desktop.ui.theme.icons import icon, picture
from coprod_desktop.ui.theme.tokens import ICON, Palette

_GAP, _EDGE, _SIZE, _ICON, _ROLE, _PX = (
    "notedGap", "notedEdge", "notedSize", "notedIcon", "notedRole", "notedPixels",
)  # fmt: skip
AnyLayout = TypeVar("AnyLayout", bound=QLayout)
AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def note_space(layout: QLayout, gap: int, edges: tuple[int, int, int, int], zoom: float) -> None:
    """Give a layout its gap and edges (left, top, right, bottom) and remember them."""
    layout.setProperty(_GAP, gap)
    layout.setProperty(_EDGE, list(edges))
    _space(layout, zoom)


def note_size(widget: QWidget, sizes: dict[str, int], zoom: float) -> None:
    """Give a widget sizes such as `minimumWidth` and remember them."""
    widget.setProperty(_SIZE, sizes)
    _size(widget, zoom)


def note_icon(
    thing: QAbstractButton | QAction | QLabel,
    name: str,
    role: str,
    size: int,
    palette: Palette,
    zoom: float,
) -> None:
    """Give a button, action or label an icon in the colour of a role and remember it."""
    thing.setProperty(_ICON, name)
    thing.setProperty(_ROLE, role)
    thing.setProperty(_PX, size)
    _icon(thing, palette, zoom)


def rescale(widgets: Iterable[QWidget], palette: Palette, zoom: float) -> None:
    """Work out everything noted on these widgets again."""
    for widget in widgets:
        if widget.property(_SIZE):
            _size(widget, zoom)
        if widget.property(_ICON):
            _icon(widget, palette, zoom)
        for action in widget.actions():
            if action.property(_ICON):
                _icon(action, palette, zoom)
        if (layout := widget.layout()) is not None:
            _spaces(layout, zoom)


def _spaces(layout: QLayout, zoom: float) -> None:
    if layout.property(_EDGE) is not None:
        _space(layout, zoom)
    for child in layout.children():
        if isinstance(child, QLayout):
            _spaces(child, zoom)


def _space(layout: QLayout, zoom: float) -> None:
    layout.setSpacing(round(cast("int", layout.property(_GAP)) * zoom))
    edges = cast("list[int]", layout.property(_EDGE))
    left, top, right, bottom = (round(edge * zoom) for edge in edges)
    layout.setContentsMargins(left, top, right, bottom)


def _size(widget: QWidget, zoom: float) -> None:
    for name, value in cast("dict[str, int]", widget.property(_SIZE)).items():
        pixels = round(value * zoom)
        if name == "fixedWidth":
            widget.setFixedWidth(pixels)
        elif name == "fixedHeight":
            widget.setFixedHeight(pixels)
        else:
            widget.setProperty(name, pixels)


def _icon(thing: QObject, palette: Palette, zoom: float) -> None:
    name, role = str(thing.property(_ICON)), str(thing.property(_ROLE))
    pixels = round(cast("int", thing.property(_PX) or ICON) * zoom)
    colour = str(getattr(palette, role))
    if isinstance(thing, QLabel):
        thing.setPixmap(picture(name, colour, pixels, thing.devicePixelRatioF()))
    elif isinstance(thing, QAbstractButton | QAction):
        worded = isinstance(thing, QPushButton)
        thing.setIcon(icon(name, colour, pixels, palette.muted, room=worded))
        if isinstance(thing, QAbstractButton):
            thing.setIconSize(QSize(round(pixels * 1.25) if worded else pixels, pixels))
