"""Finds the tables in a sheet: below titles and instructions, beside each other, above totals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.importing.fields import NAMED
from coprod_desktop.domain.importing.people import Aside
from coprod_desktop.domain.text import folded
from coprod_desktop.exchange.headings import by_content, meaning
from coprod_desktop.exchange.tables import Sheet

NO_HEADING: Final = "Column {}"
_TOTAL: Final = re.compile(
    r"^(grand |sub)?\s*-?totals?\b|^count\b|^sum\b|^number of (people|members|rows)"
    r"|^end of (list|file|table)|^printed\b|^last updated|^page \d+"
)
_ADVICE: Final = re.compile(
    r"^(e\.?g\.?\b|for example|example:|example$|please\b|required$|\(required\)|mandatory$"
    r"|\(optional\)|optional$|free text|text$|dd/mm|d/m|yes/no$|y/n$|\*|instructions?\b|format:"
    r"|do not (edit|delete))"
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a sheet.

    Attributes:
        headings: as written; one that stands twice gets a number, one that is missing its place.
        rows: the cells under them, empty rows left out.
        numbers: the row of the sheet, counted from 1, of each row.
        asides: rows that are nobody, with why; by their place in `rows`.
        faults: rows the file could not tell whole, with the reason; by their place in `rows`.
        head_row: the row of the headings; 0 when there are none.
    """

    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    head_row: int
    asides: tuple[tuple[int, Aside], ...] = ()
    faults: tuple[tuple[int, str], ...] = ()


def tables(sheets: Sequence[Sheet]) -> list[Table]:
    """The tables of a file, those that tell most about most people first."""
    found = [table for sheet in sheets for table in _tables(sheet) if table.rows]
    return sorted(found, key=lambda table: (-_worth(table), -len(table.rows)))


def _worth(table: Table) -> int:
    known = {meaning(cell) for cell in table.headings} - {None}
    return len(known) * 10 + (100 if known & NAMED else 0) + min(len(table.rows), 9)


def _tables(sheet: Sheet) -> list[Table]:
    heads = _heads(sheet.rows)
    if not heads:
        bare = _bare(sheet)
        return [bare] if bare else []
    found: list[Table] = []
    for place, head in enumerate(heads):
        end = heads[place + 1] if place + 1 < len(heads) else len(sheet.rows)
        if place + 1 < len(heads):
            end = _without_title(sheet.rows, head, end)
        found += [_cut(sheet, head, end, left, right) for left, right in _sides(sheet.rows[head])]
    return found


def _heads(rows: Sequence[Sequence[str]]) -> list[int]:
    """The rows that hold headings; a row that says again what stands above is none."""
    found: list[int] = []
    latest: list[str] = []
    alone: int | None = None
    for at, row in enumerate(rows):
        cells = [cell for cell in row if cell]
        if any("@" in cell for cell in cells):
            continue
        known = {meant for cell in cells if (meant := meaning(cell)) is not None}
        if len(known) == 1 and len(cells) == 1 and known & NAMED and alone is None and not found:
            alone = at
        if len(known) < 2 or len(cells) > 3 * len(known) + 9:
            continue
        if not known & NAMED and found:
            continue
        plain = [folded(cell) for cell in cells]
        if plain != latest:
            found.append(at)
            latest = plain
    return found or ([] if alone is None else [alone])


def _sides(head: Sequence[str]) -> list[tuple[int, int]]:
    """Where tables stand side by side: parted by an empty heading, each with a name of its own."""
    parts: list[tuple[int, int]] = []
    start: int | None = None
    for at, cell in enumerate([*head, ""]):
        if cell and start is None:
            start = at
        elif not cell and start is not None:
            parts.append((start, at))
            start = None
    named = [part for part in parts if any(meaning(cell) in NAMED for cell in head[slice(*part)])]
    if len(named) > 1:
        return named
    return [(parts[0][0], parts[-1][1])]


def _without_title(rows: Sequence[Sequence[str]], head: int, end: int) -> int:
    """Where a table ends above another: without that one's title and the gap before it."""
    at = end
    while at > head + 1 and sum(1 for cell in rows[at - 1] if cell) == 1:
        at -= 1
    return at if at > head + 1 and not any(rows[at - 1]) else end


def _cut(sheet: Sheet, head: int, end: int, left: int, right: int) -> Table:
    body = sheet.rows[head + 1 : end]
    if len(_sides(sheet.rows[head])) == 1:
        # Cells beyond the last heading belong to the table too: seen and left out, never unseen.
        right = max(
            right,
            *(max((n for n, cell in enumerate(row, 1) if cell), default=0) for row in body),
            0,
        )
    names = [*sheet.rows[head], *[""] * right][left:right]
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for at in range(head + 1, end):
        cells = tuple([*sheet.rows[at], *[""] * right][left:right])
        if any(cells):
            rows.append(cells)
            numbers.append(at + 1)
    said = dict(sheet.faults)
    faults = tuple((place, said[number]) for place, number in enumerate(numbers) if number in said)
    headings = _unique(names)
    return Table(
        sheet.name, headings, tuple(rows), tuple(numbers), head + 1, _asides(names, rows), faults
    )


def _asides(names: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[tuple[int, Aside], ...]:
    found: list[tuple[int, Aside]] = []
    again = [folded(name) for name in names if name] or [""]
    few = max(2, len(again) // 2)
    for place, row in enumerate(rows):
        filled = [cell for cell in row if cell]
        first = folded(filled[0])
        if first == again[0] and [folded(cell) for cell in filled] == again:
            found.append((place, Aside.HEADINGS))
        elif len(filled) <= few and _TOTAL.search(first):
            found.append((place, Aside.TOTAL))
        elif place < 3 and _is_advice([folded(cell) for cell in filled]):
            found.append((place, Aside.INSTRUCTIONS))
    return tuple(found)


def _is_advice(cells: Sequence[str]) -> bool:
    like = sum(1 for cell in cells if _ADVICE.search(cell))
    return like * 2 >= len(cells) or bool(_ADVICE.search(cells[0]) and len(cells[0]) > 30)


def _bare(sheet: Sheet) -> Table | None:
    """A table without headings: columns told by what they hold."""
    filled = [(at, row) for at, row in enumerate(sheet.rows) if any(row)]
    if not filled:
        return None
    wide = max(len(row) for _, row in filled)
    rows = tuple(tuple([*row, *[""] * wide][:wide]) for _, row in filled)
    told = [by_content([row[at] for row in rows if row[at]]) for at in range(wide)]
    first = rows[0]
    # One line that fits no column is what somebody called their own headings.
    headed = len(rows) > 1 and not any(
        field is not None and by_content([first[at]]) is field for at, field in enumerate(told)
    )
    start = 1 if headed else 0
    names = first if headed else [""] * wide
    numbers = tuple(at + 1 for at, _ in filled)
    return Table(
        sheet.name,
        _unique(names),
        rows[start:],
        numbers[start:],
        numbers[0] if headed else 0,
        _asides(names, rows[start:]),
    )


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    made: list[str] = []
    for place, heading in enumerate(headings, start=1):
        name = " ".join(heading.split()) or NO_HEADING.format(place)
        seen[name] = seen.get(name, 0) + 1
        made.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(made)
