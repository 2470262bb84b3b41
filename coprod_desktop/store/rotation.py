"""New keys: when somebody must not be able to open even old copies, or a sheet was lost.

The whole file is copied under a new root secret, compared, and swapped in like a restore. Old
backups still open with the old keys, so new ones must be made and the old ones removed.
"""

import secrets
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import checking, recovery, slots, swapping
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.database import connect, trouble
from coprod_desktop.store.slots import STRONG, Kdf
from coprod_desktop.store.unlocking import DATA
from coprod_desktop.store.vault import Vault


def rotate(
    vault: Vault, people: tuple[tuple[str, str], ...], now: datetime, kdf: Kdf = STRONG
) -> str:
    """Give a vault new keys and close it; returns the new sheet's code.

    Args:
        vault: the open vault.
        people: names and passphrases of those who may open it from now on.
        now: this moment.
        kdf: how hard guessing is made.

    Raises:
        Trouble: "rotation-failed", "disk-full"; the old file and keys are as they were.
    """
    root = secrets.token_bytes(recovery.ROOT_BYTES)
    stage = swapping.stage(vault.folder)
    try:
        _copy(vault, stage / DATA, keyfile.database_key(root))
        made = tuple(slots.new_slot(vault.keys.vault, *person, root, kdf) for person in people)
        keyfile.save(stage, keyfile.new_keys(root, made, vault.keys.vault))
    except (DatabaseError, sqlcipher.DatabaseError) as problem:
        swapping.finish(vault.folder)
        found = trouble(problem)
        raise (found if isinstance(found, Trouble) else Trouble("rotation-failed")) from problem
    except BaseException:
        swapping.finish(vault.folder)
        raise
    vault.database.close()
    swapping.commit(vault.folder, f"replaced-{now.astimezone(UTC):%Y%m%dT%H%M%S%f}-keys")
    vault.close()
    return recovery.code(root)


def _copy(vault: Vault, to: Path, new: str) -> None:
    """Copy the whole file under another key, and compare."""
    vault.database.checkpoint()
    raw = vault.connect()
    try:
        before = checking.counts(raw)
        raw.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{new}'\"", (str(to),))
        raw.execute("SELECT sqlcipher_export('fresh')").fetchone()
        for pragma in ("user_version", "application_id"):
            value = raw.execute(f"PRAGMA main.{pragma}").fetchone()[0]
            raw.execute(f"PRAGMA fresh.{pragma}={value}")
        raw.execute("DETACH DATABASE fresh")
    finally:
        raw.close()
    copy = connect(to, new, look_only=True)
    try:
        if checking.counts(copy) != before or checking.unsound(copy):
            raise Trouble("rotation-failed")
    finally:
        copy.close()
