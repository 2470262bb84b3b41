"""The two service-user rules, the field they hold in, and vouchers, on which authorities differ."""

from typing import Final

from coprod_desktop.domain.benefits.facts import NOT_TESTED, Facts, Field, Look
from coprod_desktop.domain.benefits.findings import Outcome, Reason
from coprod_desktop.domain.incentives.choices import DECLINING
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.domain.text import folded

DEFINITION: Final = "service_user_definition"
EXPENSES: Final = "service_user_expenses_ignored"
DECLINED: Final = "no_notional_earnings_if_declined"


def field_of(book: Rulebook, said: str) -> Field:
    """Where a commissioner's field of service stands to the rules.

    What is not on a list is not assumed to be inside.
    """
    rule, field = book.text(DEFINITION), folded(said)
    if rule is None or not field:
        return Field.NOT_KNOWN
    if field in {folded(one) for one in rule.inside}:
        return Field.IN_REGULATIONS
    if field in {folded(one) for one in rule.inside_by_guidance}:
        return Field.IN_GUIDANCE
    if field in {folded(one) for one in rule.outside}:
        return Field.OUTSIDE
    return Field.NOT_KNOWN


def look(look: Look, facts: Facts) -> list[Reason]:
    """What the service-user rules say about an expense, or about a fee not taken."""
    if not facts.benefits - NOT_TESTED:
        return []
    found: list[Reason] = []
    if look.payment.kind is Kind.EXPENSE_REPAID:
        found.append(_expense(look, facts))
    if look.choice in DECLINING:
        found.append(_declined(look, facts))
    if look.payment.counts and look.field in {Field.NOT_KNOWN, Field.OUTSIDE}:
        key = "field-outside" if look.field is Field.OUTSIDE else "field-not-known"
        found.append(Reason(key, Outcome.WORTH_A_LOOK, (DEFINITION,)))
    if look.payment.kind is Kind.VOUCHER:
        outcome = Outcome.WORTH_A_LOOK if look.voucher_reply else Outcome.TALK_FIRST
        key = "vouchers-reply-held" if look.voucher_reply else "vouchers-conflict"
        found.append(Reason(key, outcome, ("vouchers_conflict",)))
    if look.payment.kind in {Kind.GIFT, Kind.TIME_CREDIT}:
        found.append(Reason("gift-may-count", Outcome.WORTH_A_LOOK))
    return found


def _expense(look: Look, facts: Facts) -> Reason:
    if look.field is Field.NOT_KNOWN:
        return Reason("expense-field-not-known", Outcome.TALK_FIRST, (DEFINITION, EXPENSES))
    if look.field is Field.OUTSIDE:
        return Reason("expense-outside-field", Outcome.TALK_FIRST, (DEFINITION, EXPENSES))
    if not look.payment.receipted:
        return Reason("expense-without-receipt", Outcome.WORTH_A_LOOK, (EXPENSES,))
    if _reaches(look, facts, EXPENSES):
        return Reason("expense-ignored", Outcome.NOTHING_NOTICED, (EXPENSES,))
    return Reason("expense-rule-does-not-list", Outcome.WORTH_A_LOOK, (EXPENSES,))


def _declined(look: Look, facts: Facts) -> Reason:
    if look.field is Field.OUTSIDE:
        return Reason("declined-outside-field", Outcome.TALK_FIRST, (DEFINITION, DECLINED))
    if look.field is Field.NOT_KNOWN:
        return Reason("declined-field-not-known", Outcome.TALK_FIRST, (DEFINITION, DECLINED))
    if not look.offer_recorded:
        return Reason("declined-not-recorded", Outcome.TALK_FIRST, (DECLINED,))
    if not _reaches(look, facts, DECLINED):
        return Reason("declined-rule-does-not-list", Outcome.TALK_FIRST, (DECLINED,))
    return Reason("declined-not-counted", Outcome.NOTHING_NOTICED, (DECLINED,))


def _reaches(look: Look, facts: Facts, name: str) -> bool:
    """Whether the rule speaks of every tested benefit the person has."""
    rule = look.book.text(name)
    if rule is None or rule.origin.review_by < look.today:
        return False
    return {str(one) for one in facts.benefits - NOT_TESTED} <= set(rule.applies_to)
