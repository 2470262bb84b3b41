"""Slips for one meeting and statements for a year."""

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.papers.incentives import Slip, Statement
from coprod_desktop.reports.incentives.ground import ledgers, letterhead
from coprod_desktop.reports.kit.blocks import Block, Document, Facts, Idea, Paragraph
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import papers as words


def slip(data: Slip) -> Document:
    """What one person got for one meeting, with thanks."""
    late = (Paragraph(words.late(data.late_days)),) if data.late_days else ()
    return Document(
        words.SLIP,
        (
            Paragraph(data.name, "lead"),
            Facts(((words.MEETING, data.meeting), (words.WHEN, written(data.on)))),
            Paragraph(words.THANKS),
            *late,
            *ledgers(data.lines),
            Paragraph(words.BENEFITS_LINE, "quiet"),
        ),
        letterhead=letterhead(data.charity),
    )


def easy_slip(data: Slip) -> Document:
    """The same in easy words."""
    ideas: list[Block] = [
        Idea(words.THANKS, "heart"),
        Idea(f"{words.MEETING}: {data.meeting}.", "calendar"),
    ]
    for one in data.lines:
        said = f"{names.KINDS[one.kind]}: {one.amount}. {names.METHODS[one.method]}."
        ideas.append(Idea(said, "pound-sterling"))
    if data.late_days:
        ideas.append(Idea(words.late(data.late_days), "clock"))
    ideas.append(Idea(words.BENEFITS_LINE, "life-buoy"))
    return Document(words.SLIP, tuple(ideas), letterhead=letterhead(data.charity), easy=True)


def statement(data: Statement) -> Document:
    """What one person was paid over a stretch of time, to show to whom they like."""
    return Document(
        words.STATEMENT,
        (
            Paragraph(data.name, "lead"),
            Paragraph(words.statement_from(written(data.first), written(data.last))),
            *ledgers(data.lines),
            Paragraph(words.ONLY_US),
            Paragraph(words.BENEFITS_LINE, "quiet"),
        ),
        letterhead=letterhead(data.charity),
        footer=written(data.written_on),
    )
