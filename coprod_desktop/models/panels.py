"""Panels, the roles people have in them, and the partners who ask them."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class Partner(Editable):
    """An organisation that a panel advises, or that works with us."""

    __tablename__ = "partner"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[ShortText]
    name_key: Mapped[str] = mapped_column(index=True)
    field: Mapped[ShortText] = mapped_column(default="")  # of service, such as "social housing"
    phone: Mapped[ShortText] = mapped_column(default="")
    email: Mapped[ShortText] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class PartnerContact(Editable):
    """A named person at a partner. A data subject like everybody else."""

    __tablename__ = "partner_contact"
    area: ClassVar[Area | None] = Area.MEMBERS

    partner_id: Mapped[UUID] = mapped_column(ForeignKey("partner.id"), index=True)
    name: Mapped[PersonalShort]
    name_key: Mapped[str] = mapped_column(index=True, info=PERSONAL)
    job: Mapped[PersonalShort] = mapped_column(default="")  # what they do there
    phone: Mapped[PersonalShort] = mapped_column(default="")
    email: Mapped[PersonalShort] = mapped_column(default="")
    how_not: Mapped[PersonalText] = mapped_column(default="")  # "never on Fridays"
    note: Mapped[PersonalText] = mapped_column(default="")
    left_on: Mapped[date | None]  # when they stopped being our contact


class Panel(Editable):
    """A group of people who advise."""

    __tablename__ = "panel"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[ShortText]
    name_key: Mapped[str] = mapped_column(index=True)
    partner_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner_contact.id"), index=True)
    purpose: Mapped[str] = mapped_column(default="")  # what it is for
    terms: Mapped[str] = mapped_column(default="")  # terms of reference
    field: Mapped[ShortText] = mapped_column(default="")  # of service; "" is the commissioner's
    from_day: Mapped[date | None]
    to_day: Mapped[date | None]


class PanelRole(Editable):
    """A person's part in a panel, from a day, perhaps to a day."""

    __tablename__ = "panel_role"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    panel_id: Mapped[UUID] = mapped_column(ForeignKey("panel.id"), index=True)
    role: Mapped[ShortText] = mapped_column(default="")
    from_day: Mapped[date]
    to_day: Mapped[date | None]


class PanelAim(Editable):
    """Whom a panel needs at its table, and how many of them are there. Numbers, never names."""

    __tablename__ = "panel_aim"
    area: ClassVar[Area | None] = Area.MEMBERS

    panel_id: Mapped[UUID] = mapped_column(ForeignKey("panel.id"), index=True)
    words: Mapped[ShortText]  # "carers", "people under 25"
    wanted: Mapped[int]
    here: Mapped[int] = mapped_column(default=0)
    counted_on: Mapped[date | None]  # when somebody last counted
