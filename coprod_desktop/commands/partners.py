"""Changing partner organisations and the people we know there. They are data subjects too."""

from dataclasses import dataclass
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.facts import write
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import ContactId, PartnerId
from coprod_desktop.domain.people import Route, checked_name, checked_route
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import IdeaStep, Panel, Partner, PartnerContact
from coprod_desktop.store.workspace import Work

PARTNER: Final = frozenset({"name", "field", "phone", "email", "address", "note"})
CONTACT: Final = frozenset({"name", "job", "phone", "email", "how_not", "note", "left_on"})


@dataclass(frozen=True, slots=True)
class EditPartner:
    """Change what we know of a partner organisation."""

    partner: PartnerId
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> PartnerId:
        """Change it.

        Raises:
            Refused: "needs-a-name", "phone-odd", "email-odd", "words-too-long".
        """
        row = work.session.get_one(Partner, self.partner)
        write(row, PARTNER, self.facts, work.now.astimezone(LONDON).date())
        row.name = one_line(row.name)
        if not row.name:
            raise Refused("needs-a-name")
        row.name_key = folded(row.name)
        _reachable(row)
        return self.partner


@dataclass(frozen=True, slots=True)
class RemovePartner:
    """Take a partner away that nothing hangs on."""

    partner: PartnerId

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away with the people we knew there.

        Raises:
            Refused: "partner-is-asked".
        """
        session = work.session
        contacts = list(
            session.scalars(select(PartnerContact).where(PartnerContact.partner_id == self.partner))
        )
        asked = (
            select(Panel.id).where(Panel.partner_id == self.partner),
            select(IdeaStep.id).where(IdeaStep.partner_id == self.partner),
            select(IdeaStep.id).where(IdeaStep.contact_id.in_([each.id for each in contacts])),
            select(Panel.id).where(Panel.contact_id.in_([each.id for each in contacts])),
        )
        if any(session.scalar(one.limit(1)) is not None for one in asked):
            raise Refused("partner-is-asked")
        for each in contacts:
            session.delete(each)
        session.flush()
        session.delete(session.get_one(Partner, self.partner))
        return True


@dataclass(frozen=True, slots=True)
class EditPartnerContact:
    """Change what we know of a person at a partner."""

    contact: ContactId
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> ContactId:
        """Change it.

        Raises:
            Refused: "member-needs-a-name", "name-without-letters", "phone-odd", "email-odd",
                "words-too-long".
        """
        row = work.session.get_one(PartnerContact, self.contact)
        write(row, CONTACT, self.facts, work.now.astimezone(LONDON).date())
        row.name = checked_name(row.name)
        row.name_key = folded(row.name)
        _reachable(row)
        return self.contact


@dataclass(frozen=True, slots=True)
class RemovePartnerContact:
    """Take a person at a partner away. Who moved on gets a last day instead."""

    contact: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take them away.

        Raises:
            Refused: "contact-is-asked".
        """
        session = work.session
        for column in (Panel.contact_id, IdeaStep.contact_id):
            if session.scalar(select(column).where(column == self.contact).limit(1)) is not None:
                raise Refused("contact-is-asked")
        session.delete(session.get_one(PartnerContact, self.contact))
        return True


def _reachable(row: Partner | PartnerContact) -> None:
    if row.phone:
        checked_route(Route.PHONE, row.phone)
    if row.email:
        checked_route(Route.EMAIL, row.email)
