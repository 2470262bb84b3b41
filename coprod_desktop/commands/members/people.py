"""Adding people and changing what we know of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from coprod_desktop.commands.members.searching import refresh
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import REVIEW_EVERY, Status
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import ChecklistItem, Member
from coprod_desktop.store.workspace import Work

EDITABLE: Final = frozenset(
    {
        "name", "pronouns", "payment_name", "certificate_name", "introduce_as", "born", "joined_on",
        "format", "paper_colour", "languages", "interpreter", "food", "allergies", "travel_mode",
        "travel_route", "last_fare", "review_on", "last_heard_on",
    }
)  # fmt: skip


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
            Refused: "member-needs-a-name", "name-too-long".
        """
        name = _name(self.name)
        today = work.now.date()
        member = Member(name=name, name_key=folded(name), joined_on=today, status=Status.ACTIVE)
        member.review_on = today + REVIEW_EVERY
        _write(member, self.facts)
        work.session.add(member)
        refresh(work.session, _flushed(work, member))
        for step in self.checklist:
            work.session.add(ChecklistItem(member_id=member.id, words=one_line(step)))
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
            Refused: "member-needs-a-name", "name-too-long".
        """
        member = work.session.get_one(Member, self.member)
        _write(member, self.facts)
        refresh(work.session, self.member)
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

    def run(self, work: Work) -> None:
        """Change every row."""
        for each in self.members:
            _write(work.session.get_one(Member, each), self.facts)


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
            Refused: "comes-back-in-the-past".
        """
        member = work.session.get_one(Member, self.member)
        back = self.resting_until if self.status is Status.RESTING else None
        if back is not None and back < work.now.date():
            raise Refused("comes-back-in-the-past")
        member.status, member.status_reason = self.status, self.reason.strip()
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
        item.done_on = work.now.date() if self.done else None


def _name(text: str) -> str:
    name = one_line(text)
    if not name:
        raise Refused("member-needs-a-name")
    if len(name) > 300:
        raise Refused("name-too-long")
    return name


def _write(member: Member, facts: tuple[tuple[str, Any], ...]) -> None:
    for key, value in facts:
        if key not in EDITABLE:
            raise KeyError(key)
        if key == "name":
            value = _name(str(value))
            member.name_key = folded(value)
        elif isinstance(value, str) and type(value) is str:
            value = value.strip()
        setattr(member, key, value)


def _flushed(work: Work, member: Member) -> MemberId:
    work.session.flush()
    return MemberId(member.id)
