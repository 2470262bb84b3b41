"""Meetings on a wall calendar: a month or a week at a time."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coprod_desktop.domain.dates import clock_time, months_later, written
from coprod_desktop.readmodels.meetings.rows import MeetingRow
from coprod_desktop.ui.theme import sized, spaced
from coprod_desktop.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.wording import meeting_words as words


class CalendarPage(QWidget):
    """Days as cards in a grid.

    Signals: `opened(meeting)`, `day_chosen(day)`, `moved()` when another time is looked at,
    `saved()` and `read_wanted()` for calendar files.
    """

    opened = Signal(object)
    day_chosen = Signal(object)
    moved = Signal()
    saved = Signal()
    read_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day, self.weekly, self.today = today, False, today
        self.title = Heading("", 1)
        before, after = (
            IconButton("chevron-left", words.BEFORE),
            IconButton("chevron-right", words.FOLLOWING),
        )
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        now = QuietButton(words.TODAY)
        now.clicked.connect(lambda: self.look_at(self.today))
        self.ways = SubNav((("month", words.MONTH), ("week", words.WEEK)))
        self.ways.chosen.connect(self._way)
        save, read = (
            QuietButton(words.TO_CALENDAR, "download"),
            QuietButton(words.FROM_CALENDAR, "upload"),
        )
        save.clicked.connect(self.saved)
        read.clicked.connect(self.read_wanted)
        self.grid = spaced(QGridLayout(), 4)
        head = row(before, after, self.title, STRETCH, self.ways, now, save, read)
        page = held(column(self.grid, STRETCH, edge=(24, 8, 24, 24)))
        self.setLayout(column(held(column(head, edge=(24, 16, 24, 0))), scrolling(page)))

    @property
    def span(self) -> tuple[date, date]:
        """The first day shown, and the first day after those shown."""
        if self.weekly:
            first = self.day - timedelta(days=self.day.weekday())
            return first, first + timedelta(days=7)
        month = self.day.replace(day=1)
        first = month - timedelta(days=month.weekday())
        last = months_later(month, 1)
        return first, last + timedelta(days=-last.weekday() % 7)

    def look_at(self, day: date) -> None:
        """Show the month or week of a day."""
        self.day = day
        self.moved.emit()

    def step(self, by: int) -> None:
        """Go on, or back, a month or a week."""
        day = self.day + timedelta(weeks=by)
        self.look_at(day if self.weekly else months_later(self.day.replace(day=1), by))

    def show_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """Show the meetings of the days shown."""
        first, last = self.span
        self.title.setText(words.week_of(first) if self.weekly else words.month(self.day))
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, name in enumerate(words.WEEKDAYS):
            self.grid.addWidget(PlainLabel(name, "muted"), 0, at)
            self.grid.setColumnStretch(at, 1)
        for step in range((last - first).days):
            day = first + timedelta(days=step)
            held_ = [each for each in rows if each.day == day]
            self.grid.addWidget(self._day(day, held_), 1 + step // 7, step % 7)

    def _day(self, day: date, rows: Sequence[MeetingRow]) -> Card:
        made = Card()
        number = LinkButton(str(day.day))
        number.setAccessibleName(written(day))
        number.clicked.connect(lambda: self.day_chosen.emit(day))
        number.setEnabled(self.weekly or day.month == self.day.month)
        made.add(row(number, STRETCH))
        for each in rows:
            press = LinkButton(f"{clock_time(each.starts_at)} {each.title[:16]}")
            press.setAccessibleName(f"{each.title}, {words.when(each.starts_at, each.minutes)}")
            press.setToolTip(words.when(each.starts_at, each.minutes))
            press.clicked.connect(lambda _=False, key=each.id: self.opened.emit(key))
            sized(press, minimumWidth=40)
            made.add(press)
        sized(made, minimumHeight=300 if self.weekly else 96)
        return made

    def _way(self, key: str) -> None:
        self.weekly = key == "week"
        self.moved.emit()
