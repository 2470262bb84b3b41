"""Sheets for the day: sign-in, running sheet, needs, name cards, travel money, call list."""

from collections import Counter

from coprod_desktop.domain.dates import clock_time, written
from coprod_desktop.domain.meetings.kinds import Answer, ItemKind
from coprod_desktop.domain.text import initials
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.readmodels.papers.meetings import MeetingSheet
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Bullets,
    Column,
    DataTable,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Space,
    Together,
)
from coprod_desktop.reports.meetings import parts
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_papers as words

BLANK_ROWS = 5


def sign_in(sheet: MeetingSheet) -> Document:
    """Rows with big numbers, to be ticked by hand and keyed by number."""
    columns = (Column(words.NUMBER, 0.5), Column(words.NAME, 2.4), Column(words.SIGNED, 1.6),
               Column(words.LEFT_AT, 1.4))  # fmt: skip
    rows = tuple(
        ((Run(str(row.number), bold=True),), (Run(row.name, bold=True),), "", "")
        for row in sheet.people
        if not row.reserve
    )
    blocks: list[Block] = [Paragraph(parts.when(sheet.card), "lead"), Paragraph(words.SIGN_HELP)]
    if rows:
        caption = words.table_of(words.SIGN_IN, sheet.card.title)
        blocks.append(DataTable(columns, rows, caption, row_headers=True, row_height=12))
    else:
        blocks.append(Paragraph(words.NOBODY))
    blank = (("", "", ""),) * BLANK_ROWS
    more = (Column(words.NUMBER, 0.5), Column(words.NAME, 3), Column(words.SIGNED, 2))
    blocks += [
        Heading(words.WALK_INS),
        DataTable(more, blank, words.WALK_INS, row_height=12),
        Paragraph(words.SIGN_KEY, "quiet"),
    ]
    return Document(f"{words.SIGN_IN}: {sheet.card.title}", tuple(blocks))


def running(sheet: MeetingSheet) -> Document:
    """For the chair: times, breaks, cards, and who prefers not to be called on."""
    card = sheet.card
    blocks: list[Block] = [Paragraph(parts.when(card), "lead")]
    if card.items:
        columns = (Column(words.TIME, 1), Column(words.ITEM, 3), Column(words.MINUTES_LONG, 0.8,
                   numbers=True), Column(words.LED_BY, 1.4))  # fmt: skip
        rows = tuple(
            (
                f"{clock_time(item.start)} - {clock_time(item.end)}",
                (Run(item.title, bold=item.kind is ItemKind.BREAK),),
                str(item.minutes),
                item.lead,
            )
            for item in card.items
        )
        caption = words.table_of(words.RUNNING, card.title)
        blocks.append(DataTable(columns, rows, caption, row_headers=True))
    else:
        blocks.append(Paragraph(words.EMPTY_AGENDA))
    blocks += [
        Box(f"{words.WARNING}: {item.title}", (Paragraph(item.warning),), "waiting")
        for item in card.items
        if item.warning
    ]
    blocks += [Paragraph(words.CARDS), Paragraph(words.PAUSE)]
    quiet = tuple(row.name for row in _there(sheet) if row.person.not_called_on)
    if quiet:
        blocks.append(Box(words.NOT_CALLED, (Bullets(quiet),)))
    return Document(f"{words.RUNNING}: {card.title}", tuple(blocks))


def needs(sheet: MeetingSheet) -> Document:
    """What the kitchen and the venue must know: how many, never who."""
    people = _there(sheet)
    food = Counter(row.person.food for row in people if row.person.food)
    helps = Counter(help_.value for row in people for help_ in row.person.helps)
    notes = Counter(note for row in people for note in row.person.help_notes)
    formats = Counter(row.person.made_as for row in people)
    kitchen = tuple(words.for_people(what, count) for what, count in sorted(food.items()))
    venue = tuple(
        words.for_people(words.HELPS[what], count) for what, count in sorted(helps.items())
    )
    blocks: tuple[Block, ...] = (
        Paragraph(parts.when(sheet.card), "lead"),
        Paragraph(words.for_people(words.PEOPLE, len(people))),
        Heading(words.FOR_KITCHEN),
        Bullets(kitchen) if kitchen else Paragraph(words.NO_FOOD),
        Heading(words.FOR_VENUE),
        Bullets(venue) if venue else Paragraph(words.NO_NEEDS),
        Heading(words.FOR_US),
        Bullets(
            (
                *(words.for_people(what, count) for what, count in sorted(notes.items())),
                *(
                    words.for_people(choices.FORMATS[what], count)
                    for what, count in sorted(formats.items())
                ),
            )
            or (words.NO_NEEDS,)
        ),
    )
    return Document(f"{words.NEEDS}: {sheet.card.title}", blocks)


def name_cards(sheet: MeetingSheet) -> Document:
    """A card for each person, folded to stand on the table; pronouns where they gave them."""
    blocks: list[Block] = []
    for at, row in enumerate(_there(sheet)):
        if at and at % 4 == 0:
            blocks.append(PageBreak())
        lines: list[Block] = [Space(18), Paragraph(row.name, "big", "centre")]
        if row.person.pronouns:
            lines.append(Paragraph(row.person.pronouns, align="centre"))
        blocks.append(Together((*lines, Space(18))))
    return Document(f"{words.NAME_CARDS}: {sheet.card.title}",
                    tuple(blocks) or (Paragraph(words.NOBODY),))  # fmt: skip


def travel(sheet: MeetingSheet) -> Document:
    """A sheet to sign for travel money given on the day."""
    columns = (Column(words.NUMBER, 0.5), Column(words.NAME, 2), Column(words.FARE, 1),
               Column(words.RECEIPT, 1), Column(words.SIGNATURE, 2))  # fmt: skip
    rows = tuple((str(row.number), row.name, "", "", "") for row in _there(sheet))
    caption = words.table_of(words.TRAVEL, sheet.card.title)
    blocks: tuple[Block, ...] = (
        Paragraph(parts.when(sheet.card), "lead"),
        Paragraph(words.TRAVEL_HELP),
        DataTable(columns, rows, caption, row_height=11) if rows else Paragraph(words.NOBODY),
    )
    return Document(f"{words.TRAVEL}: {sheet.card.title}", blocks)


def call_list(sheet: MeetingSheet) -> Document:
    """Whom to remind, and what must be known before dialling. Names are cut to initials."""
    columns = (Column(words.NAME, 1), Column(words.CALL, 1.5), Column(words.CARE, 3),
               Column(words.CALLED, 0.8))  # fmt: skip
    rows = tuple(
        (
            initials(row.name),
            row.phone or choices.ROUTES.get(row.how, ""),
            row.first_say.replace("\n", ". "),
            "",
        )
        for row in sheet.reminders
    )
    caption = words.table_of(words.CALL_LIST, sheet.card.title)
    blocks: tuple[Block, ...] = (
        Paragraph(f"{sheet.card.title}, {written(sheet.card.day)}", "lead"),
        DataTable(columns, rows, caption, row_height=10) if rows else Paragraph(words.NOBODY),
    )
    return Document(words.CALL_LIST, blocks)


def _there(sheet: MeetingSheet) -> list[InvitedRow]:
    """Those who may come: they have a place and did not say no."""
    return [
        row
        for row in sheet.people
        if not row.reserve and row.answer not in (Answer.CANNOT, Answer.ANOTHER_WAY)
    ]
