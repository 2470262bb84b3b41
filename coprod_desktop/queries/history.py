"""What was done, newest first, and what happened to one row."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.models import JournalEntry, JournalRow
from coprod_desktop.readmodels.history import HistoryRow, RowHistory

_NAMES = ("name", "title", "words", "label")
_QUIET = {"id", "version", "name_key"}


# size: one statement, its columns in the order of the row
def recent(session: Session, *, limit: int = 200, before: int | None = None) -> list[HistoryRow]:
    """The latest entries, newest first, perhaps only those before a sequence."""
    first = (
        select(func.min(JournalRow.id))
        .where(JournalRow.entry_id == func.coalesce(JournalEntry.undoes, JournalEntry.id))
        .correlate(JournalEntry)
        .scalar_subquery()
    )
    wanted = (
        select(
            JournalEntry.id,
            JournalEntry.sequence,
            JournalEntry.at,
            JournalEntry.actor,
            JournalEntry.command,
            JournalEntry.kind,
            JournalEntry.can_undo,
            JournalEntry.undone,
            JournalEntry.details,
            JournalEntry.rows,
            JournalRow.before,
            JournalRow.after,
        )
        .outerjoin(JournalRow, JournalRow.id == first)
        .order_by(JournalEntry.sequence.desc())
        .limit(limit)
    )
    if before is not None:
        wanted = wanted.where(JournalEntry.sequence < before)
    return [
        HistoryRow(
            entry=entry,
            sequence=sequence,
            at=at,
            actor=actor,
            command=command,
            kind=str(kind),
            can_undo=can_undo,
            undone=undone,
            about=_about(_image(after) or _image(was)),
            facts=tuple(json.loads(details).items()) if details else (),
            rows=rows,
        )
        for entry, sequence, at, actor, command, kind, can_undo, undone, details, rows, was, after
        in session.execute(wanted)
    ]  # fmt: skip


def of_row(session: Session, table: str, row: UUID, *, limit: int = 100) -> list[RowHistory]:
    """The changes of one row, newest first, undone ones left out."""
    wanted = (
        select(
            JournalEntry.at,
            JournalEntry.actor,
            JournalEntry.command,
            JournalRow.before,
            JournalRow.after,
        )
        .join(JournalRow, JournalRow.entry_id == JournalEntry.id)
        .where(JournalRow.table_name == table, JournalRow.row_id == row)
        .where(JournalEntry.undone.is_(False))
        .order_by(JournalEntry.sequence.desc())
        .limit(limit)
    )
    return [
        RowHistory(at, actor, command, _changes(_image(before), _image(after)))
        for at, actor, command, before, after in session.execute(wanted)
    ]


def latest_save(session: Session) -> datetime | None:
    """When something was last saved."""
    return session.scalar(select(JournalEntry.at).order_by(JournalEntry.sequence.desc()).limit(1))


def _image(text: str | None) -> Mapping[str, Any] | None:
    return None if text is None else json.loads(text)


def _about(row: Mapping[str, Any] | None) -> str:
    found = [row[name] for name in _NAMES if row and row.get(name)]
    return str(found[0]) if found else ""


def _changes(
    before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> tuple[tuple[str, str, str], ...]:
    old, new = before or {}, after or {}
    names: Sequence[str] = [name for name in {**old, **new} if name not in _QUIET]
    return tuple(
        (name, _shown(old.get(name)), _shown(new.get(name)))
        for name in names
        if old.get(name) != new.get(name)
    )


def _shown(value: object) -> str:
    return "" if value is None else str(value)
