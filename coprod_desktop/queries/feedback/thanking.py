"""Whom to thank: what everybody gave, who has an anniversary, who leaves without a goodbye."""

from collections import defaultdict
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.anniversaries import NEAR, Anniversary, anniversary_near
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.people import Status
from coprod_desktop.models import Attendance, Idea, Meeting, Member, PaperMade, TookPart
from coprod_desktop.readmodels.feedback.thanks import ThanksRow

CAME: Final = (TookPart.CAME, TookPart.PART, TookPart.ANOTHER_WAY)
"""Ways of taking part that we thank for: all of them."""
_PAPERS: Final = ("thank-you", "goodbye", "anniversary")


def people(session: Session, today: date) -> list[ThanksRow]:
    """Everybody, those never thanked on paper first, then who was thanked longest ago."""
    gave, ideas, papers = _gave(session, today), _ideas(session), _papers(session)
    rows: list[ThanksRow] = []
    for member, name, liked, status, joined in session.execute(
        select(Member.id, Member.name, Member.format, Member.status, Member.joined_on)
        .where(Member.name != "", Member.status != Status.ENQUIRY)
        .order_by(Member.name_key)
    ):
        meetings, minutes = gave.get(member, (0, 0))
        made, left = papers[member], status is Status.LEFT
        rows.append(
            ThanksRow(
                member_id=member,
                name=name,
                format=liked,
                meetings=meetings,
                minutes=minutes,
                ideas=ideas[member][0],
                changed=ideas[member][1],
                thanked_on=max(made.values(), default=None),
                anniversary=None if left else _due(anniversary_near(joined, today), made),
                leaving=left and "goodbye" not in made,
                left=left,
            )
        )
    wanted = [row for row in rows if not row.left or row.leaving]
    return sorted(wanted, key=lambda row: (row.thanked_on or date.min, row.name))


def _due(found: Anniversary | None, made: dict[str, date]) -> Anniversary | None:
    """The anniversary, unless a letter was made about it already."""
    last = made.get("anniversary")
    if found is not None and last is not None and abs(last - found.on) <= NEAR:
        return None
    return found


def _gave(session: Session, today: date) -> dict[UUID, tuple[int, int]]:
    until = datetime.combine(today, time.max, LONDON)
    rows = session.execute(
        select(
            Attendance.member_id,
            func.count(Meeting.id),
            func.sum(func.coalesce(Attendance.minutes, Meeting.minutes)),
        )
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.how.in_(CAME), Meeting.starts_at <= until)
        .group_by(Attendance.member_id)
    )
    return {row[0]: (row[1], int(row[2] or 0)) for row in rows}


def _ideas(session: Session) -> dict[UUID | None, tuple[int, int]]:
    found: dict[UUID | None, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for member, stage, count in session.execute(
        select(Idea.member_id, Idea.stage, func.count(Idea.id)).group_by(Idea.member_id, Idea.stage)
    ):
        every, done = found[member]
        found[member] = (every + count, done + (count if stage is Step.DONE else 0))
    return found


def _papers(session: Session) -> dict[UUID | None, dict[str, date]]:
    """The newest day of each kind of thank-you paper, by person."""
    found: dict[UUID | None, dict[str, date]] = defaultdict(dict)
    for member, paper, at in session.execute(
        select(PaperMade.member_id, PaperMade.paper, func.max(PaperMade.at))
        .where(PaperMade.paper.in_(_PAPERS))
        .group_by(PaperMade.member_id, PaperMade.paper)
    ):
        found[member][paper] = at.astimezone(LONDON).date()
    return found
