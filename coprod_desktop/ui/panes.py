"""Moving about by keyboard: to a tab's filter box, and from one part of the window to the next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from coprod_desktop.ui.widgets.search_box import SearchBox

_REASON = Qt.FocusReason.ShortcutFocusReason


def to_filter(tab: QWidget) -> bool:
    """Put the cursor into the filter box that is in sight. False when there is none."""
    for box in tab.findChildren(SearchBox):
        if box.isVisible():
            box.line.setFocus(_REASON)
            box.line.selectAll()
            return True
    return False


def step(window: QWidget, ends: tuple[QWidget, QWidget], tab: QWidget, by: int) -> None:
    """Go to the next part: head, the tab's columns, foot, and round again."""
    parts = [ends[0], *_columns(tab), ends[1]]
    focus = QApplication.focusWidget()
    at = next((n for n, part in enumerate(parts) if focus and part.isAncestorOf(focus)), 0)
    for offset in range(1, len(parts) + 1):
        part = parts[(at + by * offset) % len(parts)]
        target = first_in(part)
        if target is not None:
            target.setFocus(_REASON)
            return


def first_in(part: QWidget) -> QWidget | None:
    """The first thing in a part that takes the focus by Tab: a list before other things."""
    takers = [
        each
        for each in part.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
    ]
    lists = [each for each in takers if isinstance(each, QAbstractItemView)]
    return next(iter([*lists, *takers]), None)


def deselect() -> None:
    """Select nothing, in a list or in a field."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractItemView):
        focus.clearSelection()
    elif isinstance(focus, QLineEdit):
        focus.deselect()
    elif isinstance(focus, QPlainTextEdit):
        cursor = focus.textCursor()
        cursor.clearSelection()
        focus.setTextCursor(cursor)


def call_on_focus(name: str) -> None:
    """Cut, copy, paste or select all in whatever has the focus, if it can."""
    focus = QApplication.focusWidget()
    able = getattr(focus, name, None)
    if callable(able):
        able()


def typing() -> bool:
    """Whether keys go into a field now."""
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)


def _columns(tab: QWidget) -> list[QWidget]:
    for splitter in tab.findChildren(QSplitter):
        if splitter.isVisible():
            found = [splitter.widget(at) for at in range(splitter.count())]
            return [each for each in found if each is not None]
    return [tab]


def focused(window: QWidget) -> QWidget | None:
    """What has the focus in this window, if anything."""
    return window.focusWidget()
