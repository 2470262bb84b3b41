"""Stories: the list, one in full, and the names the charity knows."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.stories import Channel, Consent, Part, fit
from coprod_desktop.models import (
    Member,
    Panel,
    Partner,
    PartnerContact,
    Quote,
    Story,
    StoryConsent,
    StoryUse,
    StoryWording,
    Venue,
)
from coprod_desktop.models.blobs import kept
from coprod_desktop.readmodels.stories import KnownNames, StoryCard, StoryRow, UseRow


# size: one statement, its columns in the order of the row
def stories(session: Session, today: date) -> list[StoryRow]:
    """Every story: those to take back first, then the ones whose yes ends soonest."""
    newest = (
        select(StoryWording.story_id, func.max(StoryWording.number).label("number"))
        .group_by(StoryWording.story_id)
        .subquery()
    )
    signed = {
        row[0]
        for row in session.execute(
            select(StoryWording.story_id)
            .join(
                newest,
                (newest.c.story_id == StoryWording.story_id)
                & (newest.c.number == StoryWording.number),
            )
            .where(StoryWording.signed_on.is_not(None))
        )
    }
    ends = {
        row[0]: row[1]
        for row in session.execute(
            select(StoryConsent.story_id, func.min(StoryConsent.until))
            .where(StoryConsent.withdrawn_on.is_(None), StoryConsent.until >= today)
            .group_by(StoryConsent.story_id)
        )
    }
    open_recall = StoryUse.recall.is_not(None) & StoryUse.recalled_on.is_(None)
    rows = [
        StoryRow(number, title, name, number in signed, uses, recall or 0, ends.get(number))
        for number, title, name, uses, recall in session.execute(
            select(
                Story.id,
                Story.title,
                func.coalesce(Member.name, ""),
                func.count(StoryUse.id),
                func.sum(open_recall),
            )
            .outerjoin(Member, Member.id == Story.member_id)
            .outerjoin(StoryUse, StoryUse.story_id == Story.id)
            .group_by(Story.id)
            .order_by(Story.title)
        )
    ]
    return sorted(rows, key=lambda row: (-row.to_recall, row.ends_on or date.max, row.title))


# size: one statement, its columns in the order of the row
def story(session: Session, number: UUID, today: date) -> StoryCard:
    """One story in full.

    Raises:
        Refused: "story-not-here".
    """
    row = session.execute(
        select(
            Story.member_id,
            Story.title,
            func.coalesce(Member.name, "").label("name"),
            Story.shown,
            Story.shown_name,
            Story.photo,
            Story.photo_words,
            StoryWording.words,
            StoryWording.number,
            StoryWording.signed_on,
        )
        .join(StoryWording, StoryWording.story_id == Story.id)
        .outerjoin(Member, Member.id == Story.member_id)
        .where(Story.id == number)
        .order_by(StoryWording.number.desc())
        .limit(1)
    ).first()
    if row is None:
        raise Refused("story-not-here")
    given = _consents(session, number)
    agreed = [one for one, _, _ in given]
    return StoryCard(
        id=number,
        member_id=row.member_id,
        title=row.title,
        name=row.name,
        shown=row.shown,
        shown_name=row.shown_name,
        words=row.words,
        wording=row.number,
        signed_on=row.signed_on,
        photo=None if row.photo is None else kept(session, row.photo),
        photo_words=row.photo_words,
        consents=given,
        fits=tuple(
            (part, channel, fit(agreed, part, channel, row.number, today))
            for part in Part
            for channel in Channel
        ),
        uses=_uses(session, number),
        quotes=tuple(
            session.scalars(select(Quote.words).where(Quote.story_id == number).order_by(Quote.id))
        ),
    )


def _consents(session: Session, number: UUID) -> tuple[tuple[Consent, str, str], ...]:
    rows = session.execute(
        select(
            StoryConsent.part,
            StoryConsent.channel,
            StoryConsent.wording,
            StoryConsent.given_on,
            StoryConsent.until,
            StoryConsent.withdrawn_on,
            StoryConsent.approved_by,
            StoryConsent.explained_by,
        )
        .where(StoryConsent.story_id == number)
        .order_by(StoryConsent.id)
    )
    return tuple(
        (Consent(row[0], row[1], row[2], row[3], row[4], row[5]), row[6], row[7]) for row in rows
    )


def _uses(session: Session, number: UUID) -> tuple[UseRow, ...]:
    rows = session.execute(
        select(
            StoryUse.id,
            StoryUse.part,
            StoryUse.channel,
            StoryUse.place,
            StoryUse.holder,
            StoryUse.used_on,
            StoryUse.handed_out,
            StoryUse.recall,
            StoryUse.recalled_on,
        )
        .where(StoryUse.story_id == number)
        .order_by(StoryUse.used_on, StoryUse.id)
    )
    return tuple(UseRow(*row) for row in rows)


def known_names(session: Session) -> KnownNames:
    """Every name the charity knows: people, contacts, places, organisations."""
    people = [
        *session.scalars(select(Member.name).where(Member.name != "")),
        *session.scalars(select(PartnerContact.name)),
    ]
    places = [*session.scalars(select(Venue.name)), *session.scalars(select(Panel.name))]
    return KnownNames(tuple(people), tuple(places), tuple(session.scalars(select(Partner.name))))
