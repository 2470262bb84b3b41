"""Keeping a question about people under a name."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.member_filters import MemberFilter, packed
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import SavedFilter
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepFilter:
    """Keep a filter under a name; one of that name is replaced."""

    name: str
    asks: MemberFilter

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Keep it.

        Raises:
            Refused: "needs-a-name", "filter-asks-nothing".
        """
        name = one_line(self.name)
        if not name or len(name) > 200:
            raise Refused("needs-a-name")
        if self.asks == MemberFilter():
            raise Refused("filter-asks-nothing")
        wanted = select(SavedFilter).where(SavedFilter.name_key == folded(name))
        row = work.session.scalars(wanted).first()
        if row is None:
            row = SavedFilter(name_key=folded(name))
            work.session.add(row)
        row.name, row.asks = name, packed(self.asks)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class ForgetFilter:
    """Keep a filter no longer. Nobody in it is touched."""

    kept: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Take it away."""
        work.session.delete(work.session.get_one(SavedFilter, self.kept))
