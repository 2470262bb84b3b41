"""A panel list as charities really keep them, made by code; nobody in it is real.

A title on top, headings in row 4 and column C, a surname first, numbers without their zero, a day
nobody could tell, somebody twice, a total below. Numbers come from Ofcom's ranges for drama.
"""

from datetime import date, timedelta
from pathlib import Path

from coprod_desktop.exchange.sheets import xlsx_bytes
from coprod_desktop.exchange.tables import Sheet
from coprod_desktop.readmodels.sheets import Sheet as Out
from coprod_desktop.wording import example as words

_HEADINGS = (
    "Name", "Mobile No.", "E-mail", "Panel", "Joined", "Access needs", "Diet", "Large print?",
    "Shoe size",
)  # fmt: skip
_ROWS = (
    ("e.g. Jo Example", "07700 900000", "", "", "dd/mm/yyyy", "", "", "Y/N", ""),
    ("Archer, Ann", "7700900100", "ann.archer@example.org", "", "", "", "", "", "5"),
    ("Wójcik, Łukasz", "07700 900461", "", "Housing panel", "", "", "", "", ""),
    (
        "Bright, Harper",
        "7700900450",
        "harper@example.org",
        "Housing panel",
        "03/04/2024",
        "A seat near the door",
        "vegan",
        "Y",
        "7",
    ),
    ("Osei, Abena", "07700 900451", "", "Youth voices", "05/06/2024", "", "halal", "N", ""),
    (
        "Ní Bhriain, Caoimhe",
        "07700 900452 / 01632 960452",
        "",
        "Youth voices",
        "07/08/2024",
        "",
        "",
        "",
        "",
    ),
    ("Fernández, Lucía", "", "lucia@example.org", "Health voices", "09/10/2024", "", "", "yes", ""),
    ("Sharma, Ravi", "7.70090E+09", "ravi@example.org", "Health voices", "", "", "", "", ""),
    ("Quill, Perry", "07700 900453", "", "", "30 Feb 2024", "", "coeliac", "", "9"),
    ("Osei, Abena", "07700 900451", "abena@example.org", "", "", "", "", "", ""),
    ("Total", "9", "", "", "", "", "", "", ""),
)


def rows() -> tuple[tuple[str, ...], ...]:
    """The sheet cell by cell, from its first row on."""
    wide = len(_HEADINGS)
    blank = ("",) * (wide + 2)
    title = (words.SPREADSHEET_TITLE, *blank[1:])
    body = (("", "", *row) for row in (_HEADINGS, *_ROWS))
    return (title, blank, blank, *body)


def sheets(today: date) -> list[Sheet]:
    """The sheet as it is read."""
    year = str((today - timedelta(days=365)).year)
    return [Sheet(words.SPREADSHEET_SHEET, tuple(_this_year(row, year) for row in rows()))]


def write(folder: Path, today: date) -> Path:
    """Write it as a workbook, and say where."""
    first, *rest = sheets(today)[0].rows
    path = folder / words.SPREADSHEET
    path.write_bytes(xlsx_bytes([Out(words.SPREADSHEET_SHEET, first, tuple(rest))]))
    return path


def _this_year(row: tuple[str, ...], year: str) -> tuple[str, ...]:
    return tuple(cell.replace("2024", year) for cell in row)
