"""Minutes, plain and easy to read, from the same lines."""

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.meetings.kinds import ItemKind, TookPart
from coprod_desktop.readmodels.meetings.after import MinuteRow
from coprod_desktop.readmodels.papers.meetings import MeetingSheet
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    Idea,
    Paragraph,
)
from coprod_desktop.reports.meetings import parts
from coprod_desktop.wording import meeting_papers as words


def minutes(sheet: MeetingSheet) -> Document:
    """What was said under each item, who was there, what was decided and who does what."""
    after = sheet.after
    blocks: list[Block] = [Paragraph(parts.when(sheet.card), "lead"), Paragraph(_state(sheet))]
    present = _present(sheet)
    if present:
        blocks += [Heading(words.PRESENT), Bullets(present)]
    for row in after.minutes:
        if row.item.kind is ItemKind.BREAK:
            continue
        blocks.append(Heading(row.item.title))
        blocks += [Paragraph(each) for each in _paragraphs(row.said or words.NOTHING_SAID)]
        decided = tuple(one.words for one in after.decisions if one.item_id == row.item.id)
        if decided:
            blocks += [Heading(words.DECIDED, 3), Bullets(decided)]
    loose = tuple(one.words for one in after.decisions if one.item_id is None)
    if loose:
        blocks += [Heading(words.DECIDED), Bullets(loose)]
    blocks += parts.actions(after.actions, words.ACTIONS)
    title = words.minutes_title(sheet.card.title)
    return Document(title, tuple(blocks), letterhead=parts.head(sheet.charity))


def easy_minutes(sheet: MeetingSheet) -> Document:
    """The same in easy words: one idea a line, nothing that the plain minutes do not say."""
    after = sheet.after
    blocks: list[Block] = [
        Idea(words.WE_MET, "people"),
        Idea(words.easy_when(parts.when(sheet.card)), "calendar"),
        Idea(words.easy_people(len(_present(sheet))), "people"),
    ]
    for row in after.minutes:
        if row.item.kind is ItemKind.BREAK or not (row.easy or row.said):
            continue
        blocks.append(Heading(row.item.title))
        blocks += [Idea(each, "speech") for each in _easy(row)]
    if after.decisions:
        blocks.append(Heading(words.DECIDED))
        blocks += [Idea(one.words, "tick") for one in after.decisions]
    if after.actions:
        blocks.append(Heading(words.ACTIONS))
        blocks += [Idea(words.will_do(one.owner, one.words), "hand") for one in after.actions]
    return Document(words.EASY_TITLE, tuple(blocks), easy=True)


def _state(sheet: MeetingSheet) -> str:
    at = sheet.after.approved_at
    return words.DRAFT if at is None else words.approved(written(at.astimezone(LONDON).date()))


def _present(sheet: MeetingSheet) -> tuple[str, ...]:
    there = (TookPart.CAME, TookPart.PART)
    members = tuple(row.name for row in sheet.after.there if row.how in there)
    return (*members, *sheet.after.visitors)


def _paragraphs(text: str) -> list[str]:
    return [each.strip() for each in text.split("\n") if each.strip()]


def _easy(row: MinuteRow) -> list[str]:
    """Easy words line by line; plain words sentence by sentence when nobody wrote easy ones."""
    if row.easy:
        return _paragraphs(row.easy)
    return [f"{each.strip().rstrip('.')}." for each in row.said.split(". ") if each.strip()]
