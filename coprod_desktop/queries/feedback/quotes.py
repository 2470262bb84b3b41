"""The quote bank: words that may feed reports, while consent lasts."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.attribution import shown_as
from coprod_desktop.domain.stories import Channel, Consent, Fit, Part, fit
from coprod_desktop.models import Member, Quote, Story, StoryConsent, StoryWording


def consents(session: Session) -> dict[UUID, list[Consent]]:
    """Every consent ever given, by story."""
    found: dict[UUID, list[Consent]] = defaultdict(list)
    for row in session.execute(
        select(
            StoryConsent.story_id,
            StoryConsent.part,
            StoryConsent.channel,
            StoryConsent.wording,
            StoryConsent.given_on,
            StoryConsent.until,
            StoryConsent.withdrawn_on,
        )
    ):
        found[row[0]].append(Consent(*row[1:]))
    return found


def newest_wordings(session: Session) -> dict[UUID, int]:
    """The number of each story's newest wording."""
    rows = session.execute(
        select(StoryWording.story_id, func.max(StoryWording.number)).group_by(StoryWording.story_id)
    )
    return {row[0]: row[1] for row in rows}


def usable(session: Session, day: date, channel: Channel = Channel.REPORT) -> list[tuple[str, str]]:
    """Quotes that may be used in a channel on a day, each with what may stand beside it."""
    agreed, newest = consents(session), newest_wordings(session)
    found: list[tuple[str, str]] = []
    for words, wording, story, shown, shown_name, name in session.execute(
        select(
            Quote.words, Quote.wording, Quote.story_id, Story.shown, Story.shown_name, Member.name
        )
        .join(Story, Story.id == Quote.story_id)
        .outerjoin(Member, Member.id == Story.member_id)
        .order_by(Quote.id)
    ):
        # A quote from an older wording was signed once, and not since: it rests.
        if wording != newest.get(story):
            continue
        held = fit(agreed[story], Part.WORDS, channel, wording, day)
        beside = shown_name or shown_as(shown, name or "", shown_name)
        if held in {Fit.GOOD, Fit.ENDS_SOON} and beside is not None:
            found.append((words, beside))
    return found
