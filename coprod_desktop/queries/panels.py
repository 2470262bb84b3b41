"""Panels and partners: lists, and one of each in full."""

from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.benefits.service_user import field_of
from coprod_desktop.domain.ids import ContactId, MemberId, PanelId, PartnerId
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    Meeting,
    Member,
    Panel,
    PanelAim,
    PanelRole,
    Partner,
    PartnerContact,
)
from coprod_desktop.readmodels.panels import (
    AimRow,
    ContactRow,
    PanelCard,
    PanelLine,
    PartnerCard,
    PartnerLine,
    PartRow,
)
from coprod_desktop.store.rulebook import in_force


def panels(session: Session, words: str = "") -> list[PanelLine]:
    """Every panel whose name or partner holds the words; those that ended come last."""
    people = (
        select(func.count(func.distinct(PanelRole.member_id)))
        .where(PanelRole.panel_id == Panel.id, PanelRole.to_day.is_(None))
        .correlate(Panel)
        .scalar_subquery()
    )
    wanted = (
        select(Panel.id, Panel.name, func.coalesce(Partner.name, ""), people)
        .add_columns(Panel.to_day.is_not(None).label("ended"))
        .outerjoin(Partner, Partner.id == Panel.partner_id)
        .order_by(Panel.to_day.is_not(None), Panel.name_key)
    )
    for word in folded(words).split():
        wanted = wanted.where(or_(_holds(Panel.name_key, word), _holds(Partner.name_key, word)))
    return [
        PanelLine(PanelId(panel), name, partner, count, bool(ended))
        for panel, name, partner, count, ended in session.execute(wanted)
    ]


def panel(session: Session, panel: PanelId) -> PanelCard | None:
    """One panel with everyone who is or was on it."""
    row = session.execute(
        select(
            Panel.name,
            Panel.purpose,
            Panel.terms,
            Panel.field,
            Panel.partner_id,
            func.coalesce(Partner.name, "").label("partner"),
            func.coalesce(Partner.field, "").label("partner_field"),
            Panel.contact_id,
            func.coalesce(PartnerContact.name, "").label("contact"),
            Panel.from_day,
            Panel.to_day,
        )
        .outerjoin(Partner, Partner.id == Panel.partner_id)
        .outerjoin(PartnerContact, PartnerContact.id == Panel.contact_id)
        .where(Panel.id == panel)
    ).first()
    if row is None:
        return None
    met = select(func.count(Meeting.id)).where(Meeting.panel_id == panel)
    return PanelCard(
        panel,
        row.name,
        row.purpose,
        row.terms,
        row.field,
        None if row.partner_id is None else PartnerId(row.partner_id),
        row.partner,
        row.partner_field,
        None if row.contact_id is None else ContactId(row.contact_id),
        row.contact,
        row.from_day,
        row.to_day,
        _means(session, row.field or row.partner_field),
        _parts(session, panel),
        session.scalar(met) or 0,
        _aims(session, panel),
    )


def _means(session: Session, field: str) -> Field:
    return field_of(in_force(session), field)


def _parts(session: Session, panel: UUID) -> tuple[PartRow, ...]:
    rows = session.execute(
        select(
            PanelRole.id,
            Member.id.label("member"),
            Member.name,
            PanelRole.role,
            PanelRole.from_day,
            PanelRole.to_day,
        )
        .join(Member, Member.id == PanelRole.member_id)
        .where(PanelRole.panel_id == panel)
        .order_by(PanelRole.to_day.is_not(None), Member.name_key, PanelRole.from_day)
    )
    return tuple(
        PartRow(row.id, MemberId(row.member), row.name, row.role, row.from_day, row.to_day)
        for row in rows
    )


def _aims(session: Session, panel: UUID) -> tuple[AimRow, ...]:
    rows = session.execute(
        select(PanelAim.id, PanelAim.words, PanelAim.wanted, PanelAim.here, PanelAim.counted_on)
        .where(PanelAim.panel_id == panel)
        .order_by(PanelAim.id)
    )
    return tuple(AimRow(*row) for row in rows)


def partners(session: Session, words: str = "") -> list[PartnerLine]:
    """Every partner whose name, or the name of somebody there, holds the words."""
    here = (
        select(func.count(PartnerContact.id))
        .where(PartnerContact.partner_id == Partner.id, PartnerContact.left_on.is_(None))
        .correlate(Partner)
        .scalar_subquery()
    )
    wanted = select(Partner.id, Partner.name, Partner.field, here).order_by(Partner.name_key)
    for word in folded(words).split():
        there = select(PartnerContact.partner_id).where(_holds(PartnerContact.name_key, word))
        wanted = wanted.where(or_(_holds(Partner.name_key, word), Partner.id.in_(there)))
    return [
        PartnerLine(PartnerId(partner), name, field, count)
        for partner, name, field, count in session.execute(wanted)
    ]


def partner(session: Session, partner: PartnerId) -> PartnerCard | None:
    """One partner with the people we know there."""
    columns = (
        Partner.name, Partner.field, Partner.phone, Partner.email, Partner.address, Partner.note,
    )  # fmt: skip
    row = session.execute(select(*columns).where(Partner.id == partner)).first()
    if row is None:
        return None
    works = session.execute(
        select(Panel.id, Panel.name).where(Panel.partner_id == partner).order_by(Panel.name_key)
    )
    return PartnerCard(
        partner,
        row.name,
        row.field,
        row.phone,
        row.email,
        row.address,
        row.note,
        contacts(session, partner),
        tuple((PanelId(panel), name) for panel, name in works),
    )


def contacts(session: Session, partner: PartnerId) -> tuple[ContactRow, ...]:
    """The people we know at a partner; those who left come last."""
    rows = session.execute(
        select(
            PartnerContact.id,
            PartnerContact.name,
            PartnerContact.job,
            PartnerContact.phone,
            PartnerContact.email,
            PartnerContact.how_not,
            PartnerContact.note,
            PartnerContact.left_on,
        )
        .where(PartnerContact.partner_id == partner)
        .order_by(PartnerContact.left_on.is_not(None), PartnerContact.name_key)
    )
    return tuple(ContactRow(ContactId(row[0]), *row[1:]) for row in rows)


def _holds(column: InstrumentedAttribute[str], word: str) -> ColumnElement[bool]:
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return column.like(f"%{plain}%", escape="\\")
