"""A walk over every tab and leaf of the example charity: none holds the screen up for 50 ms."""

import pytest
from PySide6.QtCore import QTimer

from coprod_desktop.ui.screens import SCENES
from coprod_desktop.ui.shell import Place
from tests.ui.scenes import example_window
from tests.watchdog import watched


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    with example_window(tmp_path_factory.mktemp("walk"), 1.0) as made:
        yield made


@pytest.mark.slow
def test_going_to_any_tab_or_leaf_and_back_again_never_holds_up_the_screen(window, qtbot):
    found = [scene.make(window.shell) for scene in SCENES if scene.key.startswith(PLACES)]
    places = [each for each in found if isinstance(each, Place)]
    assert len(places) > 25
    for place in places:  # once to make what is made when first wanted
        visit(window, place, qtbot)
    with watched():
        for place in places:
            visit(window, place, qtbot)


PLACES = ("today", "members-", "meetings-", "incentives-", "feedback-")


def visit(window, place, qtbot):
    window.stack.go(place)
    for _ in range(3):
        with qtbot.waitCallback() as settled:
            QTimer.singleShot(0, settled)
