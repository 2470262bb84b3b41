"""Words typed and not yet saved: gathered from what is open, so no lock and no kill loses them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.search_box import SearchBox

EVERY = 3000  # milliseconds; what a kill can cost


class Drafts(QObject):
    """Keeps unsaved words every few seconds while there are any.

    A word counts as unsaved while it stands in an open dialog, or in the field being typed in.
    Fields of tabs save by themselves when they are left; passphrases are never gathered.
    """

    def __init__(self, window: QWidget, keep: Callable[[dict[str, str]], None]) -> None:
        super().__init__(window)
        self._window, self._keep = window, keep
        self._last: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.keep_now)
        self._timer.start()

    def keep_now(self) -> None:
        """Keep the words, if they are others than before."""
        words = unsaved(self._window)
        if words != self._last:
            self._last = words
            self._keep(words)

    def stop(self) -> None:
        """Keep them one last time and look no more."""
        self.keep_now()
        self._timer.stop()


def unsaved(window: QWidget) -> dict[str, str]:
    """The words in open dialogs and in the field being typed in, by the names of their fields."""
    found: dict[str, str] = {}
    for dialog in window.findChildren(DialogFrame):
        if dialog.isVisible():
            for editor in [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]:
                _take(editor, dialog.windowTitle(), found)
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit) and window.isAncestorOf(focus):
        _take(focus, window.windowTitle(), found)
    return found


def _take(editor: QLineEdit | QPlainTextEdit, where: str, found: dict[str, str]) -> None:
    secret = isinstance(editor, QLineEdit) and editor.echoMode() != QLineEdit.EchoMode.Normal
    if secret or isinstance(editor.parent(), SearchBox) or editor.isReadOnly():
        return
    words = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    changed = (
        editor.isModified() if isinstance(editor, QLineEdit) else editor.document().isModified()
    )
    if words.strip() and changed:
        found[f"{where}: {editor.accessibleName()}"] = words
