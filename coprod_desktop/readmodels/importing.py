"""What the file remembers of imports."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """When a very file was read in before, and how many rows changed something."""

    on_day: date
    rows: int
    done: int
