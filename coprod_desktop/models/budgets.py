"""Budgets by funder, project and year."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.money import Money
from coprod_desktop.models.base import Editable, ShortText


class Budget(Editable):
    """Money from a funder for a project over some time."""

    __tablename__ = "budget"
    area: ClassVar[Area | None] = Area.INCENTIVES

    funder: Mapped[ShortText]
    project: Mapped[ShortText] = mapped_column(default="")
    panel_id: Mapped[UUID | None] = mapped_column(ForeignKey("panel.id"), index=True)
    first: Mapped[date]
    last: Mapped[date]
    amount: Mapped[Money]
    restricted: Mapped[bool] = mapped_column(default=False)
    purposes: Mapped[str] = mapped_column(default="")  # kinds it may pay, joined by commas
