"""Meetings, and who took part in them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import Editable, ShortText


class TookPart(StrEnum):
    """How somebody took part. There is no word for blame here."""

    CAME = "came"
    PART = "part"
    ANOTHER_WAY = "another-way"
    COULD_NOT = "could-not"


class Meeting(Editable):
    """One meeting."""

    __tablename__ = "meeting"
    area: ClassVar[Area | None] = Area.MEETINGS

    title: Mapped[ShortText]
    panel_id: Mapped[UUID | None] = mapped_column(ForeignKey("panel.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]  # planned length


class Attendance(Editable):
    """How one person took part in one meeting."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    how: Mapped[TookPart]
    minutes: Mapped[int | None]  # time given, where it differs from the meeting's length
