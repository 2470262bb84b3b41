"""Opens what a command names: a vault with its passphrase, or a copy of the example charity."""

import getpass
import os
import shutil
import tempfile
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.example import charity as example
from coprod_desktop.store.routine import Routine
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import cli as words


class Opening:
    """What one command may open, and what must be closed after it."""

    def __init__(self, asked: Namespace, clock: Callable[[], datetime]) -> None:
        self.asked, self.clock = asked, clock
        self._vault: Vault | None = None
        self._thrown_away: Path | None = None

    @property
    def folder(self) -> Path:
        """The vault's folder that was named.

        Raises:
            Trouble: "no-vault-named".
        """
        if not self.asked.vault:
            raise Trouble("no-vault-named")
        return Path(self.asked.vault)

    def passphrase(self, prompt: str = words.PASSPHRASE) -> str:
        """The passphrase: from a file, from COPROD_PASSPHRASE, or asked for without showing it."""
        if self.asked.passphrase_file:
            text = Path(self.asked.passphrase_file).read_text(encoding="utf-8")
            return text.rstrip("\r\n")
        given = os.environ.get("COPROD_PASSPHRASE")
        return getpass.getpass(prompt + " ") if given is None else given

    def vault(self) -> Vault:
        """The vault that was named, or a copy of the example charity."""
        if self._vault is None:
            self._vault = self._example() if self.asked.demo else self._named()
        return self._vault

    def workspace(self) -> Workspace:
        """The four verbs on it."""
        vault = self.vault()
        return Workspace(vault.database, vault.actor or example.DETAILS.signatory, self.clock)

    def keep_backed_up(self) -> None:
        """Make a backup before whatever says it is risky, as the window does."""
        if not self.asked.demo:
            Routine(self.vault(), self.clock).begin()

    def _named(self) -> Vault:
        return Vault.open(self.folder, self.passphrase())

    def _example(self) -> Vault:
        self._thrown_away = Path(tempfile.mkdtemp(prefix="coprod-example-"))
        folder = self._thrown_away / "Example.vault"
        person = example.DETAILS.signatory
        vault, _ = Vault.create(folder, person, words.EXAMPLE_PASSPHRASE, Kdf(8 * MIB, 1))
        example.fill(Workspace(vault.database, person, self.clock))
        return vault

    def close(self) -> None:
        """Close the vault and throw a copy away."""
        if self._vault is not None:
            self._vault.close()
        if self._thrown_away is not None:
            with suppress(OSError):
                shutil.rmtree(self._thrown_away)
