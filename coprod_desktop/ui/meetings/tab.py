"""What the Meetings tab looks like: leaves, the list at the left, one meeting at the right."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.dates import clock_time, written
from coprod_desktop.readmodels.meetings.rows import MeetingRow
from coprod_desktop.ui.meetings.month_strip import MonthStrip
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.ui.widgets.frames import SplitPage, SubNav
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import meeting_words as words


class MeetingsTab(QWidget):
    """Leaves above; the list and one meeting below.

    Signals: `new_wanted()`, `copy_wanted()`, `chosen(row or None)`, `searched(words)`,
    `leaf_shown(key)`.
    """

    new_wanted = Signal()
    copy_wanted = Signal()
    chosen = Signal(object)
    searched = Signal(str)
    leaf_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        new = PrimaryButton(words.NEW, "plus")
        new.clicked.connect(self.new_wanted)
        self.leaves = SubNav(words.LEAVES, new)
        self.leaves.chosen.connect(self.show_leaf)
        self.search = SearchBox(words.FILTER)
        self.search.searched.connect(self.searched)
        self.strip = MonthStrip()
        self.list: RowList[MeetingRow] = RowList(_says, lambda each: each.id, words.LIST)
        self.list.chosen.connect(self.chosen)
        self.search.went_down.connect(self.list.setFocus)
        self.empty = EmptyState(*words.EMPTY, icon="calendar-days")
        self.empty.begun.connect(self.new_wanted)
        self.pick = EmptyState(*words.PICK, icon="calendar")
        self.right = QStackedWidget()
        for page in (self.empty, self.pick):
            self.right.addWidget(page)
        sized(self.list, minimumHeight=160)
        left = column(self.search, self.strip, self.list, gap=8, edge=(16, 16, 8, 16))
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        self.add_leaf("meetings", SplitPage(scrolling(held(left)), self.right))
        self.setLayout(column(self.leaves, self.stack, gap=0))

    def add_leaf(self, key: str, page: QWidget) -> None:
        """Put a page behind one of the leaves."""
        self._pages[key] = page
        self.stack.addWidget(page)

    def add_meeting(self, page: QWidget) -> None:
        """Put the page of one meeting beside the list."""
        self.meeting = page
        self.right.addWidget(page)

    @property
    def leaf(self) -> str:
        """The leaf shown."""
        return self.leaves.current

    def show_leaf(self, key: str) -> None:
        """Show one leaf and say so."""
        self.leaves.choose(key)
        self.stack.setCurrentWidget(self._pages[key])
        self.leaf_shown.emit(key)

    def show_rows(self, rows: Sequence[MeetingRow], among: int, today: date) -> None:
        """Show the list."""
        self.list.show_rows(rows)
        self.search.show_count(len(rows), among)
        self.strip.show_days({each.day for each in rows if not each.cancelled}, today)
        if not among:
            self.right.setCurrentWidget(self.empty)
        elif self.list.current() is None:
            self.right.setCurrentWidget(self.pick)

    def show_meeting(self) -> None:
        """Show the page of one meeting."""
        self.right.setCurrentWidget(self.meeting)

    @property
    def current(self) -> UUID | None:
        """The chosen meeting."""
        row = self.list.current()
        return None if row is None else row.id


def _says(row: MeetingRow) -> ListLine:
    fact = f"{written(row.day)}, {clock_time(row.starts_at)}"
    if row.cancelled:
        return ListLine(row.title, fact, words.OFF, "stop")
    if row.came:
        return ListLine(row.title, fact, words.came_short(row.came), "good")
    return ListLine(row.title, fact, words.coming_short(row.coming, row.invited), "plain")
