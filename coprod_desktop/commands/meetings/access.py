"""Book what people need ahead, or note that it is sent."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.kinds import Need
from coprod_desktop.models import Booking
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class NoteBooked:
    """Note that something is booked or sent for a meeting, or that it is not after all."""

    meeting_id: UUID
    need: Need
    done: bool = True
    note: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or delete the booking."""
        row = work.session.scalars(
            select(Booking).where(Booking.meeting_id == self.meeting_id, Booking.need == self.need)
        ).first()
        if row is None and self.done:
            day = work.now.astimezone(LONDON).date()
            work.session.add(
                Booking(meeting_id=self.meeting_id, need=self.need, done_on=day, note=self.note)
            )
        elif row is not None and not self.done:
            work.session.delete(row)
