"""What needs somebody, in the order of harm. One question per kind of waiting."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.clocks import Wait
from coprod_desktop.domain.incentives.steps import Step as PayStep
from coprod_desktop.domain.shielding import FEWEST
from coprod_desktop.domain.stories import SOON
from coprod_desktop.models import (
    BoxSlip,
    Idea,
    Incentive,
    Member,
    Story,
    StoryConsent,
    StoryUse,
)
from coprod_desktop.queries import information, today_people
from coprod_desktop.queries.feedback import partners, thanking
from coprod_desktop.queries.feedback.accounts import accounts
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount
from coprod_desktop.readmodels.today import Harm, NeedRow
from coprod_desktop.wording import information as information_words
from coprod_desktop.wording import today_needs as words

_OURS: Final = frozenset({Wait.THANKS, Wait.NEWS, Wait.AGAIN})
"""Waits that only we can end; the others are a partner's turn."""


def needs(session: Session, now: datetime) -> list[NeedRow]:
    """Everything that waits for somebody here, the most harmful first, then the longest."""
    today = now.astimezone(LONDON).date()
    rows = [row for question in _QUESTIONS for row in question(session, today)]
    return sorted(rows, key=lambda row: row.harm)


def _waiting_people(session: Session, today: date) -> list[NeedRow]:
    late: dict[UUID | None, list[IdeaAccount]] = defaultdict(list)
    for one in accounts(session, today, Idea.closed.is_(False)):
        if one.due is not None and one.due.wait in _OURS and one.days_over(today) > 0:
            late[one.member_id if one.name else None].append(one)
    rows: list[tuple[int, NeedRow]] = []
    for member, ideas in late.items():
        worst = max(ideas, key=lambda one: one.days_over(today))
        over = worst.days_over(today)
        assert worst.due is not None
        if member is None:
            sentence = words.nobody_named_waits(len(ideas))
        else:
            sentence = words.somebody_waits(worst.due.wait, len(ideas))
        row = NeedRow(
            Harm.REPLY,
            sentence,
            words.too_long(over),
            words.TELL,
            "feedback",
            "tell",
            member,
            worst.name if member is not None else "",
            "stop",
        )
        rows.append((-over, row))
    return [row for _, row in sorted(rows, key=lambda pair: (pair[0], pair[1].name))]


def _waiting_with_partners(session: Session, today: date) -> list[NeedRow]:
    return [
        NeedRow(
            Harm.REPLY,
            words.partner_owes(one.partner, one.times.overdue),
            words.oldest(min(idea.asked_on or idea.since for idea in one.waiting)),
            words.ASK_AGAIN,
            "feedback",
            "partners",
            one.partner_id,
        )
        for one in partners.reply_list(session, today)
        if one.times.overdue and one.waiting
    ]


def _not_passed_on(session: Session, today: date) -> list[NeedRow]:
    return [
        NeedRow(
            Harm.REPLY,
            words.somebody_waits(Wait.ANSWER, 1) if one.name else words.nobody_named_waits(1),
            words.too_long(one.days_over(today)),
            words.PASS_ON,
            "feedback",
            "ideas",
            one.id,
            one.name,
        )
        for one in accounts(session, today, Idea.closed.is_(False))
        if one.due is not None
        and one.due.wait is Wait.ANSWER
        and one.partner is None
        and one.days_over(today) > 0
    ]


def _stories(session: Session, today: date) -> list[NeedRow]:
    left = session.execute(
        select(Story.id, func.coalesce(Member.name, ""), func.count(StoryUse.id))
        .join(StoryUse, StoryUse.story_id == Story.id)
        .outerjoin(Member, Member.id == Story.member_id)
        .where(StoryUse.recall.is_not(None), StoryUse.recalled_on.is_(None))
        .group_by(Story.id)
        .order_by(Story.id)
    )
    rows = [
        NeedRow(
            Harm.REPLY, words.recall(count), "", words.RECALL, "feedback", "stories", story, name,
            "stop",
        )
        for story, name, count in left
    ]  # fmt: skip
    ending = session.execute(
        select(Story.id, func.coalesce(Member.name, ""), func.min(StoryConsent.until))
        .join(StoryConsent, StoryConsent.story_id == Story.id)
        .outerjoin(Member, Member.id == Story.member_id)
        .where(
            StoryConsent.withdrawn_on.is_(None),
            StoryConsent.until >= today,
            StoryConsent.until <= today + SOON,
        )
        .group_by(Story.id)
        .order_by(func.min(StoryConsent.until))
    )
    return rows + [
        NeedRow(
            Harm.DEADLINE, words.consent_ends(until), words.CONSENT_MORE, words.LOOK, "feedback",
            "stories", story, name,
        )
        for story, name, until in ending
    ]  # fmt: skip


def _unpaid(session: Session, today: date) -> list[NeedRow]:
    rows = session.execute(
        select(Incentive.member_id, Member.name, func.min(Incentive.promised_on))
        .join(Member, Member.id == Incentive.member_id)
        .where(Incentive.step == PayStep.SETTLED, Incentive.promised_on < today)
        .group_by(Incentive.member_id)
        .order_by(func.min(Incentive.promised_on), Member.name_key)
    ).all()
    promised = rows[0][2] if rows else None
    if promised is None:
        return []
    name = rows[0][1]
    return [
        NeedRow(
            Harm.UNPAID, words.unpaid(len(rows)), words.promised(promised), words.SETTLE,
            "incentives", "", None, name, "stop",
        )
    ]  # fmt: skip


def _thanks(session: Session, today: date) -> list[NeedRow]:
    people = thanking.people(session, today)
    remembered = [
        NeedRow(
            Harm.TIDY, words.years(one.anniversary), "", words.THANK, "feedback", "thanks",
            one.member_id, one.name, "plain",
        )
        for one in people
        if one.anniversary is not None
    ]  # fmt: skip
    return remembered + [
        NeedRow(
            Harm.TIDY, words.NO_GOODBYE, "", words.THANK, "feedback", "thanks", one.member_id,
            one.name, "plain",
        )
        for one in people
        if one.leaving
    ]  # fmt: skip


def _information(session: Session, today: date) -> list[NeedRow]:
    return [
        NeedRow(
            Harm.DEADLINE, information_words.needs(request.due_by), "", words.LOOK, "members", "",
            member, name, "stop" if request.due_by < today else "waiting",
        )
        for member, name, request in information.open_requests(session, today)
        if not request.waiting_for_them
    ]  # fmt: skip


def _box(session: Session, today: date) -> list[NeedRow]:
    count, oldest = session.execute(select(func.count(BoxSlip.id), func.min(BoxSlip.month))).one()
    ripe = count >= FEWEST or (count and oldest + timedelta(days=31) <= today)
    box = NeedRow(Harm.TIDY, words.BOX, "", words.OPEN_BOX, "feedback", "ideas", kind="plain")
    return [box] if ripe else []


_QUESTIONS: Final[tuple[Callable[[Session, date], list[NeedRow]], ...]] = (
    _waiting_people,
    _stories,
    _not_passed_on,
    _waiting_with_partners,
    _unpaid,
    _information,
    today_people.people,
    _box,
    _thanks,
)
