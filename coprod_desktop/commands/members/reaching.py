"""Changing how somebody is reached, and whom to ring when we worry."""

from dataclasses import dataclass
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.facts import write, written
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.people import checked_phone, checked_route
from coprod_desktop.models import ContactRoute, TrustedPerson
from coprod_desktop.store.workspace import Work

ROUTE: Final = frozenset({"kind", "value", "how_not", "say", "preferred", "safe"})
TRUSTED: Final = frozenset({"name", "relation", "phone", "may_contact", "agreed_on"})


@dataclass(frozen=True, slots=True)
class EditContactRoute:
    """Change a way to reach somebody: the number, how not, which is best, whether it is safe."""

    route: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it. One way is preferred, and it is a safe one if there is any.

        Raises:
            Refused: "route-is-empty", "phone-odd", "email-odd", "route-too-long", "words-too-long".
        """
        session = work.session
        route = session.get_one(ContactRoute, self.route)
        write(route, ROUTE, self.facts, work.now.astimezone(LONDON).date())
        route.value = checked_route(route.kind, route.value)
        everything = session.scalars(
            select(ContactRoute)
            .where(ContactRoute.member_id == route.member_id)
            .order_by(ContactRoute.id)
        ).all()
        asked = route.preferred and route.safe and "preferred" in dict(self.facts)
        best = route if asked else _best(list(everything))
        for each in everything:
            each.preferred = each is best
        session.flush()
        return route.id


def _best(routes: list[ContactRoute]) -> ContactRoute | None:
    """The preferred one as long as it is safe, else the first safe one."""
    safe = [each for each in routes if each.safe]
    return next((each for each in safe if each.preferred), next(iter(safe), None))


@dataclass(frozen=True, slots=True)
class EditTrustedPerson:
    """Change whom to ring when we worry. Permission has the day it was given."""

    trusted: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "nothing-written", "phone-odd", "words-too-long", "day-to-come".
        """
        row = work.session.get_one(TrustedPerson, self.trusted)
        had, today = row.may_contact, work.now.astimezone(LONDON).date()
        write(row, TRUSTED, self.facts, today)
        row.name = written(row.name)
        if row.phone:
            checked_phone(row.phone)
        if row.may_contact is not had:
            row.agreed_on = today if row.may_contact else None
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveTrustedPerson:
    """Take somebody away whom we would ring."""

    trusted: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take them away."""
        work.session.delete(work.session.get_one(TrustedPerson, self.trusted))
        return True
