"""The report to a funder: figures, charts, changes in people's words, money, one story."""

from coprod_desktop.domain.feedback.funders import Section
from coprod_desktop.readmodels.feedback.funders import FunderReport
from coprod_desktop.reports.feedback.asking_us import on_paper
from coprod_desktop.reports.feedback.telling import signature
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    Paragraph,
    Together,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_funders as words
from coprod_desktop.wording.feedback_papers import said


def funder_report(report: FunderReport) -> Document:
    """Every section: its figures as sentences, its chart with a table, and our own words."""
    blocks: list[Block] = [
        Paragraph(words.period(report.period), "lead"),
        Paragraph(words.SMALL, "quiet"),
    ]
    for section in Section:
        body = _section(report, section)
        if body:
            blocks += [Heading(words.SECTION[section], 2), *body]
    if report.quotes:
        blocks.append(Heading(words.QUOTES, 2))
        quoted = (f"{said(each)} {beside}".strip() for each, beside in report.quotes)
        blocks.append(Bullets(tuple(quoted)))
    if report.story is not None:
        blocks += _story(report)
    blocks += signature(report.charity)
    return Document(
        words.title(report.funder), tuple(blocks), letterhead=letterhead(report.charity)
    )


def _section(report: FunderReport, section: Section) -> list[Block]:
    figures = [Paragraph(one.said) for one in report.figures if one.section is section]
    blocks: list[Block] = [*figures]
    own = report.words.get(section, "")
    blocks += [Paragraph(part) for part in own.split("\n") if part.strip()]
    for of_section, chart in report.charts:
        if of_section is section:
            blocks += [Heading(chart.title, 3), *on_paper(chart)]
    if section is Section.IDEAS and report.changes:
        blocks += _changes(report)
    if section is Section.MONEY and report.money:
        blocks.append(_money(report))
    return blocks


def _changes(report: FunderReport) -> list[Block]:
    columns = (Column(words.THEY_SAID, 2), Column(words.WE_DID, 2))
    rows = tuple((f"{said(each)} {beside}".strip(), done) for each, beside, done in report.changes)
    return [Heading(words.CHANGED, 3), DataTable(columns, rows, words.CHANGED)]


def _money(report: FunderReport) -> Block:
    columns = (
        Column(words.BUDGET, 2),
        Column(words.AMOUNT, 1, numbers=True),
        Column(words.SPENT, 1, numbers=True),
        Column(words.LEFT, 1, numbers=True),
    )
    rows = tuple(
        (line.name, str(line.amount), str(line.spent), str(line.left)) for line in report.money
    )
    return DataTable(columns, rows, words.MONEY_CHART, row_headers=True)


def _story(report: FunderReport) -> list[Block]:
    story = report.story
    assert story is not None
    # Their words stand in quotation marks from the first to the last: they are theirs throughout.
    told = [part for part in said(story.words).split("\n") if part.strip()]
    lines: list[Block] = [Paragraph(part) for part in told]
    if story.beside:
        lines.append(Paragraph(story.beside, "quiet"))
    return [Together((Heading(words.A_STORY, 2), Heading(story.title, 3))), *lines]
