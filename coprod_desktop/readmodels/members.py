"""People as lists and cards show them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Ability, Need, Route, Status


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One line of the list: the name, one fact and where they are with us."""

    id: MemberId
    name: str
    status: Status
    format: Format
    panels: str
    review_on: date | None
    resting_until: date | None


@dataclass(frozen=True, slots=True)
class RouteRow:
    """A way to reach somebody; how not stands first."""

    id: UUID
    kind: Route
    value: str
    how_not: str
    say: str
    preferred: bool
    safe: bool


@dataclass(frozen=True, slots=True)
class NeedRow:
    """What helps."""

    id: UUID
    kind: Need
    words: str
    may_share: bool
    recorded_on: date
    met_on: date | None


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part in a panel, from a day, perhaps to a day."""

    panel: PanelId
    name: str
    role: str
    from_day: date
    to_day: date | None


@dataclass(frozen=True, slots=True)
class TrustedRow:
    """Whom to ring."""

    name: str
    relation: str
    phone: str
    may_contact: bool


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """Something agreed to."""

    id: UUID
    purpose: str
    given_on: date
    channel: str
    wording_version: str
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of joining."""

    id: UUID
    words: str
    done_on: date | None


@dataclass(frozen=True, slots=True)
class MemberCard:
    """One person in full. Sensitive facts are counted here and asked for apart."""

    id: MemberId
    name: str
    pronouns: str
    payment_name: str
    certificate_name: str
    introduce_as: str
    joined_on: date | None
    status: Status
    status_reason: str
    resting_until: date | None
    format: Format
    paper_colour: PaperColour
    languages: str
    interpreter: str
    food: str
    allergies: str
    travel_mode: str
    travel_route: str
    last_fare: Money | None
    review_on: date | None
    last_heard_on: date | None
    routes: tuple[RouteRow, ...]
    needs: tuple[NeedRow, ...]
    parts: tuple[PartRow, ...]
    trusted: tuple[TrustedRow, ...]
    times: tuple[tuple[int, int, int], ...]
    abilities: tuple[tuple[Ability, str], ...]
    consents: tuple[ConsentRow, ...]
    steps: tuple[StepRow, ...]
    notes: tuple[tuple[date, str, str, bool], ...]  # day, by, words, shared
    sensitive: int


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened with somebody."""

    at: datetime
    command: str
    actor: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody already here who may be the same person."""

    id: MemberId
    name: str
    joined_on: date | None
    panels: str


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A panel and how many are on it now."""

    id: PanelId
    name: str
    partner: str
    people: int


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """Somebody who should not be forgotten: why, as a key for the wording, and since when."""

    id: MemberId
    name: str
    why: str  # "review-due", "comes-back", "gone-quiet", "joining"
    day: date
