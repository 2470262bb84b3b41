"""`import members FILE`: people out of a spreadsheet, without a window."""

from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, replace
from pathlib import Path

from coprod_desktop.cli.opening import Opening
from coprod_desktop.commands.members.importing import ImportMembers
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.importing.choices import Choice, Kind, Tally, Verdict
from coprod_desktop.domain.importing.verdicts import judged
from coprod_desktop.exchange import opened as files
from coprod_desktop.exchange.finding import Table
from coprod_desktop.exchange.people import Plan, people
from coprod_desktop.queries import importing
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.wording import importing as words


@dataclass(frozen=True, slots=True)
class RowTold:
    """What became of one row."""

    row: int
    name: str
    verdict: str
    step: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportTold:
    """What became of a file. Rows = new + updated + skipped + failed, always."""

    file: str
    sheet: str
    dry_run: bool
    rows: int
    new: int
    updated: int
    skipped: int
    failed: int
    left_out: tuple[str, ...]
    each: tuple[RowTold, ...]

    @property
    def said(self) -> str:
        """The same in lines, the sum last."""
        lines = [words.line(one.row, one.name, Kind(one.verdict), one.reason) for one in self.each]
        lines += [words.left_out(self.left_out)] if self.left_out else []
        lines += [words.DRY] if self.dry_run else []
        tally = Tally(self.rows, self.new, self.updated, self.skipped, self.failed)
        return "\n".join([*lines, words.total(tally)])


def declare(parser: ArgumentParser) -> None:
    """Say what `import` takes."""
    parser.add_argument("what", choices=("members",), help=words.IMPORT_WHAT)
    parser.add_argument("file", type=Path, help=words.IMPORT_FILE)
    parser.add_argument("--dry-run", action="store_true", help=words.DRY_RUN)
    parser.add_argument("--again", action="store_true", help=words.AGAIN)
    parser.add_argument("--take-file", action="store_true", help=words.TAKE_FILE)
    parser.add_argument("--sheet", metavar="NAME", help=words.SHEET)
    parser.add_argument("--date-order", choices=("day-first", "month-first"), help=words.DATE_ORDER)
    parser.add_argument("--left-to", type=Path, metavar="FILE", help=words.LEFT_TO)


def run(asked: Namespace, opening: Opening) -> object:
    """Bring people in, or say what would happen."""
    workspace = opening.workspace()
    return brought_in(asked, workspace)


def spreadsheet(path: Path, workspace: Workspace) -> ImportTold:
    """Bring a British spreadsheet in as it is, and tell."""
    plain = ArgumentParser()
    declare(plain)
    return brought_in(
        plain.parse_args(["members", str(path), "--date-order", "day-first"]), workspace
    )


def brought_in(asked: Namespace, workspace: Workspace) -> ImportTold:
    """Read, compare, bring in and tell.

    Raises:
        Refused: "import-twice", "no-names-found", "date-order-unclear", "no-such-sheet".
        Trouble: what the file made impossible.
    """
    found = files.opened(asked.file)
    table = _table(found, asked.sheet)
    plan = _plan(workspace, table, asked.date_order)
    earlier = workspace.ask(importing.read_before, found.digest)
    if earlier is not None and not (asked.again or asked.dry_run):
        raise Refused("import-twice", day=written(earlier.on_day))
    rows = people(table, plan, workspace.today())
    known = workspace.ask(importing.people_here)
    verdicts = judged(rows, known)
    if asked.take_file:
        taken = {
            one.number: Choice.TAKE
            for one in verdicts
            if one.reasons and one.reasons[0].key == "says-otherwise"
        }
        verdicts = judged(rows, known, taken)
    tally = Tally.of(one.step for one in verdicts)
    if tally.done and not asked.dry_run:
        key, mapping = files.kept(table, plan)
        tally = workspace.do(
            ImportMembers(
                found.name, found.digest, tuple(verdicts), key, mapping, again=asked.again
            )
        )
    _save_outside(asked.left_to, table, verdicts)
    return _told(asked, found.name, table, plan, verdicts, tally)


def _table(found: files.Opened, sheet: str | None) -> Table:
    if not sheet:
        return found.tables[0]
    for table in found.tables:
        if table.sheet == sheet:
            return table
    there = ", ".join(dict.fromkeys(table.sheet for table in found.tables))
    raise Refused("no-such-sheet", sheet=sheet, there=there)


def _plan(workspace: Workspace, table: Table, order: str | None) -> Plan:
    key = files.headings_key(table.headings)
    plan = files.plan_for(table, workspace.ask(importing.remembered, key), words.NO_VOICEMAIL)
    if not files.names_somebody(plan):
        raise Refused("no-names-found")
    open_questions = files.undecided(table, plan)
    if order == "day-first" or order == "month-first":
        chosen = {**plan.orders, **{at: order for at, _ in open_questions}}
        return replace(plan, orders=chosen)
    if open_questions:
        at, value = open_questions[0]
        raise Refused("date-order-unclear", column=table.headings[at], value=value)
    return plan


def _save_outside(path: Path | None, table: Table, verdicts: list[Verdict]) -> None:
    if path is not None:
        told = {one.number: words.reasons(one.reasons) for one in verdicts}
        titles = (words.LEFT_SHEET, words.ROW_HEADING, words.REASON_HEADING)
        files.write_outside(path, files.outside(table, verdicts, told, titles))


def _told(
    asked: Namespace, name: str, table: Table, plan: Plan, verdicts: list[Verdict], tally: Tally
) -> ImportTold:
    each = tuple(
        RowTold(one.number, one.shown, one.kind.value, one.step.value, words.reasons(one.reasons))
        for one in verdicts
    )
    return ImportTold(
        name,
        table.sheet,
        asked.dry_run,
        tally.rows,
        tally.new,
        tally.updated,
        tally.skipped,
        tally.failed,
        tuple(files.left_out(table, plan)),
        each,
    )
