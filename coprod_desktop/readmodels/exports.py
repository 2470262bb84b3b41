"""What leaves the file in an export: whole tables with names in the place of ids, and files."""

from dataclasses import dataclass
from datetime import date, datetime

from coprod_desktop.domain.money import Money

Value = str | int | bool | date | datetime | Money | None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values, to be put into words."""

    value: str


@dataclass(frozen=True, slots=True)
class TableRows:
    """A table: the names of its columns, and its rows, numbered as others refer to them."""

    name: str
    columns: tuple[str, ...]
    numbers: tuple[int, ...]
    rows: tuple[tuple[Value | Choice, ...], ...]
