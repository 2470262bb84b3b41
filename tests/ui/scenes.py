"""Every scene of every gallery on one file, for the tests that walk over all of them."""

from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from coprod_desktop.ui.screens import SCENES, put_away, shown

KEYS = [scene.key for scene in SCENES]


@contextmanager
def on_screen(key, window, qtbot):
    scene = next(each for each in SCENES if each.key == key)
    made = shown(scene, window)
    qtbot.waitExposed(made)
    for _ in range(4):  # layouts inside layouts settle one round of events after the other
        with qtbot.waitCallback() as settled:
            QTimer.singleShot(0, settled)
    try:
        yield made
    finally:
        put_away(made, window)


def widgets(root):
    return [each for each in [root, *root.findChildren(QWidget)] if each.isVisible()]
