"""Meetings, where they are held, what is on the agenda, and who took part."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.meetings.kinds import (
    Influence,
    ItemKind,
    Known,
    MeetingKind,
    Purpose,
    Setting,
    TookPart,
)
from coprod_desktop.domain.money import Money
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText

__all__ = [
    "AgendaItem",
    "Attendance",
    "Influence",
    "ItemKind",
    "Known",
    "Meeting",
    "MeetingKind",
    "MeetingSeries",
    "Purpose",
    "SeriesException",
    "Setting",
    "TookPart",
    "Venue",
    "Visitor",
]


class Venue(Editable):
    """A place where meetings are held, with the facts people need to know before they come."""

    __tablename__ = "venue"
    area: ClassVar[Area | None] = Area.MEETINGS

    name: Mapped[ShortText]
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[ShortText] = mapped_column(default="")
    step_free: Mapped[Known] = mapped_column(default=Known.UNKNOWN)
    hearing_loop: Mapped[Known] = mapped_column(default=Known.UNKNOWN)
    toilets: Mapped[Known] = mapped_column(default=Known.UNKNOWN)  # wheelchair-accessible
    quiet_room: Mapped[Known] = mapped_column(default=Known.UNKNOWN)
    parking: Mapped[Known] = mapped_column(default=Known.UNKNOWN)  # for Blue Badge holders
    last_bus: Mapped[int | None]  # minutes after midnight, London time
    how_to_find: Mapped[str] = mapped_column(default="")
    seats: Mapped[int | None]
    cost: Mapped[Money | None]  # for one meeting
    checked_on: Mapped[date | None]  # when somebody last looked at these facts
    notice_days: Mapped[int] = mapped_column(default=14)  # days ahead it must be booked


class MeetingSeries(Editable):
    """Meetings that come round: every so many weeks, or the nth weekday of a month."""

    __tablename__ = "meeting_series"
    __table_args__ = (CheckConstraint("every >= 1", name="every_positive"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    title: Mapped[ShortText]
    monthly: Mapped[bool]  # True: the nth weekday of every nth month; False: every n weeks
    every: Mapped[int]
    first_day: Mapped[date]
    start_minute: Mapped[int]  # minutes after midnight in London; a clock change does not move it
    last_day: Mapped[date | None]


class SeriesException(Editable):
    """One day of a series that is left out, or held on another day."""

    __tablename__ = "series_exception"
    __table_args__ = (UniqueConstraint("series_id", "day"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    series_id: Mapped[UUID] = mapped_column(ForeignKey("meeting_series.id"), index=True)
    day: Mapped[date]
    moved_to: Mapped[date | None]  # None: not held


class Meeting(Editable):
    """One meeting."""

    __tablename__ = "meeting"
    area: ClassVar[Area | None] = Area.MEETINGS

    title: Mapped[ShortText]
    panel_id: Mapped[UUID | None] = mapped_column(ForeignKey("panel.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]  # planned length
    kind: Mapped[MeetingKind] = mapped_column(default=MeetingKind.PANEL)
    purpose: Mapped[Purpose] = mapped_column(default=Purpose.DISCUSS)
    influence: Mapped[Influence] = mapped_column(default=Influence.INVOLVE)  # promised
    setting: Mapped[Setting] = mapped_column(default=Setting.ROOM)
    venue_id: Mapped[UUID | None] = mapped_column(ForeignKey("venue.id"), index=True)
    room: Mapped[ShortText] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")  # for joining online
    joining_help: Mapped[str] = mapped_column(default="")
    ground_rules: Mapped[str] = mapped_column(default="")
    quiet_room: Mapped[str] = mapped_column(default="")  # the standing line on every agenda
    others: Mapped[str] = mapped_column(default="")  # organisations we meet with, one a line
    learned: Mapped[str] = mapped_column(default="")  # what we took home from a meetup
    places: Mapped[int | None]  # most people; more go on the reserve list
    is_fixed: Mapped[bool] = mapped_column(default=False)  # the date has been promised
    cancelled_at: Mapped[datetime | None]
    cancelled_why: Mapped[str] = mapped_column(default="")
    series_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting_series.id"), index=True)
    series_day: Mapped[date | None]  # the day the series meant, even when moved
    copied_from: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)


class AgendaItem(Editable):
    """One line of an agenda."""

    __tablename__ = "agenda_item"
    __table_args__ = (CheckConstraint("minutes >= 0", name="minutes_not_negative"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    place: Mapped[int]  # 1, 2, 3 ... in order
    title: Mapped[ShortText]
    minutes: Mapped[int]
    kind: Mapped[ItemKind] = mapped_column(default=ItemKind.DISCUSS)
    lead: Mapped[PersonalShort] = mapped_column(default="")
    warning: Mapped[str] = mapped_column(default="")  # what may be hard to hear
    afterwards: Mapped[str] = mapped_column(default="")  # what happens with the result
    confidential: Mapped[bool] = mapped_column(default=False)  # left out of some copies


class Attendance(Editable):
    """How one person took part in one meeting."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    how: Mapped[TookPart]
    minutes: Mapped[int | None]  # time given, where it differs from the meeting's length
    note: Mapped[PersonalText] = mapped_column(default="")  # as the person put it


class Visitor(Editable):
    """Somebody who came and is not on our books: a name on the day, nothing more."""

    __tablename__ = "visitor"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    name: Mapped[PersonalShort]
    name_key: Mapped[str] = mapped_column(info=PERSONAL)
    organisation: Mapped[ShortText] = mapped_column(default="")
