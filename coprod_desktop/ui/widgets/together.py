"""Shows the new parts of a visible place together.

Qt shows each widget that is added to a visible layout in a turn of its own, and each time lays out
the whole page anew: thirty new lines on a person's card took 60 ms. Here they are shown in one go,
and the page is laid out once.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid


class _Together(QObject):
    """Waits until whoever fills layouts is done; Qt's own turns come after."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[QLayout] = []
        self.wanted.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self) -> None:
        layouts, self.waiting = self.waiting, []
        around: list[QLayout] = []
        for layout in layouts:
            place = layout.parentWidget() if isValid(layout) else None
            outer = place.layout() if place is not None and place.isVisible() else None
            if outer is not None:
                outer.setEnabled(False)  # not laid out while its parts appear
                for widget in list(_hidden(layout)):
                    widget.show()
                outer.setEnabled(True)
                around += [each for each in _around(place) if each not in around]
        for _pass in range(2):  # heights follow widths: the second knows what the first found out
            for layout in around:
                layout.invalidate()
            for layout in around:
                layout.activate()


def shown_together(layout: QLayout) -> None:
    """Let what is put into a layout from now on be shown at once, when that is done."""
    if not _one:  # one for the process, made with the first window
        _one.append(_Together())
    if not _one[0].waiting:
        _one[0].wanted.emit()
    _one[0].waiting.append(layout)


_one: list[_Together] = []


def _around(place: QWidget | None) -> Iterator[QLayout]:
    """The layouts of a place and of everything around it, the innermost first."""
    while place is not None and (layout := place.layout()) is not None:
        yield layout
        place = None if place.isWindow() else place.parentWidget()


def _hidden(layout: QLayout) -> Iterator[QWidget]:
    """New parts that were never shown, and that nobody has hidden on purpose."""
    chosen = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if inner is not None:
            yield from _hidden(inner)
        elif widget is not None and widget.isHidden() and not widget.testAttribute(chosen):
            yield widget
