"""Makes packs: one body for everybody with the same format and papers, one letter for each.

A body is laid out once however many people get it; only the cover letter is laid out for each
person. Page numbers in the contents are read from the finished body, then set and checked.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pikepdf

from coprod_desktop.domain.packs import CannotFlow, numbered_name
from coprod_desktop.domain.progress import Progress, silent
from coprod_desktop.queries.meetings import packs as asked
from coprod_desktop.queries.papers import meetings as gather
from coprod_desktop.readmodels.meetings.packs import CopyRow
from coprod_desktop.readmodels.papers.meetings import Letter, MeetingSheet, PackBody
from coprod_desktop.reports.kit import making
from coprod_desktop.reports.kit.blocks import Document
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.kit.making import Made
from coprod_desktop.reports.meetings import letters, pack
from coprod_desktop.wording import meeting_papers as words

Ask = Callable[..., Any]
TRIES = 3


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack: its name in the folder, its bytes, and for whom it is."""

    name: str
    data: bytes
    members: tuple[UUID, ...]


def make(
    ask: Ask,
    meeting_id: UUID,
    members: tuple[UUID, ...] = (),
    *,
    only_late: bool = False,
    progress: Progress = silent,
) -> tuple[PackFile, ...]:
    """The files of everybody's pack, or of some people's, or of papers that came late.

    Args:
        ask: `Workspace.ask`.
        meeting_id: the meeting.
        members: only these people; empty for all.
        only_late: only the papers that people with a pack have not got.
        progress: told of each body and letter; may raise `Stopped`.
    """
    sheet: MeetingSheet = ask(gather.sheet, meeting_id)
    rows = [row for row in sheet.copies if not members or row.id in members]
    rows = [_late(row) for row in rows if row.late] if only_late else rows
    groups: dict[tuple[str, tuple[UUID, ...]], list[CopyRow]] = {}
    for row in rows:
        groups.setdefault((row.copy.made_as, row.copy.papers), []).append(row)
    total, found = len(groups) + len(rows), list[PackFile]()
    for number, ((made_as, papers), group) in enumerate(groups.items(), start=1):
        progress(len(found), total)
        told: PackBody = ask(gather.body, sheet, papers)
        finished, chosen = body(told, made_as), format_of(made_as)
        name = numbered_name(number, f"{words.PACK} {chosen}", finished.kind.value)
        found.append(PackFile(name, finished.data, tuple(row.id for row in group)))
    for number, row in enumerate(rows, start=1):
        progress(len(found), total)
        found.append(_cover(sheet, row, number))
    found += _as_they_came(ask, sheet, rows)
    progress(total, total)
    return tuple(found)


def _cover(sheet: MeetingSheet, row: CopyRow, number: int) -> PackFile:
    """One person's letter. Its name is a number: the folder may be shared."""
    person = next(each for each in sheet.people if each.id == row.id)
    inside = tuple(paper.title for paper in sheet.papers if paper.id in row.copy.papers)
    finished = _set(letters.cover(Letter(sheet, person, inside)), format_of(row.copy.made_as))
    name = f"{words.COVER}/{numbered_name(number, words.COVER, finished.kind.value)}"
    return PackFile(name, finished.data, (row.id,))


def format_of(made_as: str) -> Format:
    """A format by its key; one we do not know is made in standard print."""
    known = {each.value: each for each in Format}
    return known.get(made_as, Format.STANDARD)


def body(told: PackBody, made_as: str) -> Made:
    """The body of a pack in a format, with page numbers in its contents that are right."""
    chosen = format_of(made_as)
    finished = _set(pack.body(told), chosen)
    if finished.kind is not Kind.PDF:
        return finished
    for _ in range(TRIES):
        pages = starts(finished.data, pack.titles(told))
        if pages == told.pages:
            break
        told = replace(told, pages=pages)
        finished = _set(pack.body(told), chosen)
    return finished


def starts(data: bytes, titles: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """The page each part begins on, read from the bookmarks of a finished PDF."""
    found: list[tuple[str, int]] = []
    with pikepdf.open(io.BytesIO(data)) as file:
        numbers = {page.obj.objgen: at for at, page in enumerate(file.pages, start=1)}
        with file.open_outline() as outline:
            marks = [mark for top in outline.root for mark in (top, *top.children)]
        waiting = list(titles)
        for mark in marks:
            if waiting and str(mark.title) == waiting[0]:
                target: Any = mark.destination
                page = target[0] if isinstance(target, pikepdf.Array) else None
                found.append((waiting.pop(0), numbers[page.objgen] if page is not None else 0))
    return tuple(found)


def _set(document: Document, chosen: Format) -> Made:
    return making.make(document, chosen, natural_kind(chosen))


def _late(row: CopyRow) -> CopyRow:
    return replace(row, copy=replace(row.copy, papers=row.late))


def _as_they_came(ask: Ask, sheet: MeetingSheet, rows: list[CopyRow]) -> list[PackFile]:
    """The papers that cannot be re-flowed, as they came: they go into the envelope beside."""
    wanted = {paper for row in rows for paper in row.copy.papers}
    found: list[PackFile] = []
    for paper in sheet.papers:
        if paper.id in wanted and paper.amber is CannotFlow.SCANNED:
            data = ask(asked.paper_bytes, paper.id)
            name = numbered_name(90 + paper.place, paper.title, "pdf")
            people = tuple(row.id for row in rows if paper.id in row.copy.papers)
            if data is not None:
                found.append(PackFile(name, data, people))
    return found
