"""How long each partner takes to answer, and what waits with them."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.feedback.clocks import bank_holidays, working_days_later
from coprod_desktop.domain.feedback.replies import Asked, reply_times
from coprod_desktop.domain.feedback.steps import ANSWERS, WAITING, Step
from coprod_desktop.models import Idea, IdeaStep, Partner
from coprod_desktop.queries.feedback.accounts import accounts, clocks
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.readmodels.feedback.partners import PartnerReplies


def reply_list(session: Session, today: date) -> list[PartnerReplies]:
    """Every partner ever asked, most overdue first, then by name."""
    asked = _asked(session, today)
    waiting: dict[UUID | None, list[IdeaAccount]] = defaultdict(list)
    for one in accounts(session, today, Idea.stage.in_((*WAITING, Step.NO_ANSWER))):
        waiting[one.partner_id].append(one)
    names = {
        row.id: row.name
        for row in session.execute(select(Partner.id, Partner.name).order_by(Partner.name_key))
    }
    found = [
        PartnerReplies(
            partner,
            names.get(partner, ""),
            reply_times(asked[partner], today),
            tuple(sorted(waiting[partner], key=lambda one: one.asked_on or one.since)),
        )
        for partner in asked
    ]
    return sorted(found, key=lambda one: (-one.times.overdue, one.partner))


def replies(session: Session, partner: UUID, today: date) -> PartnerReplies | None:
    """One partner's reply times, or None if they were never asked."""
    return next((one for one in reply_list(session, today) if one.partner_id == partner), None)


def _asked(session: Session, today: date) -> dict[UUID, list[Asked]]:
    days = clocks(session).answer_days
    closed = frozenset(
        day for year in range(today.year - 5, today.year + 2) for day in bank_holidays(year)
    )
    open_now: dict[tuple[UUID, UUID], Asked] = {}
    found: dict[UUID, list[Asked]] = defaultdict(list)
    last: UUID | None = None
    for idea, partner, step, on, reply_by in session.execute(
        select(
            IdeaStep.idea_id,
            IdeaStep.partner_id,
            IdeaStep.step,
            IdeaStep.on_day,
            IdeaStep.reply_by,
        )
        .where(IdeaStep.partner_id.is_not(None))
        .order_by(IdeaStep.idea_id, IdeaStep.position)
    ):
        if partner is None:
            continue
        if last is not None and idea != last:
            _close(open_now, found)
        last, key = idea, (idea, partner)
        if step is Step.PASSED:
            if key in open_now:
                found[partner].append(open_now.pop(key))
            open_now[key] = Asked(on, None, reply_by or working_days_later(on, days, closed))
        elif key in open_now:
            open_now[key] = _after(open_now[key], step, on, reply_by)
    _close(open_now, found)
    return found


def _after(one: Asked, step: Step, on: date, reply_by: date | None) -> Asked:
    if step is Step.CHASED:
        return Asked(one.on, one.answered_on, one.due_on, one.held_on, one.chases + 1)
    if step is Step.HOLDING:
        return Asked(one.on, one.answered_on, reply_by or one.due_on, on, one.chases)
    if step in ANSWERS and one.answered_on is None:
        return Asked(one.on, on, one.due_on, one.held_on, one.chases)
    return one


def _close(open_now: dict[tuple[UUID, UUID], Asked], found: dict[UUID, list[Asked]]) -> None:
    for (_, partner), one in open_now.items():
        found[partner].append(one)
    open_now.clear()
