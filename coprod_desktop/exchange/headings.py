"""Finds the table in a sheet and what its columns mean: headings as charities write them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from coprod_desktop.domain.text import folded
from coprod_desktop.exchange.tables import Sheet

Order = Literal["day-first", "month-first", "undecided"]

# Headings in use in charity spreadsheets, folded, by what they become.
KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "full name", "member", "member name", "person", "known as", "preferred name",
             "name they use", "participant", "contact", "display name"),
    "first": ("first name", "forename", "firstname", "given name", "christian name"),
    "last": ("last name", "surname", "lastname", "family name"),
    "pronouns": ("pronouns", "pronoun"),
    "phone": ("phone", "telephone", "tel", "phone number", "tel no", "telephone number", "landline",
              "home phone", "contact number", "number"),
    "text": ("mobile", "mobile phone", "mobile number", "mob", "cell", "text"),
    "email": ("email", "e-mail", "email address", "e-mail address", "mail"),
    "post": ("address", "postal address", "home address", "address 1", "address line 1", "street"),
    "post2": ("address 2", "address line 2", "town", "city", "address 3"),
    "postcode": ("postcode", "post code", "zip"),
    "joined_on": ("joined", "date joined", "join date", "start date", "started", "member since"),
    "born": ("dob", "date of birth", "born", "birthday", "d.o.b", "d.o.b."),
    "format": ("format", "print", "large print", "preferred format", "papers", "accessible format"),
    "food": ("food", "diet", "dietary", "dietary needs", "dietary requirements"),
    "allergies": ("allergies", "allergy"),
    "need": (  # what helps, never a diagnosis
            "access needs", "access", "support needs", "needs", "access requirements",
             "disability"),
    "how_not": ("contact notes", "how to contact", "safe to contact", "contact preference"),
    "note": ("notes", "note", "comments", "comment", "other", "other information"),
    "panel": ("panel", "group", "panels", "groups"),
}  # fmt: skip
_BY_HEADING: Final = {heading: key for key, every in KNOWN.items() for heading in every}
_DATED: Final = re.compile(r"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})$")
_ISO: Final = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a sheet.

    Attributes:
        headings: as written; a heading that stands twice gets a number.
        rows: the cells under them.
        first_row: the row of the sheet, counted from 1, of the first row under the headings.
    """

    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int


def meaning(heading: str) -> str:
    """What a heading means to us, or "".

    >>> meaning("E-Mail Address "), meaning("Tel. No"), meaning("Colour")
    ('email', 'phone', '')
    """
    plain = folded(heading).strip(" :*?.")
    for tried in (plain, plain.replace(".", ""), re.sub(r"\s*\(.*\)$", "", plain)):
        if tried in _BY_HEADING:
            return _BY_HEADING[tried]
    return ""


def tables(sheets: Sequence[Sheet]) -> list[Table]:
    """The tables of a file, those with the most known headings first."""
    found = [table for sheet in sheets if (table := _table(sheet)) is not None]
    return sorted(found, key=lambda table: (-_known(table.headings), -len(table.rows)))


def _known(row: Sequence[str]) -> int:
    return len({meaning(cell) for cell in row} - {""})


def _table(sheet: Sheet) -> Table | None:
    rows = sheet.rows
    best, score = -1, 0
    for at, row in enumerate(rows[:40]):
        filled = sum(1 for cell in row if cell)
        here = _known(row) * 10 + (1 if filled > 1 else 0)
        if here > score:
            best, score = at, here
    if best < 0:
        return None
    head = rows[best]
    left = next(at for at, cell in enumerate(head) if cell)
    right = max(at for at, cell in enumerate(head) if cell) + 1
    body = [tuple((*row, *[""] * right)[left:right]) for row in rows[best + 1 :]]
    while body and not any(body[-1]):
        body.pop()
    return Table(sheet.name, _unique(head[left:right]), tuple(body), best + 2)


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    made: list[str] = []
    for place, heading in enumerate(headings, start=1):
        name = heading or f"({place})"
        seen[name] = seen.get(name, 0) + 1
        made.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(made)


def mapped(headings: Sequence[str]) -> dict[str, str]:
    """What each column becomes, by heading; a meaning is used once, the first time."""
    used: set[str] = set()
    found: dict[str, str] = {}
    for heading in headings:
        key = meaning(re.sub(r" \(\d+\)$", "", heading))
        if key and key not in used:
            used.add(key)
            found[heading] = key
    return found


def date_order(values: Sequence[str]) -> Order:
    """Whether a column's dates begin with the day: decided by the whole column, never by a cell.

    >>> date_order(["03/04/2024", "17/04/2024"]), date_order(["04/17/2024"]), date_order(["3/4/24"])
    ('day-first', 'month-first', 'undecided')
    """
    pairs = [(int(one[1]), int(one[2])) for one in map(_DATED.match, values) if one]
    if any(first > 12 for first, _ in pairs):
        return "day-first"
    return "month-first" if any(second > 12 for _, second in pairs) else "undecided"


def day(value: str, order: Order) -> date | None:
    """A day of a column whose order is known; day first when undecided. None: not a day.

    >>> day("03/04/2024", "day-first"), day("31/02/2024", "day-first")
    (datetime.date(2024, 4, 3), None)
    """
    try:
        if iso := _ISO.match(value):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if found := _DATED.match(value):
            first, second, year = int(found[1]), int(found[2]), int(found[3])
            year += 0 if year > 99 else 1900 if year > 30 else 2000
            if order == "month-first":
                first, second = second, first
            return date(year, second, first)
    except ValueError:
        return None
    return None
