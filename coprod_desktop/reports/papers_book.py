"""The book of papers: what was made for whom, when and how."""

from collections.abc import Sequence

from coprod_desktop.domain.dates import LONDON, clock_time, written
from coprod_desktop.readmodels.papers.made import PaperMadeRow
from coprod_desktop.reports.kit.blocks import Column, DataTable, Document, Paragraph
from coprod_desktop.wording import papers as words


def papers_book(rows: Sequence[PaperMadeRow]) -> Document:
    """The book as a document."""
    columns = (
        Column(words.BOOK_WHEN, 1.4),
        Column(words.BOOK_PAPER, 1.6),
        Column(words.NAME, 1.5),
        Column(words.HOW_SET, 1.5),
        Column(words.BOOK_HOW, 1.5),
    )
    table = DataTable(columns, tuple(map(_row, rows)), words.BOOK_CAPTION, row_headers=True)
    blocks = (Paragraph(words.BOOK_WHY), table if rows else Paragraph(words.BOOK_EMPTY))
    return Document(words.BOOK, blocks, landscape=True)


def _row(row: PaperMadeRow) -> tuple[str, ...]:
    when = f"{written(row.at.astimezone(LONDON).date())}, {clock_time(row.at)}"
    made_as = words.FORMATS.get(row.made_as, row.made_as)
    return (when, row.paper, row.name, made_as, words.made_by(row.how, row.by))
