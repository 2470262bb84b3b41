"""Walks over every screen and dialog: plain text, names for screen readers, keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from tests.ui.scenes import KEYS, cut_off, example_window, on_screen, widgets

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
)


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    with example_window(tmp_path_factory.mktemp("scenes"), 1.0) as made:
        yield made


@pytest.mark.parametrize("key", KEYS)
def test_a_scene_is_plain_spoken_and_reached_by_keyboard(key, window, qtbot):
    with on_screen(key, window, qtbot) as scene:
        assert marked_up(scene) == []
        assert silent(scene) == []
        assert missed_by_tab(scene, qtbot) == []
        assert cut_off(scene) == []


def marked_up(scene):
    """What could be read as markup although it may come from a record."""
    found = [each for each in widgets(scene) if isinstance(each, QTextEdit)]
    for each in widgets(scene):
        words = isinstance(each, QLabel) and each.pixmap().isNull()
        if words and each.textFormat() is not Qt.TextFormat.PlainText:
            found.append(each.text())
        if GuiQt.mightBeRichText(each.toolTip()):
            found.append(each.toolTip())
    return found


def silent(scene):
    """Controls that a screen reader could not name."""
    found = []
    for each in widgets(scene):
        inner = isinstance(each.parent(), QAbstractSpinBox | QComboBox)
        takes_keys = each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if isinstance(each, CONTROLS) and takes_keys and not inner:
            face = QAccessible.queryAccessibleInterface(each)
            if not face.text(QAccessible.Text.Name).strip():
                found.append(f"{type(each).__name__} {each.objectName()}")
    return found


def missed_by_tab(scene, qtbot):
    """Controls that Tab never reaches, because it is caught or they stand aside."""
    scene.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is scene.window())
    wanted = {each for each in widgets(scene) if reachable(each)}
    seen = set()
    for _ in range(2 * len(wanted) + 20):
        focus = QApplication.focusWidget()
        if focus is not None:
            seen |= {focus, focus.parentWidget(), focus.focusProxy()}
        if wanted <= seen:
            break
        QTest.keyClick(focus or scene, Qt.Key.Key_Tab)
    return sorted(f"{type(each).__name__} {each.accessibleName()}" for each in wanted - seen)


def reachable(each):
    if isinstance(each, QAbstractScrollArea) and not isinstance(
        each, QAbstractItemView | QPlainTextEdit
    ):
        return False
    policy = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    group = each.group() if isinstance(each, QAbstractButton) else None
    # One of a group takes the focus; the arrow keys go on from there.
    stands_back = group is not None and group.exclusive() and not each.isChecked()
    inner = isinstance(each.parent(), QAbstractSpinBox | QComboBox)
    return (
        policy and each.isEnabled() and each.focusProxy() is None and not stands_back and not inner
    )
