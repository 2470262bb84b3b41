"""What the papers about incentives share: the letterhead and the tables of the ledgers."""

from collections.abc import Iterable

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import KINDS, Kind
from coprod_desktop.domain.money import total
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.papers.incentives import SlipLine
from coprod_desktop.reports.kit.blocks import (
    Block,
    Column,
    DataTable,
    Heading,
    Letterhead,
    Paragraph,
)
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import papers as words


def letterhead(charity: CharityCard) -> Letterhead:
    """Who writes."""
    lines = [*charity.address.splitlines(), charity.phone, charity.email, charity.website]
    return Letterhead(
        charity.name, tuple(line for line in lines if line), charity.logo, charity.colour
    )


def is_expense(kind: Kind) -> bool:
    """Whether a kind belongs among the expenses."""
    return kind in {Kind.EXPENSE_REPAID, Kind.EXPENSE_BOUGHT}


def ledgers(lines: Iterable[SlipLine], level: int = 2) -> tuple[Block, ...]:
    """Two tables that are never one: reward, then expenses."""
    found = list(lines)
    reward = [one for one in found if KINDS[one.kind].reward]
    repaid = [one for one in found if is_expense(one.kind)]
    blocks: list[Block] = []
    for title, caption, rows in (
        (words.REWARD, words.REWARD_TABLE, reward),
        (words.REPAID, words.REPAID_TABLE, repaid),
    ):
        if rows:
            blocks += [Heading(title, 3 if level == 3 else 2), table(rows, caption)]
    return (
        (*blocks, Paragraph(words.APART, "quiet")) if blocks else (Paragraph(words.NOTHING_PAID),)
    )


def table(rows: list[SlipLine], caption: str) -> DataTable:
    """One ledger as a table with its sum."""
    return DataTable(
        (
            Column(words.WORKED, 1.4),
            Column(words.WHAT, 1.2),
            Column(words.HOW, 0.8),
            Column(words.ON, 1.4),
            Column(words.AMOUNT, 1.0, numbers=True),
        ),
        tuple(
            (
                written(one.on),
                names.KINDS[one.kind] if one.amount.pence >= 0 else words.PUT_RIGHT,
                names.METHODS[one.method],
                words.STILL_TO_COME if one.paid_on is None else written(one.paid_on),
                str(one.amount),
            )
            for one in rows
        ),
        caption,
        total=("", "", "", "", str(total(one.amount for one in rows))),
    )
