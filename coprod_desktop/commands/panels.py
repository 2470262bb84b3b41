"""What can be done about panels and the partners they advise."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.members.facts import fitting, write
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import ContactId, MemberId, PanelId, PartnerId
from coprod_desktop.domain.people import in_order
from coprod_desktop.domain.text import folded, one_line
from coprod_desktop.models import Meeting, Panel, PanelAim, PanelRole, Partner, PartnerContact
from coprod_desktop.store.workspace import Work

PANEL: Final = frozenset(
    {"name", "purpose", "terms", "field", "partner_id", "contact_id", "from_day", "to_day"}
)
ROLE: Final = frozenset({"role", "from_day", "to_day"})


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
    facts: tuple[tuple[str, Any], ...] = ()

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> PanelId:
        """Add it.

        Raises:
            Refused: "needs-a-name", "words-too-long", "ends-before-it-starts".
        """
        name = _named(self.name)
        row = Panel(name=name, name_key=folded(name), partner_id=self.partner)
        _write_panel(row, self.facts)
        work.session.add(row)
        work.session.flush()
        return PanelId(row.id)


@dataclass(frozen=True, slots=True)
class EditPanel:
    """Change what a panel is called and for, who asks it, and in which field of service it works.

    The panel's own field goes before its commissioner's; the benefit rules ask for it.
    """

    panel: PanelId
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> PanelId:
        """Change it.

        Raises:
            Refused: "needs-a-name", "words-too-long", "ends-before-it-starts".
        """
        _write_panel(work.session.get_one(Panel, self.panel), self.facts)
        return self.panel


@dataclass(frozen=True, slots=True)
class RemovePanel:
    """Take a panel away that was written by mistake. One that met is ended instead."""

    panel: PanelId

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away with the parts people had in it.

        Raises:
            Refused: "panel-has-people", "panel-has-met".
        """
        session = work.session
        parts = list(session.scalars(select(PanelRole).where(PanelRole.panel_id == self.panel)))
        if any(part.to_day is None for part in parts):
            raise Refused("panel-has-people")
        if session.scalar(select(Meeting.id).where(Meeting.panel_id == self.panel).limit(1)):
            raise Refused("panel-has-met")
        aims = session.scalars(select(PanelAim).where(PanelAim.panel_id == self.panel))
        for part in (*parts, *aims):
            session.delete(part)
        session.flush()
        session.delete(session.get_one(Panel, self.panel))
        return True


@dataclass(frozen=True, slots=True)
class JoinPanel:
    """Somebody takes part in a panel from a day on, in a role."""

    member: MemberId
    panel: PanelId
    from_day: date
    role: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
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
        row = PanelRole(member_id=self.member, panel_id=self.panel, from_day=self.from_day)
        row.role = fitting(row, "role", one_line(self.role))
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class LeavePanel:
    """Somebody's part in a panel ends on a day. What they did stays."""

    member: MemberId
    panel: PanelId
    on: date

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
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
        return True


@dataclass(frozen=True, slots=True)
class EditPanelRole:
    """Put a part in a panel right: its name, its first and its last day."""

    part: UUID
    facts: tuple[tuple[str, Any], ...]

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Change it.

        Raises:
            Refused: "ends-before-it-starts", "words-too-long".
        """
        row = work.session.get_one(PanelRole, self.part)
        write(row, ROLE, self.facts, work.now.astimezone(LONDON).date())
        in_order(row.from_day, row.to_day)
        return row.id


@dataclass(frozen=True, slots=True)
class ChangePanelRole:
    """Somebody takes another part in the same panel from a day on. The earlier part stays."""

    part: UUID
    role: str
    from_day: date

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """End the part the day before, and begin the new one.

        Raises:
            Refused: "ends-before-it-starts", "words-too-long".
        """
        old = work.session.get_one(PanelRole, self.part)
        last = self.from_day - timedelta(days=1)
        in_order(old.from_day, last)
        old.to_day = last
        row = PanelRole(member_id=old.member_id, panel_id=old.panel_id, from_day=self.from_day)
        row.role = fitting(row, "role", one_line(self.role))
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class RemovePanelRole:
    """Take a part away that was written by mistake. Who really was on a panel leaves it instead."""

    part: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Take it away."""
        work.session.delete(work.session.get_one(PanelRole, self.part))
        return True


def _write_panel(row: Panel, facts: tuple[tuple[str, Any], ...]) -> None:
    named = tuple((key, _named(value) if key == "name" else value) for key, value in facts)
    write(row, PANEL, named, date.max)
    row.name_key = folded(row.name)
    if row.from_day is not None:
        in_order(row.from_day, row.to_day)


def _named(text: str) -> str:
    name = one_line(text)
    if not name or len(name) > 200:
        raise Refused("needs-a-name")
    return name
