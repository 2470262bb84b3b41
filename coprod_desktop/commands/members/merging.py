"""Two records that are one person become one, and everything follows."""

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.commands.members.folding import fold, folded_with
from coprod_desktop.commands.members.people import EDITABLE
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.text import folded
from coprod_desktop.models import ContactRoute, Incentive, KeepApart, Member, Table
from coprod_desktop.store.workspace import Work

STATUS = "status"
"""Stands for the status with its reason and the day to come back: they go together."""


@dataclass(frozen=True, slots=True)
class MergeMembers:
    """Make one person of two: `gone` goes, and everything of theirs follows to `kept`.

    `take` names the columns whose value is taken from the one that goes.
    """

    kept: MemberId
    gone: MemberId
    take: tuple[str, ...] = ()

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> MemberId:
        """Move every row that points to the one, then take the one away.

        Where both have a row that can only be there once (the same meeting), the two become one
        and nothing either of them says is lost.

        Raises:
            Refused: "same-person-twice", "member-gone", "merge-being-paid".
        """
        if self.kept == self.gone:
            raise Refused("same-person-twice")
        session = work.session
        kept, gone = session.get(Member, self.kept), session.get(Member, self.gone)
        if kept is None or gone is None:
            raise Refused("member-gone")
        _not_being_paid(session, self.kept, self.gone)
        _take(kept, gone, self.take)
        _stop_keeping_apart(session, self.kept, self.gone)
        for table, key in pointing_to("member"):
            _move(session, table, key, self.kept, self.gone)
        _prefer_one_route(session, self.kept)
        session.flush()
        session.delete(gone)
        session.flush()
        return self.kept


def pointing_to(name: str) -> list[tuple[Any, str]]:
    """Every table with a column that points to a table, and that column's name."""
    return [
        (mapper.class_, column.key)
        for mapper in Table.registry.mappers
        for column in mapper.columns
        if any(key.target_fullname == f"{name}.id" for key in column.foreign_keys)
    ]


def _not_being_paid(session: Session, *members: MemberId) -> None:
    due = select(Incentive.id).where(
        Incentive.member_id.in_(members), Incentive.step == Step.SETTLED
    )
    if session.scalar(due.limit(1)) is not None:
        raise Refused("merge-being-paid")


def _take(kept: Member, gone: Member, names: tuple[str, ...]) -> None:
    for name in names:
        if name == STATUS:
            kept.status, kept.status_reason = gone.status, gone.status_reason
            kept.resting_until = gone.resting_until
        elif name in EDITABLE:
            setattr(kept, name, getattr(gone, name))
        else:
            raise KeyError(name)
    kept.name_key = folded(kept.name)


def _stop_keeping_apart(session: Session, kept: MemberId, gone: MemberId) -> None:
    """Somebody cannot be kept apart from themself."""
    both = (kept, gone)
    for row in session.scalars(
        select(KeepApart).where(KeepApart.first_id.in_(both), KeepApart.second_id.in_(both))
    ):
        session.delete(row)
    session.flush()


def _move(session: Session, table: Any, key: str, kept: MemberId, gone: MemberId) -> None:
    for row in list(session.scalars(select(table).where(getattr(table, key) == gone))):
        there = folded_with(session, row, key, kept)
        if there is None:
            setattr(row, key, kept)
        else:
            fold(there, row)
            for other, column in pointing_to(table.__tablename__):
                _repoint(session, other, column, row.id, there.id)
            session.delete(row)
        session.flush()


def _repoint(session: Session, table: Any, key: str, old: UUID, new: UUID) -> None:
    for row in session.scalars(select(table).where(getattr(table, key) == old)):
        setattr(row, key, new)
    session.flush()


def _prefer_one_route(session: Session, member: MemberId) -> None:
    routes = session.scalars(
        select(ContactRoute).where(ContactRoute.member_id == member).order_by(ContactRoute.id)
    ).all()
    safe = [each for each in routes if each.safe]
    best = next((each for each in safe if each.preferred), next(iter(safe), None))
    for each in routes:
        each.preferred = each is best
