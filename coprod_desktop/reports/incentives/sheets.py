"""The signature sheet and the envelope labels. They say what is handed over, and nothing else."""

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.labels import L7163
from coprod_desktop.domain.money import total
from coprod_desktop.readmodels.papers.incentives import Sheet, SheetLine
from coprod_desktop.reports.incentives.ground import letterhead
from coprod_desktop.reports.kit.blocks import (
    Column,
    DataTable,
    Document,
    Labels,
    Paragraph,
    SignatureLine,
)
from coprod_desktop.wording.incentives import papers as words


# size: one paper from top to bottom, block by block
def sheet(data: Sheet) -> Document:
    """One numbered line each, with room to sign."""
    if not data.lines:
        return Document(words.SHEET, (Paragraph(words.NOBODY_CASH),))
    sums = words.sheet_totals(
        total(one.fee for one in data.lines),
        total(one.expenses for one in data.lines),
        total(one.voucher for one in data.lines),
    )
    grid = DataTable(
        (
            Column(words.NUMBER, 0.4, numbers=True),
            Column(words.NAME, 1.6),
            Column(words.FEE, 0.8, numbers=True),
            Column(words.EXPENSES, 0.9, numbers=True),
            Column(words.VOUCHERS, 1.5),
            Column(words.SIGNATURE, 2.4),
        ),
        tuple(
            (
                str(number),
                one.name,
                _amount(one.fee.pence, str(one.fee)),
                _amount(one.expenses.pence, str(one.expenses)),
                _vouchers(one),
                "",
            )
            for number, one in enumerate(data.lines, start=1)
        ),
        f"{data.meeting}, {written(data.on)}",
        row_height=14.0,
        total=("", "", sums[0], sums[1], sums[2], ""),
    )
    return Document(
        words.SHEET,
        (
            Paragraph(f"{data.meeting}, {written(data.on)}", "lead"),
            Paragraph(words.SHEET_ABOUT),
            grid,
            SignatureLine(words.HANDED_OUT),
            SignatureLine(words.SECOND_PERSON),
        ),
        letterhead=letterhead(data.charity),
        landscape=True,
    )


def labels(data: Sheet) -> Document:
    """One label for each envelope: the name and what is inside, on L7163 sheets."""
    found: list[tuple[str, ...]] = []
    for one in data.lines:
        inside: list[str] = []
        if one.fee.pence:
            inside.append(f"{words.FEE}: {one.fee}")
        if one.expenses.pence:
            inside.append(f"{words.EXPENSES}: {one.expenses}")
        if one.voucher.pence:
            inside.append(f"{words.VOUCHERS}: {_vouchers(one)}")
        if inside:
            found.append((one.name, *inside))
    if not found:
        return Document(words.LABELS, (Paragraph(words.NOBODY_CASH),))
    return Document(words.LABELS, (Labels(tuple(found), L7163, (words.NAME, words.INSIDE)),))


def _amount(pence: int, said: str) -> str:
    return said if pence else "—"


def _vouchers(one: SheetLine) -> str:
    if not one.voucher.pence:
        return "—"
    return f"{one.voucher} ({', '.join(one.serials)})" if one.serials else str(one.voucher)
