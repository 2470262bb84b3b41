"""Adding people and changing what we know of them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar, Final
from uuid import UUID

from coprod_desktop.commands.members.facts import fitting, write
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import REVIEW_EVERY, Status, checked_name
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import ChecklistItem, Member
from coprod_desktop.store.workspace import Work

EDITABLE: Final = frozenset(
    {
        "name", "pronouns", "payment_name", "certificate_name", "introduce_as", "born", "joined_on",
        "format", "paper_colour", "languages", "interpreter", "food", "allergies", "travel_mode",
        "travel_route", "last_fare", "review_on", "last_heard_on", "describe_as", "sharing",
        "buddy",
    }
)  # fmt: skip
STEP_EVERY: Final = timedelta(weeks=1)
"""Steps of joining are a week apart, until somebody says another day."""


@dataclass(frozen=True, slots=True)
class AddMember:
    """Put a person in the book. Only the name is required.

    `facts` are pairs of a column's name and its value, as in `EditMember`; `checklist` are the
    steps of their joining.
    """

    name: str
    facts: tuple[tuple[str, object], ...] = ()
    checklist: tuple[str, ...] = ()

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> MemberId:
        """Add them.

        Raises:
            Refused: "member-needs-a-name", "name-too-long", "name-without-letters".
        """
        name = checked_name(self.name)
        today = work.now.astimezone(LONDON).date()
        member = Member(name=name, name_key=folded(name), joined_on=today, status=Status.ACTIVE)
        member.review_on = today + REVIEW_EVERY
        _write(member, self.facts, today)
        work.session.add(member)
        work.session.flush()
        for number, step in enumerate(self.checklist, 1):
            due = today + STEP_EVERY * number
            work.session.add(ChecklistItem(member_id=member.id, words=one_line(step), due_on=due))
        return MemberId(member.id)


@dataclass(frozen=True, slots=True)
class EditMember:
    """Change what we know of a person, as pairs of a column's name and its new value."""

    member: MemberId
    facts: tuple[tuple[str, object], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> MemberId:
        """Change the row, and say whose it is.

        Raises:
            Refused: "member-needs-a-name", "name-too-long", "name-without-letters",
                "words-too-long", "day-to-come", "born-too-early".
        """
        member = work.session.get_one(Member, self.member)
        _write(member, self.facts, work.now.astimezone(LONDON).date())
        work.session.flush()
        return self.member


@dataclass(frozen=True, slots=True)
class EditMembers:
    """Change the same thing for many people, as one step."""

    members: tuple[MemberId, ...]
    facts: tuple[tuple[str, object], ...]

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Change every row, and say how many."""
        today = work.now.astimezone(LONDON).date()
        for each in self.members:
            _write(work.session.get_one(Member, each), self.facts, today)
        return len(self.members)


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Say where somebody is with us. Resting has a day to come back, or none yet."""

    member: MemberId
    status: Status
    reason: str = ""
    resting_until: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the status.

        Raises:
            Refused: "comes-back-in-the-past", "words-too-long".
        """
        member = work.session.get_one(Member, self.member)
        back = self.resting_until if self.status is Status.RESTING else None
        if back is not None and back < work.now.astimezone(LONDON).date():
            raise Refused("comes-back-in-the-past")
        member.status = self.status
        member.status_reason = fitting(member, "status_reason", self.reason.strip())
        member.resting_until = back


@dataclass(frozen=True, slots=True)
class TickChecklist:
    """Say that a step of somebody's joining is done, or not done after all."""

    item: UUID
    done: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Tick it."""
        item = work.session.get_one(ChecklistItem, self.item)
        item.done_on = work.now.astimezone(LONDON).date() if self.done else None


def _write(member: Member, facts: tuple[tuple[str, Any], ...], today: date) -> None:
    named = tuple(
        (key, checked_name(str(value)) if key == "name" else value) for key, value in facts
    )
    write(member, EDITABLE, named, today)
    member.name_key = folded(member.name)
