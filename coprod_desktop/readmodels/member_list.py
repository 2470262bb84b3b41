"""People as a list shows them, page by page."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Need, Route, Status


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """How many people fit, of how many there are, and whether only by how they sound."""

    asks: MemberFilter
    count: int
    among: int
    by_sound: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What a list is sorted by: a key of `SORTS`, and which way."""

    key: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One person as a line of the table. A way to reach them is there only if it is safe."""

    id: MemberId
    name: str
    pronouns: str
    status: Status
    panels: str
    groups: str
    kind: Route | None
    reach: str
    how_not: str
    format: Format
    colour: PaperColour
    needs: tuple[Need, ...]
    languages: str
    interpreter: str
    joined_on: date | None
    last_heard_on: date | None
    review_on: date | None
    resting_until: date | None


@dataclass(frozen=True, slots=True)
class SavedFilterRow:
    """A filter kept under a name, and how many it finds now."""

    id: UUID
    name: str
    asks: MemberFilter
    count: int
