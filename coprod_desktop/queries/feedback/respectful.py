"""The respectful list as it stands here, and what we wrote ourselves that it may look at.

People's own words (ideas, remarks, stories, quotes) are never among them.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.respectful import STARTING_LIST, Word
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Idea, IdeaStep, Meeting, WordRule
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
    found += [
        PublishedText(f"{words.MEETING_TEXT} {title}", text, "meetings", "", meeting)
        for meeting, title, *texts in session.execute(
            select(Meeting.id, Meeting.title, Meeting.title, Meeting.ground_rules)
        )
        for text in texts
        if text
    ]
    return found
