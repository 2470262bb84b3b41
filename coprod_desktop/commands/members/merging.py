"""Two records that are one person become one, and everything follows."""

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.commands.members.people import EDITABLE
from coprod_desktop.commands.members.searching import refresh
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Member, Table
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class MergeMembers:
    """Make one person of two: `gone` goes, and everything of theirs follows to `kept`.

    `take` names the columns whose value is taken from the one that goes.
    """

    kept: MemberId
    gone: MemberId
    take: tuple[str, ...] = ()

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Move every row that points to the one, then take the one away.

        Where both have a row that can only be there once (the same meeting), the kept person's
        stays.

        Raises:
            Refused: "same-person-twice".
        """
        if self.kept == self.gone:
            raise Refused("same-person-twice")
        session = work.session
        kept, gone = session.get_one(Member, self.kept), session.get_one(Member, self.gone)
        for name in self.take:
            if name not in EDITABLE:
                raise KeyError(name)
            setattr(kept, name, getattr(gone, name))
        kept.name_key = folded(kept.name)
        for mapper in Table.registry.mappers:
            for column in mapper.columns:
                if any(key.target_fullname == "member.id" for key in column.foreign_keys):
                    _move(session, mapper.class_, column.key, self.kept, self.gone)
        session.flush()
        session.delete(gone)
        refresh(session, self.kept)


def _move(session: Session, table: Any, key: str, kept: MemberId, gone: MemberId) -> None:
    column = getattr(table, key)
    for row in list(session.scalars(select(table).where(column == gone))):
        if _stands_already(session, table, row, key, kept):
            session.delete(row)
        else:
            setattr(row, key, kept)
        session.flush()


def _stands_already(session: Session, table: Any, row: Any, key: str, kept: MemberId) -> bool:
    for rule in table.__table__.constraints:
        names = [column.name for column in getattr(rule, "columns", ())]
        if type(rule).__name__ == "UniqueConstraint" and key in names:
            wanted = select(table.id)
            for name in names:
                value = kept if name == key else getattr(row, name)
                wanted = wanted.where(getattr(table, name) == value)
            if session.scalar(wanted.limit(1)) is not None:
                return True
    return False
