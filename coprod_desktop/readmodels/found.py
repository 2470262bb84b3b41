"""What Find anything found: a name, one fact, and where it is."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that was found. `kind` is a word of the trade, such as `member` or `meeting`."""

    kind: str
    name: str
    fact: str
    tab: str
    leaf: str = ""
    id: UUID | None = None
