"""Charts on paper: the sentence first, then the drawing, then the figures as a table."""
# pyright: basic, reportAttributeAccessIssue=false

from itertools import pairwise
from typing import Any, Final

from coprod_desktop.reports.kit.blocks import Chart, Column, DataTable
from coprod_desktop.reports.kit.tabling import table_pieces
from coprod_desktop.reports.kit.tagged.flow import Drawn
from coprod_desktop.reports.kit.tagged.structure import Element
from coprod_desktop.wording import papers as words

COLOURS: Final = ("#0B5D66", "#B45F06", "#55606C", "#22633A")
_HEIGHT: Final = 150.0


def chart_pieces(setter: Any, block: Chart, parent: Element) -> list[Any]:
    """A chart as pieces of a page."""
    sentence = setter.text(block.sentence, setter.style(), Element("P", parent))
    figure = Element("Figure", parent, words=block.sentence)

    def draw(canvas: Any, width: float, height: float) -> None:
        _draw(canvas, block, width, height, setter.type.regular)

    columns = (Column(words.CHART_LABELS, 2),)
    names = tuple(Column(name, 1, numbers=True) for name, _ in block.series)
    rows = tuple(
        (label, *(_figure(values[at]) for _, values in block.series))
        for at, label in enumerate(block.labels)
    )
    table = DataTable((*columns, *names), rows, row_headers=True)
    return [sentence, Drawn(440, _HEIGHT, draw, figure), *table_pieces(setter, table, parent)]


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def _draw(canvas: Any, block: Chart, width: float, height: float, font: str) -> None:
    top = max([value for _, values in block.series for value in values] or [1]) or 1
    base, room = 18.0, height - 30.0
    step = width / max(1, len(block.labels))
    canvas.setStrokeColor("#8A8F94")
    canvas.setLineWidth(0.8)
    canvas.line(0, base, width, base)
    for number, (_, values) in enumerate(block.series):
        canvas.setFillColor(COLOURS[number % len(COLOURS)])
        canvas.setStrokeColor(COLOURS[number % len(COLOURS)])
        if block.kind == "line":
            canvas.setLineWidth(2)
            points = [
                ((at + 0.5) * step, base + room * value / top) for at, value in enumerate(values)
            ]
            for one, other in pairwise(points):
                canvas.line(*one, *other)
            continue
        thick = step * 0.7 / len(block.series)
        for at, value in enumerate(values):
            left = at * step + step * 0.15 + number * thick
            canvas.rect(left, base, thick * 0.92, room * value / top, stroke=0, fill=1)
    canvas.setFillColor("#1D2733")
    for at, label in enumerate(block.labels):
        canvas.setFont(font, 9)
        canvas.drawCentredString((at + 0.5) * step, 4, label[: max(3, int(step / 5))])
