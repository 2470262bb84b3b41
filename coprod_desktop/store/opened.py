"""One open charity's file, as windows and the command line hold it: the vault and its routine."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.store import drafts, reserve, rotation, slots
from coprod_desktop.store.routine import Routine
from coprod_desktop.store.slots import Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Changes, Workspace

_ERASURES: Final = ("ErasePerson", "ErasePartnerContact")


# size: the handles of a file, one small method each
class OpenFile:
    """A vault that is open, with the one door to its data.

    Attributes:
        workspace: the one door to the data.
        folder: where it is.
        look_only: whether it may only be looked at.
        is_copy: whether it is thrown away when closed.
        missing: how many changes, once saved, are not in it any more.
    """

    def __init__(
        self, vault: Vault, actor: str, clock: Callable[[], datetime], *, is_copy: bool = False
    ) -> None:
        self._vault = vault
        self.workspace = Workspace(vault.database, actor, clock)
        self.folder = vault.folder
        self.look_only, self.is_copy = vault.look_only, is_copy
        self.missing = vault.missing
        self._routine = Routine(vault, clock)
        if self._is_kept:
            self._routine.begin()
            self.workspace.listeners.append(self._after)

    @property
    def _is_kept(self) -> bool:
        return not self.look_only and not self.is_copy

    @property
    def vault(self) -> Vault:
        """The vault itself, for those who make new keys."""
        return self._vault

    @property
    def people(self) -> tuple[str, ...]:
        """Who can open it."""
        return self._vault.people

    @property
    def recovery_code(self) -> str:
        """What the recovery sheet says."""
        return self._vault.recovery_code

    def backed_up(self) -> datetime | None:
        """When it was last backed up on this computer."""
        return self._routine.last()

    def kept(self) -> Kept | None:
        """How it is kept; None for what needs no keeping."""
        return self._routine.kept() if self._is_kept else None

    def backup_due(self) -> bool:
        """Whether half an hour of change waits for a backup.

        Raises:
            Trouble: "file-replaced".
        """
        return self._is_kept and self._routine.due()

    def back_up(self, to: Path | None, progress: Progress) -> Path:
        """Make a checked backup, here or in another folder. Slow.

        Raises:
            Trouble: "look-only", and see `backup.make`.
        """
        if to is not None:
            return self._routine.back_up_to(to, progress)
        if self.look_only:
            raise Trouble("look-only")
        return self._routine.back_up("auto", progress)

    def add_person(self, name: str, passphrase: str) -> None:
        """Let somebody else open it. Slow."""
        self._vault.add_person(name, passphrase)

    def change_passphrase(self, name: str, passphrase: str) -> None:
        """Give somebody a new passphrase. Slow."""
        self._vault.change_passphrase(name, passphrase)

    def remove_person(self, name: str) -> None:
        """Stop somebody from opening it."""
        self._vault.remove_person(name)

    def renew(self, passphrase: str, kdf: Kdf) -> None:
        """Make new keys for the one person who has this passphrase, and let go of the file. Slow.

        Raises:
            Trouble: "wrong-passphrase", "look-only", "rotation-failed", "disk-full", and see
                `backup.make`: a backup comes first.
        """
        if self.look_only:
            raise Trouble("look-only")
        mine = [slot for slot in self._vault.keys.slots if slot.name == self.workspace.actor]
        vault = self._vault.keys.vault
        if not any(slots.opened(vault, slot, passphrase) for slot in mine):
            raise Trouble("wrong-passphrase")
        self._routine.back_up("risky")
        rotation.rotate(
            self._vault, ((self.workspace.actor, passphrase),), self.workspace.now(), kdf
        )

    def keep_draft(self, words: dict[str, str]) -> None:
        """Keep words not yet saved, encrypted; on a full disk in the room kept aside for it."""
        if self.look_only:
            return
        try:
            drafts.keep(self.folder, self._vault.root, words)
        except Trouble:
            reserve.release(self.folder)
            drafts.keep(self.folder, self._vault.root, words)

    def draft(self) -> dict[str, str]:
        """The words kept earlier."""
        return drafts.kept(self.folder, self._vault.root)

    def close(self) -> None:
        """Back it up if anything changed, close it, throw a copy away. Slow.

        Raises:
            Trouble: the backup could not be made; the file is closed all the same.
        """
        try:
            if self._is_kept:
                self._routine.at_rest()
        finally:
            self._vault.close()
            if self.is_copy:
                shutil.rmtree(self.folder.parent, ignore_errors=True)

    def _after(self, changes: Changes) -> None:
        if changes.command in _ERASURES:
            self._routine.after_erasure()
