"""The register of certificates, the page to sign for them, and the list of what runs out."""

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.papers.training import HandedOut, RegisterPaper, RenewalsPaper
from coprod_desktop.readmodels.training.certificates import CertificateRow
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Column,
    DataTable,
    Document,
    Paragraph,
    SignatureLine,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording.training import papers as words


def _state(row: CertificateRow) -> str:
    if row.voided_on is None:
        return words.stands(row.issued_on)
    return words.voided(row.voided_on, row.void_why, row.replaced_by)


def register(paper: RegisterPaper) -> Document:
    """Every number there is, each with what became of it, and the numbers that are missing."""
    found = paper.register
    blocks: list[Block] = [Paragraph(words.REGISTER_NOTE)]
    gaps = tuple(Paragraph(words.gap(gap.first, gap.last)) for gap in found.gaps)
    if gaps:
        blocks.append(Box(words.NUMBER, gaps, "waiting"))
    columns = (
        Column(words.NUMBER, 1.3),
        Column(words.NAME, 1.7),
        Column(words.WHAT, 1.8),
        Column(words.STANDS, 1.8),
        Column(words.SIGNED_FOR, 1.4),
    )
    rows = tuple((row.written, row.name, row.what, _state(row), "") for row in reversed(found.rows))
    if rows:
        caption = words.REGISTER_CAPTION
        blocks.append(DataTable(columns, rows, caption, row_headers=True, row_height=14))
    else:
        blocks.append(Paragraph(words.NO_CERTIFICATES))
    blocks += [
        Paragraph(words.left_out(one.first, one.last, one.why, one.on_day))
        for one in found.left_out
    ]
    if not found.gaps:
        blocks.append(Paragraph(words.NO_GAPS, "quiet"))
    blocks.append(SignatureLine(words.CHECKED_BY))
    head = letterhead(paper.charity)
    return Document(words.REGISTER, tuple(blocks), letterhead=head, landscape=True)


def handed_out(paper: HandedOut) -> Document:
    """One session's certificates, with room to sign beside each."""
    day = written(paper.held_on) if paper.held_on else ""
    blocks: list[Block] = [Paragraph(", ".join(each for each in (paper.course, day) if each))]
    columns = (Column(words.NUMBER, 1.7), Column(words.NAME, 1.8), Column(words.SIGNED_FOR, 1.7))
    rows = tuple((row.written, row.name, "") for row in paper.rows)
    if rows:
        caption = words.HANDED_CAPTION
        blocks.append(DataTable(columns, rows, caption, row_headers=True, row_height=14))
    else:
        blocks.append(Paragraph(words.NO_CERTIFICATES))
    blocks.append(SignatureLine(words.CHECKED_BY))
    return Document(words.HANDED_OUT, tuple(blocks), letterhead=letterhead(paper.charity))


def renewals(paper: RenewalsPaper) -> Document:
    """What runs out, the soonest first."""
    columns = (
        Column(words.PERSON, 1.6),
        Column(words.COURSE, 2),
        Column(words.COUNTS_UNTIL, 1.3),
        Column(words.HOW_IT_STANDS, 1.4),
    )
    rows = tuple(
        (row.name, row.title, written(row.expires_on), words.STANDS_AS[row.renewal])
        for row in paper.rows
    )
    blocks: list[Block] = [
        DataTable(columns, rows, words.RENEWALS_CAPTION, row_headers=True)
        if rows
        else Paragraph(words.NO_RENEWALS)
    ]
    return Document(words.RENEWALS, tuple(blocks), letterhead=letterhead(paper.charity))
