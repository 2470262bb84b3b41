"""Is a file sound? All checks, all their rows, and a fingerprint of its shape.

An edited database can pass every integrity check: a trigger that deletes, a view in the place of a
table. Only the fingerprint sees those, so a file whose shape we do not know is not restored.
"""

import hashlib
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.store import migrate


def unsound(raw: Any) -> list[str]:
    """What is wrong with an open file; nothing for a sound one."""
    found: list[str] = []
    try:
        found += [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
        whole = [str(row[0]) for row in raw.execute("PRAGMA integrity_check").fetchall()]
        if whole != ["ok"]:
            found += whole
        found += [str(row) for row in raw.execute("PRAGMA foreign_key_check").fetchall()]
    except sqlcipher.DatabaseError as problem:
        found.append(str(problem))
    return found


def counts(raw: Any) -> dict[str, int]:
    """How many rows each of our tables has."""
    names = [
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")
        if not row[0].startswith(("sqlite_", "alembic_"))
    ]
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def fingerprint(raw: Any) -> str:
    """A digest of the file's shape: every table, index, view and trigger as it was made."""
    rows = raw.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    known = sorted((kind, name, sql or "") for kind, name, sql in rows if "alembic" not in name)
    return hashlib.sha256(repr(known).encode()).hexdigest()


def known_fingerprint(raw: Any, schema: int) -> str:
    """The fingerprint of a file of one of our versions, made in an empty database."""
    migrate.upgrade(raw, to=str(schema))
    return fingerprint(raw)
