import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from tests.watchdog import Watchdog, watched


def burn(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(500))


def slow_handler():
    burn(0.15)


@pytest.fixture
def button(qtbot):
    made = QPushButton("Go")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_slow_handler_in_the_event_loop_is_caught_with_the_stack_that_did_it(qtbot):
    dog = Watchdog()
    dog.start()
    QTimer.singleShot(20, slow_handler)
    with qtbot.waitCallback() as done:
        QTimer.singleShot(220, done)
    dog.stop()
    assert len(dog.held) == 1
    assert dog.held[0][0] > 0.1
    assert "slow_handler" in dog.held[0][1]


def test_a_slow_click_is_caught(button, qtbot):
    button.clicked.connect(slow_handler)
    with pytest.raises(AssertionError, match="slow_handler"), watched():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_quick_work_waiting_other_threads_and_the_test_itself_are_not_caught(button, qtbot):
    button.clicked.connect(lambda: burn(0.02))
    other = threading.Thread(target=burn, args=(0.2,))
    with watched():
        other.start()
        for _ in range(6):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        for _ in range(6):
            with qtbot.waitCallback() as done:
                QTimer.singleShot(30, lambda done=done: (burn(0.02), done()))
        burn(0.1)
        other.join()


def test_what_may_take_its_time_is_told_so(button, qtbot):
    button.clicked.connect(slow_handler)
    with watched() as dog, dog.unwatched():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
