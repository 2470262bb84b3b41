"""What remains of a meeting: minutes, decisions, actions, faces, calls to make."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from coprod_desktop.domain.meetings.kinds import TookPart
from coprod_desktop.readmodels.meetings.rows import ItemRow


@dataclass(frozen=True, slots=True)
class MinuteRow:
    """What was said under one item."""

    item: ItemRow
    said: str
    easy: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision, with the meeting it was made in."""

    id: UUID
    words: str
    meeting_id: UUID
    meeting: str
    day: date
    item_id: UUID | None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action, with whose it is and how it stands."""

    id: UUID
    words: str
    owner: str
    due_on: date | None
    done_on: date | None
    meeting_id: UUID
    meeting: str
    day: date
    item_id: UUID | None = None

    def overdue(self, today: date) -> bool:
        """Whether it should have been done by now."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class PartRow:
    """How somebody took part."""

    member_id: UUID
    name: str
    how: TookPart
    minutes: int | None


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """Somebody who should get a call after a meeting, and why."""

    member_id: UUID
    name: str
    why: str
    by: str
    due: date
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class FacesRow:
    """The three piles of faces."""

    good: int = 0
    middling: int = 0
    poor: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class AfterView:
    """Everything the After page shows."""

    number: int  # the version of the minutes; 0 when none are begun
    approved_at: datetime | None
    approved_by: str
    minutes: tuple[MinuteRow, ...]
    decisions: tuple[DecisionRow, ...]
    actions: tuple[ActionRow, ...]  # of this meeting
    carried: tuple[ActionRow, ...]  # open ones of earlier meetings of the same panel
    there: tuple[PartRow, ...]
    visitors: tuple[str, ...]
    faces: FacesRow
    check_ins: tuple[CheckInRow, ...]


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """Somebody who should be reminded now."""

    meeting_id: UUID
    meeting: str
    starts_at: datetime
    member_id: UUID
    name: str
    days_before: int
    how: str
    phone: str
    first_say: str
    message_safe: bool | None
