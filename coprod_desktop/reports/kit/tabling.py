"""Tables of data: header cells with scopes, headings on every page, a caption read first."""
# pyright: basic, reportArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false

from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table, TableStyle

from coprod_desktop.reports.kit.blocks import DataTable, Text
from coprod_desktop.reports.kit.tagged.flow import TableTagger
from coprod_desktop.reports.kit.tagged.structure import Element


def table_pieces(setter: Any, block: DataTable, parent: Element) -> list[Any]:
    """A table of data as pieces of a page."""
    whole = Element("Table", parent)
    pieces = []
    if block.caption:
        caption = Element("Caption", whole)
        pieces.append(setter.text(block.caption, setter.style(after=0.35), caption))
    rows = [*block.rows, *([block.total] if block.total else [])]
    cells: dict[tuple[int, int], Element] = {}
    head = _row(setter, block, Element("TR", Element("THead", whole)), 0, cells, heading=True)
    body = Element("TBody", whole) if rows else None
    made = [head]
    for number, row in enumerate(rows, start=1):
        strong = bool(block.total) and number == len(rows)
        line = Element("TR", body)
        made.append(_row(setter, block, line, number, cells, row, strong=strong))
    document, setting = setter.document, setter.setting
    page = (297 if document.landscape else 210) - 2 * setting.margin
    share = sum(column.width for column in block.columns)
    widths = [page * mm * column.width / share for column in block.columns]
    heights = None
    if block.row_height:
        least = block.row_height * mm
        heights = [None, *[max(least, _tall(setter, row, widths)) for row in made[1:]]]
    table = Table(made, colWidths=widths, rowHeights=heights, repeatRows=1, renderCB=None)
    table.setStyle(_style(setter, has_total=bool(block.total)))
    table._renderCB = TableTagger(cells, 1)
    return [*pieces, table, Spacer(1, setting.size * 0.8)]


def _tall(setter: Any, cells: list[Any], widths: list[float]) -> float:
    """How high a row must be for all its words: a long name never runs into the next row."""
    pairs = zip(cells, widths, strict=True)
    return max(cell.wrap(width - 9, 10_000)[1] for cell, width in pairs) + setter.setting.size * 0.7


def _row(
    setter: Any,
    block: DataTable,
    line: Element,
    number: int,
    cells: dict[tuple[int, int], Element],
    said: tuple[Text, ...] = (),
    *,
    heading: bool = False,
    strong: bool = False,
) -> list[Any]:
    made = []
    for place, column in enumerate(block.columns):
        is_head = heading or (block.row_headers and place == 0)
        scope = {"Table": {"Scope": "/Column" if heading else "/Row"}} if is_head else {}
        cell = Element("TH" if is_head else "TD", line, attributes=scope)
        cells[number, place] = cell
        bold = heading or strong or is_head
        style = setter.style(
            0.9,
            after=0,
            fontName=setter.type.bold if bold else setter.type.regular,
            alignment=TA_RIGHT if column.numbers else TA_LEFT,
        )
        words = column.title if heading else said[place]
        made.append(setter.text(words, style, Element("P", cell)))
    return made


def _style(setter: Any, *, has_total: bool) -> TableStyle:
    pad = setter.setting.size * 0.35
    rules = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, 0), 1.2, "#1D2733"),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, "#C9C4BB"),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("FONTNAME", (0, 0), (-1, -1), setter.type.regular),
    ]
    if has_total:
        rules.append(("LINEABOVE", (0, -1), (-1, -1), 1.2, "#1D2733"))
    return TableStyle(rules)
