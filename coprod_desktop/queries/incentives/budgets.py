"""ASK: budgets, the two years side by side, and what the next meetings would cost."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.budgets import Pot, YearKind, warnings_for, year_of
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.incentives.rates import Time, below_minimum_wage, fee_for, hourly
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import NOTHING, Money, total
from coprod_desktop.models import (
    Budget,
    Incentive,
    Meeting,
    PanelRole,
    Partner,
    RateCardRow,
)
from coprod_desktop.readmodels.incentives.budgets import (
    BudgetBoard,
    BudgetRow,
    Forecast,
    PublishedRow,
    RateCardView,
    YearSpend,
)
from coprod_desktop.store.rate_cards import card_for, cards
from coprod_desktop.store.rulebook import in_force

_DUE = (Step.SETTLED, Step.HELD)


def board(session: Session, now: datetime) -> BudgetBoard:
    """Budgets with what has gone out of them, years, and forecasts."""
    today = now.astimezone(LONDON).date()
    rows = tuple(_budgets(session, today))
    years = tuple(year_spend(session, kind, today) for kind in YearKind)
    return BudgetBoard(rows, years, tuple(_forecasts(session, now, rows)))


def _budgets(session: Session, today: date) -> list[BudgetRow]:
    spent: dict[UUID, Money] = {}
    promised: dict[UUID, Money] = {}
    for budget, step, amount in session.execute(
        select(Incentive.budget_id, Incentive.step, Incentive.amount).where(
            Incentive.budget_id.is_not(None), Incentive.step != Step.DECLINED
        )
    ):
        if budget is not None:
            pot = spent if step is Step.PAID else promised
            pot[budget] = pot.get(budget, NOTHING) + amount
    found: list[BudgetRow] = []
    for row in session.scalars(select(Budget).order_by(Budget.last.desc(), Budget.funder)):
        kinds = tuple(one for one in row.purposes.split(",") if one)
        gone, due = spent.get(row.id, NOTHING), promised.get(row.id, NOTHING)
        pot = Pot(row.amount, gone, row.first, row.last, row.restricted, frozenset(kinds))
        charged = session.scalars(
            select(Incentive.kind)
            .where(Incentive.budget_id == row.id, Incentive.step != Step.DECLINED)
            .distinct()
        )
        used = frozenset(str(kind) for kind in charged)
        day = min(max(today, row.first), row.last)
        found.append(
            BudgetRow(
                row.id,
                row.funder,
                row.project,
                row.first,
                row.last,
                row.amount,
                gone,
                due,
                row.restricted,
                kinds,
                warnings_for(pot, due, day, used),
            )
        )
    return found


def year_spend(session: Session, kind: YearKind, day: date) -> YearSpend:
    """What was paid in the year a day falls in, each ledger apart."""
    year = year_of(kind, day)
    rows = session.execute(
        select(
            Incentive.kind,
            Incentive.amount,
            Incentive.minutes,
            Incentive.meeting_id,
            Incentive.member_id,
        ).where(Incentive.step == Step.PAID, Incentive.paid_on.between(year.first, year.last))
    ).all()
    expenses = {Kind.EXPENSE_REPAID, Kind.EXPENSE_BOUGHT}
    return YearSpend(
        str(kind),
        year.first,
        year.last,
        total(row.amount for row in rows if row.kind is Kind.FEE),
        total(row.amount for row in rows if row.kind is Kind.VOUCHER),
        total(row.amount for row in rows if row.kind in expenses),
        len({row.meeting_id for row in rows if row.meeting_id is not None}),
        len({row.member_id for row in rows}),
        sum(row.minutes for row in rows),
    )


# size: one statement, its columns in the order of the row
def _forecasts(session: Session, now: datetime, budgets: tuple[BudgetRow, ...]) -> list[Forecast]:
    """What each meeting to come would cost if the whole panel came."""
    found: list[Forecast] = []
    for row in session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.minutes, Meeting.panel_id)
        .where(Meeting.starts_at > now)
        .order_by(Meeting.starts_at)
        .limit(8)
    ):
        day = row.starts_at.astimezone(LONDON).date()
        people = (
            session.scalar(
                select(func.count(func.distinct(PanelRole.member_id))).where(
                    PanelRole.panel_id == row.panel_id,
                    PanelRole.from_day <= day,
                    (PanelRole.to_day.is_(None)) | (PanelRole.to_day >= day),
                )
            )
            or 0
        )
        each, fares = _fee(session, row.panel_id, row.minutes, day), _fare(session, row.panel_id)
        fees, expenses = each * people, fares * people
        pot = next((one for one in budgets if one.first <= day <= one.last), None)
        found.append(
            Forecast(
                row.title,
                day,
                people,
                each,
                fees,
                expenses,
                "" if pot is None else " ".join(p for p in (pot.funder, pot.project) if p),
                None if pot is None else pot.left,
                ()
                if pot is None
                else warnings_for(
                    Pot(
                        pot.amount,
                        pot.spent + pot.promised,
                        pot.first,
                        pot.last,
                        pot.restricted,
                        frozenset(pot.purposes),
                    ),
                    fees + expenses,
                    day,
                    frozenset({str(Kind.FEE), str(Kind.EXPENSE_REPAID)}),
                ),
            )
        )
    return found


def _fee(session: Session, panel: UUID | None, minutes: int, day: date) -> Money:
    card = card_for(session, panel, day)
    try:
        return NOTHING if card is None else fee_for(card[1], minutes, day)
    except Refused:
        return NOTHING


def _fare(session: Session, panel: UUID | None) -> Money:
    """What one person's expenses came to on average at this panel's meetings."""
    rows = session.execute(
        select(Incentive.amount, Incentive.member_id, Incentive.meeting_id)
        .join(Meeting, Meeting.id == Incentive.meeting_id)
        .where(Meeting.panel_id == panel, Incentive.kind == Kind.EXPENSE_REPAID)
    ).all()
    visits = len({(row.member_id, row.meeting_id) for row in rows})
    return total(row.amount for row in rows).share(1, visits) if visits else NOTHING


def rate_cards(session: Session, today: date) -> list[RateCardView]:
    """Every rate card, with what each line comes to an hour against the minimum wage."""
    book = in_force(session)
    try:
        wage = book.money("nlw_21_plus", today, today)
    except Refused:
        wage = None
    more = {
        row.id: row
        for row in session.execute(
            select(RateCardRow.id, Partner.name, RateCardRow.source, RateCardRow.certainty)
            .outerjoin(Partner, Partner.id == RateCardRow.partner_id)
        )
    }  # fmt: skip
    return [
        RateCardView(
            key,
            card.name,
            more[key].name or "",
            card.valid_from,
            card.valid_to,
            card.pro_rata,
            card.least_minutes,
            more[key].source,
            more[key].certainty,
            card.lines,
            tuple(hourly(line.amount, Time(line.up_to)) for line in card.lines),
            tuple(
                wage is not None and below_minimum_wage(line.amount, Time(line.up_to), wage)
                for line in card.lines
            ),
        )
        for key, _, card in cards(session)
    ]


def published(session: Session, today: date) -> list[PublishedRow]:
    """Rates other bodies publish, those in force, by body."""
    rows = [one for one in in_force(session).rates if one.origin.covers(today)]
    return [
        PublishedRow(
            one.id,
            one.body,
            one.measure,
            one.minutes,
            one.preparation,
            one.amount,
            one.origin.valid_from,
            one.origin.valid_to,
            one.origin.certainty,
            one.origin.source,
        )
        for one in sorted(rows, key=lambda one: (one.body, one.minutes, one.amount))
    ]
