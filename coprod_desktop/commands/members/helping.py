"""What helps a person, in the six steps of the Accessible Information Standard (DAPB1605).

Identify, record, flag, share, meet, review: the first three are writing a need down.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final
from uuid import UUID

from coprod_desktop.commands.members.facts import write, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.people import REVIEW_EVERY, NeedStep
from coprod_desktop.models import AccessNeed, Member
from coprod_desktop.store.workspace import Work

NEED: Final = frozenset({"kind", "words", "flagged", "may_share"})
_COLUMN: Final[dict[StrEnum, str]] = {
    NeedStep.SHARE: "shared_on",
    NeedStep.MEET: "met_on",
    NeedStep.REVIEW: "reviewed_on",
}


@dataclass(frozen=True, slots=True)
class EditNeed:
    """Change what helps somebody, whether it is flagged, and whether it may be shared."""

    need: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "words-too-long".
        """
        row = work.session.get_one(AccessNeed, self.need)
        write(row, NEED, self.facts, work.now.astimezone(LONDON).date())
        row.words = written(row.words)
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveNeed:
    """Take away what no longer helps."""

    need: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(AccessNeed, self.need))
        return True


@dataclass(frozen=True, slots=True)
class TakeNeedStep:
    """Note that a need was shared with those who must know, was met, or was looked at today."""

    need: UUID
    step: NeedStep

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Note today; looking at it again sets the next review in a year.

        Raises:
            Refused: "not-an-access-step" (the other steps are set where the need is written;
            nothing is shared without the person's yes).
        """
        row = work.session.get_one(AccessNeed, self.need)
        if self.step not in _COLUMN or (self.step is NeedStep.SHARE and not row.may_share):
            raise Refused("not-an-access-step")
        today = work.now.astimezone(LONDON).date()
        setattr(row, _COLUMN[self.step], today)
        if self.step is NeedStep.REVIEW:
            work.session.get_one(Member, row.member_id).review_on = today + REVIEW_EVERY
        return True
