"""Backups without anybody thinking of them.

Every half hour of change, at lock and exit, and before anything risky. What changed is told by the
journal's sequence against the newest backup's, so it survives a crash; the few tables outside the
journal are told by their counts.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain import keeping
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.models import Table
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.store import backup, drafts, restoring, second_place, shelf, tombstones
from coprod_desktop.store.backup import Backup
from coprod_desktop.store.database import trouble
from coprod_desktop.store.unlocking import Opened
from coprod_desktop.store.vault import Vault

_BOOK: Final = ("journal_entry", "journal_row")


def before_upgrade(clock: Callable[[], datetime]) -> Callable[[Opened], None]:
    """What to do before a file's shape changes: a backup that is never thinned out."""

    def prepare(opened: Opened) -> None:
        backup.make(opened, clock(), kind="migration")

    return prepare


class _StillHeld:
    """A vault whose file was replaced: its own content, through the connection still open."""

    def __init__(self, vault: Vault, raw: Any) -> None:
        self.folder, self.root, self.keys, self._raw = vault.folder, vault.root, vault.keys, raw

    def connect(self) -> Any:
        """That connection; closing it is left to whoever lent it."""
        return self

    def execute(self, *what: Any) -> Any:
        """What the connection answers; it leaves its reading for a moment first."""
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")
        self._raw.execute("PRAGMA query_only=OFF")  # a copy into a new file counts as writing
        return self._raw.execute(*what)

    def close(self) -> None:
        """Leave it open."""


class Routine:
    """Keeps one open vault backed up. All but `due`, `kept` and `last` are slow.

    Attributes:
        shelf: the folder of its own backups.
    """

    def __init__(self, vault: Vault, clock: Callable[[], datetime]) -> None:
        self._vault, self._clock = vault, clock
        self.shelf = vault.folder / "backups"
        self._newest: Backup | None = None
        self._failed_at: datetime | None = None

    def begin(self) -> None:
        """Sweep up what was cut off, and be asked before anything risky."""
        shelf.sweep(self.shelf)
        restoring.sweep(self._vault.folder, self._clock())
        self._vault.database.before_risky.append(lambda: self.back_up("risky") and None)

    def last(self) -> datetime | None:
        """When the newest backup on this computer was made."""
        there = shelf.listed(self.shelf)
        return shelf.made(there[0]) if there else None

    def kept(self) -> Kept:
        """How the file is kept, for the status line and Today."""
        place = second_place.kept(self._vault.folder)
        reached = None if place is None else place.reached
        reminder = keeping.reminder(place is not None, reached, self._clock())
        name = "" if place is None else place.folder.name or str(place.folder)
        return Kept(self.last(), name, reached, reminder)

    def due(self) -> bool:
        """Whether changes have waited for half an hour, and the last try is as long ago.

        Raises:
            Trouble: "file-replaced": another program put another file in its place.
        """
        self._vault.check_identity()
        now = self._clock()
        tried = self._failed_at
        if tried is not None and abs(now - tried) < keeping.EVERY:
            return False
        return keeping.due(self._waiting_since(), now)

    def back_up(self, kind: str, progress: Progress = silent) -> Path:
        """Make a backup here, thin out the old ones, and bring it to the second place.

        Raises:
            Trouble: see `backup.make`; of the second place nothing is raised.
        """
        now = self._clock()
        try:
            made = backup.make(self._vault, now, kind=kind, progress=progress)
        except Trouble:
            self._failed_at = now
            raise
        self._failed_at = None
        shelf.thin_out(self.shelf)
        # A stick that was pulled out or is full is no reason to call this backup a failure:
        # Today reminds of a place that was not reached for long.
        try:
            second_place.bring(self._vault.folder, made, now)
        except Trouble:
            return made
        return made

    def back_up_to(self, folder: Path, progress: Progress = silent) -> Path:
        """Make a backup in another folder, and remember it as the second place.

        Raises:
            Trouble: see `backup.make`.
        """
        now = self._clock()
        made = backup.make(self._vault, now, kind="manual", to=folder, progress=progress)
        if not self._vault.look_only:
            sequence = backup.headline(made).sequence
            place = second_place.SecondPlace(folder, now, sequence)
            second_place.keep(self._vault.folder, place)
        return made

    def at_rest(self) -> Path | None:
        """At lock and exit: a backup if anything changed since the newest one.

        Raises:
            Trouble: see `backup.make`; "file-replaced" after a backup of what we still hold open.
        """
        try:
            self._vault.check_identity()
        except Trouble:
            with self._vault.database.reader() as session:
                held = _StillHeld(self._vault, session.connection().connection.driver_connection)
                backup.make(held, self._clock(), kind="manual")
            raise
        made = self.back_up("lock") if self._waiting_since() is not None else None
        there = shelf.listed(self.shelf)
        place = second_place.kept(self._vault.folder)
        if made is None and there and place is not None and place.folder.is_dir():
            newest = self._newest_backup()
            if newest is not None and newest.sequence != place.sequence:
                second_place.bring(self._vault.folder, there[0], self._clock())
        return made

    def after_erasure(self) -> None:
        """Make an erasure last: remembered for old backups, gone from what lies aside."""
        with self._vault.database.writing.connect() as connection:
            tombstones.sync(self._vault.folder, connection.connection.driver_connection)
        drafts.keep(self._vault.folder, self._vault.root, {})
        restoring.forget_replaced(self._vault.folder)
        self._vault.database.checkpoint()

    def _newest_backup(self) -> Backup | None:
        for path in shelf.listed(self.shelf):
            if self._newest is None or self._newest.path != path:
                try:
                    self._newest = backup.headline(path)
                except Trouble:
                    continue
            return self._newest
        return None

    def _waiting_since(self) -> datetime | None:
        """When the first change was made that is in no backup; None when there is none."""
        newest = self._newest_backup()
        try:
            with self._vault.database.reader() as session:
                raw: Any = session.connection().connection.driver_connection
                return _first_after(raw, newest)
        except (DatabaseError, sqlcipher.DatabaseError) as problem:
            raise trouble(problem) from problem


def _first_after(raw: Any, newest: Backup | None) -> datetime | None:
    after = 0 if newest is None else newest.sequence
    last = raw.execute("SELECT max(sequence) FROM journal_entry").fetchone()[0] or 0
    first = raw.execute(
        "SELECT min(at) FROM journal_entry WHERE sequence > ?", (after,)
    ).fetchone()[0]
    if first is not None:
        return datetime.strptime(first, "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)
    if newest is None:
        return None
    # Fewer changes than in the backup: an older one was restored. That is a change too.
    return newest.made if last != after or _others(raw) != _others_in(newest) else None


def _outside() -> list[str]:
    """The tables outside the journal."""
    kinds = (mapper.class_ for mapper in Table.registry.mappers)
    names = [each.__tablename__ for each in kinds if not each.journalled]
    return sorted(name for name in names if name not in _BOOK)


def _others(raw: Any) -> dict[str, int]:
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in _outside()
    }


def _others_in(newest: Backup) -> dict[str, int]:
    said = dict(newest.counts)
    return {name: said.get(name, 0) for name in _outside()}
