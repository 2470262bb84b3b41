"""Parts that several papers of a meeting share: head, agenda, carried actions."""

from coprod_desktop.domain.dates import clock_time, written
from coprod_desktop.domain.meetings.kinds import ItemKind
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.meetings.after import ActionRow
from coprod_desktop.readmodels.meetings.rows import ItemRow, MeetingCard
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Column,
    DataTable,
    Facts,
    Heading,
    Letterhead,
    Paragraph,
)
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_papers as words
from coprod_desktop.wording import meeting_words as screen


def head(charity: CharityCard | None) -> Letterhead | None:
    """Who writes."""
    if charity is None:
        return None
    lines = (*charity.address.splitlines(), charity.phone, charity.email)
    return Letterhead(
        charity.name, tuple(line for line in lines if line), charity.logo, charity.colour
    )


def when(card: MeetingCard) -> str:
    """The meeting's day and times."""
    return screen.when(card.starts_at, card.minutes)


def facts(card: MeetingCard) -> Facts:
    """When, where, why, and what people can change."""
    address = ", ".join(card.venue.address.splitlines()) if card.venue else ""
    pairs = [
        (words.WHEN, when(card)),
        (words.WHERE, ", ".join(part for part in (card.where, address) if part)),
        (words.JOIN, card.link),
        (words.FIND_US, card.venue.how_to_find if card.venue else ""),
        (words.WHY, choices.PURPOSES[card.purpose]),
        (words.PROMISE, words.PROMISES[card.influence]),
    ]
    return Facts(tuple((name, value) for name, value in pairs if value))


def agenda(card: MeetingCard, *, confidential: bool = True) -> tuple[Block, ...]:
    """The agenda as a table, with what may be hard to hear and the standing lines."""
    items = [item for item in card.items if confidential or not item.confidential]
    blocks: list[Block] = []
    if items:
        columns = (
            Column(words.TIME, 0.7),
            Column(words.ITEM, 2.6),
            Column(words.LED_BY, 1.2),
        )
        rows = tuple((clock_time(item.start), _item(item), item.lead) for item in items)
        caption = words.table_of(words.AGENDA, card.title)
        blocks.append(DataTable(columns, rows, caption, row_headers=True))
    else:
        blocks.append(Paragraph(words.EMPTY_AGENDA))
    blocks += [
        Box(f"{words.WARNING}: {item.title}", (Paragraph(item.warning),), "waiting")
        for item in items
        if item.warning
    ]
    blocks.append(
        Box(words.GROUND_RULES, (Paragraph(card.ground_rules or screen.GROUND_RULES_LINE),))
    )
    blocks.append(Box(words.QUIET, (Paragraph(card.quiet_room or screen.QUIET_ROOM_LINE),)))
    return tuple(blocks)


def _item(item: ItemRow) -> str:
    if item.kind is ItemKind.BREAK:
        return item.title
    after = f" {words.AFTERWARDS}: {item.afterwards}" if item.afterwards else ""
    kind = words.ITEM_WORDS[item.kind]
    return f"{item.title}. {kind}.{after}" if kind != item.title else f"{item.title}.{after}"


def actions(rows: tuple[ActionRow, ...], title: str) -> tuple[Block, ...]:
    """Actions as a table under a heading; nothing when there are none."""
    if not rows:
        return ()
    columns = (Column(words.ACTION, 2.4), Column(words.OWNER), Column(words.BY_WHEN))
    lines = tuple((row.words, row.owner, written(row.due_on) if row.due_on else "") for row in rows)
    return (Heading(title), DataTable(columns, lines, title))


def ring(charity: CharityCard | None) -> tuple[Block, ...]:
    """Whom to ring."""
    if charity is None or not charity.phone:
        return ()
    return (Paragraph(words.ring(charity.signatory, charity.phone)),)
