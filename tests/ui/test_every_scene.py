"""Walks over every screen and dialog: plain text, names for screen readers, keyboard, 200 %."""

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
    QToolButton,
)

from coprod_desktop.app import Roof
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.theme import Scheme, look
from tests.builders import a_member, a_panel
from tests.conftest import Clock
from tests.ui.conftest import QUICK
from tests.ui.scenes import KEYS, on_screen, widgets

TRACER = '<img src="tracer.png">Ann'
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
    """The example charity, with a name in it that looks like markup."""
    home = tmp_path_factory.mktemp("scenes")
    settings = Settings(home / "settings.ini")
    look().wear(Scheme.LIGHT, 1.0)
    file = Roof(settings, home, Clock(), QUICK).example()
    member = a_member(file.workspace, TRACER)
    a_panel(file.workspace, TRACER, [member])
    made = MainWindow(file, settings)
    made.resize(1366, 768)
    made.begin("today")
    made.show()
    yield made
    made.let_go()
    made.hide()
    file.close()


@pytest.mark.parametrize("key", KEYS)
def test_a_scene_is_plain_spoken_and_reached_by_keyboard(key, window, qtbot):
    with on_screen(key, window, qtbot) as scene:
        assert marked_up(scene) == []
        assert silent(scene) == []
        assert missed_by_tab(scene, qtbot) == []
        assert cut_off(scene) == []


@pytest.mark.parametrize("key", KEYS)
def test_no_word_is_cut_off_at_twice_the_size(key, window, qtbot):
    look().wear(Scheme.LIGHT, 2.0)
    window.resize(1366, 768)
    with on_screen(key, window, qtbot) as scene:
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


def cut_off(scene):
    """Words on buttons and labels that do not fit into them."""
    return [
        f"{type(each).__name__} {each.text()!r}: {each.size().toTuple()} < {needed(each)}"
        for each in widgets(scene)
        if isinstance(each, QAbstractButton | QLabel) and each.text() and is_cut(each)
    ]


def needed(each):
    if isinstance(each, QLabel) and each.wordWrap():
        return (0, each.heightForWidth(each.width()))
    return (each.sizeHint().width(), each.fontMetrics().height())


def is_cut(each):
    wide, tall = needed(each)
    if isinstance(each, QToolButton):
        return False  # icons; their size follows the zoom
    return each.width() < wide - 1 or each.height() < tall - 1
