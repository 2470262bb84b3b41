"""Lists out as open files: CSV for any program, XLSX for a spreadsheet, HTML to read.

No cell can do anything when a spreadsheet opens it. In CSV a text that would be taken for a formula
gets an apostrophe in front, as people type it themselves, and so does a number that must stay text;
in XLSX every text is stored as text. Days and money are days and numbers in both.
"""

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from typing import Any, Final

import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.money import Money
from coprod_desktop.readmodels.sheets import Cell, Sheet

FORMULA: Final = tuple("=+-@\t\r\n|%＝＋－＠")
"""First signs, also full-width, that make a spreadsheet calculate (OWASP, CSV Injection)."""
_NUMBER: Final = re.compile(r"[0-9][0-9 .,/:-]*|[0-9.]+[eE][0-9]+")
_LONGEST_NAME: Final = 31
"""Letters of a sheet's name in XLSX."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\']")
_MOST: Final = 32_767
"""Letters that fit into a cell of XLSX."""
_DAY: Final = "ddd d mmm yyyy"


def safe(text: str) -> str:
    """A text that no spreadsheet program calculates, or takes for a number.

    >>> safe("=1+1"), safe("＝1"), safe("07700900123"), safe("+44 7700"), safe("Ann")
    ("'=1+1", "'＝1", "'07700900123", "'+44 7700", 'Ann')
    """
    bare = text.lstrip(" \u00a0\u3000\ufeff\u200b")
    risky = bare.startswith((*FORMULA, "'")) or text.startswith(FORMULA)
    return f"'{text}" if risky or _NUMBER.fullmatch(bare) else text


def plain(text: str) -> str:
    """The text that `safe` made safe.

    >>> plain(safe("=1+1")), plain(safe("'quoted'")), plain("Ann")
    ('=1+1', "'quoted'", 'Ann')
    """
    return text.removeprefix("'")


def csv_bytes(sheet: Sheet) -> bytes:
    """A list as CSV: UTF-8 with a mark that Excel knows, commas, and one record a line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe(heading) for heading in sheet.headings])
    writer.writerows([_said(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Lists as one workbook, a sheet each, headings kept in sight."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
               "strings_to_numbers": False}  # fmt: skip
    book: Any
    with xlsxwriter.Workbook(out, options) as book:
        names: set[str] = set()
        forms = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
            "day": book.add_format({"num_format": _DAY, "align": "left"}),
            "moment": book.add_format({"num_format": f"{_DAY} hh:mm", "align": "left"}),
            "money": book.add_format({"num_format": "£#,##0.00"}),
            "text": book.add_format({"num_format": "@", "quote_prefix": True}),
        }
        for sheet in sheets:
            _fill(book.add_worksheet(sheet_name(sheet.title, names)), sheet, forms)
    return out.getvalue()


def html_bytes(sheet: Sheet) -> bytes:
    """A list as a page that any browser shows and any screen reader reads."""
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in sheet.headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{_marked(cell)}</td>" for cell in row) + "</tr>\n"
        for row in sheet.rows
    )
    about = f"<p>{escape(sheet.about)}</p>" if sheet.about else ""
    table = f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table>"
    return page(sheet.title, f"<h1>{escape(sheet.title)}</h1>{about}\n{table}")


def page(title: str, body: str) -> bytes:
    """A whole page around what is in it. It loads nothing from anywhere."""
    return (
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
        " style-src 'unsafe-inline'; img-src 'self'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><main>{body}</main></body></html>\n"
    ).encode("utf-8", "replace")


def sheet_name(title: str, taken: set[str]) -> str:
    """A name a workbook allows, used once in it."""
    bare = _FORBIDDEN.sub(" ", title).strip()[:_LONGEST_NAME] or "-"
    name, number = bare, 1
    while name.casefold() in taken:
        number += 1
        name = f"{bare[: _LONGEST_NAME - 4]} {number}"
    taken.add(name.casefold())
    return name


def as_words(cell: Cell) -> str:
    """A cell as a person reads it."""
    if isinstance(cell, datetime):
        return f"{written(cell.astimezone(LONDON).date())} {cell.astimezone(LONDON):%H:%M}"
    if isinstance(cell, date):
        return written(cell)
    if isinstance(cell, bool):
        return YES if cell else NO
    return "" if cell is None else str(cell)


YES: Final = "yes"
NO: Final = "no"


def _said(cell: Cell) -> str:
    if isinstance(cell, Money):
        return (
            f"{'-' if cell.pence < 0 else ''}{abs(cell.pence) // 100}.{abs(cell.pence) % 100:02d}"
        )
    if isinstance(cell, datetime):
        return f"{cell.astimezone(LONDON):%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return safe(cell)
    return as_words(cell)


def _marked(cell: Cell) -> str:
    return escape(as_words(cell)).replace("\n", "<br>")


def _fill(sheet_out: Any, sheet: Sheet, forms: dict[str, Any]) -> None:
    for at, heading in enumerate(sheet.headings):
        sheet_out.write_string(0, at, heading[:_MOST], forms["head"])
        sheet_out.set_column(at, at, _width(sheet, at))
    sheet_out.freeze_panes(1, 0)
    if sheet.rows:
        sheet_out.autofilter(0, 0, len(sheet.rows), max(0, len(sheet.headings) - 1))
    for number, row in enumerate(sheet.rows, start=1):
        for at, cell in enumerate(row):
            _put(sheet_out, number, at, cell, forms)


def _put(sheet_out: Any, row: int, at: int, cell: Cell, forms: dict[str, Any]) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, Money):
        sheet_out.write_number(row, at, cell.pence / 100, forms["money"])
    elif isinstance(cell, datetime):
        local = cell.astimezone(LONDON).replace(tzinfo=None)
        _day(sheet_out, row, at, local, forms["moment"])
    elif isinstance(cell, date):
        _day(sheet_out, row, at, cell, forms["day"])
    elif isinstance(cell, int) and not isinstance(cell, bool):
        sheet_out.write_number(row, at, cell)
    else:
        said = as_words(cell)[:_MOST]
        risky = isinstance(cell, str) and safe(said) != said
        sheet_out.write_string(row, at, said, forms["text"] if risky else None)


def _day(sheet_out: Any, row: int, at: int, day: date, form: Any) -> None:
    if day.year < 1900:  # a workbook's calendar begins there
        sheet_out.write_string(row, at, as_words(day))
    else:
        sheet_out.write_datetime(row, at, day, form)


def _width(sheet: Sheet, at: int) -> int:
    longest = max((len(as_words(row[at])) for row in sheet.rows[:200]), default=0)
    return max(8, min(50, max(longest, len(sheet.headings[at])) + 2))


_STYLE: Final = (
    "body{font:16px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif;color:#1D2733;"
    "background:#FAF7F2;margin:0}main{max-width:72rem;margin:0 auto;padding:2rem}"
    "h1{font-size:1.8rem}h2{font-size:1.25rem;margin-top:2rem}a{color:#0B5D66}"
    "table{border-collapse:collapse;background:#fff;width:100%}"
    "th,td{border:1px solid #8A8F94;padding:.4rem .6rem;text-align:left;vertical-align:top}"
    "th{background:#F1ECE4}p{max-width:70ch}img{max-width:20rem;display:block}"
    "@media (prefers-color-scheme:dark){body{background:#14181B;color:#ECE9E3}"
    "table{background:#1C2226}th{background:#101316}a{color:#63C5CB}}"
)
