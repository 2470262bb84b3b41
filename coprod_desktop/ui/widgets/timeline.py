"""What happened, newest first, on a thin line with a mark for each kind of thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coprod_desktop.ui.widgets.buttons import LinkButton
from coprod_desktop.ui.widgets.labels import IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import column, emptied, row
from coprod_desktop.wording import widgets as words


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened: when (in words), what, a quieter line, an icon, and its place."""

    when: str
    what: str
    more: str = ""
    icon: str = "circle"
    role: str = "primary"
    place: object = None


class TimelineView(QWidget):
    """Moments below one another. `opened(place)` when one with a place is pressed."""

    opened = Signal(object)

    def __init__(self, moments: Sequence[Moment] = (), name: str = words.TIMELINE) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._body = column(gap=16)
        self.setLayout(self._body)
        self.show_moments(moments)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Replace all moments."""
        emptied(self._body)
        for each in moments:
            self._body.addLayout(self._one(each))
        self._body.addStretch(1)

    def _one(self, moment: Moment) -> QHBoxLayout:
        mark = IconLabel(moment.icon, moment.role, 18)
        if moment.place is not None:
            what = LinkButton(moment.what)
            what.clicked.connect(lambda: self.opened.emit(moment.place))
        else:
            what = PlainLabel(moment.what)
        more = PlainLabel(moment.more, "small") if moment.more else None
        words_ = column(PlainLabel(moment.when, "small"), what, more, gap=0)
        made = row(mark, words_, gap=12)
        made.setStretch(1, 1)
        made.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        return made
