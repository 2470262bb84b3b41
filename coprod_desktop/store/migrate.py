"""Brings a charity's file to the shape this version needs: all of it, or nothing.

Alembic inside the package, one transaction per upgrade, foreign keys off before it begins, and
every promise checked before it is kept: no broken links, no lost rows, a sound file.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.errors import Trouble

APPLICATION_ID: Final = 0x43504431
"""Stands in the file's header: "CPD1"."""
FOLDER: Final = Path(__file__).parent / "migrations"


def _config(folder: Path = FOLDER) -> Config:
    config = Config()
    config.set_main_option("script_location", folder.as_posix())
    return config


def newest(folder: Path | None = None) -> int:
    """The number of the newest revision we know."""
    head = ScriptDirectory.from_config(_config(folder or FOLDER)).get_current_head()
    return int(head or 0)


def upgrade(
    raw: Any,
    *,
    to: str = "head",
    folder: Path | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Bring an open connection's file up to a revision (or down, for tests).

    Args:
        raw: a connection made by `database.connect`.
        to: "head" or a revision's number.
        folder: where the revisions are; None for our own.
        before: called once when there is something to do and the file is not new (the backup).

    Raises:
        Trouble: "newer-version" when the file comes from a later app, "migration-failed".
    """
    folder = folder or FOLDER
    there = raw.execute("PRAGMA user_version").fetchone()[0]
    ours = newest(folder)
    if there > ours:
        raise Trouble("newer-version", found=there, known=ours)
    wanted = ours if to == "head" else int(to if to != "base" else 0)
    if there == wanted:
        return
    if there and before is not None:
        before()
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        _run(raw, there, wanted, folder)
    finally:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raw.execute("PRAGMA foreign_keys=ON")


def _run(raw: Any, there: int, wanted: int, folder: Path) -> None:
    config = _config(folder)
    engine = _borrowed(raw)
    raw.execute("BEGIN IMMEDIATE")
    before = _counts(raw)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        revision = f"{wanted:04d}" if wanted else "base"
        if wanted > there:
            command.upgrade(config, revision)
        else:
            command.downgrade(config, revision)
    _keep_promises(raw, before, _may_change(folder, there, wanted))
    raw.execute(f"PRAGMA user_version={wanted}")
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.execute("COMMIT")


def _keep_promises(raw: Any, before: dict[str, int], may_change: set[str]) -> None:
    """Let a change pass whose links are whole, whose rows are all there, and whose file is sound.

    Alembic rebuilds tables by copying them. With foreign keys on, that once deleted every row that
    pointed to a rebuilt table, and said nothing.
    """
    after = _counts(raw)
    lost = [
        name
        for name, count in before.items()
        if name in after and after[name] != count and name not in may_change
    ]
    broken = raw.execute("PRAGMA foreign_key_check").fetchall()
    whole = [row[0] for row in raw.execute("PRAGMA integrity_check").fetchall()]
    if lost or broken or whole != ["ok"]:
        raise Trouble("migration-failed", lost=len(lost), broken=len(broken))


def _counts(raw: Any) -> dict[str, int]:
    names = [
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not row[0].startswith(("sqlite_", "alembic_"))
    ]
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _may_change(folder: Path, there: int, wanted: int) -> set[str]:
    """Tables whose rows the revisions on the way say they add or take away (`MAY_CHANGE`)."""
    low, high = sorted((there, wanted))
    found: set[str] = set()
    for step in ScriptDirectory.from_config(_config(folder)).walk_revisions():
        if low < int(step.revision) <= high:
            found |= set(getattr(step.module, "MAY_CHANGE", ()))
    return found


def _borrowed(raw: Any) -> Engine:
    """An engine around a connection whose transaction is ours to begin and end."""

    class Lent:
        """The connection, deaf to commit, rollback and close."""

        def __getattr__(self, name: str) -> Any:
            return getattr(raw, name)

        def commit(self) -> None:
            """Leave the transaction to us."""

        def rollback(self) -> None:
            """Leave the transaction to us."""

        def close(self) -> None:
            """Leave the connection to us."""

    return create_engine("sqlite+pysqlite://", module=sqlcipher, creator=Lent, poolclass=StaticPool)
