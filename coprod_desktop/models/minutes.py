"""What was said and decided: minutes in versions, decisions, actions, and three faces."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class Minutes(Editable):
    """One version of a meeting's minutes. An approved version is never written in again."""

    __tablename__ = "minutes"
    __table_args__ = (UniqueConstraint("meeting_id", "number"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    number: Mapped[int]  # 1, 2 ...
    began_at: Mapped[datetime]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[ShortText] = mapped_column(default="")


class MinuteLine(Editable):
    """What was said under one agenda item, in plain words and in easy words."""

    __tablename__ = "minute_line"
    __table_args__ = (UniqueConstraint("minutes_id", "agenda_item_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    minutes_id: Mapped[UUID] = mapped_column(ForeignKey("minutes.id"), index=True)
    agenda_item_id: Mapped[UUID] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    said: Mapped[PersonalText] = mapped_column(default="")
    easy: Mapped[PersonalText] = mapped_column(default="")  # empty: the plain words are used


class Decision(Editable):
    """Something the panel decided."""

    __tablename__ = "decision"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    words: Mapped[PersonalText]
    words_key: Mapped[str] = mapped_column(info=PERSONAL)  # folded, for searching


class ActionPoint(Editable):
    """Something somebody said they would do. Open ones are carried forward by themselves."""

    __tablename__ = "action_point"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    words: Mapped[PersonalText]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    owner: Mapped[PersonalShort] = mapped_column(default="")  # staff or a partner, by name
    due_on: Mapped[date | None] = mapped_column(index=True)
    done_on: Mapped[date | None]


class Faces(Editable):
    """How the meeting was, as three piles of paper faces."""

    __tablename__ = "faces"
    __table_args__ = (
        UniqueConstraint("meeting_id"),
        CheckConstraint("good >= 0 AND middling >= 0 AND poor >= 0", name="counts"),
    )
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    good: Mapped[int] = mapped_column(default=0)
    middling: Mapped[int] = mapped_column(default=0)
    poor: Mapped[int] = mapped_column(default=0)
    words: Mapped[PersonalText] = mapped_column(default="")
