"""Meetings that come round, with days left out or moved."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.meetings.plan import copy_agenda, copy_people, duplicate, same_time
from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import series
from coprod_desktop.models import Meeting, MeetingSeries, SeriesException
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class RepeatMeeting:
    """Let a meeting come round, and plan the next ones at once."""

    meeting_id: UUID
    monthly: bool = True
    every: int = 1
    count: int = 6
    last_day: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many are planned, for History."""
        return {"count": self.count}

    def run(self, work: Work) -> tuple[UUID, ...]:
        """Add the series and its next meetings; answer with their ids, the first one left out.

        Raises:
            Refused: "repeats-already", "series-every", "series-ends-first", "series-count".
        """
        first = work.session.get_one(Meeting, self.meeting_id)
        if first.series_id is not None:
            raise Refused("repeats-already")
        if not 2 <= self.count <= series.LONGEST:
            raise Refused("series-count")
        day = first.starts_at.astimezone(LONDON).date()
        rule = series.Rule(day, self.every, self.monthly, self.last_day)
        row = MeetingSeries(
            title=first.title, monthly=self.monthly, every=self.every, first_day=day,
            start_minute=minute_of_day(first.starts_at), last_day=self.last_day,
        )  # fmt: skip
        work.session.add(row)
        work.session.flush()
        first.series_id, first.series_day = row.id, day
        return tuple(
            _add(work, first, each) for each in series.days(rule, self.count) if each != day
        )


def _add(work: Work, first: Meeting, day: date) -> UUID:
    made = duplicate(first, same_time(day, first.starts_at))
    made.series_day = day
    work.session.add(made)
    work.session.flush()
    copy_agenda(work, first.id, made.id)
    copy_people(work, first.id, made.id)
    return made.id


@dataclass(frozen=True, slots=True)
class ExceptDay:
    """Leave one day of a series out, or hold that meeting on another day."""

    meeting_id: UUID
    moved_to: date | None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Note the exception, and move or cancel the meeting.

        Raises:
            Refused: "does-not-repeat".
        """
        meeting = work.session.get_one(Meeting, self.meeting_id)
        if meeting.series_id is None or meeting.series_day is None:
            raise Refused("does-not-repeat")
        known = work.session.scalars(
            select(SeriesException)
            .where(SeriesException.series_id == meeting.series_id)
            .where(SeriesException.day == meeting.series_day)
        ).first()
        if known is None:
            known = SeriesException(series_id=meeting.series_id, day=meeting.series_day)
            work.session.add(known)
        known.moved_to = self.moved_to
        if self.moved_to is None:
            meeting.cancelled_at = meeting.cancelled_at or work.now
        else:
            meeting.starts_at = same_time(self.moved_to, meeting.starts_at)
