"""Opens what a command names: a vault with its passphrase, or a copy of the example charity."""

import getpass
import os
import tempfile
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.example import charity as example
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.recovery import looks_like_code
from coprod_desktop.store.routine import before_upgrade
from coprod_desktop.store.slots import MIB, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import cli as words


class Opening:
    """What one command may open, and what must be closed after it."""

    def __init__(self, asked: Namespace, clock: Callable[[], datetime]) -> None:
        self.asked, self.clock = asked, clock
        self._file: OpenFile | None = None

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

    def file(self) -> OpenFile:
        """The file that was named, or a copy of the example charity. Backed up as in the window."""
        if self._file is None:
            self._file = self._example() if self.asked.demo else self._named()
        return self._file

    def vault(self) -> Vault:
        """Its vault."""
        return self.file().vault

    def workspace(self) -> Workspace:
        """The four verbs on it."""
        return self.file().workspace

    def _named(self) -> OpenFile:
        secret = self.passphrase()
        way = {"sheet": secret} if looks_like_code(secret) else {"passphrase": secret}
        vault = Vault.open(self.folder, before_upgrade=before_upgrade(self.clock), **way)
        return OpenFile(vault, vault.actor or example.DETAILS.signatory, self.clock)

    def _example(self) -> OpenFile:
        folder = Path(tempfile.mkdtemp(prefix="coprod-example-")) / "Example.vault"
        person = example.DETAILS.signatory
        vault, _ = Vault.create(folder, person, words.EXAMPLE_PASSPHRASE, Kdf(8 * MIB, 1))
        file = OpenFile(vault, person, self.clock, is_copy=True)
        example.fill(file.workspace)
        return file

    def close(self) -> None:
        """Back the file up if anything changed, and close it; throw a copy away.

        Raises:
            Trouble: the backup could not be made; the file is closed all the same.
        """
        if self._file is not None:
            self._file.close()
