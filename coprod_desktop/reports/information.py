"""The copy somebody is given of what we hold about them."""

from coprod_desktop.readmodels.information import Chapter, PersonalCopy
from coprod_desktop.reports.feedback.telling import signature
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import information as words

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")


def personal_copy(copy: PersonalCopy) -> Document:
    """A letter, a contents page, every chapter, what was covered, and what they can do."""
    blocks: list[Block] = [Paragraph(words.dear(copy.name))]
    if copy.asked_on is not None:
        blocks.append(Paragraph(words.asked(copy.asked_on)))
    contents = tuple(words.in_chapter(one.title, len(one.rows)) for one in copy.chapters)
    blocks += [
        Paragraph(words.INTRO),
        *signature(copy.charity),
        Heading(words.CONTENTS, 2),
        Bullets(contents),
        Heading(words.LEFT_OUT, 2),
        *_covered(copy),
        Heading(words.BACKUPS, 2),
        Paragraph(words.BACKUPS_SAID),
        Heading(words.RIGHTS, 2),
        Bullets(words.RIGHTS_SAID),
        PageBreak(),
    ]
    for chapter in copy.chapters:
        blocks += _chapter(chapter)
    for said, data in copy.pictures:
        if data.startswith(_PICTURES):
            blocks += [PageBreak(), Picture(data, said, 150)]
    return Document(words.PAPER, tuple(blocks), letterhead=letterhead(copy.charity))


def _covered(copy: PersonalCopy) -> list[Block]:
    if not copy.covered:
        return [Paragraph(words.LEFT_OUT_NONE)]
    lines = tuple(words.covered(one.chapter, one.count, one.why) for one in copy.covered)
    return [Paragraph(words.LEFT_OUT_HELP), Bullets(lines)]


def _chapter(chapter: Chapter) -> list[Block]:
    blocks: list[Block] = [Heading(chapter.title, 2)]
    for number, row in enumerate(chapter.rows, start=1):
        if len(chapter.rows) > 1:
            blocks.append(Heading(words.number(number), 3))
        blocks.append(Facts(tuple((text.label, text.text) for text in row.texts)))
    return blocks
