"""The list of people on paper. The welcome sheet is drawn in `welcome`."""

from coprod_desktop.domain.text import initials
from coprod_desktop.readmodels.papers.members import MemberList
from coprod_desktop.reports.kit.blocks import Column, DataTable, Document
from coprod_desktop.wording import member_papers as words
from coprod_desktop.wording import member_screens as said


def everyone(data: MemberList) -> Document:
    """The list, by initials unless names were asked for."""
    columns = (Column(words.NAME, 2), Column(words.PANEL, 3), Column(words.FORMAT, 3))
    rows = tuple(
        (row.name if data.names else initials(row.name), row.panels, said.FORMATS[row.format])
        for row in data.rows
    )
    table = DataTable(columns, rows, words.list_caption(data.day, len(rows)), row_headers=True)
    return Document(words.LIST, (table,))
