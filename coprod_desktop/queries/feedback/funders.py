"""What a report to a funder says, gathered from what is written down."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.attribution import shown_as
from coprod_desktop.domain.feedback.funders import Period, Section, periods
from coprod_desktop.domain.stories import Channel, Fit, Part
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    Budget,
    Charity,
    ReportWords,
)
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.feedback import funder_figures as figures
from coprod_desktop.queries.feedback import quotes
from coprod_desktop.queries.stories import stories, story
from coprod_desktop.readmodels.feedback.funders import (
    FunderChoice,
    FunderChoices,
    FunderReport,
    ShownStory,
)

_CHANNELS: Final = (Channel.FUNDER, Channel.REPORT)
"""A yes to either carries a report to a funder."""


def choices(session: Session, today: date) -> FunderChoices:
    """Funders, times, and the stories that may be shown to a funder today."""
    found: dict[str, FunderChoice] = {}
    for number, funder in session.execute(
        select(Budget.id, Budget.funder).order_by(Budget.last.desc(), Budget.id.desc())
    ):
        found.setdefault(folded(funder), FunderChoice(number, funder))
    month = session.scalar(select(Charity.year_start_month).limit(1)) or 4
    agreed = [
        (row.id, row.title)
        for row in stories(session, today)
        if row.signed and _channel(session, row.id, today) is not None
    ]
    return FunderChoices(tuple(found.values()), tuple(periods(today, month)), tuple(agreed), today)


def channel_for(session: Session, number: UUID, today: date) -> Channel | None:
    """Where a story may be shown, of the two ways a funder's report is; None for neither."""
    return _channel(session, number, today)


def _channel(session: Session, number: UUID, today: date) -> Channel | None:
    fits = {
        channel: held
        for part, channel, held in story(session, number, today).fits
        if part is Part.WORDS
    }
    good = (Fit.GOOD, Fit.ENDS_SOON)
    return next((channel for channel in _CHANNELS if fits.get(channel) in good), None)


def report(
    session: Session, funder: UUID, period: Period, today: date, *, story_id: UUID | None = None
) -> FunderReport:
    """The report to the funder of a budget about some time.

    Raises:
        Refused: "no-such-funder", "period-back-to-front", "period-too-long", and as for stories.
    """
    period.checked()
    budget = session.get(Budget, funder)
    if budget is None:
        raise Refused("no-such-funder")
    pots = [
        row
        for row in session.scalars(select(Budget).order_by(Budget.first, Budget.id))
        if folded(row.funder) == folded(budget.funder)
    ]
    panels = {row.panel_id for row in pots if row.panel_id is not None}
    reach, reach_chart = figures.reach(session, period, panels)
    ideas, ideas_chart, changes = figures.spoken(session, period, today, panels)
    money, lines, money_chart = figures.money(session, period, pots)
    return FunderReport(
        charity=card(session),
        funder=budget.funder,
        period=period,
        figures=(*reach, *ideas, *figures.learning(session, period, panels), money),
        charts=tuple(one for one in (reach_chart, ideas_chart, money_chart) if one is not None),
        changes=changes,
        money=lines,
        quotes=_quotes(session, today),
        story=None if story_id is None else _story(session, story_id, today),
        words=_words(session, budget.funder),
    )


def _quotes(session: Session, today: date) -> tuple[tuple[str, str], ...]:
    found = [one for channel in _CHANNELS for one in quotes.usable(session, today, channel)]
    return tuple(dict.fromkeys(found))


def _story(session: Session, number: UUID, today: date) -> ShownStory | None:
    found = story(session, number, today)
    if _channel(session, number, today) is None:
        return None
    beside = found.shown_name or shown_as(found.shown, found.name, found.shown_name)
    return None if beside is None else ShownStory(found.id, found.title, found.words, beside)


def _words(session: Session, funder: str) -> dict[Section, str]:
    rows = session.execute(
        select(ReportWords.section, ReportWords.words).where(
            ReportWords.funder_key == folded(funder)
        )
    )
    kept = {row[0]: row[1] for row in rows}
    return {section: kept[section] for section in Section if section in kept}
