"""Plan a meeting, move it, copy the last one, cancel it."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.availability import minute_of_day
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings import times
from coprod_desktop.domain.meetings.kinds import Influence, MeetingKind, Purpose, Setting
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import AgendaItem, Invitation, Meeting
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class MeetingDetails:
    """Everything a meeting's plan says about itself, agenda and people aside."""

    title: str
    starts_at: datetime
    minutes: int = 90
    panel_id: UUID | None = None
    kind: MeetingKind = MeetingKind.PANEL
    purpose: Purpose = Purpose.DISCUSS
    influence: Influence = Influence.INVOLVE
    setting: Setting = Setting.ROOM
    venue_id: UUID | None = None
    room: str = ""
    link: str = ""
    joining_help: str = ""
    ground_rules: str = ""
    quiet_room: str = ""
    others: str = ""
    learned: str = ""
    places: int | None = None


@dataclass(frozen=True, slots=True)
class PlanMeeting:
    """Put a new meeting into the calendar."""

    given: MeetingDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the meeting and answer with its id.

        Raises:
            Refused: "meeting-needs-a-title", "meeting-length", "places-count".
        """
        row = Meeting(title="", starts_at=self.given.starts_at, minutes=0)
        write(row, self.given)
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class ChangeMeeting:
    """Change what a meeting's plan says."""

    meeting_id: UUID
    given: MeetingDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the row.

        Raises:
            Refused: as `PlanMeeting`.
        """
        write(work.session.get_one(Meeting, self.meeting_id), self.given)


@dataclass(frozen=True, slots=True)
class MoveMeeting:
    """Hold a meeting at another time, keeping everything else."""

    meeting_id: UUID
    starts_at: datetime

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change when it begins."""
        work.session.get_one(Meeting, self.meeting_id).starts_at = self.starts_at


@dataclass(frozen=True, slots=True)
class ChangeLength:
    """Make a meeting longer or shorter."""

    meeting_id: UUID
    minutes: int

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change its length.

        Raises:
            Refused: "meeting-length".
        """
        minutes = times.checked_length(self.minutes)
        work.session.get_one(Meeting, self.meeting_id).minutes = minutes


@dataclass(frozen=True, slots=True)
class FixDate:
    """Promise a meeting's date to people, or say that it may still move."""

    meeting_id: UUID
    fixed: bool

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the promise."""
        work.session.get_one(Meeting, self.meeting_id).is_fixed = self.fixed


@dataclass(frozen=True, slots=True)
class NoteLearning:
    """Write down what we took home from a meetup with others."""

    meeting_id: UUID
    learned: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Keep the words."""
        work.session.get_one(Meeting, self.meeting_id).learned = self.learned.strip()


@dataclass(frozen=True, slots=True)
class CancelMeeting:
    """Say that a meeting is not held. Nothing is thrown away; people still have to be told."""

    meeting_id: UUID
    why: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Note when and why.

        Raises:
            Refused: "cancelled-already".
        """
        meeting = work.session.get_one(Meeting, self.meeting_id)
        if meeting.cancelled_at is not None:
            raise Refused("cancelled-already")
        meeting.cancelled_at, meeting.cancelled_why = work.now, self.why.strip()


@dataclass(frozen=True, slots=True)
class CopyMeeting:
    """Plan the next meeting from an earlier one: its agenda, its place, its people."""

    meeting_id: UUID
    starts_at: datetime | None = None  # None: four weeks on, at the same time of day
    with_people: bool = True
    details: dict[str, str | int] = field(default_factory=dict[str, str | int])

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the copy and answer with its id. Answers, papers and minutes stay behind."""
        old = work.session.get_one(Meeting, self.meeting_id)
        starts_at = self.starts_at or weeks_on(old.starts_at, work.now)
        new = duplicate(old, starts_at)
        new.copied_from = old.id
        work.session.add(new)
        work.session.flush()
        copy_agenda(work, old.id, new.id)
        if self.with_people:
            copy_people(work, old.id, new.id)
        return new.id


def weeks_on(moment: datetime, now: datetime, weeks: int = 4) -> datetime:
    """The same time of day some weeks on, on a day that is not past."""
    day = moment.astimezone(LONDON).date() + timedelta(weeks=weeks)
    while day <= now.astimezone(LONDON).date():
        day += timedelta(weeks=weeks)
    return same_time(day, moment)


def same_time(day: date, moment: datetime) -> datetime:
    """A meeting's wall time on another day; an hour later where the clocks jump over it."""
    minute = minute_of_day(moment)
    try:
        return times.moment(day, minute)
    except Refused:
        return times.moment(day, minute + 60)


def duplicate(old: Meeting, starts_at: datetime) -> Meeting:
    """A meeting like another one, at another time, with nothing that belongs to the old day."""
    return Meeting(
        title=old.title, panel_id=old.panel_id, starts_at=starts_at, minutes=old.minutes,
        kind=old.kind, purpose=old.purpose, influence=old.influence, setting=old.setting,
        venue_id=old.venue_id, room=old.room, link=old.link, joining_help=old.joining_help,
        ground_rules=old.ground_rules, quiet_room=old.quiet_room, others=old.others,
        places=old.places, series_id=old.series_id,
    )  # fmt: skip


def copy_agenda(work: Work, old: UUID, new: UUID) -> None:
    """Give a meeting the agenda of another."""
    items = work.session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == old).order_by(AgendaItem.place)
    )
    for item in items.all():
        work.session.add(
            AgendaItem(
                meeting_id=new,
                place=item.place,
                title=item.title,
                minutes=item.minutes,
                kind=item.kind,
                lead=item.lead,
                warning=item.warning,
                afterwards=item.afterwards,
                confidential=item.confidential,
            )
        )


def copy_people(work: Work, old: UUID, new: UUID) -> None:
    """Invite the people of another meeting, with their old row numbers."""
    rows = work.session.scalars(
        select(Invitation).where(Invitation.meeting_id == old).order_by(Invitation.row_number)
    )
    for number, row in enumerate(rows.all(), start=1):
        work.session.add(
            Invitation(
                meeting_id=new,
                member_id=row.member_id,
                row_number=number,
                is_reserve=row.is_reserve,
            )
        )


def write(row: Meeting, given: MeetingDetails) -> None:
    """Put a plan's details into a row.

    Raises:
        Refused: "meeting-needs-a-title", "meeting-length", "places-count".
    """
    title = one_line(given.title)[:200]
    if not title:
        raise Refused("meeting-needs-a-title")
    if given.places is not None and given.places < 1:
        raise Refused("places-count")
    row.title, row.minutes = title, times.checked_length(given.minutes)
    row.starts_at, row.panel_id = given.starts_at, given.panel_id
    row.kind, row.purpose, row.influence = given.kind, given.purpose, given.influence
    row.setting, row.venue_id, row.room = given.setting, given.venue_id, one_line(given.room)
    row.link, row.joining_help = given.link.strip(), given.joining_help.strip()
    row.ground_rules, row.quiet_room = given.ground_rules.strip(), given.quiet_room.strip()
    row.others, row.learned, row.places = given.others.strip(), given.learned.strip(), given.places
