"""Text files with a table in them: CSV, TSV and their cousins, however they were saved."""

import csv
import io
from typing import Final

from coprod_desktop.domain.errors import Trouble
from coprod_desktop.exchange.tables import LONGEST_CELL, MOST_ROWS, Sheet, bounded

_DELIMITERS: Final = (",", ";", "\t", "|")
_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def decoded(data: bytes) -> str:
    r"""Text of a file: by its byte order mark, else UTF-8, else Windows-1252 with its pound sign.

    A file glued together from both is decoded line by line.

    >>> decoded("£5".encode("cp1252")), decoded(b"\xef\xbb\xbfa")
    ('£5', 'a')
    >>> decoded("Zoë\n".encode() + "£5".encode("cp1252"))
    'Zoë\n£5'
    >>> decoded("Zoë;£".encode("utf-16-le"))
    'Zoë;£'

    Raises:
        Trouble: "table-unreadable", for what is no text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    if b"\0" in data:
        return _without_mark(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(_line(line) for line in data.split(b"\n"))


def _line(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _without_mark(data: bytes) -> str:
    # UTF-16 without a mark: of ordinary words, every other byte is nothing.
    some = data[:4000]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(some) > 3 and some[start::2].count(0) > len(some) // 4 > some[1 - start :: 2].count(
            0
        ):
            return data.decode(name, "replace")
    raise Trouble("table-unreadable")


def text_sheet(name: str, data: bytes) -> Sheet:
    """The one sheet of a text file.

    Raises:
        Trouble: "table-unreadable", "table-too-large", "table-quote-open" (with its line).
    """
    text = decoded(data)
    delimiter, above = "", 0
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.rstrip("\r\n")) == 5:
        delimiter, text, above = first.rstrip("\r\n")[4], rest, 1
    delimiter = delimiter or _delimiter(text)
    csv.field_size_limit(LONGEST_CELL)
    rows: list[tuple[str, ...]] = [()] * above
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            rows.append(bounded([_bare(cell) for cell in row]))
            if len(rows) > MOST_ROWS:
                raise Trouble("table-too-large")
    except csv.Error as problem:
        line = _open_quote(text, delimiter)
        if line is not None:
            raise Trouble("table-quote-open", line=line + above) from problem
        if "field larger" in str(problem):
            raise Trouble("table-too-large") from problem
        return _with_odd_quotes(name, text, delimiter, above)
    return Sheet(name, tuple(rows))


def _bare(cell: str) -> str:
    """A cell without the apostrophe that keeps a number or a formula text, as in our own exports.

    >>> _bare("'07700 900123"), _bare("'t Hooft")
    ('07700 900123', "'t Hooft")
    """
    return cell[1:] if cell[:1] == "'" and cell[1:2] in set("0123456789=+-@(") - {""} else cell


def _with_odd_quotes(name: str, text: str, delimiter: str, above: int) -> Sheet:
    """A sheet some of whose rows have quotes that do not match: those rows are told as faults."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=delimiter, strict=False)
    rows: list[tuple[str, ...]] = [()] * above
    faults: list[tuple[int, str]] = []
    start = 0
    for row in reader:
        rows.append(bounded([_bare(cell) for cell in row]))
        try:
            list(csv.reader(lines[start : reader.line_num], delimiter=delimiter, strict=True))
        except csv.Error:
            faults.append((len(rows), "quotes-odd"))
        start = reader.line_num
        if len(rows) > MOST_ROWS:
            raise Trouble("table-too-large")
    return Sheet(name, tuple(rows), tuple(faults))


def _delimiter(text: str) -> str:
    lines = [line for line in text.splitlines()[:60] if line.strip()]

    def fits(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        usual = max((one for one in counts if one), key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=fits)


def _open_quote(text: str, delimiter: str) -> int | None:
    """The line of the quote that is never closed; None when every one is.

    A quote opens a cell only at its beginning. Inside, two stand for one, and one followed by
    something else than the end of the cell is a word in quotation marks, not an end.
    """
    line, opened, inside, at = 1, 1, False, 0
    before = delimiter
    while at < len(text):
        sign = text[at]
        if sign == "\n":
            line += 1
        if sign == '"':
            after = text[at + 1 : at + 2]
            if not inside and before in (delimiter, "\n", "\r"):
                inside, opened = True, line
            elif inside and after == '"':
                at += 1
            elif inside and after in ("", delimiter, "\n", "\r"):
                inside = False
        before = sign
        at += 1
    return opened if inside else None
