"""Shows a `RowTable`: sort by heading, choose columns, copy with headings, all by keyboard."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final, Generic

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.tokens import ROW
from coprod_desktop.ui.widgets.copying import copy_table
from coprod_desktop.ui.widgets.row_table import Column, Row, RowTable
from coprod_desktop.wording import widgets as words

MOST_COPIED: Final = 5000
"""Rows that may be copied at once; more are exported instead."""


class TableView(QTableView, Generic[Row]):
    """A table for a `RowTable`.

    Signals: `opened(row)` on Enter or double click, `chosen(row or None)` when the current row
    changes, `sort_wanted(key, descending)` when a heading is pressed, `delete_wanted()` on Del.
    `too_many(most)` when more rows should be copied than the clipboard should hold.
    `menu` may add actions to the context menu for the chosen rows.
    """

    opened = Signal(object)
    chosen = Signal(object)
    sort_wanted = Signal(str, bool)
    delete_wanted = Signal()
    too_many = Signal(int)

    def __init__(self, table: RowTable[Row], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.menu: Callable[[QMenu, Sequence[Row]], None] | None = None
        self.setModel(table)
        self.setAccessibleName(name or words.TABLE)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._dress_header()
        self._kept: set[Hashable] = set()
        self._current: Hashable = None
        table.modelAboutToBeReset.connect(self._keep)
        table.modelReset.connect(self._restore)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.table.row_at(index)))
        look().changed.connect(self._measure)
        self._measure()

    def selected(self) -> list[Row]:
        """The chosen rows, top to bottom."""
        return [self.table.rows[at] for at in self.selected_places()]

    def selected_places(self) -> list[int]:
        """The numbers of the chosen rows, top to bottom."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.size())]
        return sorted({at for part in parts for at in range(part.top(), part.bottom() + 1)})

    def selected_keys(self) -> list[Hashable]:
        """The keys of the chosen rows, top to bottom."""
        return self.table.keys_at(self.selected_places())

    def choose(self, key: Hashable) -> None:
        """Make the row with this key the current one."""
        at = self.table.place_of(key)
        if at is not None:
            self.selectRow(at)

    def copy(self) -> None:
        """Copy the chosen rows, with the headings of the columns shown, for a spreadsheet."""
        if len(self.selected_places()) > MOST_COPIED:
            self.too_many.emit(MOST_COPIED)
            return
        shown = self.shown_columns()
        lines = [[column.says(row) for column in shown] for row in self.selected()]
        copy_table([column.heading for column in shown], lines)

    def shown_columns(self) -> list[Column[Row]]:
        """The columns that are not hidden, from left to right."""
        shown = (at for at in self._in_order() if not self.isColumnHidden(at))
        return [self.table.columns[at] for at in shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, Space ticks, Del asks to take away, Ctrl+C copies with headings."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.table.row_at(index))
        elif event.key() == Qt.Key.Key_Delete and self.selected():
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and index.isValid() and self._tick(index.row()):
            return
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The menu of the rows, by mouse, Menu key or Shift+F10."""
        menu = QMenu(self)
        if self.menu is not None and self.selected():
            self.menu(menu, self.selected())
            menu.addSeparator()
        if self.selected():
            menu.addAction(words.COPY_ROWS, self.copy)
        self._add_export(menu)
        self.add_columns(menu)
        menu.popup(event.globalPos())

    def header_choice(self) -> list[tuple[int, bool, int]]:
        """Place, hidden and width of each column, to be remembered."""
        head = self.horizontalHeader()
        return [
            (head.visualIndex(at), head.isSectionHidden(at), head.sectionSize(at))
            for at in range(head.count())
        ]

    def restore_header(self, choice: Sequence[tuple[int, bool, int]]) -> None:
        """Show columns as they were remembered; a choice for other columns is left alone."""
        head = self.horizontalHeader()
        if len(choice) != head.count():
            return
        for at, (visual, hidden, width) in sorted(enumerate(choice), key=lambda each: each[1][0]):
            head.moveSection(head.visualIndex(at), visual)
            head.setSectionHidden(at, hidden)
            if width > 0:
                head.resizeSection(at, width)

    def _dress_header(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(any(column.key for column in self.table.columns))
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._header_menu)
        self._widths_as_designed()

    def _widths_as_designed(self) -> None:
        head, last = self.horizontalHeader(), None
        letter = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(self.table.columns):
            head.setSectionHidden(at, column.hidden)
            if column.wide:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                head.resizeSection(at, max(look().px(56), column.wide * letter + look().px(24)))
            else:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
                last = at
        head.setStretchLastSection(last is None)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        self._widths_as_designed()

    def _sort(self, column: int) -> None:
        key = self.table.columns[column].key
        head = self.horizontalHeader()
        if not key:
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        descending = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sort_wanted.emit(key, descending)

    def _header_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        self.add_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def export(self) -> None:
        """Save the list as it is shown, where a window around it can."""
        around = self._exporter()
        if around is not None:
            around.export_list(self)  # type: ignore[attr-defined]

    def _exporter(self) -> QWidget | None:
        around: QWidget | None = self
        while around is not None and not callable(getattr(around, "export_list", None)):
            around = around.parentWidget()
        return around

    def _add_export(self, menu: QMenu) -> None:
        if self._exporter() is not None:
            menu.addAction(words.EXPORT_ROWS, self.export)

    def add_columns(self, menu: QMenu) -> None:
        """Offer the columns to tick, and what can be done with their widths."""
        chooser = menu.addMenu(words.COLUMNS)
        for at, column in enumerate(self.table.columns):
            action = QAction(column.heading, chooser, checkable=True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(
                at > 0
            )  # the first column names the row; a table without it is a riddle
            action.toggled.connect(lambda on, at=at: self.setColumnHidden(at, not on))
            chooser.addAction(action)
        menu.addAction(words.COLUMNS_FIT, self.resizeColumnsToContents)
        menu.addAction(words.COLUMNS_RESET, self._widths_as_designed)

    def _tick(self, at: int) -> bool:
        for column in self.table.columns:
            if column.ticked is not None:
                row = self.table.rows[at]
                self.table.ticked.emit(row, not column.ticked(row))
                return True
        return False

    def _in_order(self) -> list[int]:
        head = self.horizontalHeader()
        return sorted(range(len(self.table.columns)), key=head.visualIndex)

    def _keep(self) -> None:
        self._kept = set(self.selected_keys())
        index = self.currentIndex()
        self._current = self.table.key_of(self.table.row_at(index)) if index.isValid() else None
        self._scrolled = self.verticalScrollBar().value()

    def _restore(self) -> None:
        if not self._kept and self._current is None:
            return
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        at = None if self._current is None else self.table.place_of(self._current)
        if at is not None:
            model.setCurrentIndex(self.table.index(at, 0), flag.NoUpdate)
        chosen, last = QItemSelection(), len(self.table.columns) - 1
        for first, end in _stretches(self.table.places_of(self._kept)):
            chosen.select(self.table.index(first, 0), self.table.index(end, last))
        model.select(chosen, flag.Select)
        self.verticalScrollBar().setValue(self._scrolled)

    def _tell_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.table.row_at(now) if now.isValid() else None)


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that stand together, as first and last."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
