from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.shielding import shielded, shielded_table

COUNTS = st.integers(0, 30)
TABLES = st.integers(1, 5).flatmap(
    lambda wide: st.lists(st.lists(COUNTS, min_size=wide, max_size=wide), min_size=1, max_size=5)
)


@given(st.lists(COUNTS, min_size=1, max_size=8))
def test_no_total_reveals_a_hidden_count(counts):
    line = shielded(counts)
    assert not any(cell is not None and 0 < cell < 5 for cell in line.cells)
    assert line.total is None or not 0 < line.total < 5
    if line.total is not None and None in line.cells:
        assert sum(1 for cell in line.cells if cell is None) >= 2
        rest = line.total - sum(cell for cell in line.cells if cell is not None)
        assert rest >= 5


def determined(grid, hidden):
    """The hidden places whose value the totals give away, by exact elimination."""
    names = sorted(hidden)
    tall, wide = len(grid), len(grid[0])
    lines = [[(r, c) for c in range(wide)] for r in range(tall)]
    lines += [[(r, c) for r in range(tall)] for c in range(wide)]
    rows = []
    for line in lines:
        row = [Fraction(0)] * len(names)
        for at, place in enumerate(line):
            if place in hidden:
                row[names.index(place)] += -1 if at == len(line) - 1 else 1
        rows.append(row)
    pivot = 0
    for column in range(len(names)):
        chosen = next((r for r in range(pivot, len(rows)) if rows[r][column]), None)
        if chosen is None:
            continue
        rows[pivot], rows[chosen] = rows[chosen], rows[pivot]
        rows[pivot] = [value / rows[pivot][column] for value in rows[pivot]]
        for r in range(len(rows)):
            if r != pivot and rows[r][column]:
                times = rows[r][column]
                pairs = zip(rows[r], rows[pivot], strict=True)
                rows[r] = [a - times * b for a, b in pairs]
        pivot += 1
    return [names[row.index(1)] for row in rows if sum(1 for value in row if value) == 1]


@given(TABLES)
def test_no_row_column_or_grand_total_gives_a_small_number_away(rows):
    grid = [[*row, sum(row)] for row in rows]
    grid.append([sum(column) for column in zip(*grid, strict=True)])
    table = shielded_table(rows)
    shown = [[*cells, total] for cells, total in zip(table.cells, table.row_totals, strict=True)]
    shown.append([*table.column_totals, table.total])
    hidden = set()
    for r, line in enumerate(shown):
        for c, value in enumerate(line):
            if value is None:
                hidden.add((r, c))
            else:
                assert value == grid[r][c]
                assert not 0 < value < 5
    small = {place for place in determined(grid, hidden) if 0 < grid[place[0]][place[1]] < 5}
    assert small == set()
