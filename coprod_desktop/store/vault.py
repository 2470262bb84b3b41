"""A charity's vault: a folder with the encrypted database and the keys that open it.

    Name.vault/
      data.db (+ -wal, -shm)   SQLCipher 4, raw key derived from the root secret
      keys.a, keys.b           one slot per member of staff
      in-use.lock  mark  reserve  erased.list  backups/

Everything opens with one root secret of 160 bits. A passphrase unwraps it; the recovery sheet *is*
it. Everyone who can open the vault can decrypt all of it: roles are manners, not walls.
"""

import contextlib
import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from coprod_desktop.domain import passphrases
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.domain.text import one_line
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store import places, recovery, slots, swapping, watermark
from coprod_desktop.store.database import Database, connect
from coprod_desktop.store.durable import flush_folder
from coprod_desktop.store.in_use import InUse
from coprod_desktop.store.keys import Keys
from coprod_desktop.store.slots import STRONG, Kdf

DATA: Final = "data.db"
RESERVE: Final = "reserve"
RESERVE_BYTES: Final = 16 * 2**20


class Vault:
    """An open vault.

    Attributes:
        folder: where it is.
        keys: who may open it.
        actor: the name of the person who opened it, or "" for the recovery sheet.
        database: the open database.
        missing: how many changes, once saved, are not there any more (see `watermark`).
    """

    def __init__(self, folder: Path, root: bytes, keys: Keys, actor: str, lock: InUse) -> None:
        self.folder, self.keys, self.actor = folder, keys, actor
        self.root = root
        self._lock = lock
        path = folder / DATA
        self.database = Database(path, keyfile.database_key(root))
        self._identity = _identity(path)
        self.missing = watermark.missing(folder, _newest(self.database))
        self.database.before_write.append(self.check_identity)
        self.database.after_commit.append(lambda sequence: watermark.write(folder, sequence))

    @classmethod
    def create(
        cls, folder: Path, person: str, passphrase: str, kdf: Kdf = STRONG
    ) -> "tuple[Vault, str]":
        """Make a new vault and open it; also returns the recovery sheet's code.

        Raises:
            Trouble: "bad-folder-name", "synced-folder", "network-folder", "path-too-long",
                "vault-there-already".
            Refused: "passphrase-too-short", "passphrase-all-the-same", "person-needs-a-name".
        """
        name = _checked(person, passphrase)
        places.check_name(folder.name)
        places.check_live(folder)
        if folder.exists() and any(folder.iterdir()):
            raise Trouble("vault-there-already")
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.chmod(folder, 0o700)
        lock = InUse(folder)
        try:
            root, vault = secrets.token_bytes(recovery.ROOT_BYTES), keyfile.new_vault_id()
            slot = slots.new_slot(vault, name, passphrase, root, kdf)
            keys = keyfile.new_keys(root, (slot,), vault)
            keyfile.save(folder, keys)  # keys are on the disk before any data exists
            _upgraded(folder, root, None)
            (folder / "backups").mkdir(mode=0o700)
            make_reserve(folder)
            flush_folder(folder)
            return cls(folder, root, keys, name, lock), recovery.code(root)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str | None = None,
        *,
        sheet: str | None = None,
        person: str | None = None,
        before_upgrade: "Callable[[Path, bytes, Keys], None] | None" = None,
    ) -> "Vault":
        """Open a vault with a passphrase or with the recovery sheet's code.

        Args:
            folder: the vault.
            passphrase: one person's passphrase.
            sheet: the code on the recovery sheet, as typed.
            person: whose slot to try; None tries each.
            before_upgrade: called with folder, root and keys before the file's shape changes.

        Raises:
            Trouble: "not-a-vault", "already-open", "wrong-passphrase", "keys-damaged",
                "sheet-mistyped", "sheet-wrong-length", "sheet-of-another-vault", "not-our-file",
                "newer-version", "synced-folder", "network-folder".
        """
        if not (folder / DATA).is_file() and not (folder / swapping.COMMIT).exists():
            raise Trouble("not-a-vault")
        places.check_live(folder)
        lock = InUse(folder)
        try:
            swapping.finish(folder)
            root, keys, actor = _unlocked(folder, passphrase, sheet, person)
            upgrade = (
                None if before_upgrade is None else (lambda: before_upgrade(folder, root, keys))
            )
            _upgraded(folder, root, upgrade)
            vault = cls(folder, root, keys, actor, lock)
        except Trouble as problem:
            lock.release()
            if sheet is not None and problem.reason == "not-our-file":
                raise Trouble("sheet-of-another-vault") from problem
            raise
        except BaseException:
            lock.release()
            raise
        if keys.healed and keys.slots:
            keyfile.save(folder, keys)
        return vault

    @property
    def recovery_code(self) -> str:
        """What the recovery sheet says."""
        return recovery.code(self.root)

    @property
    def people(self) -> tuple[str, ...]:
        """The names of those who can open the vault."""
        return self.keys.people

    def add_person(self, name: str, passphrase: str, kdf: Kdf = STRONG) -> None:
        """Let somebody else open the vault.

        Raises:
            Refused: "person-there-already", and as `create`.
        """
        name = _checked(name, passphrase)
        if name in self.people:
            raise Refused("person-there-already", name=name)
        slot = slots.new_slot(self.keys.vault, name, passphrase, self.root, kdf)
        self._keep((*self.keys.slots, slot))

    def change_passphrase(self, name: str, passphrase: str, kdf: Kdf = STRONG) -> None:
        """Give somebody a new passphrase. The old one stops opening this vault at once.

        Raises:
            Refused: "person-not-there", and as `create`.
        """
        name = _checked(name, passphrase)
        if name not in self.people:
            raise Refused("person-not-there", name=name)
        slot = slots.new_slot(self.keys.vault, name, passphrase, self.root, kdf)
        if slots.opened(self.keys.vault, slot, passphrase) != self.root:
            raise Trouble("keys-damaged")
        self._keep(tuple(slot if each.name == name else each for each in self.keys.slots))

    def remove_person(self, name: str) -> None:
        """Stop somebody's passphrase from opening this vault.

        An older backup still opens for them: to shut them out of those too, make new keys
        (`rotation.rotate`) and new backups.

        Raises:
            Refused: "person-not-there", "last-person".
        """
        if name not in self.people:
            raise Refused("person-not-there", name=name)
        left = tuple(slot for slot in self.keys.slots if slot.name != name)
        if not left:
            raise Refused("last-person")
        self._keep(left)

    def check_identity(self) -> None:
        """Notice that the file was replaced under us, before anything is written.

        Raises:
            Trouble: "file-replaced".
        """
        if _identity(self.folder / DATA) != self._identity:
            raise Trouble("file-replaced")

    def close(self) -> None:
        """Fold the log into the file, close it, and let go of the folder."""
        with contextlib.suppress(Exception):
            self.database.checkpoint()
        self.database.close()
        self._lock.release()

    def _keep(self, people: tuple[slots.Slot, ...]) -> None:
        keys = replace(self.keys, generation=self.keys.generation + 1, slots=people)
        keys = keyfile.sealed(keys, self.root)
        keyfile.save(self.folder, keys)
        self.keys = keys


def _checked(person: str, passphrase: str) -> str:
    name = one_line(person)
    if not name:
        raise Refused("person-needs-a-name")
    passphrases.check(passphrase)
    return name


def _unlocked(
    folder: Path, passphrase: str | None, sheet: str | None, person: str | None
) -> tuple[bytes, Keys, str]:
    if sheet is not None:
        root = recovery.root_of(sheet)
        with contextlib.suppress(Trouble):
            keys = keyfile.load(folder)
            if keyfile.is_sealed_by(keys, root):
                return root, keys, ""
        return root, Keys(keyfile.new_vault_id(), 1, (), healed=keyfile.COPIES), ""
    keys = keyfile.load(folder)
    for slot in keys.slots:
        if person is None or slot.name == person:
            root = slots.opened(keys.vault, slot, passphrase or "")
            if root is not None:
                if not keyfile.is_sealed_by(keys, root):
                    raise Trouble("keys-damaged")
                return root, keys, slot.name
    raise Trouble("wrong-passphrase")


def _upgraded(folder: Path, root: bytes, before: Callable[[], None] | None) -> None:
    raw = connect(folder / DATA, keyfile.database_key(root))
    try:
        version: int = raw.execute("PRAGMA user_version").fetchone()[0]
        if version != SHAPE:
            # Alembic is heavy: it is read only when a file needs bringing up to date.
            from coprod_desktop.store import migrate  # noqa: PLC0415

            migrate.upgrade(raw, before=before)
    finally:
        raw.close()


SHAPE: Final = 1
"""The newest revision of the file's shape; a test holds it to the migrations."""


def make_reserve(folder: Path) -> None:
    """Keep some room, so that a full disk still lets people delete and export."""
    with contextlib.suppress(OSError), (folder / RESERVE).open("wb") as file:
        file.write(secrets.token_bytes(2**20) * (RESERVE_BYTES // 2**20))


def release_reserve(folder: Path) -> bool:
    """Give the kept room back to a full disk. Whether there was any."""
    there = (folder / RESERVE).exists()
    with contextlib.suppress(OSError):
        (folder / RESERVE).unlink(missing_ok=True)
    return there


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


def _newest(database: Database) -> int:
    with database.reader() as session:
        raw: Any = session.connection().connection.driver_connection
        return raw.execute("SELECT max(sequence) FROM journal_entry").fetchone()[0] or 0
