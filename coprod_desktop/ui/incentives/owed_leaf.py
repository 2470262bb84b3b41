"""Who is owed: what waits, for how long, against the promise."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.queries.incentives.owing import owed
from coprod_desktop.readmodels.incentives.settling import OwedRow
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import column, held
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


def _columns(name: Callable[[str], str]) -> tuple[Column[OwedRow], ...]:
    return (
        Column(words.PERSON, lambda one: name(one.name)),
        Column(words.WHAT, lambda one: names.KINDS[one.kind], wide=16),
        Column(words.AMOUNT, lambda one: str(one.amount), wide=10, right=True),
        Column(words.METHOD, lambda one: names.METHODS[one.method], wide=10),
        Column(words.MEETING, lambda one: one.meeting, wide=24),
        Column(words.ON_DAY, lambda one: written(one.worked_on), wide=18),
        Column(words.WAITED, lambda one: words.days(one.days), wide=10, right=True),
        Column(
            words.LATE,
            lambda one: words.days(one.over) if one.over else "",
            wide=14,
            right=True,
            mark=lambda one: ("octagon-alert", "stop") if one.over else None,
        ),
        Column(words.STATE, lambda one: names.STEPS[one.step], wide=10),
    )


class OwedPage(QWidget):
    """Everything somebody is still owed."""

    opened = Signal(object)

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.table = TableView(RowTable(_columns(name), key=lambda one: one.entry), words.OWED)
        self.table.opened.connect(self.opened)
        self.pages = QStackedWidget()
        self.pages.addWidget(held(column(PlainLabel(words.OWED_ABOUT, "muted"), self.table)))
        self.pages.addWidget(
            EmptyState(words.NOBODY_OWED, words.NOBODY_OWED_TEXT, icon="circle-check")
        )
        self.setLayout(column(self.pages, edge=16))

    def show_rows(self, rows: list[OwedRow]) -> None:
        """Show who waits."""
        self.table.table.show(rows)
        self.pages.setCurrentIndex(0 if rows else 1)


class OwedController(QObject):
    """Asks who is owed."""

    def __init__(self, page: OwedPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell

    def refresh(self) -> None:
        """Ask again."""
        self.page.show_rows(self.shell.ask(owed, self.shell.today()))
