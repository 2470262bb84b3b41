"""The figures and charts of a report to a funder. No count of one to four leaves this module."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import Select, func, select, true
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.feedback.funders import Period, Section
from coprod_desktop.domain.feedback.steps import GROUP, Step
from coprod_desktop.domain.incentives.steps import Step as PayStep
from coprod_desktop.domain.money import NOTHING, Money, total
from coprod_desktop.domain.shielding import shielded, shielded_count
from coprod_desktop.models import (
    Attendance,
    Budget,
    Completion,
    Idea,
    Incentive,
    Meeting,
    Member,
    PanelRole,
)
from coprod_desktop.queries.feedback.accounts import accounts
from coprod_desktop.queries.feedback.thanking import CAME
from coprod_desktop.readmodels.charts import Chart, ChartKind, Point, Series
from coprod_desktop.readmodels.feedback.funders import Figure, MoneyLine
from coprod_desktop.wording import feedback_funders as words


def _moments(period: Period) -> tuple[datetime, datetime]:
    """The first moment of a time in London, and the first after it."""
    after = period.last + timedelta(days=1)
    return datetime.combine(period.first, time.min, LONDON), datetime.combine(
        after, time.min, LONDON
    )


def reach(
    session: Session, period: Period, panels: set[UUID]
) -> tuple[list[Figure], tuple[Section, Chart] | None]:
    """Meetings, time given, who came, who is new, and who was missing from the table."""
    meetings, minutes, came = _taken_part(session, period, panels)
    members = set(session.scalars(_members(period, panels)))
    new = session.scalar(
        select(func.count(Member.id)).where(
            Member.joined_on >= period.first, Member.joined_on <= period.last, Member.name != ""
        )
    )
    line = shielded((len(came), len(members - came)))
    figures = [
        Figure(Section.REACH, words.met(meetings, minutes), "meetings"),
        Figure(Section.REACH, words.took_part(line.cells[0]), "members"),
        Figure(Section.REACH, words.joined(shielded_count(new or 0)), "members"),
        Figure(Section.REACH, words.not_there(line.cells[1]), "members"),
    ]
    names = (words.CAME, words.NOT_YET)
    if line.total in (None, 0):
        return figures, None
    told = words.reach_aloud(*line.cells)
    return figures, (Section.REACH, _bars(words.WHO_CAME, names, line.cells, told))


def _taken_part(session: Session, period: Period, panels: set[UUID]) -> tuple[int, int, set[UUID]]:
    """How many meetings, minutes given by all, and who came."""
    begins, ends = _moments(period)
    about = Meeting.panel_id.in_(panels) if panels else true()
    rows = session.execute(
        select(Meeting.id, Attendance.member_id, func.coalesce(Attendance.minutes, Meeting.minutes))
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(
            about,
            Meeting.starts_at >= begins,
            Meeting.starts_at < ends,
            Attendance.how.in_(CAME),
        )
    ).all()
    return len({row[0] for row in rows}), sum(row[2] for row in rows), {row[1] for row in rows}


def spoken(
    session: Session, period: Period, today: date, panels: set[UUID]
) -> tuple[list[Figure], tuple[Section, Chart] | None, tuple[tuple[str, str, str], ...]]:
    """Ideas heard, what became of them, and each change in its person's words."""
    about = Idea.panel_id.in_(panels) if panels else true()
    heard = accounts(
        session, today, about, Idea.heard_on >= period.first, Idea.heard_on <= period.last
    )
    counts = Counter(GROUP[one.stage] for one in heard)
    line = shielded([counts[key] for key in words.BECAME])
    told = sum(one.told_since_change for one in heard)
    known = shielded((told, len(heard) - told))
    figures = [
        Figure(Section.IDEAS, words.spoken(line.total), "feedback", "ideas"),
        Figure(Section.IDEAS, words.told(known.cells[0], known.total), "feedback", "tell"),
    ]
    done = accounts(
        session,
        today,
        about,
        Idea.stage == Step.DONE,
        Idea.stage_since >= period.first,
        Idea.stage_since <= period.last,
        Idea.attribution != Attribution.NOT_SHARED,
    )
    changes = tuple(
        (one.words, one.beside or "", " ".join([one.evidence, *one.results]).strip())
        for one in done
    )
    if not line.total:
        return figures, None, changes
    rows = list(zip(words.BECAME.values(), line.cells, strict=True))
    shown = [(name, count) for name, count in rows if count != 0]
    chart = _bars(
        words.IDEAS_CHART,
        [name for name, _ in shown],
        [count for _, count in shown],
        words.became_aloud(shown),
    )
    return figures, (Section.IDEAS, chart), changes


def learning(session: Session, period: Period, panels: set[UUID]) -> list[Figure]:
    """What people of these panels finished learning in the time."""
    query = select(
        func.count(Completion.member_id.distinct()), func.count(Completion.title.distinct())
    ).where(Completion.finished_on >= period.first, Completion.finished_on <= period.last)
    if panels:
        query = query.where(Completion.member_id.in_(_members(period, panels)))
    people, courses = session.execute(query).one()
    said = words.learnt(shielded_count(people), courses)
    return [Figure(Section.LEARNING, said, "incentives", "training")]


def _members(period: Period, panels: set[UUID]) -> Select[UUID]:
    """Who belonged to the panels at some day of the time."""
    belongs = PanelRole.panel_id.in_(panels) if panels else true()
    return select(PanelRole.member_id).where(
        belongs,
        PanelRole.from_day <= period.last,
        PanelRole.to_day.is_(None) | (PanelRole.to_day >= period.first),
    )


def money(
    session: Session, period: Period, pots: Sequence[Budget]
) -> tuple[Figure, tuple[MoneyLine, ...], tuple[Section, Chart] | None]:
    """What was spent of each budget in the time, and what is left."""
    paid = session.execute(
        select(Incentive.budget_id, Incentive.amount, Incentive.paid_on).where(
            Incentive.budget_id.in_([pot.id for pot in pots]), Incentive.step == PayStep.PAID
        )
    ).all()
    lines: list[MoneyLine] = []
    for pot in pots:
        mine = [row for row in paid if row.budget_id == pot.id]
        now = total(r.amount for r in mine if r.paid_on and period.holds(r.paid_on))
        left = pot.amount - total(row.amount for row in mine)
        lines.append(MoneyLine(pot.project or pot.funder, pot.amount, now, left))
    spent = total(line.spent for line in lines)
    given = total(line.amount for line in lines)
    figure = Figure(Section.MONEY, words.money(spent, given), "incentives", "budgets")
    left = total(line.left for line in lines)
    names = [line.name for line in lines]
    series = (
        Series(words.SPENT, _sums(names, [line.spent for line in lines])),
        Series(words.LEFT, _sums(names, [line.left for line in lines])),
    )
    chart = Chart(words.MONEY_CHART, ChartKind.BARS, series, words.money_aloud(spent, left))
    return figure, tuple(lines), (Section.MONEY, chart) if given != NOTHING else None


def _sums(names: Sequence[str], amounts: Sequence[Money]) -> tuple[Point, ...]:
    return tuple(
        Point(name, max(0, amount.pence) / 100, str(amount))
        for name, amount in zip(names, amounts, strict=True)
    )


def _bars(title: str, names: Sequence[str], counts: Sequence[int | None], told: str) -> Chart:
    points = tuple(
        Point(name, 0.0, words.HIDDEN) if count is None else Point(name, float(count))
        for name, count in zip(names, counts, strict=True)
    )
    return Chart(title, ChartKind.BARS, (Series(title, points),), told)
