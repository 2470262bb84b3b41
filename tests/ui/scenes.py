"""Every scene of every gallery on one file, for the tests that walk over all of them."""

from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from coprod_desktop.app import Roof
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.screens import SCENES, put_away, shown
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.widgets.turns import Turns
from tests.builders import a_member, a_panel
from tests.conftest import Clock
from tests.ui.conftest import QUICK

KEYS = [scene.key for scene in SCENES]
TRACER = '<img src="tracer.png">Ann'


@contextmanager
def example_window(home, zoom):
    """The example charity, with a name in it that looks like markup. Dressed once for a module."""
    settings = Settings(home / "settings.ini")
    look().wear(Scheme.LIGHT, zoom)
    file = Roof(settings, home, Clock(), QUICK).example()
    member = a_member(file.workspace, TRACER)
    a_panel(file.workspace, TRACER, [member])
    made = MainWindow(file, settings)
    made.resize(1366, 768)
    made.begin("today")
    made.show()
    try:
        yield made
    finally:
        made.let_go()
        made.hide()
        made.deleteLater()
        file.close()
        look().wear(Scheme.LIGHT, 1.0)


@contextmanager
def on_screen(key, window, qtbot):
    scene = next(each for each in SCENES if each.key == key)
    made = shown(scene, window)
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: not any(each.busy for each in window.findChildren(Turns)))
    for _ in range(4):  # layouts inside layouts settle one round of events after the other
        with qtbot.waitCallback() as settled:
            QTimer.singleShot(0, settled)
    try:
        yield made
    finally:
        put_away(made, window)


def widgets(root):
    return [each for each in [root, *root.findChildren(QWidget)] if each.isVisible()]


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
