"""A table of typed rows: `RowTable` is the model, `TableView` shows it.

Sorting and filtering happen in the query: a pressed heading only says which key was wanted.
"""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.icons import icon
from coprod_desktop.ui.theme.tokens import BODY, ICON
from coprod_desktop.ui.widgets.paged import Paged, held

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MANY: Final = 200
"""So many chosen rows of a paged table are not fetched one page after the other."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, and what it says about a row.

    Attributes:
        key: the name a query sorts by; empty means the column cannot be sorted.
        right: for money and numbers, aligned right with figures of equal width.
        ticked: makes the column a tick; a change is announced by the model's `ticked`.
        mark: an icon beside the words as (name, role), or None.
        wide: a starting width in characters; 0 shares the room that is left.
        hidden: not shown until somebody chooses it.
    """

    heading: str
    says: Callable[[Row], str]
    key: str = ""
    right: bool = False
    ticked: Callable[[Row], bool] | None = None
    mark: Callable[[Row], tuple[str, str] | None] | None = None
    wide: int = 0
    hidden: bool = False


class RowTable(QAbstractTableModel, Generic[Row]):
    """Shows rows that were fetched elsewhere. Never fetches, never writes.

    Args:
        columns: what to say about each row.
        key: what stays the same about a row when it is shown anew (its id), so the selection stays.
        strong: rows to be shown in bold, such as totals.
    """

    ticked = Signal(object, bool)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable] | None = None,
        strong: Callable[[Row], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._strong = strong
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """All rows shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = held(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """The row behind an index."""
        return self._rows[index.row()]

    def key_of(self, row: Row) -> Hashable:
        """What stays the same about a row when it is shown anew."""
        return self._key(row) if self._key is not None else row  # type: ignore[return-value]

    def place_of(self, key: Hashable) -> int | None:
        """The number of the row with this key."""
        if isinstance(self._rows, Paged):
            return self._rows.place_of(key)
        for at, row in enumerate(self._rows):
            if self.key_of(row) == key:
                return at
        return None

    def places_of(self, keys: Collection[Hashable]) -> list[int]:
        """The numbers of the rows with these keys, in order."""
        if isinstance(self._rows, Paged):
            return self._rows.places_of(keys)
        return [at for at, row in enumerate(self._rows) if self.key_of(row) in keys]

    def keys_at(self, places: Sequence[int]) -> list[Hashable]:
        """The keys of the rows with these numbers; pages are not walked for many."""
        if isinstance(self._rows, Paged) and len(places) > MANY:
            keys = self._rows.keys()
            return [keys[at] for at in places]
        return [self.key_of(self._rows[at]) for at in places]

    def said(self, row: Row, column: int) -> str:
        """What a cell says."""
        return self.columns[column].says(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.columns[index.column()].ticked is not None:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading}: {column.says(row)}"
        if role == Qt.ItemDataRole.CheckStateRole and column.ticked is not None:
            return Qt.CheckState.Checked if column.ticked(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._font(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column.mark is not None:
            mark = column.mark(row)
            return (
                icon(mark[0], getattr(look().palette, mark[1]), look().px(ICON)) if mark else None
            )
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Announce a tick; the answer is shown when the rows are asked for again."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.row_at(index), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if self.columns[section].right
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _font(self, row: Row, column: Column[Row]) -> object:
        strong = self._strong is not None and self._strong(row)
        return (
            look().font(BODY, bold=strong, figures=column.right) if strong or column.right else None
        )
