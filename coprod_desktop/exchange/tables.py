"""Tables out of other people's files: what a sheet is, how large one may be, and which reader fits.

Everything read is hostile until shown otherwise. `read` works in the process that calls it; windows
and the command line call `reading.read_safely`, which does it in a process of its own with limits.
A file is what its first bytes say it is, whatever it is called.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coprod_desktop.domain.errors import Trouble

MOST_BYTES: Final = 50_000_000
MOST_COLUMNS: Final = 200
MOST_ROWS: Final = 200_000
LONGEST_CELL: Final = 128_000
SUFFIXES: Final = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods", ".vcf", ".vcard")
"""What a file may be called to be taken for a spreadsheet or contacts."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as text.

    Attributes:
        rows: cells as a person sees them, days as 2026-04-03; the first is row 1 of the sheet.
        faults: rows (counted from 1) that the file itself could not tell whole, with the reason.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    faults: tuple[tuple[int, str], ...] = ()


def takes(path: Path) -> bool:
    """Whether a file is called like something that can be brought in.

    >>> takes(Path("Panel list FINAL2.XLSX")), takes(Path("photo.png"))
    (True, False)
    """
    return path.suffix.lower() in SUFFIXES


def bounded(row: list[str]) -> tuple[str, ...]:
    """One row's cells without gaps at their ends, if there are not too many of them.

    Raises:
        Trouble: "table-too-large".
    """
    if len(row) > MOST_COLUMNS and any(cell.strip() for cell in row[MOST_COLUMNS:]):
        raise Trouble("table-too-large")
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise Trouble("table-too-large")
    return tuple(cell.strip() for cell in row[:MOST_COLUMNS])


def filled(sheet: Sheet) -> bool:
    """Whether anything stands on a sheet."""
    return any(any(row) for row in sheet.rows)
