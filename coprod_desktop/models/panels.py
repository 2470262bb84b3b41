"""Panels, the roles people have in them, and the partners who ask them."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, ShortText


class Partner(Editable):
    """An organisation that a panel advises, or that works with us."""

    __tablename__ = "partner"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[ShortText]
    name_key: Mapped[str] = mapped_column(index=True)
    field: Mapped[ShortText] = mapped_column(default="")  # of service, such as "social housing"


class PartnerContact(Editable):
    """A named person at a partner. A data subject like everybody else."""

    __tablename__ = "partner_contact"
    area: ClassVar[Area | None] = Area.MEMBERS

    partner_id: Mapped[UUID] = mapped_column(ForeignKey("partner.id"), index=True)
    name: Mapped[PersonalShort]
    name_key: Mapped[str] = mapped_column(index=True, info=PERSONAL)


class Panel(Editable):
    """A group of people who advise."""

    __tablename__ = "panel"
    area: ClassVar[Area | None] = Area.MEMBERS

    name: Mapped[ShortText]
    name_key: Mapped[str] = mapped_column(index=True)
    partner_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner.id"), index=True)


class PanelRole(Editable):
    """A person's part in a panel, from a day, perhaps to a day."""

    __tablename__ = "panel_role"
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    panel_id: Mapped[UUID] = mapped_column(ForeignKey("panel.id"), index=True)
    role: Mapped[ShortText] = mapped_column(default="")
    from_day: Mapped[date]
    to_day: Mapped[date | None]
