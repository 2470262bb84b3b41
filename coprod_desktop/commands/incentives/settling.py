"""Settle a meeting: everything due to everybody who came, written down at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from coprod_desktop.commands.incentives.bench import Bench, lay, paused
from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import ClaimStep, Line, Spent, worked_out
from coprod_desktop.domain.incentives.choices import Choice, Due, due
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.policies import check_approval, check_not_own
from coprod_desktop.domain.incentives.rates import check_amount
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money, total
from coprod_desktop.models import (
    Claim,
    ClaimLine,
    Incentive,
    Offer,
    RateCardRow,
)
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class Settled:
    """What one person is due for a meeting."""

    member: UUID
    offered: Money
    choice: Choice
    method: Method
    less: Money | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class SettleMeeting:
    """Write down what everybody is due for a meeting, each kind in its own ledger."""

    meeting: UUID
    people: tuple[Settled, ...]
    second: str = ""
    card: UUID | None = None
    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many people, for History."""
        return {"count": len(self.people)}

    def run(self, work: Work) -> UUID:
        """Settle for all of them, or for nobody.

        Raises:
            Refused: "nobody-to-settle", "too-many-people", "twice-in-list", "meeting-gone",
                "rate-gone", "did-not-come", "settled-already", "own-claim", "talk-first",
                "get-advice-first", "second-person-needed", and those of amounts and expenses.
        """
        bench = lay(work, self.meeting, [one.member for one in self.people], self.second)
        card = self._card(work)
        for person in self.people:
            check_not_own(work.actor, bench.names[person.member][1])
            settled = due(person.choice, check_amount(person.offered), person.less)
            claimed = self._expenses(work, bench, person, settled)
            self._reward(work, bench, person, settled, card)
            biggest = max(settled.amount, claimed)
            check_approval(bench.ground.policy, biggest, work.actor, self.second)
        self._write(work, bench)
        return bench.settlement

    def _card(self, work: Work) -> str:
        if self.card is None:
            return ""
        row = work.session.get(RateCardRow, self.card)
        if row is None:
            raise Refused("rate-gone")
        return row.name

    def _reward(self, work: Work, bench: Bench, person: Settled, settled: Due, card: str) -> None:
        """The fee or voucher, and the offer it answers."""
        self._offer(work, bench, person, card)
        if person.choice is Choice.LATER or not person.offered.pence:
            return
        declined = settled.kind is None
        kind = settled.kind or Kind.FEE
        amount = person.offered if declined else settled.amount
        step = Step.DECLINED if declined else Step.SETTLED
        payment = Payment(
            kind,
            Money(0) if declined else amount,
            bench.ground.today,
            bench.day,
            bench.minutes[person.member],
            promised=bench.promised,
        )
        step = paused(bench, person.member, payment, person.choice, step)
        bench.new.append(_entry(bench, person, kind, amount, step, _method(person, kind)))

    def _offer(self, work: Work, bench: Bench, person: Settled, card: str) -> None:
        """Keep what was offered and chosen."""
        today = bench.ground.today
        offer = bench.offers.get(person.member)
        if offer is None:
            offer = Offer(
                meeting_id=bench.meeting.id,
                member_id=person.member,
                promised_on=bench.promised,
                offered_on=today,
                explained_by=work.actor,
                date_wish="",
            )
            bench.new.append(offer)
        offer.amount, offer.card = person.offered, card or offer.card or ""
        offer.choice, offer.less, offer.method = person.choice, person.less, person.method
        offer.chosen_on = today

    # size: one chain that can be followed with a finger, in one transaction
    def _expenses(self, work: Work, bench: Bench, person: Settled, settled: Due) -> Money:
        """The claim, in its own ledger. What it comes to."""
        if not settled.expenses or not person.lines:
            return Money(0)
        rows: list[ClaimLine] = []
        for line in person.lines:
            amount = worked_out(
                line,
                bench.ground.book,
                bench.ground.today,
                bench.ground.policy.no_receipt_ceiling,
                bench.tenths.get(person.member, 0),
            )
            if line.spent is Spent.CAR:
                before = bench.tenths.get(person.member, 0)
                bench.tenths[person.member] = before + (line.tenths or 0)
            rows.append(
                ClaimLine(
                    spent=line.spent,
                    day=line.day,
                    amount=amount,
                    route=line.route,
                    tenths=line.tenths,
                    passengers=line.passengers,
                    receipt=line.receipt,
                    why_no_receipt=line.why_no_receipt,
                )
            )
        claimed = total(row.amount for row in rows)
        claim = Claim(
            member_id=person.member,
            meeting_id=bench.meeting.id,
            step=ClaimStep.AGREED,
            submitted_on=bench.ground.today,
            promised_on=bench.promised,
            agreed_by=work.actor,
            second_by=self.second.strip(),
        )
        method = person.method if person.method is Method.CASH else _money_method(person)
        entry = _entry(bench, person, Kind.EXPENSE_REPAID, claimed, Step.SETTLED, method)
        bench.lines.append((claim, rows, entry))
        return claimed

    def _write(self, work: Work, bench: Bench) -> None:
        """Everything into the file in three flushes, however many people there are."""
        work.session.add_all(bench.new)
        work.session.add_all(claim for claim, _, _ in bench.lines)
        work.session.flush()
        for claim, rows, entry in bench.lines:
            entry.claim_id = claim.id
            for row in rows:
                row.claim_id = claim.id
            work.session.add_all([*rows, entry])
        work.session.flush()


def _money_method(person: Settled) -> Method:
    """Expenses are money: somebody who chose vouchers still gets their fare in cash."""
    return Method.BANK if person.method is Method.BANK else Method.CASH


def _method(person: Settled, kind: Kind) -> Method:
    return Method.VOUCHER if kind is Kind.VOUCHER else _money_method(person)


def _entry(
    bench: Bench, person: Settled, kind: Kind, amount: Money, step: Step, method: Method
) -> Incentive:
    reward = kind is not Kind.EXPENSE_REPAID
    return Incentive(
        member_id=person.member,
        meeting_id=bench.meeting.id,
        settlement_id=bench.settlement,
        kind=kind,
        amount=amount,
        step=step,
        method=method,
        worked_on=bench.day,
        minutes=bench.minutes[person.member] if reward else 0,
        promised_on=bench.promised,
        note="",
    )
