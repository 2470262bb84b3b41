"""`print`: the papers of the catalogue without a window."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.catalogue import PAPERS
from coprod_desktop.catalogue.every import every
from coprod_desktop.catalogue.order import Finished, Order, about_id, file_name, fulfil
from coprod_desktop.commands.papers import ForWhom, NotePrinted
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.domain.text import folded
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.formats import Format, Kind
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import faults
from coprod_desktop.wording import papers as words


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what the command says: a file made, or a paper that can be."""

    paper: str
    about: str
    format: str = ""
    file: str = ""
    pages: int = 0
    findings: tuple[str, ...] = ()


def declare(parser: ArgumentParser) -> None:
    """Say what `print` takes."""
    parser.description = words.CLI_PRINT
    parser.add_argument("paper", nargs="?", metavar="PAPER", help=words.CLI_PAPER)
    parser.add_argument("--list", action="store_true", help=words.CLI_LIST)
    parser.add_argument("--all", action="store_true", help=words.CLI_ALL)
    parser.add_argument("--for", dest="whom", action="append", default=[], help=words.CLI_FOR)
    parser.add_argument("--format", choices=[each.value for each in Format], help=words.CLI_FORMAT)
    parser.add_argument("--kind", choices=[each.value for each in Kind], help=words.CLI_KIND)
    parser.add_argument("--out", type=Path, default=Path(), help=words.CLI_OUT)


def listed() -> list[Line]:
    """Every paper that can be made."""
    return [Line(each.key, each.about, file=each.title) for each in PAPERS]


def run(asked: Namespace, workspace: Workspace) -> list[Line]:
    """Make what was asked for, and say what was made.

    Raises:
        LookupError: no such paper, or nobody and nothing of that name; its words say which.
    """
    if asked.list:
        return listed()
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.all:
        return _all(asked.out, workspace)
    known = {each.key: each for each in PAPERS}
    if asked.paper not in known:
        raise LookupError(words.no_such_paper(asked.paper or "", sorted(known)))
    paper = known[asked.paper]
    wanted = _wanted(workspace.ask(choices, paper.about), asked.whom)
    chosen = Format(asked.format) if asked.format else None
    told = {"day": workspace.today()}
    order = Order(paper, wanted, chosen, Kind(asked.kind) if asked.kind else None, told)
    fulfilled = fulfil(workspace.ask, order, _tell)
    made = fulfilled.made
    for one in fulfilled.left_out:
        sys.stderr.write(words.left_out(one.choice.label, faults.sentence(one.problem)) + "\n")
    found = [_write(asked.out, order, one, at, workspace) for at, one in enumerate(made, start=1)]
    lines = tuple(
        ForWhom(one.chosen.value, one.made.kind.value, *about_id(one, paper)) for one in made
    )
    workspace.do(NotePrinted(paper.key, lines, HowMade.SAVED))
    return found


def _all(out: Path, workspace: Workspace) -> list[Line]:
    found: list[Line] = []
    for sample in every(workspace.ask, workspace.today()):
        (out / sample.file_name).write_bytes(sample.made.data)
        found_wrong = tuple(f"{each.checkpoint} {each.found}" for each in sample.made.findings)
        about, format_ = sample.paper.about, sample.chosen.value
        file, pages = sample.file_name, sample.made.pages
        found.append(Line(sample.paper.key, about, format_, file, pages, found_wrong))
    return found


def _wanted(known: list[PaperChoice], whom: list[str]) -> tuple[PaperChoice, ...]:
    if not whom:
        if len(known) == 1:
            return tuple(known)
        raise LookupError(words.CLI_SAY_WHOM)
    found: list[PaperChoice] = []
    for name in whom:
        if name == "everybody":
            return tuple(known)
        found.append(_one(known, name))
    return tuple(found)


def _one(known: list[PaperChoice], name: str) -> PaperChoice:
    fitting = [each for each in known if str(each.id) == name]
    fitting = fitting or [each for each in known if folded(each.label) == folded(name)]
    fitting = fitting or [each for each in known if folded(name) in folded(each.label)]
    if len({each.id for each in fitting}) != 1:
        raise LookupError(words.not_just_one(name, len(fitting)))
    return fitting[0]


def _write(out: Path, order: Order, one: Finished, number: int, workspace: Workspace) -> Line:
    name = file_name(order.paper, one, number, workspace.today())
    (out / name).write_bytes(one.made.data)
    found_wrong = tuple(f"{each.checkpoint} {each.found}" for each in one.made.findings)
    return Line(order.paper.key, one.title, one.chosen.value, name, one.made.pages, found_wrong)


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{words.making(done, total)} ")
