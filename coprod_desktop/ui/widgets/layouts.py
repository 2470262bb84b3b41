"""Rows and columns of widgets whose gaps follow the zoom."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.ui.theme import spaced
from coprod_desktop.ui.widgets.together import shown_together

STRETCH: Final = "stretch"
Part = QWidget | QLayout | str | None
Edge = int | tuple[int, int, int, int]


def column(*parts: Part, gap: int = 12, edge: Edge = 0) -> QVBoxLayout:
    """Things below one another. `STRETCH` takes the room that is left."""
    made = spaced(QVBoxLayout(), gap, edge)
    fill(made, *parts)
    return made


def row(*parts: Part, gap: int = 8, edge: Edge = 0) -> QHBoxLayout:
    """Things side by side. `STRETCH` takes the room that is left."""
    made = spaced(QHBoxLayout(), gap, edge)
    fill(made, *parts)
    return made


def fill(layout: QBoxLayout, *parts: Part) -> None:
    """Add widgets, layouts and `STRETCH` to a row or column; None is left out."""
    for part in parts:
        if part is None:
            continue
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addStretch(1)


def held(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A plain widget around a layout, so it can be hidden or put on a page."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and throw it away, before new rows are shown.

    It keeps its parent until it goes: Qt would dress it and all it holds anew for a new one.
    The new rows are shown together.
    """
    shown_together(layout)
    _empty(layout)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)


def scrolling(content: QWidget) -> QScrollArea:
    """A page that scrolls up and down when it does not fit, and never sideways by itself."""
    area = QScrollArea()
    content.setObjectName("page")
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    made.setProperty("look", "line")
    return made
