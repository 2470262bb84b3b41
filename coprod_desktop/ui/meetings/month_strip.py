"""A strip of twelve months above the list: which have meetings, and a way to jump there."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from coprod_desktop.domain.dates import months_later
from coprod_desktop.ui.theme import sized, spaced
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
            press.clicked.connect(lambda _=False, at=at: self.chosen.emit(self._months[at]))
            self._grid.addWidget(press, at // 6, at % 6)
            self.buttons.append(press)

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
