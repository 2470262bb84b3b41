"""A short word at the foot of the window that says what was done, and takes it back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.labels import PlainLabel, plain_tip
from coprod_desktop.ui.widgets.layouts import row
from coprod_desktop.wording import widgets as words

_STAYS = 8000  # long enough to read twice and reach for Undo (WCAG 2.2, 2.2.1)


class Toast(QFrame):
    """Says one thing for eight seconds, above whatever is there. `undo_wanted()` on Undo.

    It stays while the pointer or the focus is on it.
    """

    undo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self._words = PlainLabel("", wraps=False)
        self.undo = QuietButton(words.UNDO_BUTTON)
        self.undo.clicked.connect(self._take_back)
        self.setLayout(row(self._words, self.undo, gap=16, edge=(16, 8, 8, 8)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self._fade)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when it is gone."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, text: str, *, undo: bool = False) -> None:
        """Say something, with an Undo button or without."""
        room = self._window.width() - look().px(260)
        self._words.setText(
            self._words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        plain_tip(self._words, text)
        self.setAccessibleName(text)
        self.undo.setVisible(undo)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep to the foot of the window when it is resized."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._window
        left = (window.width() - self.width()) // 2
        self.move(max(0, left), window.height() - self.height() - look().px(44))

    def _fade(self) -> None:
        if self.underMouse() or self.undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self.hide()
        self.undo_wanted.emit()
