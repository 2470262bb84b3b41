"""Who was erased, kept beside the database and in every backup, so that no old copy undoes it.

A tombstone is a digest of a random id: it says nothing to anybody who does not have the row. The
list is read before a file can be used; whoever is back is erased again.
"""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from coprod_desktop.domain.ids import IdSequence
from coprod_desktop.store import erasure
from coprod_desktop.store.durable import write_safely

NAME: Final = "erased.list"
_IDS: Final = IdSequence()


def stone(person: str) -> str:
    """The tombstone of one id (32 hexadecimal digits)."""
    return hashlib.blake2b(person.encode(), digest_size=16, person=b"coprod-erased-1").hexdigest()


def read(folder: Path) -> frozenset[str]:
    """The tombstones beside a database; a line that is damaged is left out."""
    try:
        lines = (folder / NAME).read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return frozenset()
    return frozenset(line for line in lines if len(line) == 32 and line.isalnum())


def keep(folder: Path, stones: Iterable[str]) -> None:
    """Add tombstones to the list. None is ever taken away."""
    there = read(folder)
    every = there | frozenset(stones)
    if every != there:
        write_safely(folder / NAME, "".join(f"{line}\n" for line in sorted(every)).encode())


def sync(folder: Path, raw: Any) -> None:
    """Add to the list whoever the database says was erased."""
    keep(folder, (stone(row[0]) for row in raw.execute("SELECT person_id FROM erased").fetchall()))


def reapply(folder: Path, raw: Any) -> int:
    """Erase again whoever came back with an old copy; how many."""
    stones = read(folder)
    if not stones:
        return 0
    done = {row[0] for row in raw.execute("SELECT person_id FROM erased").fetchall()}
    back = [
        (table, number)
        for table in ("member", "partner_contact")
        for (number,) in raw.execute(f"SELECT id FROM {table}").fetchall()
        if number not in done and stone(number) in stones
    ]
    if not back:
        return 0
    # The day of the last change in the old copy: nobody was on a panel here since.
    newest = raw.execute("SELECT max(at) FROM journal_entry").fetchone()[0]
    day = str(newest or "1970-01-01")[:10]
    raw.execute("BEGIN IMMEDIATE")
    try:
        for table, number in back:
            erasure.erase(raw, erasure.find(raw, table, number), day)
            _note(raw, number)
        raw.execute("COMMIT")
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return len(back)


def _note(raw: Any, person: str) -> None:
    # The row says only that it happened; the day it was first asked for is in the newer copy.
    at = datetime.fromtimestamp(0, UTC)
    raw.execute(
        "INSERT INTO erased (id, person_id, at, by) VALUES (?, ?, ?, '')",
        (_IDS.next(at).hex, person, f"{at:%Y-%m-%d %H:%M:%S.%f}"),
    )
