"""Is the index of people's words what it would be if it were built anew? And building it anew."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.models import Member, search_keys

_SAME = (
    "SELECT count(*) FROM member LEFT JOIN member_search ON member_id = id"
    " WHERE member_id IS NULL OR member_search.name_key <> member.name_key OR words <> search_key",
    "SELECT count(*) FROM member_search WHERE member_id NOT IN (SELECT id FROM member)",
)


def unlike(engine: sa.Engine) -> list[str]:
    """What of the index is not as a fresh one would be; nothing when all is well.

    The words of everybody are read anew from their rows, the table beside them is compared with
    the people, and the index itself with that table. Takes the engine that may write: SQLite spells
    the last comparison as an insert, although it writes nothing.
    """
    with Session(engine, autoflush=False) as session:
        return _unlike(session)


def _unlike(session: Session) -> list[str]:
    found: list[str] = []
    known = session.execute(sa.select(Member.id, Member.search_key))
    keys = {member: words for member, words in known}  # noqa: C416 - the types reach through
    fresh = search_keys(session, keys)
    stale = sum(1 for member, words in keys.items() if fresh[member] != words)
    if stale:
        found.append(f"search words: {stale}")
    raw: Any = session.connection().connection.driver_connection
    for statement in _SAME:
        count = raw.execute(statement).fetchone()[0]
        if count:
            found.append(f"search table: {count}")
    try:
        raw.execute("INSERT INTO member_words (member_words, rank) VALUES ('integrity-check', 1)")
    except sqlcipher.DatabaseError as problem:
        found.append(f"search index: {problem}")
    return found


def rebuild(raw: Any) -> None:
    """Build the index anew inside the current transaction, so that nothing old is left in it.

    The index forgets lazily: a word that was taken out stays in its pages until they are merged.
    That is no good for somebody who was erased.
    """
    raw.execute("INSERT INTO member_words (member_words) VALUES ('rebuild')")
