"""`export`: everything, one subject, or everything about one person, without a window."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.catalogue import exports
from coprod_desktop.commands.exports import NoteExported
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import folded
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.readmodels.sheets import Exported
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import export_sheets, papers
from coprod_desktop.wording import exports as words


@dataclass(frozen=True, slots=True)
class Listed:
    """A subject that can be exported, and the lists in it."""

    name: str
    title: str
    lists: str


def declare(parser: ArgumentParser) -> None:
    """Say what `export` takes."""
    parser.add_argument("what", nargs="?", default="", metavar="WHAT", help=words.CLI_WHAT)
    parser.add_argument("--list", action="store_true", help=words.CLI_LIST)
    parser.add_argument("--person", metavar="NAME", help=words.CLI_PERSON)
    parser.add_argument("--out", type=Path, metavar="DIR", help=words.CLI_OUT)


def listed() -> list[Listed]:
    """Every subject, with its lists."""
    return [
        Listed(
            key,
            export_sheets.GROUPS[key],
            ", ".join(export_sheets.SHEETS[table][1] for table in tables),
        )
        for key, tables in exports.lists().items()
    ]


def run(asked: Namespace, workspace: Workspace) -> Exported:
    """Export what was asked for, and say where it is.

    Raises:
        LookupError: no such subject or person, or no folder named; its words say which.
    """
    if asked.out is None:
        raise LookupError(words.CLI_SAY_WHERE)
    if asked.what and asked.what not in export_sheets.GROUPS:
        raise LookupError(words.nothing_called(asked.what, sorted(export_sheets.GROUPS)))
    sys.stderr.write(words.WARNING + "\n")
    day = workspace.today()
    if asked.person:
        who = _one(workspace.ask(choices, "member"), asked.person)
        made = exports.person(workspace.ask, who, asked.out, day, _tell)
        workspace.do(NoteExported(words.LOG_PERSON, made.rows, member=who))
        return made
    made = exports.everything(workspace.ask, asked.out, day, _tell, only=asked.what)
    said = export_sheets.GROUPS.get(asked.what)
    workspace.do(NoteExported(words.log_list(said) if said else words.LOG_ALL, made.rows))
    return made


def _one(known: list[PaperChoice], name: str) -> MemberId:
    fitting = [each for each in known if str(each.id) == name or folded(each.label) == folded(name)]
    fitting = fitting or [each for each in known if folded(name) in folded(each.label)]
    if len(fitting) != 1 or fitting[0].id is None:
        raise LookupError(papers.not_just_one(name, len(fitting)))
    return MemberId(fitting[0].id)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{papers.making(done, total)} ")
