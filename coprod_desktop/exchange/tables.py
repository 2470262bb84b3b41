"""Tables out of other people's files: CSV, TSV, XLSX, XLSM refused, XLS, XLSB, ODS.

Everything read is hostile until shown otherwise. `read_safely` does it in a process of its own with
limits, so that a bomb ends with a sentence while the window stays alive.
"""

import csv
import io
import multiprocessing
import zipfile
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import Progress, silent

MOST_BYTES: Final = 50_000_000
MOST_UNPACKED: Final = 200_000_000
MOST_COLUMNS: Final = 200
MOST_ROWS: Final = 200_000
LONGEST_CELL: Final = 128_000
SECONDS: Final = 30
MEMORY: Final = 1_500_000_000
_DELIMITERS: Final = (",", ";", "\t", "|")
_BOOKS: Final = frozenset({".xlsx", ".xls", ".xlsb", ".ods"})
_TEXTS: Final = frozenset({".csv", ".tsv", ".txt"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as text: rows of cells as a person sees them, dates as 2026-04-03."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def read_safely(path: Path, progress: Progress = silent, seconds: float = SECONDS) -> list[Sheet]:
    """The sheets of a file, read in a process with limits on time and memory.

    Raises:
        Trouble: "table-too-large", "table-kind-unknown", "table-unreadable",
            "table-quote-open" (with its line), "table-empty", "table-too-slow".
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    worker = context.Process(target=_work, args=(there, str(path)), daemon=True)
    worker.start()
    there.close()
    try:
        for tick in range(int(seconds * 20)):
            if here.poll(0.05):
                kind, value = here.recv()
                if kind == "trouble":
                    raise Trouble(value[0], **value[1])
                return value
            if not worker.is_alive() and not here.poll():
                raise Trouble("table-too-large")
            progress(tick, int(seconds * 20))
        raise Trouble("table-too-slow")
    except EOFError as problem:  # the process ended without a word: its limits ended it
        raise Trouble("table-too-large") from problem
    finally:
        worker.kill()
        worker.join()
        here.close()


def _work(pipe: Any, name: str) -> None:
    _limit()
    try:
        pipe.send(("sheets", read(Path(name))))
    except Trouble as problem:
        pipe.send(("trouble", (problem.reason, problem.details)))
    except MemoryError:
        pipe.send(("trouble", ("table-too-large", {})))
    except Exception:  # noqa: BLE001 - whatever a hostile file makes a library raise
        pipe.send(("trouble", ("table-unreadable", {})))


def _limit() -> None:
    try:
        import resource  # noqa: PLC0415 - there is no such module on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def read(path: Path) -> list[Sheet]:
    """The sheets of a file. In this very process: call `read_safely` for files of other people.

    Raises:
        Trouble: as `read_safely`.
    """
    kind = path.suffix.lower()
    if kind not in _BOOKS | _TEXTS:
        raise Trouble("table-kind-unknown")
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Trouble("table-too-large")
        data = path.read_bytes()
    except OSError as problem:
        raise Trouble("table-unreadable") from problem
    found = [_text_sheet(path.stem, data)] if kind in _TEXTS else _book(data, kind)
    found = [sheet for sheet in found if any(any(cell for cell in row) for row in sheet.rows)]
    if not found:
        raise Trouble("table-empty")
    return found


# -- text ---------------------------------------------------------------------------------------
def decoded(data: bytes) -> str:
    r"""Text of a file: by its byte order mark, else UTF-8, else Windows-1252 with its pound sign.

    >>> decoded("£5".encode("cp1252")), decoded(b"\xef\xbb\xbfa")
    ('£5', 'a')
    """
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(name, "replace")
    if b"\0" in data:
        raise Trouble("table-unreadable")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _text_sheet(name: str, data: bytes) -> Sheet:
    text = decoded(data)
    delimiter = ""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, text = first.strip()[4], rest
    delimiter = delimiter or _delimiter(text)
    csv.field_size_limit(LONGEST_CELL)
    rows: list[tuple[str, ...]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            rows.append(_cells(row))
            if len(rows) > MOST_ROWS:
                raise Trouble("table-too-large")
    except csv.Error as problem:
        if "field larger" in str(problem):
            raise Trouble("table-too-large") from problem
        raise Trouble("table-quote-open", line=_open_quote(text, delimiter)) from problem
    return Sheet(name, tuple(rows))


def _delimiter(text: str) -> str:
    lines = [line for line in text.splitlines()[:60] if line.strip()]

    def fits(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=lambda one: (counts.count(one), one), default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=fits)


def _open_quote(text: str, delimiter: str) -> int:
    """The line of the quote that is never closed."""
    line, opened, inside = 1, 1, False
    before = delimiter
    for at, sign in enumerate(text):
        if sign == "\n":
            line += 1
        if sign == '"':
            if not inside and before in (delimiter, "\n", "\r"):
                inside, opened = True, line
            elif inside and text[at + 1 : at + 2] != '"' and text[at - 1 : at] != '"':
                inside = False
        before = sign
    return opened


# -- books --------------------------------------------------------------------------------------
def _book(data: bytes, kind: str) -> list[Sheet]:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - in the limited process only

    if kind != ".xls":
        _check_archive(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [_sheet(name, book.get_sheet_by_name(name)) for name in book.sheet_names]
    except Trouble:
        raise
    except Exception as problem:
        raise Trouble("table-unreadable") from problem
    empty = not any(sheet.rows for sheet in sheets)
    return _second_opinion(data) if empty and kind == ".xlsx" else sheets


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_UNPACKED:
                raise Trouble("table-too-large")
    except zipfile.BadZipFile as problem:
        raise Trouble("table-unreadable") from problem


def _sheet(name: str, sheet: Any) -> Sheet:
    height, width = sheet.height, sheet.width
    if height > MOST_ROWS or width > MOST_COLUMNS:
        raise Trouble("table-too-large")
    rows = tuple(_cells([_shown(value) for value in row]) for row in sheet.iter_rows())
    return Sheet(name, rows)


def _second_opinion(data: bytes) -> list[Sheet]:
    """A workbook that one library reads as empty is asked of another before we believe it."""
    import openpyxl  # noqa: PLC0415 - in the limited process only

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    found: list[Sheet] = []
    for sheet in book.worksheets:
        rows: list[tuple[str, ...]] = []
        for row in sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS):
            rows.append(_cells([_shown(value) for value in row]))
            if len(rows) > MOST_ROWS:
                raise Trouble("table-too-large")
        found.append(Sheet(sheet.title, tuple(rows)))
    return found


def _shown(value: object) -> str:
    """A cell as a person sees it."""
    if value is None:
        return ""
    if value is True or value is False:
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "minutes")
    return value.isoformat() if isinstance(value, date) else str(value)


def _cells(row: list[str]) -> tuple[str, ...]:
    if len(row) > MOST_COLUMNS and any(cell.strip() for cell in row[MOST_COLUMNS:]):
        raise Trouble("table-too-large")
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise Trouble("table-too-large")
    return tuple(cell.strip() for cell in row[:MOST_COLUMNS])
