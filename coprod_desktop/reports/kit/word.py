"""A neutral document as a Word file: real headings, lists and header rows, for people to edit."""
# pyright: basic, reportAttributeAccessIssue=false, reportArgumentType=false

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from coprod_desktop.reports.kit import blocks as b
from coprod_desktop.reports.kit.formats import SETTINGS, Format
from coprod_desktop.reports.kit.spoken import plain_lines

_NEVER = datetime(2026, 1, 1, tzinfo=UTC)


def word(document: b.Document, chosen: Format = Format.STANDARD) -> bytes:
    """The file's bytes."""
    setting, made = SETTINGS[chosen], docx.Document()
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Verdana", Pt(setting.size)
    normal.paragraph_format.line_spacing = setting.leading
    for level in range(1, 5):
        style = made.styles[f"Heading {level}"]
        style.font.name, style.font.size = (
            "Verdana",
            Pt(setting.size * (1.6, 1.3, 1.1, 1)[level - 1]),
        )
    core = made.core_properties
    core.title, core.language = document.title, document.language
    core.author = document.letterhead.name if document.letterhead else ""
    core.created = core.modified = _NEVER
    if document.letterhead:
        made.add_paragraph("\n".join((document.letterhead.name, *document.letterhead.lines)))
    first = document.blocks[0] if document.blocks else None
    if not (isinstance(first, b.Heading) and first.level == 1):
        made.add_heading(document.title, 1)
    for block in document.blocks:
        _add(made, block)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _runs(paragraph: Any, said: b.Text) -> None:
    for run in (b.Run(said),) if isinstance(said, str) else said:
        paragraph.add_run(run.text).bold = run.bold or None
        if run.link:
            paragraph.add_run(f" ({run.link})")


def _add(made: Any, block: b.Block) -> None:
    match block:
        case b.Heading(title, level):
            made.add_heading(title, level)
        case b.Paragraph(said) | b.Idea(said):
            _runs(made.add_paragraph(), said)
        case b.Bullets(items):
            for item in items:
                _runs(made.add_paragraph(style="List Bullet"), item)
        case b.Numbers(items):
            for item in items:
                _runs(made.add_paragraph(style="List Number"), item)
        case b.Facts(rows):
            for label, value in rows:
                paragraph = made.add_paragraph()
                paragraph.add_run(f"{label}: ").bold = True
                _runs(paragraph, value)
        case b.DataTable():
            _table(made, block)
        case b.Box(title, inside):
            made.add_paragraph().add_run(title).bold = True
            for one in inside:
                _add(made, one)
        case b.Together(inside):
            for one in inside:
                _add(made, one)
        case b.PageBreak():
            made.add_page_break()
        case b.Picture(data, said):
            _picture(made, data, "" if block.decoration else said, block.width)
        case _:
            for line in plain_lines(block):
                made.add_paragraph(line)


def _picture(made: Any, data: bytes, said: str, width: float) -> None:
    made.add_picture(BytesIO(data), width=Mm(width))
    made.inline_shapes[-1]._inline.docPr.set("descr", said)


def _table(made: Any, block: b.DataTable) -> None:
    if block.caption:
        made.add_paragraph(block.caption)
    rows = [*block.rows, *([block.total] if block.total else [])]
    table = made.add_table(rows=1, cols=len(block.columns), style="Table Grid")
    for place, column in enumerate(block.columns):
        table.rows[0].cells[place].text = column.title
    head = table.rows[0]._tr.get_or_add_trPr()
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    head.append(repeat)
    for row in rows:
        cells = table.add_row().cells
        for place, said in enumerate(row):
            cells[place].text = b.plain(said)
