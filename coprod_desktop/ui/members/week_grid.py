"""The hours of a week that usually suit somebody: a small grid, one place for the keyboard."""

from PySide6.QtCore import QAbstractTableModel as TableModel
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from coprod_desktop.domain.availability import Times, share, with_time, without_time
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.theme.icons import icon
from coprod_desktop.wording import member_card as words

FIRST, LAST = 8, 22
"""Hours shown. Times outside them are kept as they are."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class _Hours(TableModel):
    def __init__(self) -> None:
        super().__init__()
        self.times: Times = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 7

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else LAST - FIRST

    def minutes(self, day: int, column: int) -> int:
        start = (FIRST + column) * 60
        return share(self.times, day, start, start + 60)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        minutes = self.minutes(index.row(), index.column())
        if role == Role.DecorationRole and minutes:
            name = "check" if minutes == 60 else "minus"
            return icon(name, look().colour("primary").name(), look().px(16))
        if role == Role.BackgroundRole and minutes:
            return look().colour("soft")
        if role == Role.AccessibleTextRole:
            said = words.SUITS if minutes == 60 else words.PARTLY if minutes else words.NOT_SAID
            return f"{words.hour_name(index.row(), (FIRST + index.column()) * 60)}, {said}"
        return None

    def headerData(  # noqa: N802
        self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role == Role.DisplayRole:
            across = way == Qt.Orientation.Horizontal
            return str(FIRST + section) if across else words.DAYS[section]
        return None


class WeekGrid(QTableView):
    """Seven days by the hours of the day. `edited(times)` when somebody chose."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hours = _Hours()
        self.setModel(self._hours)
        self.setAccessibleName(words.PEOPLE_WEEK)
        self.setAccessibleDescription(words.WEEK_HELP)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        look().changed.connect(self._measure)
        self._measure()

    @property
    def times(self) -> Times:
        """What suits."""
        return self._hours.times

    def show_times(self, times: Times) -> None:
        """Show what the file says."""
        self._hours.times = times
        self._hours.layoutChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space or Enter chooses the hours that are marked."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press chooses one hour, a drag chooses those it went over."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose()
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.currentIndex(), keep)
            self.selectionModel().clearSelection()

    def choose(self) -> None:
        """Make the marked hours suit, or not suit when the first of them did."""
        marked = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        marked = [index for index in marked if index.isValid()]
        if not marked:
            return
        first = marked[0]
        change = without_time if self._hours.minutes(first.row(), first.column()) else with_time
        times = self._hours.times
        for index in marked:
            start = (FIRST + index.column()) * 60
            times = change(times, index.row(), start, start + 60)
        self.show_times(times)
        self.edited.emit(times)

    def _measure(self) -> None:
        now = look()
        self.horizontalHeader().setMinimumSectionSize(now.px(26))
        self.verticalHeader().setMinimumSectionSize(now.px(28))
        self.verticalHeader().setFixedWidth(now.px(56))
        self.setFixedHeight(now.px(30) * 8 + now.px(24))
