"""The count sheet of the voucher tin, and spend against budget with its chart."""

from coprod_desktop.domain.budgets import BudgetWarning
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.money import Money, total
from coprod_desktop.domain.shielding import shielded_count
from coprod_desktop.readmodels.incentives.budgets import YearSpend
from coprod_desktop.readmodels.papers.incentives import BudgetReport, TinSheet
from coprod_desktop.reports.incentives.ground import letterhead
from coprod_desktop.reports.kit.blocks import (
    Block,
    Chart,
    Column,
    DataTable,
    Document,
    Field,
    Heading,
    Paragraph,
    SignatureLine,
)
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import papers as words


# size: one paper from top to bottom, block by block
def tin_sheet(data: TinSheet) -> Document:
    """Every voucher the book says is there, with a box to tick."""
    blocks: list[Block] = [
        Paragraph(written(data.on), "lead"),
        Paragraph(words.TIN_ABOUT),
    ]
    if data.rows:
        blocks.append(
            DataTable(
                (
                    Column(words.BRAND, 1.6),
                    Column(words.SERIAL, 1.4),
                    Column(words.VALUE, 0.9, numbers=True),
                    Column(words.STATE, 1.1),
                    Column(words.EXPIRES, 1.3),
                    Column(words.COUNTED, 0.9),
                ),
                tuple(
                    (
                        row.brand,
                        row.serial,
                        str(row.value),
                        names.VOUCHERS[row.step],
                        written(row.expires) if row.expires else "—",
                        "☐",
                    )
                    for row in data.rows
                ),
                words.TIN_SHEET,
                total=("", "", str(data.worth), "", "", ""),
            )
        )
    else:
        blocks.append(Paragraph(words.TIN_EMPTY))
    return Document(
        words.TIN_SHEET,
        (
            *blocks,
            Field(words.FOUND, "found"),
            Field(words.DIFFERENCE, "difference", lines=3),
            SignatureLine(words.FIRST_COUNTER),
            SignatureLine(words.SECOND_PERSON),
        ),
        letterhead=letterhead(data.charity),
    )


def budget_report(data: BudgetReport) -> Document:
    """What each budget had, what went out of it, and what is left."""
    blocks: list[Block] = [Paragraph(written(data.on), "lead")]
    if data.rows:
        spent = total(row.spent for row in data.rows)
        amount = total(row.amount for row in data.rows)
        sentence = words.chart_sentence(spent, amount)
        names_of = tuple(" ".join(p for p in (r.funder, r.project) if p) for r in data.rows)
        blocks += [
            Chart(
                "bars",
                names_of,
                (
                    (words.SPENT_POUNDS, tuple(float(row.spent.pence // 100) for row in data.rows)),
                    (
                        words.LEFT_POUNDS,
                        tuple(float(max(row.left.pence, 0) // 100) for row in data.rows),
                    ),
                ),
                sentence,
            ),
            _budgets(data),
        ]
    else:
        blocks.append(Paragraph(words.NO_BUDGETS))
    blocks += [Heading(words.YEARS), _years(data.years)]
    if data.forecasts:
        blocks.append(Heading(words.COMING))
        blocks += [
            Paragraph(
                f"{written(one.on)}, {one.title}. "
                + words.forecast(shielded_count(one.people), one.fees, one.expenses)
            )
            for one in data.forecasts
        ]
    return Document(
        words.BUDGET_REPORT, tuple(blocks), letterhead=letterhead(data.charity), landscape=True
    )


def _budgets(data: BudgetReport) -> DataTable:
    return DataTable(
        (
            Column(words.FUNDER, 1.6),
            Column(words.PROJECT, 1.4),
            Column(words.BUDGET, 1.0, numbers=True),
            Column(words.SPENT, 1.0, numbers=True),
            Column(words.PROMISED, 1.1, numbers=True),
            Column(words.LEFT, 1.0, numbers=True),
            Column(words.WARNINGS, 1.8),
        ),
        tuple(
            (
                row.funder,
                row.project or "—",
                str(row.amount),
                str(row.spent),
                str(row.promised),
                str(row.left),
                ", ".join(names.BUDGET_WARNINGS[BudgetWarning(w)] for w in row.warnings) or "—",
            )
            for row in data.rows
        ),
        words.BUDGET_REPORT,
    )


def _years(years: tuple[YearSpend, ...]) -> DataTable:
    """Both years, each ledger in its own column, and what a meeting, person and hour cost."""
    rows = [
        (
            f"{words.YEAR_NAMES[one.kind]} {one.first.year}",
            str(one.fees),
            str(one.vouchers),
            str(one.expenses),
            str(one.meetings),
            words.people(shielded_count(one.people)),
            words.minutes(one.minutes),
            _each(one, one.meetings),
            _each(one, shielded_count(one.people) or 0),
            _each(one, one.minutes / 60),
        )
        for one in years
    ]
    titles = (
        words.YEAR, words.FEE, words.VOUCHERS, words.EXPENSES, words.MEETINGS, words.PEOPLE,
        words.HOURS, words.A_MEETING, words.A_PERSON, words.AN_HOUR,
    )  # fmt: skip
    columns = tuple(
        Column(title, 1.6 if at == 0 else 1.0, at > 0) for at, title in enumerate(titles)
    )
    return DataTable(columns, tuple(rows), words.YEARS)


def _each(one: YearSpend, count: float) -> str:
    """Fees for each of something; vouchers and expenses are other ledgers and stay out."""
    whole = int(count)
    return str(one.fees.share(1, whole)) if whole and one.fees != Money(0) else "—"
