"""One person in full, and what happened with them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.models import (
    AccessNeed,
    Availability,
    ChecklistItem,
    Consent,
    ContactRoute,
    JournalEntry,
    JournalRow,
    Member,
    MemberAbility,
    MemberNote,
    Panel,
    PanelRole,
    SensitiveFact,
    TrustedPerson,
)
from coprod_desktop.readmodels.members import (
    ConsentRow,
    MemberCard,
    NeedRow,
    PartRow,
    RouteRow,
    StepRow,
    TimelineRow,
    TrustedRow,
)

_PLAIN = (
    "id", "name", "pronouns", "payment_name", "certificate_name", "introduce_as", "joined_on",
    "status", "status_reason", "resting_until", "format", "paper_colour", "languages",
    "interpreter", "food", "allergies", "travel_mode", "travel_route", "last_fare", "review_on",
    "last_heard_on",
)  # fmt: skip


def card(session: Session, member: MemberId) -> MemberCard | None:
    """Everything about one person but the sensitive facts, or None if they are gone."""
    columns = [getattr(Member, name) for name in _PLAIN]
    plain = session.execute(select(*columns).where(Member.id == member)).first()
    if plain is None:
        return None
    values: dict[str, Any] = dict(zip(_PLAIN, plain, strict=True))
    sensitive = select(func.count()).where(SensitiveFact.member_id == member)
    return MemberCard(
        **values,
        routes=_routes(session, member),
        needs=_needs(session, member),
        parts=_parts(session, member),
        trusted=_trusted(session, member),
        times=_times(session, member),
        abilities=tuple(
            (kind, words)
            for kind, words in session.execute(
                select(MemberAbility.kind, MemberAbility.words)
                .where(MemberAbility.member_id == member)
                .order_by(MemberAbility.id)
            )
        ),
        consents=_consents(session, member),
        steps=_steps(session, member),
        notes=_notes(session, member),
        sensitive=session.scalar(sensitive) or 0,
    )


def _routes(session: Session, member: UUID) -> tuple[RouteRow, ...]:
    rows = session.execute(
        select(
            ContactRoute.id,
            ContactRoute.kind,
            ContactRoute.value,
            ContactRoute.how_not,
            ContactRoute.say,
            ContactRoute.preferred,
            ContactRoute.safe,
        )
        .where(ContactRoute.member_id == member)
        .order_by(ContactRoute.preferred.desc(), ContactRoute.id)
    )
    return tuple(RouteRow(*row) for row in rows)


def _needs(session: Session, member: UUID) -> tuple[NeedRow, ...]:
    rows = session.execute(
        select(
            AccessNeed.id,
            AccessNeed.kind,
            AccessNeed.words,
            AccessNeed.may_share,
            AccessNeed.recorded_on,
            AccessNeed.met_on,
        )
        .where(AccessNeed.member_id == member)
        .order_by(AccessNeed.id)
    )
    return tuple(NeedRow(*row) for row in rows)


def _parts(session: Session, member: UUID) -> tuple[PartRow, ...]:
    rows = session.execute(
        select(Panel.id, Panel.name, PanelRole.role, PanelRole.from_day, PanelRole.to_day)
        .join(Panel, Panel.id == PanelRole.panel_id)
        .where(PanelRole.member_id == member)
        .order_by(PanelRole.from_day.desc())
    )
    return tuple(PartRow(PanelId(row[0]), *row[1:]) for row in rows)


def _trusted(session: Session, member: UUID) -> tuple[TrustedRow, ...]:
    rows = session.execute(
        select(
            TrustedPerson.name,
            TrustedPerson.relation,
            TrustedPerson.phone,
            TrustedPerson.may_contact,
        )
        .where(TrustedPerson.member_id == member)
        .order_by(TrustedPerson.id)
    )
    return tuple(TrustedRow(*row) for row in rows)


def _times(session: Session, member: UUID) -> tuple[tuple[int, int, int], ...]:
    rows = session.execute(
        select(Availability.weekday, Availability.from_minute, Availability.to_minute)
        .where(Availability.member_id == member)
        .order_by(Availability.weekday, Availability.from_minute)
    )
    return tuple((day, start, end) for day, start, end in rows)


def _consents(session: Session, member: UUID) -> tuple[ConsentRow, ...]:
    rows = session.execute(
        select(
            Consent.id,
            Consent.purpose,
            Consent.given_on,
            Consent.channel,
            Consent.wording_version,
            Consent.withdrawn_on,
        )
        .where(Consent.member_id == member)
        .order_by(Consent.id)
    )
    return tuple(ConsentRow(*row) for row in rows)


def _steps(session: Session, member: UUID) -> tuple[StepRow, ...]:
    rows = session.execute(
        select(ChecklistItem.id, ChecklistItem.words, ChecklistItem.done_on)
        .where(ChecklistItem.member_id == member)
        .order_by(ChecklistItem.id)
    )
    return tuple(StepRow(*row) for row in rows)


def _notes(session: Session, member: UUID) -> tuple[tuple[Any, ...], ...]:
    rows = session.execute(
        select(MemberNote.on_day, MemberNote.by, MemberNote.words, MemberNote.shared)
        .where(MemberNote.member_id == member)
        .order_by(MemberNote.id.desc())
    )
    return tuple(tuple(row) for row in rows)


def sensitive(session: Session, member: MemberId) -> list[tuple[str, str]]:
    """The sensitive facts of one person with why we hold each: asked for on purpose."""
    rows = session.execute(
        select(SensitiveFact.words, SensitiveFact.purpose)
        .where(SensitiveFact.member_id == member)
        .order_by(SensitiveFact.id)
    )
    return [(words, purpose) for words, purpose in rows]


def timeline(session: Session, member: MemberId, *, limit: int = 60) -> list[TimelineRow]:
    """What was done with somebody, newest first: every entry that touched a row of theirs."""
    mine = f'%"member_id": "{member.hex}"%'
    rows = session.execute(
        select(JournalEntry.at, JournalEntry.command, JournalEntry.actor)
        .join(JournalRow, JournalRow.entry_id == JournalEntry.id)
        .where(JournalEntry.undone.is_(False))
        .where((JournalRow.row_id == member) | JournalRow.after.like(mine))
        .group_by(JournalEntry.id)
        .order_by(JournalEntry.sequence.desc())
        .limit(limit)
    )
    found: list[tuple[datetime, str, str]] = [(at, command, actor) for at, command, actor in rows]
    return [TimelineRow(*row) for row in found]
