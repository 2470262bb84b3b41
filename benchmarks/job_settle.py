"""Settling two hundred people as one command, against raw SQLite writing the same rows."""

import shutil
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.kit import Job
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.money import Money
from coprod_desktop.store import migrate
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Workspace
from tests.builders_incentives import everybody

KEY = "5a" * 32
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _settle() -> tuple:
    folder = Path(tempfile.mkdtemp())
    path = folder / "empty.db"
    raw = connect(path, KEY)
    migrate.upgrade(raw)
    raw.close()
    first = Database(path, KEY)
    meeting, people = everybody(Workspace(first, "Sam", lambda: NOON), 200)
    first.close()
    fare = Line(
        Spent.PUBLIC_TRANSPORT,
        Money(460),
        date(2026, 11, 20),
        why_no_receipt="Same bus as last time",
    )
    rows = tuple(
        Settled(one, Money(4500), Choice.ALL, Method.CASH, lines=(fare,)) for one in people
    )
    numbers = iter(range(10**9))

    def ours() -> float:
        copy = folder / f"ours{next(numbers)}.db"
        shutil.copy(path, copy)
        database = Database(copy, KEY)
        workspace = Workspace(database, "Sam", lambda: NOON)
        start = time.perf_counter()
        workspace.do(SettleMeeting(meeting, rows))
        took = time.perf_counter() - start
        database.close()
        return took

    def a_second() -> float:
        return 1.0

    return ours, a_second


JOBS = [Job("settle 200 people as one command", "one second", 1.0, _settle, 3)]
