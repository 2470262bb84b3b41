"""Put an agenda together: add, change, move and take away its items."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain import agendas
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import ItemKind
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import ActionPoint, AgendaItem, Decision, MinuteLine, PackPaper
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class ItemDetails:
    """What one agenda item says."""

    title: str
    minutes: int
    kind: ItemKind = ItemKind.DISCUSS
    lead: str = ""
    warning: str = ""
    afterwards: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class AddItem:
    """Add an item to an agenda, at the end or after a place (counted from 1)."""

    meeting_id: UUID
    given: ItemDetails
    after: int | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the item and answer with its id.

        Raises:
            Refused: "item-needs-a-title", "item-minutes".
        """
        return added(work, self.meeting_id, self.given, self.after)


@dataclass(frozen=True, slots=True)
class AddBreak:
    """Put a break into an agenda after a place (counted from 1)."""

    meeting_id: UUID
    title: str
    after: int
    minutes: int = agendas.BREAK_LENGTH

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the break and answer with its id."""
        given = ItemDetails(self.title, self.minutes, ItemKind.BREAK)
        return added(work, self.meeting_id, given, self.after)


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """Change what an agenda item says."""

    item_id: UUID
    given: ItemDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the row.

        Raises:
            Refused: "item-needs-a-title", "item-minutes".
        """
        write(work.session.get_one(AgendaItem, self.item_id), self.given)


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Move an agenda item up (below nothing) or down."""

    item_id: UUID
    by: int

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Number the items anew."""
        item = work.session.get_one(AgendaItem, self.item_id)
        rows = items(work.session, item.meeting_id)
        number(agendas.moved(rows, rows.index(item), self.by))


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take an item off the agenda. One with minutes, decisions or papers stays."""

    item_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Delete the row and close the gap.

        Raises:
            Refused: "item-in-use".
        """
        item = work.session.get_one(AgendaItem, self.item_id)
        for table in (MinuteLine, Decision, ActionPoint, PackPaper):
            held = select(table.id).where(table.agenda_item_id == item.id).limit(1)
            if work.session.scalar(held) is not None:
                raise Refused("item-in-use")
        rows = [row for row in items(work.session, item.meeting_id) if row is not item]
        work.session.delete(item)
        work.session.flush()
        number(rows)


def added(work: Work, meeting_id: UUID, given: ItemDetails, after: int | None) -> UUID:
    """Add an item at the end, or after a place, and answer with its id.

    Raises:
        Refused: "item-needs-a-title", "item-minutes".
    """
    rows = items(work.session, meeting_id)
    row = AgendaItem(meeting_id=meeting_id, place=0, title="", minutes=0)
    write(row, given)
    at = len(rows) if after is None else min(max(after, 0), len(rows))
    work.session.add(row)
    number([*rows[:at], row, *rows[at:]])
    work.session.flush()
    return row.id


def items(session: Session, meeting_id: UUID) -> list[AgendaItem]:
    """The items of an agenda in order."""
    chosen = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
    return list(session.scalars(chosen.order_by(AgendaItem.place, AgendaItem.id)))


def number(rows: Sequence[AgendaItem]) -> None:
    """Give items their places, from 1."""
    for place, row in enumerate(rows, start=1):
        if row.place != place:
            row.place = place


def write(row: AgendaItem, given: ItemDetails) -> None:
    """Put an item's details into a row.

    Raises:
        Refused: "item-needs-a-title", "item-minutes".
    """
    title = one_line(given.title)[:200]
    if not title:
        raise Refused("item-needs-a-title")
    row.title, row.minutes = title, agendas.checked_minutes(given.minutes)
    row.kind, row.lead = given.kind, one_line(given.lead)
    row.warning, row.afterwards = given.warning.strip(), given.afterwards.strip()
    row.confidential = given.confidential
