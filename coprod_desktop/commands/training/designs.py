"""Designs of the charity's own. A change is a new version; what was issued keeps its own."""

from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy import func, select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line
from coprod_desktop.domain.training.designs import Design, check, packed, shipped
from coprod_desktop.models import OwnDesign
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepDesign:
    """Keep a design under a name: a new one, or a new version of one of ours."""

    design: Design
    name: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> str:
        """Add or change the row and return its key.

        Raises:
            Refused: "design-needs-a-name", and those of `domain.training.designs.check`.
        """
        name = one_line(self.name)
        if not name:
            raise Refused("design-needs-a-name")
        check(self.design)
        row = work.session.scalars(
            select(OwnDesign).where(OwnDesign.key == self.design.key)
        ).first()
        if row is None or shipped(self.design.key) is not None:
            many = work.session.scalar(select(func.count(OwnDesign.id))) or 0
            row = OwnDesign(key=f"own-{many + 1}", number=0)
        row.name, row.number, row.retired = name, row.number + 1, False
        row.layout = packed(replace(self.design, key=row.key, version=row.number, name=name))
        work.session.add(row)
        work.session.flush()
        return row.key


@dataclass(frozen=True, slots=True)
class RetireDesign:
    """Offer a design no longer. Certificates that have it keep it."""

    key: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> str:
        """Mark the row.

        Raises:
            Refused: "design-not-here".
        """
        row = work.session.scalars(select(OwnDesign).where(OwnDesign.key == self.key)).first()
        if row is None:
            raise Refused("design-not-here")
        row.retired = True
        return row.key
