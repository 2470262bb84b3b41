"""Notices every row that changes, before and after, and puts rows back.

The same notes serve three readers: the audit book, Undo, and the screens that must refresh. They
are read from the file itself, so nobody can forget to write them.
"""

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Connection, event
from sqlalchemy import Table as TableClause
from sqlalchemy.orm import Session, UOWTransaction
from sqlcipher3.dbapi2 import Connection as SqliteConnection

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.ids import IdSequence
from coprod_desktop.models import EntryKind, Table

Row = Mapping[str, Any]
Place = tuple[str, UUID]
"""A table's name and a row's id."""
_CHUNK: Final = 500
_IDS: Final = IdSequence()
_ENTRY: Final = (
    "INSERT INTO journal_entry (id, sequence, at, actor, command, kind, can_undo, undone, undoes,"
    " details, rows) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)"
)
_ROW: Final = (
    "INSERT INTO journal_row (id, entry_id, table_name, row_id, before, after)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)


@dataclass(slots=True)
class Note:
    """One row, before and after. None means: was not there."""

    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What the book says of one thing that was done, undone or done again."""

    command: str
    kind: EntryKind
    actor: str
    can_undo: bool = False
    undoes: UUID | None = None
    details: str | None = None


@dataclass(slots=True)
class Journal:
    """Listens to one session for as long as one command runs."""

    session: Session
    now: datetime
    sequence: int | None = None
    notes: dict[Place, Note] = field(default_factory=dict[Place, Note])

    def __post_init__(self) -> None:
        self.session.info["journal"] = self
        event.listen(self.session, "before_flush", self._before)
        event.listen(self.session, "after_flush", self._after)

    def _before(self, session: Session, _context: UOWTransaction, _objects: Any) -> None:
        for thing in session.new:
            if isinstance(thing, Table) and thing.id is None:  # pyright: ignore[reportUnnecessaryComparison]
                thing.id = _IDS.next(self.now)
        fresh = [
            place
            for thing in (*session.dirty, *session.deleted)
            if (place := _place(thing)) is not None and place not in self.notes
        ]
        there = rows_at(session.connection(), fresh)
        for place in fresh:
            self.notes[place] = Note(there.get(place), None)
        session.connection().info["journal_is_looking"] = True

    def _after(self, session: Session, _context: UOWTransaction) -> None:
        session.connection().info["journal_is_looking"] = False
        touched = [
            place
            for thing in (*session.new, *session.dirty, *session.deleted)
            if (place := _place(thing)) is not None
        ]
        there = rows_at(session.connection(), touched)
        for place in touched:
            self.notes.setdefault(place, Note(None, None)).after = there.get(place)

    def add_many(self, kind: type[Table], rows: Sequence[dict[str, Any]]) -> None:
        """Write many new rows of one table at once, give them ids, and note them.

        As adding and flushing them would, without a Python object for each: an import is thousands.
        """
        if not rows:
            return
        for row in rows:
            row.setdefault("id", _IDS.next(self.now))
        connection = self.session.connection()
        shape = _shape(Table.metadata.tables[kind.__tablename__], connection)
        names = ", ".join(f'"{name}"' for name, _process, _default in shape)
        marks = ", ".join("?" for _ in shape)
        driver(connection).executemany(
            f'INSERT INTO "{kind.__tablename__}" ({names}) VALUES ({marks})',
            [
                [
                    value if process is None else process(value)
                    for name, process, default in shape
                    for value in (row.get(name, default),)
                ]
                for row in rows
            ],
        )
        there = rows_at(connection, [(kind.__tablename__, row["id"]) for row in rows])
        for place, row in there.items():
            self.notes[place] = Note(None, row)

    def changed(self) -> dict[Place, Note]:
        """Only the rows that are not as they were."""
        return {place: note for place, note in self.notes.items() if note.before != note.after}

    def enter(self, entry: Entry, notes: Mapping[Place, Note]) -> None:
        """Write an entry into the book, in the same transaction as the change.

        A thing done keeps its rows before and after; an undo or redo points to that entry's.
        """
        raw = driver(self.session.connection())
        newest = raw.execute("SELECT max(sequence) FROM journal_entry").fetchone()[0]
        self.sequence, number = (newest or 0) + 1, _IDS.next(self.now)
        values = (
            number.hex,
            self.sequence,
            f"{self.now.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}",
            entry.actor,
            entry.command,
            entry.kind,
            int(entry.can_undo),
            None if entry.undoes is None else entry.undoes.hex,
            entry.details,
            len(notes),
        )
        rows = [
            (
                _IDS.next(self.now).hex,
                number.hex,
                table,
                row.hex,
                packed(note.before),
                packed(note.after),
            )
            for (table, row), note in notes.items()
        ]
        raw.execute(_ENTRY, values)
        if entry.undoes is None:
            raw.executemany(_ROW, rows)

    def put(self, wanted: Mapping[Place, Row | None]) -> None:
        """Make rows be as given: removals first, then changes, then rows that come back."""
        there = rows_at(self.session.connection(), list(wanted))
        gone: dict[str, list[tuple[Any, ...]]] = {}
        changed: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
        back: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
        for (table, number), row in wanted.items():
            if row is None:
                gone.setdefault(table, []).append((number.hex,))
            elif (table, number) in there:
                changed.setdefault((table, tuple(row)), []).append((*row.values(), number.hex))
            else:
                back.setdefault((table, tuple(row)), []).append(tuple(row.values()))
        raw = driver(self.session.connection())
        for table, values in gone.items():
            raw.executemany(f'DELETE FROM "{table}" WHERE id = ?', values)
        for (table, names), values in changed.items():
            sets = ", ".join(f'"{name}" = ?' for name in names)
            raw.executemany(f'UPDATE "{table}" SET {sets} WHERE id = ?', values)
        for (table, names), values in back.items():
            columns = ", ".join(f'"{name}"' for name in names)
            marks = ", ".join("?" for _ in names)
            raw.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', values)


def _shape(
    table: TableClause, connection: Connection
) -> list[tuple[str, Callable[[Any], Any] | None, Any]]:
    """A table's columns: name, how its values go into the file, and what stands there by itself."""
    found: list[tuple[str, Callable[[Any], Any] | None, Any]] = []
    for column in table.columns:
        process = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
        given: Any = column.default
        found.append((column.name, process, None if given is None else given.arg))
    return found


def _place(thing: object) -> Place | None:
    if isinstance(thing, Table) and thing.journalled:
        return thing.__tablename__, thing.id
    return None


def driver(connection: Connection) -> SqliteConnection:
    """The SQLite connection itself, inside the same transaction.

    The journal's own statements go straight to it: they are many, small and known, and going
    through the ORM would double the price of a small command.
    """
    return cast("SqliteConnection", connection.connection.driver_connection)


def rows_at(connection: Connection, places: Sequence[Place]) -> dict[Place, Row]:
    """Those of the rows that are there, exactly as the file holds them."""
    by_table: dict[str, list[UUID]] = {}
    for table, number in places:
        by_table.setdefault(table, []).append(number)
    raw, found = driver(connection), dict[Place, Row]()
    for table, numbers in by_table.items():
        for start in range(0, len(numbers), _CHUNK):
            some = [number.hex for number in numbers[start : start + _CHUNK]]
            marks = ", ".join("?" for _ in some)
            result = raw.execute(f'SELECT * FROM "{table}" WHERE id IN ({marks})', some)
            names = [column[0] for column in result.description]
            at = names.index("id")
            for values in result:
                found[table, UUID(hex=values[at])] = dict(zip(names, values, strict=True))
    return found


def areas(places: Iterable[Place]) -> frozenset[Area]:
    """Which areas of the app these rows belong to."""
    home: dict[str, Area | None] = {
        mapper.class_.__tablename__: mapper.class_.area for mapper in Table.registry.mappers
    }
    tables = {table for table, _ in places}
    return frozenset(area for table in tables if (area := home.get(table)) is not None)


def packed(row: Row | None) -> str | None:
    """A row as JSON, bytes included."""
    return None if row is None else _PACKED.encode(row)


def _bytes(value: object) -> dict[str, str]:
    if not isinstance(value, bytes):
        raise TypeError(type(value).__name__)
    return {"b64": base64.b64encode(value).decode()}


_PACKED: Final = json.JSONEncoder(default=_bytes, ensure_ascii=False)


def unpacked(text: str | None) -> Row | None:
    """The row that `packed` packed."""
    return None if text is None else json.loads(text, object_hook=_row)


def _row(found: dict[str, Any]) -> Any:
    return base64.b64decode(found["b64"]) if found.keys() == {"b64"} else found
