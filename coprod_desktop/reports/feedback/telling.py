"""What one person is told: a letter, an easy-read page, or a script for a phone call."""

from datetime import date

from coprod_desktop.domain.feedback.steps import WAITING
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.readmodels.papers.feedback import NewsLetter
from coprod_desktop.reports.kit.blocks import (
    Block,
    Box,
    Bullets,
    Document,
    Heading,
    Idea,
    Paragraph,
    Tick,
    Together,
)
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_papers as words
from coprod_desktop.wording.feedback import CHANGED


def what_happened(idea: IdeaAccount, day: date) -> list[str]:
    """Everything true about an idea, a sentence each, the same in every paper."""
    found = [words.stands(idea.stage, idea.since, idea.who)]
    partner = words.partner_name(idea.partner)
    if idea.stage in WAITING and idea.asked_on is not None:
        found.append(words.still_waiting(idea.asked_on, (day - idea.asked_on).days))
    if idea.chases:
        found.append(words.asked_again(idea.chases, partner))
    if idea.reason:
        found.append(words.reason(idea.reason))
    if idea.would_change:
        found.append(words.would_change(idea.would_change))
    if idea.evidence:
        found.append(words.evidence(idea.evidence))
    found += [words.result(each) for each in idea.results]
    if idea.changed is not None:
        found.append(words.changed(idea.changed))
    return found


def news_letter(letter: NewsLetter) -> Document:
    """A letter, in the words and order of the passports."""
    blocks: list[Block] = [Paragraph(words.dear(letter.name))]
    if letter.ideas:
        blocks.append(Paragraph(words.opening(len(letter.ideas)), "lead"))
    for idea in letter.ideas:
        blocks += _in_full(idea, letter.day)
    if not letter.ideas:
        blocks.append(Paragraph(words.NO_IDEAS))
    if any(idea.ended for idea in letter.ideas):
        blocks.append(Box(words.WE_ASK, (Paragraph(words.ASK_CHANGED),)))
    blocks += _farewell(letter)
    return Document(words.LETTER, tuple(blocks), letterhead=letterhead(letter.charity))


def _in_full(idea: IdeaAccount, day: date) -> list[Block]:
    return [
        Heading(words.named(idea.number), 2),
        Paragraph(words.heard(idea.heard_on), "quiet"),
        Together((Heading(words.YOU_SAID, 3), Paragraph(words.said(idea.words)))),
        Heading(words.WHAT_HAPPENED, 3),
        *(Paragraph(each) for each in what_happened(idea, day)),
    ]


def _farewell(letter: NewsLetter) -> list[Block]:
    soonest = min((i.due.by for i in letter.ideas if i.due is not None), default=None)
    found: list[Block] = []
    if soonest is not None and soonest >= letter.day:
        found.append(Paragraph(words.next_news(soonest)))
    return [*found, Paragraph(words.QUESTIONS), *signature(letter.charity)]


def signature(charity: CharityCard | None) -> list[Block]:
    """Who signs, if anybody is written down for it."""
    if charity is None or not charity.signatory:
        return []
    return [Paragraph(words.signed(charity.signatory, charity.signatory_role))]


def easy_news(letter: NewsLetter) -> Document:
    """The same, as an easy-read page: one thought a line."""
    blocks: list[Block] = [Idea(words.dear(letter.name), "hand")]
    if not letter.ideas:
        blocks.append(Idea(words.NO_IDEAS, "heart"))
    for idea in letter.ideas:
        blocks.append(Heading(words.named(idea.number), 2))
        blocks.append(Heading(words.YOU_SAID, 3))
        blocks.append(Idea(words.said(idea.words), "message-circle"))
        blocks.append(Heading(words.WHAT_HAPPENED, 3))
        blocks += [Idea(each, "arrow-right") for each in what_happened(idea, letter.day)]
    blocks.append(Idea(words.QUESTIONS, "phone"))
    blocks += signature(letter.charity)
    return Document(words.LETTER, tuple(blocks), letterhead=letterhead(letter.charity), easy=True)


def phone_script(letter: NewsLetter) -> Document:
    """The same, to be said on the phone. How not to reach somebody stands first."""
    warnings = [f"{words.HOW_NOT}: {letter.how_not}"] if letter.how_not else []
    warnings += [f"{words.HOW_TO_SAY}: {letter.say}"] if letter.say else []
    blocks: list[Block] = []
    if warnings:
        blocks.append(Box(words.BEFORE_YOU_RING, (Bullets(tuple(warnings)),), "waiting"))
    charity = "" if letter.charity is None else letter.charity.name
    blocks += [Heading(words.SAY_FIRST, 2), Paragraph(words.script_hello(letter.name, charity))]
    for idea in letter.ideas:
        blocks += _in_full(idea, letter.day)
        blocks.append(Tick(words.TICK_TOLD, f"told-{idea.number}"))
        if idea.ended:
            blocks.append(Paragraph(words.THEY_SAID))
            blocks += [
                Tick(said.capitalize(), f"changed-{idea.number}-{answer}")
                for answer, said in CHANGED.items()
            ]
    if not letter.ideas:
        blocks.append(Paragraph(words.NO_IDEAS))
    return Document(words.SCRIPT, tuple(blocks), letterhead=letterhead(letter.charity))
