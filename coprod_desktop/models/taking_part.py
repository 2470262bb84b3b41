"""What somebody told us about meetings: what gets in the way of their day, and what helps."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText


class TakingPart(Editable):
    """One person's wishes for meetings. Everything here is optional, and nothing a diagnosis."""

    __tablename__ = "taking_part"
    __table_args__ = (UniqueConstraint("member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    helps: Mapped[PersonalText] = mapped_column(default="")  # keys of `Help`, one a line
    school_run: Mapped[bool] = mapped_column(default=False)
    longest: Mapped[int | None] = mapped_column(info=PERSONAL)  # minutes that are enough
    clear_days: Mapped[PersonalShort] = mapped_column(default="")  # days of the month, "7 21"
    keeps: Mapped[PersonalShort] = mapped_column(default="")  # faiths whose days they keep
    not_called_on: Mapped[bool] = mapped_column(default=False)
    message_safe: Mapped[bool | None]  # None: nobody asked
    best_time: Mapped[PersonalShort] = mapped_column(default="")
    asked_format_on: Mapped[date | None]  # when somebody asked how they like papers
    away_from: Mapped[date | None]
    away_to: Mapped[date | None]
