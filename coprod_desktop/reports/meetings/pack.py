"""The agenda, and the body of a pack: contents, agenda, carried actions, papers set anew."""

from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.readmodels.meetings.packs import PaperRow
from coprod_desktop.readmodels.papers.meetings import MeetingSheet, PackBody
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
)
from coprod_desktop.reports.meetings import parts
from coprod_desktop.wording import meeting_papers as words


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
    pictures = dict(told.pictures)
    for paper in told.papers:
        blocks += [PageBreak(), Heading(paper.title), *_paper(paper, pictures.get(paper.id))]
    return Document(words.pack_title(card.title), tuple(blocks), footer=card.title)


def titles(told: PackBody) -> tuple[str, ...]:
    """The parts listed in the contents, in order."""
    return (words.AGENDA, *(paper.title for paper in told.papers))


def _contents(told: PackBody) -> tuple[Block, ...]:
    known = dict(enumerate(page for _, page in told.pages))
    rows = tuple((title, str(known.get(at, ""))) for at, title in enumerate(titles(told)))
    columns = (Column(words.PART, 4), Column(words.PAGE, 1, numbers=True))
    return (Heading(words.CONTENTS), DataTable(columns, rows, words.CONTENTS))


def _paper(paper: PaperRow, picture: bytes | None) -> tuple[Block, ...]:
    if paper.kind is PaperKind.PICTURE and picture is not None and paper.described:
        return (Picture(picture, paper.described, 150), Paragraph(paper.described))
    if paper.amber is not None:
        return (Paragraph(words.ENCLOSED),)
    return tuple(set_anew(paper.words))


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
