"""What the pause says, reason by reason. It says "could". It never says that a payment is safe."""

from typing import Final

from coprod_desktop.domain.benefits.findings import Finding, Reason
from coprod_desktop.domain.benefits.periods import Period
from coprod_desktop.domain.dates import written
from coprod_desktop.wording.incentives.names import BENEFITS, NOT_ADVICE, WE_CANNOT_SEE, rule

_SAID: Final[dict[str, str]] = {
    "nothing-noticed": "We noticed nothing in what we know. That is not a promise.",
    "asked-to-be-asked": "They asked us to ask them first, every time.",
    "over-weekly-ceiling": "They asked us not to pay more than {limit} in a week. "
    "With this it would be {total} ({period}).",
    "over-monthly-ceiling": "They asked us not to pay more than {limit} in their month. "
    "With this it would be {total} ({period}).",
    "over-yearly-ceiling": "They asked us not to pay more than {limit} in a tax year. "
    "With this it would be {total}.",
    "trading-allowance": "From us alone this is {total} in the tax year, above the trading "
    "allowance of {limit}. They may have to tell HMRC.",
    "uc-no-allowance": "With no work allowance, Universal Credit could come down by up to "
    "{reaches} for the {total} in the period {period}. They tell Universal Credit about it.",
    "uc-allowance-not-known": "We do not know about a work allowance. Without one, Universal "
    "Credit could come down by up to {reaches} for the {total} in the period {period}.",
    "uc-over-allowance": "In the period {period} this comes to {total}, above the work allowance "
    "of {limit}. Universal Credit could come down by up to {reaches}.",
    "uc-inside-allowance": "In the period {period} this comes to {total}, not above the work "
    "allowance of {limit}. They still tell Universal Credit about it.",
    "uc-period-not-known": "We do not know on which day their period begins, so we looked at "
    "every period it could be.",
    "uc-month-end": "Their claim began at the end of a month. There are two ways to count such "
    "periods, and they differ here. Ask which day their journal shows.",
    "uc-surplus": "This could be more than Universal Credit counts in one period, so some could "
    "be carried into the next ({total} against {limit}).",
    "uc-surplus-not-known": "{total} in one period is a lot, and nobody has published the limit "
    "for carrying earnings over. We cannot work it out.",
    "uc-new-health-assessment": "{total} in one period is at or above {limit}. That could matter "
    "for somebody who waits for a health assessment.",
    "uc-work-search-changes": "{total} in one period is at or above {limit}. What they are asked "
    "to do about work could change.",
    "esa-over": "New Style ESA has a limit of {limit} a week. With this it would be {total} "
    "({period}). One penny over could lose the whole week.",
    "esa-hours": "New Style ESA allows fewer than {hours} hours a week. With this it would be "
    "that many or more ({period}).",
    "esa-close": "{total} this week comes close to the New Style ESA limit of {limit}. We cannot "
    "see other earnings.",
    "esa-tell-dwp-first": "They may need to tell DWP before permitted work, on form PW1. We have "
    "no note that it was sent.",
    "esa-inside": "This week it comes to {total}, not above the New Style ESA limit of {limit}.",
    "jsa-hours": "New Style JSA asks for fewer than {hours} hours of work a week.",
    "jsa-nearly-all": "New Style JSA ignores {limit} a week. The rest, up to {reaches}, could come "
    "off pound for pound.",
    "jsa-nearly-all-inside": "This week it comes to {total}, not above the {limit} that New Style "
    "JSA ignores.",
    "carers-over": "Carer's Allowance has a limit of {limit} a week. With this it would be {total} "
    "({period}). One penny over could lose the whole week.",
    "carers-close": "{total} this week comes close to the Carer's Allowance limit of {limit}. We "
    "cannot see other earnings.",
    "carers-inside": "This week it comes to {total}, not above the Carer's Allowance limit of "
    "{limit}. They still tell the Carer's Allowance Unit.",
    "pension-credit-nearly-all": "Pension Credit ignores {limit} a week. The rest, up to "
    "{reaches}, could come off pound for pound.",
    "pension-credit-nearly-all-inside": "This week it comes to {total}, not above the {limit} that "
    "Pension Credit ignores.",
    "housing-taper": "Housing Benefit ignores {limit} a week. It could come down by up to "
    "{reaches} for this week. Council Tax could change too.",
    "housing-inside": "This week it comes to {total}, not above the {limit} that Housing Benefit "
    "ignores.",
    "housing-with-uc": "With Universal Credit, Housing Benefit looks at that instead.",
    "ask-the-council": "Council Tax Reduction is decided by the council, by its own rules. Ask "
    "the council before they take it.",
    "not-earnings-tested": "PIP, DLA, Attendance Allowance and State Pension are not reduced by "
    "earnings. What somebody does in a role can still be asked about at a review.",
    "benefit-ended": "{subject} has come to an end, so something they hold may be an old letter. "
    "Ask an adviser what they have now.",
    "benefit-not-known": "They have a benefit that we hold no rule for. Ask an adviser.",
    "expense-ignored": "Money back for taking part is ignored for their benefits, because it "
    "repays what was really spent.",
    "expense-without-receipt": "There is no receipt. The rule is about money really spent, so "
    "keep a note of what it was.",
    "expense-field-not-known": "We do not know the field of whoever asked for this work. The rule "
    "that ignores expenses may not hold. Get advice.",
    "expense-outside-field": "This work is outside the fields in which expenses are ignored. Do "
    "not assume that they are. Get advice.",
    "expense-rule-does-not-list": "The rule that ignores expenses does not name one of their "
    "benefits.",
    "declined-not-counted": "They did not take the fee. In this field a fee that is not taken is "
    "not counted as if they had it. Keep the record of the offer.",
    "declined-not-recorded": "There is no record of the offer. Write it down, or a fee not taken "
    "could be counted as if they had it.",
    "declined-field-not-known": "We do not know the field of whoever asked. A fee not taken could "
    "be counted as if they had it. Get advice.",
    "declined-outside-field": "This work is outside the fields of the special rule. A fee not "
    "taken could be counted as if they had it. Get advice.",
    "declined-rule-does-not-list": "The rule about fees not taken does not name one of their "
    "benefits. A fee not taken could still be counted.",
    "field-not-known": "We do not know the field of whoever asked for this work. Do not assume "
    "the special rules hold.",
    "field-outside": "This work is outside the fields of the special rules. Do not assume they "
    "hold.",
    "vouchers-conflict": "Authorities disagree whether a voucher counts. We count it. Ask them, "
    "and show them what each authority says.",
    "vouchers-reply-held": "Authorities disagree whether a voucher counts. We keep a reply about "
    "it, and we still count it.",
    "gift-may-count": "A gift or time credit could count for some benefits.",
    "no-permission-to-work": "They have no permission to work. A fee, voucher or gift could put "
    "them at risk. Only travel and meals really paid for may be repaid. Get immigration advice.",
    "flat-allowance": "A flat sum without receipts could be seen as pay. Only what was really "
    "spent may be repaid. Get immigration advice.",
    "actual-costs-only": "Only travel and meals really paid for may be repaid.",
    "check-work-condition": "Look at the work condition on their visa first. A fee is not a public "
    "fund.",
    "in-custody": "They are in custody or on temporary release. The prison must agree in writing "
    "before any payment, voucher or gift.",
    "in-custody-agreed": "They are in custody or on temporary release. The prison's agreement is "
    "noted: check that it covers this.",
    "under-18": "They are under 18. Ask a parent or carer, check our own policy, and nothing in "
    "school hours.",
    "under-18-agreed": "They are under 18. A parent or carer agreed: no cards with an age limit.",
    "late-two-in-one": "Two meetings land in one period ({period}) because we paid late. Tell "
    "them so, and write down what they wish.",
    "rule-not-known": "No rule we have reaches that day ({subject}). We will not work it out.",
    "rule-ended": "Our rule has run out ({subject}). We will not work it out.",
    "rule-out-of-date": "Nobody has looked at our rule in time ({subject}). We will not rely on "
    "it.",
}
KEYS: Final = frozenset(_SAID)


def span(period: Period | None) -> str:
    """A period in words."""
    return "" if period is None else f"{written(period.first)} to {written(period.last)}"


def sentence(reason: Reason) -> str:
    """One reason in plain words."""
    known = {str(key): name for key, name in BENEFITS.items()}
    subject = known.get(reason.subject) or (rule(reason.subject) if reason.subject else "")
    return _SAID[reason.key].format(
        limit=reason.limit,
        total=reason.total,
        reaches=reason.reaches,
        period=span(reason.period),
        subject=subject,
        hours=reason.hours,
        day=reason.day,
    )


def finding(found: Finding) -> tuple[str, ...]:
    """All reasons in words, and what we cannot see. Never without both lines at the end."""
    return (*(sentence(one) for one in found.reasons), WE_CANNOT_SEE, NOT_ADVICE)
