"""Gathers for thank-you reports, letters for leaving and anniversaries, sheets and charts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.anniversaries import anniversary_near, years_with_us
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.questions import EVERY, OVERALL
from coprod_desktop.models import (
    Attendance,
    Completion,
    Idea,
    Meeting,
    Member,
    Panel,
    PanelRole,
    TookPart,
)
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.feedback import trends
from coprod_desktop.queries.feedback.accounts import accounts, without_person
from coprod_desktop.queries.papers.feedback.loop import day_of
from coprod_desktop.readmodels.papers.feedback import FeedbackSheet, ThankYou, Trends

_CAME: Final = (TookPart.CAME, TookPart.PART, TookPart.ANOTHER_WAY)


def person(session: Session, *, id: UUID, day: date | None = None) -> ThankYou:  # noqa: A002
    """What one person gave, and what became of it."""
    on = day_of(session, day)
    name, joined = session.execute(
        select(Member.name, Member.joined_on).where(Member.id == id)
    ).one_or_none() or ("", None)
    meetings, minutes, _ = _given(session, [id], on)
    return ThankYou(
        charity=card(session),
        day=on,
        name=name,
        is_panel=False,
        joined_on=joined,
        years=0 if joined is None else years_with_us(joined, on),
        meetings=meetings,
        minutes=minutes,
        people=1,
        training=_learned(session, [id], on),
        ideas=tuple(accounts(session, on, Idea.member_id == id)),
    )


def leaving(session: Session, *, id: UUID, day: date | None = None) -> ThankYou:  # noqa: A002
    """The same, for a letter to somebody who leaves."""
    return replace(person(session, id=id, day=day), leaving=True)


def anniversary(session: Session, *, id: UUID, day: date | None = None) -> ThankYou:  # noqa: A002
    """The same, for a letter on the day somebody has been with us for so many years.

    A letter made a little before the day counts the years of the day.
    """
    found = person(session, id=id, day=day)
    near = anniversary_near(found.joined_on, found.day)
    years = found.years if near is None else near.years
    return replace(found, years=years, anniversary=True)


def panel(session: Session, *, id: UUID, day: date | None = None) -> ThankYou:  # noqa: A002
    """What one panel gave together. Names stand beside words only where their owners chose so."""
    on = day_of(session, day)
    name = session.scalar(select(Panel.name).where(Panel.id == id)) or ""
    people = list(
        session.scalars(select(PanelRole.member_id).where(PanelRole.panel_id == id).distinct())
    )
    meetings, minutes, came = _given(session, people, on, panel=id)
    ideas = accounts(session, on, Idea.panel_id == id, Idea.attribution != Attribution.NOT_SHARED)
    named = (Attribution.NAME, Attribution.FIRST_NAME, Attribution.ROLE)
    return ThankYou(
        charity=card(session),
        day=on,
        name=name,
        is_panel=True,
        joined_on=None,
        years=0,
        meetings=meetings,
        minutes=minutes,
        people=came,
        training=_learned(session, people, on),
        ideas=tuple(one if one.attribution in named else without_person(one) for one in ideas),
    )


def _learned(session: Session, people: Sequence[UUID], day: date) -> tuple[str, ...]:
    """What was learned, each title once, the newest first."""
    titles = session.scalars(
        select(Completion.title)
        .where(Completion.member_id.in_(people), Completion.finished_on <= day)
        .order_by(Completion.finished_on.desc(), Completion.id.desc())
    )
    return tuple(dict.fromkeys(title for title in titles if title))


def _given(
    session: Session, people: Sequence[UUID], day: date, *, panel: UUID | None = None
) -> tuple[int, int, int]:
    """Meetings taken part in, minutes given by all, and how many people came."""
    until = datetime.combine(day, time.max, LONDON)
    query = (
        select(
            func.count(Meeting.id.distinct()),
            func.coalesce(func.sum(func.coalesce(Attendance.minutes, Meeting.minutes)), 0),
            func.count(Attendance.member_id.distinct()),
        )
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Attendance.how.in_(_CAME), Meeting.starts_at <= until)
    )
    query = (
        query.where(Meeting.panel_id == panel)
        if panel is not None
        else query.where(Attendance.member_id.in_(people))
    )
    meetings, minutes, came = session.execute(query).one()
    return meetings, int(minutes), came


def sheet(session: Session, *, id: UUID, day: date | None = None) -> FeedbackSheet:  # noqa: A002
    """The sheet of three faces for one meeting."""
    row = session.execute(
        select(Meeting.title, Meeting.starts_at).where(Meeting.id == id)
    ).one_or_none()
    title = "" if row is None else row.title
    held = None if row is None else row.starts_at.astimezone(LONDON).date()
    return FeedbackSheet(card(session), title, held, (OVERALL, *EVERY))


def how_it_goes(session: Session, *, day: date | None = None) -> Trends:
    """The charts about us and the partners, small numbers hidden."""
    found = trends.charts(session)
    remarks = trends.remarks(session)
    return Trends(card(session), day_of(session, day), tuple(found), tuple(remarks))
