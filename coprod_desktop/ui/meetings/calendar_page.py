"""Meetings on a wall calendar: a month or a week at a time."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coprod_desktop.domain.dates import clock_time, months_later, written
from coprod_desktop.readmodels.meetings.rows import MeetingRow
from coprod_desktop.ui.theme import look, sized, spaced
from coprod_desktop.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Columns
from coprod_desktop.ui.widgets.frames import SubNav
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.wording import meeting_words as words

DAY_WIDTH = 130  # a day with a time and a few words


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
        self.listed = column(gap=4)
        self._rows: tuple[MeetingRow, ...] = ()
        self._narrow = False
        month = held(row(before, after, self.title, STRETCH))
        ways = held(row(self.ways, now, STRETCH))
        files = held(row(save, read, STRETCH))
        head = Columns(month, ways, files, least=330)
        page = column(head, self.grid, self.listed, STRETCH, gap=16, edge=(24, 16, 24, 24))
        self.setLayout(column(scrolling(held(page))))

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
        first, _ = self.span
        self.title.setText(words.week_of(first) if self.weekly else words.month(self.day))
        self._rows = tuple(rows)
        self._lay()

    def _lay(self) -> None:
        """A wall calendar; where a day would be too narrow for words, a list of meetings."""
        emptied(self.grid)
        emptied(self.listed)
        first, last = self.span
        days = [first + timedelta(days=step) for step in range((last - first).days)]
        held_ = {day: [each for each in self._rows if each.day == day] for day in days}
        self._narrow = self._is_narrow()
        if self._narrow:
            for day in days:
                if held_[day]:
                    self.listed.addWidget(PlainLabel(written(day), "strong"))
                    for each in held_[day]:
                        self.listed.addLayout(row(self._press(each), STRETCH))
            return
        for at, name in enumerate(words.WEEKDAYS):
            self.grid.addWidget(PlainLabel(name, "muted"), 0, at)
            self.grid.setColumnStretch(at, 1)
        for step, day in enumerate(days):
            self.grid.addWidget(self._day(day, held_[day]), 1 + step // 7, step % 7)

    def _is_narrow(self) -> bool:
        return self.width() < 7 * look().px(DAY_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need the other way of showing days."""
        super().resizeEvent(event)
        if self._is_narrow() != self._narrow:
            self._lay()

    def _day(self, day: date, rows: Sequence[MeetingRow]) -> QFrame:
        made = QFrame()
        made.setProperty("look", "card")
        number = LinkButton(str(day.day))
        number.setAccessibleName(written(day))
        number.clicked.connect(lambda: self.day_chosen.emit(day))
        number.setEnabled(self.weekly or day.month == self.day.month)
        presses = [self._press(each, 14) for each in rows]
        made.setLayout(column(row(number, STRETCH), *presses, STRETCH, gap=0, edge=6))
        sized(made, minimumHeight=300 if self.weekly else 84)
        return made

    def _press(self, each: MeetingRow, longest: int = 60) -> LinkButton:
        title = each.title if len(each.title) <= longest else each.title[: longest - 1] + "…"
        press = LinkButton(f"{clock_time(each.starts_at)} {title}")
        press.setAccessibleName(f"{each.title}, {words.when(each.starts_at, each.minutes)}")
        press.setToolTip(words.when(each.starts_at, each.minutes))
        press.clicked.connect(lambda _=False, key=each.id: self.opened.emit(key))
        sized(press, minimumWidth=40)
        return press

    def _way(self, key: str) -> None:
        self.weekly = key == "week"
        self.moved.emit()
