"""A filter box: words in, a pause, then one signal; beside it how many are left."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import IconButton
from coprod_desktop.ui.widgets.labels import IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.wording import widgets as words


class _Line(QLineEdit):
    went_down = Signal()
    went_away = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc clears first; Down goes into the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.went_away.emit()
            event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class SearchBox(QWidget):
    """Filters a list as you type. Esc clears it; Down goes straight into the list.

    Signals: `searched(words)` after a pause of 150 ms, `went_down()`. A list that answers within a
    frame takes a pause of 0: each key is searched for as it is pressed.
    """

    searched = Signal(str)
    went_down = Signal()

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, pause: int = 150
    ) -> None:
        super().__init__(parent)
        self.line = _Line()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self._clear = IconButton("x", words.CLEAR, size=16)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does it by keyboard
        self._clear.clicked.connect(self.clear)
        self._clear.setVisible(False)
        sized(self._clear, fixedWidth=28, fixedHeight=28, minimumWidth=28, minimumHeight=28)
        inner = row(IconLabel("search", "muted", 18), STRETCH, self._clear, edge=(10, 0, 4, 0))
        self.line.setLayout(inner)
        look().changed.connect(self._measure)
        self._measure()
        self.count = PlainLabel("", "small")
        self.count.setVisible(False)
        self.setLayout(column(self.line, self.count, gap=4))
        self.setFocusProxy(self.line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause)
        self._pause.timeout.connect(self._tell)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._tell)
        self.line.went_down.connect(self.went_down)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def show_count(self, shown: int, among: int) -> None:
        """Say how many are shown of how many there are."""
        self.count.setText(words.count_shown(shown, among))
        self.count.setVisible(True)
        filtering = bool(self.line.text())
        self.count.setProperty("role", "strong" if filtering and shown != among else "small")
        self.count.setFont(look().font(13, bold=filtering and shown != among))

    def clear(self) -> None:
        """Show everything again."""
        self.line.clear()

    def _measure(self) -> None:
        self.line.setTextMargins(look().px(26), 0, look().px(28), 0)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if self._pause.interval():
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.line.text())
