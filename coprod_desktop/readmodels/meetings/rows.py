"""Meetings in lists, in the calendar, and one in full."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from coprod_desktop.domain.agendas import Line
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.kinds import (
    Influence,
    ItemKind,
    Known,
    MeetingKind,
    Purpose,
    Setting,
)
from coprod_desktop.domain.money import Money


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as it stands in a list."""

    id: UUID
    title: str
    starts_at: datetime
    minutes: int
    panel: str
    panel_id: UUID | None
    kind: MeetingKind
    setting: Setting
    place: str
    cancelled: bool
    invited: int
    coming: int
    came: int
    papers: int
    packs_sent: int

    @property
    def day(self) -> date:
        """The London day it begins on."""
        return self.starts_at.astimezone(LONDON).date()

    @property
    def ends_at(self) -> datetime:
        """When it ends."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An agenda item with its times."""

    id: UUID
    place: int
    title: str
    minutes: int
    kind: ItemKind
    lead: str
    warning: str
    afterwards: str
    confidential: bool
    start: datetime
    end: datetime

    @property
    def line(self) -> Line:
        """The item as the rules see it."""
        return Line(self.minutes, self.kind, self.title)


@dataclass(frozen=True, slots=True)
class VenueRow:
    """A place with its facts."""

    id: UUID
    name: str
    address: str
    phone: str
    step_free: Known
    hearing_loop: Known
    toilets: Known
    quiet_room: Known
    parking: Known
    last_bus: int | None
    how_to_find: str
    seats: int | None
    cost: Money | None
    checked_on: date | None
    notice_days: int


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """One meeting in full, people and papers aside."""

    id: UUID
    title: str
    starts_at: datetime
    minutes: int
    panel_id: UUID | None
    panel: str
    kind: MeetingKind
    purpose: Purpose
    influence: Influence
    setting: Setting
    venue: VenueRow | None
    room: str
    link: str
    joining_help: str
    ground_rules: str
    quiet_room: str
    others: str
    learned: str
    places: int | None
    fixed: bool
    cancelled_at: datetime | None
    cancelled_why: str
    series_id: UUID | None
    items: tuple[ItemRow, ...]

    @property
    def day(self) -> date:
        """The London day it begins on."""
        return self.starts_at.astimezone(LONDON).date()

    @property
    def ends_at(self) -> datetime:
        """When it ends."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def agenda_minutes(self) -> int:
        """The minutes of all items."""
        return sum(item.minutes for item in self.items)

    @property
    def where(self) -> str:
        """The place in one line; empty when it is not known."""
        name = self.venue.name if self.venue else ""
        return ", ".join(part for part in (self.room, name) if part)


@dataclass(frozen=True, slots=True)
class PanelChoice:
    """A panel that a meeting may be for."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class MemberChoice:
    """Somebody who may be invited."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Left:
    """How much is left to do at each station of the rail."""

    plan: int
    invite: int
    pack: int
    day: int
    after: int
