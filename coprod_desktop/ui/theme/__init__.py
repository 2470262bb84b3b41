"""Colours, type, space and icons: the design system every screen is built from.

    from coprod_desktop.ui.theme import look, sized, spaced, with_icon

`look()` is the look in force (palette, zoom, fonts); `spaced(layout, gap=12, edge=16)`,
`sized(widget, minimumWidth=360)` and `with_icon(button, "printer")` keep plain numbers that follow
the zoom and the colours live. Tabs style nothing by hand: they use `ui.widgets`.
"""

from coprod_desktop.ui.theme.dress import sized, spaced, with_icon
from coprod_desktop.ui.theme.look import Look, look
from coprod_desktop.ui.theme.tokens import Palette, Scheme

__all__ = ["Look", "Palette", "Scheme", "look", "sized", "spaced", "with_icon"]
