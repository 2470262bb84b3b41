"""From a passphrase or a sheet to an open file of the right shape."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store import recovery, slots, tombstones
from coprod_desktop.store.database import connect
from coprod_desktop.store.keys import Keys

DATA: Final = "data.db"
SHAPE: Final = 1
"""The newest revision of the file's shape; a test holds it to the migrations."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file just unlocked: where it is, its root secret, its keys, who opened it."""

    folder: Path
    root: bytes
    keys: Keys
    actor: str
    look_only: bool = False

    def connect(self) -> Any:
        """One more connection to its database, by the recipe."""
        return connect(self.folder / DATA, keyfile.database_key(self.root))


def unlocked(
    folder: Path,
    passphrase: str | None,
    sheet: str | None,
    person: str | None,
    *,
    look_only: bool,
) -> Opened:
    """What a passphrase, or the code on the recovery sheet, unlocks.

    Raises:
        Trouble: "wrong-passphrase", "keys-damaged", "sheet-mistyped", "sheet-wrong-length".
    """
    if sheet is not None:
        root = recovery.root_of(sheet)
        with contextlib.suppress(Trouble):
            keys = keyfile.load(folder)
            if keyfile.is_sealed_by(keys, root):
                return Opened(folder, root, keys, "", look_only)
        keys = Keys(keyfile.new_vault_id(), 1, (), healed=keyfile.COPIES)
        return Opened(folder, root, keys, "", look_only)
    keys = keyfile.load(folder)
    for slot in keys.slots:
        if person is None or slot.name == person:
            root = slots.opened(keys.vault, slot, passphrase or "")
            if root is not None:
                if not keyfile.is_sealed_by(keys, root):
                    raise Trouble("keys-damaged")
                return Opened(folder, root, keys, slot.name, look_only)
    raise Trouble("wrong-passphrase")


def bring_up_to_date(opened: Opened, before: Callable[[Opened], None] | None) -> None:
    """Give the file the shape this version needs, and erase again what was erased.

    Args:
        opened: the file.
        before: called before its shape changes.

    Raises:
        Trouble: "newer-version", "migration-failed", "look-only-older", "not-our-file".
    """
    if opened.look_only:
        return _known_to_look(opened)
    raw = opened.connect()
    try:
        version: int = raw.execute("PRAGMA user_version").fetchone()[0]
        if version != SHAPE:
            # Alembic is heavy: it is read only when a file needs bringing up to date.
            from coprod_desktop.store import migrate  # noqa: PLC0415

            migrate.upgrade(raw, before=None if before is None else lambda: before(opened))
        tombstones.reapply(opened.folder, raw)
    finally:
        raw.close()
    return None


def _known_to_look(opened: Opened) -> None:
    data = opened.folder / DATA
    raw = connect(data, keyfile.database_key(opened.root), look_only=True, immutable=True)
    version: int = raw.execute("PRAGMA user_version").fetchone()[0]
    raw.close()
    if version > SHAPE:
        raise Trouble("newer-version", found=version, known=SHAPE)
    if version < SHAPE:
        raise Trouble("look-only-older")
