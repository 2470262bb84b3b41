"""Whom to tell: everybody with news, and everybody who has heard nothing for 90 days."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.formats import Format
from coprod_desktop.models import ContactRoute, Idea, Member
from coprod_desktop.queries.feedback.accounts import accounts
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, TellRow

SILENCE: Final = timedelta(days=90)
"""Nobody is silent for more than a quarter."""


def people(session: Session, today: date, *, told_today: bool = True) -> list[TellRow]:
    """Everybody to tell, who has waited longest first.

    Args:
        session: where to ask.
        today: the day in London.
        told_today: keep those in the list who were told today, so that a round can be followed.
    """
    by_person: dict[UUID | None, list[IdeaAccount]] = defaultdict(list)
    for one in accounts(session, today, Idea.closed.is_(False)):
        if one.member_id is not None or one.nameless:
            by_person[one.member_id if one.name else None].append(one)
    details = _details(session)
    rows = [_row(member, ideas, details.get(member), today) for member, ideas in by_person.items()]
    wanted = [
        row
        for row in rows
        if row.news
        or row.waiting_days >= SILENCE.days
        or any(one.told_on is None for one in row.ideas)
        or (told_today and row.told_today)
    ]
    return sorted(wanted, key=lambda row: (row.told_today, -row.waiting_days, row.name))


def person(session: Session, member: UUID, today: date) -> TellRow | None:
    """One person with all their open ideas, whether or not there is news."""
    ideas = accounts(session, today, Idea.closed.is_(False), Idea.member_id == member)
    details = _details(session).get(member)
    return None if details is None else _row(member, ideas, details, today)


def _row(
    member: UUID | None,
    ideas: list[IdeaAccount],
    details: tuple[str, Format, str, str, str] | None,
    today: date,
) -> TellRow:
    name, liked, reach, how_not, say = details or ("", Format.STANDARD, "", "", "")
    told = [one.told_on for one in ideas if one.told_on is not None]
    first = min((one.told_on or one.heard_on for one in ideas), default=today)
    news = sum(1 for one in ideas if one.has_news)
    waits_thanks = any(one.told_on is None for one in ideas)
    return TellRow(
        member_id=member,
        name=name,
        format=liked,
        reach=reach,
        how_not=how_not,
        say=say,
        ideas=tuple(ideas),
        last_told=max(told, default=None),
        news=news,
        waiting_days=(today - first).days,
        told_today=max(told, default=None) == today and not news and not waits_thanks,
    )


def _details(session: Session) -> dict[UUID | None, tuple[str, Format, str, str, str]]:
    """Everybody's name, format, and the safe way they like best. Unsafe ways never leave here."""
    routes: dict[UUID, tuple[str, str, str]] = {}
    for member, value, how_not, say in session.execute(
        select(ContactRoute.member_id, ContactRoute.value, ContactRoute.how_not, ContactRoute.say)
        .where(ContactRoute.safe.is_(True))
        .order_by(ContactRoute.preferred.desc(), ContactRoute.id)
    ):
        routes.setdefault(member, (value, how_not, say))
    return {
        row.id: (row.name, row.format, *routes.get(row.id, ("", "", "")))
        for row in session.execute(select(Member.id, Member.name, Member.format))
    }
