"""The master list at the left of a tab: a name, one fact and a chip per row."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.paged import Paged, held
from coprod_desktop.ui.widgets.row_paint import RowPaint
from coprod_desktop.wording import widgets as words

Row = TypeVar("Row")
_NOWHERE = QModelIndex()
_AT_ONCE: Final = 200
"""Rows of a long list that the view knows of at first: Qt lays out all it knows, before it paints.

More come as somebody scrolls or jumps to them; the box above says how many there are.
"""


@dataclass(frozen=True, slots=True)
class ListLine:
    """What one row of a list shows: a name, a quieter fact, and a chip as (words, kind)."""

    name: str
    fact: str = ""
    chip: str = ""
    kind: str = "plain"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.fact, self.chip) if part)


class _Rows(QAbstractListModel, Generic[Row]):
    def __init__(self, says: Callable[[Row], ListLine]) -> None:
        super().__init__()
        self.says = says
        self.rows: Sequence[Row] = ()
        self._offered = 0

    def replace(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = held(rows)
        self._offered = min(len(rows), _AT_ONCE) if isinstance(rows, Paged) else len(rows)
        self.endResetModel()

    def offer(self, at: int) -> None:
        """Let the view know of rows as far as this one."""
        if self._offered <= at < len(self.rows):
            last = min(len(self.rows), at + _AT_ONCE) - 1
            self.beginInsertRows(QModelIndex(), self._offered, last)
            self._offered = last + 1
            self.endInsertRows()

    def canFetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802
        return self._offered < len(self.rows)

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        self.offer(min(len(self.rows) - 1, 2 * self._offered))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._offered

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        line = self.says(self.rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.UserRole:
            return line
        return None


class RowList(QListView, Generic[Row]):
    """A list of rows with type-ahead. `says` turns a row into a `ListLine`, `key` gives its id.

    Signals: `chosen(row or None)` when the current row changes, `opened(row)` on Enter,
    `delete_wanted(row)` on Del. Showing new rows keeps the chosen one and does not announce it.
    """

    chosen = Signal(object)
    opened = Signal(object)
    delete_wanted = Signal(object)

    def __init__(
        self,
        says: Callable[[Row], ListLine],
        key: Callable[[Row], Hashable],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.says = says
        self._rows: _Rows[Row] = _Rows(says)
        self.setModel(self._rows)
        self.setItemDelegate(RowPaint(self))
        self.setAccessibleName(name or words.LIST)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self._typed, self._typing = "", QElapsedTimer()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(self._rows.rows[index.row()]))
        look().changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def rows(self) -> Sequence[Row]:
        """All rows shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows, keeping the chosen one and the place scrolled to."""
        row, at = self.current(), self.verticalScrollBar().value()
        self._quiet = True
        self._rows.replace(rows)
        if row is not None:
            self.choose(self._key(row))
        self.verticalScrollBar().setValue(at)
        self._quiet = False

    def current(self) -> Row | None:
        """The chosen row."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def choose(self, key: Hashable) -> bool:
        """Make the row with this key the chosen one. False when it is not in the list."""
        rows = self._rows.rows
        if isinstance(rows, Paged):
            at = rows.place_of(key)
        else:
            at = next((at for at, row in enumerate(rows) if self._key(row) == key), None)
        if at is not None:
            self._go(at)
        return at is not None

    def choose_first(self) -> None:
        """Make the first row the chosen one, when there is none."""
        if self.current() is None and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Go to the name that begins with the letters typed; pages are asked, not walked."""
        rows = self._rows.rows
        if not isinstance(rows, Paged) or rows.beginning is None:
            super().keyboardSearch(search)
            return
        gap = (
            self._typing.isValid() and self._typing.elapsed() < QApplication.keyboardInputInterval()
        )
        self._typed = self._typed + search if gap else search
        self._typing.restart()
        at = rows.beginning(self._typed)
        if at < len(rows):
            self._go(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens the row; Del asks to take it away; End goes to the very last."""
        row = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_End and self.rows:
            self._go(len(self.rows) - 1)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.delete_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._rows.offer(at)
        self.setCurrentIndex(self._rows.index(at))

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet:
            self.chosen.emit(self.current())
