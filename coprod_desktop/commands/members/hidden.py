"""Sensitive facts: changed, taken away, and looked at on purpose. Each look is written down."""

from dataclasses import dataclass
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.facts import write, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.models import SensitiveFact, SensitiveLook
from coprod_desktop.store.workspace import Work

FACT: Final = frozenset({"kind", "words", "purpose", "consent_on"})


@dataclass(frozen=True, slots=True)
class EditSensitiveFact:
    """Change a sensitive fact, why we hold it, or the day the person agreed."""

    fact: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "needs-consent", "day-to-come", "words-too-long".
        """
        row = work.session.get_one(SensitiveFact, self.fact)
        wanted = dict(self.facts)
        if "consent_on" in wanted and wanted["consent_on"] is None:
            raise Refused("needs-consent")
        write(row, FACT, self.facts, work.now.astimezone(LONDON).date())
        row.words = written(row.words)
        if not row.purpose:
            raise Refused("needs-consent")
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveSensitiveFact:
    """Take a sensitive fact away."""

    fact: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(SensitiveFact, self.fact))
        return True


@dataclass(frozen=True, slots=True)
class LookAtSensitive:
    """Look at what is hidden about somebody. The look itself is kept, and cannot be undone."""

    member: MemberId
    why: str

    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> int:
        """Write the look down; how many facts there are to see.

        Raises:
            Refused: "why-look".
        """
        if not self.why.strip():
            raise Refused("why-look")
        look = SensitiveLook(member_id=self.member, at=work.now, by=work.actor, why=self.why)
        look.why = written(self.why)
        work.session.add(look)
        wanted = select(SensitiveFact.id).where(SensitiveFact.member_id == self.member)
        return len(work.session.scalars(wanted).all())
