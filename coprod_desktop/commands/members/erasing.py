"""Erasing a person for good, because they asked or because we need their data no more."""

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import ClaimStep
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.models import Claim, Erased, Incentive, Member, PartnerContact
from coprod_desktop.store import erasure
from coprod_desktop.store.journal import driver
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class ErasePerson:
    """Take everything about a member out of the file. It cannot be undone, not even by a backup."""

    member: MemberId

    can_undo: ClassVar[bool] = False
    risky: ClassVar[bool] = True
    shakes: ClassVar[frozenset[Area]] = frozenset(Area)

    def run(self, work: Work) -> None:
        """Erase rows, words, files and what the journal remembers; money stays without a name.

        Raises:
            Refused: "still-owed", "already-erased".
        """
        session = work.session
        if not session.get_one(Member, self.member).name:
            raise Refused("already-erased")
        owed = session.scalar(
            select(func.count())
            .select_from(Incentive)
            .where(Incentive.member_id == self.member)
            .where(Incentive.step.in_((Step.SETTLED, Step.HELD)))
        )
        asked = session.scalar(
            select(func.count())
            .select_from(Claim)
            .where(Claim.member_id == self.member, Claim.step == ClaimStep.SUBMITTED)
        )
        if owed or asked:
            raise Refused("still-owed")
        _erase(work, "member", self.member)


@dataclass(frozen=True, slots=True)
class ErasePartnerContact:
    """Take a named person at a partner out of the file. It cannot be undone."""

    contact: UUID

    can_undo: ClassVar[bool] = False
    risky: ClassVar[bool] = True
    shakes: ClassVar[frozenset[Area]] = frozenset(Area)

    def run(self, work: Work) -> None:
        """Erase the contact and their name in other words; the partner's answers stay."""
        work.session.get_one(PartnerContact, self.contact)
        _erase(work, "partner_contact", self.contact)


def _erase(work: Work, root: str, person: UUID) -> None:
    raw: Any = driver(work.session.connection())
    work.session.expunge_all()  # what was read is not true any more
    found = erasure.find(raw, root, person.hex)
    erasure.erase(raw, found, work.now.astimezone(LONDON).date().isoformat())
    for number in sorted(found.owned[root]):
        work.session.add(Erased(person_id=UUID(hex=number), at=work.now, by=work.actor))
