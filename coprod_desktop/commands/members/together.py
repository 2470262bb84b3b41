"""Changing the same thing for many people at once, each as one step that can be taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.people import Status
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import Member, MemberGroup, MemberNote, PanelRole
from coprod_desktop.store.workspace import Work

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class SetStatuses:
    """Say where many people are with us. Resting has a day to come back, or none yet."""

    members: tuple[MemberId, ...]
    status: Status
    reason: str = ""
    resting_until: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Change every status, and say how many were changed.

        Raises:
            Refused: "nobody-chosen", "comes-back-in-the-past".
        """
        back = self.resting_until if self.status is Status.RESTING else None
        if back is not None and back < _today(work):
            raise Refused("comes-back-in-the-past")
        for member in _people(work, self.members):
            member.status, member.status_reason = self.status, self.reason.strip()
            member.resting_until = back
        return len(self.members)


@dataclass(frozen=True, slots=True)
class JoinPanelTogether:
    """Many people take part in a panel from a day on. Who is on it already stays as they are."""

    members: tuple[MemberId, ...]
    panel: PanelId
    from_day: date
    role: str = ""

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Add their roles, and say how many joined.

        Raises:
            Refused: "nobody-chosen", "all-on-the-panel-already".
        """
        there = {role.member_id for role in _roles(work, self.members, self.panel)}
        new = [each for each in dict.fromkeys(self.members) if each not in there]
        if not new:
            raise Refused("all-on-the-panel-already")
        work.session.add_all(
            PanelRole(
                member_id=each,
                panel_id=self.panel,
                from_day=self.from_day,
                role=one_line(self.role),
            )
            for each in new
        )
        return len(new)


@dataclass(frozen=True, slots=True)
class LeavePanelTogether:
    """Many people's part in a panel ends on a day. What they did stays."""

    members: tuple[MemberId, ...]
    panel: PanelId
    on: date

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """End their roles, and say how many left.

        Raises:
            Refused: "nobody-chosen", "nobody-on-the-panel", "leaves-before-joining".
        """
        roles = _roles(work, self.members, self.panel)
        if not roles:
            raise Refused("nobody-on-the-panel")
        for role in roles:
            if self.on < role.from_day:
                raise Refused("leaves-before-joining")
            role.to_day = self.on
        return len({role.member_id for role in roles})


@dataclass(frozen=True, slots=True)
class PutIntoGroup:
    """Put many people into a group. A group is there as soon as somebody is in it."""

    members: tuple[MemberId, ...]
    group: str

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Add them, and say how many are new in it.

        Raises:
            Refused: "nobody-chosen", "needs-a-name", "all-in-the-group-already".
        """
        name = one_line(self.group)
        if not name or len(name) > 200:
            raise Refused("needs-a-name")
        there = {each.member_id for each in _places(work, self.members, name)}
        new = [each for each in dict.fromkeys(self.members) if each not in there]
        if not new:
            raise Refused("all-in-the-group-already")
        work.session.add_all(
            MemberGroup(member_id=each, name=name, name_key=folded(name)) for each in new
        )
        return len(new)


@dataclass(frozen=True, slots=True)
class TakeOutOfGroup:
    """Take many people out of a group."""

    members: tuple[MemberId, ...]
    group: str

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Take them out, and say how many were in it.

        Raises:
            Refused: "nobody-chosen", "nobody-in-the-group".
        """
        places = _places(work, self.members, self.group)
        if not places:
            raise Refused("nobody-in-the-group")
        for place in places:
            work.session.delete(place)
        return len(places)


@dataclass(frozen=True, slots=True)
class NoteForMany:
    """Write the same note for many people. It does not say that each was spoken with."""

    members: tuple[MemberId, ...]
    words: str
    shared: bool = False

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many."""
        return {"count": len(self.members)}

    def run(self, work: Work) -> int:
        """Add the notes.

        Raises:
            Refused: "nobody-chosen", "nothing-written".
        """
        said = self.words.strip()
        if not said:
            raise Refused("nothing-written")
        everyone = [member.id for member in _people(work, self.members)]
        work.session.add_all(
            MemberNote(
                member_id=each, words=said, shared=self.shared, on_day=_today(work), by=work.actor
            )
            for each in everyone
        )
        return len(everyone)


def _today(work: Work) -> date:
    return work.now.astimezone(LONDON).date()


def _chunks(members: tuple[MemberId, ...]) -> Iterator[tuple[MemberId, ...]]:
    if not members:
        raise Refused("nobody-chosen")
    for start in range(0, len(members), _CHUNK):
        yield members[start : start + _CHUNK]


def _people(work: Work, members: tuple[MemberId, ...]) -> list[Member]:
    return [
        member
        for some in _chunks(members)
        for member in work.session.scalars(select(Member).where(Member.id.in_(some)))
    ]


def _roles(work: Work, members: tuple[MemberId, ...], panel: PanelId) -> list[PanelRole]:
    wanted = select(PanelRole).where(PanelRole.panel_id == panel, PanelRole.to_day.is_(None))
    return [
        role
        for some in _chunks(members)
        for role in work.session.scalars(wanted.where(PanelRole.member_id.in_(some)))
    ]


def _places(work: Work, members: tuple[MemberId, ...], group: str) -> list[MemberGroup]:
    wanted = select(MemberGroup).where(MemberGroup.name_key == folded(group))
    return [
        place
        for some in _chunks(members)
        for place in work.session.scalars(wanted.where(MemberGroup.member_id.in_(some)))
    ]
