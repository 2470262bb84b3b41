"""Logs and work lists: decisions, open actions, reminders due. A search box and a table each."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import column
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import widgets


class LogPage(QWidget):
    """A table with a filter and buttons for the chosen rows.

    Signals: `searched(words)`, `opened(row)`, `pressed(row)` for each chosen row, `printed()`.
    """

    searched = Signal(str)
    opened = Signal(object)
    pressed = Signal(object)
    printed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], object],
        *,
        find: str = "",
        press: str = "",
        paper: str = "",
        empty: str = "",
    ) -> None:
        super().__init__()
        self.table: RowTable[Any] = RowTable(columns, key=key)
        self.view = TableView(self.table, name)
        self.view.opened.connect(self.opened)
        self.search = SearchBox(find or empty)
        if not find:
            self.search.hide()
        self.search.searched.connect(self.searched)
        self.empty = PlainLabel(empty, "muted")
        buttons: list[QuietButton] = []
        if press:
            done = QuietButton(press, "check")
            done.clicked.connect(self._press)
            buttons.append(done)
        if paper:
            made = QuietButton(paper, "printer")
            made.clicked.connect(self.printed)
            buttons.append(made)
        export = QuietButton(widgets.EXPORT_ROWS, "download")
        export.clicked.connect(self.view.export)
        tools = Flow(*buttons, export)
        self.setLayout(column(self.search, self.empty, self.view, tools, edge=24))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show the rows found."""
        self.table.show(rows)
        self.empty.setVisible(not rows)

    def _press(self) -> None:
        for each in self.view.selected():
            self.pressed.emit(each)
