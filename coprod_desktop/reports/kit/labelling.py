"""Sheets of labels: each text exactly where its label is, in its own letters, made to fit."""
# pyright: basic, reportAttributeAccessIssue=false, reportIncompatibleMethodOverride=false

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from coprod_desktop.domain.labels import pages
from coprod_desktop.reports.kit.blocks import Column, DataTable, Document, Labels
from coprod_desktop.reports.kit.tagged.structure import Element

_EDGE: Final = 4.0  # millimetres inside a label that stay empty
_LARGEST, _SMALLEST, _STEP = 14.0, 6.5, 0.5  # points


def label_pieces(setter: Any, block: Labels, parent: Element) -> list[Any]:
    """A piece for each sheet."""
    made: list[Any] = []
    for page in pages(block.rows, block.sheet, block.first):
        if made:
            made.append(PageBreak())
        made.append(_Page(setter, block, page, parent))
    return made


class _Page(Flowable):
    """One sheet. It takes the whole frame and draws on the paper itself."""

    def __init__(self, setter: Any, block: Labels, rows: Sequence[Any], parent: Element) -> None:
        super().__init__()
        self.setter, self.sheet = setter, block.sheet
        # The structure is made now, in reading order; the drawing finds its elements later.
        self.rows = [None if lines is None else (lines, Element("P", parent)) for lines in rows]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """All there is."""
        self.width, self.height = availWidth, availHeight - 1
        return self.width, self.height

    def draw(self) -> None:
        """Each label in its place, measured from the paper's edge."""
        canvas: Any = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        canvas.translate(-left, -bottom)
        for number, row in enumerate(self.rows):
            if row is None:
                continue
            x, down = self.sheet.place(number)
            lines, element = row
            said, high = self._fitted(lines, element)
            top = A4[1] - (down + (self.sheet.height * mm - high) / 2 / mm) * mm
            said.drawOn(canvas, (x + _EDGE) * mm, top - high)

    def _fitted(self, lines: Sequence[str], element: Element) -> tuple[Any, float]:
        """The text, and its height, in the largest size that fits."""
        wide = (self.sheet.width - 2 * _EDGE) * mm
        room = (self.sheet.height - _EDGE) * mm
        size = min(_LARGEST, self.setter.setting.size)
        while True:
            style = self.setter.style(1.0, after=0)
            style.fontSize, style.leading = size, size * 1.2
            said = self.setter.text("\n".join(lines), style, element)
            _, high = said.wrapOn(self.canv, wide, 10**6)
            if high <= room or size <= _SMALLEST:
                return said, high
            size -= _STEP


def as_tables(document: Document) -> Document:
    """The same document for files that have no labels: what they say, as a table."""
    if not document.on_labels:
        return document
    tables = tuple(
        DataTable(
            tuple(Column(head) for head in block.heads),
            tuple((lines[0], ", ".join(lines[1:])) for lines in block.rows),
            document.title,
        )
        for block in document.blocks
        if isinstance(block, Labels) and block.rows
    )
    return replace(document, blocks=tables)
