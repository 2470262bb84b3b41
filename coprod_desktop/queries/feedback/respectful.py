"""The respectful list as it stands here, and what we wrote ourselves that it may look at.

People's own words (ideas, remarks, stories, quotes) are never among them.
"""

from typing import Final

from sqlalchemy import null, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.respectful import STARTING_LIST, Kind, Word
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AgendaItem,
    Decision,
    Idea,
    IdeaStep,
    Meeting,
    MinuteLine,
    Minutes,
    SelfReview,
    Venue,
    WordRule,
)
from coprod_desktop.readmodels.feedback.about_us import PublishedText, RuleRow
from coprod_desktop.wording import feedback_us as words


def rules(session: Session) -> list[RuleRow]:
    """Every word of the list, the shipped ones and ours, by word."""
    found = {folded(word.word): RuleRow(word, is_on=True, ours=False) for word in STARTING_LIST}
    for row in session.execute(
        select(WordRule.word, WordRule.word_key, WordRule.offer, WordRule.kind, WordRule.is_on)
    ):
        shipped = found.get(row.word_key)
        offer = row.offer or (shipped.word.offer if shipped else "")
        found[row.word_key] = RuleRow(Word(row.word, offer, row.kind), row.is_on, ours=True)
    return [found[key] for key in sorted(found)]


def active(session: Session) -> tuple[Word, ...]:
    """The words to look for."""
    return tuple(row.word for row in rules(session) if row.is_on)


def known(session: Session) -> tuple[str, ...]:
    """The acronyms that everybody here knows: those on the list that were switched off."""
    return tuple(
        row.word.word.upper()
        for row in rules(session)
        if row.word.kind is Kind.ACRONYM and not row.is_on
    )


def ours(session: Session) -> list[PublishedText]:
    """What we wrote that stands on papers: reasons in passports, purposes of meetings."""
    found = [
        PublishedText(f"{words.REASON_OF} {number}", text, "feedback", "ideas", idea)
        for idea, number, *texts in session.execute(
            select(Idea.id, Idea.number, IdeaStep.reason, IdeaStep.would_change, IdeaStep.evidence)
            .join(IdeaStep, IdeaStep.idea_id == Idea.id)
            .order_by(Idea.number, IdeaStep.position)
        )
        for text in texts
        if text
    ]
    for where, place, asked in _WRITTEN:
        for about, name, *texts in session.execute(asked):
            named = f"{where} {name}".strip()
            found += [PublishedText(named, text, *place, about) for text in texts if text]
    return found


_WRITTEN: Final = (
    (
        words.MEETING_TEXT,
        ("meetings", ""),
        select(
            Meeting.id,
            Meeting.title,
            Meeting.title,
            Meeting.ground_rules,
            Meeting.joining_help,
            Meeting.quiet_room,
            Meeting.learned,
            Meeting.cancelled_why,
        ).order_by(Meeting.starts_at),
    ),
    (
        words.AGENDA_TEXT,
        ("meetings", ""),
        select(
            Meeting.id, Meeting.title, AgendaItem.title, AgendaItem.warning, AgendaItem.afterwards
        )
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .order_by(Meeting.starts_at, AgendaItem.place),
    ),
    (
        words.MINUTES_TEXT,
        ("meetings", ""),
        select(Meeting.id, Meeting.title, MinuteLine.said, MinuteLine.easy)
        .join(Minutes, Minutes.meeting_id == Meeting.id)
        .join(MinuteLine, MinuteLine.minutes_id == Minutes.id)
        .order_by(Meeting.starts_at, MinuteLine.id),
    ),
    (
        words.DECISION_TEXT,
        ("meetings", ""),
        select(Meeting.id, Meeting.title, Decision.words)
        .join(Decision, Decision.meeting_id == Meeting.id)
        .order_by(Meeting.starts_at, Decision.id),
    ),
    (
        words.VENUE_TEXT,
        ("meetings", ""),
        select(null(), Venue.name, Venue.name, Venue.how_to_find).order_by(Venue.name),
    ),
    (
        words.REVIEW_TEXT,
        ("feedback", "review"),
        select(null(), SelfReview.year, SelfReview.words).order_by(SelfReview.id),
    ),
)
"""What we write that stands on papers: where it is, the place to go to, and the texts."""
