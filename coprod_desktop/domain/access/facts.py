"""What the accessibility check is told, and what it answers with.

Default limits come from advice gathered in involvement guides: 90 minutes, a break at least every
45, start 10:30 or later and end by 15:00, papers out 10 working days before (amber under 7, red
under 5), talks of 20 minutes, at most four decisions and twelve pages. All can be changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from coprod_desktop.domain.agendas import Line
from coprod_desktop.domain.availability import Away, Hours
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.kinds import Known, Need, Setting


class Help(StrEnum):
    """What somebody needs to take part, as far as a meeting must know it. Never a diagnosis."""

    STEP_FREE = "step-free"
    LOOP = "loop"
    TOILETS = "toilets"
    QUIET_ROOM = "quiet-room"
    PARKING = "parking"
    BUS = "bus"
    INTERPRETER = "interpreter"
    CHILDCARE = "childcare"
    TICKETS = "tickets"
    PRE_MEET = "pre-meet"


class Weight(StrEnum):
    """How much a finding matters, in the order they are shown."""

    STOP = "stop"
    WAITING = "waiting"
    GOOD = "good"


class MendKind(StrEnum):
    """What one press can put right."""

    ADD_BREAK = "add-break"
    MOVE = "move"
    SHORTEN = "shorten"
    BOOKED = "booked"
    OPEN_VENUE = "open-venue"
    SUGGEST = "suggest"
    OPEN_PAPER = "open-paper"
    OPEN_PERSON = "open-person"
    OPEN_INVITED = "open-invited"
    OPEN_AGENDA = "open-agenda"


@dataclass(frozen=True, slots=True)
class Mend:
    """One press that puts something right, with all it needs to do so."""

    kind: MendKind
    moment: datetime | None = None
    place: int | None = None
    minutes: int | None = None
    need: Need | None = None
    about: UUID | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the check noticed.

    Attributes:
        reason: a key that `wording.access` turns into a sentence.
        people: whom it concerns; empty when it concerns everybody or when names stay private.
        details: values for the sentence.
    """

    weight: Weight
    reason: str
    people: tuple[str, ...] = ()
    details: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something else somebody is asked to at a time: another meeting, or one of their own."""

    start: datetime
    end: datetime
    title: str = ""  # empty: private


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invited, as far as the check must know them."""

    id: UUID
    name: str
    helps: frozenset[Help] = frozenset()
    hours: tuple[Hours, ...] = ()
    away: tuple[Away, ...] = ()
    busy: tuple[Commitment, ...] = ()
    keeps: frozenset[str] = frozenset()  # faiths whose holidays they keep
    school_run: bool = False
    pay_days: frozenset[int] = frozenset()  # days of the month to keep clear, if they said
    longest: int | None = None  # minutes that are enough for them
    has_format: bool = True
    easy_read: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A venue's facts."""

    id: UUID | None = None
    name: str = ""
    step_free: Known = Known.UNKNOWN
    loop: Known = Known.UNKNOWN
    toilets: Known = Known.UNKNOWN
    quiet_room: Known = Known.UNKNOWN
    parking: Known = Known.UNKNOWN
    last_bus: int | None = None
    seats: int | None = None
    checked_on: date | None = None
    notice_days: int = 14


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """A paper of the pack, measured elsewhere."""

    id: UUID
    title: str
    pages: int
    reading_age: float | None = None
    acronyms: tuple[str, ...] = ()  # used without being explained
    re_flows: bool = True


@dataclass(frozen=True, slots=True)
class Holiday:
    """A bank holiday, or a day of a faith."""

    day: date
    name: str
    faith: str = ""  # empty: a bank holiday


@dataclass(frozen=True, slots=True)
class Limits:
    """What we aim for, unless a charity says otherwise."""

    longest: int = 90
    break_every: int = 45
    earliest: int = 10 * 60 + 30
    latest: int = 15 * 60
    talk: int = 20
    decisions: int = 4
    pages: int = 12
    reading_age: int = 11
    papers_good: int = 10
    papers_red: int = 5
    venue_stale: int = 365


@dataclass(frozen=True, slots=True)
class Plan:
    """A meeting as planned, with everything the check looks at."""

    start: datetime
    minutes: int
    today: date
    setting: Setting = Setting.ROOM
    place: Place | None = None
    link: str = ""
    lines: tuple[Line, ...] = ()
    people: tuple[Person, ...] = ()
    papers: tuple[PaperFacts, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    apart: tuple[tuple[UUID, UUID], ...] = ()
    booked: frozenset[Need] = frozenset()
    fixed: bool = False
    places: int | None = None
    limits: Limits = Limits()

    @property
    def end(self) -> datetime:
        """When it ends."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def day(self) -> date:
        """The London day it begins on."""
        return self.start.astimezone(LONDON).date()

    @property
    def in_room(self) -> bool:
        """Whether anybody has to travel."""
        return self.setting is not Setting.ONLINE

    def needing(self, need: Help) -> tuple[str, ...]:
        """The names of those who need something."""
        return tuple(person.name for person in self.people if need in person.helps)
