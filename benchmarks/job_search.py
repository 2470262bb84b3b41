"""Searching among 100,000 people in the encrypted file: the question, and key to painted rows.

Both are the 95th of a hundred keys pressed one after the other, as people type names and numbers,
so the slow ones count: a single letter that fits thirty thousand people, a word that fits nobody.
"""

import statistics
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from benchmarks.kit import Job
from benchmarks.sample_members import KEY, file_of, keystrokes
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.queries import member_list
from coprod_desktop.store.database import Database
from coprod_desktop.store.workspace import Workspace
from tests.conftest import NOON

PEOPLE = 100_000
KEYS = 100
FRAME = 0.016
TWO_FRAMES = 0.033


@cache
def _file() -> Path:
    return file_of(Path(tempfile.mkdtemp()), PEOPLE)


@cache
def _workspace() -> Workspace:
    return Workspace(Database(_file(), KEY), "Sam", lambda: NOON)


def _late(times: list[float]) -> float:
    """The 95th of a hundred."""
    return statistics.quantiles(times, n=100)[94]


def _asked() -> tuple:
    workspace, typed, today = _workspace(), keystrokes(_file(), KEYS), NOON.date()

    def ours() -> float:
        times = []
        for words in typed:
            start = time.perf_counter()
            people = workspace.ask(member_list.found, MemberFilter(words), today)
            workspace.ask(member_list.page, people, today, 0, 40)
            times.append(time.perf_counter() - start)
        return _late(times)

    return ours, lambda: FRAME


def _without() -> tuple:
    """The same hundred questions as a walk through everybody's words."""
    workspace, typed = _workspace(), keystrokes(_file(), 12)
    ours = _asked()[0]

    def walked() -> float:
        raw = workspace._database._reading.raw_connection()  # noqa: SLF001
        times = []
        for words in typed:
            start = time.perf_counter()
            raw.driver_connection.execute(
                "SELECT member_id FROM member_search WHERE words LIKE ? ORDER BY name_key",
                (f"%{words}%",),
            ).fetchall()
            times.append(time.perf_counter() - start)
        raw.close()
        return _late(times)

    return ours, walked


def _painted() -> tuple:
    from PySide6.QtCore import QEvent, QPoint, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    from coprod_desktop.ui.members.controller import MembersController
    from coprod_desktop.ui.members.tab import MembersTab
    from coprod_desktop.ui.theme import Scheme, look
    from coprod_desktop.ui.working_shell import WorkingShell

    app = QApplication.instance() or QApplication(sys.argv[:1])
    look().wear(Scheme.LIGHT, 1.0)
    shell = WorkingShell(_workspace())
    tab = MembersTab()
    controller = MembersController(tab, shell)
    tab.resize(1366, 700)
    tab.show()
    controller.refresh()
    app.processEvents()
    typed = keystrokes(_file(), KEYS)
    pressed, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier

    def ours() -> float:
        times = []
        for words in typed:
            tab.search.line.blockSignals(True)  # noqa: FBT003 - Qt
            tab.search.line.setText(words[:-1])
            tab.search.line.blockSignals(False)  # noqa: FBT003 - Qt
            start = time.perf_counter()
            app.sendEvent(tab.search.line, QKeyEvent(pressed, 0, none, words[-1]))
            tab.list.viewport().repaint()
            times.append(time.perf_counter() - start)
            assert tab.list.indexAt(QPoint(9, 9)).isValid() == bool(tab.list.rows)
        assert controller.filtering.asks.words == typed[-1]
        return _late(times)

    ours.keep = (app, shell, tab, controller)
    return ours, lambda: TWO_FRAMES


JOBS = [
    Job("search 100,000 people: the question, 95th", "16 ms", 1.0, _asked, 3),
    Job(
        "search 100,000 people: the question, 95th", "LIKE over everybody's words", 0.2, _without, 3
    ),
    Job("search 100,000 people: key to paint, 95th", "33 ms", 1.0, _painted, 3),
]
