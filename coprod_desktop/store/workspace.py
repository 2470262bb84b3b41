"""The one door to the data: `ask` a question, `do` a command, `undo`, `redo`.

`do` runs one command in one transaction. Either all of it happened, is in the journal, can be
undone and has been announced; or none of it happened.
"""

import gc
import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Lock
from typing import Any, ClassVar, Concatenate, Final, ParamSpec, Protocol, TypeVar
from uuid import UUID

from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.models import EntryKind, JournalEntry, Table
from coprod_desktop.store import searching
from coprod_desktop.store.database import Database, trouble
from coprod_desktop.store.journal import Entry, Journal, Note, Place, Row, areas, driver, rows_at
from coprod_desktop.store.undoing import entry_notes, later_change, next_redo, next_undo

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

UNDO_LASTS: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Work:
    """What a command may touch while it runs."""

    session: Session
    now: datetime
    actor: str

    def add_many(self, kind: type[Table], rows: Sequence[dict[str, Any]]) -> None:
        """Write many new rows of one table at once; each dict gets its `id`.

        The journal notes them like any others. For thousands: a few are better added one by one.
        """
        self.session.flush()
        journal: Journal = self.session.info["journal"]
        journal.add_many(kind, rows)


class Command(Protocol[Result_co]):
    """Something a person can do: a frozen dataclass whose fields are the whole request.

    It may also have a property `details`: a mapping of non-personal facts (a count, a file's name)
    that History puts into words; `risky`, a class variable: a backup is made first; and `shakes`, a
    set of areas it changes behind the journal (an erasure).
    """

    can_undo: ClassVar[bool]

    def run(self, work: Work) -> Result_co:
        """Change rows, or raise `Refused`. Never commits, never shows, never waits."""
        ...


@dataclass(frozen=True, slots=True)
class Changes:
    """What one command changed, for those who show it."""

    command: str
    areas: frozenset[Area]
    places: frozenset[Place]


class Workspace:
    """Does, undoes and redoes commands on one charity's file.

    Attributes:
        actor: the name of the person who unlocked the file.
        listeners: told what changed after each commit, on the thread that did it.
    """

    def __init__(self, database: Database, actor: str, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._lock = Lock()
        self.actor = actor
        self.listeners: list[Callable[[Changes], None]] = []

    def now(self) -> datetime:
        """This moment, by the clock we were given (aware)."""
        return self._clock()

    def today(self) -> date:
        """Today in London."""
        return self._clock().astimezone(LONDON).date()

    def ask(
        self,
        question: Callable[Concatenate[Session, Asked], Answer],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> Answer:
        """The answer to one question, from a session that cannot write.

        Raises:
            Trouble: "file-damaged" and others, when the computer says no.
        """
        try:
            with self._database.reader() as session:
                return question(session, *args, **kwargs)
        except (DatabaseError, sqlcipher.DatabaseError) as problem:
            if "readonly" in str(problem):
                raise  # a question that writes is our mistake, not the computer's
            raise trouble(problem) from problem

    def do(self, command: Command[Result]) -> Result:
        """Run one command, all or nothing.

        Raises:
            Refused: the rules say no; "changed-meanwhile" when two edits met.
            Trouble: the computer says no: "disk-full", "busy", "look-only".
        """
        name = type(command).__name__
        if getattr(command, "risky", False):
            for prepare in self._database.before_risky:
                prepare()
        with self._writing() as (session, journal, work):
            result = command.run(work)
            session.flush()
            notes = journal.changed()
            if notes:
                details: Mapping[str, str | int] | None = getattr(command, "details", None)
                entry = Entry(
                    name,
                    EntryKind.DO,
                    actor=work.actor,
                    can_undo=command.can_undo,
                    details=json.dumps(dict(details)) if details else None,
                )
                journal.enter(entry, notes)
                searching.follow(driver(session.connection()), notes)
        self._announce(name, notes, getattr(command, "shakes", frozenset()))
        return result

    @property
    def undo_name(self) -> str | None:
        """The command that `undo` would take back. None: nothing, or a wall such as a payment."""
        entry = self.ask(next_undo, since=self.now() - UNDO_LASTS)
        return entry.command if entry is not None and entry.can_undo else None

    @property
    def redo_name(self) -> str | None:
        """The command that `redo` would do again."""
        entry = self.ask(next_redo, since=self.now() - UNDO_LASTS)
        return None if entry is None else entry.command

    def undo(self, entry: UUID | None = None) -> None:
        """Put every row of the last command, or of a given entry, back as it was.

        Raises:
            Refused: "nothing-to-undo", "cannot-undo" (a wall), "changed-since".
        """
        self._swap(EntryKind.UNDO, entry)

    def redo(self) -> None:
        """Do again what was just undone.

        Raises:
            Refused: "nothing-to-redo", "changed-since".
        """
        self._swap(EntryKind.REDO, None)

    def _swap(self, kind: EntryKind, chosen: UUID | None) -> None:
        back = kind is EntryKind.UNDO
        with self._writing() as (session, journal, work):
            pick = next_undo if back else next_redo
            entry = (
                session.get(JournalEntry, chosen)
                if chosen is not None
                else pick(session, since=work.now - UNDO_LASTS)
            )
            if entry is None or entry.undone is back or entry.kind is not EntryKind.DO:
                raise Refused("nothing-to-undo" if back else "nothing-to-redo")
            if not entry.can_undo:
                raise Refused("cannot-undo", command=entry.command)
            notes = entry_notes(session, entry.id)
            _put_back(session, journal, entry, notes, back=back)
            entry.undone = back
            session.flush()
            name = entry.command
            journal.enter(
                Entry(name, kind, actor=work.actor, undoes=entry.id, details=entry.details), notes
            )
            searching.follow(driver(session.connection()), notes, back=back)
        self._announce(name, notes)

    @contextmanager
    def _writing(self) -> Generator[tuple[Session, Journal, Work]]:
        """One transaction with the journal listening. Leaving by an error leaves nothing."""
        for check in self._database.before_write:
            check()
        try:
            with self._lock, _undisturbed(), Session(self._database.writing) as session:
                session.connection().info["journal_is_looking"] = False
                now = self._clock()
                journal = Journal(session, now)
                yield session, journal, Work(session, now, self.actor)
                session.commit()
                if journal.sequence is not None:
                    for tell in self._database.after_commit:
                        tell(journal.sequence)
        except StaleDataError as problem:
            raise Refused("changed-meanwhile") from problem
        except (DatabaseError, sqlcipher.DatabaseError) as problem:
            found = trouble(problem)
            if isinstance(found, Trouble) and found.reason == "disk-full":
                for give_back in self._database.when_full:
                    give_back()
            raise found from problem

    def _announce(
        self, name: str, notes: Mapping[Place, Note], shaken: frozenset[Area] = frozenset()
    ) -> None:
        if notes:
            changes = Changes(name, areas(notes) | shaken, frozenset(notes))
            for listener in self.listeners:
                listener(changes)


@contextmanager
def _undisturbed() -> Generator[None]:
    """Hold the search for garbage off: what a command makes is alive until its end.

    With an import's hundred thousand rows that search, begun again and again, was a fifth of it.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _put_back(
    session: Session,
    journal: Journal,
    entry: JournalEntry,
    notes: Mapping[Place, Note],
    *,
    back: bool,
) -> None:
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    there = rows_at(connection, list(notes))
    wanted: dict[Place, Row | None] = {}
    for place, note in reversed(list(notes.items())):
        left, to = (note.after, note.before) if back else (note.before, note.after)
        if there.get(place) != left:
            stands = later_change(session, entry.sequence, place)
            raise Refused(
                "changed-since",
                command=entry.command,
                by=None if stands is None else stands.command,
                at=None if stands is None else stands.at,
            )
        wanted[place] = to
    journal.put(wanted)
