"""Gathers for the report to a funder: the same as the screen shows."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.funders import Period, quarter_before
from coprod_desktop.models import Charity
from coprod_desktop.queries.feedback import funders
from coprod_desktop.queries.papers.feedback.loop import day_of
from coprod_desktop.readmodels.feedback.funders import FunderReport


def funder_report(
    session: Session,
    *,
    id: UUID,  # noqa: A002
    day: date | None = None,
    first: date | None = None,
    last: date | None = None,
    story: UUID | None = None,
) -> FunderReport:
    """The report to the funder of a budget; about the last whole quarter, if no time is told.

    Raises:
        Refused: "no-such-funder", "period-back-to-front", "period-too-long".
    """
    on = day_of(session, day)
    month = session.scalar(select(Charity.year_start_month).limit(1)) or 4
    usual = quarter_before(on, month)
    period = Period(first or usual.first, last or usual.last)
    return funders.report(session, id, period, on, story_id=story)
