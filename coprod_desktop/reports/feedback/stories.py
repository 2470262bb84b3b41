"""Papers of stories: the sheet to sign, the recall list, and letters to those who hold copies."""

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.stories import Channel, Part
from coprod_desktop.readmodels.papers.feedback import RecallList, StorySheet
from coprod_desktop.reports.feedback.telling import signature
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
    Picture,
    SignatureLine,
    Tick,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_thanks as words
from coprod_desktop.wording.stories import PART


def sign_off(sheet: StorySheet) -> Document:
    """Exactly what will be published, where, until when, and how to take it back."""
    blocks: list[Block] = [
        Paragraph(words.READ_THIS, "lead"),
        Heading(words.SHOWN_WITH, 2),
        Paragraph(sheet.shown_as or words.NO_NAME),
        Heading(words.THE_WORDS, 2),
        Paragraph(words.wording(sheet.wording), "quiet"),
        Heading(sheet.title, 3),
        *(Paragraph(part) for part in sheet.words.split("\n") if part.strip()),
        Heading(words.THE_PHOTO, 2),
    ]
    if sheet.photo is None:
        blocks.append(Paragraph(words.NO_PHOTO))
    else:
        blocks += [Picture(sheet.photo, sheet.photo_words, 90), Paragraph(sheet.photo_words)]
    blocks.append(Heading(words.WHERE_SEEN, 2))
    if sheet.agreed:
        blocks.append(Bullets(tuple(words.agreed(*each) for each in sheet.agreed)))
    else:
        blocks.append(Paragraph(words.NOT_AGREED))
    parts = [Part.WORDS] if sheet.photo is None else list(Part)
    blocks += [
        Tick(words.tick_agree(part, channel), f"{part}-{channel}")
        for part in parts
        for channel in Channel
    ]
    blocks += [
        Box(words.STORY_SHEET, (Paragraph(words.TAKE_BACK),)),
        SignatureLine(words.SIGN_HERE),
        SignatureLine(words.WITNESS),
    ]
    return Document(words.STORY_SHEET, tuple(blocks), letterhead=letterhead(sheet.charity))


def recall_list(found: RecallList) -> Document:
    """Where to go, what to ask for, what is gone; then a letter for each who holds a copy."""
    blocks: list[Block] = [Paragraph(words.RECALL_HELP), Heading(found.title, 2)]
    if not found.uses:
        blocks.append(Paragraph(words.NOTHING_TO_RECALL))
    else:
        columns = (
            Column(words.PLACE, 2),
            Column(words.WHAT, 1),
            Column(words.TO_DO, 2.2),
            Column(words.DONE_ON, 1.2),
        )
        rows = tuple(
            (
                one.place,
                PART[one.part],
                words.to_do(one.recall),
                written(one.recalled_on) if one.recalled_on else "",
            )
            for one in found.uses
        )
        blocks.append(DataTable(columns, rows, words.RECALL_LIST, row_headers=True))
    for holder in dict.fromkeys(one.holder for one in found.uses if one.holder):
        blocks += _letter(found, holder)
    return Document(words.RECALL_LIST, tuple(blocks), letterhead=letterhead(found.charity))


def _letter(found: RecallList, holder: str) -> list[Block]:
    uses = tuple(
        words.used(PART[one.part], one.place, one.used_on)
        for one in found.uses
        if one.holder == holder
    )
    return [
        PageBreak(),
        Heading(words.RECALL_LETTER, 2),
        Paragraph(f"{words.WRITE_TO}: {holder}"),
        Paragraph(words.LETTER_ASK),
        Bullets(uses),
        Paragraph(words.LETTER_WHY),
        *signature(found.charity),
    ]
