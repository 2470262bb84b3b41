"""Makes packs: one body for everybody with the same format and papers, a letter in front of each.

A body is laid out twice (once to learn its page numbers, once to print them) however many people
get it; only the letter is laid out for each person.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from coprod_desktop.domain.packs import envelope_order, numbered_name
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.queries.papers import meetings as gather
from coprod_desktop.readmodels.meetings.packs import CopyRow
from coprod_desktop.readmodels.papers.meetings import Letter, MeetingSheet, PackBody
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.kit.making import make as laid_out
from coprod_desktop.reports.kit.runs import PrintRun
from coprod_desktop.reports.meetings import letters, pack
from coprod_desktop.wording import meeting_papers as words

Ask = Callable[..., Any]
TRIES = 3
"""Page numbers of two or three figures may push a line over; more than this never helps."""


@dataclass(frozen=True, slots=True)
class PackFile:
    """One person's pack: its name in the folder, its bytes, and for whom it is."""

    name: str
    data: bytes
    member: UUID
    chosen: Format
    pages: int


def make(
    ask: Ask,
    meeting_id: UUID,
    members: tuple[UUID, ...] = (),
    *,
    only_late: bool = False,
    progress: Progress = silent,
) -> tuple[PackFile, ...]:
    """A file for everybody, or for some people, or with only the papers that came late.

    Names are numbers in envelope order, as on the run sheet: the folder may be shared.

    Args:
        ask: `Workspace.ask`.
        meeting_id: the meeting.
        members: only these people; empty for all.
        only_late: only the papers that people with a pack have not got.
        progress: told of each pack; may raise `Stopped`.
    """
    sheet: MeetingSheet = ask(gather.sheet, meeting_id)
    order = envelope_order(row.copy for row in sheet.copies)
    rows = {row.id: row for row in sheet.copies}
    run, bodies, found = (
        PrintRun(),
        dict[tuple[Format, tuple[UUID, ...]], Document](),
        list[PackFile](),
    )
    for number, copy in enumerate(order, start=1):
        row = rows[copy.member]
        if (members and row.id not in members) or (only_late and not row.late):
            continue
        progress(len(found), len(members) or len(order))
        chosen = format_of(row.copy.made_as)
        papers = row.late if only_late else row.copy.papers
        if (chosen, papers) not in bodies:
            told: PackBody = ask(gather.body, sheet, papers)
            bodies[chosen, papers] = body(told, chosen)
        found.append(_one(run, sheet, row, papers, bodies[chosen, papers], number))
    return tuple(found)


def _one(
    run: PrintRun,
    sheet: MeetingSheet,
    row: CopyRow,
    papers: tuple[UUID, ...],
    whole: Document,
    number: int,
) -> PackFile:
    """One person's letter in front of the body."""
    person = next(each for each in sheet.people if each.id == row.id)
    inside = tuple(paper.title for paper in sheet.papers if paper.id in papers)
    chosen = format_of(row.copy.made_as)
    cover = letters.cover(Letter(sheet, person, inside))
    made = run.make(cover, whole, chosen, natural_kind(chosen))
    name = numbered_name(number, f"{words.PACK} {chosen}", made.kind.value)
    return PackFile(name, made.data, row.id, chosen, made.pages)


def format_of(made_as: str) -> Format:
    """A format by its key; one we do not know is made in standard print."""
    known = {each.value: each for each in Format}
    return known.get(made_as, Format.STANDARD)


def body(told: PackBody, chosen: Format) -> Document:
    """The body of a pack with page numbers in its contents that are right in this format."""
    if natural_kind(chosen) is not Kind.PDF:
        return pack.body(told)
    for _ in range(TRIES):
        pages = pack.starts(told, laid_out(pack.body(told), chosen).places)
        if pages == told.pages:
            break
        told = replace(told, pages=pages)
    return pack.body(told)
