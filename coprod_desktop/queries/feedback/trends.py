"""How it was: counts of faces by meeting and question, with small numbers hidden."""

from collections import defaultdict
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.questions import EVERY, OVERALL, PARTNER_QUESTIONS, QUESTIONS
from coprod_desktop.domain.shielding import FEWEST, shielded
from coprod_desktop.models import Faces, Meeting, Remark, Tally
from coprod_desktop.readmodels.charts import Chart, ChartKind, Point, Series
from coprod_desktop.readmodels.feedback.about_us import MeetingTally, TallyRow
from coprod_desktop.wording import feedback_us as words

_LAST: Final = 8
Counts = tuple[int, int, int]


def tallies(session: Session, today: date, *, limit: int = 20) -> list[MeetingTally]:
    """Meetings held, newest first, with the counts as they were typed."""
    rows: dict[UUID, dict[str, Counts]] = defaultdict(dict)
    for meeting, question, *counts in session.execute(
        select(Tally.meeting_id, Tally.question, Tally.good, Tally.middling, Tally.poor)
    ):
        rows[meeting][question] = (counts[0], counts[1], counts[2])
    held = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at)
        .where(func.date(Meeting.starts_at) <= str(today), Meeting.cancelled_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(limit)
    )
    return [
        MeetingTally(
            number,
            title,
            _day(starts_at),
            tuple(TallyRow(key, *rows[number].get(key, (0, 0, 0))) for key in EVERY),
        )
        for number, title, starts_at in held
    ]


def charts(session: Session) -> list[Chart]:
    """Charts about us and about the partners: by question, and over time."""
    by_question: dict[str, Counts] = defaultdict(lambda: (0, 0, 0))
    by_meeting: dict[UUID, Counts] = defaultdict(lambda: (0, 0, 0))
    for meeting, question, *counts in session.execute(
        select(Tally.meeting_id, Tally.question, Tally.good, Tally.middling, Tally.poor)
    ):
        by_question[question] = _plus(by_question[question], counts)
        if question in QUESTIONS:
            by_meeting[meeting] = _plus(by_meeting[meeting], counts)
    for meeting, *counts in session.execute(
        select(Faces.meeting_id, Faces.good, Faces.middling, Faces.poor)
    ):
        by_question[OVERALL] = _plus(by_question[OVERALL], counts)
        by_meeting[meeting] = _plus(by_meeting[meeting], counts)
    found = [
        _of_questions(words.ABOUT_US, (OVERALL, *QUESTIONS), by_question),
        _of_questions(words.ABOUT_PARTNERS, PARTNER_QUESTIONS, by_question),
        _over_time(session, by_meeting),
    ]
    return [chart for chart in found if chart is not None]


def remarks(session: Session, *, about_partner: bool | None = None) -> list[str]:
    """What sheets said in words, in the order of their random ids: no order of time is kept.

    Shown only once there are enough of them that none points at a person.
    """
    query = select(Remark.words).order_by(Remark.id)
    if about_partner is not None:
        query = query.where(Remark.about_partner.is_(about_partner))
    found = list(session.scalars(query))
    return found if len(found) >= FEWEST else []


def _of_questions(
    title: str, questions: tuple[str, ...], counted: dict[str, Counts]
) -> Chart | None:
    asked = [key for key in questions if sum(counted.get(key, (0, 0, 0)))]
    if not asked:
        return None
    lines = {key: shielded(counted[key]) for key in asked}
    series = tuple(
        Series(face, tuple(_point(words.QUESTION[key], lines[key].cells[at]) for key in asked))
        for at, face in enumerate(words.FACES)
    )
    best = max(asked, key=lambda key: lines[key].cells[0] or 0)
    told = words.by_question(words.QUESTION[best], lines[best].cells[0], lines[best].total)
    return Chart(title, ChartKind.BARS, series, told)


def _over_time(session: Session, counted: dict[UUID, Counts]) -> Chart | None:
    rows = session.execute(
        select(Meeting.id, Meeting.starts_at)
        .where(Meeting.id.in_(list(counted)))
        .order_by(Meeting.starts_at.desc())
        .limit(_LAST)
    ).all()
    if not rows:
        return None
    points: list[Point] = []
    for number, starts_at in reversed(rows):
        line, day = shielded(counted[number]), _day(starts_at)
        good, total = line.cells[0], line.total
        name = f"{day.day} {day:%b}"
        if good is None or not total:
            points.append(Point(name, 0.0, words.HIDDEN))
        else:
            share = round(100 * good / total)
            points.append(Point(name, float(share), words.percent(share)))
    return Chart(
        words.OVER_TIME,
        ChartKind.LINE,
        (Series(words.FACES[0], tuple(points)),),
        words.over_time(points[0].shown, points[-1].shown, len(points)),
    )


def _point(name: str, count: int | None) -> Point:
    return Point(name, 0.0, words.HIDDEN) if count is None else Point(name, float(count))


def _plus(one: Counts, other: list[int]) -> Counts:
    return (one[0] + other[0], one[1] + other[1], one[2] + other[2])


def _day(moment: datetime) -> date:
    return moment.astimezone(LONDON).date()
