"""People who should not be forgotten: reviews, rests that end, silence, consents that end."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import (
    QUIET_AFTER,
    SOON,
    WEEK,
    DueKind,
    Status,
    gone_quiet,
    next_birthday,
)
from coprod_desktop.models import ChecklistItem, Completion, Consent, Member
from coprod_desktop.readmodels.panels import DueRow


def due(session: Session, today: date) -> list[DueRow]:
    """Everyone who is due, the longest waiting first. Who left is left in peace."""
    rows = [
        *_people(session, today),
        *_consents(session, today),
        *_training(session, today),
        *_birthdays(session, today),
        *_joining(session, today),
    ]
    return sorted(rows, key=lambda row: (row.day, row.name, row.why, row.about))


def _people(session: Session, today: date) -> list[DueRow]:
    rows = session.execute(
        select(
            Member.id,
            Member.name,
            Member.status,
            Member.review_on,
            Member.resting_until,
            Member.last_heard_on,
            Member.joined_on,
        )
        .where(Member.status.in_((Status.ACTIVE, Status.RESTING)), Member.name != "")
        .where(
            or_(
                Member.review_on <= today,
                Member.resting_until <= today + SOON,
                func.coalesce(Member.last_heard_on, Member.joined_on) < today - QUIET_AFTER,
            )
        )
    )
    found: list[DueRow] = []
    for member, name, status, review, back, heard, joined in rows:
        who = MemberId(member)
        if status is Status.RESTING:
            if back is not None and back <= today + SOON:
                found.append(DueRow(who, name, DueKind.BACK, back))
            continue
        if review is not None and review <= today:
            found.append(DueRow(who, name, DueKind.REVIEW, review))
        if joined is not None and gone_quiet(heard, joined, today):
            found.append(DueRow(who, name, DueKind.QUIET, heard or joined))
    return found


def _consents(session: Session, today: date) -> list[DueRow]:
    rows = session.execute(
        select(Member.id, Member.name, Consent.until, Consent.purpose)
        .join(Consent, Consent.member_id == Member.id)
        .where(Consent.withdrawn_on.is_(None), Consent.until <= today + SOON)
        .where(Member.status != Status.LEFT, Member.name != "")
    )
    newer = _standing(session, today)
    return [
        DueRow(MemberId(member), name, DueKind.CONSENT, until, purpose)
        for member, name, until, purpose in rows
        if until is not None and (member, purpose) not in newer
    ]


def _standing(session: Session, today: date) -> set[tuple[object, str]]:
    """What was agreed to anew and lasts: the old consent need not be asked for again."""
    rows = session.execute(
        select(Consent.member_id, Consent.purpose, Consent.until).where(
            Consent.withdrawn_on.is_(None)
        )
    )
    return {
        (member, purpose)
        for member, purpose, until in rows
        if until is None or until > today + SOON
    }


def _training(session: Session, today: date) -> list[DueRow]:
    rows = session.execute(
        select(Member.id, Member.name, Completion.title, func.max(Completion.expires_on))
        .join(Completion, Completion.member_id == Member.id)
        .where(Member.status.in_((Status.ACTIVE, Status.RESTING)), Member.name != "")
        .group_by(Member.id, Completion.title)
        # One that never ends, or a newer one that lasts, needs no refreshing.
        .having(func.count() == func.count(Completion.expires_on))
        .having(func.max(Completion.expires_on) <= today + SOON)
    )
    return [
        DueRow(MemberId(member), name, DueKind.TRAINING, day, title)
        for member, name, title, day in rows
        if day is not None
    ]


def _birthdays(session: Session, today: date) -> list[DueRow]:
    rows = session.execute(
        select(Member.id, Member.name, Member.born).where(
            Member.born.is_not(None), Member.status == Status.ACTIVE, Member.name != ""
        )
    )
    return [
        DueRow(MemberId(member), name, DueKind.BIRTHDAY, day)
        for member, name, born in rows
        if born is not None and (day := next_birthday(born, today)) < today + WEEK
    ]


def _joining(session: Session, today: date) -> list[DueRow]:
    rows = session.execute(
        select(Member.id, Member.name, ChecklistItem.due_on, ChecklistItem.words)
        .join(ChecklistItem, ChecklistItem.member_id == Member.id)
        .where(ChecklistItem.done_on.is_(None), ChecklistItem.due_on <= today)
        .where(Member.status.in_((Status.ACTIVE, Status.ENQUIRY)), Member.name != "")
    )
    return [
        DueRow(MemberId(member), name, DueKind.JOINING, day, step)
        for member, name, day, step in rows
        if day is not None
    ]
