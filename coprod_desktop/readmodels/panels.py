"""Panels, partners and how fairly things are shared, as screens show them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.benefits.facts import Field
from coprod_desktop.domain.ids import ContactId, MemberId, PanelId, PartnerId
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import DueKind, Status


@dataclass(frozen=True, slots=True)
class PanelLine:
    """A panel in the list: who asks it, and how many are on it now."""

    id: PanelId
    name: str
    partner: str
    people: int
    ended: bool


@dataclass(frozen=True, slots=True)
class PartRow:
    """Somebody's part in a panel, from a day, perhaps to a day."""

    id: UUID
    member: MemberId
    name: str
    role: str
    from_day: date
    to_day: date | None


@dataclass(frozen=True, slots=True)
class AimRow:
    """Whom a panel needs, and how many are there."""

    id: UUID
    words: str
    wanted: int
    here: int
    counted_on: date | None


@dataclass(frozen=True, slots=True)
class PanelCard:
    """One panel in full. `field_is` says what its field means for the service-user rules."""

    id: PanelId
    name: str
    purpose: str
    terms: str
    field: str
    partner: PartnerId | None
    partner_name: str
    partner_field: str
    contact: ContactId | None
    contact_name: str
    from_day: date | None
    to_day: date | None
    field_is: Field
    parts: tuple[PartRow, ...]  # now first, then who was on it
    meetings: int
    aims: tuple[AimRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """A partner in the list."""

    id: PartnerId
    name: str
    field: str
    contacts: int


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A named person at a partner; how not stands before the number."""

    id: ContactId
    name: str
    job: str
    phone: str
    email: str
    how_not: str
    note: str
    left_on: date | None


@dataclass(frozen=True, slots=True)
class PartnerCard:
    """One partner in full."""

    id: PartnerId
    name: str
    field: str
    phone: str
    email: str
    address: str
    note: str
    contacts: tuple[ContactRow, ...]
    panels: tuple[tuple[PanelId, str], ...]


@dataclass(frozen=True, slots=True)
class ShareRow:
    """What one person had of the year: asked, came, was thanked with money, was trained."""

    id: MemberId
    name: str
    status: Status
    invited: int
    came: int
    hours: int  # minutes given, in meetings they came to
    paid_times: int
    paid: Money
    trained: int


@dataclass(frozen=True, slots=True)
class DueRow:
    """Somebody who should not be forgotten: why, since or until when, and a word more."""

    id: MemberId
    name: str
    why: DueKind
    day: date
    about: str = ""  # a consent's purpose, a step of joining
