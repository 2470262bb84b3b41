"""A strip of twelve months above the list: which have meetings, and a way to jump there."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from coprod_desktop.domain.dates import months_later
from coprod_desktop.ui.theme import look, sized, spaced
from coprod_desktop.wording import meeting_words as words


class MonthStrip(QWidget):
    """Six months back and five ahead. `chosen(first day of the month)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = spaced(QGridLayout(self), 2)
        self.buttons: list[QPushButton] = []
        self._months: list[date] = []
        for at in range(12):
            press = QPushButton()
            press.setProperty("look", "leaf")
            press.setAutoDefault(False)
            sized(press, minimumWidth=40)
            press.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            press.clicked.connect(lambda _=False, at=at: self.chosen.emit(self._months[at]))
            self.buttons.append(press)
        self._across = 0
        self._place(6)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for at, press in enumerate(self.buttons):
            self._grid.addWidget(press, at // across, at % across)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As many months beside one another as there is room for."""
        super().resizeEvent(event)
        widest = max(press.sizeHint().width() for press in self.buttons) + look().px(2)
        room = event.size().width() // widest
        self._place(next((each for each in (6, 4, 3, 2) if each <= room), 1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as one month, so that they may move below one another."""
        widest = max(press.minimumSizeHint().width() for press in self.buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def show_days(self, days: Collection[date], today: date) -> None:
        """Count the meetings of each month."""
        first = months_later(today.replace(day=1), -6)
        self._months = [months_later(first, step) for step in range(12)]
        for press, month in zip(self.buttons, self._months, strict=True):
            count = sum((day.year, day.month) == (month.year, month.month) for day in days)
            short = words.MONTHS[month.month - 1][:3]
            press.setText(f"{short} {count}" if count else short)
            press.setAccessibleName(words.month_count(month, count))
            press.setToolTip(words.month_count(month, count))
