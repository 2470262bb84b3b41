"""Everything we hold about one person, as they will be given it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.information import Decision, Named
from coprod_desktop.readmodels.charity import CharityCard


@dataclass(frozen=True, slots=True)
class HeldText:
    """One thing we hold: what it is, and what stands there.

    Attributes:
        place: table, row and column, to find it again.
        named: other people's names in it.
    """

    place: str
    label: str
    text: str
    named: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldRow:
    """Things that belong together, such as one note."""

    title: str
    texts: tuple[HeldText, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One kind of thing we hold."""

    table: str
    title: str
    rows: tuple[HeldRow, ...]


@dataclass(frozen=True, slots=True)
class FoundName:
    """Somebody else's name at one place, to be kept or covered.

    Attributes:
        decision: None while nobody has looked; it is covered until then.
    """

    place: str
    name: str
    chapter: str
    before: str
    stands: str
    after: str
    decision: Decision | None
    why: str

    @property
    def key(self) -> tuple[str, str]:
        """What one decision is about: one person's name at one place."""
        return self.place, self.name


@dataclass(frozen=True, slots=True)
class Request:
    """Where a request stands."""

    id: UUID
    asked_on: date
    how: str
    due_by: date
    paused_on: date | None
    paused_to: date | None
    longer_why: str
    sent_on: date | None

    @property
    def waiting_for_them(self) -> bool:
        """Whether the clock stands still until they answer."""
        return self.paused_on is not None and self.paused_to is None


@dataclass(frozen=True, slots=True)
class TheirInformation:
    """What the screen shows: the request, what was gathered, and the names to decide about."""

    name: str
    request: Request | None
    chapters: tuple[Chapter, ...]
    names: tuple[FoundName, ...]

    @property
    def decided(self) -> int:
        """How many names somebody has looked at."""
        return sum(one.decision is not None for one in self.names)


@dataclass(frozen=True, slots=True)
class Covered:
    """One line of the index of what was covered."""

    chapter: str
    why: str
    count: int


@dataclass(frozen=True, slots=True)
class PersonalCopy:
    """The copy a person is given: names covered, each with its reason."""

    charity: CharityCard | None
    name: str
    day: date
    asked_on: date | None
    chapters: tuple[Chapter, ...]
    covered: tuple[Covered, ...]
    pictures: tuple[tuple[str, bytes], ...]
