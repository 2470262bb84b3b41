"""People as lists and cards show them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from coprod_desktop.domain.feedback.attribution import Attribution
from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.people import Ability, Happened, Need, Route, Sensitive, Status


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
    flagged: bool = True
    shared_on: date | None = None
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part in a panel, from a day, perhaps to a day."""

    panel: PanelId
    name: str
    role: str
    from_day: date
    to_day: date | None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TrustedRow:
    """Whom to ring."""

    name: str
    relation: str
    phone: str
    may_contact: bool
    id: UUID | None = None
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class AbilityRow:
    """A skill, a goal or an interest."""

    id: UUID
    kind: Ability
    words: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note about somebody."""

    id: UUID
    on_day: date
    by: str
    words: str
    shared: bool


@dataclass(frozen=True, slots=True)
class SensitiveRow:
    """A sensitive fact, as it is shown to somebody who asked for it on purpose."""

    id: UUID
    kind: Sensitive
    words: str
    purpose: str
    consent_on: date


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """Something agreed to."""

    id: UUID
    purpose: str
    given_on: date
    channel: str
    wording_version: str
    withdrawn_on: date | None
    wording: str = ""
    until: date | None = None
    withdrawn_how: str = ""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of joining."""

    id: UUID
    words: str
    done_on: date | None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class MemberCard:
    """One person in full. Sensitive facts are counted here and asked for apart."""

    id: MemberId
    name: str
    pronouns: str
    payment_name: str
    certificate_name: str
    introduce_as: str
    describe_as: str
    sharing: Attribution | None
    buddy: str
    born: date | None
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
    abilities: tuple[AbilityRow, ...]
    consents: tuple[ConsentRow, ...]
    steps: tuple[StepRow, ...]
    notes: tuple[NoteRow, ...]
    sensitive: int
    looks: int = 0  # how often somebody looked at the sensitive facts


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened with somebody."""

    at: datetime
    what: Happened
    about: str = ""  # a meeting's title, a paper's key, words of a note, a command's name
    more: str = ""  # a channel, a role, a format
    money: Money | None = None
    minutes: int | None = None
    by: str = ""
    place: tuple[str, str, UUID | None] | None = None  # tab, leaf, the thing there


@dataclass(frozen=True, slots=True)
class Likeness:
    """Somebody already here who may be the same person."""

    id: MemberId
    name: str
    joined_on: date | None
    panels: str


@dataclass(frozen=True, slots=True)
class Following:
    """What follows to the person who is kept when two records become one."""

    meetings: int
    payments: int
    ideas: int
    papers: int
    panels: int
    consents: int
    notes: int
    training: int
