"""Keeps the words people are found by true: after every command, undo and redo, and on demand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Engine
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.searching import search_key
from coprod_desktop.models.member_search import NAMES, SOURCES
from coprod_desktop.store.journal import Note, Place, Row

_CHUNK: Final = 500
_FACT: Final = dict(SOURCES)
_SET: Final = "UPDATE member_search SET words = ? WHERE member_id = ? AND words <> ?"


def follow(raw: Any, notes: Mapping[Place, Note], *, back: bool = False) -> None:
    """Write anew the words of everybody whose names or facts were touched.

    Args:
        raw: the connection, after the change.
        notes: the rows that changed.
        back: the change was an undo, so rows are as they were before.
    """
    known: dict[str, Row] = {}  # new people: all their rows are among the notes
    gone: set[str] = set()
    facts: dict[str, list[str]] = {}
    touched: set[str] = set()
    for (table, row), note in notes.items():
        was, now = (note.after, note.before) if back else (note.before, note.after)
        if table == "member":
            if now is None:
                gone.add(row.hex)  # and their words with them, by trigger
            elif was is None:
                known[row.hex] = now
            elif any(was[name] != now[name] for name in NAMES):
                touched.add(row.hex)
        elif table in _FACT:
            touched |= {str(each["member_id"]) for each in (was, now) if each}
            if now is not None:
                facts.setdefault(str(now["member_id"]), []).append(str(now[_FACT[table]]))
    new = ((who, _key(row, facts.get(who, ()))) for who, row in known.items())
    raw.executemany(_SET, [(words, who, words) for who, words in new])
    some = sorted(touched - known.keys() - gone)
    for start in range(0, len(some), _CHUNK):
        _write(raw, _fresh(raw, some[start : start + _CHUNK]))


def renew(raw: Any) -> None:
    """Write everybody's words and build the index anew, in the transaction that is open.

    For changes that pass by the commands, such as an erasure. The index forgets lazily: a word that
    was taken out stays in its pages until they are merged, which is no good for somebody erased.
    """
    _write(raw, _fresh(raw, ()))
    raw.execute("INSERT INTO member_words (member_words) VALUES ('rebuild')")


def mend(engine: Engine) -> None:
    """Build all of it anew, when it is not as it should be."""
    with engine.begin() as connection:
        renew(connection.connection.driver_connection)


def unlike(engine: Engine) -> list[str]:
    """What of the index is not as a fresh one would be; nothing when all is well.

    Takes the engine that may write: SQLite spells the comparison of an index with its table as an
    insert, although it writes nothing.
    """
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        fresh = {who: (name, words) for who, name, words in _fresh(raw, ())}
        rows = raw.execute("SELECT member_id, name_key, words FROM member_search").fetchall()
        there = {who: (name, words) for who, name, words in rows}
        wrong = {who for who in fresh.keys() | there.keys() if fresh.get(who) != there.get(who)}
        found = [f"search words: {len(wrong)}"] if wrong else []
        try:
            raw.execute(
                "INSERT INTO member_words (member_words, rank) VALUES ('integrity-check', 1)"
            )
        except sqlcipher.DatabaseError as problem:
            found.append(f"search index: {problem}")
        return found


def _write(raw: Any, fresh: Iterator[tuple[str, str, str]]) -> None:
    raw.executemany(_SET, [(words, who, words) for who, _name, words in fresh])


def _fresh(raw: Any, members: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Ids, folded names and words of these people, or of everybody, read from their rows."""
    marks = ", ".join("?" for _ in members)
    facts: dict[str, list[str]] = {}
    for table, column in SOURCES:
        where = f" where member_id in ({marks})" if members else ""
        for who, words in raw.execute(
            f'SELECT member_id, "{column}" FROM "{table}"{where}', members
        ):
            facts.setdefault(who, []).append(words)
    where = f" where id in ({marks})" if members else ""
    names = ", ".join(NAMES)
    for who, key, *called in raw.execute(
        f"SELECT id, name_key, {names} FROM member{where}", members
    ).fetchall():
        yield who, key, search_key(facts.get(who, ()), called)


def _key(member: Row, facts: Sequence[str]) -> str:
    return search_key(facts, [str(member[name]) for name in NAMES])
