"""One person in full. What happened with them is in `timeline`."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.availability import joined
from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.models import (
    AccessNeed,
    Availability,
    ChecklistItem,
    Consent,
    ContactRoute,
    Member,
    MemberAbility,
    MemberNote,
    Panel,
    PanelRole,
    SensitiveFact,
    SensitiveLook,
    TrustedPerson,
)
from coprod_desktop.readmodels.members import (
    AbilityRow,
    ConsentRow,
    MemberCard,
    NeedRow,
    NoteRow,
    PartRow,
    RouteRow,
    SensitiveRow,
    StepRow,
    TrustedRow,
)

_PLAIN = (
    "id", "name", "pronouns", "payment_name", "certificate_name", "introduce_as", "joined_on",
    "describe_as", "sharing", "buddy", "born",
    "status", "status_reason", "resting_until", "format", "paper_colour", "languages",
    "interpreter", "food", "allergies", "travel_mode", "travel_route", "last_fare", "review_on",
    "last_heard_on",
)  # fmt: skip


def card(session: Session, member: MemberId) -> MemberCard | None:
    """Everything about one person but the sensitive facts, or None if they are gone."""
    columns = [getattr(Member, name) for name in _PLAIN]
    wanted = select(*columns).where(Member.id == member, Member.name != "")
    plain = session.execute(wanted).first()
    if plain is None:
        return None
    values: dict[str, Any] = dict(zip(_PLAIN, plain, strict=True))
    sensitive = select(func.count()).where(SensitiveFact.member_id == member)
    looks = select(func.count()).where(SensitiveLook.member_id == member)
    return MemberCard(
        **values,
        routes=_routes(session, member),
        needs=_needs(session, member),
        parts=_parts(session, member),
        trusted=_trusted(session, member),
        times=_times(session, member),
        abilities=_abilities(session, member),
        consents=_consents(session, member),
        steps=_steps(session, member),
        notes=_notes(session, member),
        sensitive=session.scalar(sensitive) or 0,
        looks=session.scalar(looks) or 0,
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
            AccessNeed.flagged,
            AccessNeed.shared_on,
            AccessNeed.reviewed_on,
        )
        .where(AccessNeed.member_id == member)
        .order_by(AccessNeed.id)
    )
    return tuple(NeedRow(*row) for row in rows)


def _parts(session: Session, member: UUID) -> tuple[PartRow, ...]:
    rows = session.execute(
        select(
            Panel.id,
            Panel.name,
            PanelRole.role,
            PanelRole.from_day,
            PanelRole.to_day,
            PanelRole.id,
        )
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
            TrustedPerson.id,
            TrustedPerson.agreed_on,
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
    return joined(tuple((day, start, end) for day, start, end in rows))


def _abilities(session: Session, member: UUID) -> tuple[AbilityRow, ...]:
    rows = session.execute(
        select(MemberAbility.id, MemberAbility.kind, MemberAbility.words)
        .where(MemberAbility.member_id == member)
        .order_by(MemberAbility.id)
    )
    return tuple(AbilityRow(*row) for row in rows)


def _consents(session: Session, member: UUID) -> tuple[ConsentRow, ...]:
    rows = session.execute(
        select(
            Consent.id,
            Consent.purpose,
            Consent.given_on,
            Consent.channel,
            Consent.wording_version,
            Consent.withdrawn_on,
            Consent.wording,
            Consent.until,
            Consent.withdrawn_how,
        )
        .where(Consent.member_id == member)
        .order_by(Consent.id)
    )
    return tuple(ConsentRow(*row) for row in rows)


def _steps(session: Session, member: UUID) -> tuple[StepRow, ...]:
    rows = session.execute(
        select(ChecklistItem.id, ChecklistItem.words, ChecklistItem.done_on, ChecklistItem.due_on)
        .where(ChecklistItem.member_id == member)
        .order_by(ChecklistItem.id)
    )
    return tuple(StepRow(*row) for row in rows)


def _notes(session: Session, member: UUID) -> tuple[NoteRow, ...]:
    rows = session.execute(
        select(MemberNote.id, MemberNote.on_day, MemberNote.by, MemberNote.words, MemberNote.shared)
        .where(MemberNote.member_id == member)
        .order_by(MemberNote.id.desc())
    )
    return tuple(NoteRow(*row) for row in rows)


def sensitive(session: Session, member: MemberId) -> list[SensitiveRow]:
    """The sensitive facts of one person with why we hold each: asked for on purpose."""
    rows = session.execute(
        select(
            SensitiveFact.id,
            SensitiveFact.kind,
            SensitiveFact.words,
            SensitiveFact.purpose,
            SensitiveFact.consent_on,
        )
        .where(SensitiveFact.member_id == member)
        .order_by(SensitiveFact.id)
    )
    return [SensitiveRow(*row) for row in rows]


def words_rule(session: Session, member: MemberId) -> tuple[Attribution | None, str]:
    """How somebody's own words may be shown, and what they call themselves. None: ask first."""
    row = session.execute(
        select(Member.sharing, Member.describe_as).where(Member.id == member)
    ).first()
    return (None, "") if row is None else (row.sharing, row.describe_as)
