"""The sheet of three faces, and the charts of what came back."""

from coprod_desktop.readmodels import charts as neutral
from coprod_desktop.readmodels.papers.feedback import FeedbackSheet, Trends
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Chart,
    Column,
    DataTable,
    Document,
    Field,
    Heading,
    Paragraph,
    Tick,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_thanks as words
from coprod_desktop.wording.feedback_papers import said
from coprod_desktop.wording.feedback_us import QUESTION, REMARKS


def feedback_sheet(sheet: FeedbackSheet) -> Document:
    """Short questions with three faces each, and room for words. No name anywhere."""
    blocks: list[Block] = []
    if sheet.meeting:
        blocks.append(Paragraph(words.held(sheet.meeting, sheet.held_on), "lead"))
    blocks.append(Paragraph(words.HOW_TO_SHEET))
    for question in sheet.questions:
        blocks.append(Heading(QUESTION[question], 2))
        blocks += [
            Tick(face, f"{question}-{number}") for number, face in enumerate(words.FACE_WORDS)
        ]
    blocks.append(Field(words.ANYTHING, "anything", 4))
    return Document(words.SHEET, tuple(blocks), letterhead=letterhead(sheet.charity))


def trends(found: Trends) -> Document:
    """Each chart with its sentence and its table; hidden numbers stay hidden."""
    blocks: list[Block] = [Paragraph(words.TRENDS_SMALL, "quiet")]
    for chart in found.charts:
        blocks.append(Heading(chart.title, 2))
        blocks += on_paper(chart)
    if found.remarks:
        blocks += [Heading(REMARKS, 2), Bullets(tuple(said(each) for each in found.remarks))]
    return Document(words.TRENDS, tuple(blocks), letterhead=letterhead(found.charity))


def on_paper(chart: neutral.Chart) -> list[Block]:
    """The chart of a screen, on paper: with its sentence and table.

    A chart that hides a number is shown as its table alone: a drawn nothing would be a lie.
    """
    points = [point for series in chart.series for point in series.points]
    names = tuple(dict.fromkeys(point.name for point in points))
    if not any(point.said and point.value == 0 for point in points):
        kind = "line" if chart.kind is neutral.ChartKind.LINE else "bars"
        series = tuple(
            (one.name, tuple(point.value for point in one.points)) for one in chart.series
        )
        return [Chart(kind, names, series, chart.sentence)]
    columns = (
        Column(words.QUESTION_COLUMN, 2),
        *(Column(one.name, 1, numbers=True) for one in chart.series),
    )
    rows = tuple(
        (name, *(one.points[at].shown for one in chart.series)) for at, name in enumerate(names)
    )
    table = DataTable(columns, rows, chart.title, row_headers=True)
    return [Paragraph(chart.sentence), table]
