"""A chase letter: kind, dated, and clear about what a good answer is."""

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.papers.feedback import ChaseLetter
from coprod_desktop.reports.feedback.telling import signature
from coprod_desktop.reports.kit.blocks import Block, Column, DataTable, Document, Heading, Paragraph
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_papers as words


def chase_letter(letter: ChaseLetter) -> Document:
    """The letter to one partner about everything that waits with them."""
    blocks: list[Block] = [Paragraph(words.dear(letter.contact or letter.partner))]
    if not letter.waiting:
        blocks.append(Paragraph(words.CHASE_NONE))
    else:
        columns = (
            Column(words.NUMBER, 0.5),
            Column(words.IDEA, 3),
            Column(words.ASKED_ON, 1.2),
            Column(words.REMINDERS, 0.9, numbers=True),
        )
        rows = tuple(
            (
                str(idea.number),
                words.said(idea.words),
                written(idea.asked_on or idea.since),
                str(idea.chases),
            )
            for idea in letter.waiting
        )
        times = letter.times
        blocks += [
            Paragraph(words.chase_opening(len(letter.waiting))),
            Heading(words.STILL_WAITING, 2),
            DataTable(columns, rows, words.STILL_WAITING, row_headers=True),
            Paragraph(words.CHASE_ASK),
            Paragraph(words.CHASE_PUBLISH),
            Paragraph(
                words.times(times.asked, times.answered, times.in_time, times.overdue), "quiet"
            ),
        ]
    blocks += signature(letter.charity)
    return Document(words.CHASE, tuple(blocks), letterhead=letterhead(letter.charity))
