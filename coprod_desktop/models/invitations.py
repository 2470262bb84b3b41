"""Who is invited, what they answered, the calls made and the reminders due."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome, Need
from coprod_desktop.models.base import Editable, PersonalText, ShortText


class Invitation(Editable):
    """One person asked to one meeting, and what they answered."""

    __tablename__ = "invitation"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    row_number: Mapped[int]  # the big number on the sign-in sheet; never used twice in a meeting
    is_reserve: Mapped[bool] = mapped_column(default=False)
    sent_at: Mapped[datetime | None]
    sent_how: Mapped[ShortText] = mapped_column(default="")
    answer: Mapped[Answer] = mapped_column(default=Answer.WAITING)
    answered_at: Mapped[datetime | None]
    answer_note: Mapped[PersonalText] = mapped_column(default="")  # in the person's words
    told_cancelled_at: Mapped[datetime | None]


class Call(Editable):
    """One telephone call of a phone round."""

    __tablename__ = "call"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    at: Mapped[datetime]
    outcome: Mapped[CallOutcome]
    note: Mapped[PersonalText] = mapped_column(default="")


class ReminderDone(Editable):
    """A reminder that was given: so many days before, by which way."""

    __tablename__ = "reminder_done"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id", "days_before"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    days_before: Mapped[int]  # 7, 1 or 0
    at: Mapped[datetime]
    how: Mapped[ShortText] = mapped_column(default="")


class KeepApart(Editable):
    """Two people who must not be put together. Private: no reason is kept or shown."""

    __tablename__ = "keep_apart"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id <> second_id", name="two_people"),
    )
    area: ClassVar[Area | None] = Area.MEETINGS

    first_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    second_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)


class Booking(Editable):
    """Something booked ahead so that people can take part: an interpreter, tickets, childcare."""

    __tablename__ = "booking"
    __table_args__ = (UniqueConstraint("meeting_id", "need"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    need: Mapped[Need]
    done_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")


class CheckIn(Editable):
    """A call after a meeting, to ask how somebody is."""

    __tablename__ = "check_in"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    by: Mapped[ShortText] = mapped_column(default="")  # who rings
    done_at: Mapped[datetime | None]
