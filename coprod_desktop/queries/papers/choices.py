"""For whom, or about what, a paper can be made."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.models import (
    Budget,
    Course,
    CourseSession,
    Meeting,
    Member,
    Panel,
    Partner,
    Story,
)
from coprod_desktop.readmodels.papers.made import PaperChoice


def choices(session: Session, about: str) -> list[PaperChoice]:
    """Everyone or everything a paper about `about` can be made for, as people look for them."""
    return _BY_KIND[about](session) if about in _BY_KIND else [PaperChoice(None, "")]


def _members(session: Session) -> list[PaperChoice]:
    rows = session.execute(
        select(Member.id, Member.name, Member.format, Member.paper_colour)
        .where(Member.name != "")
        .order_by(Member.name_key)
    )
    return [
        PaperChoice(row.id, row.name, made_as=row.format, colour=row.paper_colour) for row in rows
    ]


def _meetings(session: Session) -> list[PaperChoice]:
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at).order_by(Meeting.starts_at.desc())
    )
    return [
        PaperChoice(row.id, row.title, written(row.starts_at.astimezone(LONDON).date()))
        for row in rows
    ]


def _panels(session: Session) -> list[PaperChoice]:
    rows = session.execute(select(Panel.id, Panel.name).order_by(Panel.name_key))
    return [PaperChoice(row.id, row.name) for row in rows]


def _partners(session: Session) -> list[PaperChoice]:
    rows = session.execute(select(Partner.id, Partner.name).order_by(Partner.name_key))
    return [PaperChoice(row.id, row.name) for row in rows]


def _stories(session: Session) -> list[PaperChoice]:
    rows = session.execute(select(Story.id, Story.title).order_by(Story.title))
    return [PaperChoice(row.id, row.title) for row in rows]


def _funders(session: Session) -> list[PaperChoice]:
    rows = session.execute(select(Budget.id, Budget.funder).order_by(Budget.last.desc(), Budget.id))
    newest = {row.funder: row.id for row in reversed(rows.all())}
    return [PaperChoice(number, funder) for funder, number in sorted(newest.items())]


def _sessions(session: Session) -> list[PaperChoice]:
    rows = session.execute(
        select(CourseSession.id, Course.name, CourseSession.held_on, CourseSession.place)
        .join(Course, Course.id == CourseSession.course_id)
        .order_by(CourseSession.held_on.desc())
    )
    return [
        PaperChoice(row.id, row.name, written(row.held_on) if row.held_on else row.place)
        for row in rows
    ]


_BY_KIND: Final[dict[str, Callable[[Session], list[PaperChoice]]]] = {
    "member": _members,
    "meeting": _meetings,
    "panel": _panels,
    "partner": _partners,
    "story": _stories,
    "session": _sessions,
    "funder": _funders,
}
