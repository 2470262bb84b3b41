"""Locking: by hand, by itself, when the computer sleeps; nothing left behind, nothing lost."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.ui.idle import Idle
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.ui.widgets.fields import NotesEdit
from coprod_desktop.ui.widgets.frames import DialogFrame
from tests.builders import a_member
from tests.ui.conftest import PASSPHRASE

NAME = "Zebedee Quillfeather"


@pytest.fixture
def opened(roof, qtbot):
    made = roof.create(Answers("Riverside Voices", "Sam", PASSPHRASE))
    a_member(made.workspace, NAME)
    roof.show(made)
    qtbot.waitExposed(roof.window)
    yield made
    roof.lock()


def five_minutes(clock, roof):
    for _ in range(60):
        clock.now += timedelta(seconds=5)
        if roof.window is None:
            return
        roof.window.findChild(Idle).tick()


def test_it_locks_by_itself_after_five_minutes_without_a_touch(roof, opened, clock):
    locked = []
    roof.locked.connect(lambda: locked.append(clock.now))
    five_minutes(clock, roof)
    assert len(locked) == 1
    assert roof.window is None


def test_a_touch_starts_the_five_minutes_again(roof, opened, clock, qtbot):
    idle = roof.window.findChild(Idle)
    for _ in range(100):
        clock.now += timedelta(seconds=5)
        idle.touch()
        idle.tick()
    assert roof.window is not None


def test_a_key_pressed_in_the_window_is_a_touch(roof, opened, clock):
    idle = roof.window.findChild(Idle)
    handle = roof.window.windowHandle()
    handle.installEventFilter(idle)
    clock.now += timedelta(minutes=4, seconds=58)
    QTest.mouseMove(handle, roof.window.rect().center())
    QTest.keyClick(handle, "x")
    heard = []
    idle.left.connect(lambda: heard.append("left"))
    clock.now += timedelta(seconds=4)
    idle._ticked = clock.now  # the timer itself was awake
    idle.tick()
    assert heard == []


def test_a_computer_that_slept_is_locked_when_it_wakes(roof, opened, clock):
    clock.now += timedelta(minutes=2)  # less than the five, but the tick came much too late
    roof.window.findChild(Idle).tick()
    assert roof.window is None


def test_a_computer_about_to_sleep_is_locked_before(roof, opened):
    roof.window.findChild(Idle).sleeping()
    assert roof.window is None


def test_locking_empties_every_widget_and_closes_the_file(roof, opened, qtbot):
    window = roof.window
    window.stack.go(Place("members"))
    dialog = DialogFrame("A note", "Keep it", parent=window)
    notes = NotesEdit()
    notes.setAccessibleName("What happened")
    dialog.add(QLabel(NAME), notes)
    dialog.show()
    QTest.keyClicks(notes, "Rang at ten.")
    gone = []
    window.destroyed.connect(lambda: gone.append("window"))
    roof.lock()
    qtbot.waitUntil(lambda: bool(gone))
    left = [each for each in QApplication.allWidgets() if NAME in text_of(each)]
    assert left == []
    with pytest.raises(Trouble):
        roof.open(opened.folder, "wrong " + PASSPHRASE, "")
    again = roof.open(opened.folder, PASSPHRASE, "")
    assert again.draft() == {"A note: What happened": "Rang at ten."}
    again.close()


def text_of(widget):
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        return " ".join(str(model.index(at, 0).data()) for at in range(model.rowCount()))
    return widget.windowTitle() if isinstance(widget, QWidget) else ""
