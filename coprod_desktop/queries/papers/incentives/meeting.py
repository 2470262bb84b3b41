"""ASK: the papers of one meeting's settling."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import days_over
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.rates import Time, hourly
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import NOTHING
from coprod_desktop.models import (
    Incentive,
    Meeting,
    Member,
    Offer,
    PayPolicy,
    PayWish,
    Voucher,
)
from coprod_desktop.queries.papers.incentives.ground import (
    charity,
    latest_meeting,
    lines,
    payee,
)
from coprod_desktop.readmodels.incentives.bank import BankFile, BankLine
from coprod_desktop.readmodels.papers.incentives import Quote, Sheet, SheetLine, Slip

_HERE = (Step.SETTLED, Step.PAID)


def quote(session: Session, *, id: UUID, meeting: UUID | None = None) -> Quote:  # noqa: A002
    """What was offered to somebody for a meeting, and what they chose.

    Raises:
        Refused: "member-gone", "nothing-offered-yet".
    """
    name = payee(session, id)
    wanted = meeting or latest_meeting(session, id)
    row = session.execute(
        select(
            Meeting.title, Meeting.starts_at, Meeting.minutes, Offer.amount, Offer.promised_on,
            Offer.explained_by, Offer.offered_on, Offer.choice, Offer.less, Offer.chosen_on,
            Offer.date_wish,
        )
        .join(Offer, Offer.meeting_id == Meeting.id)
        .where(Meeting.id == wanted, Offer.member_id == id)
    ).first()  # fmt: skip
    if row is None:
        raise Refused("nothing-offered-yet")
    return Quote(
        charity(session),
        name,
        row.title,
        row.starts_at.astimezone(LONDON).date(),
        row.minutes,
        row.amount,
        hourly(row.amount, Time(row.minutes)),
        row.promised_on,
        row.explained_by,
        row.offered_on,
        row.choice,
        row.less,
        row.chosen_on,
        row.date_wish,
    )


def sheet(session: Session, *, id: UUID) -> Sheet:  # noqa: A002
    """Everybody who is handed cash or vouchers at a meeting, by name.

    Raises:
        Refused: "meeting-gone".
    """
    title, on = _meeting(session, id)
    serials: dict[UUID, list[str]] = {}
    for member, serial in session.execute(
        select(Voucher.member_id, Voucher.serial)
        .where(Voucher.meeting_id == id)
        .order_by(Voucher.serial)
    ):
        if member is not None:
            serials.setdefault(member, []).append(serial)
    people: dict[UUID, SheetLine] = {}
    for row in session.execute(
        select(
            Member.id, Member.name, Member.payment_name, Incentive.kind, Incentive.amount,
            Incentive.method,
        )
        .join(Incentive, Incentive.member_id == Member.id)
        .where(
            Incentive.meeting_id == id,
            Incentive.step.in_(_HERE),
            Incentive.method.in_([Method.CASH, Method.VOUCHER]),
            Incentive.corrects_id.is_(None),
        )
        .order_by(Member.name_key, Incentive.id)
    ):  # fmt: skip
        before = people.get(row.id)
        fee, spent, worth = (
            (before.fee, before.expenses, before.voucher) if before else (NOTHING,) * 3
        )
        people[row.id] = SheetLine(
            row.payment_name or row.name,
            fee + (row.amount if row.kind is Kind.FEE else NOTHING),
            spent + (row.amount if row.kind is Kind.EXPENSE_REPAID else NOTHING),
            tuple(serials.get(row.id, ())),
            worth + (row.amount if row.kind is Kind.VOUCHER else NOTHING),
            row.method,
        )
    return Sheet(charity(session), title, on, tuple(people.values()))


def slip(session: Session, *, id: UUID, meeting: UUID | None = None) -> Slip:  # noqa: A002
    """What one person got for one meeting.

    Raises:
        Refused: "member-gone", "nothing-settled-yet".
    """
    name, wanted = payee(session, id), meeting or latest_meeting(session, id)
    if wanted is None:
        raise Refused("nothing-settled-yet")
    title, on = _meeting(session, wanted)
    found = lines(session, id, meeting=wanted, paid_only=False)
    promised = session.scalar(
        select(Incentive.promised_on).where(
            Incentive.meeting_id == wanted,
            Incentive.member_id == id,
            Incentive.promised_on.is_not(None),
        )
    )
    paid = max((one.paid_on for one in found if one.paid_on is not None), default=None)
    late = 0 if promised is None or paid is None else days_over(promised, paid)
    return Slip(charity(session), name, title, on, found, promised, late)


def bank(session: Session, *, id: UUID, on: date) -> BankFile:  # noqa: A002
    """The bank payments of a meeting, with the account they leave from.

    One line for each person and ledger: a fee and a fare are never one sum.

    Raises:
        Refused: "meeting-gone".
    """
    title, _ = _meeting(session, id)
    here = (Incentive.meeting_id == id, Incentive.step.in_(_HERE), Incentive.corrects_id.is_(None))
    return _bank_file(session, title, on, *here)


def bank_for(session: Session, entries: Sequence[UUID], *, title: str, on: date) -> BankFile:
    """The bank payments of chosen entries, such as claims that belong to no meeting."""
    here = (Incentive.id.in_(entries), Incentive.step == Step.SETTLED)
    return _bank_file(session, title, on, *here)


def _bank_file(session: Session, title: str, on: date, *where: ColumnElement[bool]) -> BankFile:
    account = session.execute(
        select(
            PayPolicy.account_name,
            PayPolicy.sort_code,
            PayPolicy.account_number,
            PayPolicy.bacs_number,
        )
    ).first()
    rows = session.execute(
        select(
            PayWish.account_name, PayWish.sort_code, PayWish.account_number, Incentive.amount,
            Incentive.kind,
        )
        .join(PayWish, PayWish.member_id == Incentive.member_id)
        .join(Member, Member.id == Incentive.member_id)
        .where(
            *where,
            Incentive.method == Method.BANK,
            PayWish.account_number != "",
        )
        .order_by(Member.name_key, Incentive.id)
    )  # fmt: skip
    return BankFile(
        title,
        on,
        account.account_name if account else "",
        account.sort_code if account else "",
        account.account_number if account else "",
        account.bacs_number if account else "",
        tuple(
            BankLine(row.account_name, row.sort_code, row.account_number, row.amount, row.kind)
            for row in rows
        ),
    )


def people(session: Session, *, id: UUID) -> list[tuple[UUID, str]]:  # noqa: A002
    """Everybody with something settled at a meeting, with the format they like."""
    rows = session.execute(
        select(Member.id, Member.format)
        .where(
            Member.id.in_(
                select(Incentive.member_id).where(
                    Incentive.meeting_id == id, Incentive.step.in_(_HERE)
                )
            )
        )
        .order_by(Member.name_key)
    )
    return [(member, str(chosen)) for member, chosen in rows]


def _meeting(session: Session, meeting: UUID) -> tuple[str, date]:
    row = session.execute(
        select(Meeting.title, Meeting.starts_at).where(Meeting.id == meeting)
    ).first()
    if row is None:
        raise Refused("meeting-gone")
    return row.title, row.starts_at.astimezone(LONDON).date()
