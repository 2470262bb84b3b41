"""ASK: statements and letters for one person, and the papers of the tins and budgets."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.benefits.periods import tax_year
from coprod_desktop.domain.benefits.service_user import field_of
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.incentives.letters import LetterKind
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.models import Meeting, Panel, Partner
from coprod_desktop.queries.incentives import budgets, tins
from coprod_desktop.queries.papers.incentives.ground import (
    charity,
    day,
    latest_meeting,
    lines,
    payee,
)
from coprod_desktop.readmodels.papers.incentives import (
    BudgetReport,
    Letter,
    Statement,
    TinSheet,
)
from coprod_desktop.store.rulebook import in_force


def statement(
    session: Session,
    *,
    id: UUID,  # noqa: A002 - the catalogue's word
    first: date | None = None,
    last: date | None = None,
    on: date | None = None,
) -> Statement:
    """What one person was paid in a tax year, or between two days.

    Raises:
        Refused: "member-gone".
    """
    today = day(session, on)
    year = tax_year(today)
    begins, ends = first or year.first, last or min(year.last, today)
    found = lines(session, id, first=begins, last=ends)
    return Statement(charity(session), payee(session, id), begins, ends, today, found)


def letter(
    session: Session,
    *,
    id: UUID,  # noqa: A002
    kind: LetterKind,
    on: date | None = None,
) -> Letter:
    """What a letter about somebody's involvement says, in the current tax year.

    Raises:
        Refused: "member-gone".
    """
    today = day(session, on)
    year = tax_year(today)
    found = lines(session, id, first=year.first, last=year.last)
    row = session.execute(
        select(
            Partner.name,
            case((Panel.field != "", Panel.field), else_=Partner.field).label("field"),
            Panel.name.label("panel"),
        )
        .select_from(Meeting)
        .join(Panel, Panel.id == Meeting.panel_id)
        .outerjoin(Partner, Partner.id == Panel.partner_id)
        .where(Meeting.id == latest_meeting(session, id))
    ).first()
    said = str(row.field) if row is not None and row.field is not None else ""
    return Letter(
        charity(session),
        kind,
        payee(session, id),
        today,
        (row.name or "") if row is not None else "",
        said.replace("-", " ").replace("_", " "),
        field_of(in_force(session), said),
        row.panel if row is not None else "",
        min((one.on for one in found), default=None),
        max((one.on for one in found), default=None),
        found,
    )


def tin_sheet(session: Session, *, on: date | None = None) -> TinSheet:
    """What should lie in the voucher tin, to be counted by two people."""
    today = day(session, on)
    tin = tins.voucher_tin(session, today)
    there = {VoucherStep.IN_TIN, VoucherStep.SEALED}
    return TinSheet(
        charity(session),
        today,
        tuple(row for row in tin.rows if row.step in there),
        tin.stock,
        tin.worth,
        tin.counts[0] if tin.counts else None,
    )


def budget_report(session: Session, *, on: date | None = None) -> BudgetReport:
    """Spend against budget, both years, and the meetings to come."""
    today = day(session, on)
    board = budgets.board(session, datetime.combine(today, time(12), tzinfo=LONDON))
    return BudgetReport(charity(session), today, board.rows, board.years, board.forecasts)
