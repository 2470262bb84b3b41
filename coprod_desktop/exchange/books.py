"""Spreadsheet files: XLSX, XLS, XLSB and ODS. Only ever read in a process with limits.

Two libraries look: calamine, which is quick, and openpyxl for sheets that calamine finds empty. A
book that is empty for both is said to be empty; nothing is ever brought in silently as nothing.
"""

import io
import zipfile
from datetime import date, datetime, time
from typing import Any, Final

from python_calamine import CalamineWorkbook, PasswordError

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.exchange.tables import MOST_COLUMNS, MOST_ROWS, Sheet, bounded

MOST_UNPACKED: Final = 200_000_000
MOST_PARTS: Final = 5_000
MOST_CELLS: Final = 5_000_000
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = b"PK\x03\x04"


def book_sheets(data: bytes) -> list[Sheet]:
    """The sheets of a workbook.

    Raises:
        Trouble: "table-locked", "table-macros", "table-too-large", "table-unreadable".
    """
    if _LOCKED in data[:2_000_000] and not data.startswith(_ZIP):
        raise Trouble("table-locked")
    zipped = data.startswith(_ZIP)
    if zipped:
        _check_archive(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found = [_sheet(name, book.get_sheet_by_name(name)) for name in book.sheet_names]
    except Trouble:
        raise
    except PasswordError as problem:
        raise Trouble("table-locked") from problem
    except MemoryError:
        raise
    except Exception as problem:
        if zipped and (second := _second_opinion(data)):
            return second
        raise Trouble("table-unreadable") from problem
    if zipped and any(not sheet.rows for sheet in found):
        return _completed(found, _second_opinion(data))
    return found


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if sum(part.file_size for part in parts) > MOST_UNPACKED or len(parts) > MOST_PARTS:
                raise Trouble("table-too-large")
            if any(name.endswith("vbaProject.bin") for name in names):
                raise Trouble("table-macros")
            if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read(
                "META-INF/manifest.xml"
            ):
                raise Trouble("table-locked")
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as problem:
        raise Trouble("table-unreadable") from problem


def _sheet(name: str, sheet: Any) -> Sheet:
    if sheet.start is None:
        return Sheet(name, ())
    if sheet.total_height > MOST_ROWS or sheet.width > MOST_COLUMNS:
        raise Trouble("table-too-large")
    if sheet.height * sheet.width > MOST_CELLS:
        raise Trouble("table-too-large")
    rows = tuple(bounded([shown(value) for value in row]) for row in sheet.iter_rows())
    return Sheet(name, rows)


def _second_opinion(data: bytes) -> list[Sheet]:
    """What another library finds; nothing where it cannot read the book either."""
    import openpyxl  # noqa: PLC0415 - slow to load, and seldom asked

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        found: list[Sheet] = []
        for sheet in book.worksheets:
            rows: list[tuple[str, ...]] = []
            for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1):
                rows.append(bounded([shown(value) for value in row]))
                if len(rows) > MOST_ROWS:
                    raise Trouble("table-too-large")
            found.append(Sheet(sheet.title, tuple(rows)))
    except (Trouble, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - whatever a hostile file makes a library raise
        return []
    return found


def _completed(first: list[Sheet], second: list[Sheet]) -> list[Sheet]:
    """Every sheet as that library tells it which found something there."""
    others = {sheet.name: sheet for sheet in second}
    found = [sheet if sheet.rows else others.get(sheet.name, sheet) for sheet in first]
    return found or second


def shown(value: object) -> str:
    """A cell as a person sees it.

    >>> shown(7700900123.0), shown(True), shown(datetime(2024, 4, 3)), shown(1.5), shown(None)
    ('7700900123', 'yes', '2024-04-03', '1.5', '')
    """
    if value is None:
        return ""
    if value is True or value is False:
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
