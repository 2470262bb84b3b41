"""New keys: when somebody must not be able to open even old copies, or a sheet was lost.

The whole file is copied under a new root secret, compared, and swapped in like a restore. Old
backups still open with the old keys, so new ones must be made and the old ones removed.
"""

import secrets
from datetime import UTC, datetime

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import checking, recovery, slots, swapping
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.database import connect
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
        Trouble: "rotation-failed"; the old file and keys are as they were.
    """
    old, root = keyfile.database_key(vault.root), secrets.token_bytes(recovery.ROOT_BYTES)
    new = keyfile.database_key(root)
    vault.database.checkpoint()
    stage = swapping.stage(vault.folder)
    raw = connect(vault.folder / DATA, old)
    try:
        before = checking.counts(raw)
        raw.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{new}'\"", (str(stage / DATA),))
        raw.execute("SELECT sqlcipher_export('fresh')").fetchone()
        for pragma in ("user_version", "application_id"):
            value = raw.execute(f"PRAGMA main.{pragma}").fetchone()[0]
            raw.execute(f"PRAGMA fresh.{pragma}={value}")
        raw.execute("DETACH DATABASE fresh")
    finally:
        raw.close()
    copy = connect(stage / DATA, new, look_only=True)
    try:
        if checking.counts(copy) != before or checking.unsound(copy):
            raise Trouble("rotation-failed")
    finally:
        copy.close()
    made = tuple(slots.new_slot(vault.keys.vault, *person, root, kdf) for person in people)
    keyfile.save(stage, keyfile.new_keys(root, made, vault.keys.vault))
    vault.database.close()
    swapping.commit(vault.folder, f"replaced-{now.astimezone(UTC):%Y%m%dT%H%M%S%f}-keys")
    vault.close()
    return recovery.code(root)
