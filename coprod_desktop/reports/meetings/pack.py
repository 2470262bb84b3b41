"""The agenda, and the body of a pack: contents, agenda, carried actions, papers set anew."""

from collections.abc import Sequence

from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.readmodels.meetings.packs import PaperRow
from coprod_desktop.readmodels.papers.meetings import MeetingSheet, PackBody, PersonalPack
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    Numbers,
    PageBreak,
    Paragraph,
    Picture,
)
from coprod_desktop.reports.kit.whole_pages import Attached
from coprod_desktop.reports.meetings import letters, parts
from coprod_desktop.wording import meeting_papers as words
from coprod_desktop.wording import papers as kit


def agenda(sheet: MeetingSheet) -> Document:
    """The agenda by itself."""
    blocks = (
        parts.facts(sheet.card),
        Heading(words.AGENDA),
        *parts.agenda(sheet.card),
        *parts.actions(sheet.after.carried, words.CARRIED),
        *parts.ring(sheet.charity),
    )
    return Document(sheet.card.title, blocks, letterhead=parts.head(sheet.charity))


def body(told: PackBody) -> Document:
    """Everything behind the cover letter: the same for all with this format and these papers."""
    card = told.sheet.card
    blocks: list[Block] = [parts.facts(card), *_contents(told)]
    blocks += [
        PageBreak(),
        Heading(words.AGENDA),
        *parts.agenda(card, confidential=told.confidential),
        *parts.actions(told.sheet.after.carried, words.CARRIED),
    ]
    files = dict(told.files)
    for paper in told.papers:
        blocks += [PageBreak(), *_paper(paper, files.get(paper.id))]
    return Document(words.pack_title(card.title), tuple(blocks), footer=card.title)


def whole(told: PersonalPack) -> Document:
    """The body of one person's pack."""
    return body(told.body)


def cover(told: PersonalPack) -> Document:
    """The letter in front of one person's pack."""
    return letters.cover(told.letter)


def titles(told: PackBody) -> tuple[str, ...]:
    """The parts listed in the contents, in order."""
    return (words.AGENDA, *(paper.title for paper in told.papers))


def starts(told: PackBody, places: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """The page each part begins on, from the headings of a finished body in order."""
    waiting, found = list(titles(told)), list[tuple[str, int]]()
    for heading, page in places:
        if waiting and heading in (waiting[0], f"{kit.ATTACHED}: {waiting[0]}"):
            found.append((waiting.pop(0), page))
    return tuple(found)


def _contents(told: PackBody) -> tuple[Block, ...]:
    listed = titles(told)
    if not told.pages:
        return (Heading(words.CONTENTS), Numbers(listed))
    pages = [page for _, page in told.pages]
    rows = tuple((title, str(page)) for title, page in zip(listed, pages, strict=False))
    columns = (Column(words.PART, 4), Column(words.PAGE, 1, numbers=True))
    return (Heading(words.CONTENTS), DataTable(columns, rows, words.CONTENTS))


def _paper(paper: PaperRow, file: bytes | None) -> tuple[Block, ...]:
    if paper.kind is PaperKind.PDF and file is not None:
        return (Attached(paper.title, file, paper.words, paper.described),)
    if paper.kind is PaperKind.PICTURE and file is not None and paper.described:
        said = Paragraph(paper.described)
        return (Heading(paper.title), Picture(file, paper.described, 150), said)
    return (Heading(paper.title), *set_anew(paper.words))


def set_anew(text: str) -> list[Block]:
    """A paper's words as blocks: headings, lists and paragraphs where the text shows them."""
    blocks: list[Block] = []
    for chunk in text.split("\n\n"):
        lines = [line.strip() for line in chunk.split("\n") if line.strip()]
        spoken: list[str] = []
        points: list[str] = []
        for line in lines:
            if line.startswith("# "):
                blocks += _flushed(spoken, points)
                blocks.append(Heading(line[2:], 3))
            elif line[:2] in ("- ", "* ", "• "):
                points.append(line[2:])
            else:
                spoken.append(line)
        blocks += _flushed(spoken, points)
    return blocks or [Paragraph(words.ENCLOSED)]


def _flushed(spoken: list[str], points: list[str]) -> list[Block]:
    found: list[Block] = []
    if spoken:
        found.append(Paragraph(" ".join(spoken)))
    if points:
        found.append(Bullets(tuple(points)))
    spoken.clear()
    points.clear()
    return found
