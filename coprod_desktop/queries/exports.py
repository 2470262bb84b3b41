"""Whole tables for an export: ids become the names people know, or the number of a row."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.shielding import FEWEST, shielded
from coprod_desktop.models import Blob, JournalEntry, JournalRow, Member, Table
from coprod_desktop.readmodels.exports import Choice, TableRows, Value
from coprod_desktop.wording.feedback_us import HIDDEN as TOO_FEW

CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "member": ("name",),
    "panel": ("name",),
    "partner": ("name",),
    "partner_contact": ("name",),
    "meeting": ("title", "starts_at"),
    "meeting_series": ("title",),
    "venue": ("name",),
    "idea": ("number", "words"),
    "story": ("title",),
    "theme": ("name",),
    "course": ("name",),
    "budget": ("funder", "project"),
    "rate_card": ("name",),
    "advice_place": ("name",),
    "agenda_item": ("title",),
}
"""What a row is called where others refer to it. Of other tables the number of the row is said."""
_COUNTS: Final = {"tally": ("good", "middling", "poor"), "faces": ("good", "middling", "poor")}
"""Counts of people who said something without a name: one to four of them never leave."""
_MIXED: Final = ("box_slip", "remark")
"""Words without a name: they leave only once there are enough that none points at anybody."""
_NEVER: Final = ("id", "version", "created_at")
_LONGEST: Final = 80
_CHUNK: Final = 500

Names = Mapping[str, Mapping[UUID, str]]


def tables() -> list[str]:
    """Every table there is, those pointed to before those that point."""
    return [table.name for table in Table.metadata.sorted_tables]


def columns(table: str) -> list[str]:
    """The columns of a table that say something: no ids of rows, no versions, no search keys."""
    return [
        column.name
        for column in Table.metadata.tables[table].columns
        if column.name not in _NEVER and not column.name.endswith("_key")
    ]


def names(session: Session) -> Names:
    """What every row that others refer to is called, by table and id."""
    return {name: _called(session, name) for name in sorted(_pointed_to())}


def rows(
    session: Session,
    table: str,
    called: Names,
    skip: Iterable[str] = (),
    only: Sequence[UUID] | None = None,
) -> TableRows:
    """The rows of a table, or only some, with names in the place of ids."""
    held = Table.metadata.tables[table]
    shown = [held.columns[name] for name in columns(table) if name not in set(skip)]
    says = [_says(column, called) for column in shown]
    found: list[tuple[Value | Choice, ...]] = []
    numbers: list[int] = []
    every = list(session.scalars(select(held.c.id).order_by(held.c.id)))
    number = {row: at for at, row in enumerate(every, start=1)}
    wanted = every if only is None else sorted(set(only) & number.keys())
    if table in _MIXED and len(every) < FEWEST:
        wanted = []  # too few without a name to hide among
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        picked = select(held.c.id, *shown).where(held.c.id.in_(some)).order_by(held.c.id)
        for row, *values in session.execute(picked):
            numbers.append(number[row])
            found.append(tuple(say(value) for say, value in zip(says, values, strict=True)))
    titles = tuple(column.name for column in shown)
    if table in _COUNTS:
        found = [_shielded(titles, row, _COUNTS[table]) for row in found]
    return TableRows(table, titles, tuple(numbers), tuple(found))


def _shielded(
    titles: tuple[str, ...], row: tuple[Value | Choice, ...], counts: tuple[str, ...]
) -> tuple[Value | Choice, ...]:
    """A row of counts of people with the small ones said to be too few."""
    at = [titles.index(name) for name in counts]
    line = shielded([cast("int", row[place]) for place in at])
    hidden = dict(zip(at, line.cells, strict=True))
    return tuple(
        (TOO_FEW if hidden[place] is None else hidden[place]) if place in hidden else value
        for place, value in enumerate(row)
    )


def digests(session: Session) -> list[str]:
    """Every file kept in the charity's file, by its digest."""
    return list(session.scalars(select(Blob.digest).order_by(Blob.id)))


def kept(session: Session, digest: str) -> bytes:
    """The bytes of one file."""
    return session.scalar(select(Blob.data).where(Blob.digest == digest)) or b""


def of_person(session: Session, member: MemberId) -> dict[str, list[UUID]]:
    """The rows of one person, by table: theirs, and those that cannot be without theirs."""
    found: dict[str, set[UUID]] = {"member": {member}}
    for table in Table.metadata.sorted_tables:
        for column in table.columns:
            for key in column.foreign_keys:
                target = key.column.table.name
                direct = target == "member"
                if target in found and (direct or not column.nullable):
                    rows = _pointing(session, table.name, column.name, found[target])
                    found.setdefault(table.name, set()).update(rows)
    found["member"] = {member}
    return {name: sorted(some) for name, some in found.items() if some}


def history(session: Session, theirs: Iterable[UUID]) -> list[tuple[datetime, str, str]]:
    """When, what and by whom: every change of these rows that stands, oldest first."""
    some = sorted(theirs)
    found: dict[int, tuple[datetime, str, str]] = {}
    for start in range(0, len(some), _CHUNK):
        touched = select(JournalRow.entry_id).where(
            JournalRow.row_id.in_(some[start : start + _CHUNK])
        )
        for number, at, command, actor in session.execute(
            select(
                JournalEntry.sequence, JournalEntry.at, JournalEntry.command, JournalEntry.actor
            ).where(JournalEntry.undone.is_(False), JournalEntry.id.in_(touched))
        ):
            found[number] = (at, command, actor)
    return [found[number] for number in sorted(found)]


def called(session: Session, member: MemberId) -> str:
    """What a person is called."""
    return session.scalar(select(Member.name).where(Member.id == member)) or ""


def _pointing(session: Session, table: str, column: str, targets: set[UUID]) -> list[UUID]:
    held = Table.metadata.tables[table]
    some = sorted(targets)
    return [
        row
        for start in range(0, len(some), _CHUNK)
        for row in session.scalars(
            select(held.c.id).where(held.c[column].in_(some[start : start + _CHUNK]))
        )
    ]


def _pointed_to() -> set[str]:
    return {
        key.column.table.name
        for table in Table.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
    }


def _called(session: Session, name: str) -> dict[UUID, str]:
    table = Table.metadata.tables[name]
    shown = [table.columns[each] for each in CALLED.get(name, ())]
    found: dict[UUID, str] = {}
    every: Any = session.execute(select(table.c.id, *shown).order_by(table.c.id))
    lines = cast("Iterable[tuple[Any, ...]]", every)
    for number, (row, *parts) in enumerate(lines, start=1):
        said = ", ".join(_part(part) for part in parts if part not in ("", None))
        found[row] = said[:_LONGEST] if shown else str(number)
    return found


def _part(part: object) -> str:
    if isinstance(part, datetime):
        return written(part.astimezone(LONDON).date())
    return " ".join(str(part).split())


def _says(column: Column[Any], called: Names) -> Callable[[Any], Value | Choice]:
    for key in column.foreign_keys:
        return partial(_name_of, called.get(key.column.table.name, {}))
    return _value


def _name_of(known: Mapping[UUID, str], value: UUID | None) -> str:
    return "" if value is None else known.get(value, "")


def _value(value: Any) -> Value | Choice:
    if isinstance(value, Enum):
        return Choice(str(value.value))
    if isinstance(value, UUID):
        return value.hex
    return value
