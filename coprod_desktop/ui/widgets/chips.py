"""Chips: one or two words with an icon that say how something stands."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from coprod_desktop.ui.theme import look, spaced
from coprod_desktop.ui.theme.icons import picture
from coprod_desktop.ui.theme.tokens import PANEL_COLOURS
from coprod_desktop.ui.widgets.labels import IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import row

# What a kind means, and the icon that says it without colour.
KINDS: Final = {
    "waiting": "clock",
    "good": "circle-check",
    "stop": "octagon-alert",
    "primary": "info",
    "plain": "",
}


class Chip(QFrame):
    """Words in a coloured lozenge. Kinds: waiting, good, stop, primary, plain."""

    def __init__(
        self, text: str, kind: str = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("look", "chip")
        self._icon = IconLabel(icon or KINDS[kind] or "circle", "ink", 14)
        self._words = PlainLabel(text, wraps=False)
        self._words.setProperty("tone", "kind")
        self.setLayout(row(self._icon, self._words, gap=4, edge=(8, 0, 10, 0)))
        self.show_kind(text, kind, icon)

    def show_kind(self, text: str, kind: str = "plain", icon: str = "") -> None:
        """Say something else."""
        self.setProperty("kind", kind)
        name = icon or KINDS[kind]
        self._icon.setVisible(bool(name))
        if name:
            self._icon.show_icon(name, "ink" if kind == "plain" else kind, 14)
        self._words.setText(text)
        self.setAccessibleName(text)
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class PanelChip(QWidget):
    """A panel's name behind its own colour and shape (one of eight)."""

    def __init__(self, text: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._shape = PANEL_COLOURS[number % len(PANEL_COLOURS)]
        self._mark = QLabel()
        self._words = PlainLabel(text, "small", wraps=False)
        self.setLayout(spaced(row(self._mark, self._words, gap=4)))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        look().changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        now = look()
        self._mark.setPixmap(panel_mark(self._colour, self._shape, now.px(14)))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def panel_mark(colour: str, shape: str, size: int) -> QPixmap:
    """A panel's mark, its colour lightened where the ground is dark."""
    shown = QColor(colour)
    if look().palette.dark:
        shown = shown.lighter(190)
    return picture(shape, shown.name(), size, 1.0)
