"""The sub-commands, in the order help shows them. One line here makes one exist."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from coprod_desktop.cli import (
    certificates,
    demonstration,
    exporting,
    import_members,
    keeping,
    printing,
)
from coprod_desktop.cli.opening import Opening
from coprod_desktop.wording import cli as words
from coprod_desktop.wording import exports, importing
from coprod_desktop.wording.training import screens as training


@dataclass(frozen=True, slots=True)
class Subcommand:
    """A word of the command line: what it takes and what it does."""

    name: str
    help: str
    declare: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Opening], object]


def _print(asked: Namespace, opening: Opening) -> object:
    return printing.listed() if asked.list else printing.run(asked, opening.workspace())


def _export(asked: Namespace, opening: Opening) -> object:
    return exporting.listed() if asked.list else exporting.run(asked, opening.workspace())


SUBCOMMANDS: Final[tuple[Subcommand, ...]] = (
    Subcommand("new", words.NEW, keeping.declare_new, keeping.new),
    Subcommand("check", words.CHECK, keeping.declare_nothing, keeping.check),
    Subcommand("backup", words.BACKUP, keeping.declare_backup, keeping.make_backup),
    Subcommand("restore", words.RESTORE, keeping.declare_restore, keeping.restore),
    Subcommand("import", importing.IMPORT, import_members.declare, import_members.run),
    Subcommand("print", words.PRINT, printing.declare, _print),
    Subcommand("export", exports.CLI_EXPORT, exporting.declare, _export),
    Subcommand("check-certificate", training.CLI_CHECK, certificates.declare, certificates.check),
    Subcommand("demo", words.SHOW, demonstration.declare, demonstration.run),
)
