"""The book in which every change is written down."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.models.base import PERSONAL, ShortText, Table


class EntryKind(StrEnum):
    """Whether an entry did something, took it back, or did it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class JournalEntry(Table):
    """One thing somebody did. An undo or redo points to the entry whose rows it put back."""

    __tablename__ = "journal_entry"
    journalled: ClassVar[bool] = False

    sequence: Mapped[int] = mapped_column(unique=True)  # 1, 2, 3 ... without gaps: the watermark
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[ShortText]  # the person who unlocked the file
    command: Mapped[ShortText]  # class name; wording turns it into words
    kind: Mapped[EntryKind]
    can_undo: Mapped[bool]
    undone: Mapped[bool] = mapped_column(default=False)
    undoes: Mapped[UUID | None] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    details: Mapped[str | None]  # JSON of non-personal facts for the wording: counts, file names
    rows: Mapped[int]  # how many rows it touched


class JournalRow(Table):
    """One row that an entry changed, before and after, as JSON. None means: was not there."""

    __tablename__ = "journal_row"
    journalled: ClassVar[bool] = False

    entry_id: Mapped[UUID] = mapped_column(ForeignKey("journal_entry.id"), index=True)
    table_name: Mapped[ShortText]
    row_id: Mapped[UUID] = mapped_column(index=True)
    before: Mapped[str | None] = mapped_column(info=PERSONAL)
    after: Mapped[str | None] = mapped_column(info=PERSONAL)
