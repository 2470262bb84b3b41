"""Small numbers are people: any count from one to four is hidden, and no total gives it away.

Primary suppression hides a cell from 1 to 4. Complementary suppression then hides a second cell in
every row and column of which exactly one is hidden, so that a total less the others cannot reveal
it; it also makes sure that the hidden cells of a line hide at least five people between them.
Source: the usual rule of official statistics (a threshold of five).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

FEWEST: Final = 5
"""The smallest number shown."""


@dataclass(frozen=True, slots=True)
class Shielded:
    """A line of counts with the small ones hidden (None), and its total or None."""

    cells: tuple[int | None, ...]
    total: int | None


def shielded_count(count: int) -> int | None:
    """A single count, or None where it would point at people. Nobody at all may be said.

    >>> shielded_count(4), shielded_count(5), shielded_count(0)
    (None, 5, 0)
    """
    return None if 0 < count < FEWEST else count


def shielded(counts: Sequence[int]) -> Shielded:
    """A line of counts that may stand beside its total.

    >>> shielded([12, 3, 9])
    Shielded(cells=(12, None, None), total=24)
    >>> shielded([2, 0, 1])
    Shielded(cells=(None, None, None), total=None)
    """
    total = shielded_count(sum(counts))
    if total is None:
        return Shielded(tuple(None for _ in counts), None)
    hidden = {at for at, count in enumerate(counts) if 0 < count < FEWEST}
    _hide_more(counts, hidden)
    cells = tuple(None if at in hidden else count for at, count in enumerate(counts))
    return Shielded(cells, total)


def _hide_more(counts: Sequence[int], hidden: set[int]) -> None:
    """Hide the next smallest until what is hidden cannot be worked out."""
    while hidden and (len(hidden) < 2 or sum(counts[at] for at in hidden) < FEWEST):
        # A zero beside a small number hides nothing but itself, so it is the last to be chosen.
        left = [at for at in range(len(counts)) if at not in hidden]
        if not left:
            return
        hidden.add(min(left, key=lambda at: (counts[at] == 0, counts[at], at)))


@dataclass(frozen=True, slots=True)
class ShieldedTable:
    """A table of counts with its totals; None where a number would point at people."""

    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...]
    column_totals: tuple[int | None, ...]
    total: int | None


_Place = tuple[int, int]


def shielded_table(rows: Sequence[Sequence[int]]) -> ShieldedTable:
    """A table that may be shown with all its totals.

    Totals are treated as one more row and column, so hiding reaches them too. A hidden cell could
    be worked out exactly when no ring of hidden cells passes through it; then more is hidden.

    >>> shielded_table([[9, 3], [8, 7]]).cells
    ((None, None), (None, None))
    """
    grid = [[*row, sum(row)] for row in rows]
    grid.append([sum(column) for column in zip(*grid, strict=True)] if grid else [0])
    tall, wide = len(grid), len(grid[0])
    hidden = {(r, c) for r in range(tall) for c in range(wide) if 0 < grid[r][c] < FEWEST}
    while True:
        before = len(hidden)
        for line in _lines(tall, wide):
            own = {at for at, place in enumerate(line) if place in hidden}
            _hide_more([grid[r][c] for r, c in line], own)
            hidden |= {line[at] for at in own}
        for place in sorted(hidden):
            if not _on_a_ring(place, hidden):
                hidden |= _beside(place, tall, wide)
                break
        if len(hidden) == before:
            break
    shown = [
        tuple(None if (r, c) in hidden else grid[r][c] for c in range(wide)) for r in range(tall)
    ]
    return ShieldedTable(
        cells=tuple(row[:-1] for row in shown[:-1]),
        row_totals=tuple(row[-1] for row in shown[:-1]),
        column_totals=shown[-1][:-1],
        total=shown[-1][-1],
    )


def _lines(tall: int, wide: int) -> list[list[_Place]]:
    across = [[(r, c) for c in range(wide)] for r in range(tall)]
    return across + [[(r, c) for r in range(tall)] for c in range(wide)]


def _beside(place: _Place, tall: int, wide: int) -> set[_Place]:
    """Every cell in the same row or column: plain, and always enough."""
    return {(place[0], c) for c in range(wide)} | {(r, place[1]) for r in range(tall)}


def _on_a_ring(place: _Place, hidden: set[_Place]) -> bool:
    """Whether its row can be reached from its column through other hidden cells."""
    rows, columns, fresh = set[int](), {place[1]}, True
    others = hidden - {place}
    while fresh:
        more_rows = {r for r, c in others if c in columns} - rows
        rows |= more_rows
        more_columns = {c for r, c in others if r in rows} - columns
        columns |= more_columns
        fresh = bool(more_rows or more_columns)
    return place[0] in rows
