"""What can be taken back, and what stands in the way: read from the journal, so it survives."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from coprod_desktop.models import EntryKind, JournalEntry, JournalRow
from coprod_desktop.store.journal import Note, Place, unpacked


def next_undo(session: Session, *, since: datetime) -> JournalEntry | None:
    """The latest thing done that still stands. A wall is returned too: undo stops there."""
    return session.scalars(
        select(JournalEntry)
        .where(JournalEntry.kind == EntryKind.DO, JournalEntry.undone.is_(False))
        .where(JournalEntry.at >= since)
        .order_by(JournalEntry.sequence.desc())
        .limit(1)
    ).first()


def next_redo(session: Session, *, since: datetime) -> JournalEntry | None:
    """The thing undone last, unless something else was done after it was undone."""
    undo = aliased(JournalEntry)
    found = session.execute(
        select(JournalEntry, undo.sequence)
        .join(undo, undo.undoes == JournalEntry.id)
        .where(undo.kind == EntryKind.UNDO, JournalEntry.undone.is_(True))
        .where(undo.at >= since)
        .order_by(undo.sequence.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    entry, undone_at = found
    later = session.scalar(
        select(JournalEntry.id)
        .where(JournalEntry.kind == EntryKind.DO, JournalEntry.sequence > undone_at)
        .limit(1)
    )
    return entry if later is None else None


def entry_notes(session: Session, entry: UUID) -> dict[Place, Note]:
    """What an entry changed, in the order it happened."""
    rows = session.execute(
        select(JournalRow.table_name, JournalRow.row_id, JournalRow.before, JournalRow.after)
        .where(JournalRow.entry_id == entry)
        .order_by(JournalRow.id)
    )
    return {
        (table, row): Note(unpacked(before), unpacked(after)) for table, row, before, after in rows
    }


def later_change(session: Session, sequence: int, place: Place) -> JournalEntry | None:
    """The latest standing change of one row after a point in the book."""
    return session.scalars(
        select(JournalEntry)
        .join(JournalRow, JournalRow.entry_id == JournalEntry.id)
        .where(JournalRow.table_name == place[0], JournalRow.row_id == place[1])
        .where(JournalEntry.sequence > sequence, JournalEntry.undone.is_(False))
        .order_by(JournalEntry.sequence.desc())
        .limit(1)
    ).first()
