"""Gathers for letters to people, posters, reports and chase letters."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.models import (
    Idea,
    IdeaStep,
    JournalEntry,
    Panel,
    Partner,
    PartnerContact,
)
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.feedback import partners, quotes, telling
from coprod_desktop.queries.feedback.accounts import accounts, without_person
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.readmodels.papers.feedback import ChaseLetter, LoopReport, NewsLetter


def day_of(session: Session, day: date | None) -> date:
    """The day a paper is made on: as told, or the day of the newest change in the file."""
    if day is not None:
        return day
    newest = session.scalar(select(func.max(JournalEntry.at)))
    return date(2000, 1, 1) if newest is None else newest.astimezone(LONDON).date()


def news_letter(session: Session, *, id: UUID, day: date | None = None) -> NewsLetter:  # noqa: A002
    """What one person is told: every open idea of theirs."""
    on = day_of(session, day)
    row = telling.person(session, id, on)
    if row is None:
        return NewsLetter(card(session), on, "", ())
    return NewsLetter(card(session), on, row.name, row.ideas, row.how_not, row.say)


def panel_report(session: Session, *, id: UUID, day: date | None = None) -> LoopReport:  # noqa: A002
    """You said, we did, for one panel."""
    name = session.scalar(select(Panel.name).where(Panel.id == id)) or ""
    return _report(session, day_of(session, day), name, Idea.panel_id == id)


def partner_report(session: Session, *, id: UUID, day: date | None = None) -> LoopReport:  # noqa: A002
    """You were told, you did, for one partner: every idea ever passed to them."""
    on = day_of(session, day)
    name = session.scalar(select(Partner.name).where(Partner.id == id)) or ""
    asked = select(IdeaStep.idea_id).where(IdeaStep.partner_id == id)
    return _report(session, on, name, Idea.id.in_(asked), partner=id)


def wall_poster(session: Session, *, day: date | None = None) -> LoopReport:
    """You said, we did, for the wall: everybody's ideas together."""
    return _report(session, day_of(session, day), "", Idea.id.is_not(None))


def _report(
    session: Session,
    day: date,
    name: str,
    where: ColumnElement[bool],
    *,
    partner: UUID | None = None,
) -> LoopReport:
    every = accounts(session, day, where)
    shown = _outside(every)
    times = None if partner is None else partners.replies(session, partner, day)
    return LoopReport(
        charity=card(session),
        day=day,
        title_name=name,
        asked=len(every),
        ideas=shown,
        kept_back=len(every) - len(shown),
        times=None if times is None else times.times,
        quotes=tuple(quotes.usable(session, day)),
    )


def _outside(every: Sequence[IdeaAccount]) -> tuple[IdeaAccount, ...]:
    """The ideas that may be shown outside, without more of their people than they chose."""
    return tuple(
        one if one.beside and one.attribution in _NAMED else without_person(one)
        for one in every
        if one.attribution is not Attribution.NOT_SHARED
    )


_NAMED = (Attribution.NAME, Attribution.FIRST_NAME, Attribution.ROLE)


def chase_letter(session: Session, *, id: UUID, day: date | None = None) -> ChaseLetter:  # noqa: A002
    """What waits with one partner, and how long."""
    on = day_of(session, day)
    found = partners.replies(session, id, on)
    name = session.scalar(select(Partner.name).where(Partner.id == id)) or ""
    contact = session.scalar(
        select(PartnerContact.name)
        .join(IdeaStep, IdeaStep.contact_id == PartnerContact.id)
        .where(IdeaStep.partner_id == id)
        .order_by(IdeaStep.on_day.desc())
        .limit(1)
    )
    waiting = () if found is None else found.waiting
    times = partners.reply_times([], on) if found is None else found.times
    return ChaseLetter(
        card(session),
        on,
        name,
        contact or "",
        tuple(without_person(one) for one in waiting),
        times,
    )
