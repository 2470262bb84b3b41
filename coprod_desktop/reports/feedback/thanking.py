"""Thank-you reports: warm, plain, naming a real effect or saying that none is known yet."""

from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.shielding import shielded_count
from coprod_desktop.readmodels.papers.feedback import ThankYou
from coprod_desktop.reports.feedback.telling import signature
from coprod_desktop.reports.kit.blocks import Block, Bullets, Document, Heading, Idea, Paragraph
from coprod_desktop.reports.kit.letterhead import letterhead
from coprod_desktop.wording import feedback_papers as loop
from coprod_desktop.wording import feedback_thanks as words


def _title(thanks: ThankYou) -> str:
    if thanks.leaving:
        return words.LEAVING
    if thanks.is_panel:
        return words.PANEL_THANKS
    return words.ANNIVERSARY if thanks.anniversary else words.THANKS


def _closing(thanks: ThankYou) -> str:
    if thanks.leaving:
        return words.LEAVING_CLOSING
    return words.YEARS_CLOSING if thanks.anniversary else words.CLOSING


def _effects(thanks: ThankYou) -> list[str]:
    done = [idea for idea in thanks.ideas if idea.stage is Step.DONE]
    return [words.a_change(idea.words, " ".join([idea.evidence, *idea.results])) for idea in done]


def _others(thanks: ThankYou) -> list[str]:
    return [
        words.became(idea.words, loop.stands(idea.stage, idea.since, idea.who))
        for idea in thanks.ideas
        if idea.stage is not Step.DONE
    ]


def _gave(thanks: ThankYou) -> list[str]:
    if thanks.is_panel:
        people = shielded_count(thanks.people)
        return [words.panel_gave(thanks.meetings, thanks.minutes, people)]
    found = [words.gave(thanks.meetings, thanks.minutes), words.ideas(len(thanks.ideas))]
    if thanks.joined_on is not None:
        found.insert(0, words.since(thanks.joined_on, thanks.years))
    return found


def thank_you(thanks: ThankYou) -> Document:
    """The report, as something for the fridge."""
    greeting = words.dear_panel(thanks.name) if thanks.is_panel else loop.dear(thanks.name)
    blocks: list[Block] = [
        Paragraph(greeting, "lead"),
        Heading(words.PANEL_GAVE if thanks.is_panel else words.YOU_GAVE, 2),
        *(Paragraph(each) for each in _gave(thanks)),
        Heading(words.WHAT_CHANGED, 2),
    ]
    if thanks.anniversary and thanks.years:
        blocks.insert(1, Paragraph(words.happy_years(thanks.years), "big"))
    effects, others = _effects(thanks), _others(thanks)
    blocks += [Paragraph(each) for each in effects] or [Paragraph(words.NONE_YET)]
    if others:
        blocks += [Heading(words.WORDS_AND_AFTER, 2), Bullets(tuple(others))]
    if thanks.training:
        learnt = tuple(words.learnt(each) for each in thanks.training)
        blocks += [Heading(words.LEARNT, 2), Bullets(learnt)]
    blocks.append(Paragraph(_closing(thanks), "lead"))
    blocks += signature(thanks.charity)
    return Document(_title(thanks), tuple(blocks), letterhead=letterhead(thanks.charity))


def easy_thank_you(thanks: ThankYou) -> Document:
    """The same, as an easy-read page."""
    greeting = words.dear_panel(thanks.name) if thanks.is_panel else loop.dear(thanks.name)
    effects = _effects(thanks) or [words.NONE_YET]
    blocks: list[Block] = [
        Idea(greeting, "heart"),
        *(Idea(each, "clock") for each in _gave(thanks)),
        Heading(words.WHAT_CHANGED, 2),
        *(Idea(each, "star") for each in effects),
        *(Idea(each, "message-circle") for each in _others(thanks)),
        *(Idea(words.learnt(each), "graduation-cap") for each in thanks.training),
        Idea(_closing(thanks), "hand-heart"),
        *signature(thanks.charity),
    ]
    head = letterhead(thanks.charity)
    return Document(_title(thanks), tuple(blocks), letterhead=head, easy=True)
