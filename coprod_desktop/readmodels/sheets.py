"""Lists on their way out of the app: headings and rows, each cell a plain value."""

from dataclasses import dataclass
from datetime import date, datetime

from coprod_desktop.domain.money import Money

Cell = str | int | bool | date | datetime | Money | None
"""What a cell may hold. A phone number is text, and stays text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: its title, one sentence about it, its headings and its rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    about: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export made, for those who must say so."""

    place: str
    files: int
    rows: int
