"""Ten thousand people out of a spreadsheet, against raw reading plus raw inserting of these rows.

Ours is everything a person waits for: a process of its own with limits, finding the table, reading
every cell, comparing every row, and one command with its journal. The floor reads the cells with
the same library and writes the very rows ours wrote, journal and search words included, with bare
SQLite.
"""

import gc
import io
import shutil
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

from python_calamine import CalamineWorkbook

from benchmarks.kit import Job
from coprod_desktop.commands.members.importing import ImportMembers
from coprod_desktop.domain.importing.verdicts import judged
from coprod_desktop.exchange import opened as files
from coprod_desktop.exchange.people import people
from coprod_desktop.exchange.sheets import xlsx_bytes
from coprod_desktop.queries import importing
from coprod_desktop.readmodels.sheets import Sheet
from coprod_desktop.store import migrate
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.workspace import Workspace

KEY = "5a" * 32
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HEADINGS = ("Name", "Mobile", "E-mail", "Address", "Postcode", "Joined", "Diet", "Panel", "Notes")
TABLES = (
    "panel", "member", "contact_route", "member_note", "panel_role", "imported_file",
    "journal_entry", "journal_row",
)  # fmt: skip


def spreadsheet(folder: Path, count: int) -> Path:
    """A list of so many people, as a charity keeps it."""
    rows = tuple(
        (
            f"Surname{number}, First{number}",
            f"7700{number:06d}",
            f"person{number}@example.org",
            f"{number} Nowhere Street",
            f"EX{number % 9 + 1} {number % 9 + 1}ZZ",
            f"{number % 28 + 1:02d}/{number % 12 + 1:02d}/2024",
            "vegan" if number % 5 == 0 else "",
            f"Panel {number % 7}",
            f"Came with a friend, {number}" if number % 3 == 0 else "",
        )
        for number in range(count)
    )
    path = folder / f"list{count}.xlsx"
    path.write_bytes(xlsx_bytes([Sheet("Members", HEADINGS, rows)]))
    return path


def bring_in(path: Path, workspace: Workspace) -> int:
    """Do what the window does, from the file to the last row."""
    found = files.opened(path)
    table = found.tables[0]
    plan = files.plan_for(table)
    rows = people(table, plan, date(2026, 11, 23))
    verdicts = tuple(judged(rows, workspace.ask(importing.people_here)))
    key, mapping = files.kept(table, plan)
    return workspace.do(ImportMembers(found.name, found.digest, verdicts, key, mapping)).new


def _empty(folder: Path) -> Path:
    path = folder / "empty.db"
    raw = connect(path, KEY)
    migrate.upgrade(raw)
    raw.close()
    return path


def _import() -> tuple:
    folder = Path(tempfile.mkdtemp())
    empty, path = _empty(folder), spreadsheet(folder, 10_000)
    numbers = iter(range(10**9))

    def fresh(name: str) -> Path:
        copy = folder / f"{name}{next(numbers)}.db"
        shutil.copy(empty, copy)
        return copy

    done = fresh("rows")
    database = Database(done, KEY)
    bring_in(path, Workspace(database, "Sam", lambda: NOON))
    database.close()
    raw = connect(done, KEY)
    rows = []
    for table in TABLES:
        cursor = raw.execute(f"SELECT * FROM {table}")
        rows.append((table, len(cursor.description), cursor.fetchall()))
    found = raw.execute("SELECT words, member_id FROM member_search").fetchall()
    raw.close()

    def ours() -> float:
        database = Database(fresh("ours"), KEY)
        workspace = Workspace(database, "Sam", lambda: NOON)
        start = time.perf_counter()
        assert bring_in(path, workspace) == 10_000
        took = time.perf_counter() - start
        database.close()
        return took

    def floor() -> float:
        raw = connect(fresh("floor"), KEY)
        start = time.perf_counter()
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        assert len(list(book.get_sheet_by_index(0).iter_rows())) == 10_001
        raw.execute("BEGIN IMMEDIATE")
        for table, width, values in rows:
            marks = ", ".join("?" for _ in range(width))
            raw.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        raw.executemany("UPDATE member_search SET words = ? WHERE member_id = ?", found)
        raw.execute("COMMIT")
        took = time.perf_counter() - start
        raw.close()
        return took

    return ours, floor


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


def _memory() -> tuple:
    """Resident memory after ten imports against after two: flat means that nothing stays."""
    folder = Path(tempfile.mkdtemp())
    empty, path = _empty(folder), spreadsheet(folder, 10_000)
    numbers = iter(range(10**9))

    def after(times: int) -> float:
        for _ in range(times):
            copy = folder / f"memory{next(numbers)}.db"
            shutil.copy(empty, copy)
            database = Database(copy, KEY)
            bring_in(path, Workspace(database, "Sam", lambda: NOON))
            database.close()
            copy.unlink()
        gc.collect()
        return float(_resident())

    after(2)
    return lambda: after(4), lambda: after(1)


JOBS = [
    Job(
        "import of 10,000 spreadsheet rows",
        "raw reading and raw inserting of the same rows",
        4.0,
        _import,
        3,
    ),
    Job("memory after four more such imports", "memory after one", 1.1, _memory, 1),
]
