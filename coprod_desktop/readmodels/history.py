"""What was done, by whom and when, as History shows it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry of the book.

    Attributes:
        about: the name of the first person or thing it touched, or "".
        facts: non-personal facts for the wording, such as a count or a file's name.
        rows: how many rows it touched.
    """

    entry: UUID
    sequence: int
    at: datetime
    actor: str
    command: str
    kind: str  # "do", "undo", "redo"
    can_undo: bool
    undone: bool
    about: str
    facts: tuple[tuple[str, str | int], ...]
    rows: int


@dataclass(frozen=True, slots=True)
class RowHistory:
    """One change of one row: the columns that changed, before and after."""

    at: datetime
    actor: str
    command: str
    changes: tuple[tuple[str, str, str], ...]  # column, before, after
