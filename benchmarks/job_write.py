"""One small command, and one big import with its undo, against raw SQLite writing the same rows."""

import shutil
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from benchmarks.kit import Job
from coprod_desktop.domain.searching import search_key
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Member
from coprod_desktop.store import migrate
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Work, Workspace

KEY = "5a" * 32
_WORDS = "UPDATE member_search SET words = ? WHERE member_id = ?"


@dataclass(frozen=True)
class AddPeople:
    """Put some people in the book."""

    count: int
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add them."""
        names = [f"Person {number}" for number in range(self.count)]
        work.session.add_all(Member(name=name, name_key=folded(name)) for name in names)


def _file(folder: Path, name: str) -> Path:
    path = folder / name
    raw = connect(path, KEY)
    migrate.upgrade(raw)
    raw.close()
    return path


def _copied_rows(path: Path) -> list[tuple[str, list[str], list[tuple[object, ...]]]]:
    """The rows that the last command wrote, by table, to be written again by raw SQLite."""
    raw = connect(path, KEY)
    found = []
    for table in ("member", "journal_entry", "journal_row"):
        cursor = raw.execute(f"SELECT * FROM {table}")
        found.append((table, [column[0] for column in cursor.description], cursor.fetchall()))
    raw.close()
    return found


def _small() -> tuple:
    folder = Path(tempfile.mkdtemp())
    ours = Workspace(
        Database(_file(folder, "ours.db"), KEY),
        "Sam",
        lambda: datetime.now(UTC),  # noqa: TID251
    )
    ours.do(AddPeople(1))
    rows = _copied_rows(folder / "ours.db")
    floor = connect(_file(folder, "floor.db"), KEY)
    words = search_key((), ["Person 0"])
    counter = iter(range(10**9))

    def raw_write() -> float:
        start = time.perf_counter()
        for _ in range(100):
            number = next(counter)
            floor.execute("BEGIN IMMEDIATE")
            for table, names, values in rows:
                marks = ", ".join("?" for _ in names)
                for row in values:
                    fresh = [
                        _fresh(name, value, number) for name, value in zip(names, row, strict=True)
                    ]
                    floor.execute(f"INSERT INTO {table} VALUES ({marks})", fresh)
            floor.execute(_WORDS, (words, f"{number:032x}"))  # what search finds them by
            floor.execute("COMMIT")
        return time.perf_counter() - start

    def command() -> float:
        start = time.perf_counter()
        for _ in range(100):
            ours.do(AddPeople(1))
        return time.perf_counter() - start

    return command, raw_write


def _fresh(name: str, value: object, number: int) -> object:
    if name in {"id", "entry_id", "row_id"}:
        return f"{number:032x}"
    return number + 1 if name == "sequence" else value


def _big(*, undo: bool) -> tuple:
    folder = Path(tempfile.mkdtemp())
    empty = _file(folder, "empty.db")
    numbers = iter(range(10**9))

    def ours() -> float:
        path = folder / f"ours{next(numbers)}.db"
        shutil.copy(empty, path)
        database = Database(path, KEY)
        workspace = Workspace(database, "Sam", lambda: datetime.now(UTC))  # noqa: TID251
        start = time.perf_counter()
        workspace.do(AddPeople(5000))
        took = time.perf_counter() - start
        if undo:
            start = time.perf_counter()
            workspace.undo()
            took = time.perf_counter() - start
        database.close()
        return took

    def a_second() -> float:
        return 1.0

    return ours, a_second


JOBS = [
    Job("one small command, journal included", "raw SQLite writing the same rows", 3.0, _small),
    Job("import of 5,000 members as one command", "one second", 1.0, lambda: _big(undo=False), 3),
    Job("undo of that import", "one second", 1.0, lambda: _big(undo=True), 3),
]
