"""A charity's vault: a folder with the encrypted database and the keys that open it.

    Name.vault/
      data.db (+ -wal, -shm)   SQLCipher 4, raw key derived from the root secret
      keys.a, keys.b           one slot per member of staff
      in-use.lock  mark  reserve  erased.list  second-place  draft  backups/

Everything opens with one root secret of 160 bits. A passphrase unwraps it; the recovery sheet *is*
it. Everyone who can open the vault can decrypt all of it: roles are manners, not walls.
"""

import contextlib
import os
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from coprod_desktop.domain import passphrases
from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.domain.text import one_line
from coprod_desktop.store import (
    durable,
    looking,
    places,
    recovery,
    reserve,
    slots,
    swapping,
    tombstones,
    watermark,
)
from coprod_desktop.store import keys as keyfile
from coprod_desktop.store.database import Database, connect, trouble
from coprod_desktop.store.durable import flush_folder
from coprod_desktop.store.in_use import InUse
from coprod_desktop.store.slots import STRONG, Kdf
from coprod_desktop.store.unlocking import DATA, Opened, bring_up_to_date, unlocked


# size: the handles of a vault, one small method each
class Vault:
    """An open vault.

    Attributes:
        folder: where it is.
        keys: who may open it.
        actor: the name of the person who opened it, or "" for the recovery sheet.
        database: the open database.
        missing: how many changes, once saved, are not there any more (see `watermark`).
        look_only: whether it cannot be written where it is.
    """

    def __init__(self, opened: Opened, lock: InUse) -> None:
        folder = opened.folder
        self.folder, self.keys, self.actor = folder, opened.keys, opened.actor
        self.root, self.look_only = opened.root, opened.look_only
        self._lock = lock
        path = folder / DATA
        self._copy = looking.copied(path) if self.look_only else None
        self.database = Database(
            self._copy or path,
            keyfile.database_key(self.root),
            look_only=self.look_only,
            immutable=self.look_only and self._copy is None,
        )
        self._identity = _identity(path)
        try:
            self.missing = watermark.missing(folder, _newest(self.database))
        except BaseException:
            self.database.close()
            looking.forget(self._copy)
            raise
        self.database.before_write.append(self.check_identity)
        self.database.after_commit.append(lambda sequence: watermark.write(folder, sequence))
        self.database.when_full.append(lambda: reserve.release(folder))

    @classmethod
    def create(
        cls, folder: Path, person: str, passphrase: str, kdf: Kdf = STRONG
    ) -> "tuple[Vault, str]":
        """Make a new vault and open it; also returns the recovery sheet's code.

        Raises:
            Trouble: "bad-folder-name", "synced-folder", "network-folder", "path-too-long",
                "vault-there-already", "disk-full", "cannot-write".
            Refused: "passphrase-too-short", "passphrase-all-the-same", "person-needs-a-name".
        """
        name = _checked(person, passphrase)
        places.check_name(folder.name)
        places.check_live(folder)
        if folder.exists() and any(folder.iterdir()):
            raise Trouble("vault-there-already")
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.chmod(folder, 0o700)
        except OSError as problem:
            raise durable.trouble(problem) from problem
        lock = InUse(folder)
        try:
            root, vault = secrets.token_bytes(recovery.ROOT_BYTES), keyfile.new_vault_id()
            slot = slots.new_slot(vault, name, passphrase, root, kdf)
            keys = keyfile.new_keys(root, (slot,), vault)
            keyfile.save(folder, keys)  # keys are on the disk before any data exists
            bring_up_to_date(Opened(folder, root, keys, name), None)
            (folder / "backups").mkdir(mode=0o700)
            reserve.make(folder)
            flush_folder(folder)
            return cls(Opened(folder, root, keys, name), lock), recovery.code(root)
        except BaseException as problem:
            lock.release()
            if isinstance(problem, OSError):
                raise durable.trouble(problem) from problem
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str | None = None,
        *,
        sheet: str | None = None,
        person: str | None = None,
        before_upgrade: Callable[[Opened], None] | None = None,
    ) -> "Vault":
        """Open a vault with a passphrase or with the recovery sheet's code.

        Where it cannot be written it opens for looking only.

        Args:
            folder: the vault.
            passphrase: one person's passphrase.
            sheet: the code on the recovery sheet, as typed.
            person: whose slot to try; None tries each.
            before_upgrade: called before the file's shape changes (makes a backup).

        Raises:
            Trouble: "not-a-vault", "already-open", "wrong-passphrase", "keys-damaged",
                "sheet-mistyped", "sheet-wrong-length", "sheet-of-another-vault", "not-our-file",
                "newer-version", "look-only-older", "synced-folder", "network-folder".
        """
        if not (folder / DATA).is_file() and not (folder / swapping.COMMIT).exists():
            raise Trouble("not-a-vault")
        places.check_live(folder)
        look_only = not looking.can_write(folder)
        lock = InUse(folder, looking=look_only)
        try:
            if not look_only:
                swapping.finish(folder)
            opened = unlocked(folder, passphrase, sheet, person, look_only=look_only)
            bring_up_to_date(opened, before_upgrade)
            vault = cls(opened, lock)
            if not look_only:
                vault.tend()
            return vault
        except BaseException as problem:
            lock.release()
            if not isinstance(problem, Trouble | DatabaseError | sqlcipher.DatabaseError | OSError):
                raise
            raise _said(problem, with_sheet=sheet is not None) from problem

    def tend(self) -> None:
        """Put right what can be put right quietly: key files, room kept aside, what was erased."""
        reserve.make(self.folder)
        with self.database.writing.connect() as connection:
            tombstones.sync(self.folder, connection.connection.driver_connection)
        if self.keys.healed and self.keys.slots:
            # A full disk must not keep anybody out; the next opening tries again.
            with contextlib.suppress(Trouble):
                keyfile.save(self.folder, self.keys)

    def connect(self) -> Any:
        """One more connection to the database, by the recipe, for backups and checks."""
        return connect(
            self.database.path,
            keyfile.database_key(self.root),
            look_only=self.look_only,
            immutable=self.look_only and self._copy is None,
        )

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
        looking.forget(self._copy)
        self._lock.release()

    def _keep(self, people: tuple[slots.Slot, ...]) -> None:
        if self.look_only:
            raise Trouble("look-only")
        keys = replace(self.keys, generation=self.keys.generation + 1, slots=people)
        keys = keyfile.sealed(keys, self.root)
        keyfile.save(self.folder, keys)
        self.keys = keys


def _said(problem: Exception, *, with_sheet: bool) -> Exception:
    """Why a file did not open, as a reason with a sentence."""
    if isinstance(problem, OSError):
        return durable.trouble(problem)
    if isinstance(problem, Trouble):
        other = with_sheet and problem.reason == "not-our-file"
        return Trouble("sheet-of-another-vault") if other else problem
    return trouble(problem)


def _checked(person: str, passphrase: str) -> str:
    name = one_line(person)
    if not name:
        raise Refused("person-needs-a-name")
    passphrases.check(passphrase)
    return name


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
