"""A list that is put in order by dragging, or by Alt+Up and Alt+Down."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem


class OrderedList(QListWidget):
    """Lines that can be moved. Signals: `moved(id, by)`, `opened(id)`, `remove_wanted(id)`."""

    moved = Signal(object, int)
    opened = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.setWordWrap(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemActivated.connect(lambda item: self.opened.emit(self._id(item)))

    def show_lines(self, lines: Sequence[tuple[UUID, str]]) -> None:
        """Show lines with their ids, keeping the chosen one."""
        chosen = self.current()
        self.clear()
        for at, (key, text) in enumerate(lines):
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.addItem(item)
            if key == chosen:
                self.setCurrentRow(at)
        rows = sum(max(self.sizeHintForRow(at), 24) for at in range(min(len(lines), 12)))
        self.setFixedHeight(max(rows, 48) + 12)

    def current(self) -> UUID | None:
        """The id of the chosen line."""
        at = self.currentRow()
        return None if at < 0 else self._id(self.item(at))

    def shift(self, by: int) -> None:
        """Move the chosen line up (below nothing) or down."""
        chosen = self.current()
        if chosen is not None:
            self.moved.emit(chosen, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Alt with an arrow moves the line; Del asks to take it away."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.remove_wanted.emit(self.current())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Alt+Up and Alt+Down before a window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Say by how many places a line was dragged; the answer is shown when asked again."""
        chosen, before = self.current(), self.currentRow()
        target = self.indexAt(event.position().toPoint())
        after = target.row() if target.isValid() else self.count() - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if chosen is not None and after != before:
            self.moved.emit(chosen, after - before)

    @staticmethod
    def _id(item: QListWidgetItem) -> UUID:
        return item.data(Qt.ItemDataRole.UserRole)
