"""What can be done about panels and the partners they advise."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import ContactId, MemberId, PanelId, PartnerId
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import Panel, PanelRole, Partner, PartnerContact
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class AddPartner:
    """Put a partner organisation in the book, with the field of service it works in.

    The field decides whether the two service-user rules of the benefits system reach its work.
    """

    name: str
    field: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> PartnerId:
        """Add it.

        Raises:
            Refused: "needs-a-name".
        """
        name = _named(self.name)
        row = Partner(name=name, name_key=folded(name), field=one_line(self.field))
        work.session.add(row)
        work.session.flush()
        return PartnerId(row.id)


@dataclass(frozen=True, slots=True)
class AddPartnerContact:
    """Put a named person at a partner in the book."""

    partner: PartnerId
    name: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> ContactId:
        """Add them.

        Raises:
            Refused: "needs-a-name".
        """
        name = _named(self.name)
        row = PartnerContact(partner_id=self.partner, name=name, name_key=folded(name))
        work.session.add(row)
        work.session.flush()
        return ContactId(row.id)


@dataclass(frozen=True, slots=True)
class AddPanel:
    """Put a panel in the book."""

    name: str
    partner: PartnerId | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> PanelId:
        """Add it.

        Raises:
            Refused: "needs-a-name".
        """
        name = _named(self.name)
        row = Panel(name=name, name_key=folded(name), partner_id=self.partner)
        work.session.add(row)
        work.session.flush()
        return PanelId(row.id)


@dataclass(frozen=True, slots=True)
class JoinPanel:
    """Somebody takes part in a panel from a day on, in a role."""

    member: MemberId
    panel: PanelId
    from_day: date
    role: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add the role.

        Raises:
            Refused: "on-the-panel-already".
        """
        now = select(PanelRole.id).where(
            PanelRole.member_id == self.member,
            PanelRole.panel_id == self.panel,
            PanelRole.to_day.is_(None),
        )
        if work.session.scalar(now) is not None:
            raise Refused("on-the-panel-already")
        work.session.add(
            PanelRole(
                member_id=self.member,
                panel_id=self.panel,
                from_day=self.from_day,
                role=one_line(self.role),
            )
        )


@dataclass(frozen=True, slots=True)
class LeavePanel:
    """Somebody's part in a panel ends on a day. What they did stays."""

    member: MemberId
    panel: PanelId
    on: date

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """End every role they have there.

        Raises:
            Refused: "not-on-the-panel", "leaves-before-joining".
        """
        wanted = select(PanelRole).where(
            PanelRole.member_id == self.member,
            PanelRole.panel_id == self.panel,
            PanelRole.to_day.is_(None),
        )
        roles = list(work.session.scalars(wanted))
        if not roles:
            raise Refused("not-on-the-panel")
        for role in roles:
            if self.on < role.from_day:
                raise Refused("leaves-before-joining")
            role.to_day = self.on


def _named(text: str) -> str:
    name = one_line(text)
    if not name or len(name) > 200:
        raise Refused("needs-a-name")
    return name
