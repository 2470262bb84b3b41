"""Keep the venue directory."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import Known
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Meeting, Venue
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class VenueDetails:
    """What we know about a place."""

    name: str
    address: str = ""
    phone: str = ""
    step_free: Known = Known.UNKNOWN
    hearing_loop: Known = Known.UNKNOWN
    toilets: Known = Known.UNKNOWN
    quiet_room: Known = Known.UNKNOWN
    parking: Known = Known.UNKNOWN
    last_bus: int | None = None
    how_to_find: str = ""
    seats: int | None = None
    cost: Money | None = None
    checked_on: date | None = None
    notice_days: int = 14


@dataclass(frozen=True, slots=True)
class AddVenue:
    """Add a place to the directory."""

    given: VenueDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the row and answer with its id.

        Raises:
            Refused: "venue-needs-a-name", "venue-numbers".
        """
        row = Venue(name="")
        write(row, self.given)
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class ChangeVenue:
    """Change what we know about a place."""

    venue_id: UUID
    given: VenueDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the row.

        Raises:
            Refused: "venue-needs-a-name", "venue-numbers".
        """
        write(work.session.get_one(Venue, self.venue_id), self.given)


@dataclass(frozen=True, slots=True)
class ChooseVenue:
    """Hold a meeting at a place of the directory."""

    meeting_id: UUID
    venue_id: UUID | None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Point the meeting to the place."""
        work.session.get_one(Meeting, self.meeting_id).venue_id = self.venue_id


def write(row: Venue, given: VenueDetails) -> None:
    """Put a place's details into a row.

    Raises:
        Refused: "venue-needs-a-name", "venue-numbers".
    """
    name = one_line(given.name)[:200]
    if not name:
        raise Refused("venue-needs-a-name")
    bus = given.last_bus
    if (
        (given.seats is not None and given.seats < 1)
        or given.notice_days < 0
        or (bus is not None and not 0 <= bus < 24 * 60)
    ):
        raise Refused("venue-numbers")
    row.name, row.address, row.phone = name, given.address.strip(), one_line(given.phone)
    row.step_free, row.hearing_loop, row.toilets = (
        given.step_free,
        given.hearing_loop,
        given.toilets,
    )
    row.quiet_room, row.parking, row.last_bus = given.quiet_room, given.parking, given.last_bus
    row.how_to_find, row.seats, row.cost = given.how_to_find.strip(), given.seats, given.cost
    row.checked_on, row.notice_days = given.checked_on, given.notice_days
