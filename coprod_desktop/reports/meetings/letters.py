"""Invitations and cover letters, to one person each."""

from coprod_desktop.readmodels.papers.meetings import Letter, MeetingSheet
from coprod_desktop.reports.kit.blocks import (
    Block,
    Bullets,
    Document,
    Field,
    Heading,
    Idea,
    Paragraph,
    SignatureLine,
    Tick,
)
from coprod_desktop.reports.meetings import parts
from coprod_desktop.wording import meeting_papers as words


def invitation(letter: Letter) -> Document:
    """An invitation with what, when, where and an answer slip."""
    card, charity = letter.sheet.card, letter.sheet.charity
    blocks: list[Block] = [
        Paragraph(words.dear(letter.person.name)),
        Paragraph(words.reserve() if letter.person.reserve else words.invited(card.title), "lead"),
        parts.facts(card),
        Paragraph(words.HELP),
        Paragraph(words.FREE),
        *parts.ring(charity),
        *_signed(letter.sheet),
        Heading(words.ANSWER),
        Tick(words.ANSWER_YES, "yes"),
        Tick(words.ANSWER_NO, "no"),
        Tick(words.ANSWER_OTHER, "another-way"),
        Field(words.ANSWER_NEED, "need", 3),
    ]
    title = words.invitation_title(card.title)
    return Document(title, tuple(blocks), letterhead=parts.head(charity))


def easy_invitation(letter: Letter) -> Document:
    """The same, one idea a line."""
    card, charity = letter.sheet.card, letter.sheet.charity
    ideas: list[Block] = [
        Paragraph(words.dear(letter.person.name)),
        Idea(words.invited(card.title), "people"),
        Idea(f"{words.WHEN}: {parts.when(card)}", "calendar"),
    ]
    if card.where:
        ideas.append(Idea(f"{words.WHERE}: {card.where}", "house"))
    ideas += [Idea(words.PROMISES[card.influence], "speech"), Idea(words.FREE, "hand")]
    if charity is not None and charity.phone:
        ideas.append(Idea(words.ring(charity.signatory, charity.phone), "phone"))
    ideas += [
        Heading(words.ANSWER),
        Tick(words.ANSWER_YES, "yes"),
        Tick(words.ANSWER_NO, "no"),
    ]
    title = words.invitation_title(card.title)
    return Document(title, tuple(ideas), letterhead=parts.head(charity), easy=True)


def cover(letter: Letter) -> Document:
    """A personal cover letter for a pack: what is in it and whom to ring."""
    card, charity = letter.sheet.card, letter.sheet.charity
    inside: tuple[Block, ...] = (Paragraph(words.NO_PAPERS),)
    if letter.papers:
        inside = (Paragraph(words.IN_THIS_PACK), Bullets((words.AGENDA, *letter.papers)))
    blocks: tuple[Block, ...] = (
        Paragraph(words.dear(letter.person.name)),
        Paragraph(words.cover(card.title, parts.when(card)), "lead"),
        *inside,
        Paragraph(words.BRING),
        *parts.ring(charity),
        *_signed(letter.sheet),
    )
    return Document(card.title, blocks, letterhead=parts.head(charity))


def _signed(sheet: MeetingSheet) -> tuple[Block, ...]:
    charity = sheet.charity
    if charity is None or not charity.signatory:
        return ()
    return (
        SignatureLine(
            charity.signatory_role or charity.name,
            charity.signatory,
            date=False,
            image=charity.signature,
        ),
    )
