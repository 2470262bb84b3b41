"""`new`, `check`, `backup`, `restore`: the charity's file without a window."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.cli.opening import Opening
from coprod_desktop.commands.charity import CharityDetails, SetUpCharity
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import silent
from coprod_desktop.store import backup, checking, restoring, searching
from coprod_desktop.store.keys import database_key
from coprod_desktop.store.recovery import looks_like_code
from coprod_desktop.store.unlocking import DATA
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import cli as words


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and where."""

    what: str
    where: str = ""
    recovery_code: str = ""
    changes: int = 0


def declare_nothing(parser: ArgumentParser) -> None:
    """Take nothing more."""


def declare_new(parser: ArgumentParser) -> None:
    """Say what `new` takes."""
    parser.add_argument("charity", help=words.NEW_CHARITY)
    parser.add_argument("--person", required=True, help=words.NEW_PERSON)


def new(asked: Namespace, opening: Opening) -> object:
    """Make a charity's file; the recovery sheet's code is part of the answer."""
    folder = opening.folder
    vault, code = Vault.create(folder, asked.person, opening.passphrase())
    try:
        workspace = Workspace(vault.database, vault.actor, opening.clock)
        workspace.do(SetUpCharity(CharityDetails(asked.charity)))
    finally:
        vault.close()
    return Told(words.MADE, str(folder), code)


def check(asked: Namespace, opening: Opening) -> object:
    """Look at every page of the file."""
    vault = opening.vault()
    raw = vault.connect()
    try:
        faults = checking.unsound(raw)
    finally:
        raw.close()
    if faults:
        raise Trouble("source-unsound")
    if not vault.database.look_only and searching.unlike(vault.database.writing):
        searching.mend(vault.database.writing)
        return Told(words.SEARCH_MENDED, str(vault.folder / DATA))
    return Told(
        words.lost(vault.missing) if vault.missing else words.SOUND, str(vault.folder / DATA)
    )


def declare_backup(parser: ArgumentParser) -> None:
    """Say what `backup` takes."""
    parser.add_argument("--to", type=Path, metavar="FOLDER", help=words.BACKUP_TO)


def make_backup(asked: Namespace, opening: Opening) -> object:
    """Make a backup that was opened and checked."""
    file = opening.file()
    if asked.to is not None:
        made = file.back_up(asked.to, silent)
    elif file.look_only:
        raise Trouble("look-only")
    else:
        made = backup.make(file.vault, opening.clock(), kind="manual")
    return Told(words.BACKED_UP, str(made), changes=backup.read(made).sequence)


def declare_restore(parser: ArgumentParser) -> None:
    """Say what `restore` takes."""
    parser.add_argument("file", type=Path, help=words.RESTORE_FILE)


def restore(asked: Namespace, opening: Opening) -> object:
    """Bring a backup back; what was there stays aside."""
    secret = opening.passphrase(words.SECRET)
    way = {"sheet": secret} if looks_like_code(secret) else {"passphrase": secret}
    found = restoring.restore(opening.folder, asked.file, opening.clock(), **way)
    return Told(words.RESTORED, str(opening.folder), changes=found.sequence)


def key_of(vault: Vault) -> str:
    """The raw key of a vault's database, for a second program that reads the open format."""
    return database_key(vault.root)
