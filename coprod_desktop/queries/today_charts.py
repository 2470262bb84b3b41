"""Three small charts for Today: told back, days until paid, who came. Small numbers are hidden."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.shielding import FEWEST
from coprod_desktop.models import Attendance, Idea, Incentive, Meeting, TookPart
from coprod_desktop.readmodels.charts import Chart, ChartKind, Point, Series
from coprod_desktop.wording import today_needs as words
from coprod_desktop.wording.feedback import FEWER

_CAME: Final = (TookPart.CAME, TookPart.PART, TookPart.ANOTHER_WAY)


def charts(session: Session, now: datetime) -> list[Chart]:
    """Those of the three that have something to show."""
    today = now.astimezone(LONDON).date()
    found = [_told_back(session), _days_to_pay(session, today), _who_came(session, now)]
    return [chart for chart in found if chart is not None]


def _told_back(session: Session) -> Chart | None:
    asked, marked = session.execute(
        select(func.count(Idea.id), func.coalesce(func.sum(Idea.told_since_change), 0)).where(
            Idea.closed.is_(False)
        )
    ).one()
    told = int(marked)
    if not asked:
        return None
    points = (Point(words.TOLD, float(told)), Point(words.NOT_TOLD, float(asked - told)))
    return Chart(
        words.TOLD_BACK,
        ChartKind.SHARE,
        (Series(words.TOLD_BACK, points),),
        words.told_back(told, asked),
    )


def _days_to_pay(session: Session, today: date) -> Chart | None:
    by_month: dict[date, list[int]] = defaultdict(list)
    for worked, paid in session.execute(
        select(Incentive.worked_on, Incentive.paid_on).where(
            Incentive.paid_on.is_not(None),
            Incentive.corrects_id.is_(None),
            Incentive.paid_on >= today - timedelta(days=200),
        )
    ):
        if paid is not None:
            by_month[paid.replace(day=1)].append((paid - worked).days)
    if not by_month:
        return None
    points = tuple(
        Point(f"{month:%b}", round(sum(waits) / len(waits), 1))
        for month, waits in sorted(by_month.items())
    )
    newest = max(by_month)
    return Chart(
        words.DAYS_TO_PAY,
        ChartKind.COLUMNS,
        (Series(words.DAYS_TO_PAY, points),),
        words.days_to_pay(points[-1].value, f"{newest:%B}"),
    )


def _who_came(session: Session, now: datetime) -> Chart | None:
    came = func.sum(Attendance.how.in_(_CAME))
    rows = session.execute(
        select(Meeting.title, Meeting.starts_at, came, func.count(Attendance.id))
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Meeting.starts_at <= now)
        .group_by(Meeting.id)
        .order_by(Meeting.starts_at.desc())
        .limit(6)
    ).all()
    if not rows:
        return None
    points = tuple(_point(starts_at, count) for _, starts_at, count, _ in reversed(rows))
    title, _, count, invited = rows[0]
    return Chart(
        words.WHO_CAME,
        ChartKind.COLUMNS,
        (Series(words.CAME, points),),
        words.who_came(count, invited, title),
    )


def _point(starts_at: datetime, count: int) -> Point:
    day = starts_at.astimezone(LONDON).date()
    name = f"{day.day} {day:%b}"
    return Point(name, 0.0, FEWER) if 0 < count < FEWEST else Point(name, float(count))
