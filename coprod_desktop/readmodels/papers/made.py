"""What the print dialog and the book show about papers."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """Someone or something a paper can be made for.

    Attributes:
        label: a name or title.
        fact: one quiet fact beside it, such as a day.
        made_as: the person's recorded format, by its key; "" when nobody asked them yet.
        colour: the paper they read best from, by its key; "" for white or when nobody asked.
    """

    id: UUID | None
    label: str
    fact: str = ""
    made_as: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class PaperMadeRow:
    """One line of the book: a paper that was made."""

    paper: str
    name: str  # of the person it was for; "" when for nobody in particular
    made_as: str
    kind: str
    how: str
    at: datetime
    by: str
