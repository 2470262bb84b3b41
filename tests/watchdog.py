"""Fails a journey that holds up the screen's thread, and says which line did it.

A person feels a hold-up of more than 50 ms. A second thread looks at the screen's thread every few
milliseconds: how much processor time has it used since the event loop last turned, and where is it?
Processor time, because the clock on the wall also runs while the machine does other work. What a
test does by itself, such as filling a file, is not counted: only what runs in the windows' code or
under the event loop is. Python's garbage collection is left out, because the collected heap here is
mostly the test runner's.
"""

import gc
import statistics
import sys
import threading
import time
import traceback
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

LIMIT = 0.050
LOOK = 0.004
TURN = 3  # milliseconds
LAPTOP = 0.002  # seconds a fixed piece of work takes on an ordinary laptop of 2022
OURS = ("/coprod_desktop/ui/", "/coprod_desktop/app.py", "/pytestqt/")


class Watchdog:
    """Watches the thread it was made on. `held` lists each hold-up as (seconds, stack)."""

    def __init__(self, limit=LIMIT):
        self.limit = limit
        self.held = []
        self._thread = threading.get_ident()
        self._clock = _clock_of(self._thread)
        self._collected = self._collecting = 0.0
        self._turned = 0.0  # processor time when the event loop last turned
        self._entry = None  # the outermost frame of ours; another one is another thing done
        self._began = None  # processor time when it was first seen; None while nothing of ours runs
        self._stack = ""
        self._paused = 0
        self._stop = threading.Event()
        self._watcher = threading.Thread(target=self._look, daemon=True)
        self._beat = QTimer()
        self._beat.setInterval(TURN)
        self._beat.timeout.connect(self._turn)

    def start(self):
        gc.callbacks.append(self._garbage)
        self._turn()
        self._beat.start()
        self._watcher.start()

    def stop(self):
        self._stop.set()
        self._watcher.join()
        self._beat.stop()
        gc.callbacks.remove(self._garbage)

    @contextmanager
    def unwatched(self):
        """What is inside may take its time, such as opening a file."""
        self._paused += 1
        try:
            yield
        finally:
            self._paused -= 1

    def _used(self):
        return self._clock() - self._collected

    def _turn(self):
        self._turned = self._used()

    def _garbage(self, phase, _info):
        if threading.get_ident() == self._thread:
            if phase == "start":
                self._collecting = self._clock()
            else:
                self._collected += self._clock() - self._collecting

    def _look(self):
        while not self._stop.wait(LOOK):
            stack = sys._current_frames().get(self._thread)
            entry = None if self._paused else outermost(stack)
            if entry is None or entry is not self._entry:
                self._end()
                self._entry = entry
                self._began = None if entry is None else self._used()
                continue
            since = max(self._began, self._turned)
            if since > self._began:
                self._end()
                self._began = since
            took = self._used() - since
            if took > self.limit:
                self._stack = self._stack or "".join(traceback.format_stack(stack)[-14:])
                self._took = took
        self._end()

    def _end(self):
        if self._stack:
            self.held.append((self._took, self._stack))
            self._stack = ""


def _clock_of(thread):
    """The processor time of one thread, where the system tells it; else the time on the wall."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.perf_counter
    clock = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(clock)


def outermost(frame):
    """The outermost frame that belongs to the windows or to the event loop a test waits in."""
    found = None
    while frame is not None:
        name = frame.f_code.co_filename.replace("\\", "/")
        if any(part in name for part in OURS) and not name.endswith("/plugin.py"):
            found = frame
        frame = frame.f_back
    return found


def slowness():
    """How much slower than the laptop of the promise this machine computes just now; 1 or more."""

    def once():
        began, found = time.thread_time(), {}
        for number in range(20_000):
            found[number % 997] = f"{number}"
        sorted(found.values())
        return time.thread_time() - began

    return max(1.0, statistics.median(once() for _ in range(9)) / LAPTOP)


@contextmanager
def watched(limit=LIMIT):
    """Everything inside answers within the limit."""
    for _ in range(3):  # what earlier tests left to throw away is not this journey's
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
    dog = Watchdog(limit * slowness())
    dog.start()
    try:
        yield dog
    finally:
        dog.stop()
    told = "\n".join(f"{used * 1000:.0f} ms:\n{stack}" for used, stack in dog.held)
    assert not dog.held, f"the screen was held up\n{told}"
