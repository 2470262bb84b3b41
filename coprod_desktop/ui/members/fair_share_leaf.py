"""Fair share: who was asked, came, was thanked and was trained, with what it leaves out."""

from datetime import timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.queries import fair_share, panels
from coprod_desktop.readmodels.panels import ShareRow
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import panels as words

YEARS: Final = 5
"""Years offered, this one first."""


class FairSharePage(QWidget):
    """A year, a panel, and the table."""

    wanted = Signal()
    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.year: Choice[Any] = Choice()
        self.panel: Choice[Any] = Choice()
        self.order, self.descending = "name", False
        self.table: TableView[ShareRow] = TableView(
            RowTable(
                [
                    Column(words.HEAD_NAME, lambda one: shell.name(one.name), "name"),
                    _number(words.HEAD_INVITED, "invited", lambda one: str(one.invited)),
                    _number(words.HEAD_CAME, "came", lambda one: str(one.came)),
                    _number(words.HEAD_HOURS, "hours", lambda one: words.hours(one.hours)),
                    _number(words.HEAD_TIMES, "paid_times", lambda one: str(one.paid_times)),
                    _number(words.HEAD_PAID, "paid", lambda one: str(one.paid)),
                    _number(words.HEAD_TRAINED, "trained", lambda one: str(one.trained)),
                ],
                lambda one: one.id,
            ),
            words.SHARE_TABLE,
        )
        which = row(
            sized(Field(words.YEAR, self.year), minimumWidth=320),
            sized(Field(words.PANEL, self.panel), minimumWidth=220),
            STRETCH,
            gap=16,
        )
        sized(self.table, minimumHeight=260)  # at large text the whole page scrolls
        page = column(
            PlainLabel(words.SHARE_INTRO), which, self.table,
            PlainLabel(words.LEFT_OUT, "small"), gap=12, edge=(24, 16, 24, 16),
        )  # fmt: skip
        self.setLayout(column(scrolling(held(page)), gap=0))
        self.year.edited.connect(self.wanted)
        self.panel.edited.connect(self.wanted)
        self.table.sort_wanted.connect(self._sort)
        self.table.opened.connect(lambda one: self.opened.emit(one.id))

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - the signal's own
        self.order, self.descending = key, descending
        self.wanted.emit()


class FairShareController(QObject):
    """Asks for the year and the panel that are wanted."""

    def __init__(self, page: FairSharePage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.wanted.connect(self.refresh)
        page.opened.connect(lambda member: shell.go(Place("members", id=member)))

    def refresh(self) -> None:
        """Ask again."""
        if not self.page.year.values:
            self.page.year.show_options(self._years())
        there = self.shell.ask(panels.panels)
        everyone: list[tuple[Any, str]] = [(None, words.EVERYONE)]
        self.page.panel.show_options([*everyone, *((one.id, one.name) for one in there)])
        first, last = self.page.year.value or self.page.year.values[0]
        rows = self.shell.ask(
            fair_share.fair_share,
            first,
            last,
            panel=self.page.panel.value,
            order=self.page.order,
            descending=self.page.descending,
        )
        self.page.table.table.show(rows)

    def _years(self) -> list[tuple[Any, str]]:
        found: list[tuple[Any, str]] = []
        day = self.shell.today()
        for _ in range(YEARS):
            first, last = self.shell.ask(fair_share.year_of, day)
            found.append(((first, last), words.year(first, last)))
            day = first - timedelta(days=1)
        return found


def _number(heading: str, key: str, says: Any) -> Column[ShareRow]:
    return Column(heading, says, key, right=True, wide=10)
