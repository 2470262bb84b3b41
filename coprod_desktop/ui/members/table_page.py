"""People as a table: columns to choose, sort and copy, and changes for many at once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Status
from coprod_desktop.readmodels.member_list import MemberLine
from coprod_desktop.ui.members.filter_bar import FilterBar
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import member_list as words
from coprod_desktop.wording import widgets
from coprod_desktop.wording.member_screens import COLOURS, FORMATS, ROUTES, STATUSES

_MARKS: Final[Mapping[Status, tuple[str, str]]] = {Status.RESTING: ("clock", "waiting")}


def _day(day: date | None) -> str:
    return "" if day is None else written(day)


def _reach(row: MemberLine) -> str:
    return "" if row.kind is None else f"{ROUTES[row.kind]}: {row.reach}"


def _papers(row: MemberLine) -> str:
    return f"{FORMATS[row.format]}, {COLOURS[row.colour]}"


def columns(name: Callable[[str], str]) -> tuple[Column[MemberLine], ...]:
    """What the table can show. How not stands before how."""
    return (
        Column(words.NAME, lambda row: name(row.name), "name", wide=22),
        Column(
            words.STATUS,
            lambda row: STATUSES[row.status],
            "status",
            mark=lambda row: _MARKS.get(row.status),
            wide=14,
        ),
        Column(words.PANELS, lambda row: row.panels, wide=24),
        Column(words.HOW_NOT, lambda row: row.how_not, wide=16),
        Column(words.REACH, _reach, wide=26),
        Column(words.FORMAT, _papers, "format", wide=24),
        Column(words.NEEDS_HEAD, lambda row: words.needs(row.needs), wide=18),
        Column(words.REVIEW, lambda row: _day(row.review_on), "review", wide=16),
        Column(words.HEARD, lambda row: _day(row.last_heard_on), "heard", wide=16),
        Column(words.GROUPS, lambda row: row.groups, wide=16, hidden=True),
        Column(words.PRONOUNS, lambda row: row.pronouns, wide=12, hidden=True),
        Column(words.LANGUAGES, lambda row: row.languages, "languages", wide=16, hidden=True),
        Column(words.JOINED, lambda row: _day(row.joined_on), "joined", wide=16, hidden=True),
        Column(words.BACK, lambda row: _day(row.resting_until), "back", wide=16, hidden=True),
    )


class TablePage(QWidget):
    """The filter, the table, and what can be done with those chosen in it.

    Signals: `opened(MemberId)`, `wanted(key of a doing)`, `printed(with names)`,
    `exported()`.
    """

    opened = Signal(object)
    wanted = Signal(str)
    printed = Signal(bool)  # with names
    exported = Signal()

    def __init__(self, shell: Shell, doings: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.bar = FilterBar(wide=True)
        self.table: RowTable[MemberLine] = RowTable(columns(shell.name), key=lambda row: row.id)
        self.view = TableView(self.table, words.TABLE)
        self.view.setObjectName("members-table")
        self.chosen = PlainLabel(words.chosen(0), "strong", wraps=False)
        self.all = QuietButton(words.SELECT_ALL, "list-checks")
        self.change = QuietButton(words.CHANGE, "pencil", words.CHOOSE_FIRST)
        self.columns = QuietButton(widgets.COLUMNS, "columns-3")
        self._columns = QMenu(self.columns)
        self._columns.aboutToShow.connect(self._offer_columns)
        self.columns.setMenu(self._columns)
        self.print = QuietButton(words.PRINT, "printer", words.PRINT_HINT)
        self._print = QMenu(self.print)
        self._print.addAction(words.PRINT_INITIALS, lambda: self.printed.emit(False))
        self._print.addAction(words.PRINT_NAMES, lambda: self.printed.emit(True))
        self.print.setMenu(self._print)
        self.export = QuietButton(words.EXPORT, "download")
        self._menu = QMenu(self.change)
        self._fill(self._menu, doings)
        self.change.setMenu(self._menu)
        self.nobody = EmptyState(words.NOBODY_FITS, words.NOBODY_FITS_TEXT, words.SHOW_ALL)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.nobody)
        tools = Flow(self.chosen, self.all, self.change, self.columns, self.print, self.export)
        sized(self.view, minimumHeight=220)
        sized(self.chosen, minimumHeight=36)
        page = column(self.bar, tools, self.pages, gap=12, edge=(16, 12, 16, 12))
        page.setStretch(2, 1)
        self.setLayout(column(scrolling(held(page)), gap=0))  # large text needs more than a window
        self._connect(doings)
        self.show_chosen()

    def show_lines(self, lines: Sequence[MemberLine]) -> None:
        """Show the people who fit."""
        self.table.show(lines)
        self.pages.setCurrentIndex(0 if lines else 1)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Say how many are chosen."""
        count = len(self.view.selected_places())
        self.chosen.setText(words.chosen(count))
        self.change.setEnabled(count > 0)

    def chosen_ids(self) -> tuple[MemberId, ...]:
        """Who is chosen."""
        return tuple(self.view.selected_keys())  # type: ignore[arg-type]

    def _connect(self, doings: Sequence[tuple[str, str]]) -> None:
        self.view.opened.connect(lambda row: self.opened.emit(row.id))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.show_chosen())
        self.view.menu = lambda menu, _rows: self._fill(menu.addMenu(words.CHANGE), doings)
        self.all.clicked.connect(self._all)
        self.export.clicked.connect(self.exported)
        self.bar.search.went_down.connect(self.view.setFocus)
        self.nobody.begun.connect(self.bar.all_wanted)

    def _offer_columns(self) -> None:
        self._columns.clear()
        self.view.add_columns(self._columns)

    def _all(self) -> None:
        self.view.selectAll()
        self.view.setFocus()

    def _fill(self, menu: QMenu, doings: Sequence[tuple[str, str]]) -> None:
        for key, said in doings:
            menu.addAction(said, lambda key=key: self.wanted.emit(key))
