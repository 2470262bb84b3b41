"""The one database file: opened with one recipe, asserted on every connection.

Two kinds of connection leave this module: one that may write, kept by `Workspace`, and ones that
SQLite itself refuses to write through, handed to every question. The recipe and the reasons behind
each pragma were measured: WAL with FULL lost nothing in simulated power cuts, NORMAL did; the one
way an encrypted SQLite leaks is `temp_store=FILE`.
"""

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.errors import Trouble

MIN_SQLITE: Final = (3, 51, 3)
"""Older SQLite can lose acknowledged commits (WAL-reset bug, sqlite.org/wal.html)."""

_KEY = re.compile(r"[0-9a-f]{64}")
_RECIPE: Final = {
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "mmap_size": ("0", 0),
    "secure_delete": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
    "cache_size": ("-16000", -16000),
}
_WRITING: Final = {"journal_mode": ("WAL", "wal"), "synchronous": ("FULL", 2)}


class WriteOutsideJournal(AssertionError):  # noqa: N818 - it names what somebody did
    """Somebody changed rows behind the journal's back. Always a bug."""


def connect(path: Path, keyhex: str, *, look_only: bool = False, immutable: bool = False) -> Any:
    """Open one connection by the recipe and prove that each pragma took.

    Args:
        path: the database file.
        keyhex: the raw key, 64 hexadecimal digits.
        look_only: open for reading only.
        immutable: the medium cannot be written at all, so no `-shm` file can be made.

    Raises:
        Trouble: "sqlite-too-old", "not-our-file" (wrong key or damaged first page),
            "pragma-refused", "cannot-open".
    """
    if sqlcipher.sqlite_version_info < MIN_SQLITE:
        raise Trouble("sqlite-too-old", found=sqlcipher.sqlite_version)
    if _KEY.fullmatch(keyhex) is None:
        raise ValueError("a key is 64 hexadecimal digits")
    mode = "?mode=ro" if look_only else "?mode=rwc"
    uri = path.absolute().as_uri() + mode + ("&immutable=1" if immutable else "")
    try:
        raw = sqlcipher.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10
        )
    except sqlcipher.OperationalError as problem:
        raise Trouble("cannot-open") from problem
    try:
        _prepare(raw, keyhex, look_only=look_only)
    except BaseException:
        raw.close()
        raise
    return raw


def _prepare(raw: Any, keyhex: str, *, look_only: bool) -> None:
    raw.execute("PRAGMA cipher_log_level=NONE")
    raw.execute(f"PRAGMA key=\"x'{keyhex}'\"")
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as problem:
        if "not a database" in str(problem):
            raise Trouble("not-our-file") from problem
        raise Trouble("cannot-open") from problem
    recipe = _RECIPE if look_only else {**_RECIPE, **_WRITING}
    for pragma, (wanted, _) in recipe.items():
        raw.execute(f"PRAGMA {pragma}={wanted}")
    if not look_only:
        raw.execute("PRAGMA journal_size_limit=8388608")
    for pragma, (_, expected) in recipe.items():
        found = raw.execute(f"PRAGMA {pragma}").fetchone()[0]
        if found != expected:
            raise Trouble("pragma-refused", pragma=pragma, found=found)


def _guard(
    connection: Connection, _cursor: Any, statement: str, _values: Any, _context: Any, _many: Any
) -> None:
    """Let rows change only while the journal is looking."""
    word = statement.lstrip()[:7].upper()
    writes = word.startswith(("INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE", "DROP", "ALTER"))
    hidden = word.startswith("WITH") and re.search(r"\b(INSERT|UPDATE|DELETE)\b", statement, re.I)
    if (writes or hidden) and not connection.info.get("journal_is_looking"):
        raise WriteOutsideJournal(statement[:80])


class Database:
    """The database file of one charity.

    Attributes:
        path: the file.
        after_commit: called with the last sequence after each commit (the watermark listens).
        before_write: called before each command; may raise `Trouble` (the identity watch).
        before_risky: called before a command that says it is `risky` (makes a backup).
        when_full: called when the disk was full (gives back the room kept aside).
    """

    def __init__(
        self, path: Path, keyhex: str, *, look_only: bool = False, immutable: bool = False
    ) -> None:
        self.path = path
        self.look_only = look_only
        self.after_commit: list[Callable[[int], None]] = []
        self.before_write: list[Callable[[], None]] = []
        self.before_risky: list[Callable[[], None]] = []
        self.when_full: list[Callable[[], object]] = []

        def writer() -> Any:
            return connect(path, keyhex, look_only=look_only, immutable=immutable)

        def reader() -> Any:
            raw = writer()
            raw.execute("PRAGMA query_only=ON")
            return raw

        self._writing = _engine(writer, size=1, begin="BEGIN IMMEDIATE")
        self._reading = _engine(reader, size=3, begin="BEGIN")
        event.listen(self._writing, "before_cursor_execute", _guard)

    @property
    def writing(self) -> Engine:
        """The engine that may write. For `Workspace` alone.

        Raises:
            Trouble: "look-only".
        """
        if self.look_only:
            raise Trouble("look-only")
        return self._writing

    @contextmanager
    def reader(self) -> Generator[Session]:
        """Lend a session that can only read. Give it back before showing anything."""
        with Session(self._reading, autoflush=False) as session:
            yield session

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file and empty it. For idle, lock and exit."""
        if self.look_only:
            return
        with self._writing.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self._reading.dispose()
        self._writing.dispose()


def _engine(creator: Callable[[], Any], *, size: int, begin: str) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=creator,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=2,
        pool_timeout=15,
        hide_parameters=True,
    )

    def start(connection: Connection) -> None:
        raw: Any = connection.connection.driver_connection
        raw.execute(begin)

    event.listen(engine, "begin", start)
    return engine


def trouble(problem: Exception) -> Exception:
    """What the database said, as a reason with a sentence; our own mistakes stay as they are."""
    cause = getattr(problem, "orig", problem)
    said = str(cause).lower()
    for words, reason in _SAID:
        if words in said:
            return Trouble(reason)
    # What SQLite counts to no other kind is damage, such as an index that cannot be read.
    return Trouble("file-damaged") if type(cause) is sqlcipher.DatabaseError else problem


_SAID: Final = (
    ("disk is full", "disk-full"),
    ("is locked", "busy"),
    ("readonly database", "look-only"),
    ("disk i/o", "disk-fault"),
    ("unable to open", "cannot-open"),
    ("malformed", "file-damaged"),
    ("not a database", "file-damaged"),
)
