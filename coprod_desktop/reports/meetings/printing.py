"""The print run sheet and the address labels."""

from coprod_desktop.domain.labels import L7160, L7163, WINDOW, Sheet, address_lines
from coprod_desktop.domain.packs import envelope_order, print_jobs
from coprod_desktop.readmodels.papers.meetings import MeetingSheet
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Heading,
    Labels,
    Numbers,
    Paragraph,
)
from coprod_desktop.reports.kit.formats import Format, Kind, natural_kind
from coprod_desktop.reports.meetings import parts
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_papers as words

ON_PAPER = frozenset(one.value for one in Format if natural_kind(one) is Kind.PDF)


def run_sheet(sheet: MeetingSheet) -> Document:
    """For the person at the printer: jobs grouped by paper, then the order of envelopes."""
    copies = [row.copy for row in sheet.copies]
    jobs = print_jobs(copies, ON_PAPER)
    blocks: list[Block] = [Paragraph(parts.when(sheet.card), "lead")]
    for job in jobs:
        colour = choices.COLOURS.get(job.colour, job.colour)
        made_as = choices.FORMATS.get(job.made_as, job.made_as)
        people = tuple(f"{each.name}: {each.copies}" for each in job.people)
        blocks.append(Box(words.job(colour, made_as, job.copies), (Bullets(people),)))
    others = [row for row in copies if row.made_as not in ON_PAPER]
    if others:
        lines = tuple(f"{row.name}: {choices.FORMATS.get(row.made_as, '')}" for row in others)
        blocks += [Heading(words.OTHER_WAYS), Bullets(lines)]
    printed = [row for row in envelope_order(copies) if row.made_as in ON_PAPER]
    if printed:
        ways = choices.ROUTES
        blocks += [Heading(words.ORDER), Paragraph(words.STAPLE)]
        blocks.append(Numbers(tuple(f"{row.name}, {ways.get(row.how, '')}" for row in printed)))
        blocks.append(Paragraph(words.FOUR))
    if not copies:
        blocks.append(Paragraph(words.NOBODY))
    return Document(f"{words.RUN_SHEET}: {sheet.card.title}", tuple(blocks))


def addresses(sheet: MeetingSheet) -> tuple[tuple[str, ...], ...]:
    """The addresses of those whose pack goes by post and whose post is safe, in envelope order."""
    reach = {row.id: row.person.reach for row in sheet.people}
    found: list[tuple[str, ...]] = []
    for copy in envelope_order(row.copy for row in sheet.copies):
        way = reach[copy.member]
        if copy.made_as in ON_PAPER and way.post_safe and way.address:
            found.append(address_lines(copy.name, way.address))
    return tuple(found)


def labels(sheet: MeetingSheet, kind: Sheet = L7160) -> Document:
    """The addresses, each where its label is."""
    rows = addresses(sheet)
    title = f"{words.LABELS}: {sheet.card.title}"
    if not rows:
        return Document(title, (Paragraph(words.NOBODY),))
    return Document(title, (Labels(rows, kind, (words.NAME, words.WHERE)),))


def large_labels(sheet: MeetingSheet) -> Document:
    """The same on larger labels."""
    return labels(sheet, L7163)


def window_sheets(sheet: MeetingSheet) -> Document:
    """A sheet for each, folded in three behind the window of an envelope."""
    return labels(sheet, WINDOW)
